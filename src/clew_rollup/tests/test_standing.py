"""Totals that are kept up to date always say what the full computation says."""

from __future__ import annotations

import random
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew_rollup import Edge, Figure, Period, Ratio, Rule, RuleRefused, Standing, Total, Tree, UnitVersion, roll_up
from clew_rollup.rules import Carry, Units
from clew_rollup.tests.drawn import period
from clew_rollup.tests.histories import PERIODS, RULES, days, figures, trees

START, DAY = date(2020, 1, 1), date(2025, 12, 31)
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.mark.slow
@settings(patient, max_examples=25)
@given(data=st.data(), tree=trees(), as_of=days)
def test_whatever_is_put_and_taken_back_the_totals_are_those_of_the_full_computation(
    data: st.DataObject, tree: Tree, as_of: date
) -> None:
    standing = Standing(tree, RULES, PERIODS, as_of=as_of)
    there: dict[tuple[int, str, str], Figure] = {}
    known: dict[tuple[int, str, str], Total] = {cell_of(total): total for total in standing.totals()}
    for some in (data.draw(figures(tree)), data.draw(figures(tree))):
        dice = random.Random(data.draw(st.integers(0, 9)))  # not a secret, only a choice
        few = dice.sample(some, len(some) // 2)
        changed = standing.put(few)
        there |= {(one.unit, one.indicator, one.period): one for one in few}
        gone = dice.sample(sorted(there), len(there) // 4)
        changed += standing.take_back(gone)
        for cell in gone:
            del there[cell]
        full = roll_up(there.values(), tree, RULES, PERIODS, as_of=as_of).rows
        known |= {cell_of(total): total for total in changed}
        assert standing.totals() == list(full)
        assert known == {cell_of(total): total for total in full}  # nothing changed that was not told


def cell_of(total: Total) -> tuple[int, str, str]:
    return (total.unit, total.indicator, total.period)


TREE = Tree(
    tuple(UnitVersion(unit, "unit", START) for unit in (1, 2, 3, 4)),
    (Edge(1, 3, START), Edge(2, 3, START), Edge(3, 4, START)),
)
YEAR: Period = period("2025")


def test_a_correction_changes_the_unit_and_those_above_it_alone() -> None:
    standing = Standing(TREE, [Rule("a")], [YEAR], as_of=DAY)
    standing.put([Figure(1, "a", "2025", Decimal(10)), Figure(2, "a", "2025", Decimal(5))])
    changed = standing.put([Figure(1, "a", "2025", Decimal(7))])
    assert [(total.unit, total.value) for total in changed] == [(1, 7), (3, 12), (4, 12)]


def test_a_part_of_a_ratio_changes_the_ratio_too() -> None:
    rules = [Rule("a"), Rule("b"), Rule("c", Units.RATIO, Carry.REBUILD, Ratio("a", "b"), digits=2)]
    standing = Standing(TREE, rules, [YEAR], as_of=DAY)
    standing.put([Figure(1, "a", "2025", Decimal(1)), Figure(1, "b", "2025", Decimal(4))])
    changed = standing.put([Figure(1, "a", "2025", Decimal(3))])
    assert [(total.unit, str(total.value)) for total in changed if total.indicator == "c"] == [
        (1, "0.75"),
        (3, "0.75"),
        (4, "0.75"),
    ]


def test_a_figure_that_belongs_nowhere_changes_nothing() -> None:
    standing = Standing(TREE, [Rule("a")], [YEAR], as_of=DAY)
    assert standing.put([Figure(9, "a", "2025", Decimal(1)), Figure(3, "a", "2025", Decimal(1))]) == []
    assert standing.put([Figure(1, "b", "2025", Decimal(1)), Figure(1, "a", "2024", Decimal(1))]) == []


def test_rules_that_do_not_fit_are_refused() -> None:
    with pytest.raises(RuleRefused, match="two rules"):
        Standing(TREE, [Rule("a"), Rule("a")], [YEAR], as_of=DAY)
