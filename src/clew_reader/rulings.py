"""What one sentence decides: each object of its verb, and each further verb of deciding, each with its own words."""

from __future__ import annotations

from collections.abc import Iterator

from clew_reader.actors import Actors
from clew_reader.asking import Ask
from clew_reader.deciding import MEETING, Act, further_acts
from clew_reader.pieces import cut, trimmed
from clew_reader.points import decides_on, objects
from clew_reader.signs import Signs
from clew_reader.steps import DECISION, Step

_SAID = 2  # words that a decision needs before a clause is cut from it
_NO_OBJECT = 4  # words after who decided that say only when
_VOTES = 6  # words after a colon in which votes are told


def rulings(signs: Signs, actors: Actors, act: Act, later: Ask | None, first: int, last: int) -> Iterator[Step]:
    """The decisions of a sentence; `later` is an asking that follows them and ends the stretch."""
    end = last if later is None else min(last, _where_asked(act, later))
    more = further_acts(signs, actors, act, end)
    stop = _without_votes(signs, act.last, more[0].first if more else end)
    held = False
    for start, after in (part for piece in cut(signs, first, stop) for part in objects(signs, act, *piece)):
        if start <= act.verb < after:
            yield Step(DECISION, *trimmed(signs, _begin(signs, act, start, after), after), act=act)
            held = True
        elif held and decides_on(signs, actors, start, after):
            yield Step(DECISION, start, after, act=act, opened=False)
    for number, other in enumerate(more):
        after = more[number + 1].first if number + 1 < len(more) else end
        if other.value in MEETING or other.polarity is not None:
            yield Step(DECISION, *trimmed(signs, other.first, _without_votes(signs, other.last, after)), act=other)


def _where_asked(act: Act, later: Ask) -> int:
    by = later.by
    return min(later.start, by.first if by is not None and by.first > act.last else later.verb)


def _begin(signs: Signs, act: Act, start: int, after: int) -> int:
    """Where the words of an act begin within its clause."""
    if after - act.last < 2 and signs.at(start, "agenda", "lead.away", "for.whom"):
        return start  # "Regarding the scheme, the board did not agree": the only words that name it
    if act.first < act.verb:
        return act.first  # "On the proposal of ..., it was resolved ..."
    if act.passive:
        comma = next((place for place in range(act.verb, start, -1) if signs.is_sign(place, ",")), None)
        if comma is not None and signs.at(start, "subordinate") is not None:
            return comma + 1  # "as the committee was not agreed, no judges were appointed"
        return start  # "Nghị quyết này được HĐND tỉnh ... thông qua"
    if act.polarity is not None and signs.marks.first(start, act.verb, "matter") is not None:
        behind = act.by is None or act.by.first > act.verb
        if behind:
            return start  # "Frågan om skolan tog nämnden inte ställning till"
    if act.by is not None and act.by.first > act.verb and 0 <= after - act.by.last <= _NO_OBJECT:
        return start  # "Skatten höjs med 35 öre, beslutade fullmäktige på måndagen"
    return min(act.by.first, act.verb) if act.by is not None and act.by.first >= start else act.verb


def _without_votes(signs: Signs, first: int, last: int) -> int:
    """Without what a colon says of the votes, and without the goal that goes with what was decided."""
    for place in range(first + 2, last - 2):
        counted = signs.marks.first(place, min(last, place + _VOTES), "votes") is not None
        if signs.colon(place) and counted:
            return place
        if signs.is_sign(place, ",") and (
            signs.at(place + 1, "with.goal") or _tells_more(signs, place + 1) or _explains(signs, first, place)
        ):
            return place
    return last


def _tells_more(signs: Signs, place: int) -> bool:
    """What only adds to a decision: ", and she takes up the post in May", ", 19 of them with all votes"."""
    joined = signs.at(place, "and")
    if joined is not None:
        return signs.at(joined.last, "he") is not None and signs.at(joined.last, "it.body") is None
    return signs.words.lower[place].isdecimal() and signs.at(place + 1, "of.which") is not None


def _explains(signs: Signs, first: int, comma: int) -> bool:
    """A clause behind a comma that says why, who, or what stands against it: ", since the owners were not heard"."""
    if comma - first < _SAID:
        return False
    mark = signs.at(comma + 1, "subordinate", "clause.break", "formerly")
    return mark is not None and signs.at(comma + 1, "and") is None and mark.label != "subordinate.fresh"
