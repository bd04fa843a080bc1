"""How a period is written: the seven kinds of code, read and written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

# Outside these years a code is a typing error; it also keeps every shift inside what a date can hold.
FIRST_YEAR, LAST_YEAR = 1800, 2999
MONTHS_IN_YEAR = 12


class Kind(StrEnum):
    """What sort of stretch a period is, shortest first."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    MONTHS = "months"  # the first n months of a year, accumulated
    YEAR = "year"
    YEARS = "years"  # several years, or a term


# How many months one of these holds. Of MONTHS the number says it; days and years in a row are not here.
MONTHS_IN = {Kind.MONTH: 1, Kind.QUARTER: 3, Kind.HALF: 6, Kind.YEAR: 12}


class ImpossiblePeriod(ValueError):
    """No such period: `code` as given, `calendar` by its code, `reason` as a sentence."""

    def __init__(self, code: str, reason: str, calendar: str | None = None) -> None:
        self.code, self.reason, self.calendar = code, reason, calendar
        where = f" in the calendar {calendar}" if calendar else ""
        super().__init__(f"{code!r} is not a period{where}: {reason}")


@dataclass(frozen=True, slots=True)
class Parts:
    """A code taken apart; `day` is set for a single day only.

    `number` says which month, quarter or half; how many months; the last of several years; it is 1 for a year.
    """

    kind: Kind
    year: int
    number: int = 1
    day: date | None = None

    @property
    def code(self) -> str:
        if self.day is not None:
            return self.day.isoformat()
        return _WRITTEN[self.kind].format(year=self.year, n=self.number)


_WRITTEN = {
    Kind.YEAR: "{year}",
    Kind.HALF: "{year}-H{n}",
    Kind.QUARTER: "{year}-Q{n}",
    Kind.MONTHS: "{year}-{n}M",
    Kind.MONTH: "{year}-{n:02}",
    Kind.YEARS: "{year}-{n}",
}
_CODE = re.compile(
    r"(?P<year>\d{4})"
    r"(?:-H(?P<half>\d)|-Q(?P<quarter>\d)|-(?P<months>\d{1,2})M|-(?P<month>\d\d)(?:-(?P<day>\d\d))?|-(?P<last>\d{4}))?",
    re.ASCII,
)
_SHAPES = "2025, 2025-H1, 2025-Q3, 2025-9M, 2025-06, 2025-06-30 and 2020-2024"


def take_apart(code: str) -> Parts:
    """The parts of a code in its one canonical form; ImpossiblePeriod for a code that no calendar can have."""
    match = _CODE.fullmatch(code)
    if match is None:
        reason = (
            "a length alone has no beginning; give the years, as in 2020-2024."
            if code.startswith("P")
            else f"codes look like {_SHAPES}."
        )
        raise ImpossiblePeriod(code, reason)
    year = int(match["year"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ImpossiblePeriod(code, f"the year must lie between {FIRST_YEAR} and {LAST_YEAR}.")
    if match["half"]:
        return Parts(Kind.HALF, year, _within(code, match["half"], 2, "half"))
    if match["quarter"]:
        return Parts(Kind.QUARTER, year, _within(code, match["quarter"], 4, "quarter"))
    if match["months"]:
        return _first_months(year, _within(code, match["months"], MONTHS_IN_YEAR, "number of months"))
    if match["day"]:
        return _single_day(code, year)
    if match["month"]:
        return Parts(Kind.MONTH, year, _within(code, match["month"], MONTHS_IN_YEAR, "month"))
    if match["last"]:
        return _years(code, year, int(match["last"]))
    return Parts(Kind.YEAR, year)


def _within(code: str, digits: str, largest: int, what: str) -> int:
    number = int(digits)
    if not 1 <= number <= largest:
        raise ImpossiblePeriod(code, f"the {what} must lie between 1 and {largest}.")
    return number


def _first_months(year: int, count: int) -> Parts:
    # One stretch, one code: two spellings would be two cells for one figure.
    same = {1: Kind.MONTH, 3: Kind.QUARTER, 6: Kind.HALF, 12: Kind.YEAR}
    return Parts(same[count], year) if count in same else Parts(Kind.MONTHS, year, count)


def _single_day(code: str, year: int) -> Parts:
    try:
        day = date.fromisoformat(code)
    except ValueError:
        raise ImpossiblePeriod(code, "there is no such day.") from None
    return Parts(Kind.DAY, year, day=day)


def _years(code: str, first: int, last: int) -> Parts:
    if last <= first:
        raise ImpossiblePeriod(code, "the second year must come after the first.")
    if last > LAST_YEAR:
        raise ImpossiblePeriod(code, f"the year must lie between {FIRST_YEAR} and {LAST_YEAR}.")
    return Parts(Kind.YEARS, first, last)
