# long: three ways in which languages build the name of a body, chosen in one place
"""Bodies named in the text ("Standing Committee of the Provincial Party Committee") and classes of bodies or persons
("all levels and sectors"), as stretches of words.
"""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.languages.knowledge import Knowledge
from clew_reader.languages.names import PLACES
from clew_reader.names import Name, fold
from clew_reader.signs import Signs

BODY, CLASS = "body", "class"
_WEAK = ("party", "union", "association", "service", "executive", "authority", "court", "command", "police", "trust")
_LONGEST = 24
_MOST_OF = 3  # "of ... of ... of ..." in one name


@dataclass(frozen=True, slots=True)
class Body:
    """A body or class in words `[first, last)`."""

    first: int
    last: int
    type: str


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
        return _head_first(signs, place, stop, inside_name)
    if not knowledge.capitals:
        return _by_ending(signs, place, stop, knowledge)
    body = _class(signs, place, stop) or _by_capitals(signs, place, stop, inside_name)
    if body is not None and body.type == BODY and body.last + 2 < stop and signs.is_sign(body.last, "'’"):
        owned = _class(signs, body.last + 2, stop) if signs.words.lower[body.last + 1] == "s" else None
        if owned is not None and signs.marks.first(owned.first, owned.last, "head.persons") is None:
            return Body(place, owned.last, CLASS)  # "the Committee's advisory agencies"
    return body


# --- names with capitals: "the Provincial Party Committee's Inspection Commission"


def _by_capitals(signs: Signs, place: int, stop: int, inside_name: set[int]) -> Body | None:
    first = place
    if signs.at(place, "start.not") and (signs.starts_sentence(place) or not signs.capital(place)):
        return None
    if not (signs.capital(place) or _ordinal(signs, place)):
        return None
    last, head_end, weak = first, 0, False
    while last < stop and last not in inside_name:
        step = _capital_step(signs, last, stop, head_end > 0)
        if step == 0:
            break
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
        and not signs.starts_sentence(place - 1)
    ):
        return joined.last - place
    return 0


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


# --- classes: "Party committees, authorities, agencies, units and localities"


def _class(signs: Signs, place: int, stop: int) -> Body | None:
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


def _class_of(signs: Signs, first: int, last: int, stop: int) -> int:
    """Where a class of bodies goes on with the body it belongs to: "departments under the City Council"."""
    listed = signs.at(last, "of") if last < stop else None
    if listed is not None and listed.last < stop and signs.marks.first(first, last, "head.persons") is None:
        more = _class(signs, listed.last, stop)
        if more is not None and signs.marks.first(more.first, more.last, "head.persons") is None:
            return more.last  # "People's Committees of communes, wards and towns"
    of = signs.at(last, "class.of") if last < stop else None
    if of is None or of.last >= stop or signs.marks.first(first, last, "head.persons") is not None:
        return last
    start = of.last + 1 if signs.at(of.last, "article") is not None else of.last
    owner = _by_capitals(signs, start, stop, set()) if start < stop else None
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


# --- bodies by the end of their word: "provinsiella partikommitténs ständiga kommitté"


def _by_ending(signs: Signs, place: int, stop: int, knowledge: Knowledge) -> Body | None:
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


# --- names that begin with their head: "Ban Thường vụ Tỉnh ủy Lai Châu"


def _head_first(signs: Signs, place: int, stop: int, inside_name: set[int]) -> Body | None:
    group = signs.at(place, "head.bodies", "head.persons")
    head = signs.at(place, "head.body")
    if signs.marks.covering(place, "post.head"):
        return None  # "Phó Bí thư Thường trực": a post, not the standing members
    if head and head.last - place == 1 and _ends_a_place(signs, place):
        return None  # "Hải Phòng"
    if head and (group is None or head.last >= group.last) and signs.capital(place):
        office = signs.at(place, "head.office")
        last = _name_goes_on(signs, head.last, stop, inside_name, office is not None)
        if office and office.last == head.last == last:
            return None  # "Ban", "Hội" alone
        group = signs.at(last, "head.bodies") if last < stop else None
        if group is not None and last == head.last:
            return Body(place, _group_goes_on(signs, group.last, stop), CLASS)  # "UBND các xã, phường"
        return Body(place, last, BODY)
    if group is None:
        return None
    return Body(place, _group_goes_on(signs, group.last, stop), CLASS)


def _group_goes_on(signs: Signs, last: int, stop: int) -> int:
    """Where a class ends: more classes or levels after a comma or "and", and words that narrow it."""
    while last < stop:
        ending = signs.at(last, "after.class", "level")
        after = last + 1 if signs.is_sign(last, ",") else last
        joined = signs.at(after, "and") if after < stop else None
        after = joined.last if joined else after
        more = signs.at(after, "head.bodies", "head.persons", "level") if after < stop and after > last else None
        if ending:
            last = ending.last
        elif more:
            last = more.last
        else:
            break
    return last


def _name_goes_on(signs: Signs, last: int, stop: int, inside_name: set[int], office: bool) -> int:
    """Where a name ends: levels, numbers, names and the bodies it belongs to follow, and the field of an office."""
    while last < stop and last not in inside_name:
        field = signs.at(last, "area") if office and signs.capital(last) else None
        known = field or signs.at(last, "level", "ordinal")
        head = signs.at(last, "head.body")
        if head and signs.capital(last) and not signs.at(last, "post.head"):
            last = head.last
            office = signs.at(head.first, "head.office") is not None
        elif signs.at(last, "post.head") and signs.capital(last):
            break
        elif known and known.label == "ordinal":
            if known.last >= stop or not _numeral(signs, known.last):
                break
            last = known.last + 1
        elif known:
            last = known.last
            office = office and field is None  # an office has one field
        elif signs.capital(last) and signs.words.lower[last].isalpha():
            last += 2 if office and second_syllable(signs, last + 1, stop) else 1
        elif office and (fields := fields_end(signs, last, stop)) > last:
            last = fields
        elif office and signs.is_sign(last, "-–") and _more_fields(signs, last + 1, stop):
            last += 1  # "Ban Kinh tế - Ngân sách"
        elif (
            (joined := signs.at(last, "and"))
            and joined.last < stop
            and signs.capital(joined.last)
            and not signs.at(joined.last, "head.body", "post.head", "type")
        ):
            last = joined.last
        else:
            break
    return last


def _ends_a_place(signs: Signs, place: int) -> bool:
    pair = " ".join(fold(signs.words.lower[inner]) for inner in range(max(0, place - 1), place + 1))
    return pair in PLACES and signs.capital(place - 1)


def fields_end(signs: Signs, place: int, stop: int) -> int:
    """Behind more fields of an office: ", Hạ tầng và Đô thị"; `place` where what follows is something else."""
    after = place
    while after + 1 < stop and (signs.is_sign(after, ",") or signs.at(after, "and")):
        joined = signs.at(after, "and")
        start = joined.last if joined else after + 1
        if start >= stop or not signs.capital(start) or signs.at(start, "head.body", "post.head", "address", "type"):
            return place
        after = start + (2 if second_syllable(signs, start + 1, stop) else 1)
        if joined:
            return after
    return place


def second_syllable(signs: Signs, place: int, stop: int) -> bool:
    """Whether a small syllable ends the word before it ("Kinh tế", "Y tế") and opens nothing itself."""
    if place >= stop or signs.capital(place) or not signs.words.lower[place].isalpha():
        return False
    return not signs.at(
        place, "level", "and", "rel", "act", "ask", "must", "role", "issuer", "subject", "plural", "end.subject",
        "held", "head.bodies", "past", "do", "article", "month", "post.lower", "adverb", "coordinate", "award", "give",
    )  # fmt: skip


def _more_fields(signs: Signs, place: int, stop: int) -> bool:
    return place < stop and signs.capital(place) and not signs.at(place, "head.body", "post.head", "address")


def _numeral(signs: Signs, place: int) -> bool:
    return signs.words.lower[place].isdecimal() or set(signs.words.lower[place]) <= set("ivxlc")
