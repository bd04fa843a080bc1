"""The list of indicators of a unit and period: value, target, same period, status, coverage. Stored totals only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from django.conf import settings
from django.core.paginator import Page, Paginator

from clew.actors.actor import Actor
from clew.indicators import access
from clew.indicators.dating import read_period
from clew.indicators.models import Indicator, Target
from clew.indicators.queries.progress import TargetState, growth, partly_compared, states_of
from clew.indicators.queries.readings import Readings
from clew.indicators.rolling import HIERARCHY
from clew.org.queries import versions_on
from clew.periods import Period
from clew.words.folding import fold

PAGE_SIZE: Final = 50
_YEAR = timedelta(days=366)
_MANY_UNITS = 500  # a longer choice is none


@dataclass(frozen=True, slots=True)
class Row:
    """An indicator with one of its targets, or with none; `status` is empty without a target."""

    indicator_id: int
    name: str
    code: str
    sector: str
    measure: str
    decimals: int
    sort_key: str
    calendar: str
    value: Decimal | None = None
    value_period: str = ""
    vintage: str = ""
    figure_id: int | None = None
    target: Decimal | None = None
    basis: str = ""
    percent: Decimal | None = None
    same_period: Decimal | None = None
    change: Decimal | None = None
    change_partial: bool = False
    status: str = ""
    reported: int = 0
    expected: int = 0


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person asks of the list. An empty period is the year of the day; without a unit it is the actor's own."""

    unit: int | None = None
    period: str = ""
    text: str = ""
    status: str = ""
    sort: str = "name"


@dataclass(frozen=True, slots=True)
class Board:
    """The list with its page and the choices of its filters."""

    rows: tuple[Row, ...]
    page: Page[Any]
    unit_id: int | None
    unit: str
    period: str
    units: tuple[tuple[int, str], ...]
    periods: tuple[str, ...]
    filters: Filters


SORTS: Final = ("name", "value", "percent", "change", "status", "coverage")
_ORDER: Final = ("behind", "at_risk", "no_data", "on_track", "met_early", "met", "exceeded", "")


def board(actor: Actor, filters: Filters, day: date, number: int | str = 1, size: int = PAGE_SIZE) -> Board:
    """One page of the list. Nine queries however many indicators."""
    access.check_see(actor)
    units = choosable_units(actor, day)
    unit_id = filters.unit or own_unit(actor, units)
    code = filters.period or str(day.year)
    rows = [] if unit_id is None else _rows(actor, unit_id, code, day, fold(filters.text))
    kept = [row for row in rows if filters.status in ("", row.status)]
    page = Paginator(_sorted(kept, filters.sort), size).get_page(number)
    name = versions_on([unit_id], day).get(unit_id) if unit_id else None
    return Board(tuple(page.object_list), page, unit_id, str(name or ""), code, units, _periods(day, code), filters)


def choosable_units(actor: Actor, day: date) -> tuple[tuple[int, str], ...]:
    """The units whose figures the actor may see, by name, as far as a list can show them. One query."""
    versions = versions_on(list(actor.units("indicators.see"))[:_MANY_UNITS], day).values()
    return tuple((one.unit_id, str(one.name)) for one in sorted(versions, key=lambda one: one.sort_key))


def own_unit(actor: Actor, units: Sequence[tuple[int, str]]) -> int | None:
    """Where a list begins: the widest area that the actor has a role in, else another unit, else the first choice."""
    grants = sorted(actor.grants, key=lambda grant: (grant.hierarchy != HIERARCHY, -len(grant.covers), grant.unit_id))
    seen = {unit_id for unit_id, _name in units}
    own = next((grant.unit_id for grant in grants if grant.unit_id in seen), None)
    return own if own is not None else next(iter(seen), None)


def _rows(actor: Actor, unit_id: int, code: str, day: date, words: str) -> list[Row]:
    found = access.visible_indicators(actor).filter(folded__contains=words)  # names in every language, and the code
    indicators = list(found.order_by("sort_key", "pk"))
    seen = access.seen_units(actor, [unit_id])
    if not seen:
        return []
    targets = list(
        Target.objects.filter(unit=unit_id, period=code, closed_at=None).select_related("indicator").order_by("pk")
    )
    by_indicator: dict[int, list[TargetState]] = {}
    for state in states_of(targets, actor, day, with_statements=False):
        by_indicator.setdefault(state.indicator_id, []).append(state)
    without = [indicator for indicator in indicators if indicator.pk not in by_indicator]
    periods = {name: read_period(code, name, settings.PROFILE) for name in {one.calendar for one in without}}
    known = [period for period in periods.values() if period is not None]
    readings = None
    if known:
        span = (min(period.start for period in known) - _YEAR, max(period.end for period in known))
        readings = Readings([one.pk for one in without], [unit_id], span, day)
    rows: list[Row] = []
    for indicator in indicators:
        if indicator.pk in by_indicator:
            rows += [_with_target(indicator, state) for state in by_indicator[indicator.pk]]
        else:
            rows.append(_alone(indicator, unit_id, periods.get(indicator.calendar), readings, day))
    return rows


def _with_target(indicator: Indicator, state: TargetState) -> Row:
    return Row(
        indicator.pk, state.indicator, indicator.code, indicator.sector, state.measure, state.decimals,
        indicator.sort_key, state.calendar, state.value, state.value_period, state.vintage, state.figure_id,
        state.target, state.basis_label, state.percent, state.same_period, state.change, state.change_partial,
        state.status, state.reported, state.expected,
    )  # fmt: skip


def _alone(indicator: Indicator, unit_id: int, period: Period | None, readings: Readings | None, day: date) -> Row:
    row = Row(indicator.pk, str(indicator), indicator.code, indicator.sector, indicator.unit, indicator.decimals,
              indicator.sort_key, indicator.calendar)  # fmt: skip
    if period is None or readings is None:
        return row
    path = readings.path(indicator, unit_id, indicator.calendar, (period.start, period.end), day)
    if not path:
        return row
    now = path[-1]
    before = readings.year_before(indicator.pk, now, unit_id)
    return Row(
        row.indicator_id, row.name, row.code, row.sector, row.measure, row.decimals, row.sort_key, row.calendar,
        now.value, now.period, now.vintage, now.figure_id, same_period=before.value if before else None,
        change=growth(now.value, before.value if before else None, indicator.unit),
        change_partial=partly_compared(now, before), reported=now.reported, expected=now.expected,
    )  # fmt: skip


def _sorted(rows: list[Row], sort: str) -> list[Row]:
    name = sort.removeprefix("-")
    known = [row for row in rows if _key(row, name) is not None]
    unknown = [row for row in rows if _key(row, name) is None]  # at the end, whichever way
    return sorted(known, key=lambda row: _key(row, name), reverse=sort.startswith("-")) + unknown


def _key(row: Row, name: str) -> Any:
    if name == "status":
        return _ORDER.index(row.status)
    if name == "coverage":
        return row.reported / row.expected if row.expected else None
    return getattr(row, name) if name in ("value", "percent", "change") else row.sort_key


def _periods(day: date, chosen: str) -> tuple[str, ...]:
    year = day.year
    usual = [code for one in (year, year - 1, year - 2) for code in (str(one), f"{one}-9M", f"{one}-H1", f"{one}-Q1")]
    return tuple(dict.fromkeys([*usual, chosen]))
