"""Where the part of the world that a unit reported for lies in the tree of another day: found by walking day by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from clew_rollup.rules import Carry, Rule, Units
from clew_rollup.tree import ONE_DAY, Tree


@dataclass(frozen=True, slots=True)
class Portion:
    """How much of a reporting unit lies in a unit of the as-of tree; broken: something does, but its value cannot be
    told there.
    """

    share: Fraction = Fraction(0)
    broken: bool = False


@dataclass(slots=True)
class Whereabouts:
    """The units that continue a reporting unit, with shares.

    `scattered`: the value cannot be told for any of them, only for what stands above them all. `lost`: a part lies in
    no unit.
    """

    shares: dict[int, Fraction] = field(default_factory=lambda: defaultdict(Fraction))
    scattered: bool = False
    lost: bool = False


def portions(tree: Tree, rule: Rule, unit: int, day: date, as_of: date) -> dict[int, Portion]:
    """What each unit of the tree of `as_of` holds of the unit that reported on `day`; empty when none holds a part."""
    found = _forward(tree, rule, unit, day, as_of) if day <= as_of else _backward(tree, rule, unit, day, as_of)
    if not found.scattered:
        return _booked_upwards(tree, rule, found, as_of)
    if rule.units is Units.NONE:
        return {place: Portion(broken=True) for place in found.shares}
    lines = [_line(tree, place, as_of) for place in found.shares]
    common = [] if found.lost else _above_all(lines)
    told = {above: Portion(Fraction(1)) for above in common}
    return told | {below: Portion(broken=True) for line in lines for below in line if below not in common}


def _forward(tree: Tree, rule: Rule, unit: int, day: date, as_of: date) -> Whereabouts:
    """Follow the successions; a part whose unit ended without heir falls to the unit above."""
    now = Whereabouts()
    now.shares[unit] = Fraction(1)
    for turning in (turning for turning in tree.turning_days if day < turning <= as_of):
        then = Whereabouts(scattered=now.scattered, lost=now.lost)
        for place, held in now.shares.items():
            carrier = _carrier_forward(tree, rule, place, turning)
            if carrier is None:
                then.lost = True
                continue
            heirs = tree.goes_to(carrier, turning)
            for heir, share in heirs:
                then.shares[heir] += held * Fraction(share)
            if len(heirs) > 1 or tree.comes_from(heirs[0][0], turning) != (carrier,):
                then.scattered |= rule.carry is Carry.NOT_COMPARABLE
        now = then
    return now


def _backward(tree: Tree, rule: Rule, unit: int, day: date, as_of: date) -> Whereabouts:
    """Follow the successions back. What came from one unit lies in it; what came from several lies somewhere in them
    all.
    """
    places, lost, merged_or_split = {unit}, False, False
    for turning in reversed([turning for turning in tree.turning_days if as_of < turning <= day]):
        earlier: set[int] = set()
        for place in places:
            carrier = _carrier_backward(tree, rule, place, turning)
            if carrier is None:
                lost = True
                continue
            origins = tree.comes_from(carrier, turning)
            earlier.update(origins)
            if len(origins) > 1 or [heir for heir, _ in tree.goes_to(origins[0], turning)] != [carrier]:
                merged_or_split = True
        places = earlier
    untold = len(places) > 1 or (rule.carry is Carry.NOT_COMPARABLE and merged_or_split) or lost
    return Whereabouts({place: Fraction(1) for place in places}, scattered=untold, lost=lost)


def _carrier_forward(tree: Tree, rule: Rule, place: int, turning: date) -> int | None:
    """The unit itself or, where it ends without heir, the nearest one above it that goes on in some way."""
    carrier: int | None = place
    while carrier is not None and not tree.goes_to(carrier, turning):
        carrier = None if rule.units is Units.NONE else tree.parent(carrier, turning - ONE_DAY)
    return carrier


def _carrier_backward(tree: Tree, rule: Rule, place: int, turning: date) -> int | None:
    """The unit itself or, where it was established from nothing, the nearest one above it that was there before."""
    carrier: int | None = place
    while carrier is not None and not tree.comes_from(carrier, turning):
        carrier = None if rule.units is Units.NONE else tree.parent(carrier, turning)
    return carrier


def _booked_upwards(tree: Tree, rule: Rule, found: Whereabouts, as_of: date) -> dict[int, Portion]:
    shares: dict[int, Fraction] = defaultdict(Fraction)
    for place, held in found.shares.items():
        for unit in [place] if rule.units is Units.NONE else _line(tree, place, as_of):
            shares[unit] += held
    return {unit: Portion(share) for unit, share in shares.items()}


def _line(tree: Tree, unit: int, day: date) -> list[int]:
    """The unit and those above it, from below."""
    line, above = [unit], tree.parent(unit, day)
    while above is not None:
        line.append(above)
        above = tree.parent(above, day)
    return line


def _above_all(lines: Iterable[list[int]]) -> list[int]:
    """What stands properly above the first unit of every line, from below."""
    first, *others = [line[1:] for line in lines]
    return [unit for unit in first if all(unit in other for other in others)]
