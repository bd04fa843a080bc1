"""What units reported before, for many units and indicators at once: a fixed number of queries however many cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from django.conf import settings

from clew.indicators.dating import period_of, read_period
from clew.indicators.models import Figure, Indicator, OverUnits, Total
from clew.indicators.queries.readings import SETTLED
from clew.indicators.rolling import HIERARCHY
from clew.org.models import Succession
from clew.periods import ImpossiblePeriod, Kind, Period
from clew.periods.codes import MONTHS_IN
from clew.rounds.checking import Past

_DEPTH: Final = 3  # successions behind one another: a commune of 2025 out of one of 2020
_BACK: Final = 3  # accumulated periods of the same year that are looked through for the last one
_PLACES: Final = Decimal("0.000001")

Cell = tuple[int, int, str]  # unit, indicator, period


@dataclass(frozen=True, slots=True)
class Looked:
    """The periods that a new value is compared with."""

    same: Period | None
    last: tuple[Period, ...]  # the nearest first
    others: tuple[Period, ...]

    @property
    def all(self) -> tuple[Period, ...]:
        """All of them once."""
        found = [*([self.same] if self.same else []), *self.last, *self.others]
        return tuple({one.code: one for one in found}.values())


def looked_at(period: Period) -> Looked:
    """The same period of the two years before; and the one before it: what has accumulated in the same year by then,
    where the period begins with the year, otherwise the two before it."""
    same = _or_none(period.same_period_last_year)
    earlier = _or_none(same.same_period_last_year) if same else None
    last = _accumulating(period)
    if not last:
        one = _or_none(period.previous)
        two = _or_none(one.previous) if one else None
        last = tuple(found for found in (one, two) if found)
    return Looked(same, last, (earlier,) if earlier else ())


def past_of(
    unit_ids: Collection[int], indicators: Collection[Indicator], period: Period
) -> dict[tuple[int, int], Past]:
    """By unit and indicator, those of which nothing is known left out. A unit that came of others has their values,
    added up by their shares, where the indicator adds up over units."""
    looked = looked_at(period)
    codes = {one.code: one for one in looked.all}
    if not codes or not unit_ids or not indicators:
        return {}
    before = _predecessors(set(unit_ids), min(one.last_day for one in codes.values()))
    everybody = set(unit_ids) | {pk for parts in before.values() for pk, _share, _day in parts}
    values = _values(everybody, {one.pk for one in indicators}, codes, period.calendar)
    adding = {one.pk for one in indicators if one.over_units == OverUnits.SUM}
    found: dict[tuple[int, int], Past] = {}
    for unit_id in unit_ids:
        for indicator in indicators:
            own = {
                code: value
                for code, one in codes.items()
                if (value := _own(values, unit_id, indicator.pk, one, before, indicator.pk in adding)) is not None
            }
            if own:
                found[unit_id, indicator.pk] = _past(looked, own, period)
    return found


def _past(looked: Looked, own: Mapping[str, Decimal], period: Period) -> Past:
    last = next((one for one in looked.last if one.code in own), None)
    same = looked.same if looked.same and looked.same.code in own else None
    return Past(
        last=own[last.code] if last else None,
        last_period=last.code if last else "",
        same=own[same.code] if same else None,
        same_period=same.code if same else "",
        others=tuple(own[one.code] for one in looked.others if one.code in own),
        accumulated=bool(last and last.start == period.start),
    )


def _own(
    values: Mapping[Cell, Decimal],
    unit_id: int,
    indicator_id: int,
    period: Period,
    before: Mapping[int, list[tuple[int, Decimal, date]]],
    adds: bool,
) -> Decimal | None:
    known = values.get((unit_id, indicator_id, period.code))
    if known is not None or not adds:
        return known
    parts = [(pk, share) for pk, share, day in before.get(unit_id, ()) if day > period.last_day]
    found = [(values.get((pk, indicator_id, period.code)), share) for pk, share in parts]
    if not found or any(value is None for value, _share in found):
        return None
    return sum((value * share for value, share in found if value is not None), Decimal(0)).quantize(_PLACES)


def _values(
    units: Collection[int], indicators: Collection[int], codes: Mapping[str, Period], calendar: str
) -> dict[Cell, Decimal]:
    """What the unit itself reported, the later vintage first; otherwise a complete total."""
    where = {"unit__in": units, "indicator__in": indicators, "period__in": list(codes), "calendar": calendar}
    found: dict[Cell, Decimal] = {}
    totals = Total.objects.filter(**where, hierarchy=HIERARCHY, value__isnull=False)
    columns = ("unit_id", "indicator_id", "period", "value")
    for unit, indicator, code, value, reported, expected in totals.values_list(*columns, "reported", "expected"):
        if reported >= expected:
            found[unit, indicator, code] = value
    ranks: dict[Cell, int] = {}
    figures = Figure.objects.filter(**where, closed_at=None, value__isnull=False)
    for unit, indicator, code, value, vintage in figures.values_list(*columns, "vintage"):
        rank = SETTLED.index(vintage)
        if rank >= ranks.get((unit, indicator, code), -1):
            ranks[unit, indicator, code] = rank
            found[unit, indicator, code] = value
    return found


def _predecessors(unit_ids: set[int], since: date) -> dict[int, list[tuple[int, Decimal, date]]]:
    """Unit id -> those that it came of after `since`, with the share of each and the day."""
    found: dict[int, list[tuple[int, Decimal, date]]] = {pk: [] for pk in unit_ids}
    whose: dict[int, list[tuple[int, Decimal]]] = {pk: [(pk, Decimal(1))] for pk in unit_ids}
    for _step in range(_DEPTH):
        rows = Succession.objects.filter(successor__in=whose, date__gt=since).values_list(
            "predecessor_id", "successor_id", "share", "date"
        )
        further: dict[int, list[tuple[int, Decimal]]] = defaultdict(list)
        for predecessor, successor, share, day in rows:
            if predecessor == successor:
                continue  # it gave a part away and went on: its own past is its own
            for unit_id, taken in whose[successor]:
                found[unit_id].append((predecessor, taken * share, day))
                further[predecessor].append((unit_id, taken * share))
        if not further:
            break
        whose = further
    return found


def _accumulating(period: Period) -> tuple[Period, ...]:
    months = _months_from_new_year(period)
    calendar = period.calendar
    codes = [f"{period.year}-{count}M" for count in range(months - 1, max(months - 1 - _BACK, 0), -1)]
    parsed = (read_period(code, calendar, settings.PROFILE) for code in codes)
    return tuple(one for one in parsed if one is not None and one.start == period.start)


def _months_from_new_year(period: Period) -> int:
    """How many months a period has that begins with the year; 0 for any other."""
    first = period_of(str(period.year), period.calendar, settings.PROFILE) if period.kind is not Kind.YEARS else None
    if first is None or period.start != first.start or period.kind is Kind.DAY:
        return 0
    if period.kind is Kind.MONTHS:
        return int(period.code.rpartition("-")[2].removesuffix("M"))
    return MONTHS_IN[period.kind]


def _or_none(find: Callable[[], Period]) -> Period | None:
    try:
        return find()
    except ImpossiblePeriod:
        return None
