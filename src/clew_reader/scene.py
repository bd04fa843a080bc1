"""One sentence prepared for judging its numbers: its words, looked up once in every table of the language."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from clew_reader.lexicon import Lexicon
from clew_reader.periods import Mention
from clew_reader.words import Hit, Words


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a number is compared with; `years` is the year named ("compared to 2023"), to be set beside the frame."""

    name: str | None
    year: int | None = None
    since: bool = False  # "since 2016": it says how long a change took


@dataclass(frozen=True, slots=True)
class Setting:
    """One sentence prepared: its words, its phrases with a role, and its mentions of time by word."""

    words: Words
    lexicon: Lexicon
    start: int
    stop: int
    roles: list[Hit[str]]
    comparators: list[Hit[str]]
    baselines: list[Hit[str]]
    mentions: dict[int, Mention]  # by their first word
    cuts: list[int]  # words that are semicolons or colons
    goals: list[Hit[str]]  # the roles that set a goal
    frame: Comparison | None = None  # from a sentence or clause that opened the list
    tasks: Sequence[range] = ()  # words that say what is to be done

    def roles_from(self, first: int) -> Iterator[Hit[str]]:
        """The phrases with a role that start at word `first` or later."""
        return islice(self.roles, bisect_left(self.roles, first, key=lambda hit: hit.first), None)


def setting(
    words: Words,
    stretch: range,
    lexicon: Lexicon,
    mentions: dict[int, Mention],
    frame: Comparison | None,
    tasks: Sequence[range] = (),
) -> Setting:
    """A sentence, looked up once in every table."""
    cuts = [place for place in stretch if words.lower[place] in ";:"]
    roles = _roles(words, stretch, lexicon)
    return Setting(
        words,
        lexicon,
        stretch.start,
        stretch.stop,
        roles,
        list(lexicon.comparators.within(words, stretch)),
        list(lexicon.baselines.within(words, stretch)),
        mentions,
        cuts,
        [hit for hit in roles if hit.value in ("aim", "target")],
        frame,
        [task for task in tasks if task.start < stretch.stop and task.stop > stretch.start],
    )


def _roles(words: Words, stretch: range, lexicon: Lexicon) -> list[Hit[str]]:
    """The phrases with a role, and compounds that end in one."""
    hits = list(lexicon.roles.within(words, stretch))
    endings = lexicon.language.claims.endings
    if not endings:
        return hits
    tails = tuple(endings)
    known = {hit.first for hit in hits}
    for place in stretch:
        word = words.lower[place]
        if word.endswith(tails) and place not in known:
            hits.append(Hit(place, place + 1, next(role for tail, role in endings.items() if word.endswith(tail))))
    return sorted(hits, key=lambda hit: hit.first)
