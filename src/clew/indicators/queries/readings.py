"""The numbers of indicators and units over some years, loaded once: what a unit reported, else the stored total."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from django.conf import settings
from django.utils import timezone
from psycopg.types.range import DateRange

from clew.indicators import rules
from clew.indicators.dating import KIND_OF, read_period
from clew.indicators.models import Figure, Frequency, Indicator, Total, Vintage
from clew.indicators.queries.places import stand_ins
from clew.indicators.rolling import HIERARCHY
from clew.periods import ImpossiblePeriod
from clew.periods.codes import take_apart

SETTLED: Final = (Vintage.ESTIMATE.value, Vintage.PRELIMINARY.value, Vintage.FINAL.value)


@dataclass(frozen=True, slots=True)
class Reading:
    """One number: reported by the unit itself (`figure_id`, `vintage`) or a total (`reported` of `expected`)."""

    value: Decimal
    period: str
    calendar: str
    start: date
    end: date  # the first day after
    unit_id: int
    figure_id: int | None = None
    vintage: str = ""
    reported: int = 1
    expected: int = 1
    estimated: bool = False
    recorded_on: date | None = None  # of a figure

    @property
    def last_day(self) -> date:
        """The last day of its period."""
        return self.end - timedelta(days=1)

    @property
    def partial(self) -> bool:
        """Whether some of what was expected has not been reported."""
        return self.reported < self.expected

    def counts_on(self, day: date) -> bool:
        """Whether it says on `day` how things stand: its period is over, or the unit itself reported it ahead of the
        end. Sums of a running period wait for it, as those who have not reported yet are no shortfall."""
        if self.end <= day + timedelta(days=1):
            return True
        return self.recorded_on is not None and self.recorded_on <= day and self.start <= day

    @property
    def rank(self) -> tuple[bool, int]:
        """What is taken where there are several for one cell: what was reported before a sum, the later vintage."""
        return self.figure_id is not None, SETTLED.index(self.vintage) if self.vintage else -1


class Readings:
    """All readings of indicators and units that touch a stretch of days; a unit's stand-ins count as the unit."""

    def __init__(self, indicators: Collection[int], units: Collection[int], span: tuple[date, date], day: date) -> None:
        """Four queries. `day`: who stands for whom on that day."""
        self._places = stand_ins(units, day)
        self._cells: dict[tuple[int, int], list[Reading]] = defaultdict(list)
        where = {
            "indicator__in": set(indicators),
            "unit__in": {one for found in self._places.values() for one in found},
        }
        self._read_figures(where, span)
        self._read_totals(where, span)

    def all(self, indicator_id: int, unit_id: int, calendar: str) -> Iterator[Reading]:
        """The best reading of each period, stand-ins after the unit itself, in the order of time."""
        best: dict[str, Reading] = {}
        for place in self._places.get(unit_id, (unit_id,)):
            found: dict[str, Reading] = {}
            for one in self._cells.get((indicator_id, place), ()):
                if one.calendar == calendar and (one.period not in found or one.rank > found[one.period].rank):
                    found[one.period] = one
            best = found | best
        yield from sorted(best.values(), key=lambda one: (one.end, -one.start.toordinal()))

    def at(self, indicator_id: int, unit_id: int, period: str, calendar: str) -> Reading | None:
        """The reading of one period."""
        return next((one for one in self.all(indicator_id, unit_id, calendar) if one.period == period), None)

    def year_before(self, indicator_id: int, reading: Reading, unit_id: int) -> Reading | None:
        """The same period of the year before."""
        return self.at(indicator_id, unit_id, year_before(reading.period, reading.calendar), reading.calendar)

    def path(self, indicator: Indicator, unit_id: int, calendar: str, span: tuple[date, date], day: date
             ) -> list[Reading]:  # fmt: skip
        """What is known inside a target's period by `day`, in the order of time: accumulated from its first day where
        figures accumulate, otherwise each on its own. The last one is where the target stands."""
        found = [one for one in self.told(indicator, unit_id, calendar) if one.counts_on(day)]
        inside = [one for one in found if span[0] <= one.start and one.end <= span[1]]
        if indicator.over_time not in rules.ACCUMULATES:
            return _longest(inside)
        return [one for one in inside if one.start == span[0]]

    def told(self, indicator: Indicator, unit_id: int, calendar: str) -> list[Reading]:
        """`all` without sums that reach further than what was reported: a total of nine months whose last month nobody
        has reported yet says no more than that of eight, and would pass for nine."""
        found = list(self.all(indicator.pk, unit_id, calendar))
        kind = KIND_OF[Frequency(indicator.frequency)]
        last: dict[int, date] = {}  # year -> the end of what was reported
        for one in found:
            if one.figure_id or take_apart(one.period).kind is kind:
                last[one.last_day.year] = one.end  # they come in the order of time
        return [one for one in found if one.figure_id or one.end <= last.get(one.last_day.year, one.end)]

    def _read_figures(self, where: dict[str, set[int]], span: tuple[date, date]) -> None:
        rows = Figure.objects.filter(**where, closed_at=None, value__isnull=False, days__overlap=DateRange(*span))
        columns = ("pk", "indicator_id", "unit_id", "period", "calendar", "days", "value", "vintage", "recorded_at")
        for pk, indicator, unit, period, calendar, days, value, vintage, at in rows.values_list(*columns):
            self._cells[indicator, unit].append(
                Reading(value, period, calendar, days.lower, days.upper, unit, pk, vintage,
                        recorded_on=timezone.localtime(at).date())
            )  # fmt: skip

    def _read_totals(self, where: dict[str, set[int]], span: tuple[date, date]) -> None:
        last_days = (span[0], span[1] + timedelta(days=1))
        rows = Total.objects.filter(**where, hierarchy=HIERARCHY, value__isnull=False, tree_on__range=last_days)
        columns = ("indicator_id", "unit_id", "period", "calendar", "value", "reported", "expected", "estimated")
        for indicator, unit, code, calendar, value, reported, expected, estimated in rows.values_list(*columns):
            period = read_period(code, calendar, settings.PROFILE)
            if period is not None:
                self._cells[indicator, unit].append(
                    Reading(value, code, calendar, period.start, period.end, unit, None, "", reported, expected,
                            estimated)
                )  # fmt: skip


def year_before(period: str, calendar: str) -> str:
    """The code of the same period a year before; empty where there is none."""
    found = read_period(period, calendar, settings.PROFILE)
    try:
        return found.same_period_last_year().code if found else ""
    except ImpossiblePeriod:
        return ""


def _longest(readings: Iterable[Reading]) -> list[Reading]:
    """Of several that end on one day the longest: nine months rather than the third quarter."""
    by_end: dict[date, Reading] = {}
    for one in readings:
        if one.end not in by_end or one.start < by_end[one.end].start:
            by_end[one.end] = one
    return list(by_end.values())
