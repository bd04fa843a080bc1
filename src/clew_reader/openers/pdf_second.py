"""The second reading of a PDF, by pdfplumber: slow, right where the first is not, and able to see tables.

In a long file only pages that need it are read again: those whose letters came out torn, and those with ruled lines.
In a short one every page is, as a number that two readers read differently must be looked at by a person.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from clew_reader.openers.opened import Note, clean
from clew_reader.openers.pdf_first import FirstReading
from clew_reader.openers.pdf_lines import Line, PrintedPage, agreement, is_torn

_AT_MOST = 60  # pages: each takes about a twentieth of a second, and somebody waits
_SHORT = 20  # pages of a file that is read twice from end to end
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_TOLD = 5  # numbers that a note names
_SAME_WORDS = 85  # per cent that a table and the lines it replaces have in common, or the table was misread

_ROW_HEIGHT = 12.0  # points, of one line in a row: a row may hold several


@dataclass(frozen=True, slots=True)
class _Table:
    """A ruled table: its edges, and its rows as tab-separated lines."""

    left: float
    right: float
    foot: float
    top: float
    rows: tuple[Line, ...]

    def holds(self, line: Line) -> bool:
        across = (line.left + line.right) / 2
        return self.left <= across <= self.right and self.foot <= line.foot + line.height / 2 <= self.top


@dataclass(frozen=True, slots=True)
class _Again:
    page: PrintedPage
    tables: tuple[_Table, ...]


def improved(data: bytes, first: FirstReading) -> tuple[list[PrintedPage], list[Note]]:
    """The pages of the first reading, better where a second one is, and what to tell about them."""
    torn = {page.number for page in first.pages if is_torn(page.text)}
    written = {page.number for page in first.pages if page.lines} if len(first.pages) <= _SHORT else set()
    second = _read_again(data, sorted(torn | set(first.ruled) | written)[:_AT_MOST])
    pages: list[PrintedPage] = []
    notes: list[Note] = []
    for page in first.pages:
        again = second.get(page.number)
        chosen = page
        if page.number in torn:
            if again is not None and not is_torn(again.page.text):
                chosen = again.page
                share = agreement(page.text, chosen.text)
                notes.append(Note("second_reading", {"page": page.number, "agreement": share}))
            else:
                notes.append(Note("torn_page", {"page": page.number}))
        elif again is not None:
            notes += _differing(page, again.page)
        pages.append(_with_tables(chosen, again.tables if again else ()))
    return pages, notes


def _differing(first: PrintedPage, second: PrintedPage) -> Iterable[Note]:
    """A note where the two readings of a page do not hold the same numbers."""
    one, other = (Counter(_NUMBER.findall(page.text)) for page in (first, second))
    if one != other:
        only = [
            ", ".join(list((these - those).elements())[:_TOLD]) or "-" for these, those in ((one, other), (other, one))
        ]
        yield Note("numbers_differ", {"page": first.number, "first": only[0], "second": only[1]})


def _read_again(data: bytes, numbers: list[int]) -> dict[int, _Again]:
    if not numbers:
        return {}
    import pdfplumber  # takes a third of a second to load, and few files need it

    found: dict[int, _Again] = {}
    try:
        with pdfplumber.open(io.BytesIO(data), pages=numbers) as document:
            for page in document.pages:
                lines = tuple(_lines(page))
                found[page.page_number] = _Again(PrintedPage(page.page_number, lines), tuple(_tables(page)))
                page.close()
    except Exception:  # pdfminer raises of every kind on odd files; the first reading then stands, with its note
        return found
    return found


def _lines(page: Any) -> Iterable[Line]:
    for line in page.extract_text_lines(return_chars=False):
        foot = float(page.height) - line["bottom"]
        yield Line(clean(line["text"]).strip(), line["x0"], line["x1"], foot, line["bottom"] - line["top"])


def _tables(page: Any) -> Iterable[_Table]:
    height = float(page.height)
    for table in page.find_tables():
        cells = table.extract()
        if len(cells) < 2 or len(cells[0]) < 2:
            continue  # a frame round some text
        left, top, right, foot = table.bbox
        rows = tuple(
            Line("\t".join(_flat(cell) for cell in row), left, right, height - place.bbox[3], _ROW_HEIGHT)
            for row, place in zip(cells, table.rows, strict=True)
            if any(map(_flat, row))
        )
        yield _Table(left, right, height - foot, height - top, rows)


def _flat(cell: str | None) -> str:
    return " ".join(clean(cell or "").split())


def _with_tables(page: PrintedPage, tables: Iterable[_Table]) -> PrintedPage:
    """The page with the lines inside each table replaced by the table's rows, if these say the same."""
    lines = list(page.lines)
    for table in tables:
        inside = [at for at, line in enumerate(lines) if table.holds(line)]
        said = "\n".join(lines[at].text for at in inside)
        if inside and agreement(said, "\n".join(row.text for row in table.rows)) >= _SAME_WORDS:
            kept = [line for at, line in enumerate(lines) if at not in inside]
            lines = [*kept[: inside[0]], *table.rows, *kept[inside[0] :]]
    return PrintedPage(page.number, tuple(lines))
