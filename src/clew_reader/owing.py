"""What makes a sentence a task though nobody asks in it: a word of duty ("must", "ska", "có trách nhiệm"), a row of
aims, or a verb in plain form among other tasks.
"""

from __future__ import annotations

from clew_reader.actors import CLASS, GENERIC, PERSON, Actor, Actors
from clew_reader.asking import Ask
from clew_reader.blocks import ITEM
from clew_reader.openings import opens_with_verb
from clew_reader.pieces import cut, length, trimmed
from clew_reader.sentences import Sentence
from clew_reader.signs import Signs
from clew_reader.steps import GOAL, Frame

_FRAGMENT = 60  # characters that a sentence without a verb of doing needs to go on with tasks


def who_owes(signs: Signs, actors: Actors, first: int, last: int) -> Actor | None:
    """Who stands right before a word of duty, in the main clause."""
    for mark in signs.marks.within(first, last, "must", "ask.passive"):
        actor = actors.before(mark.first, first) or _inverted(signs, actors, mark.last, last)
        if actor is None and signs.at(mark.first, "must.strong") is not None:
            actor = _named_before(signs, mark.first, mark.last, first, last)
        if actor is None or (actor.kind == GENERIC and not signs.at(actor.last, "must")):
            continue
        leading = actor.first - first
        if leading <= 12 and not any(signs.is_sign(place, ";") for place in range(first, actor.first)):
            return actor
    return None


def _inverted(signs: Signs, actors: Actors, place: int, last: int) -> Actor | None:
    """ "Under 2025 ska förvaltningen prioritera ...": who owes stands after the verb."""
    actor = actors.after(place, last) if not signs.knowledge(place).capitals else None
    return actor if actor is not None and signs.at(actor.last, "do.base", "adverb") is not None else None


def _named_before(signs: Signs, first: int, after: int, start: int, last: int) -> Actor | None:
    """Whoever stands before a strong word of duty and a verb: "Every partner must publish its plan"."""
    begin, _ = trimmed(signs, start, first)
    if not 0 < first - begin <= 6 or signs.at(after, "do.base") is None or signs.at(begin, "he", "first.person"):
        return None
    if any(
        signs.is_sign(place, ",;:") or signs.at(place, "that", "result", "lesson", "cause", "section")
        for place in range(begin, first)
    ):
        return None
    while signs.at(begin, "article") is not None and begin + 1 < first:
        begin += 1
    return Actor(begin, first, signs.written(begin, first), CLASS)


def goes_on_with_tasks(signs: Signs, actors: Actors, frame: Frame, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a sentence goes on with tasks: it opens with a verb, owes something, or stands beside."""
    if frame.type == GOAL:
        return True
    if signs.marks.first(first, min(last, first + 12), "end.tasks", "source", "role.presenter"):
        return False
    if appraises(signs, actors, first, last) or signs.marks.first(first, min(last, first + 4), "section.forecast"):
        return False
    start, stop = trimmed(signs, first, last)
    if start >= stop:
        return False
    if opens_with_verb(signs, start, stop) or signs.marks.first(start, stop, "must", "ask.passive"):
        return True
    if signs.at(start, "for.whom") is not None or _addresses(signs, actors, start, stop):
        return True
    if _times(signs, start, stop):
        return True
    listed = signs.outline.blocks[sentence.block].kind == ITEM
    same = (sentence.block == frame.block or listed) and length(signs, start, stop) >= _FRAGMENT
    return same and not (
        signs.marks.first(start, min(stop, start + 25), "past") and signs.marks.first(start, stop, "result")
    )


def appraises(signs: Signs, actors: Actors, first: int, last: int) -> bool:
    """Someone named speaks, and asks for nothing: the tasks are over."""
    mark = signs.marks.first(first, last, "role.speaker", "role.presenter", "role.chair")
    actor = actors.before(mark.first, first) if mark is not None else None
    return actor is not None and actor.kind == PERSON


def _addresses(signs: Signs, actors: Actors, first: int, last: int) -> bool:
    """Someone is named and a verb in plain form follows: "All levels and sectors focus on ..."."""
    after, named = actors.list_at(first, last)
    return bool(named) and named[0].kind != GENERIC and opens_with_verb(signs, after, last)


def _times(signs: Signs, first: int, last: int) -> bool:
    """A time, a comma and a verb: "After the congress, focus on ..."."""
    if signs.at(first, "due.when", "due.after", "due.by", "lead.in", "for.whom", "aim") is None:
        return False
    comma = next((place for place in range(first, min(last, first + 25)) if signs.is_sign(place, ",")), None)
    return comma is not None and opens_with_verb(signs, comma + 1, last)


def opens_purposes(signs: Signs, first: int) -> bool:
    """A row of aims that opens with "To ..." and is cut by semicolons."""
    return signs.at(first, "aim") is not None and signs.starts_sentence(first)


def aims(signs: Signs, first: int, last: int) -> bool:
    """A row of aims without a main clause: "To complete ...; speed up ...; implement ..."."""
    if not opens_purposes(signs, first) or first + 2 >= last or not opens_with_verb(signs, first + 1, last):
        return False
    return len(cut(signs, first, last)) > 2


def so_that(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """ "... so that the committee can complete the plan": what comes of the discussion is a task of that body."""
    so = signs.at(first, "so.that")
    if so is None:
        return None
    _, named = actors.list_at(so.last, last)
    return Ask(named[0].first, None, tuple(named), "stated", verb=first) if named else None
