"""Opens a Word file: paragraphs with their automatic numbers, tables as tab-separated lines, footnotes at the end.

Tracked changes are read as if accepted. python-docx shows none of the three, so the XML is read directly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from clew_reader.openers import kinds, legacy
from clew_reader.openers.docx_numbers import Numbers, W
from clew_reader.openers.opened import Note, Opened, clean
from clew_reader.openers.refusals import Damaged, Empty
from clew_reader.openers.zipped import Parts

VERSION = "1"

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_REMOVED = frozenset({f"{W}del", f"{W}moveFrom"})
_CHANGES = frozenset({f"{W}ins", f"{W}moveTo"}) | _REMOVED
_STRAIGHT = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "\xad",  # nothing to see, but a letter in a TCVN3 font
}
_BLANKS = re.compile(r"[ \t\n]+")
_LETTER = re.compile(r"[^\W\d_]")


def open_docx(data: bytes, name: str) -> Opened:
    with Parts(data, name, "a Word file") as parts:
        main = next(iter(parts.related("", "officeDocument")), "word/document.xml")
        root = parts.xml(main)
        body = None if root is None else root.find(f"{W}body")
        if body is None:
            raise Damaged(name, "a Word file", main)
        numbers = Numbers(_related(parts, main, "numbering"), _related(parts, main, "styles"))
        walk = _Walk(numbers, _headings(_related(parts, main, "styles")))
        lines = [*_margins(parts, main, "header"), *walk.blocks(body), *_margins(parts, main, "footer")]
        for kind in ("footnote", "endnote"):
            lines += _notes_below(_related(parts, main, f"{kind}s"), kind)
    text, font = legacy.repair("\n".join(line.text for line in lines))
    text = clean(text)
    if not text.strip():
        raise Empty(name)
    forms = _forms(lines, text)
    return Opened(text.strip("\n") + "\n", (), kinds.DOCX, "docx", VERSION, walk.notes(font), forms=forms)


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph or a row of a table; `form` is that of `Opened.forms`."""

    text: str
    form: str = ""


def _forms(lines: list[_Line], text: str) -> tuple[str, ...]:
    """The form of each line of the text that is handed back. A paragraph with line breaks in it is several lines."""
    forms = [line.form for line in lines for _ in range(line.text.count("\n") + 1)]
    if len(forms) != text.count("\n") + 1:  # some rare sign was turned into a line break
        return ()
    above = len(text) - len(text.lstrip("\n"))
    return tuple(forms[above : above + text.strip("\n").count("\n") + 1])


def _headings(styles: etree._Element | None) -> dict[str, int]:
    """The styles of headings with their level; styles that are based on one are of its level."""
    found: dict[str, int] = {}
    based: dict[str, str] = {}
    for style in () if styles is None else styles.iter(f"{W}style"):
        name = style.get(f"{W}styleId", "")
        level = style.find(f"{W}pPr/{W}outlineLvl")
        told = "" if level is None else level.get(f"{W}val", "")
        title = style.find(f"{W}name")
        if told.isdecimal() and int(told) < 9:
            found[name] = int(told) + 1
        elif title is not None and title.get(f"{W}val", "").lower() == "title":
            found[name] = 1
        parent = style.find(f"{W}basedOn")
        if parent is not None:
            based[name] = parent.get(f"{W}val", "")
    for name in based:
        parents = [name]
        while parents[-1] in based and based[parents[-1]] not in parents:
            parents.append(based[parents[-1]])
        level_of = next((found[one] for one in parents if one in found), None)
        if level_of is not None:
            found.setdefault(name, level_of)
    return found


def _related(parts: Parts, main: str, kind: str) -> etree._Element | None:
    path = next(iter(parts.related(main, kind)), None)
    return None if path is None else parts.xml(path)


def _margins(parts: Parts, main: str, kind: str) -> list[_Line]:
    """What stands in the headers or footers, each text once: marks of secrecy may stand there, page numbers too."""
    lines: dict[str, None] = {}
    for path in parts.related(main, kind):
        root = parts.xml(path)
        if root is not None:
            blocks = _Walk(Numbers(None, None)).blocks(root)
            lines.update((line.text, None) for line in blocks if _LETTER.search(line.text))
    return [_Line(line) for line in lines]


def _notes_below(root: etree._Element | None, kind: str) -> Iterator[_Line]:
    if root is None:
        return
    for note in root.iter(f"{W}{kind}"):
        if note.get(f"{W}type") in (None, "normal"):  # the others are the lines that Word draws above the notes
            blocks = _Walk(Numbers(None, None)).blocks(note)
            text = _BLANKS.sub(" ", " ".join(line.text for line in blocks)).strip()
            yield _Line(f"[{note.get(f'{W}id', '')}] {text}", "note")


class _Walk:
    """One way through a document's blocks, counting what a person should know about."""

    def __init__(self, numbers: Numbers, headings: dict[str, int] | None = None) -> None:
        self._numbers = numbers
        self._headings = headings or {}
        self._changes = 0
        self._hidden = 0
        self._carried = ""  # text of a paragraph whose end was deleted: it runs on into the next
        self._boxes: list[etree._Element] = []

    def notes(self, font: str | None) -> tuple[Note, ...]:
        found = []
        if font is not None:
            found.append(Note("encoding", {"encoding": font}))
        if self._changes:
            found.append(Note("tracked_changes", {"count": self._changes}))
        if self._hidden:
            found.append(Note("hidden_text", {"count": self._hidden}))
        return tuple(found)

    def blocks(self, parent: etree._Element) -> Iterator[_Line]:
        """The lines of everything in `parent`, in order."""
        for element in parent:
            if element.tag in _REMOVED:
                self._changes += 1
            elif element.tag == f"{W}p":
                yield from self._paragraph(element)
            elif element.tag == f"{W}tbl":
                yield from self._table(element)
            elif isinstance(element.tag, str) and not element.tag.endswith(("Pr", "}moveFromRangeStart")):
                self._changes += element.tag in _CHANGES
                yield from self.blocks(element)

    def _paragraph(self, paragraph: etree._Element) -> Iterator[_Line]:
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        label = self._numbers.label(paragraph)
        text = self._carried + "".join(self._inline(paragraph))
        self._carried = ""
        if mark is not None and (mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None):
            self._changes += 1
            self._carried = text
            return
        text = text.strip(" ")
        yield _Line(f"{label} {text}" if label and text.strip() else text, self._heading(paragraph))
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self.blocks(box)

    def _heading(self, paragraph: etree._Element) -> str:
        """ "h" with the level of a heading, told by the paragraph itself or its style; "b" where all is bold, as most
        headings of official papers are; nothing for other paragraphs."""
        own = paragraph.find(f"{W}pPr/{W}outlineLvl")
        told = "" if own is None else own.get(f"{W}val", "")
        if told.isdecimal():
            return f"h{min(int(told) + 1, 6)}" if int(told) < 9 else _bold(paragraph)
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        level = self._headings.get("" if style is None else style.get(f"{W}val", ""))
        return f"h{min(level, 6)}" if level else _bold(paragraph)

    def _inline(self, parent: etree._Element) -> Iterator[str]:
        for element in parent:
            tag = element.tag
            if tag in _CHANGES:
                self._changes += 1
            if tag in _REMOVED or tag in (f"{W}pPr", f"{W}rPr", f"{W}instrText", f"{W}delText"):
                continue
            if tag == f"{W}t":
                yield element.text or ""
            elif tag in _STRAIGHT:
                yield _STRAIGHT[tag]
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                yield f"[{element.get(f'{W}id', '')}]"
            elif tag == f"{W}txbxContent":
                self._boxes.append(element)
            elif tag == f"{_MC}AlternateContent":
                # The same drawing stands here twice, once for new programs and once for old ones.
                yield from self._inline(element[0] if len(element) else element)
            elif tag == f"{W}r" and _is_hidden(element):
                self._hidden += 1
            elif isinstance(tag, str):
                yield from self._inline(element)

    def _table(self, table: etree._Element) -> Iterator[_Line]:
        for row in _below(table, "tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                self._changes += 1
                continue
            cells = [(cell, self._cell(cell)) for cell in _below(row, "tc")]
            if _is_layout(table, [lines for _, lines in cells]):
                for _, lines in cells:
                    yield from map(_Line, lines)
            else:
                row_of_heads = row.find(f"{W}trPr/{W}tblHeader") is not None
                text = "\t".join(_tabbed(cell, lines) for cell, lines in cells)
                yield _Line(text, "head" if row_of_heads else "row")

    def _cell(self, cell: etree._Element) -> list[str]:
        return [line for block in self.blocks(cell) for line in block.text.split("\n") if line.strip()]


def _below(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, also where a content control or a change wraps them."""
    for element in parent:
        if element.tag == f"{W}{name}":
            yield element
        elif element.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}moveTo", f"{W}customXml"):
            yield from _below(element, name)


def _tabbed(cell: etree._Element, lines: list[str]) -> str:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    width = span.get(f"{W}val", "1") if span is not None else "1"
    columns = min(int(width), 100) if width.isdigit() else 1
    return _BLANKS.sub(" ", " ".join(lines)).strip() + "\t" * (columns - 1)


def _is_layout(table: etree._Element, row: list[list[str]]) -> bool:
    """Does this row only place paragraphs side by side, as the head of an official document does?"""
    if not any(len(lines) > 1 for lines in row):
        return False
    style = table.find(f"{W}tblPr/{W}tblStyle")
    if style is not None and "Normal" not in style.get(f"{W}val", ""):
        return False
    borders = table.find(f"{W}tblPr/{W}tblBorders")
    return borders is None or all(side.get(f"{W}val") in ("none", "nil", None) for side in borders)


def _is_hidden(run: etree._Element) -> bool:
    return _is_on(run, "vanish")


def _bold(paragraph: etree._Element) -> str:
    runs = [run for run in paragraph.iter(f"{W}r") if (run.findtext(f"{W}t") or "").strip()]
    return "b" if runs and all(_is_on(run, "b") for run in runs) else ""


def _is_on(run: etree._Element, name: str) -> bool:
    mark = run.find(f"{W}rPr/{W}{name}")
    return mark is not None and mark.get(f"{W}val", "1") not in ("0", "false", "off")
