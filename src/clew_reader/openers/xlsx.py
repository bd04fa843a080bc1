"""Opens an Excel workbook: every sheet as lines with its cells parted by tabs, each cell as the program shows it.

The XML is read directly, part by part, as a library that loads whole workbooks could be made to swell. Formulas count
by the result that was stored with them. A sheet is a page of the original, and every cell can be found again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from clew_reader.languages import detect
from clew_reader.openers import kinds
from clew_reader.openers.grid import CELLS_LIMIT, Grid, Written, font_of
from clew_reader.openers.opened import Note, Opened, Page
from clew_reader.openers.refusals import Bomb, Damaged, Empty
from clew_reader.openers.xlsx_values import Formats, Style, shown
from clew_reader.openers.zipped import Parts
from clew_reader.tabular.heads import told_by_heads
from clew_reader.words import cut_words

VERSION = "1"

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})$")
_UNNAMED = re.compile(r"(?:sheet|trang[ _]?tính|trang|blad|tabelle|feuil)[ _]?\d*$", re.I)
_TRUE = ("1", "true", "on")
_SHEETS_LIMIT = 500
_COLUMNS = 16_384  # that a sheet can have


def open_xlsx(data: bytes, name: str) -> Opened:
    with Parts(data, name, kinds.IN_WORDS[kinds.XLSX]) as parts:
        workbook = _Workbook(parts, name)
        sheets = list(workbook.sheets())
    texts = [cell.value for _, _, cells in sheets for cell in cells if cell.style is None]
    font = font_of(texts)
    words = cut_words(" ".join([*texts, *(title for _, title, _ in sheets)])[:100_000])
    language = detect(words.lower) or told_by_heads(words)
    grid, pages = Grid(name, font), []
    for number, title, cells in sheets:
        start = grid.length
        if not _UNNAMED.match(title):
            grid.line(title)
        grid.sheet((cell.written(language.code if language else "en") for cell in cells), part=title)
        pages.append(Page(number, start, max(start, grid.length - 1)))
        grid.line("")
    if not grid.cells:
        raise Empty(name)
    text = grid.text.rstrip("\n") + "\n"
    notes = [Note("encoding", {"encoding": font})] if font else []
    return Opened(text, tuple(pages), kinds.XLSX, "xlsx", VERSION, (*notes, *workbook.notes()), tuple(grid.cells))


@dataclass(frozen=True, slots=True)
class _Stored:
    """A cell as stored: a text (`style` None), or a number with the style that says how it is shown."""

    row: int
    column: int
    value: str
    style: Style | None

    def written(self, language: str) -> Written:
        text = self.value if self.style is None else shown(self.value, self.style, language)
        return Written(self.row, self.column, text)


class _Workbook:
    """The sheets of a workbook, and what a person should know about what was not read."""

    def __init__(self, parts: Parts, name: str) -> None:
        self._parts = parts
        self._name = name
        self._main = next(iter(parts.related("", "officeDocument")), "xl/workbook.xml")
        self._texts = [_plain(item) for item in self._items("sharedStrings", "si")]
        self._formats = Formats(self._related("styles"))
        self._hidden = 0
        self._uncalculated = 0
        self._cells = 0

    def notes(self) -> Iterator[Note]:
        if self._hidden:
            yield Note("hidden_text", {"count": self._hidden})
        if self._uncalculated:
            yield Note("not_calculated", {"count": self._uncalculated})

    def sheets(self) -> Iterator[tuple[int, str, list[_Stored]]]:
        """The sheets that are shown: place in the workbook counted from 1, name, cells row by row."""
        root = self._parts.xml(self._main)
        if root is None:
            raise Damaged(self._name, kinds.IN_WORDS[kinds.XLSX], self._main)
        paths = self._parts.targets(self._main)
        for number, sheet in enumerate(root.iter(f"{_S}sheet"), 1):
            if number > _SHEETS_LIMIT:
                raise Bomb(self._name, self._main)
            if sheet.get("state", "visible") != "visible":
                self._hidden += 1
                continue
            link = next((value for key, value in sheet.attrib.items() if str(key).endswith("}id")), "")
            part = self._parts.xml(paths.get(str(link), ""))
            title = sheet.get("name", "")
            yield number, title, [] if part is None else list(self._read(part, title))

    def _related(self, kind: str) -> etree._Element | None:
        path = next(iter(self._parts.related(self._main, kind)), None)
        return None if path is None else self._parts.xml(path)

    def _items(self, kind: str, tag: str) -> list[etree._Element]:
        root = self._related(kind)
        return [] if root is None else root.findall(f"{_S}{tag}")

    def _read(self, sheet: etree._Element, title: str) -> Iterator[_Stored]:
        hidden = _hidden_columns(sheet)
        row = 0
        for line in sheet.iter(f"{_S}row"):
            row = int(given) if (given := line.get("r", "")).isdecimal() and len(given) < 8 else row + 1
            if line.get("hidden") in _TRUE:
                self._hidden += len(line) > 0
                continue
            column = 0
            for cell in line.iterfind(f"{_S}c"):
                column = _column(cell.get("r", "")) or column + 1
                self._cells += 1
                if self._cells > CELLS_LIMIT:
                    raise Bomb(self._name, title)
                if column in hidden:
                    self._hidden += len(cell) > 0
                elif (stored := self._stored(cell, row, column)) is not None:
                    yield stored

    def _stored(self, cell: etree._Element, row: int, column: int) -> _Stored | None:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            inline = cell.find(f"{_S}is")
            return None if inline is None else _Stored(row, column, _plain(inline), None)
        value = cell.findtext(f"{_S}v")
        if not value:
            self._uncalculated += kind == "n" and cell.find(f"{_S}f") is not None  # a text may well be empty
            return None
        if kind == "s":
            number = int(value) if value.isdecimal() and len(value) < 10 else -1
            return _Stored(row, column, self._texts[number], None) if 0 <= number < len(self._texts) else None
        if kind == "b":
            return _Stored(row, column, "TRUE" if value in _TRUE else "FALSE", None)
        return _Stored(row, column, value, self._formats.style(cell.get("s", "0")) if kind in ("n", "d") else None)


def _plain(item: etree._Element) -> str:
    """The text of a cell, put together from its runs; marks of pronunciation are no text."""
    runs = [item, *item.iterfind(f"{_S}r")]
    return "".join(text.text or "" for run in runs for text in run.iterfind(f"{_S}t"))


def _column(address: str) -> int:
    match = _ADDRESS.match(address)
    column = 0
    for letter in match[1] if match else "":
        column = column * 26 + ord(letter) - ord("A") + 1
    return column


def _hidden_columns(sheet: etree._Element) -> set[int]:
    found: set[int] = set()
    for column in sheet.iterfind(f"{_S}cols/{_S}col"):
        first, last = column.get("min", ""), column.get("max", "")
        if column.get("hidden") in _TRUE and first.isdecimal() and last.isdecimal():
            found.update(range(int(first[:6]), min(int(last[:6]), _COLUMNS) + 1))
    return found
