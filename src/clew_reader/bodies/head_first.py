"""Bodies whose names begin with their head: "Ban Thường vụ Tỉnh ủy Lai Châu"."""

from __future__ import annotations

from clew_reader.bodies.body import BODY, CLASS, Body
from clew_reader.languages.names import PLACES
from clew_reader.name import fold
from clew_reader.signs import Signs


def by_head(signs: Signs, place: int, stop: int, inside_name: set[int]) -> Body | None:
    group = signs.at(place, "head.bodies", "head.persons")
    head = signs.at(place, "head.body")
    if signs.marks.covering(place, "post.head"):
        return None  # "Phó Bí thư Thường trực": a post, not the standing members
    if head and head.last - place == 1 and _ends_a_place(signs, place):
        return None  # "Hải Phòng"
    small = head is not None and _small_head(signs, place, head.last, stop)
    if head and (group is None or head.last >= group.last) and (signs.capital(place) or small):
        office = signs.at(place, "head.office")
        last = _name_goes_on(signs, place, head.last, stop, inside_name, office is not None)
        if office and office.last == head.last == last:
            return None  # "Ban", "Hội" alone
        group = signs.at(last, "head.bodies") if last < stop else None
        if group is not None and last == head.last:
            return Body(place, _group_goes_on(signs, group.last, stop), CLASS)  # "UBND các xã, phường"
        return Body(place, last, BODY)
    if group is None:
        return None
    return Body(place, _group_goes_on(signs, group.last, stop), CLASS)


def _small_head(signs: Signs, place: int, last: int, stop: int) -> bool:
    """A head in small letters right before a name in capitals: "chi nhánh Đông Giang", "công ty Hòa Phú"."""
    return signs.at(place, "head.small") is not None and last < stop and signs.capital(last)


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


def _name_goes_on(signs: Signs, first: int, last: int, stop: int, inside_name: set[int], office: bool) -> int:
    # long: what may follow within a name, in the order in which it is tried
    opened = office
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
        elif office and last - first > 2 and (word := signs.at(last, "field.word")) and word.last <= stop:
            last = word.last  # "Ban Quản lý rừng phòng hộ"
        elif office and (more := _joined_field(signs, last, stop)) is not None:
            last = more  # "Quỹ Bảo vệ và phát triển rừng"
        elif office and signs.words.lower[last].isdecimal() and len(signs.words.lower[last]) <= 2:
            if not _ends_numbered(signs, last, stop):
                break
            last += 1  # "Phòng Nghiệp vụ 2"
        elif opened and signs.is_sign(last, "-–") and _more_fields(signs, last + 1, stop):
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


def _joined_field(signs: Signs, place: int, stop: int) -> int | None:
    """Behind "và" and another field in small letters."""
    joined = signs.at(place, "and")
    word = signs.at(joined.last, "field.word") if joined is not None and joined.last < stop else None
    return word.last if word is not None and word.last <= stop else None


def _ends_numbered(signs: Signs, place: int, stop: int) -> bool:
    """Whether a number behind a name numbers it and counts nothing: a sign, a level or a verb follows."""
    if signs.touching(place) and signs.is_sign(place + 1, ".,%/"):
        return place + 2 >= stop or not signs.words.lower[place + 2].isdecimal()
    after = place + 1
    return (
        after >= stop
        or not signs.words.lower[after].isalpha()
        or signs.at(after, "level", "and", "must", "ask", "act", "role", "moving", "do", "past", "act.proposed")
        is not None
    )


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
