"""What a piece of a sentence says by its own words: a result, a limitation, a difficulty, a cause, a forecast."""

from __future__ import annotations

from clew_reader.signs import Signs

_CAUSE_WITHIN = 12  # words in which a piece says that it names a cause
_TOLD = 5  # letters of the shortest word whose ending is that of a verb of time past
_LESSON_WITHIN = 10


def type_of(signs: Signs, first: int, last: int, *, telling: bool) -> str | None:
    """The type of a piece; `telling` where a plain statement with a figure is a result."""
    marks = signs.marks
    results = marks.within(first, last, "result")
    limits = marks.within(first, last, "limitation")
    ahead = marks.first(first, last, "forecast")
    judged = [mark.first for mark in (*results[:1], *limits[:1])]
    if ahead is not None and ahead.first <= min(judged, default=last) and not _reckoned(signs, ahead.last, last):
        return "forecast"
    if marks.first(first, min(last, first + _LESSON_WITHIN), "lesson") is not None:
        return "lesson"
    if marks.first(first, min(last, first + _CAUSE_WITHIN), "cause.main") is not None:
        return "cause"
    moved = _bad_thing(signs, first, last)
    if moved is not None:
        return moved
    # What stands before every result, or after the last one, is what the piece says in the end.
    if limits and (not results or limits[0].first <= results[0].first or limits[-1].first >= results[-1].last):
        return "limitation"
    if limits and marks.first(first, last, "contrast") is not None:
        return "limitation"
    if marks.first(first, last, "low") is not None and (has_figure(signs, first, last) or not results):
        return "limitation"
    if marks.first(first, last, "difficulty") is not None and not results:
        return "difficulty"
    if marks.first(first, last, "advantage") is not None:
        return "advantage"
    if results:
        return "result"
    if marks.first(first, min(last, first + 6), "cause") is not None:
        return "cause"
    return "result" if telling and states(signs, first, last) else None


def _reckoned(signs: Signs, first: int, last: int) -> bool:
    """ "beräknas ... ha ökat", "is expected to have grown": reckoned, but of what was."""
    return signs.marks.first(first, min(last, first + 5), "have.been") is not None


def _bad_thing(signs: Signs, first: int, last: int) -> str | None:
    """Complaints, leaks or fires that became fewer are a result, more of them a limitation."""
    thing = signs.marks.first(first, last, "bad")
    if thing is None:
        return None
    way = signs.marks.first(thing.last, last, "fewer", "more")
    if way is None or way.first - thing.last > _CAUSE_WITHIN:
        return None
    return "result" if signs.at(way.first, "fewer") is not None else "limitation"


def states(signs: Signs, first: int, last: int) -> bool:
    """A plain statement with a figure: it counts or measures, and its verb tells how things are."""
    if not has_figure(signs, first, last):
        return False
    if signs.marks.first(first, last, "moving", "ask", "must", "votes", "no.fact", "award") is not None:
        return False
    known = signs.knowledge(first)
    if known.head_first or signs.marks.first(first, last, "past", "be", "state") is not None:
        return True
    return any(word.endswith(known.told) and len(word) > _TOLD for word in signs.words.lower[first:last])


def has_figure(signs: Signs, first: int, last: int) -> bool:
    """A number that counts or measures: no year, no list number, no ordinal, no day."""
    for place in range(first, last):
        word = signs.words.lower[place]
        if word.isdecimal() and not (len(word) == 4 and word[:2] in ("19", "20")):
            if place + 1 < last and signs.touching(place) and signs.words.lower[place + 1].isalpha():
                continue
            if signs.at(place - 1, "day.part") is not None or signs.at(place - 3, "day.part") is not None:
                continue
            if signs.at(place + 1, "month") is not None or signs.at(place - 1, "month", "number") is not None:
                continue
            if (
                signs.is_sign(place - 1, "/.")
                and signs.touching(place - 1)
                and signs.at(place - 2, "number") is not None
            ):
                continue
            return True
        if signs.at(place, "count.word") is not None:
            return True
    return False
