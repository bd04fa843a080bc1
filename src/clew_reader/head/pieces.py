"""The lines of a document cut into pieces: where two columns stand side by side, each is a piece of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clew_reader.head.phrases import plain

_PIECE = re.compile(r"[^\s](?:(?!\t| {3})[^\n])*")
_FRAME = " *[](){}<>\"“”'.,;:-–—_=|"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch `[start, end)` of the working text without a column gap. `line` counts from 0."""

    text: str
    start: int
    end: int
    line: int
    alone: bool

    @property
    def key(self) -> str:
        """The piece for comparing with a phrase, without the signs that frame it."""
        return " ".join(plain(self.text).strip(_FRAME).split())

    @property
    def is_capitals(self) -> bool:
        """Written in capitals, as heads, types and posts are; a small word or two may stand between."""
        if self.text.islower():
            return False
        letters = [char for char in self.text if char.isalpha()]
        return len(letters) > 1 and sum(char.isupper() for char in letters) >= 0.8 * len(letters)

    @property
    def framed(self) -> tuple[int, int]:
        """Offsets without the signs that frame the piece."""
        left = len(self.text) - len(self.text.lstrip(_FRAME))
        right = len(self.text.rstrip(_FRAME))
        return self.start + left, self.start + max(right, left)


def pieces(
    text: str, *, lines: int | None = None, longest: int = 400, holding: re.Pattern[str] | None = None
) -> Iterator[Piece]:
    """The pieces of the first `lines` lines, or of all; only of lines in which `holding` is found, where it is given.

    Lines above `longest` characters are prose and left out.
    """
    start = 0
    number = 0
    while start <= len(text) and (lines is None or number < lines):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if 0 < end - start <= longest and (holding is None or holding.search(text, start, end)):
            found = [match for match in _PIECE.finditer(text, start, end) if match[0].strip()]
            for match in found:
                words = match[0].rstrip()
                yield Piece(words, match.start(), match.start() + len(words), number, len(found) == 1)
        start = end + 1
        number += 1
