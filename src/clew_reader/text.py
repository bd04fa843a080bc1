"""Stage 1, the text: a working copy that the rules can rely on, with the way back to the text as given.

The working text has composed letters (NFC), "\\n" for every line break and one plain space for every kind of space;
soft hyphens and zero-width characters are gone. Rules work on it and hand back spans of the text as given.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from dataclasses import dataclass

from clew_reader.records import Span

# One given character becomes one working character.
_SPACES = {
    ord(c): " "
    for c in "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
}
_LOOK_ALIKES = {0x2010: "-", 0x2011: "-", 0x000B: "\n", 0x000C: "\n", 0x0085: "\n", 0x2028: "\n", 0x2029: "\n"}
_REPLACED = _SPACES | _LOOK_ALIKES
_DROPPED = "\u00ad\u200b\u200c\u200d\u2060\ufeff"

# A base letter with its marks (at most 30: a longer heap of marks is no word, and sorting it would take quadratic
# time), a line break of two characters, or a character that is dropped.
_IRREGULAR = re.compile(rf"[^\W\d_][\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{{1,30}}|\r\n?|[{_DROPPED}]")


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text as given and its working copy `text`; offsets everywhere else are offsets of `text`."""

    given: str
    text: str
    starts: array[int] | None  # given offset at which a working character starts; None: the same everywhere
    ends: array[int] | None  # given offset at which it ends

    def span(self, start: int, end: int) -> Span:
        """The stretch `[start, end)` of the working text, as a span of the text as given; the stretch is not empty."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no stretch of the text: {start}:{end} of {len(self.text)} characters")
        if self.starts is None or self.ends is None:
            return Span(start, end, self.given[start:end])
        first, last = self.starts[start], self.ends[end - 1]
        return Span(first, last, self.given[first:last])

    def working(self, given: int) -> int:
        """The offset of the working text that an offset of the text as given has become."""
        if self.starts is None:
            return given
        return bisect_left(self.starts, given)

    def trimmed(self, start: int, end: int) -> Span:
        """The same without white space at either end."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return self.span(start, end)


def source_text(given: str) -> SourceText:
    """The working copy of a text. Takes any string; costs time in proportion to its length."""
    if _IRREGULAR.search(given) is None:
        return SourceText(given, given.translate(_REPLACED), None, None)
    pieces: list[str] = []
    starts, ends = array("q"), array("q")
    done = 0
    for match in _IRREGULAR.finditer(given):
        _keep(given[done : match.start()], done, pieces, starts, ends)
        done = match.end()
        written = _regular(match.group())
        pieces.append(written)
        for place in range(len(written)):
            last = place == len(written) - 1
            starts.append(match.start() + place)
            ends.append(done if last else match.start() + place + 1)
    _keep(given[done:], done, pieces, starts, ends)
    return SourceText(given, "".join(pieces), starts, ends)


def _regular(irregular: str) -> str:
    if irregular[0] == "\r":
        return "\n"
    return "" if irregular[0] in _DROPPED else unicodedata.normalize("NFC", irregular)


def _keep(piece: str, offset: int, pieces: list[str], starts: array[int], ends: array[int]) -> None:
    pieces.append(piece.translate(_REPLACED))
    starts.extend(range(offset, offset + len(piece)))
    ends.extend(range(offset + 1, offset + len(piece) + 1))
