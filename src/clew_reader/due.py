"""By when a task is due: the words that say it, and the last day where they can be dated."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass

from clew_reader.days import day_at
from clew_reader.signs import Signs

_EVENT = 9  # words of an event that a task waits for
_MEETING = 5  # words of a meeting to come: "at the year-end session"
_QUARTERS = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "first": 1, "second": 2, "third": 3, "fourth": 4, "första": 1, "andra": 2,
    "tredje": 3, "fjärde": 4,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Due:
    """The words as written, and the ISO day."""

    words: str
    day: str | None


def find_due(signs: Signs, first: int, last: int) -> Due | None:
    """The first words of a stretch that say by when: a day, an event, a word of urgency, a meeting to come, a year."""
    for mark in signs.marks.within(first, last, "due.by", "due.when", "due.after"):
        if _measures(signs, mark.first, mark.last, last) or signs.at(mark.first, "how.often") is not None:
            continue
        due = _dated(signs, mark.first, mark.last, last)
        if due is None and mark.label == "due.by" and signs.at(mark.first, "due.before"):
            due = _before(signs, mark.first, last)
        if due is None and mark.label == "due.when":
            due = Due(signs.written(mark.first, mark.last), None)
        elif due is None and mark.label == "due.after":
            due = _event(signs, mark.first, mark.last, last)
        if due is not None:
            return due
    word = signs.marks.first(first, last, "due.word")
    if word is not None:
        return Due(signs.written(word.first, word.last), None)
    return _month(signs, first, last) or _meeting(signs, first, last) or find_horizon(signs, first, last)


def find_horizon(signs: Signs, first: int, last: int) -> Due | None:
    """The year in which something is to be done or reached: "in 2027", "under 2026", "đến năm 2030", "år 2030"."""
    for mark in signs.marks.within(first, last, "due.horizon"):
        year = _year(signs, mark.last, last)
        if year is None:
            continue
        after = year[0]
        if after < last and (signs.is_sign(after, "-–/") or (signs.touching(after - 1) and signs.is_sign(after, "'’"))):
            continue
        return Due(signs.written(mark.first, after), f"{year[1]}-12-31")
    return None


def _meeting(signs: Signs, first: int, last: int) -> Due | None:
    """A meeting to come: "at the year-end session", "till nämndens sammanträde den 16 juni"."""
    for mark in signs.marks.within(first, last, "due.at"):
        for place in range(mark.last, min(last, mark.last + _MEETING)):
            if signs.is_sign(place, ",;.:") or signs.at(place, "due.past") is not None:
                break
            met = signs.at(place, "meeting")
            if met is None or (place == mark.last and _plain(signs, met.last, last)):
                continue
            stop = met.last
            while stop < min(last, met.last + _MEETING) and signs.at(stop, "due.year", "year.part", "of") is not None:
                stop += 1
            year = _year(signs, met.last, last) or (_year(signs, stop, last) if stop > met.last else None)
            day = day_at(signs, stop, last) or (day_at(signs, stop + 1, last) if stop + 1 < last else None)
            if day is not None:
                return Due(signs.written(mark.first, day[0]), day[1])
            return Due(signs.written(mark.first, year[0] if year is not None else met.last), None)
    return None


def _plain(signs: Signs, place: int, last: int) -> bool:
    """Whether nothing after the meeting says which: "at the conference" is this one."""
    return place >= last or not (signs.at(place, "year.part", "due.year") or signs.words.lower[place].isdecimal())


def _measures(signs: Signs, first: int, start: int, last: int) -> bool:
    """Whether a measure and no time follows: "raised by 5%", "by one year", "under 10 procent"."""
    if signs.at(first, "due.point") is None or start >= last:
        return False
    if start + 1 < last and (signs.at(start + 1, "month") is not None or signs.is_sign(start + 1, "/")):
        return False
    number = signs.words.lower[start].isdecimal() or signs.at(start, "due.count") is not None
    return number and day_at(signs, start, last) is None and _period(signs, start, last) is None


def _before(signs: Signs, first: int, last: int) -> Due | None:
    """An event that a task comes before: "before the dry season", "före torrperioden"."""
    mark = signs.at(first, "due.before")
    if mark is None or mark.last >= last or signs.at(mark.last, "due.not", "due.past", "generic.body") is not None:
        return None
    return _event(signs, first, mark.last, last)


def _dated(signs: Signs, first: int, start: int, last: int) -> Due | None:
    """A day, month, quarter or year within the next words."""
    for place in range(first, min(last, start + 3)):
        if signs.is_sign(place, ",;."):
            break
        found = day_at(signs, place, last)
        if found is not None:
            return Due(signs.written(first, found[0]), found[1])
        period = _period(signs, place, last)
        if period is not None:
            return Due(signs.written(first, period[0]), period[1])
        if _day_and_month(signs, place, last):
            return Due(signs.written(first, place + 3), None)
        named = signs.at(place, "month")
        numbered = named is not None and named.value == "of" and named.last < last
        if named is not None and numbered and signs.words.lower[named.last].isdecimal():
            return Due(signs.written(first, named.last + 1), None)
        if named is not None and named.value.isdecimal():
            met = signs.at(named.last, "meeting") if named.last < last else None
            return Due(signs.written(first, met.last if met is not None else named.last), None)
    return _relative(signs, first, start, last)


def _day_and_month(signs: Signs, place: int, last: int) -> bool:
    """ "31/12": a day without its year."""
    if place + 2 >= last or not signs.is_sign(place + 1, "/"):
        return False
    day, month = signs.words.lower[place], signs.words.lower[place + 2]
    return day.isdecimal() and month.isdecimal() and 1 <= int(day[:4]) <= 31 and 1 <= int(month[:4]) <= 12


def _period(signs: Signs, place: int, last: int) -> tuple[int, str] | None:
    """A month with its year, a quarter with its year, or a year alone: its last day."""
    month = signs.at(place, "month")
    number = int(month.value) if month is not None and month.value.isdecimal() else None
    after = place + 1
    if month is not None and month.value == "of" and month.last < last and signs.words.lower[month.last].isdecimal():
        number = int(signs.words.lower[month.last]) if len(signs.words.lower[month.last]) <= 2 else None
        after = month.last + 1
        if after < last and signs.is_sign(after, "/"):
            after += 1
    if number is not None and 1 <= number <= 12:
        year = _year(signs, after, last)
        if year is None:
            return None
        return year[0], f"{year[1]}-{number:02d}-{monthrange(year[1], number)[1]:02d}"
    quarter = _QUARTERS.get(signs.words.lower[place])
    if quarter is not None and _is_quarter(signs, place, last):
        for inner in range(place + 1, min(last, place + 5)):
            year = _year(signs, inner, last)
            if year is not None:
                month_end = quarter * 3
                return year[0], f"{year[1]}-{month_end:02d}-{monthrange(year[1], month_end)[1]:02d}"
    year = _year(signs, place, last)
    return (year[0], f"{year[1]}-12-31") if year is not None else None


def _is_quarter(signs: Signs, place: int, last: int) -> bool:
    around = (signs.words.lower[inner] for inner in range(max(0, place - 1), min(last, place + 2)))
    return any(word in ("quarter", "quý", "kvartalet") for word in around)


def _year(signs: Signs, place: int, last: int) -> tuple[int, int] | None:
    word = signs.at(place, "year.of") if place < last else None
    start = word.last if word is not None else place
    if start < last and signs.words.lower[start].isdecimal() and len(signs.words.lower[start]) == 4:
        value = int(signs.words.lower[start])
        if 1900 <= value <= 2100:
            return start + 1, value
    return None


def _relative(signs: Signs, first: int, start: int, last: int) -> Due | None:
    """ "within 30 days", "by the end of the year", "trong 15 ngày"."""
    for place in range(start, min(last, start + 4)):
        end = signs.at(place, "due.end")
        if end is not None and place > start - 1 and not signs.is_sign(place, ",;"):
            return Due(signs.written(first, end.last), None)
    return None


def _event(signs: Signs, first: int, start: int, last: int) -> Due:
    """An event: up to the next comma, at most a few words."""
    stop = start
    while stop < min(last, start + _EVENT) and not signs.is_sign(stop, ",;.:") and not signs.at(stop, "must", "and"):
        stop += 1
    return Due(signs.written(first, stop), None)


def _month(signs: Signs, first: int, last: int) -> Due | None:
    """A month with its year after "in": "report in October 2025"."""
    for mark in signs.marks.within(first, last, "due.in"):
        if mark.last < last and signs.at(mark.last, "month") is not None:
            period = _period(signs, mark.last, last)
            if period is not None:
                return Due(signs.written(mark.first, period[0]), period[1])
    return None
