"""What a meeting discussed: whether a sentence tells it, and the topics one by one."""

from __future__ import annotations

from collections.abc import Iterator

from clew_reader.actors import BODY, CLASS, GENERIC, Actors
from clew_reader.deciding import Act
from clew_reader.openings import is_meeting
from clew_reader.pieces import cut, trimmed
from clew_reader.signs import Signs


def discusses(signs: Signs, actors: Actors, first: int, last: int) -> bool:
    """Whether a sentence tells that the meeting discussed or commented on something."""
    if (start := signs.at(first, "discussing")) is not None and start.last < last:
        return signs.marks.first(first, last, "topics") is not None
    for mark in signs.marks.within(first, last, "discuss", "contribute"):
        if signs.at(mark.first - 1, "to", "must") and mark.first > first:
            continue
        actor = actors.before(mark.first, first) or actors.after(mark.last, last)
        opening = signs.starts_sentence(mark.first)
        if opening or (actor is not None and actor.kind in (GENERIC, CLASS, BODY) and is_meeting(signs, actor)):
            return True
    return False


def told_before(signs: Signs, actors: Actors, act: Act, first: int) -> bool:
    """Whether a row of topics stands before an act in one sentence: "discussed A; B and so agreed on C"."""
    pieces = cut(signs, first, act.first)
    return len(pieces) > 1 and discusses(signs, actors, first, act.first)


def opens_topics(signs: Signs, first: int, last: int) -> int | None:
    """The colon that opens a list of topics."""
    mark = signs.marks.first(first, last, "discussing", "discuss", "contribute")
    assert mark is not None
    listed = signs.marks.first(mark.last, last, "topics")
    colon = next((place for place in range(mark.last, last) if signs.colon(place)), None)
    return colon if colon is not None and (listed is not None or colon - mark.last <= 12) else None


def topics(signs: Signs, actors: Actors, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The topics after the verb: each piece after a colon, or each part between semicolons, or the whole clause."""
    mark = signs.marks.first(first, last, "discussing", "discuss", "contribute")
    assert mark is not None
    colon = opens_topics(signs, first, last)
    if colon is not None:
        yield from cut(signs, colon + 1, last)
        return
    actor = actors.before(mark.first, first) or actors.after(mark.last, last)
    pieces = cut(signs, first, last)
    if len(pieces) == 1:
        start = actor.first if actor is not None and actor.last <= mark.first else mark.first
        yield start, pieces[0][1]
        return
    for start, stop in pieces:
        if start <= mark.first < stop:
            begin = max(mark.last, actor.last if actor is not None else mark.last)
            yield trimmed(signs, begin, stop)
        elif start > mark.first:
            yield start, stop
