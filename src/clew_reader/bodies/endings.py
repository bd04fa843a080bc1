"""Bodies known by the end of their word: "provinsiella partikommitténs ständiga kommitté"."""

from __future__ import annotations

from clew_reader.bodies.body import BODY, CLASS, Body
from clew_reader.languages.knowledge import Knowledge
from clew_reader.signs import Signs


def by_ending(signs: Signs, place: int, stop: int, knowledge: Knowledge) -> Body | None:
    body_end, class_end, after = 0, 0, place
    while after < stop and after - place < 8:
        lower = signs.words.lower[after]
        persons = signs.at(after, "head.persons")
        if persons:
            class_end = after = persons.last
        elif _ends(lower, knowledge.class_endings, knowledge):
            class_end = after = after + 1
        elif _ends(lower, knowledge.endings, knowledge):
            after += 1
            body_end = after
            if lower.endswith("s"):
                continue
            if class_end == 0:
                break
            class_end = after  # a body within a list of classes
        else:
            step = _before_body(signs, after)
            if step == 0:
                break
            after += step
            continue
        joined = after + 1 if signs.is_sign(after, ",") else after
        if joined < stop and (linked := signs.at(joined, "and")):
            joined = linked.last
        if joined == after:
            break
        after = joined
    if class_end >= body_end and class_end:
        ending = signs.at(class_end, "after.class") if class_end < stop else None
        return Body(place, ending.last if ending else class_end, CLASS)
    if body_end:
        return Body(place, _belongs_to(signs, body_end, stop), BODY)
    return _named_place(signs, place, stop)


def _belongs_to(signs: Signs, last: int, stop: int) -> int:
    """Where a body goes on with its field or place: "för jordbruk och miljö", "i Thanh Khe provins"."""
    of = signs.words.lower[last] if last < stop else ""
    word = signs.words.lower[last - 1]
    if of == "för" and signs.at(last - 1, "field.body") and last + 1 < stop and _is_field(signs, last + 1):
        after = last + 2
        while after + 1 < stop and signs.is_sign(after, ",") and _is_field(signs, after + 1):
            after += 2
        joined = signs.at(after, "and") if after < stop else None
        both = joined is not None and joined.last < stop and _is_field(signs, joined.last)
        if joined is not None and both:
            return joined.last + 1
        return after if not signs.is_sign(after - 2, ",") else last + 2
    if of == "i" and not word.endswith("s") and last + 1 < stop and signs.capital(last + 1):
        after = last + 1
        while after < stop and after <= last + 3 and signs.capital(after) and signs.words.lower[after].isalpha():
            after += 1
        level = signs.at(after, "place.level") if after < stop else None
        return level.last if level is not None else after
    return last


def _is_field(signs: Signs, place: int) -> bool:
    lower = signs.words.lower[place]
    return len(lower) > 2 and lower.isalpha() and not signs.at(place, "article", "start.not", "must", "to")


def _named_place(signs: Signs, place: int, stop: int) -> Body | None:
    """ "Råneby kommun", "Region Vestmark", "Hydria AB": names in capitals before or after a word that makes a body."""
    if not signs.capital(place) or not signs.words.lower[place].isalpha():
        return None
    leading = signs.at(place, "body.leading")
    if leading is not None and leading.last < stop and signs.capital(leading.last):
        return Body(place, leading.last + 1, BODY)
    last = place + 1
    while last < stop and last <= place + 3:
        closing = signs.at(last, "body.closing")
        if closing is not None:
            return Body(place, closing.last, BODY)
        if not signs.capital(last) and signs.words.lower[last] not in ("och", "&"):
            return None
        last += 1
    return None


def _before_body(signs: Signs, place: int) -> int:
    """How many words may stand before a body: an adjective, an ordinal, a first half ("kommun- och"), a place."""
    mark = signs.at(place, "before.body", "before.class")
    if mark and not signs.at(place, "article"):
        return mark.last - place
    if signs.words.lower[place].isdecimal() and signs.is_sign(place + 1, ":") and place + 2 < len(signs.words):
        return 3  # "15:e"
    if signs.capital(place) and signs.words.lower[place].endswith("s") and not signs.starts_sentence(place):
        return 1
    return 0


def _ends(lower: str, endings: frozenset[str], knowledge: Knowledge) -> bool:
    if len(lower) < 4 or any(lower[-length:] in knowledge.not_endings for length in range(5, len(lower) + 1)):
        return False
    return any(lower[-length:] in endings for length in range(4, min(len(lower), 14) + 1))
