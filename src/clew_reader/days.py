"""Dates in the text, in the order and with the month names of the language, as ISO days."""

from __future__ import annotations

from datetime import date

from clew_reader.signs import Signs

_MONTH = "month"


def day_at(signs: Signs, place: int, stop: int) -> tuple[int, str] | None:
    """The date that starts at a word, as (word after it, ISO day); None if there is none or the day does not exist."""
    if place >= stop:
        return None
    for form in (_spelled_day_first, _spelled_month_first, _spoken, _figures):
        found = form(signs, place, stop)
        if found is not None:
            after, (year, month, day) = found
            try:
                return after, date(year, month, day).isoformat()
            except ValueError:
                return None
    return None


def days_at(signs: Signs, place: int, stop: int) -> tuple[int, int | None, int, int] | None:
    """The first of one day or two ("ngày 9 và 10/7", "July 9-10, 2026"), as (word after, year if said, month, day)."""
    mark = signs.at(place, "day.of") if place < stop else None
    start = mark.last if mark else place
    while mark and start < stop and (more := signs.at(start, "day.of")):
        start = more.last  # "sáng ngày 9/7"
    month = _month_name(signs, start, stop)
    if month is not None:  # "July 9 and 10, 2026"
        day = _number(signs, start + 1, stop, 31)
        after = _second_day(signs, start + 2, stop) if day is not None else start
        if day is None or (after < stop and signs.is_sign(after, "/.") and signs.touching(after)):
            return None
        return _with_year(signs, after, stop, month, day)
    day = _number(signs, start, stop, 31)
    if day is None or (start and signs.touching(start - 1) and signs.is_sign(start - 1, "/.,-–:")):
        return None
    after = _second_day(signs, start + 1, stop)
    named = _month_name(signs, after, stop)
    spoken = signs.at(after, "month.of") if after < stop else None
    if named is not None:
        return _with_year(signs, after + 1, stop, named, day)
    if spoken is not None and (month := _number(signs, spoken.last, stop, 12)):
        return _with_year(signs, spoken.last + 1, stop, month, day)
    if mark and after + 1 < stop and signs.is_sign(after, "/.-") and (month := _number(signs, after + 1, stop, 12)):
        return _with_year(signs, after + 2, stop, month, day)
    return None


def _second_day(signs: Signs, place: int, stop: int) -> int:
    """Behind a second day ("9 and 10 July", "9–10 juli"), else `place`."""
    joined = signs.at(place, "and", "day.to") if place < stop else None
    after = joined.last if joined else place + 1 if signs.is_sign(place, "-–") else place
    more = signs.at(after, "day.of") if place < after < stop else None
    after = more.last if more else after
    return after + 1 if after > place and _number(signs, after, stop, 31) is not None else place


def _with_year(signs: Signs, after: int, stop: int, month: int, day: int) -> tuple[int, int | None, int, int]:
    place = after + 1 if after < stop and signs.is_sign(after, ",/.-") else after
    word = signs.at(place, "year.of") if place < stop else None
    year = _year(signs, word.last if word else place, stop)
    return ((word.last if word else place) + 1, year, month, day) if year else (after, None, month, day)


def _number(signs: Signs, place: int, stop: int, most: int) -> int | None:
    if place >= stop or not signs.words.lower[place].isdecimal() or len(signs.words.lower[place]) > 4:
        return None
    value = int(signs.words.lower[place])
    return value if 1 <= value <= most else None


def _year(signs: Signs, place: int, stop: int) -> int | None:
    value = _number(signs, place, stop, 2999)
    return value if value is not None and value >= 1000 else None


def _month_name(signs: Signs, place: int, stop: int) -> int | None:
    mark = signs.at(place, _MONTH) if place < stop else None
    return int(mark.value) if mark and mark.value.isdecimal() else None


Parts = tuple[int, tuple[int, int, int]]


def _spelled_day_first(signs: Signs, place: int, stop: int) -> Parts | None:
    """6 December 2024, 6th of December 2024, 6 december 2024"""
    day = _number(signs, place, stop, 31)
    if day is None:
        return None
    after = place + 1
    if after < stop and signs.touching(place) and signs.words.lower[after] in ("st", "nd", "rd", "th"):
        after += 1
    if after < stop and signs.words.lower[after] == "of":
        after += 1
    month, year = _month_name(signs, after, stop), _year(signs, after + 1, stop)
    return (after + 2, (year, month, day)) if month and year else None


def _spelled_month_first(signs: Signs, place: int, stop: int) -> Parts | None:
    """December 6, 2024"""
    month, day = _month_name(signs, place, stop), _number(signs, place + 1, stop, 31)
    if month is None or day is None:
        return None
    after = place + 2
    if after < stop and signs.words.lower[after] in ("st", "nd", "rd", "th"):
        after += 1
    if after < stop and signs.is_sign(after, ","):
        after += 1
    year = _year(signs, after, stop)
    return (after + 1, (year, month, day)) if year else None


def _spoken(signs: Signs, place: int, stop: int) -> Parts | None:
    """ngày 6 tháng 12 năm 2024, ngày 6/12/2024"""
    after = place
    mark = signs.at(after, "day.of")
    if mark:
        after = mark.last
        figures = _figures(signs, after, stop)
        if figures:
            return figures
    day = _number(signs, after, stop, 31)
    if day is None:
        return None
    word = signs.at(after + 1, "month.of") if after + 1 < stop else None
    month = _number(signs, word.last, stop, 12) if word else None
    if word is None or month is None:
        return None
    after = word.last + 1
    year_word = signs.at(after, "year.of") if after < stop else None
    if year_word is None and after < stop and signs.is_sign(after, ","):
        year_word = signs.at(after + 1, "year.of") if after + 1 < stop else None
    year = _year(signs, year_word.last if year_word else after, stop)
    return ((year_word.last if year_word else after) + 1, (year, month, day)) if year else None


def _figures(signs: Signs, place: int, stop: int) -> Parts | None:
    """06/12/2024, 6.12.2024, 6-12-2024, 2024-12-06"""
    if place + 4 >= stop or not all(signs.touching(inner) for inner in range(place, place + 4)):
        return None
    joint = signs.words.lower[place + 1]
    if joint not in "/.-–" or signs.words.lower[place + 3] != joint:
        return None
    first, second, third = (signs.words.lower[place + step] for step in (0, 2, 4))
    if not (first.isdecimal() and second.isdecimal() and third.isdecimal() and len(second) <= 2):
        return None
    if len(first) == 4 and len(third) <= 2:
        return place + 5, (int(first), int(second), int(third))
    if len(third) == 4 and len(first) <= 2:
        return place + 5, (int(third), int(second), int(first))
    return None
