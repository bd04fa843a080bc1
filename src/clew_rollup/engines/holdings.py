"""The rows that an engine joins with the figures: what every unit of the as-of tree holds of every reporting unit.

A *scope* is a way in which indicators are placed (which kinds report, carried over or not, combined upwards or not); an
*epoch* is a stretch of days with one and the same tree. Indicators share scopes and periods share epochs, so the rows
are few: they grow with units, scopes and epochs, never with figures.

Figures are many, so they are added up as early as possible. Units that every node holds alike (the communes that were
merged into one) make a *bundle*; bundles that the nodes far above hold alike (all those of one province) a *sheaf*.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import count

from clew_rollup.duties import units_of_kinds
from clew_rollup.engines.placements import Place, Placing
from clew_rollup.exact import PATH_DIGITS, share_parts
from clew_rollup.records import Period
from clew_rollup.rules import Carry, Rule, Units
from clew_rollup.tree import Tree

WHOLE = 10**PATH_DIGITS
MANY = 3  # a node that holds more bundles than this is far above them

Held = tuple[int, int | None]  # a node and how much it holds


@dataclass(frozen=True, slots=True)
class Scope:
    """What must be equal for two indicators to be placed alike. `kinds` None: the leaves report."""

    kinds: frozenset[str] | None
    comparable: bool
    climbs: bool

    @classmethod
    def of(cls, rule: Rule) -> Scope:
        return cls(rule.kinds, rule.carry is not Carry.NOT_COMPARABLE, rule.units is not Units.NONE)


@dataclass(frozen=True, slots=True)
class Member:
    """A reporting unit in its bundle: the reporting units of one scope and epoch of which every node holds the same."""

    scope: int
    epoch: int
    unit: int
    bundle: int


@dataclass(frozen=True, slots=True)
class Holding:
    """`node` of the as-of tree holds `parts` (of 10**PATH_DIGITS) of every unit of the bundle; None: it holds a part
    that cannot be told. `alone`: it holds nothing else of that scope and epoch, and all of this.
    """

    bundle: int
    node: int
    parts: int | None
    alone: bool


@dataclass(frozen=True, slots=True)
class Strand:
    """A bundle in its sheaf: the bundles of which every node far above them holds the same."""

    bundle: int
    sheaf: int


@dataclass(frozen=True, slots=True)
class FarHolding:
    """The same as a holding, of every bundle of a sheaf, by a node that holds many bundles."""

    sheaf: int
    node: int
    parts: int | None


@dataclass(frozen=True, slots=True)
class Duty:
    """How many reporting units `node` holds a part of; `broken`: for one of them the part cannot be told."""

    scope: int
    epoch: int
    node: int
    units: int
    broken: bool


@dataclass(frozen=True, slots=True)
class Reporter:
    """A unit that reports; `placed`: some unit of the as-of tree holds it."""

    scope: int
    epoch: int
    unit: int
    placed: bool


@dataclass(frozen=True, slots=True)
class Alive:
    """A unit that exists in an epoch."""

    epoch: int
    unit: int


@dataclass(frozen=True)
class Ground:
    """Everything that follows from tree, rules and periods alone."""

    scopes: Mapping[str, int]  # by indicator
    epochs: Mapping[str, int]  # by period
    members: Sequence[Member]
    holdings: Sequence[Holding]
    strands: Sequence[Strand]
    far_holdings: Sequence[FarHolding]
    duties: Sequence[Duty]
    reporters: Sequence[Reporter]
    alive: Sequence[Alive]

    @property
    def has_splits(self) -> bool:
        """Whether anything is held in part."""
        every: list[Holding | FarHolding] = [*self.holdings, *self.far_holdings]
        return any(row.parts is not None and row.parts < WHOLE for row in every)


def survey(tree: Tree, rules: Mapping[str, Rule], periods: Sequence[Period], as_of: date) -> Ground:
    """Work out who holds whom, once for each scope and epoch that the rules and periods need."""
    numbers: dict[Scope, int] = {}
    scopes = {code: numbers.setdefault(Scope.of(rule), len(numbers)) for code, rule in rules.items()}
    days = _epoch_days(tree, periods)
    epochs = {period.code: days[period.last_day] for period in periods}
    day_of = {epoch: day for day, epoch in days.items()}
    lines = _Lines(tree.parents_on(as_of))
    found = _Found()
    reporters: list[Reporter] = []
    for (comparable, climbs), group in _by_placing(numbers).items():
        placing = Placing(tree, as_of, comparable, climbs)
        for day, places in placing.at(day_of.values()):
            for scope, number in group:
                bundles: dict[frozenset[Held], list[int]] = defaultdict(list)
                for unit in units_of_kinds(tree, scope.kinds, day):
                    held = frozenset(_held(places.get(unit), unit, climbs, lines))
                    reporters.append(Reporter(number, days[day], unit, bool(held)))
                    if held:
                        bundles[held].append(unit)
                found.add(number, days[day], bundles)
    alive = [Alive(epoch, unit) for epoch, day in day_of.items() for unit in tree.kinds_on(day)]
    return Ground(
        scopes,
        epochs,
        found.members,
        found.holdings,
        found.strands,
        found.far_holdings,
        found.duties,
        reporters,
        alive,
    )


def holders(ground: Ground) -> dict[tuple[int, int], dict[int, list[Held]]]:
    """By scope and epoch, and then by reporting unit: the nodes that hold it, with parts."""
    of_bundle: dict[int, list[Held]] = defaultdict(list)
    of_sheaf: dict[int, list[Held]] = defaultdict(list)
    for holding in ground.holdings:
        of_bundle[holding.bundle].append((holding.node, holding.parts))
    for far in ground.far_holdings:
        of_sheaf[far.sheaf].append((far.node, far.parts))
    for strand in ground.strands:
        of_bundle[strand.bundle].extend(of_sheaf[strand.sheaf])
    found: dict[tuple[int, int], dict[int, list[Held]]] = defaultdict(dict)
    for member in ground.members:
        found[member.scope, member.epoch][member.unit] = of_bundle[member.bundle]
    return dict(found)


class _Found:
    """The rows of all scopes and epochs, as they are worked out one after the other."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self.holdings: list[Holding] = []
        self.strands: list[Strand] = []
        self.far_holdings: list[FarHolding] = []
        self.duties: list[Duty] = []
        self._bundles = count()
        self._sheaves = count()

    def add(self, scope: int, epoch: int, bundles: Mapping[frozenset[Held], Sequence[int]]) -> None:
        """The bundles of one scope and epoch: what nodes hold, and their units."""
        units: Counter[int] = Counter()
        broken: set[int] = set()
        holders: Counter[int] = Counter()
        for held, members in bundles.items():
            for node, parts in held:
                units[node] += len(members)
                holders[node] += 1
                if parts is None:
                    broken.add(node)
        self.duties.extend(Duty(scope, epoch, node, number, node in broken) for node, number in units.items())
        sheaves: dict[frozenset[Held], int] = {}
        for held, members in bundles.items():
            bundle = next(self._bundles)
            self.members.extend(Member(scope, epoch, unit, bundle) for unit in members)
            far = frozenset(one for one in held if holders[one[0]] > MANY)
            for node, parts in held - far:
                self.holdings.append(Holding(bundle, node, parts, holders[node] == 1 and parts == WHOLE))
            if far and far not in sheaves:
                sheaves[far] = next(self._sheaves)
                self.far_holdings.extend(FarHolding(sheaves[far], node, parts) for node, parts in far)
            if far:
                self.strands.append(Strand(bundle, sheaves[far]))


class _Lines(dict[int, tuple[int, ...]]):
    """A unit of the as-of tree and those above it, from below; worked out when first asked for."""

    def __init__(self, parents: Mapping[int, int]) -> None:
        super().__init__()
        self._parents = parents

    def __missing__(self, unit: int) -> tuple[int, ...]:
        above = self._parents.get(unit)
        self[unit] = (unit,) if above is None else (unit, *self[above])
        return self[unit]


def _held(place: Place | None, unit: int, climbs: bool, lines: _Lines) -> Iterator[Held]:
    """The units that hold `unit`, with parts; None where the part cannot be told."""
    if place is None:
        yield from ((node, WHOLE) for node in (lines[unit] if climbs else (unit,)))
    elif not place.scattered:
        shares: dict[int, Fraction] = defaultdict(Fraction)
        for there, share in place.shares.items():
            for node in lines[there] if climbs else (there,):
                shares[node] += share
        yield from ((node, share_parts(share)) for node, share in shares.items())
    else:
        under = [lines[there] if climbs else (there,) for there in place.shares]
        above_all = set.intersection(*(set(line[1:]) for line in under)) if under and not place.lost else set()
        yield from ((node, WHOLE) for node in above_all)
        yield from ((node, None) for node in {node for line in under for node in line} - above_all)


def _epoch_days(tree: Tree, periods: Sequence[Period]) -> dict[date, int]:
    """The number of the epoch for every last day; days between which nothing in the tree changes share it."""
    return {period.last_day: bisect_right(tree.change_days, period.last_day) for period in periods}


def _by_placing(numbers: Mapping[Scope, int]) -> dict[tuple[bool, bool], list[tuple[Scope, int]]]:
    groups: dict[tuple[bool, bool], list[tuple[Scope, int]]] = defaultdict(list)
    for scope, number in numbers.items():
        groups[scope.comparable, scope.climbs].append((scope, number))
    return groups
