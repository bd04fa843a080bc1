"""Who asks whom to do something: "the Secretary requested that all agencies review ...", "giao Sở Tài chính ...",
"förvaltningen får i uppdrag att ...", "Clerk to write to ...".
"""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.actors import Actor, Actors
from clew_reader.cues import Mark
from clew_reader.signs import Signs

_SOON = 4  # words between the asked and the verb that says what to do
_COMMENTS_WITHIN = 16
_CHARGE_WITHIN = 14

_ACTIVE = ("ask.requested", "ask.proposed", "ask.directed", "ask.assigned")


@dataclass(frozen=True, slots=True)
class Ask:
    """An asking. What is asked starts at word `start`; `comments` where it is to discuss or give opinions."""

    start: int
    by: Actor | None
    assignees: tuple[Actor, ...]
    basis: str  # stated | none
    verb: int = 0
    comments: bool = False
    value: str = "requested"


def find_ask(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """The first asking of a sentence."""
    action = _action(signs, actors, first, last) or _to_do(signs, actors, first, last)
    action = action or _resolved(signs, actors, first, last)
    if action is not None:
        return action
    for mark in signs.marks.within(first, last, "ask"):
        if mark.label == "ask.passive":
            ask = _passive(signs, actors, mark, first, last)
        elif mark.label in _ACTIVE:
            ask = _active(signs, actors, mark, first, last)
        else:
            ask = None
        if ask is not None:
            return ask
    return None


def _action(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """ACTION: Clerk to obtain quotes"""
    mark = signs.at(first, "ask.action")
    if mark is None or not signs.is_sign(mark.last, ":") or mark.last + 2 >= last:
        return None
    start = mark.last + 1
    _, asked = actors.list_at(start, last)
    return Ask(start, None, tuple(asked), "stated" if asked else "none", verb=first, value="assigned")


def _to_do(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """Clerk to write to the county council"""
    after, asked = actors.list_at(first, last)
    if not asked or asked[0].kind == "generic" or signs.at(first, "of") or after + 1 >= last:
        return None
    if signs.at(after, "to") is None or signs.at(after + 1, "do.base") is None or signs.knowledge(first).head_first:
        return None
    return Ask(first, None, tuple(asked), "stated", verb=first, value="assigned")


def _resolved(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """(3) That the Director report back by June"""
    opening = signs.at(first, "decided.start")
    start = opening.last if opening is not None else first
    that = signs.at(start, "that")
    if that is None or not signs.knowledge(first).capitals or signs.knowledge(first).head_first:
        return None
    after, asked = actors.list_at(that.last, last)
    done = signs.at(after, "do.base") if after < last else None
    if not asked or done is None or signs.words.lower[after] == "be" or asked[0].kind == "generic":
        return None
    return Ask(asked[0].first, None, tuple(asked), "stated", verb=first, value="assigned")


def _passive(signs: Signs, actors: Actors, mark: Mark, first: int, last: int) -> Ask | None:
    actor = actors.before(mark.first, first)
    if actor is None or mark.last >= last:
        return None
    soon = signs.marks.first(mark.last, min(last, mark.last + _COMMENTS_WITHIN), "opine") is not None
    return Ask(actor.first, None, (actor,), "stated", verb=mark.first, comments=soon and _takes_part(signs, [actor]))


def _active(signs: Signs, actors: Actors, mark: Mark, first: int, last: int) -> Ask | None:
    if signs.marks.ending(mark.first, first, "not.ask") is not None or mark.last >= last:
        return None
    if _is_passive(signs, mark.first, first):
        return None
    if mark.label == "ask.proposed" and _moves(signs, mark.last, min(last, mark.last + 14)):
        return None
    by = actors.before(mark.first, first)
    place = mark.last
    if by is None:
        inverted = actors.after(mark.last, last) if not signs.knowledge(first).capitals else None
        ends_in_that = signs.at(mark.last - 1, "that") is not None
        charged = mark.label == "ask.assigned" or ends_in_that or signs.at(mark.last, "that") is not None
        if inverted is not None and not charged and _says_what(signs, inverted.last, last):
            by, place = inverted, inverted.last
        elif mark.first - first > 3 and (
            not _fresh(signs, mark.first) or (mark.label == "ask.proposed" and not charged)
        ):
            return None
    if mark.label == "ask.assigned" and not signs.knowledge(first).capitals:
        return _in_charge(signs, actors, mark, by, place, last)
    that = signs.at(place, "that")
    start = that.last if that is not None else place
    after, asked = actors.list_at(start, last)
    if asked and asked[-1].kind == "person" and signs.at(after, "ask") is not None:
        return None  # "Phát biểu chỉ đạo, đồng chí A đề nghị ...": the second verb asks
    if mark.label == "ask.directed" and not asked and signs.at(start - 1, "to") is None:
        return None  # "has directed the early development": told, not asked
    if not (that is not None or _says_what(signs, after, last) or (asked and signs.knowledge(first).head_first)):
        return None
    soon = signs.marks.first(start, min(last, after + _COMMENTS_WITHIN), "opine") is not None
    comments = soon and (not asked or _takes_part(signs, asked))
    begin = asked[0].first if asked and that is None else start
    if asked and any(signs.is_sign(inner, ";") for inner in range(start, after)):
        begin = after + 1 if signs.at(after, "to") is not None else after
    return Ask(begin, by, tuple(asked), "stated" if asked else "none", mark.first, comments, mark.value)


def _names_or_does(signs: Signs, actors: Actors, place: int, last: int) -> bool:
    """Whether someone and a verb, or a verb, follow."""
    after, asked = actors.list_at(place, last)
    if not asked and signs.at(place, "level") is not None:
        after = place + 1
    return after < last and signs.at(after, "do", "adverb", "must", "discuss") is not None


def _moves(signs: Signs, first: int, last: int) -> bool:
    """A motion, not a task: "Councillor Hall proposed that the item be deferred"."""
    decided = signs.marks.first(first, last, "act", "polarity")
    if decided is None:
        return False
    return decided.family == "polarity" or signs.at(decided.first - 1, "be") is not None


def _is_passive(signs: Signs, place: int, first: int) -> bool:
    """ "have been successfully led, directed": a participle, with adverbs or a row of participles between."""
    before = place - 1
    while before > first and place - before < 6 and (signs.at(before, "adverb") or signs.is_sign(before, ",")):
        before -= 1
    if signs.at(before, "be") is not None:
        return True
    # A row of verbs in the past ("led, directed, implemented") tells what was done.
    return signs.is_sign(place - 1, ",") and signs.at(place - 2, "ask.directed") is not None


def _in_charge(signs: Signs, actors: Actors, mark: Mark, by: Actor | None, place: int, last: int) -> Ask | None:
    """ "ger kommundirektören i uppdrag att ...", "uppdrar åt förvaltningen att ..."."""
    charge = signs.marks.first(place, min(last, place + _CHARGE_WITHIN), "in.charge")
    opens = signs.words.lower[mark.first]
    if charge is None and opens in ("ger", "gav") and mark.last - mark.first == 1:
        return None
    if charge is None and mark.last - mark.first == 2 and signs.words.lower[mark.last - 1] == "ge":
        return None
    _, asked = actors.list_at(place, last)
    if not asked and by is not None:
        asked, by = [by], None
    start = asked[0].first if asked else place
    return (
        Ask(start, by, tuple(asked), "stated" if asked else "none", mark.first, value="assigned")
        if start < last
        else None
    )


def _says_what(signs: Signs, place: int, last: int) -> bool:
    """Whether a word of purpose or a verb of doing comes soon."""
    for inner in range(place, min(last, place + _SOON)):
        if signs.at(inner, "that", "do", "must", "adverb"):
            return True
        if signs.is_sign(inner, ".;"):
            return False
    return False


def _fresh(signs: Signs, place: int) -> bool:
    """Whether a clause starts here: after a comma, semicolon or "and"."""
    return signs.is_sign(place - 1, ",;:") or signs.at(place - 1, "and", "adverb") is not None


def _takes_part(signs: Signs, asked: list[Actor]) -> bool:
    """Whether those asked are the meeting or who sits in it."""
    return all(
        actor.kind != "class" or signs.at(actor.first, "generic.body", "head.persons") is not None for actor in asked
    )
