"""The units right under one unit, ranked on the tree of any day, with their past restated. A part of a page."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound
from clew.indicators import access
from clew.indicators.dating import read_period
from clew.indicators.models import Direction, ExpectedReporter, Figure, Indicator
from clew.indicators.overtime import Amount, parts_of
from clew.indicators.queries.progress import growth, partly_compared
from clew.indicators.rolling import HIERARCHY, totals_as_of
from clew.org.models import Edge, UnitVersion
from clew.org.queries import ids_under, versions_on
from clew.periods import Kind, Period


@dataclass(frozen=True, slots=True)
class Ranked:
    """A unit of the chosen day's tree with its value; the rank is empty where there is none."""

    rank: int | None
    unit_id: int
    name: str
    value: Decimal | None
    before: Decimal | None
    change: Decimal | None
    change_partial: bool
    reported: int
    expected: int
    estimated: bool
    broken: bool


@dataclass(frozen=True, slots=True)
class RankedUnits:
    """`total` is the unit's own value on the tree of `tree_on`; `missing` names who has not reported yet."""

    indicator: Indicator
    unit_id: int
    unit: str
    tree_on: date
    period: str
    total: Amount | None
    ranked: tuple[Ranked, ...]
    missing: tuple[str, ...]


def ranked_units(actor: Actor, indicator_id: int, unit_id: int | None, period: str, *, tree_on: date) -> RankedUnits:
    """The units under `unit_id` as of `tree_on` in one period; without one, in the year of the day. 13 queries."""
    indicator = access.indicator_for(actor, indicator_id)
    chosen = seen_unit(actor, unit_id)
    shown = read_period(period or str(tree_on.year), indicator.calendar, settings.PROFILE)
    under = Edge.objects.filter(hierarchy=HIERARCHY, parent=chosen, valid__contains=tree_on)
    children = access.seen_units(actor, list(under.values_list("child_id", flat=True)))
    names = versions_on({chosen, *children}, tree_on)
    name = names.get(chosen, "")
    total, ranked = _ranked(indicator, chosen, children, names, shown, tree_on)
    missing = _missing(indicator, chosen, shown)
    return RankedUnits(
        indicator, chosen, str(name), tree_on, shown.code if shown else "", total, ranked, missing
    )  # fmt: skip


def seen_unit(actor: Actor, unit_id: int | None) -> int:
    """The unit, or NotFound also where the actor may not see its figures."""
    if unit_id is None or not access.seen_units(actor, [unit_id]):
        raise NotFound(_("There is no such unit, or you may not see its figures. Choose one on the indicator's page."))
    return unit_id


def _ranked(
    indicator: Indicator,
    unit_id: int,
    children: Collection[int],
    names: Mapping[int, UnitVersion],
    period: Period | None,
    tree_on: date,
) -> tuple[Amount | None, tuple[Ranked, ...]]:
    """The unit's total and the units right under it on the tree of the day, best first; ended ones are shown to those
    who may see what continues them."""
    if period is None:
        return None, ()
    before = read_period(period.code, period.calendar, settings.PROFILE)
    earlier = before.same_period_last_year() if before and period.kind is not Kind.YEARS else None
    amounts = totals_as_of(indicator, [one for one in (period, earlier) if one is not None], tree_on)
    lines = []
    for child in children:
        amount = amounts.get((child, period.code))
        past = amounts.get((child, earlier.code)) if earlier else None
        lines.append((child, amount, past))
    up = indicator.direction != Direction.DOWN
    lines.sort(key=lambda line: names[line[0]].sort_key)
    lines.sort(key=lambda line: _height(line[1], up), reverse=True)
    values = [line[1].value for line in lines if line[1] is not None and line[1].value is not None]
    return amounts.get((unit_id, period.code)), tuple(
        Ranked(
            rank=None if amount is None or amount.value is None else 1 + values.index(amount.value),
            unit_id=child,
            name=str(names[child]),
            value=amount.value if amount else None,
            before=past.value if past else None,
            change=growth(amount.value if amount else None, past.value if past else None, indicator.unit),
            change_partial=partly_compared(amount, past),
            reported=amount.reported if amount else 0,
            expected=amount.expected if amount else 0,
            estimated=amount.estimated if amount else False,
            broken=amount.broken if amount else False,
        )
        for child, amount, past in lines
    )


def _height(amount: Amount | None, up: bool) -> tuple[bool, Decimal]:
    if amount is None or amount.value is None:
        return False, Decimal(0)
    return True, amount.value if up else -amount.value


def _missing(indicator: Indicator, unit_id: int, period: Period | None) -> tuple[str, ...]:
    """Who was expected to report for the last reporting period inside `period` and has not, by name."""
    if period is None:
        return ()
    kinds = ExpectedReporter.objects.filter(indicator=indicator).values("kind")
    parts = parts_of(period, indicator.frequency) or (period,)
    under = ids_under(unit_id, HIERARCHY, period.last_day)
    expected = UnitVersion.objects.filter(kind__in=kinds, unit__in=under, valid__contains=period.last_day)
    came = Figure.objects.filter(indicator=indicator, period=parts[-1].code, calendar=period.calendar, closed_at=None)
    # A reason for absence is an answer, except "missing".
    answered = came.exclude(absence="missing").values("unit")
    return tuple(str(one) for one in expected.exclude(unit__in=answered).order_by("sort_key", "pk"))
