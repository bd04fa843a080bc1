"""One cell of a table, and what its signs alone say: a number, or nothing to tell."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMERIC = re.compile(r"[(+\-−–±]?\s?[0-9][0-9.,\s]{0,30}%?\)?\s?[*†‡¹²³]{0,3}")
_MISSING = re.compile(r"[-–—−.…x:*]{1,4}|n/?a|[ie]\.?u\.?|n\.a\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell `[start, end)` without white space; empty where start == end."""

    start: int
    end: int

    @property
    def empty(self) -> bool:
        return self.start == self.end


def is_number(text: str, cell: Cell) -> bool:
    """Whether nothing but a number fills a cell, with its sign, its brackets and the mark of a note."""
    return _NUMERIC.fullmatch(text, cell.start, cell.end) is not None


def is_missing(text: str, cell: Cell) -> bool:
    """Whether a cell says that there is no number: a dash, dots, "n/a"."""
    return _MISSING.fullmatch(text, cell.start, cell.end) is not None
