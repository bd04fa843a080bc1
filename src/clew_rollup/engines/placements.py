"""Which unit of the as-of tree holds how much of which reporting unit: worked out once, as rows that an engine can
join.

The judge walks every unit day by day. Here the turning days are gone through once, away from the as-of day, and what
one day changes is composed with what is already known; only units that change are held, all others are where they were.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

from clew_rollup.tree import ONE_DAY, Tree


@dataclass(frozen=True, slots=True)
class Place:
    """Where one reporting unit lies in the as-of tree: units with shares.

    `scattered`: its value belongs to what stands above all of them, not to any of them. `lost`: a part lies in no unit.
    """

    shares: Mapping[int, Fraction]
    scattered: bool = False
    lost: bool = False


NOWHERE = Place({}, lost=True)


@dataclass(frozen=True)
class Placing:
    """The places of all units for one way of restating.

    `comparable`: values are carried over a merger or split. `climbs`: values are combined upwards, so that what has no
    unit of its own any more can stay with the unit above.
    """

    tree: Tree
    as_of: date
    comparable: bool
    climbs: bool

    def at(self, days: Iterable[date]) -> Iterator[tuple[date, Mapping[int, Place]]]:
        """For each day the places of the units that are not simply themselves in the as-of tree."""
        wanted = sorted(set(days))
        known: dict[int, Place] = {}
        turnings = [day for day in self.tree.turning_days if day <= self.as_of]
        for day in reversed([day for day in wanted if day <= self.as_of]):
            while turnings and turnings[-1] > day:
                known.update(self._before(turnings.pop(), known))
            yield day, known
        known = {}
        turnings = [day for day in reversed(self.tree.turning_days) if day > self.as_of]
        for day in (day for day in wanted if day > self.as_of):
            while turnings and turnings[-1] <= day:
                known.update(self._after(turnings.pop(), known))
            yield day, known

    def _before(self, turning: date, after: Mapping[int, Place]) -> dict[int, Place]:
        """The places of the units of the day before `turning` that change on it, from the places of those of the day
        itself.
        """
        changed: dict[int, Place] = {}

        def place(unit: int) -> Place:
            if unit not in changed:
                changed[unit] = composed(unit)
            return changed[unit]

        def composed(unit: int) -> Place:
            heirs = self.tree.goes_to(unit, turning)
            if not heirs:
                above = self.tree.parent(unit, turning - ONE_DAY) if self.climbs else None
                return NOWHERE if above is None else place(above)
            parts = [(after.get(heir) or Place({heir: Fraction(1)}), Fraction(share)) for heir, share in heirs]
            renamed = len(heirs) == 1 and self.tree.comes_from(heirs[0][0], turning) == (unit,)
            scattered = not self.comparable and (not renamed or any(part.scattered for part, _ in parts))
            shares: dict[int, Fraction] = defaultdict(Fraction)
            for part, share in parts:
                for unit_there, held in part.shares.items():
                    shares[unit_there] += share * held
            return Place(dict(shares), scattered, any(part.lost for part, _ in parts))

        for unit in self._turning[turning]:
            if self.tree.exists(unit, turning - ONE_DAY):
                place(unit)
        return changed

    def _after(self, turning: date, before: Mapping[int, Place]) -> dict[int, Place]:
        """The places of the units of `turning` that change on it, from the places of those of the day before."""
        changed: dict[int, Place] = {}

        def place(unit: int) -> Place:
            if unit not in changed:
                changed[unit] = composed(unit)
            return changed[unit]

        def composed(unit: int) -> Place:
            origins = self.tree.comes_from(unit, turning)
            if not origins:
                above = self.tree.parent(unit, turning) if self.climbs else None
                return NOWHERE if above is None else place(above)
            parts = [before.get(origin) or Place({origin: Fraction(1)}) for origin in origins]
            shares = {unit_there: Fraction(1) for part in parts for unit_there in part.shares}
            lost = any(part.lost for part in parts)
            renamed = len(origins) == 1 and [heir for heir, _ in self.tree.goes_to(origins[0], turning)] == [unit]
            scattered = len(shares) > 1 or lost or any(part.scattered for part in parts)
            return Place(shares, scattered or (not self.comparable and not renamed), lost)

        for unit in self._turning[turning]:
            if self.tree.exists(unit, turning):
                place(unit)
        return changed

    @cached_property
    def _turning(self) -> Mapping[date, set[int]]:
        """The units that begin, end, hand over or receive on a day."""
        turning: dict[date, set[int]] = defaultdict(set)
        for row in self.tree.successions:
            turning[row.day] |= {row.predecessor, row.successor}
        for unit, (first, after_last) in self.tree.lives.items():
            turning[first].add(unit)
            if after_last is not None:
                turning[after_last].add(unit)
        return turning
