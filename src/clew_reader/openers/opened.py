"""What an opener hands back: the text of a file, where its pages lie, and what a person should know about it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

# Control characters are refused by PostgreSQL (NUL) or by XML (the rest), and single surrogates cannot be stored
# at all. U+FEFF inside a text is a byte order mark that some program pasted along, U+00AD a hyphen nobody sees.
_NEVER_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufeff\u00ad\ufffe\uffff]")
_LINE_BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")

NOTES: Mapping[str, str] = MappingProxyType(
    {
        "renamed": "The file ends in {ending} but is {kind}; it was read as {kind}.",
        "encoding": "The text was stored as {encoding}; it was turned into Unicode. Look over a few lines.",
        "tracked_changes": "{count} tracked changes were read as if accepted: insertions kept, deletions left out.",
        "hidden_text": "Hidden text was left out ({count} places).",
        "pages_without_text": "These pages hold pictures and no text, so they were not read: {pages}.",
        "second_reading": "The letters of page {page} came out torn; it was read again in a second way. "
        "The two readings share {agreement}% of their words: compare the page with the original.",
        "torn_page": "The letters of page {page} came out torn, and no second reading was better: compare "
        "the page with the original.",
        "numbers_differ": "Two readings of page {page} give different numbers ({first}; {second}): compare them with "
        "the original.",
        "recognised": "Page {page} is a picture; its text was recognised by a program, which is {sure}% sure of its "
        "words. Compare it with the original.",
        "dropped_menus": "Menus, scripts and page furniture were left out ({count} parts).",
        "not_calculated": "{count} formulas had no result stored with them and were left out. Open the file in the "
        "program that made it, save it, and send it again.",
        "missing_part": "A part of the file is missing ({part}); the rest was read.",
    }
)


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about an opened file. `code` is a key of `NOTES`; `values` fill the holes of its sentence."""

    code: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    def __str__(self) -> str:
        return NOTES[self.code].format(**self.values)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the original, counted from 1, and its stretch `[start, end)` of the text."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a sheet by the name that spreadsheet programs give it ("B7"), and its stretch of the text."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Opened:
    """The text of a file in NFC with line feeds only. `pages` is empty where the kind of file knows no pages; the
    sheets of a workbook are its pages. `cells` are those of workbooks and tables of values, in the text's order.
    `forms` says of each line of the text what it is in a Word file: "h1" to "h6" a heading, "b" all bold, "row" and
    "head" a row of a table and one of column heads (cells parted by tabs), "note" a note, "" a paragraph; empty where
    that is not known.

    `media_type` is what the bytes are, whatever the file is called. The same bytes, `opener` and `version` always
    give the same text, so spans into it stay true as long as these three are kept together.
    """

    text: str
    pages: tuple[Page, ...]
    media_type: str
    opener: str
    version: str
    notes: tuple[Note, ...] = ()
    cells: tuple[Cell, ...] = ()
    forms: tuple[str, ...] = ()

    def page_at(self, offset: int) -> Page | None:
        """The page on which a letter of the text stands."""
        return _at(self.pages, offset)

    def cell_at(self, offset: int) -> Cell | None:
        """The cell in which a letter of the text stands."""
        return _at(self.cells, offset)


_Place = TypeVar("_Place", Page, Cell)


def _at(places: Sequence[_Place], offset: int) -> _Place | None:
    number = bisect_right(places, offset, key=lambda place: place.start) - 1
    return places[number] if number >= 0 and offset < places[number].end else None


def clean(text: str) -> str:
    """The text in NFC, with line feeds as the only line breaks and without characters that cannot be stored."""
    return unicodedata.normalize("NFC", _NEVER_TEXT.sub("", _LINE_BREAK.sub("\n", text)))
