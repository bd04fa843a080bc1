"""Bodies known by the end of their word: "provinsiella partikommitténs ständiga kommitté"."""

from __future__ import annotations

from clew_reader.bodies.body import BODY, CLASS, Body
from clew_reader.languages.knowledge import Knowledge
from clew_reader.signs import Signs

_LONGEST_ENDING = 20  # letters of the end of a word that tells a body


def by_ending(signs: Signs, place: int, stop: int, knowledge: Knowledge, inside_name: set[int]) -> Body | None:
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
        return Body(place, ending.last if ending else _class_in_place(signs, class_end, stop, inside_name), CLASS)
    if body_end:
        return Body(place, _belongs_to(signs, body_end, stop, inside_name), BODY)
    return _named_place(signs, place, stop)


def _belongs_to(signs: Signs, last: int, stop: int, inside_name: set[int]) -> int:
    """Where a body goes on with its field, its place or a name of its own: "för jordbruk och miljö", "i Thanh Khe
    provins", "Stiftelsen Kvarnhjulet"."""
    if last >= stop:
        return last
    of = signs.at(last, "field.for")
    if of is not None and of.last < stop and not signs.words.lower[last - 1].endswith("s"):
        after = _field_end(signs, last, of.last, stop)
        return _in_place(signs, after, stop, inside_name) if after > last else last
    named = _own_name(signs, last, stop, inside_name)
    return _in_place(signs, named, stop, inside_name)


def _field_end(signs: Signs, last: int, start: int, stop: int) -> int:
    """Behind the field of a body: small nouns behind a word that takes a field, or names of places; else `last`."""
    if signs.capital(start):
        after = _capitals_end(signs, start, stop)
        joined = signs.at(after, "and") if after < stop else None
        if joined is not None and joined.last < stop and signs.capital(joined.last):
            after = _capitals_end(signs, joined.last, stop)
        level = signs.at(after, "place.level", "place.levels") if after < stop else None
        return level.last if level is not None else after
    if not signs.at(last - 1, "field.body") or not _is_field(signs, start):
        return last
    after = start + 1
    while after + 1 < stop and signs.is_sign(after, ",") and _is_field(signs, after + 1):
        after += 2
    joined = signs.at(after, "and") if after < stop else None
    if joined is not None and joined.last < stop and _is_field(signs, joined.last):
        after = joined.last + 1
    elif signs.is_sign(after - 2, ","):
        return start + 1
    within = signs.at(after, "field.in") if after < stop else None
    if within is not None and within.last < stop and _is_definite(signs, within.last):
        return within.last + 1  # "för vård i hemmet"
    return after


def _own_name(signs: Signs, last: int, stop: int, inside_name: set[int]) -> int:
    """Behind a name of its own in capitals: "Räddningstjänsten Ådalsmon", "Teaterföreningen Ridån"."""
    word = signs.words.lower[last - 1]
    if not signs.capital(last) or last in inside_name or word.endswith("s") or not signs.at(last - 1, "takes.name"):
        return last
    after = _capitals_end(signs, last, stop) if signs.words.lower[last].isalpha() else last
    if last < after < stop - 1 and signs.is_sign(after, "&") and signs.capital(after + 1):
        after = _capitals_end(signs, after + 1, stop)  # "Revisionsbyrån Sund & Lind AB"
    return after


def _in_place(signs: Signs, last: int, stop: int, inside_name: set[int]) -> int:
    """Behind the place of a body: "i Thanh Khe provins"."""
    within = signs.at(last, "field.in") if last < stop else None
    word = signs.words.lower[last - 1]
    if within is None or word.endswith("s") or within.last >= stop or not signs.capital(within.last):
        return last
    after = _capitals_end(signs, within.last, stop)
    level = signs.at(after, "place.level") if after < stop else None
    return level.last if level is not None else after


def _class_in_place(signs: Signs, last: int, stop: int, inside_name: set[int]) -> int:
    """Behind the places of bodies that are known: "skolorna i Alby och Norrhult"."""
    if not signs.words.lower[last - 1].endswith(("na", "en")):
        return last
    after = _in_place(signs, last, stop, inside_name)
    joined = signs.at(after, "and") if last < after < stop else None
    if joined is not None and joined.last < stop and signs.capital(joined.last) and joined.last not in inside_name:
        return _capitals_end(signs, joined.last, stop)
    return after


def _capitals_end(signs: Signs, start: int, stop: int) -> int:
    after = start
    while after < stop and after < start + 3 and signs.capital(after) and signs.words.lower[after].isalpha():
        if after > start and "\n" in signs.text[signs.words.ends[after - 1] : signs.words.starts[after]]:
            break
        after += 1
    return after


def _is_definite(signs: Signs, place: int) -> bool:
    lower = signs.words.lower[place]
    return len(lower) > 4 and lower.isalpha() and lower.endswith(("en", "et", "an"))


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
        if not signs.capital(last) and not signs.at(last, "and"):
            break
        last += 1
    if signs.at(place, "named.body") is not None and not signs.starts_sentence(place):
        return Body(place, place + 1, BODY)  # "Kustlandstrafiken"
    return None


def _before_body(signs: Signs, place: int) -> int:
    """How many words may stand before a body: an adjective, an ordinal, a first half ("kommun- och"), a place."""
    mark = signs.at(place, "before.body", "before.class")
    if mark and not signs.at(place, "article"):
        return mark.last - place
    if signs.words.lower[place].isdecimal() and signs.is_sign(place + 1, ":") and place + 2 < len(signs.words):
        return 3  # "15:e"
    halved = signs.is_sign(place + 1, "-") and signs.touching(place) and not signs.touching(place + 1)
    joined = signs.at(place + 2, "and") if halved else None
    if joined is not None:
        return joined.last - place  # "väg- och" of "väg- och trafiknämnden"
    if signs.capital(place) and signs.words.lower[place].endswith("s") and not signs.starts_sentence(place):
        return 1
    return 0


def _ends(lower: str, endings: frozenset[str], knowledge: Knowledge) -> bool:
    if len(lower) < 4 or any(lower[-length:] in knowledge.not_endings for length in range(5, len(lower) + 1)):
        return False
    return any(lower[-length:] in endings for length in range(4, min(len(lower), _LONGEST_ENDING) + 1))
