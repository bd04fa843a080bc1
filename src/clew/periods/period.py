"""The period: a code in a calendar, with its days, its neighbours and its place in an order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import total_ordering

from clew.periods.calendars import Calendar
from clew.periods.codes import MONTHS_IN, MONTHS_IN_YEAR, ImpossiblePeriod, Kind, Parts, take_apart
from clew.periods.days import ONE_DAY, DayRange
from clew.periods.labels import label_of


@total_ordering
@dataclass(frozen=True)
class Period:
    """A stretch of days with a name. Two periods are equal if code, calendar and days are; make one with `parse`."""

    code: str
    calendar: str
    start: date
    end: date
    _parts: Parts = field(repr=False, compare=False)
    _calendar: Calendar = field(repr=False, compare=False)

    @classmethod
    def parse(cls, code: str, calendar: Calendar) -> Period:
        """The period of that code; ImpossiblePeriod (a ValueError) for a code that is wrong or not in the calendar."""
        return cls._of(take_apart(code.strip()), calendar)

    @classmethod
    def containing(cls, day: date, kind: Kind, calendar: Calendar) -> Period:
        """The day, month, quarter, half or year of a calendar in which a day lies."""
        if kind is Kind.DAY:
            return cls._of(Parts(Kind.DAY, day.year, day=day), calendar)
        if kind not in MONTHS_IN:
            raise ValueError(f"A day lies in many periods of the kind {kind}; name the years or the number of months.")
        origin = calendar.month_start(day.year, 1)
        months = (day.year - origin.year) * MONTHS_IN_YEAR + day.month - origin.month - (day.day < calendar.first_day)
        years, month = divmod(months, MONTHS_IN_YEAR)
        return cls._of(Parts(kind, day.year + years, month // MONTHS_IN[kind] + 1), calendar)

    @classmethod
    def _of(cls, parts: Parts, calendar: Calendar) -> Period:
        days = calendar.days_of(parts)
        assert days.end is not None  # days_of gives every period an end
        return cls(parts.code, calendar.code, days.start, days.end, parts, calendar)

    @property
    def kind(self) -> Kind:
        return self._parts.kind

    @property
    def year(self) -> int:
        """The year that names the period; of several years the first."""
        return self._parts.year

    @property
    def last_day(self) -> date:
        """The day whose tree of units the period uses."""
        return self.end - ONE_DAY

    @property
    def days(self) -> DayRange:
        return DayRange(self.start, self.end)

    def contains(self, other: date | Period) -> bool:
        """Whether a day, or every day of a period, lies in this one."""
        if isinstance(other, Period):
            return self.start <= other.start and other.end <= self.end
        return self.days.contains(other)

    def overlaps(self, other: Period) -> bool:
        return self.days.overlaps(other.days)

    def same_period_last_year(self) -> Period:
        """The period that a growth is measured against. Of 29 February it is 28 February. A term has none."""
        parts = self._parts
        if parts.kind is Kind.YEARS and self._calendar.shared_years:
            raise ImpossiblePeriod(
                self.code, "a term has no same period last year; take the previous one.", self.calendar
            )
        if parts.day is not None:
            leap = (parts.day.month, parts.day.day) == (2, 29)
            day = parts.day.replace(year=parts.year - 1, day=28 if leap else parts.day.day)
            return self._of(Parts(Kind.DAY, day.year, day=day), self._calendar)
        number = parts.number - 1 if parts.kind is Kind.YEARS else parts.number
        return self._of(Parts(parts.kind, parts.year - 1, number), self._calendar)

    def previous(self) -> Period:
        """The period of the same kind that comes just before.

        Accumulated months begin with the year, so theirs is the same stretch of the year before. Of real terms it is
        the one listed before; ImpossiblePeriod where none is.
        """
        parts = self._parts
        if parts.day is not None:
            day = parts.day - ONE_DAY
            return self._of(Parts(Kind.DAY, day.year, day=day), self._calendar)
        if parts.kind is Kind.YEARS:
            return self._previous_years()
        if parts.kind is Kind.MONTHS:
            return self.same_period_last_year()
        if parts.number > 1:
            return self._of(Parts(parts.kind, parts.year, parts.number - 1), self._calendar)
        return self._of(Parts(parts.kind, parts.year - 1, MONTHS_IN_YEAR // MONTHS_IN[parts.kind]), self._calendar)

    def _previous_years(self) -> Period:
        parts, terms = self._parts, self._calendar.terms
        if terms:
            earlier = [code for code, days in terms.items() if days.start < self.start]
            if not earlier:
                raise ImpossiblePeriod(self.code, "no earlier term is known.", self.calendar)
            return self.parse(max(earlier, key=lambda code: terms[code].start), self._calendar)
        length = parts.number - parts.year + (0 if self._calendar.shared_years else 1)
        return self._of(Parts(Kind.YEARS, parts.year - length, parts.number - length), self._calendar)

    def parts(self, kind: Kind) -> tuple[Period, ...]:
        """The days, months, quarters, halves or years that make up this period, in order; ValueError if none fit."""
        found = [self.containing(self.start, kind, self._calendar)]
        while found[-1].end < self.end:
            found.append(self.containing(found[-1].end, kind, self._calendar))
        if found[0].start != self.start or found[-1].end != self.end:
            raise ValueError(f"The period {self.code} of the calendar {self.calendar} is not made of whole {kind}s.")
        return tuple(found)

    def label(self, language: str) -> str:
        """The period in words, for vi, en or sv; ValueError for another language."""
        return label_of(self._parts, self._calendar, language)

    def __str__(self) -> str:
        return self.code

    def __lt__(self, other: object) -> bool:
        # By last day, and a whole after its parts: the order in which reports fall due.
        if not isinstance(other, Period):
            return NotImplemented
        return self._order < other._order

    @property
    def _order(self) -> tuple[date, int, str, str]:
        return self.end, -self.start.toordinal(), self.calendar, self.code
