"""The page of one indicator and unit: where it stands, its course, the units ranked on the tree of any day."""

# long: the parts of one page, each with the query that fills it

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.face.charting import chart
from clew.face.wording import day as day_words
from clew.face.wording import language
from clew.indicators import access, rules
from clew.indicators.dating import KIND_OF, calendar_of, period_of, read_period
from clew.indicators.models import Direction, ExpectedReporter, Figure, Frequency, Indicator, Statement
from clew.indicators.overtime import Amount, parts_of
from clew.indicators.queries.board import choosable_units, own_unit
from clew.indicators.queries.progress import Said, TargetState, growth, said_of, states_of
from clew.indicators.queries.readings import Reading, Readings
from clew.indicators.rolling import HIERARCHY, totals_as_of
from clew.org.models import Edge, Succession, UnitVersion
from clew.org.queries import ids_under, versions_on
from clew.periods import Calendar, Kind, Period

_YEARS = timedelta(days=366 * 3)
_STATEMENTS = 20


@dataclass(frozen=True, slots=True)
class Line:
    """One period in the table: the value, that of the same period a year before, and where it comes from."""

    period: str
    calendar: str
    value: Decimal
    before: Decimal | None
    change: Decimal | None
    vintage: str
    figure_id: int | None
    reported: int
    expected: int
    estimated: bool


@dataclass(frozen=True, slots=True)
class Ranked:
    """A unit of the chosen day's tree with its value; the rank is empty where there is none."""

    rank: int | None
    unit_id: int
    name: str
    value: Decimal | None
    before: Decimal | None
    change: Decimal | None
    reported: int
    expected: int
    estimated: bool
    broken: bool


@dataclass(frozen=True, slots=True)
class IndicatorPage:
    """Everything on the page. `total` is the unit's own value on the tree of `tree_on`, restated."""

    indicator: Indicator
    unit_id: int | None
    unit: str
    units: tuple[tuple[int, str], ...]
    tree_on: date
    period: str
    periods: tuple[str, ...]
    now: Line | None
    targets: tuple[TargetState, ...]
    chart: Mapping[str, Any] | None
    lines: tuple[Line, ...]
    total: Amount | None
    ranked: tuple[Ranked, ...]
    missing: tuple[str, ...]
    statements: tuple[Said, ...]
    may_record: bool


def indicator_page(
    actor: Actor, indicator_id: int, unit_id: int | None, period: str, *, day: date, tree_on: date
) -> IndicatorPage:
    """The page as of `tree_on`: its units are those of that day. `day` is today: nothing later is counted."""
    indicator = access.indicator_for(actor, indicator_id)
    units = choosable_units(actor, day)
    chosen = unit_id if unit_id in access.seen_units(actor, [unit_id or 0]) else own_unit(actor, units)
    if chosen is None:
        return IndicatorPage(indicator, None, "", units, tree_on, "", (), None, (), None, (), None, (), (), (), False)
    readings = Readings([indicator.pk], [chosen], (day - _YEARS, day + timedelta(days=1)), day)
    readings_all = list(readings.all(indicator.pk, chosen, indicator.calendar))
    lines = [_line(one, readings, indicator.pk, chosen) for one in readings_all if one.end <= day + timedelta(days=1)]
    now = _now(indicator, readings, chosen, day, lines)
    asked = read_period(period, indicator.calendar, settings.PROFILE) if period else None
    shown = asked or (period_of(now.period, now.calendar, settings.PROFILE) if now else None)
    total, ranked = _ranked(actor, indicator, chosen, shown, tree_on)
    name = versions_on([chosen], tree_on).get(chosen)
    targets = _targets(actor, indicator, chosen, day)
    return IndicatorPage(
        indicator=indicator,
        unit_id=chosen,
        unit=str(name or ""),
        units=units,
        tree_on=tree_on,
        period=shown.code if shown else "",
        periods=tuple(dict.fromkeys(one.period for one in reversed(lines))),
        now=now,
        targets=targets,
        chart=_chart(indicator, chosen, readings, targets, day),
        lines=tuple(reversed(_reporting(indicator, lines))),
        total=total,
        ranked=ranked,
        missing=_missing(indicator, chosen, shown),
        statements=_statements(actor, indicator, chosen),
        may_record=access.can_record(actor, chosen),
    )


def _line(one: Reading, readings: Readings, indicator_id: int, unit_id: int) -> Line:
    before = readings.year_before(indicator_id, one, unit_id)
    return Line(
        one.period, one.calendar, one.value, before.value if before else None,
        growth(one.value, before.value if before else None), one.vintage, one.figure_id, one.reported, one.expected,
        one.estimated,
    )  # fmt: skip


def _now(indicator: Indicator, readings: Readings, unit_id: int, day: date, lines: list[Line]) -> Line | None:
    """Where it stands this year or, before anything came in this year, where it stood last."""
    rules_of = calendar_of(indicator.calendar, settings.PROFILE)
    if Kind.YEAR in rules_of.kinds:
        year = Period.containing(day, Kind.YEAR, rules_of)
        path = readings.path(indicator, unit_id, indicator.calendar, (year.start, year.end), day)
        if path:
            return next(line for line in lines if line.period == path[-1].period)
    return lines[-1] if lines else None


def _reporting(indicator: Indicator, lines: list[Line]) -> list[Line]:
    """The periods in which it is reported, and others that somebody reported directly."""
    kind = KIND_OF[Frequency(indicator.frequency)]
    found = []
    for line in lines:
        period = read_period(line.period, line.calendar, settings.PROFILE)
        if line.figure_id or (period is not None and period.kind is kind):
            found.append(line)
    return found


def _targets(actor: Actor, indicator: Indicator, unit_id: int, day: date) -> tuple[TargetState, ...]:
    targets = access.visible_targets(actor).filter(indicator=indicator, unit=unit_id, closed_at=None)
    rows = list(targets.select_related("indicator").order_by("-days__endswith", "pk")[:6])
    return tuple(states_of(rows, actor, day, with_statements=False))


def _chart(
    indicator: Indicator, unit_id: int, readings: Readings, targets: tuple[TargetState, ...], day: date
) -> Mapping[str, Any] | None:
    """This year beside last year with the target's path; boundaries that changed as vertical lines. Figures that
    accumulate are drawn accumulated, so that they run towards the target."""
    rules_of = calendar_of(indicator.calendar, settings.PROFILE)
    kind = KIND_OF[Frequency(indicator.frequency)]
    if Kind.YEAR not in rules_of.kinds:
        return None
    year = Period.containing(day, Kind.YEAR, rules_of)
    accumulates = indicator.over_time in rules.ACCUMULATES
    steps = _steps(year, kind, rules_of, years=1 if accumulates and kind is not Kind.YEAR else 3)
    cells = [_accumulated(step) if accumulates and kind is not Kind.YEAR else step.code for step in steps]
    values = [readings.at(indicator.pk, unit_id, code, indicator.calendar) for code in cells]
    before = [readings.year_before(indicator.pk, one, unit_id) if one else _before(readings, indicator, unit_id, code)
              for one, code in zip(values, cells, strict=True)]  # fmt: skip
    if not any(values):
        return None
    series: list[tuple[str, list[Decimal | None], dict[str, Any]]] = [
        (_("value"), [one.value if one else None for one in values], {"breaks": _breaks(unit_id, steps)}),
        (_("same period a year before"), [one.value if one else None for one in before], {"dashed": True}),
    ]
    for state in targets:
        if state.period == year.code:
            path = [_due(state, step, year, accumulates) for step in steps]
            series.append((_("target (%(basis)s)") % {"basis": state.basis_label}, path, {"dashed": True}))
    return chart(indicator.unit, [step.label(language()) for step in steps], series)


def _steps(year: Period, kind: Kind, rules_of: Calendar, years: int) -> list[Period]:
    steps: list[Period] = []
    for number in range(year.year - years + 1, year.year + 1):
        whole = Period.parse(str(number), rules_of)
        steps += [whole] if kind is Kind.YEAR else list(whole.parts(kind))
    return steps


def _accumulated(step: Period) -> str:
    months = {Kind.MONTH: 1, Kind.QUARTER: 3, Kind.HALF: 6}[step.kind]
    number = int(step.code.rsplit("-", 1)[1].strip("QH")) * months
    found = read_period(f"{step.year}-{number}M", step.calendar, settings.PROFILE)
    return found.code if found else step.code


def _before(readings: Readings, indicator: Indicator, unit_id: int, code: str) -> Reading | None:
    period = read_period(code, indicator.calendar, settings.PROFILE)
    if period is None:
        return None
    return readings.at(indicator.pk, unit_id, period.same_period_last_year().code, indicator.calendar)


def _due(state: TargetState, step: Period, year: Period, accumulates: bool) -> Decimal | None:
    if not year.contains(step):
        return None
    if not accumulates:
        return state.target
    return state.target * (step.end - year.start).days / (year.end - year.start).days


def _breaks(unit_id: int, steps: list[Period]) -> list[dict[str, str]]:
    """Days on which units under this one were merged or split."""
    first, last = steps[0].start, steps[-1].end
    under = ids_under(unit_id, HIERARCHY, last) | {unit_id}
    days = Succession.objects.filter(successor__in=under, date__gte=first, date__lt=last)
    found = []
    for day in sorted(set(days.values_list("date", flat=True))):
        step = next((one for one in steps if one.contains(day)), None)
        if step is not None:
            found.append({"label": _("boundaries %(day)s") % {"day": day_words(day)}, "period": step.label(language())})
    return found


def _ranked(
    actor: Actor, indicator: Indicator, unit_id: int, period: Period | None, tree_on: date
) -> tuple[Amount | None, tuple[Ranked, ...]]:
    """The unit's total and the units right under it on the tree of the day, best first; ended ones are shown to those
    who may see what continues them."""
    if period is None:
        return None, ()
    before = read_period(period.code, period.calendar, settings.PROFILE)
    earlier = before.same_period_last_year() if before and period.kind is not Kind.YEARS else None
    amounts = totals_as_of(indicator, [one for one in (period, earlier) if one is not None], tree_on)
    edges = Edge.objects.filter(hierarchy=HIERARCHY, parent=unit_id, valid__contains=tree_on)
    children = access.seen_units(actor, list(edges.values_list("child_id", flat=True)))
    names = versions_on(children, tree_on)
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
            change=growth(amount.value if amount else None, past.value if past else None),
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
    kinds = list(ExpectedReporter.objects.filter(indicator=indicator).values_list("kind", flat=True))
    parts = parts_of(period, indicator.frequency) or (period,)
    under = ids_under(unit_id, HIERARCHY, period.last_day)
    expected = UnitVersion.objects.filter(kind__in=kinds, unit__in=under, valid__contains=period.last_day)
    came = Figure.objects.filter(indicator=indicator, period=parts[-1].code, calendar=period.calendar, closed_at=None)
    # A reason for absence is an answer, except "missing".
    answered = came.exclude(absence="missing").values("unit")
    return tuple(str(one) for one in expected.exclude(unit__in=answered).order_by("sort_key", "pk"))


def _statements(actor: Actor, indicator: Indicator, unit_id: int) -> tuple[Said, ...]:
    found: Any = access.visible_statements(actor).filter(indicator=indicator, unit=unit_id)
    rows: list[Statement] = list(found.prefetch_related("mentions").order_by("-pk")[:_STATEMENTS])
    return tuple(said_of(statement) for statement in rows)
