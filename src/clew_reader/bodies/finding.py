"""Finds the bodies and classes of a text, each by the way in which its language builds such names."""

from __future__ import annotations

from clew_reader.bodies.body import BODY, CLASS, Body
from clew_reader.bodies.capitals import by_capitals
from clew_reader.bodies.classes import class_at, widened_class
from clew_reader.bodies.endings import by_ending
from clew_reader.bodies.head_first import by_head
from clew_reader.name import Name
from clew_reader.signs import Signs

_LONGEST = 24


def find_bodies(signs: Signs, names: dict[int, Name]) -> list[Body]:
    """Bodies and classes in the order of the text, the widest reading of each, without overlaps."""
    found: list[Body] = []
    inside_name = {place for name in names.values() for place in range(name.first, name.last)}
    for sentence in signs.outline.sentences:
        stretch = signs.stretch(sentence)
        place = stretch.start
        while place < stretch.stop:
            body = None if place in inside_name else _at(signs, place, stretch, inside_name)
            if body is None:
                place += 1
            else:
                if body.type == CLASS:
                    body = widened_class(signs, body, max(stretch.start, found[-1].last if found else 0))
                found.append(body)
                place = max(body.last, place + 1)
    return found


def _at(signs: Signs, place: int, stretch: range, inside_name: set[int]) -> Body | None:
    knowledge = signs.knowledge(place)
    plain = place not in signs.marks.by_first and not signs.capitals[place] and knowledge.capitals
    if plain and not signs.words.lower[place].isdecimal():
        return None  # most words: neither a cue nor a name
    if place and signs.touching(place - 1) and signs.is_sign(place - 1, "-/") and signs.word(place).isupper():
        return None  # the issuer within a symbol: "45/KH-UBND"
    stop = min(stretch.stop, place + _LONGEST)
    if knowledge.head_first:
        return by_head(signs, place, stop, inside_name)
    if not knowledge.capitals:
        return by_ending(signs, place, stop, knowledge, inside_name)
    body = class_at(signs, place, stop) or by_capitals(signs, place, stop, inside_name)
    if body is not None and body.type == BODY and body.last + 2 < stop and signs.is_sign(body.last, "'’"):
        owned = class_at(signs, body.last + 2, stop) if signs.words.lower[body.last + 1] == "s" else None
        if owned is not None and signs.marks.first(owned.first, owned.last, "head.persons") is None:
            return Body(place, owned.last, CLASS)  # "the Committee's advisory agencies"
    return body
