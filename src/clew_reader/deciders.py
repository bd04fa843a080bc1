"""Who decides: the meeting or body that stands before a verb of deciding, after it, or far before in the sentence."""

from __future__ import annotations

from clew_reader.actors import BODY, GENERIC, Actor, Actors
from clew_reader.cues import Mark
from clew_reader.signs import Signs

_BESIDE = 3  # words between a common noun that decides here ("the trust", "verket") and its verb
_CITED = 16  # words of a decision that is named with its number and day
_UNKNOWN = 5  # words of a subject that is known by its place alone
_SUBJECT_WITHIN = 30  # words of a sentence between who decides and the verb


def decider_of(signs: Signs, actors: Actors, place: int, first: int, last: int, *, anyone: bool) -> Actor | None:
    """Who decides: the nearest fitting actor before the verb in the sentence, or right after it (inverted order)."""
    near = actors.before(place, first)
    parted = near is not None and any(signs.at(inner, "and") for inner in range(near.last, place))
    pronoun_apart = (
        parted and near is not None and signs.at(near.first, "he") is not None
    )  # "de flyttade och att utse ..."
    if near is not None and not pronoun_apart and may_decide(signs, near, anyone) and _is_subject(signs, near, first):
        return near
    pronoun = next((end for end in range(place, max(first, place - 6), -1) if signs.at(end - 1, "it.body")), None)
    between = range(pronoun, place) if pronoun is not None else ()
    dated = pronoun is not None and signs.words.lower[pronoun].isdecimal()
    if dated or any(signs.at(inner, "that", "and") or signs.is_sign(inner, ",") for inner in between):
        pronoun = None
    if not anyone and pronoun is not None and not any(signs.is_sign(inner, ";") for inner in range(pronoun, place)):
        return Actor(pronoun - 1, pronoun, signs.written(pronoun - 1, pronoun), GENERIC)
    for end in range(place, max(first, place - _SUBJECT_WITHIN), -1):
        if signs.is_sign(end - 1, ":") and end - 1 >= first:
            break
        actor = actors.by_last.get(end)
        near_by = ("decider",) if place - end <= _BESIDE else ()
        generic = signs.marks.ending(end, first, "generic.body", *near_by)
        if actor is None and generic is not None:
            actor = Actor(generic.first, generic.last, signs.written(generic.first, generic.last), GENERIC)
        if (
            actor is not None
            and actor.first >= first
            and may_decide(signs, actor, anyone)
            and _is_subject(signs, actor, first)
        ):
            return actor
    for end in range(max(first, place - _SUBJECT_WITHIN), max(first, place - 4 * _SUBJECT_WITHIN), -1):
        generic = signs.marks.ending(end, first, "generic.body")
        if generic is not None:
            return Actor(generic.first, generic.last, signs.written(generic.first, generic.last), GENERIC)
    after = actors.after(place + 1, last)
    if after is not None and may_decide(signs, after, anyone):
        return after
    return _any_subject(signs, place, first) if after is None and anyone else None


def _any_subject(signs: Signs, place: int, first: int) -> Actor | None:
    """Whoever stands at the start of a clause before its verb, though unknown: "Harl Water Board", "the ombudsman"."""
    if signs.knowledge(place).head_first:
        return None
    begin = next((inner + 1 for inner in range(place - 1, first - 1, -1) if signs.is_sign(inner, ",;:")), first)
    while begin < place and signs.at(begin, "and", "article", "clause.break", "adverb.act") is not None:
        begin += 1
    stop = place
    while stop > begin and signs.at(stop - 1, "adverb.act", "be", "past", "have.been", "unanimous") is not None:
        stop -= 1
    if not 0 < stop - begin <= _UNKNOWN or signs.at(begin, "he", "matter", "it", "vague") is not None:
        return None
    inner_words = range(begin, stop)
    if any(
        signs.at(inner, "to", "that", "must", "be", "past", "no.decider", "matter", "denial") for inner in inner_words
    ):
        return None
    named = any(signs.capital(inner) for inner in range(begin + (begin == first), stop))
    if not named and not any(signs.at(inner, "doer", "collective", "decider", "head.body") for inner in inner_words):
        return None
    return Actor(begin, stop, signs.written(begin, stop), BODY)


def may_decide(signs: Signs, actor: Actor, anyone: bool) -> bool:
    if actor.kind in (BODY, GENERIC) or signs.at(actor.first, "generic.body", "decider") is not None:
        return True
    return anyone and actor.kind == "person"


def _is_subject(signs: Signs, actor: Actor, first: int) -> bool:
    """Not "of the Council" and not "after the Council ..."."""
    place = actor.first
    if place > first and signs.at(place - 1, "article") is not None:
        place -= 1
    announced = (
        signs.marks.ending(place, first, "told.that") is not None
    )  # "I can tell you that the Council approved ..."
    if place <= first or announced or _by_decision_of(signs, place, first):
        return True
    return signs.marks.ending(place, first, "no.subject", "no.decider", "not.act", "moving", "ask") is None


def _by_decision_of(signs: Signs, place: int, first: int) -> bool:
    """ "công bố Quyết định số 12/QĐ-UBND của Chủ tịch bổ nhiệm ...": the decision speaks for who took it."""
    if not signs.knowledge(place).head_first or signs.at(place - 1, "no.subject", "of") is None:
        return False
    return signs.marks.first(max(first, place - _CITED), place, "decision.of") is not None


def is_ahead(signs: Signs, by: Actor, mark: Mark) -> bool:
    """ "HĐND tỉnh sẽ xem xét, quyết định ...": what a meeting is yet to decide."""
    soon = range(by.last, min(mark.first, by.last + 3))
    return any(signs.at(place, "promise.will") is not None for place in soon)


def is_relative(signs: Signs, by: Actor, mark: Mark) -> bool:
    """ "den kalkyl som folkrådet har antagit": told of something else, unless a comma closes the clause before."""
    if signs.at(by.first - 1, "relative") is not None:
        return True
    for place in range(mark.first - 1, by.last - 1, -1):
        if signs.is_sign(place, ","):
            return False
        if signs.at(place, "relative") is not None:
            return True
    return False
