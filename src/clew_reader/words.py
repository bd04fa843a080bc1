"""Stage 2, the words: the working text cut into letters, digits and single signs, and tables of phrases over them.

A phrase table is how language data is looked up: "so với cùng kỳ" is found whatever stands between its words (one
space, a line break), in one step per word, and the longest phrase wins.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

Value = TypeVar("Value")

_WORD = re.compile(r"[^\W\d_]+|[0-9]+|\S")


@dataclass(frozen=True, slots=True)
class Words:
    """All words of a text in order: `starts` and `ends` are offsets, `lower` the words in lower case."""

    starts: list[int]
    ends: list[int]
    lower: list[str]

    def __len__(self) -> int:
        return len(self.lower)

    def within(self, start: int, end: int) -> range:
        """The numbers of the words that start in `[start, end)`."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


def cut_words(text: str) -> Words:
    """Runs of letters, runs of ASCII digits, and every other visible character alone."""
    starts, ends, lower = [], [], []
    for match in _WORD.finditer(text):
        starts.append(match.start())
        ends.append(match.end())
        lower.append(match.group().lower())
    return Words(starts, ends, lower)


class Hit(NamedTuple, Generic[Value]):
    """A phrase found: words `[first, last)` and what the table holds for it."""

    first: int
    last: int
    value: Value


class Phrases(Generic[Value]):
    """Phrases of one or more words, each with a value. Letter case does not count; diacritics do."""

    def __init__(self, table: Mapping[str, Value] | Iterable[tuple[str, Value]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in table.items() if isinstance(table, Mapping) else table:
            words = tuple(cut_words(phrase).lower)
            if not words:
                raise ValueError("a phrase needs at least one word")
            self._by_first.setdefault(words[0], []).append((words, value))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Words, first: int, stop: int) -> Hit[Value] | None:
        """The longest phrase that starts at word `first` and ends before word `stop`."""
        if first >= stop:
            return None
        lower = words.lower
        entries = self._by_first.get(lower[first])
        if entries is None:
            return None
        for phrase, value in entries:
            last = first + len(phrase)
            if last <= stop and (len(phrase) == 1 or tuple(lower[first:last]) == phrase):
                return Hit(first, last, value)
        return None

    def before(self, words: Words, last: int, start: int) -> Hit[Value] | None:
        """The longest phrase that ends just before word `last` and starts at `start` or later."""
        longest = None
        for first in range(last - 1, max(start, last - 8) - 1, -1):
            hit = self.at(words, first, last)
            if hit is not None and hit.last == last:
                longest = hit
        return longest

    def within(self, words: Words, stretch: range) -> Iterator[Hit[Value]]:
        """Every phrase of a stretch of words, from left to right, longest first, without overlaps."""
        place = stretch.start
        while place < stretch.stop:
            hit = self.at(words, place, stretch.stop)
            if hit is None:
                place += 1
            else:
                yield hit
                place = hit.last
