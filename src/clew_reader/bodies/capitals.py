"""Bodies whose names are written with capitals: "the Provincial Party Committee's Inspection Commission"."""

from __future__ import annotations

from clew_reader.bodies.body import BODY, Body
from clew_reader.signs import Signs

_WEAK = ("party", "union", "association", "service", "executive", "authority", "court", "command", "police", "trust")
_LETTERHEAD = 12  # words of a line that is a name
_MOST_OF = 3  # "of ... of ... of ..." in one name


def by_capitals(signs: Signs, place: int, stop: int, inside_name: set[int]) -> Body | None:
    first = place
    if signs.at(place, "start.not") and (signs.starts_sentence(place) or not signs.capital(place)):
        return None
    if not (signs.capital(place) or _ordinal(signs, place)):
        return None
    if signs.at(place, "article") is not None and signs.word(place).isupper() and len(signs.word(place)) > 1:
        return None  # "FOR THE CHIEF OF OFFICE"
    last, head_end, weak = first, 0, False
    while last < stop and last not in inside_name:
        step = _capital_step(signs, last, stop, head_end > 0)
        if step == 0 or (head_end and signs.at(last, "type") and not signs.at(last, "head.body")):
            break  # "Ministry of Labour's Guideline"
        head = signs.at(last, "head.body", "head.bodies")
        if head and head.last <= stop:
            head_end, weak = head.last, signs.words.lower[last] in _WEAK
            step = max(step, head.last - last)
        elif weak and signs.capital(last):
            head_end, weak = 0, False  # "Provincial Party Secretary": the party is not the body
        last += step
    if head_end == 0:
        return None
    last = _tail(signs, head_end, stop, inside_name)
    return None if _only_head(signs, first, last) else Body(first, last, BODY)


def _only_head(signs: Signs, first: int, last: int) -> bool:
    """A lone everyday word ("Council", "Office") names no body, except where it stands for one ("Politburo")."""
    return last - first == 1 and signs.words.lower[first] not in (
        "politburo",
        "secretariat",
        "government",
        "parliament",
        "cabinet",
    )


def _capital_step(signs: Signs, place: int, stop: int, has_head: bool) -> int:
    """How many words go on with a name in capitals; 0 where it ends."""
    if signs.capital(place) and signs.words.lower[place].isalpha():
        return 1
    if _ordinal(signs, place):
        return 2
    if signs.is_sign(place, "'’") and place + 1 < stop:
        return 2 if signs.words.lower[place + 1] == "s" else 1
    if signs.is_sign(place, "-") and signs.touching(place - 1) and signs.touching(place):
        return 1
    if not has_head and signs.is_sign(place, "-–") and place + 1 < stop and signs.capital(place + 1):
        return 1 if signs.marks.first(place + 1, min(stop, place + 4), "head.body") is not None else 0
    joined = signs.at(place, "and")
    if (
        joined
        and not has_head
        and joined.last < stop
        and signs.capital(joined.last)
        and (not signs.starts_sentence(place - 1) or _is_letterhead(signs, place))
    ):
        return joined.last - place
    return 0


def _is_letterhead(signs: Signs, place: int) -> bool:
    """Whether the line of a word is nothing but a name: words with capitals, joined by "and", "of" and "the"."""
    sentence = signs.sentence(place)
    stretch = signs.stretch(sentence) if sentence else range(0)
    return 0 < len(stretch) <= _LETTERHEAD and all(
        signs.capital(inner) or signs.at(inner, "and", "of", "article") is not None for inner in stretch
    )


def _ordinal(signs: Signs, place: int) -> bool:
    return (
        signs.words.lower[place].isdecimal()
        and place + 2 < len(signs.words)
        and signs.touching(place)
        and signs.words.lower[place + 1] in ("st", "nd", "rd", "th")
        and signs.capital(place + 2)
    )


def _tail(signs: Signs, place: int, stop: int, inside_name: set[int]) -> int:
    """Where a name goes on with what it belongs to: "of the Provincial Party Committee", "of Bac Giang province"."""
    for _ in range(_MOST_OF):
        after = _one_of(signs, place, stop, inside_name)
        if after == place:
            break
        place = after
    return place


def _one_of(signs: Signs, place: int, stop: int, inside_name: set[int]) -> int:
    of = signs.at(place, "of")
    if of is None or of.last >= stop:
        return place
    article = signs.at(of.last, "article")
    start = article.last if article else of.last
    if article and signs.words.lower[place] != "of" and start < stop and signs.at(start, "place.level", "head.body"):
        return place  # "Meadow Care Group for the Borough of Elm": for whom it works
    last = start
    while last < stop and last not in inside_name:
        step = _capital_step(signs, last, stop, True)
        joined = signs.at(last, "and") if step == 0 and last > start else None
        if joined is not None and _field_joins(signs, joined.last, stop, inside_name):
            step = joined.last - last  # "Department of Agriculture and Environment"
        if step == 0 and signs.is_sign(last, ",") and _list_of_fields(signs, last, stop):
            step = 1  # "Department of Culture, Sports and Tourism"
        if step == 0:
            break
        last += step
    while last > start and signs.is_sign(last - 1, "'’-,"):
        last -= 1
    level = signs.at(last, "place.level") if last < stop else None
    if last == start:
        return level.last if level and article and not signs.capital(last) else place
    return level.last if level and not signs.capital(last) else last


def _field_joins(signs: Signs, place: int, stop: int, inside_name: set[int]) -> bool:
    """Whether a capital after "and" is a second field of the same body and begins no body, post or person."""
    if place >= stop or place in inside_name or not signs.capital(place) or signs.at(place, "post.head", "address"):
        return False
    for inner in range(place, min(stop, place + 5)):
        if signs.at(inner, "head.body", "post.head"):
            return False
        if not signs.capital(inner):
            break
    return True


def _list_of_fields(signs: Signs, comma: int, stop: int) -> bool:
    """A comma between fields: one or two capitals follow and then "and" with another."""
    for inner in range(comma + 1, min(stop, comma + 4)):
        if signs.at(inner, "and"):
            return inner > comma + 1 and _field_joins(signs, inner + 1, stop, set())
        if not signs.capital(inner) or signs.at(inner, "head.body", "post.head", "address"):
            return False
    return False
