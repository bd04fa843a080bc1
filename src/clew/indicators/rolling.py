"""Sums over the tree: the only module that knows `clew_rollup`. Totals are stored on the tree of a period's last day.

The engine is loaded when the first figure is rolled up, so that an idle Clew stays small.
"""

# long: loading, computing and storing are one walk over the same input and would only pass it around

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Q
from psycopg.types.range import DateRange

import clew_rollup
from clew.indicators.dating import calendar_of, read_period
from clew.indicators.models import ExpectedReporter, Figure, Indicator, OverUnits, Total, Vintage
from clew.indicators.overtime import Amount, combine, parts_of, ratio, wholes_of
from clew.org import queries as org
from clew.periods import Period

HIERARCHY: Final = "area"  # figures are summed over areas; other hierarchies come with the rounds of reporting

# Below this many figures plain Python is done before DuckDB has been imported (about half a second and 90 MB).
PLAIN_UP_TO: Final = 20_000

_LOCK: Final = 0x1D1C  # class of the advisory locks, one an indicator
_DIGITS: Final = 6  # totals are kept as exact as the column holds; pages round
_SETTLED: Final = (Vintage.ESTIMATE, Vintage.PRELIMINARY, Vintage.FINAL)  # the later one is used

Cell = tuple[int, str]  # unit, period
Changed = Mapping[tuple[int, str], set[str]]  # (indicator, calendar) -> codes of periods


@dataclass(frozen=True, slots=True)
class _Input:
    """Everything that is needed to roll up one indicator: itself, the parts of a ratio, their figures, the tree."""

    indicators: Mapping[int, Indicator]
    kinds: Mapping[int, frozenset[str]]
    figures: tuple[clew_rollup.Figure, ...]
    tree: clew_rollup.Tree


def recompute(changed: Changed, at: datetime) -> None:
    """Stores the totals of these indicators and periods anew, and of all longer periods that they are part of.

    Whoever comes second waits for the first, so that of two figures recorded at once none is lost from the sum.
    """
    with transaction.atomic():
        for indicator, calendar, codes in _concerned(changed):
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [_LOCK, indicator.pk])
            _store(indicator, calendar, codes, at)


def changed_since(day: date) -> Changed:
    """Whatever is summed on the tree of `day` or a later one: stored totals, and figures that should have one."""
    found: dict[tuple[int, str], set[str]] = defaultdict(set)
    totals = Total.objects.filter(hierarchy=HIERARCHY, tree_on__gte=day)
    figures = Figure.objects.filter(closed_at=None, days__endswith__gt=day)
    for rows in (totals, figures):
        for indicator, calendar, period in rows.values_list("indicator_id", "calendar", "period").distinct():
            found[indicator, calendar].add(period)
    return found


def totals_as_of(indicator: Indicator, periods: Collection[Period], day: date) -> dict[Cell, Amount]:
    """Totals of the periods on the tree of any day: the units are those of `day`, with their past restated.

    For one page of one indicator; lists read stored totals. Seven queries.
    """
    if not periods:
        return {}
    return _amounts(_load(indicator, periods), indicator, periods, day)


def totals_beside(indicator: Indicator, period: Period, days: Iterable[date]) -> list[dict[int, Amount]]:
    """Unit id -> total of one period on the tree of each of these days, in their order. Five queries."""
    given = _load(indicator, [period])
    return [
        {unit: amount for (unit, _code), amount in _amounts(given, indicator, [period], day).items()} for day in days
    ]


def _concerned(changed: Changed) -> Iterable[tuple[Indicator, str, set[str]]]:
    """The indicators that changed and the ratios that are built from them, in the order of their locks."""
    ids = {indicator_id for indicator_id, _calendar in changed}
    found = Indicator.objects.filter(Q(pk__in=ids) | Q(numerator__in=ids) | Q(denominator__in=ids))
    for indicator in found.select_related("numerator", "denominator").order_by("pk"):
        codes: dict[str, set[str]] = defaultdict(set)
        for (indicator_id, calendar), periods in changed.items():
            if indicator_id in (indicator.pk, indicator.numerator_id, indicator.denominator_id):
                codes[calendar] |= periods
        for calendar, periods in codes.items():
            yield indicator, calendar, periods


def _store(indicator: Indicator, calendar: str, codes: Iterable[str], at: datetime) -> None:
    parsed = [period for code in codes if (period := read_period(code, calendar, settings.PROFILE)) is not None]
    if not parsed:
        return
    rules = calendar_of(calendar, settings.PROFILE)
    latest = _latest(indicator, calendar, parsed)
    asked = {whole.code: whole for part in parsed for whole in (part, *wholes_of(part, latest, rules))}
    given = _load(indicator, asked.values())
    by_day: dict[date, list[Period]] = defaultdict(list)
    for period in asked.values():
        by_day[period.last_day].append(period)
    rows = [
        Total(
            indicator=indicator, unit_id=unit_id, hierarchy=HIERARCHY, period=code, calendar=calendar, tree_on=day,
            value=amount.value, reported=amount.reported, expected=amount.expected, estimated=amount.estimated,
            broken=amount.broken, computed_at=at,
        )
        for day, periods in by_day.items()
        for (unit_id, code), amount in _amounts(given, indicator, periods, day).items()
    ]  # fmt: skip
    stale = Total.objects.filter(indicator=indicator, hierarchy=HIERARCHY, calendar=calendar, period__in=asked)
    stale.delete()
    Total.objects.bulk_create(rows, batch_size=2000)


def _latest(indicator: Indicator, calendar: str, parts: Collection[Period]) -> date | None:
    """The last day in the years of `parts` for which any figure of the indicator stands."""
    ids = [pk for pk in (indicator.pk, indicator.numerator_id) if pk]
    years = DateRange(min(part.start for part in parts), max(part.end for part in parts).replace(month=12, day=31))
    found = Figure.objects.filter(
        indicator__in=ids, calendar=calendar, closed_at=None, value__isnull=False, days__overlap=years
    )
    ends = [days.upper for days in found.order_by("-days__endswith").values_list("days", flat=True)[:1]]
    return date.fromordinal(ends[0].toordinal() - 1) if ends else None


def _load(indicator: Indicator, periods: Collection[Period]) -> _Input:
    parts = [part for part in (indicator.numerator, indicator.denominator) if part is not None]
    indicators = {one.pk: one for one in (indicator, *parts)}
    kinds: dict[int, set[str]] = defaultdict(set)
    for indicator_id, kind in ExpectedReporter.objects.filter(indicator__in=indicators).values_list(
        "indicator", "kind"
    ):
        kinds[indicator_id].add(kind)
    figures = _figures(indicators, periods)
    tree = _tree({figure.unit for figure in figures})
    return _Input(indicators, {pk: frozenset(names) for pk, names in kinds.items()}, figures, tree)


def _figures(indicators: Mapping[int, Indicator], periods: Collection[Period]) -> tuple[clew_rollup.Figure, ...]:
    """The most settled open figure of each cell inside the periods."""
    span = DateRange(min(period.start for period in periods), max(period.end for period in periods))
    rows = Figure.objects.filter(
        indicator__in=indicators, calendar=next(iter(periods)).calendar, closed_at=None, days__overlap=span
    ).values_list("indicator_id", "unit_id", "period", "vintage", "value", "absence")
    cells: dict[tuple[int, int, str], tuple[int, Decimal | None, str]] = {}
    for indicator_id, unit_id, period, vintage, value, absence in rows:
        rank = _SETTLED.index(vintage)
        known = cells.get((indicator_id, unit_id, period))
        if known is None or (value is not None, rank) > (known[1] is not None, known[0]):
            cells[indicator_id, unit_id, period] = (rank, value, absence)
    return tuple(
        clew_rollup.Figure(unit_id, str(indicator_id), period, value, clew_rollup.Absence(absence) if absence else None)
        for (indicator_id, unit_id, period), (_rank, value, absence) in cells.items()
    )


def _tree(with_figures: set[int]) -> clew_rollup.Tree:
    """The hierarchy over time with the units that have figures, and whoever continues one of them."""
    edges = org.edges(HIERARCHY)
    successions = org.successions()
    units = with_figures | {edge.child for edge in edges} | {edge.parent for edge in edges}
    while heirs := {
        unit for row in successions for unit in (row.predecessor, row.successor)
        if {row.predecessor, row.successor} & units
    } - units:  # fmt: skip
        units |= heirs
    return clew_rollup.Tree(
        tuple(
            clew_rollup.UnitVersion(row.unit, row.kind, row.valid_from, row.valid_to)
            for row in org.lifetimes()
            if row.unit in units
        ),
        tuple(clew_rollup.Edge(row.child, row.parent, row.valid_from, row.valid_to) for row in edges),
        tuple(
            clew_rollup.Succession(row.predecessor, row.successor, row.day, row.share)
            for row in successions
            if row.predecessor in units
        ),
    )


def _amounts(given: _Input, indicator: Indicator, periods: Collection[Period], day: date) -> dict[Cell, Amount]:
    """The totals of some periods on the tree of one day, longer periods combined over time."""
    parts = {one.pk: {p.code: parts_of(p, one.frequency) for p in periods} for one in given.indicators.values()}
    needed = {period.code: period for period in periods}
    needed |= {part.code: part for found in parts.values() for some in found.values() for part in some}
    figures = [figure for figure in given.figures if figure.period in needed]
    engine = "plain" if len(figures) <= PLAIN_UP_TO else settings.ROLLUP_ENGINE
    totals = clew_rollup.roll_up(
        figures,
        given.tree,
        [_rule(one, given.kinds.get(one.pk)) for one in given.indicators.values()],
        [clew_rollup.Period(period.code, period.start, period.end) for period in needed.values()],
        as_of=day,
        engine=engine,
    )
    single = {
        (total.indicator, total.unit, total.period): Amount(
            total.value, total.reported, total.expected, total.estimated, total.broken
        )
        for total in totals.rows
    }
    units = {unit for _indicator, unit, _period in single}

    def amount(one: Indicator, unit: int, period: Period) -> Amount | None:
        direct = single.get((str(one.pk), unit, period.code))
        some = parts[one.pk][period.code]
        if one.over_units == OverUnits.RATIO and some and one.numerator and one.denominator:
            return ratio(one.multiplier, amount(one.numerator, unit, period), amount(one.denominator, unit, period))
        found = [single[key] for part in some if (key := (str(one.pk), unit, part.code)) in single]
        return combine(one.over_time, direct, found)

    cells = {(unit, period.code): amount(indicator, unit, period) for unit in units for period in periods}
    return {cell: found for cell, found in cells.items() if found is not None and (found.expected or found.reported)}


def _rule(indicator: Indicator, kinds: frozenset[str] | None) -> clew_rollup.Rule:
    if indicator.over_units == OverUnits.RATIO:
        parts = clew_rollup.Ratio(str(indicator.numerator_id), str(indicator.denominator_id), indicator.multiplier)
        carry = clew_rollup.Carry.REBUILD
        return clew_rollup.Rule(str(indicator.pk), clew_rollup.Units.RATIO, carry, parts, _DIGITS, kinds)
    if indicator.over_units == OverUnits.SUM:
        return clew_rollup.Rule(str(indicator.pk), digits=_DIGITS, kinds=kinds)
    carry = clew_rollup.Carry.NOT_COMPARABLE
    return clew_rollup.Rule(str(indicator.pk), clew_rollup.Units.NONE, carry, digits=_DIGITS, kinds=kinds)
