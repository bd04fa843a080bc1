"""Rules about time: calendars, reports and the periods they cover, days off."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from clew.profiles.rules import Id, NamedRule, Names, Text

_HOLES = re.compile(r"\{.*?\}|[{}]")
PeriodKind = Literal["day", "month", "quarter", "half", "months", "year", "years"]


class CalendarRule(NamedRule):
    """The data of a calendar, with the fields that `clew.periods.Calendar.of` reads.

    Year N begins on `first_day`.`first_month` of the year N + `first_year_offset`. `words` are sentences for kinds of
    period by language, with {first} and {last} for years and {n} for the number of the part.
    """

    first_month: Annotated[int, Field(ge=1, le=12)] = 1
    first_day: Annotated[int, Field(ge=1, le=28)] = 1
    first_year_offset: Annotated[int, Field(ge=-1, le=1)] = 0
    kinds: tuple[PeriodKind, ...]
    shared_years: bool = False
    words: Mapping[str, Mapping[str, Text]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _words_that_can_be_said(self) -> CalendarRule:
        for kind, sentences in self.words.items():
            if kind not in self.kinds:
                raise PydanticCustomError("words", "words for {kind}, which the calendar does not have", {"kind": kind})
            if set(sentences) != set(Names.model_fields):
                raise PydanticCustomError("words", "the words for {kind} need vi, en and sv", {"kind": kind})
            for sentence in sentences.values():
                if set(_HOLES.findall(sentence)) - {"{first}", "{last}", "{n}"}:
                    raise PydanticCustomError("words", "words may hold {first}, {last} and {n} only")
        return self


class ReportKind(NamedRule):
    """A periodic report: the periods of a year that it covers (`codes`, with {year}) in a calendar.

    `due_working_days` after the last day of the period is the general deadline; a round may set its own.
    """

    calendar: Id
    codes: tuple[Text, ...]
    due_working_days: Annotated[int, Field(ge=1)] | None = None

    def codes_of(self, year: int) -> tuple[str, ...]:
        """The period codes of one year; a report on a term has none, as its years are the body's."""
        return tuple(code.format(year=year) for code in self.codes)


class Holiday(NamedRule):
    """A day off: every year on `day`.`month`, or on the `dates` listed, where it moves."""

    month: Annotated[int, Field(ge=1, le=12)] | None = None
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    dates: tuple[date, ...] = ()

    @model_validator(mode="after")
    def _one_way(self) -> Holiday:
        if (self.month is None) != (self.day is None) or (self.month is None) != bool(self.dates):
            raise PydanticCustomError("holiday", "give either month and day, or dates")
        return self

    def in_year(self, year: int) -> frozenset[date]:
        if self.month is None or self.day is None:
            return frozenset(day for day in self.dates if day.year == year)
        return frozenset({date(year, self.month, self.day)})
