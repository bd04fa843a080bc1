"""Stage 13, assessments: results, limitations, difficulties, advantages, causes, lessons and forecasts."""

from __future__ import annotations

from collections.abc import Iterable

from clew_reader.doubts import Doubt
from clew_reader.pieces import cut, length, trimmed
from clew_reader.records import Assessment
from clew_reader.signs import Signs
from clew_reader.steps import JUDGED, JUDGEMENT, Step

_SHORTEST = 25  # characters
_PART = 40  # characters that parts of a sentence need to be results of their own
_SUBJECT = 12  # words in which a sentence says who does something
_LEAD = 40  # words before a colon that only name the subject ("Regarding the anniversary: ...")


def find_assessments(signs: Signs, steps: Iterable[Step]) -> tuple[Assessment, ...]:
    """The assessments of a text in order."""
    found: list[Assessment] = []
    for step in steps:
        if step.kind != JUDGEMENT:
            continue
        for type_, first, last in _judgements(signs, step):
            doubts: tuple[str, ...] = ()
            if step.type is not None and not step.opened:
                doubts = (Doubt("type_from_opening"),)
            found.append(Assessment(f"ass{len(found) + 1:03d}", type_, signs.span(first, last), doubts=doubts))
    return tuple(found)


def _judgements(signs: Signs, step: Step) -> list[tuple[str, int, int]]:
    first, last = _without_lead(signs, step.first, step.last)
    if step.type in JUDGED:
        return [(_own_type(signs, step.type, *piece), *piece) for piece in cut(signs, first, last)]
    if _is_procedure(signs, first, last):
        return []
    first, last = trimmed(signs, first, last)
    if length(signs, first, last) < _SHORTEST:
        return []
    pieces = cut(signs, first, last)
    default = "result" if step.type == "result" else None
    types = [_type(signs, *piece) or default for piece in pieces]
    if not any(types):
        return []
    if any(type_ in JUDGED for type_ in types) or not _one_record(signs, first, last, pieces, types):
        before: str | None = None
        found: list[tuple[str, int, int]] = []
        for type_, piece in zip(types, pieces, strict=True):
            before = type_ or before
            if before is not None:
                found.append((before, *piece))
        return found
    return [(next(type_ for type_ in types if type_), first, last)]


def _own_type(signs: Signs, type_: str, first: int, last: int) -> str:
    """A passage of difficulties may turn to what they led to."""
    if type_ == "difficulty" and signs.marks.first(first, last, "limitation") is not None:
        return "limitation" if signs.marks.first(first, last, "difficulty") is None else type_
    return type_


def _without_lead(signs: Signs, first: int, last: int) -> tuple[int, int]:
    """Without what only names the subject: "Regarding the anniversary: ...", "The report stated that ..."."""
    agenda = signs.at(first, "agenda", "lead.away")
    if agenda is not None:
        for place in range(agenda.last, min(last, first + _LEAD)):
            if signs.colon(place):
                return place + 1, last
    said = signs.marks.first(first, min(last, first + 24), "role.speaker")
    if said is not None and said.last + 1 < last:
        that = signs.at(said.last, "that")
        if that is not None or (signs.is_sign(said.last, ",:") and not signs.touching(said.last)):
            return (that.last if that is not None else said.last + 1), last
    stated = signs.at(first, "section.result")
    return (
        (stated.last, last)
        if stated is not None and signs.marks.ending(stated.last, first, "section.result") and _that(signs, stated.last)
        else (first, last)
    )


def _that(signs: Signs, place: int) -> bool:
    """Whether the announcing words end in "that"."""
    return signs.at(place - 1, "that") is not None


def _is_procedure(signs: Signs, first: int, last: int) -> bool:
    """The running of the meeting is no judgement; a figure in the sentence makes it one."""
    if signs.marks.first(first, min(last, first + _SUBJECT), "procedure", "source") is None:
        return False
    return not (_has_figure(signs, first, last) and signs.marks.first(first, last, "result") is not None)


def _has_figure(signs: Signs, first: int, last: int) -> bool:
    """A number that counts or measures: no year, no list number, no ordinal."""
    for place in range(first, last):
        word = signs.words.lower[place]
        if word.isdecimal() and not (len(word) == 4 and word[:2] in ("19", "20")):
            if place + 1 < last and signs.touching(place) and signs.words.lower[place + 1].isalpha():
                continue
            return True
    return False


def _type(signs: Signs, first: int, last: int) -> str | None:
    """What a piece says by its own words."""
    marks = signs.marks
    if marks.first(first, last, "forecast") is not None and marks.first(first, last, "result") is None:
        return "forecast"
    limits = marks.within(first, last, "limitation")
    results = marks.within(first, last, "result")
    result = results[0] if results else None
    # What stands before every result, or after the last one, is what the piece says in the end.
    if limits and (not results or limits[0].first <= results[0].first or limits[-1].first >= results[-1].last):
        return "limitation"
    if limits and marks.first(first, last, "contrast") is not None:
        return "limitation"
    hard = marks.first(first, last, "difficulty")
    if hard is not None and result is None:
        return "difficulty"
    if marks.first(first, last, "advantage") is not None:
        return "advantage"
    if result is not None:
        return "result"
    if marks.first(first, min(last, first + 8), "lesson") is not None:
        return "lesson"
    return "cause" if marks.first(first, min(last, first + 6), "cause") is not None else None


def _one_record(signs: Signs, first: int, last: int, pieces: list[tuple[int, int]], types: list[str | None]) -> bool:
    """A row of figures on one topic stays together; parts with a subject of their own, and no figure, are cut."""
    if len(pieces) == 1 or len({type_ for type_ in types if type_}) > 1:
        return len(pieces) == 1
    figures = [_has_figure(signs, *piece) for piece in pieces]
    if any(figures):
        # A row of figures that turns back to words has come to another topic.
        return figures[-1] or len(pieces) < 3
    return any(_goes_on(signs, *piece) for piece in pieces[1:])


def _goes_on(signs: Signs, first: int, last: int) -> bool:
    """Whether a part begins with a verb: "the board met; adopted the plan"."""
    place = first
    while place < last and (mark := signs.at(place, "adverb", "and")) is not None and place - first < 4:
        place = mark.last
    return place < last and signs.at(place, "result", "do", "act") is not None
