"""The page of one indicator and unit: where it stands, its course, its periods, what was said of it.

The units under it (ranking.py) and what a merger or split did (boundaries.py) are parts with addresses of their own.
"""

# long: the parts of one page, each with the query that fills it

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.face.charting import chart
from clew.face.wording import day as day_words
from clew.face.wording import language, measure
from clew.indicators import access, rules
from clew.indicators.dating import KIND_OF, calendar_of, period_of, read_period
from clew.indicators.models import Frequency, Indicator, OverTime, Statement, Target
from clew.indicators.overtime import parts_of
from clew.indicators.queries.board import choosable_units, own_unit
from clew.indicators.queries.progress import (
    Said,
    TargetState,
    growth,
    partly_compared,
    said_of,
    span_of,
    states_in,
)
from clew.indicators.queries.readings import Reading, Readings, year_before
from clew.indicators.rolling import HIERARCHY
from clew.org.models import Succession
from clew.org.queries import ids_under, versions_on
from clew.periods import Calendar, Kind, Period

_YEARS = timedelta(days=366 * 3)
_AHEAD = timedelta(days=366 * 2)
_STATEMENTS = 20
_TARGETS = 6


@dataclass(frozen=True, slots=True)
class Parts:
    """What the shorter periods inside a longer one make, up to the last of them that is reported: `period` of them."""

    value: Decimal
    period: str
    calendar: str


@dataclass(frozen=True, slots=True)
class Line:
    """One period in the table: the value, that of the same period a year before, and where it comes from.

    `running`: the period is not over on the day. `contradicts` is what its own parts make, where a unit reported
    another number for the whole.
    """

    period: str
    calendar: str
    value: Decimal
    before: Decimal | None
    change: Decimal | None
    change_partial: bool
    vintage: str
    figure_id: int | None
    reported: int
    expected: int
    estimated: bool
    running: bool
    contradicts: Parts | None

    @property
    def partial(self) -> bool:
        """Whether some of what was expected has not been reported."""
        return self.reported < self.expected


@dataclass(frozen=True, slots=True)
class IndicatorPage:
    """Everything on the page but its parts. `changes` are the days on which units merged or split, latest first.

    `refused`: the figures of the unit that was asked for are not open to the reader, so that another one is shown.
    `hidden`: there is nothing to show, and others have reported what the reader may not see.
    """

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
    changes: tuple[date, ...]
    statements: tuple[Said, ...]
    may_record: bool
    refused: bool = False
    hidden: bool = False


def indicator_page(
    actor: Actor, indicator_id: int, unit_id: int | None, period: str, *, day: date, tree_on: date
) -> IndicatorPage:
    """The page as of `tree_on`: its units are those of that day. `day` is today: nothing later is counted."""
    indicator = access.indicator_for(actor, indicator_id)
    units = choosable_units(actor, day)
    chosen = unit_id if unit_id in access.seen_units(actor, [unit_id or 0]) else own_unit(actor, units)
    if chosen is None:
        return IndicatorPage(indicator, None, "", units, tree_on, "", (), None, (), None, (), (), (), False)
    targets = _targets(actor, indicator, chosen)
    readings = Readings([indicator.pk], [chosen], _span(targets, day), day)
    told = readings.told(indicator, chosen, indicator.calendar)
    lines = [_line(one, readings, indicator, chosen, day) for one in told if one.end > day - _YEARS]
    now = _now(indicator, readings, chosen, day, lines)
    asked = read_period(period, indicator.calendar, settings.PROFILE) if period else None
    shown = asked or (period_of(now.period, now.calendar, settings.PROFILE) if now else None)
    versions = versions_on([chosen], tree_on)
    states = tuple(states_in(readings, targets, versions, day))
    changes = _changes(chosen, day)
    return IndicatorPage(
        indicator=indicator,
        unit_id=chosen,
        unit=str(versions.get(chosen, "")),
        units=units,
        tree_on=tree_on,
        period=shown.code if shown else "",
        periods=tuple(dict.fromkeys(one.period for one in reversed(lines))),
        now=now,
        targets=states,
        chart=_chart(indicator, chosen, readings, states, changes, day),
        lines=tuple(reversed(_reporting(indicator, lines))),
        changes=changes,
        statements=_statements(actor, indicator, chosen),
        may_record=access.can_record(actor, chosen),
        refused=unit_id not in (None, chosen),
        hidden=not lines and access.has_hidden_figures(actor, indicator),
    )


def _line(one: Reading, readings: Readings, indicator: Indicator, unit_id: int, day: date) -> Line:
    before = readings.year_before(indicator.pk, one, unit_id)
    return Line(
        one.period, one.calendar, one.value, before.value if before else None,
        growth(one.value, before.value if before else None, indicator.unit), partly_compared(one, before),
        one.vintage, one.figure_id, one.reported, one.expected, one.estimated, one.last_day > day,
        _contradicts(one, readings, indicator, unit_id),
    )  # fmt: skip


def _contradicts(one: Reading, readings: Readings, indicator: Indicator, unit_id: int) -> Parts | None:
    """What the parts of a figure make where it is not what was reported for the whole: all of them with another sum,
    or some of them with more, if none is negative."""
    whole = read_period(one.period, one.calendar, settings.PROFILE)
    if one.figure_id is None or indicator.over_time != OverTime.SUM or whole is None:
        return None
    told = readings.told(indicator, unit_id, one.calendar)
    shorter = [part for part in told if part.period != one.period and one.start <= part.start and part.end <= one.end]
    steps = {part.code for part in parts_of(whole, indicator.frequency)}
    reported = [part for part in shorter if part.period in steps]
    if steps and len(reported) == len(steps):
        made = sum((part.value for part in reported), Decimal(0))
        different = abs(made - one.value) > rules.last_digit(indicator.decimals)
        return Parts(made, one.period, one.calendar) if different else None
    sums = [part for part in shorter if part.start == one.start]
    most = max(sums, key=lambda part: part.value, default=None)
    if most is None or most.value <= one.value or any(part.value < 0 for part in shorter):
        return None
    return Parts(most.value, most.period, most.calendar)


def _now(indicator: Indicator, readings: Readings, unit_id: int, day: date, lines: list[Line]) -> Line | None:
    """Where it stands this year or, before anything came in this year, where it stood last."""
    rules_of = calendar_of(indicator.calendar, settings.PROFILE)
    if Kind.YEAR in rules_of.kinds:
        year = Period.containing(day, Kind.YEAR, rules_of)
        path = readings.path(indicator, unit_id, indicator.calendar, (year.start, year.end), day)
        if path:
            return next(line for line in lines if line.period == path[-1].period)
    return next((line for line in reversed(lines) if not line.running), None)


def _reporting(indicator: Indicator, lines: list[Line]) -> list[Line]:
    """The periods in which it is reported, and others that somebody reported directly."""
    kind = KIND_OF[Frequency(indicator.frequency)]
    found = []
    for line in lines:
        period = read_period(line.period, line.calendar, settings.PROFILE)
        if line.figure_id or (period is not None and period.kind is kind):
            found.append(line)
    return found


def _targets(actor: Actor, indicator: Indicator, unit_id: int) -> list[Target]:
    targets = access.visible_targets(actor).filter(indicator=indicator, unit=unit_id, closed_at=None)
    return list(targets.select_related("indicator").order_by("-days__endswith", "pk")[:_TARGETS])


def _span(targets: Sequence[Target], day: date) -> tuple[date, date]:
    """The days whose readings the page needs, loaded once: three years, what is recorded ahead, and all of what the
    targets reach over."""
    first, last = day - _YEARS, day + _AHEAD
    reached = span_of(targets) if targets else (first, last)
    return min(first, reached[0]), max(last, reached[1])


def _chart(
    indicator: Indicator,
    unit_id: int,
    readings: Readings,
    targets: Sequence[TargetState],
    changes: Sequence[date],
    day: date,
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
    cells = [_accumulated(step) if accumulates and kind is not Kind.YEAR else step for step in steps]
    told = {one.period: one for one in readings.told(indicator, unit_id, indicator.calendar)}
    values = [_reached(told, step, cell) for step, cell in zip(steps, cells, strict=True)]
    before = [readings.at(indicator.pk, unit_id, year_before(cell.code, cell.calendar), cell.calendar)
              for cell in cells]  # fmt: skip
    labels = [cell.label(language()) for cell in cells]
    if not any(values):
        return None
    series: list[tuple[str, list[Decimal | None], dict[str, Any]]] = [
        (_("value"), [one.value if one else None for one in values], {"breaks": _breaks(changes, steps, labels)}),
        (_("same period a year before"), [one.value if one else None for one in before], {"dashed": True}),
    ]
    for state in targets:
        if state.period == year.code:
            path = [_due(state, step, year, accumulates) for step in steps]
            series.append((_("target (%(basis)s)") % {"basis": state.basis_label}, path, {"dashed": True}))
    wholes = [told.get(str(step.year)) if _ends_year(step, rules_of) else None for step in steps]
    reported = [one.value if one and one.figure_id and one not in values else None for one in wholes]
    if any(value is not None for value in reported):
        series.append((_("whole year, as reported"), reported, {"type": "scatter"}))
    complete = [_("%(reported)s of %(expected)s") % {"reported": one.reported, "expected": one.expected} if one else ""
                for one in values]  # fmt: skip
    return chart(measure(indicator.unit), labels, series, notes=(_("Reported"), complete), decimals=indicator.decimals)


def _reached(told: Mapping[str, Reading], step: Period, cell: Period) -> Reading | None:
    """What is accumulated up to a step; nothing where the step itself was not reported, or the line would run on."""
    found = told.get(cell.code)
    return found if found and (found.figure_id or step.code in told) else None


def _ends_year(step: Period, rules_of: Calendar) -> bool:
    return step.end == Period.parse(str(step.year), rules_of).end


def _steps(year: Period, kind: Kind, rules_of: Calendar, years: int) -> list[Period]:
    steps: list[Period] = []
    for number in range(year.year - years + 1, year.year + 1):
        whole = Period.parse(str(number), rules_of)
        steps += [whole] if kind is Kind.YEAR else list(whole.parts(kind))
    return steps


def _accumulated(step: Period) -> Period:
    months = {Kind.MONTH: 1, Kind.QUARTER: 3, Kind.HALF: 6}[step.kind]
    number = int(step.code.rsplit("-", 1)[1].strip("QH")) * months
    return read_period(f"{step.year}-{number}M", step.calendar, settings.PROFILE) or step


def _due(state: TargetState, step: Period, year: Period, accumulates: bool) -> Decimal | None:
    if not year.contains(step):
        return None
    if not accumulates:
        return state.target
    return state.target * (step.end - year.start).days / (year.end - year.start).days


def _changes(unit_id: int, day: date) -> tuple[date, ...]:
    """Days on which units under this one, or it itself, were merged or split, the latest first."""
    under = ids_under(unit_id, HIERARCHY, day)
    rows = Succession.objects.filter(Q(successor__in=under) | Q(predecessor=unit_id), date__gt=day - _YEARS)
    return tuple(sorted(set(rows.filter(date__lte=day).values_list("date", flat=True)), reverse=True))


def _breaks(changes: Sequence[date], steps: Sequence[Period], labels: Sequence[str]) -> list[dict[str, str]]:
    found = []
    for day in sorted(changes):
        label = next((label for one, label in zip(steps, labels, strict=True) if one.contains(day)), None)
        if label is not None:
            found.append({"label": _("boundaries %(day)s") % {"day": day_words(day)}, "period": label})
    return found


def _statements(actor: Actor, indicator: Indicator, unit_id: int) -> tuple[Said, ...]:
    found: Any = access.visible_statements(actor).filter(indicator=indicator, unit=unit_id)
    rows: list[Statement] = list(found.prefetch_related("mentions").order_by("-pk")[:_STATEMENTS])
    return tuple(said_of(statement) for statement in rows)
