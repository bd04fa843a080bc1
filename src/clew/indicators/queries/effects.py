"""What a planned change of units would do to series and targets. The figures themselves stay with the units that
reported them; what changes is how they are restated on the tree of the day."""

# long: one walk over the values of all touched units; in parts it would only pass them around

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final

from django.conf import settings
from django.db import models
from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.indicators.access import seen_units
from clew.indicators.dating import KIND_OF, read_period
from clew.indicators.models import ExpectedReporter, Figure, Frequency, Indicator, OverUnits, Target, Total, Vintage
from clew.indicators.rolling import HIERARCHY
from clew.org.models import Reach, UnitVersion
from clew.org.planning import NEW, Flow, Kind, Plan
from clew.org.queries import versions_among

_RECENT: Final = timedelta(days=500)  # in which the last period with figures is looked for
_LAST_PLACE: Final = Decimal("0.000001")
_MOST_TARGETS: Final = 100

Cell = tuple[int, int]  # indicator, unit


class Fate(models.TextChoices):
    """What becomes of a series."""

    ADDED = "added", _("added up")
    REBUILT = "rebuilt", _("rebuilt from numerator and denominator")
    SHARED = "shared", _("shared out, estimated")
    BROKEN = "broken", _("series breaks")
    FALLS = "falls", _("goes into the total of the unit above")
    ENDS = "ends", _("ends")
    STAYS = "stays", _("stays as it is")
    EXPECTED = "expected", _("expected from now on")
    UNEXPECTED = "unexpected", _("no longer expected")


@dataclass(frozen=True, slots=True)
class Value:
    """A unit's value in the period that is shown. `partial`: of some that came into it nothing is known."""

    unit_id: int
    name: str
    value: Decimal | None
    estimated: bool = False
    broken: bool = False
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Superior:
    """The total of a unit above, by the units of the eve and by those of the day."""

    unit_id: int
    name: str
    before: Decimal | None
    after: Decimal | None

    @property
    def same(self) -> bool:
        """Whether the change leaves the total as it is."""
        return self.before == self.after


@dataclass(frozen=True, slots=True)
class SeriesEffect:
    """One indicator: its last period that ends before the day, in the units of the eve and in those of the day."""

    indicator_id: int
    indicator: str
    unit: str
    decimals: int
    fate: Fate
    figures: int
    period: str = ""
    calendar: str = ""
    before: tuple[Value, ...] = ()
    after: tuple[Value, ...] = ()
    superiors: tuple[Superior, ...] = ()


@dataclass(frozen=True, slots=True)
class TargetEffect:
    """A target of a unit that ends before the target's period does: somebody has to decide what follows."""

    target_id: int
    indicator: str
    unit_id: int
    unit_name: str
    period: str
    calendar: str


@dataclass(frozen=True, slots=True)
class Effects:
    """All series and targets; `later` figures are recorded for units that will have ended by then."""

    series: tuple[SeriesEffect, ...] = ()
    targets: tuple[TargetEffect, ...] = ()
    later: int = 0


def effects_of(plan: Plan, actor: Actor) -> Effects:
    """The effects on series and targets that the actor may see. At most eleven queries."""
    if plan.kind == Kind.CONVERT:
        return _expectations(plan)
    if plan.kind not in (Kind.MERGE, Kind.SPLIT, Kind.DISSOLVE) and not (plan.kind == Kind.MOVE and plan.above):
        return Effects()
    units = seen_units(actor, plan.touched)
    known = _Known(plan, units) if plan.kind != Kind.MOVE or plan.hierarchy == HIERARCHY else None
    series = known.effects() if known else ()
    targets = _targets(plan, units & set(plan.ending))
    ending = Figure.objects.filter(unit__in=units & set(plan.ending), closed_at=None, value__isnull=False)
    return Effects(series, targets, ending.filter(days__endswith__gt=plan.day).count() if plan.ending else 0)


def _expectations(plan: Plan) -> Effects:
    """Which indicators a unit of the new kind has to report, and which ones no longer. Two queries."""
    version = UnitVersion.objects.filter(unit__in=plan.units, valid__contains=plan.eve).first()
    kinds = {version.kind, plan.unit_kind} if version else {plan.unit_kind}
    named: dict[str, dict[int, Indicator]] = defaultdict(dict)
    for row in ExpectedReporter.objects.filter(kind__in=kinds).select_related("indicator"):
        named[row.kind][row.indicator_id] = row.indicator
    old, new = named[version.kind] if version else {}, named[plan.unit_kind]
    lost = [(old[pk], Fate.UNEXPECTED) for pk in old.keys() - new.keys()]
    won = [(new[pk], Fate.EXPECTED) for pk in new.keys() - old.keys()]
    rows = sorted([*lost, *won], key=lambda row: row[0].sort_key)
    return Effects(tuple(SeriesEffect(one.pk, str(one), one.unit, one.decimals, fate, 0) for one, fate in rows))


def _targets(plan: Plan, units: Collection[int]) -> tuple[TargetEffect, ...]:
    if not units:
        return ()
    found = Target.objects.filter(unit__in=units, closed_at=None, days__endswith__gt=plan.day)
    rows = list(found.select_related("indicator").order_by("days__endswith", "pk")[:_MOST_TARGETS])
    named = versions_among(UnitVersion.objects.filter(unit__in=units), plan.eve)
    return tuple(
        TargetEffect(row.pk, str(row.indicator), row.unit_id, str(named[row.unit_id]), row.period, row.calendar)
        for row in rows
    )


class _Known:
    """What is known of the touched units and of those above them: names, lines upwards, values of one period each."""

    def __init__(self, plan: Plan, units: Collection[int]) -> None:
        self.plan = plan
        self.units = set(units)
        self.lines = self._lines()
        above = {one for line in self.lines.values() for one in line}
        self.versions = list(UnitVersion.objects.filter(unit__in=self.units | above))
        self.named = versions_among(self.versions, plan.eve)
        self.there = {one.unit_id for one in self.versions if plan.eve in one.valid}
        self.flows = [flow for flow in plan.flows if flow.source in self.there & self.units]
        self.indicators: dict[int, Indicator] = {}
        self.periods: dict[int, tuple[str, str]] = {}
        self.values: dict[Cell, tuple[Decimal | None, bool]] = {}
        self._load(above)

    def _lines(self) -> dict[int, list[int]]:
        """Unit -> the units above it on the day, the nearest first; for the unit to be established, where it will
        stand."""
        parent = (self.plan.parents or {}).get(HIERARCHY)
        wanted = self.units | ({parent.pk} if parent else set())
        rows = Reach.objects.filter(
            hierarchy=HIERARCHY, descendant__in=wanted, depth__gt=0, valid__contains=self.plan.day
        )
        lines: dict[int, list[int]] = {unit: [] for unit in wanted}
        for above, unit in rows.order_by("depth").values_list("ancestor_id", "descendant_id"):
            lines[unit].append(above)
        if parent is not None:
            lines[NEW] = [parent.pk, *lines[parent.pk]]
        else:
            lines[NEW] = lines.get(self.plan.units[0].pk, []) if self.plan.units else []
        return lines

    def _load(self, above: set[int]) -> None:
        """Totals first: they hold what counts. A figure that is in none (an indicator that does not combine) is taken
        as reported."""
        latest: dict[int, tuple[bool, str, str, str]] = {}
        totals = Total.objects.filter(
            unit__in=self.units, hierarchy=HIERARCHY, tree_on__lt=self.plan.day, tree_on__gt=self.plan.day - _RECENT,
            value__isnull=False,
        )  # fmt: skip
        figures = Figure.objects.filter(
            unit__in=self.units, closed_at=None, value__isnull=False, days__endswith__lte=self.plan.day,
            days__endswith__gt=self.plan.day - _RECENT,
        )  # fmt: skip
        told = [*totals.values_list("indicator", "period", "calendar").distinct()]
        said = list(figures.values_list("indicator", "unit", "period", "calendar", "value", "vintage"))
        self.indicators = Indicator.objects.in_bulk({row[0] for row in (*told, *said)})
        pairs = {(pk, code, calendar) for pk, code, calendar in told} | {(row[0], row[2], row[3]) for row in said}
        for pk, code, calendar in pairs:
            one = self.indicators[pk]
            period = read_period(code, calendar, settings.PROFILE)
            if period is None or calendar != one.calendar:
                continue
            key = (period.kind is KIND_OF[Frequency(one.frequency)], period.last_day.isoformat(), code, calendar)
            latest[pk] = max(latest.get(pk, key), key)
        self.periods = {pk: (code, calendar) for pk, (_usual, _end, code, calendar) in latest.items()}
        wanted = Q()
        for code, calendar in set(self.periods.values()):
            wanted |= Q(period=code, calendar=calendar)
        for pk, unit, code, calendar, value, _vintage in sorted(said, key=lambda row: Vintage.values.index(row[5])):
            if self.periods.get(pk) == (code, calendar):
                self.values[pk, unit] = (value, False)
        stored = Total.objects.filter(wanted, unit__in=self.units | above, hierarchy=HIERARCHY)
        for pk, unit, code, calendar, value, estimated in stored.values_list(
            "indicator", "unit", "period", "calendar", "value", "estimated"
        ):
            if self.periods.get(pk) == (code, calendar) and value is not None:
                self.values[pk, unit] = (value, estimated)

    def effects(self) -> tuple[SeriesEffect, ...]:
        counted = dict(
            Figure.objects.filter(unit__in=self.units & {unit.pk for unit in self.plan.units}, closed_at=None)
            .values_list("indicator")
            .annotate(Count("pk"))
        )
        shown = sorted((self.indicators[pk] for pk in self.periods), key=lambda one: (one.sort_key, one.pk))
        return tuple(self._effect(one, counted.get(one.pk, 0)) for one in shown)

    def _effect(self, one: Indicator, figures: int) -> SeriesEffect:
        code, calendar = self.periods[one.pk]
        sources = list(dict.fromkeys([*(unit.pk for unit in self.plan.units), *(flow.source for flow in self.flows)]))
        before = tuple(self._value(one, unit) for unit in sources if unit in self.units)
        targets = list(dict.fromkeys(flow.target for flow in self.flows))
        after = tuple(self._after(one, target) for target in targets)
        return SeriesEffect(
            indicator_id=one.pk,
            indicator=str(one),
            unit=one.unit,
            decimals=one.decimals,
            fate=self._fate(one, after),
            figures=figures,
            period=code,
            calendar=calendar,
            before=before,
            after=after,
            superiors=self._superiors(one, targets),
        )

    def _fate(self, one: Indicator, after: Collection[Value]) -> Fate:
        if self.plan.kind == Kind.MOVE:
            return Fate.STAYS
        if self.plan.kind == Kind.DISSOLVE:
            return Fate.ENDS if one.over_units == OverUnits.NONE else Fate.FALLS
        if one.over_units == OverUnits.NONE:
            return Fate.BROKEN if any(value.broken for value in after) else Fate.STAYS
        if one.over_units == OverUnits.RATIO:
            return Fate.REBUILT
        return Fate.SHARED if any(flow.share != 1 for flow in self.flows) else Fate.ADDED

    def _value(self, one: Indicator, unit: int) -> Value:
        value, estimated = self.values.get((one.pk, unit), (None, False))
        return Value(unit, self._name(unit), value, estimated)

    def _after(self, one: Indicator, target: int) -> Value:
        arriving = [flow for flow in self.flows if flow.target == target]
        known = [self.values.get((one.pk, flow.source)) for flow in arriving]
        if one.over_units == OverUnits.NONE:
            leaving = [flow for flow in self.flows if flow.source in {into.source for into in arriving}]
            broken = len(arriving) > 1 or len(leaving) > 1
            value = None if broken or not known[0] else known[0][0]
            return Value(target, self._name(target), value, broken=broken)
        estimated = any(
            told is not None and (told[1] or flow.share != 1) for told, flow in zip(known, arriving, strict=True)
        )
        if one.over_units == OverUnits.RATIO:
            value = _divided(one, *(self._sum(pk, arriving) for pk in self._parts(one)))
        else:
            value = self._sum(one.pk, arriving)
        lacking = [told for told in known if told is None]
        return Value(
            target, self._name(target), value, estimated and value is not None, partial=0 < len(lacking) < len(known)
        )

    def _parts(self, one: Indicator) -> tuple[int, int]:
        """Numerator and denominator where they are known for the period that is shown; zeros otherwise."""
        numerator, denominator = one.numerator_id or 0, one.denominator_id or 0
        same = {self.periods.get(pk) for pk in (one.pk, numerator, denominator)}
        return (numerator, denominator) if len(same) == 1 else (0, 0)

    def _sum(self, indicator: int, arriving: Collection[Flow]) -> Decimal | None:
        told = [(self.values.get((indicator, flow.source), (None, False))[0], flow.share) for flow in arriving]
        parts = [value * share for value, share in told if value is not None]
        return sum(parts, Decimal(0)).quantize(_LAST_PLACE, ROUND_HALF_EVEN) if parts else None

    def _superiors(self, one: Indicator, targets: Collection[int]) -> tuple[Superior, ...]:
        """The totals above, the nearest first. Where a unit ends without heir its part falls to the unit above."""
        if one.over_units == OverUnits.NONE:
            return ()
        moves = [(flow.source, flow.target, flow.share) for flow in self.flows]
        if self.plan.kind == Kind.MOVE:
            moves = [(unit.pk, NEW, Decimal(1)) for unit in self.plan.units if unit.pk in self.units]
        ends = {unit for move in moves for unit in move[:2]} | {unit.pk for unit in self.plan.units}
        above = dict.fromkeys(one for unit in sorted(ends, reverse=True) for one in self.lines.get(unit, ()))
        parts = self._parts(one) if one.over_units == OverUnits.RATIO else (one.pk,)
        found = []
        for unit in above:
            before, _estimated = self.values.get((one.pk, unit), (None, False))
            if before is None:
                continue
            sums = [self._total_after(part, unit, moves) for part in parts]
            after = _divided(one, *sums) if len(sums) == 2 else sums[0]
            found.append(Superior(unit, self._name(unit), before, after))
        return tuple(found)

    def _total_after(self, indicator: int, above: int, moves: Collection[tuple[int, int, Decimal]]) -> Decimal | None:
        total, _estimated = self.values.get((indicator, above), (None, False))
        if total is None:
            return None
        for source, target, share in moves:
            value, _estimated = self.values.get((indicator, source), (None, False))
            was, will = above in self.lines.get(source, ()), above in self.lines.get(target, ())
            if value is not None and was != will:
                total += value * share if will else -value * share
        return total.quantize(_LAST_PLACE, ROUND_HALF_EVEN)

    def _name(self, unit: int) -> str:
        return str(self.plan.name) if unit == NEW else str(self.named.get(unit, ""))


def _divided(one: Indicator, numerator: Decimal | None, denominator: Decimal | None) -> Decimal | None:
    if numerator is None or not denominator:
        return None
    return (numerator / denominator * one.multiplier).quantize(_LAST_PLACE, ROUND_HALF_EVEN)
