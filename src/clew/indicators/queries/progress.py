"""How targets stand: value, percent, same period, status, coverage, the path so far and what was said of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol

from clew.actors.actor import Actor
from clew.indicators import access, rules
from clew.indicators.models import Statement, Target, Vintage
from clew.indicators.queries.readings import Reading, Readings
from clew.indicators.verdicts import PERCENT
from clew.org.models import UnitVersion
from clew.org.queries import versions_on

_YEAR = timedelta(days=366)


class Partly(Protocol):
    """A number that says how complete it is."""

    @property
    def reported(self) -> int: ...
    @property
    def expected(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Said:
    """A statement about the indicator: its words (the first mention), and whether it follows."""

    id: int
    kind: str
    value: Decimal
    unit: str
    comparator: str
    period: str
    verdict: str
    computed: Decimal | None
    arithmetic: str
    obstacle: str
    words: str
    passage_id: int | None


@dataclass(frozen=True, slots=True)
class TargetState:
    """One target on a day. Numbers are in `measure`; `value` is None where nothing is known.

    `same_period` is the value of the same period of the year before, `change` the growth against it (see `growth`);
    `change_partial` says that one of the two lacks reports. `reported` of `expected` says how complete a total is; a
    figure of the unit itself counts as 1 of 1.
    """

    target_id: int
    clause_id: int
    indicator_id: int
    indicator: str
    code: str
    measure: str
    decimals: int
    unit_id: int
    unit: str
    period: str
    calendar: str
    basis: str
    basis_label: str
    sense_label: str
    target: Decimal
    value: Decimal | None
    value_period: str
    vintage: str
    figure_id: int | None
    percent: Decimal | None
    same_period: Decimal | None
    change: Decimal | None
    change_partial: bool
    status: str
    reported: int
    expected: int
    estimated: bool
    trend: tuple[Decimal, ...]
    statements: tuple[Said, ...]


Sayings = dict[tuple[int, int], list[Said]]  # (indicator, unit) -> what was said


def targets_of_clauses(clause_ids: Collection[int], actor: Actor, day: date) -> dict[int, list[TargetState]]:
    """The targets of each clause as they stand on `day`; clauses without any are left out. Eight queries."""
    targets = access.visible_targets(actor).filter(clause__in=set(clause_ids), closed_at=None)
    found: dict[int, list[TargetState]] = defaultdict(list)
    for state in states_of(list(targets.select_related("indicator").order_by("pk")), actor, day):
        found[state.clause_id].append(state)
    return dict(found)


def states_of(targets: Sequence[Target], actor: Actor, day: date, *, with_statements: bool = True
              ) -> list[TargetState]:  # fmt: skip
    """How these targets (with their indicators) stand, in their order. Six queries however many, one without
    statements less."""
    if not targets:
        return []
    indicators = {target.indicator_id for target in targets}
    units = {target.unit_id for target in targets}
    readings = Readings(indicators, units, span_of(targets), day)
    said = _said(indicators, units, actor) if with_statements else {}
    return states_in(readings, targets, versions_on(units, day), day, said)


def span_of(targets: Sequence[Target]) -> tuple[date, date]:
    """The days whose readings say how these targets stand, and how it was a year before."""
    return min(target.days.lower for target in targets) - _YEAR, max(target.days.upper for target in targets)


def states_in(
    readings: Readings,
    targets: Sequence[Target],
    names: Mapping[int, UnitVersion],
    day: date,
    said: Sayings | None = None,
) -> list[TargetState]:
    """How targets stand by readings that are loaded already and reach over `span_of` them. No query."""
    return [
        _state(target, str(names.get(target.unit_id, "")), readings, day,
               tuple((said or {}).get((target.indicator_id, target.unit_id), ())))
        for target in targets
    ]  # fmt: skip


def _state(target: Target, unit: str, readings: Readings, day: date, said: tuple[Said, ...]) -> TargetState:
    indicator = target.indicator
    span = (target.days.lower, target.days.upper)
    path = readings.path(indicator, target.unit_id, target.calendar, span, day)
    now: Reading | None = path[-1] if path else None
    before = readings.year_before(indicator.pk, now, target.unit_id) if now else None
    aim = rules.Aim(target.value, target.sense, *span, indicator.over_time in rules.ACCUMULATES)
    value, until = (now.value, now.end) if now else (None, None)
    return TargetState(
        target_id=target.pk,
        clause_id=target.clause_id,
        indicator_id=indicator.pk,
        indicator=str(indicator),
        code=indicator.code,
        measure=indicator.unit,
        decimals=indicator.decimals,
        unit_id=target.unit_id,
        unit=unit,
        period=target.period,
        calendar=target.calendar,
        basis=target.basis,
        basis_label=target.get_basis_display(),
        sense_label=target.get_sense_display(),
        target=target.value,
        value=value,
        value_period=now.period if now else "",
        vintage=now.vintage if now else "",
        figure_id=now.figure_id if now else None,
        percent=rules.percent_of(target.value, value),
        same_period=before.value if before else None,
        change=growth(value, before.value if before else None, indicator.unit),
        change_partial=partly_compared(now, before),
        status=rules.status_of(aim, value, until, rules.status_rule(day), settled=_settled(now, day)),
        reported=now.reported if now else 0,
        expected=now.expected if now else 0,
        estimated=now.estimated if now else False,
        trend=tuple(one.value for one in path),
        statements=said,
    )  # fmt: skip


def _settled(now: Reading | None, day: date) -> bool:
    """An estimate of a period that is not over is no result."""
    return now is None or now.vintage != Vintage.ESTIMATE or now.last_day <= day


def growth(value: Decimal | None, before: Decimal | None, measure: str) -> Decimal | None:
    """The change against a value before in per cent; of what is itself in per cent, in percentage points."""
    if value is None or before is None:
        return None
    if measure == PERCENT:
        return value - before
    return (value / before - 1) * 100 if before else None


def partly_compared(now: Partly | None, before: Partly | None) -> bool:
    """Whether a change sets a sum beside one that other units, or other months, reported: it is no growth then."""
    return any(one is not None and one.reported < one.expected for one in (now, before))


def _said(indicators: set[int], units: set[int], actor: Actor) -> Sayings:
    statements = access.visible_statements(actor).filter(indicator__in=indicators, unit__in=units)
    found: dict[tuple[int, int], list[Said]] = defaultdict(list)
    for statement in statements.prefetch_related("mentions").order_by("-pk"):
        found[statement.indicator_id or 0, statement.unit_id].append(said_of(statement))
    return found


def said_of(statement: Statement) -> Said:
    """A statement (with its mentions) for a page."""
    mention = next(iter(statement.mentions.all()), None)
    return Said(
        id=statement.pk,
        kind=statement.kind,
        value=statement.value,
        unit=statement.unit_of_measure,
        comparator=statement.comparator,
        period=statement.period,
        verdict=statement.verdict,
        computed=statement.computed,
        arithmetic=statement.arithmetic,
        obstacle=str(statement.get_obstacle_display()) if statement.obstacle else "",
        words=mention.said if mention else "",
        passage_id=mention.passage_id if mention else None,
    )
