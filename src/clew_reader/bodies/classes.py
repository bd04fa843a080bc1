"""Classes of bodies or persons: "Party committees, authorities, agencies, units and localities"."""

from __future__ import annotations

from clew_reader.bodies.body import CLASS, Body
from clew_reader.bodies.capitals import by_capitals
from clew_reader.signs import Signs

_MODIFIERS = 3  # words before a class that say of what sort it is


def class_at(signs: Signs, place: int, stop: int) -> Body | None:
    """A class, or several joined by commas and "and", with what stands before and after."""
    last = _one_class(signs, place, stop)
    if last is None:
        return None
    while last < stop:
        after = last
        if signs.is_sign(after, ","):
            after += 1
        joined = signs.at(after, "and") if after < stop else None
        if joined:
            after = joined.last
        if after == last:
            break
        more = _one_class(signs, after, stop)
        if more is None:
            break
        last = more
    ending = signs.at(last, "after.class") if last < stop else None
    return Body(place, ending.last if ending else _class_of(signs, place, last, stop), CLASS)


def widened_class(signs: Signs, body: Body, start: int) -> Body:
    """A class with the small words before it that say of what sort its bodies are: "village patrol groups"."""
    knowledge = signs.knowledge(body.first)
    if knowledge.head_first or not knowledge.capitals or signs.at(body.first, "head.bodies") is None:
        return body
    first = body.first
    while first > start and body.first - first < _MODIFIERS and _modifies(signs, first - 1):
        first -= 1
    opened = first == start or signs.words.lower[first - 1].isdecimal() or not signs.words.lower[first - 1].isalpha()
    opened = opened or signs.at(first - 1, "article", "of", "and", "by.passive", "before.class.not") is not None
    led = first > start and signs.words.lower[first - 1] == "to"  # "to commend units"
    bent = signs.words.lower[first].endswith(("ing", "ed", "ly"))
    return Body(first, body.last, body.type) if opened and not bent and not led else body


def _modifies(signs: Signs, place: int) -> bool:
    lower = signs.words.lower[place]
    if len(lower) < 3 or not lower.isalpha() or (signs.capital(place) and not signs.starts_sentence(place)):
        return False
    return not signs.at(
        place, "article", "of", "and", "to", "must", "past", "role", "ask", "act", "adverb", "before.class.not",
        "head.persons", "start.not", "number.word", "rel", "give", "held", "award", "plural",
    )  # fmt: skip


def _class_of(signs: Signs, first: int, last: int, stop: int) -> int:
    """Where a class of bodies goes on with the body it belongs to: "departments under the City Council"."""
    listed = signs.at(last, "of") if last < stop else None
    if listed is not None and listed.last < stop and signs.marks.first(first, last, "head.persons") is None:
        more = class_at(signs, listed.last, stop)
        if more is not None and signs.marks.first(more.first, more.last, "head.persons") is None:
            return more.last  # "People's Committees of communes, wards and towns"
    of = signs.at(last, "class.of") if last < stop else None
    if of is None or of.last >= stop or signs.marks.first(first, last, "head.persons") is not None:
        return last
    start = of.last + 1 if signs.at(of.last, "article") is not None else of.last
    owner = by_capitals(signs, start, stop, set()) if start < stop else None
    return owner.last if owner is not None else last


def _one_class(signs: Signs, place: int, stop: int) -> int | None:
    after = place
    while after < stop and after - place < 6:
        head = signs.at(after, "head.bodies", "head.persons")
        word = signs.at(after, "before.class")
        small = head is not None and (
            not signs.capital(head.last - 1)
            or (after > place and head.label == "head.bodies")
            or (after == place and signs.starts_sentence(place))
        )
        if head and small and (after > place or not word or head.last >= word.last):
            return head.last
        if word is None:
            return None
        after = word.last
    return None
