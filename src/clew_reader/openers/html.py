"""Opens a web page: its main text as lines, tables as tab-separated lines, without menus, scripts and furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree
from lxml import html as lxml_html

from clew_reader.openers import encodings, legacy
from clew_reader.openers.html_article import NEVER_SHOWN, find_article
from clew_reader.openers.opened import Note, Opened, clean
from clew_reader.openers.refusals import Binary, Damaged, Empty

VERSION = "2"

_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
     "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
     "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
     "tfoot", "th", "thead", "tr", "ul")
)  # fmt: skip
_SPAN_LIMIT = 100  # columns or rows: a page can claim that a cell is a million wide
_COLUMNS_LIMIT = 200  # that empty cells fill up
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})""", re.I)


def open_html(data: bytes, name: str) -> Opened:
    text, encoding = _decoded(data, name)
    parser = lxml_html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = lxml_html.document_fromstring(text.replace("\x00", "").encode("utf-8", "ignore"), parser)
    except (etree.LxmlError, ValueError, AssertionError) as broken:
        raise Damaged(name, "a web page", "its tags") from broken
    main, dropped = find_article(root)
    lines = [*_title_outside(root, main), *_Lines().of(main)]
    shown, font = legacy.repair("\n".join(line for line in lines if line.strip()))  # after the parser: letters may
    shown = clean(shown)  # stand in the page as "&eacute;"
    if not shown.strip():
        raise Empty(name)
    notes = []
    if font or encoding != "UTF-8":
        notes.append(Note("encoding", {"encoding": font or encoding}))
    if dropped:
        notes.append(Note("dropped_menus", {"count": dropped}))
    return Opened(shown + "\n", (), "text/html", "html", VERSION, tuple(notes))


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    """What the page declares counts where its bytes allow it: many an old page declares one thing and is another."""
    declared = _DECLARED.search(data[:4096])
    if declared is not None and b"\x00" not in data:
        encoding = declared[1].decode("ascii").lower()
        if encoding.startswith(("windows-125", "iso-8859-", "koi8", "cp125")) and encoding not in _ASSUMED_BLINDLY:
            try:
                return data.decode(encoding), encoding.upper()
            except (LookupError, UnicodeDecodeError):
                pass
    decoded = encodings.decode(data)
    if decoded is None:
        raise Binary(name)
    return decoded


_ASSUMED_BLINDLY = frozenset(("windows-1252", "iso-8859-1"))  # what programs write where they do not know better


def _title_outside(root: etree._Element, main: etree._Element) -> Iterator[str]:
    """The page's headline, where it stands above the article and not in it."""
    if next(main.iter("h1"), None) is not None:
        return
    for element in (*root.iter("h1"), *root.iter("title")):
        title = _BLANKS.sub(" ", "".join(str(text) for text in element.itertext())).strip()
        if title:
            yield title
            return


class _Lines:
    """Turns a tree into lines: a block begins a new line, blanks between words are one blank."""

    def __init__(self) -> None:
        self._line = ""
        self._label = ""  # of an item whose text has not begun yet: it may stand in a paragraph inside the item
        self._items: dict[etree._Element, int] = {}  # how many items of each numbered list have been shown

    def of(self, element: etree._Element) -> Iterator[str]:
        yield from self._block(element)
        yield from self._flush()

    def _flush(self) -> Iterator[str]:
        line, self._line = _BLANKS.sub(" ", self._line).strip(), ""
        if line:
            label, self._label = self._label, ""
            yield label + line

    def _block(self, element: etree._Element) -> Iterator[str]:
        if not isinstance(element.tag, str) or element.tag in NEVER_SHOWN:
            return
        if element.tag == "table" and element.find(".//table") is None:
            yield from self._flush()
            yield from _table(element)
            return
        if element.tag == "pre":
            yield from self._flush()
            yield from "".join(str(text) for text in element.itertext()).splitlines()
            return
        breaks = element.tag in _BLOCKS or element.tag == "br"
        if breaks:
            yield from self._flush()
        if element.tag == "li":
            self._label = self._item_label(element)
        self._line += element.text or ""
        for child in element:
            yield from self._block(child)
            self._line += child.tail or ""
        if breaks:
            yield from self._flush()

    def _item_label(self, item: etree._Element) -> str:
        """What the browser shows before a list's item."""
        parent = item.getparent()
        if parent is None or parent.tag != "ol":
            return "- "
        before = self._items.get(parent, 0)
        self._items[parent] = before + 1
        start = parent.get("start", "1")
        return f"{(int(start) if start.isdecimal() and len(start) < 9 else 1) + before}. "


def _table(table: etree._Element) -> Iterator[str]:
    framed = table.get("border", "0") not in ("", "0")
    above: dict[int, int] = {}  # columns into which a cell of an earlier row reaches, and for how many rows more
    for row in table.iter("tr", "caption"):
        shown = [cell for cell in row if cell.tag in ("td", "th")] or [row]
        cells = [list(_Lines().of(cell)) for cell in shown]
        if not framed and any(len(lines) > 1 for lines in cells):
            for lines in cells:  # a table that only places lines side by side
                yield from lines
        elif any(cells):
            yield "\t".join(_in_columns(zip(shown, cells, strict=True), above))


def _in_columns(cells: Iterable[tuple[etree._Element, list[str]]], above: dict[int, int]) -> list[str]:
    """The cells of a row, with empty ones where a cell is wider than one column or one from above reaches down."""
    texts: list[str] = []
    for cell, lines in cells:
        _from_above(texts, above)
        wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
        if high > 1:
            above.update(dict.fromkeys(range(len(texts), len(texts) + wide), high))
        texts += [" ".join(lines), *[""] * min(wide - 1, max(0, _COLUMNS_LIMIT - len(texts)))]
    _from_above(texts, above)
    for column in list(above):
        above[column] -= 1
        if not above[column]:
            del above[column]
    return texts


def _from_above(texts: list[str], above: dict[int, int]) -> None:
    while len(texts) in above and len(texts) < _COLUMNS_LIMIT:
        texts.append("")


def _span(cell: etree._Element, name: str) -> int:
    given = cell.get(name, "1")
    return min(max(int(given), 1), _SPAN_LIMIT) if given.isdecimal() and len(given) < 6 else 1
