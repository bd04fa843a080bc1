"""The verdict of statements from what is recorded: the numbers that each needs, found for many at once."""

# long: what a statement needs and where it is found are two halves of one lookup

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from django.conf import settings
from django.db.models import F, Q

from clew.indicators import rules
from clew.indicators.dating import read_period
from clew.indicators.models import (
    Direction,
    Figure,
    Indicator,
    Obstacle,
    OverUnits,
    Statement,
    StatementMention,
    Target,
    Total,
    Verdict,
    Vintage,
)
from clew.indicators.queries.places import stand_ins
from clew.indicators.rolling import HIERARCHY
from clew.indicators.verdicts import Evidence, Given, Judgement, Said, judge
from clew.org.models import Edge
from clew.periods import ImpossiblePeriod, Kind, Period

TARGETS: Final = "target"  # the unit of measure of "11 of 13 targets"
_SETTLED: Final = (Vintage.ESTIMATE, Vintage.PRELIMINARY, Vintage.FINAL)
_ADOPTED: Final = ["verdict", "computed", "arithmetic", "inputs", "obstacle"]

Cell = tuple[int, int, str, str]  # indicator, unit, period, calendar


def verify_again(indicator_ids: Collection[int]) -> None:
    """Every statement about these indicators, about ratios built from them, and every count of targets is judged
    anew; what changed is saved. Must run inside a recording."""
    ratios = Indicator.objects.filter(Q(numerator__in=indicator_ids) | Q(denominator__in=indicator_ids))
    concerned = {*indicator_ids, *ratios.values_list("pk", flat=True)}
    statements = list(
        Statement.objects.filter(
            Q(indicator__in=concerned) | Q(kind="count_of_total", unit_of_measure=TARGETS)
        ).select_related("indicator__numerator", "indicator__denominator")
    )
    changed = verify(statements)
    Statement.objects.bulk_update(changed, _ADOPTED, batch_size=500)
    for verdict in Verdict.values:
        ids = [statement.pk for statement in changed if statement.verdict == verdict]
        if ids:
            StatementMention.objects.filter(statement__in=ids).update(agreement=verdict)


def verify(statements: Sequence[Statement]) -> list[Statement]:
    """Writes verdict, computed value, arithmetic, inputs and obstacle into the records; those that changed come back,
    unsaved. Six queries however many."""
    wanted = [_want(statement) for statement in statements]
    book = _Book.of([want for want in wanted if want is not None])
    changed = []
    for statement, want in zip(statements, wanted, strict=True):
        before = [getattr(statement, name) for name in _ADOPTED]
        found = _judge(statement, want, book)
        statement.verdict, statement.computed, statement.arithmetic = found.verdict, found.computed, found.arithmetic
        statement.obstacle, statement.inputs = found.obstacle, [_as_json(given) for given in found.inputs]
        if before != [getattr(statement, name) for name in _ADOPTED]:
            changed.append(statement)
    return changed


@dataclass(frozen=True, slots=True)
class _Want:
    """A statement with its period and the period that it compares with."""

    statement: Statement
    period: Period
    base: Period | None

    @property
    def indicators(self) -> tuple[int, ...]:
        one = self.statement.indicator
        parts = (one.pk, one.numerator_id, one.denominator_id) if one else ()
        return tuple(pk for pk in parts if pk is not None)


@dataclass
class _Book:
    """What is recorded about some statements, by cell."""

    values: dict[Cell, Given] = field(default_factory=dict)
    targets: dict[tuple[int, str, str], list[Target]] = field(default_factory=lambda: defaultdict(list))
    places: dict[tuple[int, date], tuple[int, ...]] = field(default_factory=dict)  # (unit, day) -> unit and stand-ins
    parents: dict[tuple[int, date], int] = field(default_factory=dict)
    children: dict[tuple[int, date], list[int]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, wanted: Sequence[_Want]) -> _Book:
        """Everything for these statements; one look at places and edges for each last day among them."""
        book = cls()
        if not wanted:
            return book
        for day in {want.period.last_day for want in wanted}:
            book._read_tree({want.statement.unit_id for want in wanted if want.period.last_day == day}, day)
        units = {one for found in book.places.values() for one in found}
        book._read_targets(units, {code for want in wanted for code in (want.period.code, str(want.period.year))})
        units |= set(book.parents.values()) | {one for found in book.children.values() for one in found}
        indicators = {pk for want in wanted for pk in want.indicators}
        indicators |= {target.indicator_id for found in book.targets.values() for target in found}
        codes = {period.code for want in wanted for period in (want.period, want.base) if period is not None}
        book._read_values(indicators, units, codes)
        return book

    def _read_tree(self, units: set[int], day: date) -> None:
        for unit_id, found in stand_ins(units, day).items():
            self.places[unit_id, day] = found
        edges = Edge.objects.filter(hierarchy=HIERARCHY, valid__contains=day).values_list("child_id", "parent_id")
        parent_of = dict(edges)
        for unit_id in units:
            parent = next((parent_of[one] for one in self.places[unit_id, day] if one in parent_of), None)
            if parent is not None:
                self.parents[unit_id, day] = parent
                self.children[unit_id, day] = [child for child, above in parent_of.items() if above == parent]

    def _read_targets(self, units: set[int], codes: set[str]) -> None:
        found = Target.objects.filter(unit__in=units, period__in=codes, closed_at=None).select_related("indicator")
        for target in found.order_by("pk"):
            self.targets[target.unit_id, target.period, target.calendar].append(target)

    def _read_values(self, indicators: set[int], units: set[int], codes: set[str]) -> None:
        where = {"indicator__in": indicators, "unit__in": units, "period__in": codes, "value__isnull": False}
        # A sum that lacks reports would call what a text says of the whole wrong.
        totals = Total.objects.filter(**where, hierarchy=HIERARCHY, reported__gte=F("expected"))
        for pk, *cell, value in totals.values_list("pk", "indicator_id", "unit_id", "period", "calendar", "value"):
            self._enter(cell, value, f"total:{pk}")
        figures = Figure.objects.filter(**where, closed_at=None)
        columns = ("pk", "indicator_id", "unit_id", "period", "calendar", "value", "vintage")
        rows = sorted(figures.values_list(*columns), key=lambda row: _SETTLED.index(row[-1]))
        for pk, *cell, value, _vintage in rows:  # what a unit reported itself is taken before a sum
            self._enter(cell, value, f"figure:{pk}")

    def _enter(self, cell: Iterable[Any], value: Decimal | None, record: str) -> None:
        assert value is not None  # the query has asked
        indicator, unit, period, calendar = cell
        self.values[indicator, unit, period, calendar] = Given("now", value, unit, period, record)

    def value(self, role: str, indicator: int | None, units: Iterable[int], period: Period | None) -> Given | None:
        """The recorded number of the first of these units that has one."""
        if indicator is None or period is None:
            return None
        for unit in units:
            found = self.values.get((indicator, unit, period.code, period.calendar))
            if found is not None:
                return replace(found, role=role)
        return None


def _want(statement: Statement) -> _Want | None:
    indicator = statement.indicator
    calendar = statement.calendar or (indicator.calendar if indicator else next(iter(settings.PROFILE.calendars)).id)
    period = read_period(statement.period, calendar, settings.PROFILE) if statement.period else None
    return None if period is None else _Want(statement, period, _base(period, statement.comparator))


def _base(period: Period, comparator: str) -> Period | None:
    """The period of the figure that a growth is measured against."""
    try:
        if comparator == "previous_period":
            return period.previous()
        if comparator in ("", "same_period_last_year") or (comparator == "previous_year" and period.kind is Kind.YEAR):
            return period.same_period_last_year()
    except ImpossiblePeriod:
        return None
    return None


def _judge(statement: Statement, want: _Want | None, book: _Book) -> Judgement:
    counts_targets = statement.kind == "count_of_total" and statement.unit_of_measure == TARGETS
    if statement.indicator is None and not counts_targets:
        return Judgement(Verdict.UNCHECKED, obstacle=Obstacle.NO_INDICATOR)
    if want is None:
        return Judgement(Verdict.UNCHECKED, obstacle=Obstacle.NO_PERIOD)
    said = Said(
        statement.kind, statement.value, statement.unit_of_measure, statement.places, statement.total,
        statement.comparator, statement.qualifier, statement.direction, statement.status,
    )  # fmt: skip
    if counts_targets:
        reached = _reached(want, book)
        if reached is None:
            return Judgement(Verdict.UNCHECKED, obstacle=Obstacle.NO_FIGURE)
        return judge(said, Evidence(unit=TARGETS, reached=reached))
    return judge(said, _evidence(want, book))


def _evidence(want: _Want, book: _Book) -> Evidence:
    indicator = want.statement.indicator
    assert indicator is not None  # _judge has asked
    day = want.period.last_day
    unit_id = want.statement.unit_id
    places = book.places[unit_id, day]
    parent = book.parents.get((unit_id, day))
    above = () if parent is None else (parent,)
    others = [child for child in book.children.get((unit_id, day), []) if child not in places]
    siblings = [book.value("sibling", indicator.pk, (one,), want.period) for one in others]
    is_ratio = indicator.over_units == OverUnits.RATIO
    return Evidence(
        unit=indicator.unit,
        now=book.value("now", indicator.pk, places, want.period),
        base=book.value("base", indicator.pk, places, want.base),
        targets=_targets(want, places, book),
        part=book.value("part", indicator.numerator_id, places, want.period) if is_ratio else None,
        whole=book.value("whole", indicator.denominator_id, places, want.period) if is_ratio else None,
        superior=book.value("superior", indicator.pk, above, want.period),
        superior_base=book.value("superior_base", indicator.pk, above, want.base),
        siblings=tuple(None if given is None else given.value for given in siblings),
        lower_is_better=indicator.direction == Direction.DOWN,
    )


def _targets(want: _Want, places: Iterable[int], book: _Book) -> tuple[tuple[str, Given], ...]:
    """The targets of the period itself or, where it has none, of its year."""
    indicator_id = want.statement.indicator_id
    for code in (want.period.code, str(want.period.year)):
        found = [
            (target.basis, Given("target", target.value, target.unit_id, target.period, f"target:{target.pk}"))
            for place in places
            for target in book.targets.get((place, code, want.period.calendar), ())
            if target.indicator_id == indicator_id
        ]
        if found:
            return tuple(found)
    return ()


def _reached(want: _Want, book: _Book) -> tuple[int, int] | None:
    """How many indicators of the unit reached all their targets of the period, and how many have any; None where a
    figure is missing."""
    day = want.period.last_day
    places = book.places[want.statement.unit_id, day]
    rule = rules.status_rule(day)
    by_indicator: dict[int, list[bool]] = defaultdict(list)
    calendars = {calendar for _unit, code, calendar in book.targets if code == want.period.code}
    for target in [one for place in places for calendar in calendars
                   for one in book.targets.get((place, want.period.code, calendar), ())]:  # fmt: skip
        given = next(
            (found for place in places
             if (found := book.values.get((target.indicator_id, place, target.period, target.calendar)))), None,
        )  # fmt: skip
        if given is None:
            return None
        aim = rules.Aim(target.value, target.sense, target.days.lower, target.days.upper, accumulates=False)
        status = rules.status_of(aim, given.value, target.days.upper, rule)
        by_indicator[target.indicator_id].append(status in rules.REACHED)
    if not by_indicator:
        return None
    return sum(all(reached) for reached in by_indicator.values()), len(by_indicator)


def _as_json(given: Given) -> dict[str, Any]:
    return {
        "role": given.role,
        "value": str(given.value),
        "unit_id": given.unit_id,
        "period": given.period,
        "record": given.record,
    }
