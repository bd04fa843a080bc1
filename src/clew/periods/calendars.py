"""Calendars: where a year begins, which periods it has, how they are called. All of it is data from the caller."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Protocol

from clew.periods.codes import MONTHS_IN, MONTHS_IN_YEAR, ImpossiblePeriod, Kind, Parts, take_apart
from clew.periods.days import ONE_DAY, DayRange


class CalendarData(Protocol):
    """What a rule must say to make a calendar; the calendars of a profile have these fields."""

    @property
    def id(self) -> str: ...
    @property
    def first_month(self) -> int: ...
    @property
    def first_day(self) -> int: ...
    @property
    def first_year_offset(self) -> int: ...
    @property
    def kinds(self) -> Sequence[str]: ...
    @property
    def shared_years(self) -> bool: ...
    @property
    def words(self) -> Mapping[Any, Mapping[str, str]]: ...


@dataclass(frozen=True)
class Calendar:
    """Year N begins on `first_day`.`first_month` of the year N + `first_year_offset`; its months follow from that day.

    `kinds` are the periods it has. With `shared_years` a run of years ends in the year in which the next one begins,
    as terms do. `words` gives the label of a kind by language, with {first} and {last} for years, where the plain label
    would mislead (a school year). `terms` are real days of terms by code; where any is given, only these exist.
    """

    code: str
    first_month: int = 1
    first_day: int = 1
    first_year_offset: int = 0
    kinds: frozenset[Kind] = frozenset(Kind)
    shared_years: bool = False
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict, hash=False, compare=False)
    terms: Mapping[str, DayRange] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        if not 1 <= self.first_month <= MONTHS_IN_YEAR:
            raise ValueError(f"The first month of the calendar {self.code} must lie between 1 and 12.")
        # Later days are missing in February, and a month would then begin nowhere.
        if not 1 <= self.first_day <= 28:
            raise ValueError(f"The first day of the calendar {self.code} must lie between 1 and 28.")

    @classmethod
    def of(cls, rule: CalendarData) -> Calendar:
        """The calendar that a rule describes."""
        return cls(
            code=rule.id,
            first_month=rule.first_month,
            first_day=rule.first_day,
            first_year_offset=rule.first_year_offset,
            kinds=frozenset(Kind(kind) for kind in rule.kinds),
            shared_years=rule.shared_years,
            words=rule.words,
        )

    def with_terms(self, terms: Mapping[str, DayRange]) -> Calendar:
        """The same calendar with the real days of a body's terms, by code (2025-2030). A term may have no end yet."""
        for code in terms:
            if take_apart(code).kind is not Kind.YEARS:
                raise ImpossiblePeriod(code, "a term is named by its first and last year, as in 2025-2030.", self.code)
        return replace(self, terms=dict(terms))

    def month_start(self, year: int, number: int) -> date:
        """The day on which the `number`-th month of a year begins, counted from 1; 13 is the first of the next year."""
        months = (year + self.first_year_offset) * MONTHS_IN_YEAR + self.first_month - 1 + number - 1
        return date(months // MONTHS_IN_YEAR, months % MONTHS_IN_YEAR + 1, self.first_day)

    def days_of(self, parts: Parts) -> DayRange:
        """The days of a period; ImpossiblePeriod if this calendar does not have it.

        A term that has not ended is given its nominal end, so that a period always has a last day.
        """
        if parts.kind not in self.kinds:
            known = ", ".join(kind for kind in Kind if kind in self.kinds)
            raise ImpossiblePeriod(parts.code, f"this calendar has no {parts.kind}; it has: {known}.", self.code)
        if parts.day is not None:
            return DayRange(parts.day, parts.day + ONE_DAY)
        if parts.kind is Kind.YEARS:
            return self._years(parts)
        if parts.kind is Kind.MONTHS:
            first, length = 1, parts.number
        else:
            length = MONTHS_IN[parts.kind]
            first = (parts.number - 1) * length + 1
        return DayRange(self.month_start(parts.year, first), self.month_start(parts.year, first + length))

    def _years(self, parts: Parts) -> DayRange:
        end = self.month_start(parts.number if self.shared_years else parts.number + 1, 1)
        if not self.terms:
            return DayRange(self.month_start(parts.year, 1), end)
        if parts.code not in self.terms:
            raise ImpossiblePeriod(parts.code, f"the known terms are: {', '.join(sorted(self.terms))}.", self.code)
        real = self.terms[parts.code]
        return real if real.end is not None else DayRange(real.start, max(end, real.start + ONE_DAY))
