"""Who stands before a verb of duty or of being asked, whoever that is: a body, a list of them, or any phrase there."""

from __future__ import annotations

from clew_reader.actors import BODY, CLASS, GENERIC, Actor, Actors
from clew_reader.cues import Mark
from clew_reader.pieces import trimmed
from clew_reader.signs import Signs

_LEAD = 14  # words before the subject: a time, a condition
_NAMED = 16  # words of a subject that is known by its place alone


def clause_of(signs: Signs, first: int, place: int) -> int:
    """Where the clause of a word begins: after the last semicolon or colon before it."""
    return next((inner + 1 for inner in range(place - 1, first - 1, -1) if signs.is_sign(inner, ";:")), first)


def subject_of(signs: Signs, actors: Actors, mark: Mark, begin: int, last: int) -> tuple[Actor, ...] | None:
    """The subject of the verb at `mark`; () for one that cannot act, None where the verb is no main verb."""
    start, _ = trimmed(signs, begin, mark.first)
    start = _past_lead(signs, start, mark.first)
    after, named = actors.list_at(start, mark.first)
    between = after < mark.first and signs.at(after, "adverb") is not None and mark.first - after <= 2
    if named and (after == mark.first or between):
        return tuple(named)
    inserted = signs.is_sign(mark.first - 1, ",") or mark.first == after + 2
    if named and inserted and signs.is_sign(after, ",") and signs.at(after + 1, "relative", "subordinate.relative"):
        return tuple(named)  # "the agency, which has ..., shall", "the committee, which is to"
    inverted = actors.after(mark.last, last) if not signs.knowledge(begin).capitals else None
    if inverted is not None and mark.first - start <= _LEAD:
        _, them = actors.list_at(inverted.first, last)
        return tuple(them or [inverted])
    whole = _whole_name(signs, named, start, mark.first)
    if whole is not None:
        return (whole,)
    ours = signs.at(start, "we")
    if ours is not None and mark.first - ours.last <= 2:
        return (Actor(start, ours.last, signs.written(start, ours.last), GENERIC),)
    near = actors.before(mark.first, start)
    if near is not None and near.kind != GENERIC and near.first - start <= _LEAD and _leads(signs, start, near.first):
        return (near,)
    return _any_phrase(signs, mark, start)


def _past_lead(signs: Signs, start: int, stop: int) -> int:
    """Where the subject begins behind a purpose, a time or a condition that a comma closes: "To prepare it, ..."."""
    if signs.at(start, "aim", "due.by", "due.when", "due.after", "lead.away", "agenda", "if") is None:
        return start
    return next((place + 1 for place in range(stop - 2, start, -1) if signs.is_sign(place, ",")), start)


def _any_phrase(signs: Signs, mark: Mark, start: int) -> tuple[Actor, ...] | None:
    """Any phrase before a strong word of duty; someone only where a word of it names who acts."""
    if not 0 < mark.first - start <= _NAMED:
        return None
    strong = signs.at(mark.first, "must.strong", "ask.passive") is not None
    if signs.at(start, "he", "first.person", "that", "section", "nobody") is not None:
        return None
    if signs.at(start, "do.base") is not None and signs.at(start, "doer") is None:
        return None  # "Direct plans to secure ...": a task, whose verb opens it
    if any(
        signs.is_sign(place, ",;:")
        or signs.at(place, "that", "lesson", "cause", "if")
        or (signs.at(place, "ask") and not signs.at(place - 1, "article"))
        for place in range(start, mark.first)
    ):
        return None
    while signs.at(start, "article") is not None and start + 1 < mark.first:
        start += 1
    heads = range(start, min(mark.first, start + 3))
    if not any(signs.at(place, "doer", "collective", "head.persons", "before.class", "post.head") for place in heads):
        return () if strong else None
    return (Actor(start, mark.first, signs.written(start, mark.first), BODY),)


def _whole_name(signs: Signs, named: list[Actor], start: int, stop: int) -> Actor | None:
    """A name that goes on beyond what is known as a body ("The Department of Agriculture and Environment"), or a list
    of which not all are known."""
    if not named or named[0].kind == GENERIC or stop - named[0].first > _NAMED:
        return None
    if any(signs.is_sign(place, ";:(") for place in range(start, stop)):
        return None
    rest = range(named[-1].last, stop)
    joined = bool(rest) and signs.at(rest.start, "and", "of", "for.whom", "no.subject", "article") is not None
    listed = bool(rest) and signs.is_sign(rest.start, ",")
    if not (joined or listed) or any(signs.at(place, "that", "must", "past", "ask") for place in rest):
        return None
    first = named[0].first
    return Actor(first, stop, signs.written(first, stop), CLASS if listed else BODY)


def _leads(signs: Signs, start: int, stop: int) -> bool:
    """Whether only a lead-in, a time or a condition stands before who owes."""
    if stop - start <= 1 or signs.is_sign(stop - 1, ","):
        return True
    return signs.at(start, "due", "for.whom", "agenda", "aim", "lead.away", "lead.in") is not None
