"""A tree whose units, edges and successions are dated."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from typing import TypeVar

from clew_rollup.records import Edge, Succession, UnitVersion
from clew_rollup.refusals import TreeRefused

ONE_DAY = timedelta(days=1)
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True)
class Tree:
    """One hierarchy over time. Refuses what cannot be: two parents at once, circles, successors that are not there.

    A unit exists over one stretch without a gap: what has ended does not come back under the same number.
    """

    units: tuple[UnitVersion, ...]
    edges: tuple[Edge, ...] = ()
    successions: tuple[Succession, ...] = ()

    def __post_init__(self) -> None:
        self._check_units()
        self._check_edges()
        self._check_successions()

    # Who is there

    @cached_property
    def lives(self) -> Mapping[int, tuple[date, date | None]]:
        """First day and the day after the last (None: still there) of every unit."""
        return {unit: (found[0].valid_from, found[-1].valid_to) for unit, found in self._versions.items()}

    def exists(self, unit: int, day: date) -> bool:
        life = self.lives.get(unit)
        return life is not None and life[0] <= day and (life[1] is None or day < life[1])

    def kinds_on(self, day: date) -> dict[int, str]:
        """Every unit that exists on `day`, with its kind."""
        return {version.unit: version.kind for version in self.units if _holds(version, day)}

    # Who stands under whom

    def parent(self, unit: int, day: date) -> int | None:
        """The unit above; None for the top and for a unit that nobody has placed on that day."""
        return next((edge.parent for edge in self._edges_of.get(unit, ()) if _holds(edge, day)), None)

    def parents_on(self, day: date) -> dict[int, int]:
        """The parent of every unit that has one on `day`."""
        return {edge.child: edge.parent for edge in self.edges if _holds(edge, day)}

    # Who continues whom

    def goes_to(self, unit: int, day: date) -> tuple[tuple[int, Decimal], ...]:
        """What the unit of the day before is from `day` on: successors with shares; itself; nothing when it ended
        without heir.
        """
        rows = self._leaving.get((unit, day))
        if rows:
            return tuple((row.successor, row.share) for row in rows)
        return ((unit, Decimal(1)),) if self.exists(unit, day) else ()

    def comes_from(self, unit: int, day: date) -> tuple[int, ...]:
        """The units of the day before of which the unit of `day` holds a part; empty when it was established from
        nothing.
        """
        found = {row.predecessor for row in self._arriving.get((unit, day), ())}
        if self.exists(unit, day - ONE_DAY) and (unit, day) not in self._leaving:
            found.add(unit)
        return tuple(sorted(found))

    @cached_property
    def turning_days(self) -> tuple[date, ...]:
        """The days on which some unit is succeeded, begins or ends, in order."""
        days = {row.day for row in self.successions}
        for first, after_last in self.lives.values():
            days.add(first)
            if after_last is not None:
                days.add(after_last)
        return tuple(sorted(days))

    @cached_property
    def change_days(self) -> tuple[date, ...]:
        """The days on which anything at all changes, in order: between two of them the tree is one and the same."""
        stretches: list[UnitVersion | Edge] = [*self.units, *self.edges]
        days = {day for stretch in stretches for day in (stretch.valid_from, stretch.valid_to) if day is not None}
        return tuple(sorted(days | set(self.turning_days)))

    # Indexes

    @cached_property
    def _versions(self) -> Mapping[int, list[UnitVersion]]:
        return _grouped(
            (version.unit, version) for version in sorted(self.units, key=lambda version: version.valid_from)
        )

    @cached_property
    def _edges_of(self) -> Mapping[int, list[Edge]]:
        return _grouped((edge.child, edge) for edge in sorted(self.edges, key=lambda edge: edge.valid_from))

    @cached_property
    def _leaving(self) -> Mapping[tuple[int, date], list[Succession]]:
        return _grouped(((row.predecessor, row.day), row) for row in self.successions)

    @cached_property
    def _arriving(self) -> Mapping[tuple[int, date], list[Succession]]:
        return _grouped(((row.successor, row.day), row) for row in self.successions)

    # What cannot be

    def _check_units(self) -> None:
        for unit, versions in self._versions.items():
            for earlier, later in itertools.pairwise(versions):
                if earlier.valid_to != later.valid_from:
                    raise TreeRefused(
                        f"Unit {unit} is recorded up to {earlier.valid_to or 'now'} and again from {later.valid_from}; "
                        "its stretches follow one another without gap or overlap. What comes back is a new unit."
                    )

    def _check_edges(self) -> None:
        for child, edges in self._edges_of.items():
            for earlier, later in itertools.pairwise(edges):
                if earlier.valid_to is None or earlier.valid_to > later.valid_from:
                    raise TreeRefused(
                        f"Unit {child} has two parents on {later.valid_from}: {earlier.parent} and {later.parent}."
                    )
        for edge in self.edges:
            for unit in (edge.child, edge.parent):
                if not self._lives_throughout(unit, edge):
                    raise TreeRefused(
                        f"Unit {unit} does not exist throughout the edge {edge.child} under {edge.parent}."
                    )
        for edge in self.edges:  # a circle begins on the day on which one of its edges begins
            above: int | None = edge.parent
            while above is not None:
                if above == edge.child:
                    raise TreeRefused(f"Unit {edge.child} would stand under itself on {edge.valid_from}.")
                above = self.parent(above, edge.valid_from)

    def _lives_throughout(self, unit: int, edge: Edge) -> bool:
        first, after_last = self.lives.get(unit, (date.max, None))
        return first <= edge.valid_from and (
            after_last is None or (edge.valid_to is not None and edge.valid_to <= after_last)
        )

    def _check_successions(self) -> None:
        by_day: dict[date, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for (unit, day), rows in self._leaving.items():
            heirs = [row.successor for row in rows]
            if sum(row.share for row in rows) != 1:
                raise TreeRefused(
                    f"The shares of unit {unit} on {day} add up to {sum(row.share for row in rows)}, not to 1."
                )
            if len(set(heirs)) != len(heirs):
                raise TreeRefused(f"Unit {unit} names one successor twice on {day}; give it once with the whole share.")
            if not self.exists(unit, day - ONE_DAY):
                raise TreeRefused(f"Unit {unit} is succeeded on {day} but did not exist on the day before.")
            if self.exists(unit, day) and unit not in heirs:
                raise TreeRefused(f"Unit {unit} goes on after {day} but is not among its own successors.")
            for heir in heirs:
                if not self.exists(heir, day):
                    raise TreeRefused(f"Unit {heir} is to succeed {unit} on {day} but does not exist on that day.")
            by_day[day][unit].update(set(heirs) - {unit})
        for day, graph in by_day.items():
            # Over several days a part may well return (land given back); on one day a circle of heirs has no meaning.
            try:
                TopologicalSorter(graph).prepare()
            except CycleError as error:
                raise TreeRefused(f"On {day} units succeed one another in a circle: {error.args[1]}.") from None


def _holds(stretch: UnitVersion | Edge, day: date) -> bool:
    return stretch.valid_from <= day and (stretch.valid_to is None or day < stretch.valid_to)


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    groups: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return dict(groups)
