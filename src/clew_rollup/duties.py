"""Which units are to report an indicator in a period: the question that `expected` answers."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from clew_rollup.records import Period
from clew_rollup.rules import Rule
from clew_rollup.tree import Tree


def reporting_units(tree: Tree, rule: Rule, period: Period) -> list[int]:
    """The units that report the indicator for the period: those of the rule's kinds, or the leaves, on its last day."""
    if rule.periods is not None and period.code not in rule.periods:
        return []
    return units_of_kinds(tree, rule.kinds, period.last_day)


def units_of_kinds(tree: Tree, kinds: Collection[str] | None, day: date) -> list[int]:
    """The units of these kinds on `day`, in order; for None the leaves: units without a unit under them."""
    there = tree.kinds_on(day)
    if kinds is not None:
        return sorted(unit for unit, kind in there.items() if kind in kinds)
    return sorted(there.keys() - set(tree.parents_on(day).values()))
