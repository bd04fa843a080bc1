"""Stage 13, assessments: results, limitations, difficulties, advantages, causes, lessons and forecasts."""

from __future__ import annotations

from collections.abc import Iterable

from clew_reader.doubts import Doubt
from clew_reader.judging import has_figure, type_of
from clew_reader.pieces import cut, length, trimmed
from clew_reader.records import Assessment
from clew_reader.signs import Signs
from clew_reader.steps import JUDGED, JUDGEMENT, Step
from clew_reader.telling import told_from

_SHORTEST = 25  # characters
_PART = 40  # characters that parts of a sentence need to be results of their own
_SUBJECT = 12  # words in which a sentence says who does something


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
    first, failing = told_from(signs, step.first, step.last)
    last = step.last
    if step.type in JUDGED:
        return [(_own_type(signs, step.type, *piece), *piece) for piece in _parts(signs, first, last, step.type)]
    if signs.at(first, "preamble") is not None or (first == step.first and _is_procedure(signs, first, last)):
        return []
    first, last = trimmed(signs, first, last)
    if length(signs, first, last) < _SHORTEST:
        return []
    before: str | None = None
    found: list[tuple[str, int, int]] = []
    for piece in _parts(signs, first, last, "limitation" if failing else step.type):
        type_ = type_of(signs, *piece, telling=True) or ("result" if step.type == "result" else before)
        if failing and type_ == "result":
            type_ = "limitation"
        before = type_ or before
        if type_ is not None and length(signs, *piece) >= _SHORTEST // 2 + 3:
            found.append((type_, *piece))
    return found


def _parts(signs: Signs, first: int, last: int, type_: str | None) -> list[tuple[int, int]]:
    """The pieces between semicolons, without a leading "that"; failings and forecasts also at a comma and "and"."""
    found: list[tuple[int, int]] = []
    pieces = cut(signs, first, last)
    if type_ not in JUDGED and _one_topic(signs, pieces):
        return [trimmed(signs, _past_that(signs, first), last)]
    for start, stop in pieces:
        short = type_ not in JUDGED and length(signs, start, stop) < _SHORTEST // 2 + 3
        if found and (short or _clings(signs, start, stop)):
            found[-1] = (found[-1][0], stop)
            continue
        found += _singled(signs, start, stop, type_)
    return [trimmed(signs, _past_that(signs, start), stop) for start, stop in found]


def _one_topic(signs: Signs, pieces: list[tuple[int, int]]) -> bool:
    """Whether a topic is named without a figure and a row of figures on it follows: "Trade recovered; retail sales
    reached ...; exports ..."."""
    if len(pieces) < 2 or (has_figure(signs, *pieces[0]) and not _opens_row(signs, *pieces[0])):
        return False
    if any(type_of(signs, *piece, telling=False) in JUDGED for piece in pieces):
        return False
    return has_figure(signs, *pieces[-1]) and signs.marks.first(*pieces[0], "result") is not None


def _opens_row(signs: Signs, first: int, last: int) -> bool:
    """Whether a colon after "such as" opens the row."""
    mark = next((mark for mark in signs.marks.within(first, last, "notably") if signs.colon(mark.last)), None)
    return mark is not None


def _past_that(signs: Signs, place: int) -> int:
    that = signs.at(place, "that")
    return that.last if that is not None and not signs.knowledge(place).head_first else place


def _clings(signs: Signs, first: int, last: int) -> bool:
    """Whether a part has no subject of its own: "of these ...", "at its start they were 15", "adopted the plan"."""
    if signs.at(first, "cling") is not None or _goes_on(signs, first, last):
        return True
    verbs = signs.knowledge(first).head_first or signs.marks.first(first, last, "past", "be", "state", "result")
    if not verbs and signs.marks.first(first, last, "limitation", "difficulty", "forecast", "low", "must") is None:
        return True
    return signs.marks.first(first, min(last, first + 14), "cling.late") is not None


def _singled(signs: Signs, first: int, last: int, type_: str | None) -> list[tuple[int, int]]:
    """Failings and forecasts one by one: "the road is not finished, and two schools have no water"."""
    for place in range(first + 4, last - 4):
        joined = signs.at(place + 1, "and") if signs.is_sign(place, ",") else None
        if joined is None or length(signs, first, place) < _PART // 2 or length(signs, place, last) < _PART // 2:
            continue
        repeated = type_ in ("forecast", "limitation") and signs.at(joined.last, "that") is not None
        sides = [type_of(signs, *side, telling=False) for side in ((first, place), (joined.last, last))]
        if repeated or all(side == "limitation" for side in sides):
            return [(first, place), *_singled(signs, joined.last, last, type_)]
    return [(first, last)]


def _own_type(signs: Signs, type_: str, first: int, last: int) -> str:
    """A passage of one type may turn to another: difficulties to what they led to, failings to their causes."""
    if type_ == "difficulty" and signs.marks.first(first, last, "limitation") is not None:
        return "limitation" if signs.marks.first(first, last, "difficulty") is None else type_
    own = type_of(signs, first, last, telling=False)
    strong = own == "cause" or (own == "forecast" and type_ in ("limitation", "difficulty"))
    return own if own is not None and strong and type_ != "cause" else type_


def _is_procedure(signs: Signs, first: int, last: int) -> bool:
    """The running of the meeting is no judgement; a figure in the sentence makes it one."""
    subject = _SUBJECT * (2 if signs.knowledge(first).head_first else 1)  # syllables are words there
    if signs.marks.first(first, min(last, first + subject), "procedure", "source") is None:
        return False
    return not (has_figure(signs, first, last) and signs.marks.first(first, last, "result", "low") is not None)


def _goes_on(signs: Signs, first: int, last: int) -> bool:
    """Whether a part begins with a verb: "the board met; adopted the plan"."""
    if signs.knowledge(first).head_first:
        return False
    place = first
    while place < last and (mark := signs.at(place, "adverb", "and")) is not None and place - first < 4:
        place = mark.last
    return place < last and signs.at(place, "result", "do", "act") is not None
