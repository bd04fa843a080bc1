"""Signs in the words: one walk over a text finds every phrase that the language data knows, under the phrase's label.

A cue table maps a label ("type.resolution", "ask.requested") to phrases. The last word of a phrase may end in "*" and
then stands for every word that begins so; a single word may begin with "*" and stands for compounds that end so.
Labels with a dot form families: "type" answers with all of "type.*".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from clew_reader.words import Phrases, Words, cut_words

CueData = Mapping[str, str]  # label: phrases parted by "|"


class Mark(NamedTuple):  # made for every sign of a text: a tuple is made in a third of the time of a frozen dataclass
    """A phrase found: words `[first, last)` and the label it stands under."""

    first: int
    last: int
    label: str
    family: str

    @property
    def value(self) -> str:
        """The label without its family: "resolution" of "type.resolution"."""
        return self.label.rpartition(".")[2]


Entry = tuple[int, tuple[str, ...], str | None, str, str]
"""A phrase: its place in the data, whole words, the beginning of a last word, label, family."""


class Started(NamedTuple):
    """The phrases that one word starts, by what has to be looked at after it; each list in the order of the data."""

    alone: list[Entry]  # nothing: the phrase is the word
    by_second: dict[str, list[Entry]]  # the next word, which most phrases of several words tell apart
    stems: list[Entry]  # how the next word begins


class CueTable:
    """All cues of a language, ready to be looked up at a word in one step."""

    def __init__(self, *data: CueData, compounds: str = "") -> None:
        """`compounds` are phrases parted by "|" that hold no cue within, though a word of theirs is one."""
        self._started: dict[str, Started] = {}
        self._begun: dict[str, list[Entry]] = {}
        self._ended: dict[str, list[Entry]] = {}
        phrases = ((label, phrase) for part in data for label, some in part.items() for phrase in some.split("|"))
        for number, (label, phrase) in enumerate(phrases):
            self._add(number, phrase.strip(), label)
        self.compounds = Phrases({phrase.strip(): True for phrase in compounds.split("|") if phrase.strip()})
        self._lengths = sorted({len(beginning) for beginning in self._begun})
        self._tails = sorted({len(ending) for ending in self._ended})

    def _add(self, number: int, phrase: str, label: str) -> None:
        begun = phrase.endswith("*")
        words = tuple(cut_words(phrase.strip("*")).lower)
        if not words:
            raise ValueError(f"a cue of {label} has no word")
        family = label.partition(".")[0]
        if phrase.startswith("*"):
            self._ended.setdefault(words[-1], []).append((number, (), words[-1], label, family))
        elif begun and len(words) == 1:
            self._begun.setdefault(words[0], []).append((number, (), words[0], label, family))
        else:
            started = self._started.setdefault(words[0], Started([], {}, []))
            whole, beginning = (words[:-1], words[-1]) if begun else (words, None)
            entry = (number, whole, beginning, label, family)
            if len(whole) > 1:
                started.by_second.setdefault(whole[1], []).append(entry)
            else:
                (started.alone if beginning is None else started.stems).append(entry)

    def entries(self, word: str) -> tuple[Started | None, list[Entry]]:
        """The phrases that a word may start, and those that it is by its beginning or its end alone."""
        begun = [
            entry for length in self._lengths if length <= len(word) for entry in self._begun.get(word[:length], ())
        ]
        for length in self._tails:
            if length + 2 < len(word):
                begun += self._ended.get(word[-length:], ())
        return self._started.get(word), begun

    def at(self, words: Words, place: int, stop: int) -> Iterator[Mark]:
        """Every phrase that starts at a word and ends before word `stop`; several labels and lengths are possible."""
        return iter(_marks(self.entries(words.lower[place]), words.lower, place, stop))


def _marks(entries: tuple[Started | None, list[Entry]], lower: list[str], place: int, stop: int) -> list[Mark]:
    started, begun = entries
    after = place + 1
    longer = _longer(started, lower, place, stop) if started is not None and after < stop else []
    if longer and started is not None:
        longer += [(entry[0], Mark(place, after, entry[3], entry[4])) for entry in started.alone]
        longer.sort(key=_first)
        found = [mark for _number, mark in longer]
    elif started is not None:
        found = [Mark(place, after, label, family) for _, _, _, label, family in started.alone]
    else:
        found = []
    for _, _, _, label, family in begun:
        found.append(Mark(place, after, label, family))
    return found


def _longer(started: Started, lower: list[str], place: int, stop: int) -> list[tuple[int, Mark]]:
    """The phrases of several words that stand at a word, with their places in the data."""
    found: list[tuple[int, Mark]] = []
    second = lower[place + 1]
    for number, whole, beginning, label, family in started.by_second.get(second, ()):
        last = place + len(whole)
        if last > stop or (len(whole) > 2 and tuple(lower[place:last]) != whole):
            continue
        if beginning is None:
            found.append((number, Mark(place, last, label, family)))
        elif last < stop and lower[last].startswith(beginning):
            found.append((number, Mark(place, last + 1, label, family)))
    for number, _, beginning, label, family in started.stems:
        if beginning is not None and second.startswith(beginning):
            found.append((number, Mark(place, place + 2, label, family)))
    return found


def _first(numbered: tuple[int, Mark]) -> int:
    return numbered[0]


@dataclass
class Marks:
    """All cues of one text; the longest of a family at a word stands first."""

    by_first: dict[int, list[Mark]] = field(default_factory=dict)
    by_name: dict[int, dict[str, Mark]] = field(default_factory=dict)  # word -> label or family -> its longest
    by_family: dict[str, tuple[list[int], list[Mark]]] = field(default_factory=dict)

    def add(self, mark: Mark) -> None:
        """Marks come in the order of their first words."""
        first, last, label, family = mark
        here = self.by_first.get(first)
        if here is None:
            self.by_first[first] = [mark]
            named = self.by_name[first] = {}
        else:
            here.append(mark)
            named = self.by_name[first]
        for name in (family, label) if family != label else (label,):
            longest = named.get(name)
            if longest is not None and longest.last >= last:
                continue
            named[name] = mark
            known = self.by_family.get(name)
            if known is None:
                self.by_family[name] = ([first], [mark])
            elif longest is None:
                known[0].append(first)
                known[1].append(mark)
            else:
                known[1][-1] = mark

    def at(self, place: int, *names: str) -> Mark | None:
        """The longest mark of these labels or families that starts at a word; of equals the one added first."""
        named = self.by_name.get(place)
        if named is None:
            return None
        best = None
        for name in names:
            mark = named.get(name)
            if mark is None or mark is best:
                continue
            if best is None or mark.last > best.last:
                best = mark
            elif mark.last == best.last:
                best = next(one for one in self.by_first[place] if one is mark or one is best)
        return best

    def within(self, first: int, last: int, *names: str) -> list[Mark]:
        """The marks of these labels or families that lie in words `[first, last)`, by their first word."""
        found: list[Mark] = []
        for name in names:
            firsts, marks = self.by_family.get(name, ((), ()))
            for place in range(bisect_left(firsts, first), len(firsts)):
                if firsts[place] >= last:
                    break
                if marks[place].last <= last:
                    found.append(marks[place])
        return found if len(names) == 1 else sorted(found, key=lambda mark: (mark.first, -mark.last))

    def first(self, first: int, last: int, *names: str) -> Mark | None:
        """The leftmost of `within`, without collecting the rest."""
        best: Mark | None = None
        for name in names:
            firsts, marks = self.by_family.get(name, ((), ()))
            place = bisect_left(firsts, first)
            while place < len(firsts) and firsts[place] < last and marks[place].last > last:
                place += 1
            if place < len(firsts) and firsts[place] < last and (best is None or firsts[place] < best.first):
                best = marks[place]
        return best

    def covering(self, place: int, *names: str) -> Mark | None:
        """A mark of these labels that starts before a word and reaches over it."""
        for start in range(max(0, place - 5), place):
            mark = self.at(start, *names)
            if mark is not None and mark.last > place:
                return mark
        return None

    def ending(self, last: int, start: int, *names: str) -> Mark | None:
        """The longest mark of these labels that ends just before word `last` and starts at `start` or later."""
        for place in range(max(start, last - 8), last):
            for mark in self.by_first.get(place, ()):
                if mark.last == last and (mark.family in names or mark.label in names):
                    return mark
        return None


def mark_cues(words: Words, stretches: Iterable[tuple[range, CueTable]]) -> Marks:
    """Every cue of a text; each stretch of words is looked up in the table of its own language."""
    marks = Marks()
    known: dict[CueTable, dict[str, tuple[Started | None, list[Entry]]]] = {}  # most words of a text come again
    for stretch, table in stretches:
        seen = known.setdefault(table, {})
        within = stretch.start  # words before this one belong to a compound
        for place in stretch:
            word = words.lower[place]
            entries = seen.get(word)
            if entries is None:
                entries = seen[word] = table.entries(word)
            compound = table.compounds.at(words, place, stretch.stop)
            shortest = compound.last if compound is not None else place + 1
            for mark in _marks(entries, words.lower, place, stretch.stop) if entries[0] or entries[1] else ():
                # A compound hides the cues within it, unless a cue reaches beyond it.
                if mark.last > within and (mark.last >= shortest or place < within):
                    marks.add(mark)
            within = max(within, shortest if compound is not None else within)
    return marks
