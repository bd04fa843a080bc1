"""On random histories the engines say the same to the last digit, and nothing is lost or made on the way."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew_rollup import Carry, Figure, Ratio, Rule, Succession, Tree, Units, UnitVersion, roll_up
from clew_rollup.duties import reporting_units
from clew_rollup.tests.drawn import period, with_digits
from clew_rollup.tests.engines import OTHERS
from clew_rollup.tests.histories import (
    PERIODS,
    RULES,
    days,
    figures,
    trees,
    values,
)

patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.mark.slow
@pytest.mark.parametrize("engine", OTHERS)
@settings(patient, max_examples=25)
@given(data=st.data(), tree=trees(), as_of=days)
def test_engines_agree_to_the_last_digit(engine: str, data: st.DataObject, tree: Tree, as_of: date) -> None:
    found = data.draw(figures(tree))
    judged = roll_up(found, tree, RULES, PERIODS, as_of=as_of, engine="plain")
    said = roll_up(found, tree, RULES, PERIODS, as_of=as_of, engine=engine)
    assert with_digits(said) == with_digits(judged)
    assert said.set_aside == judged.set_aside


large = st.decimals(min_value=-(10**13), max_value=10**13, places=6)
small = st.decimals(min_value=Decimal("-0.002"), max_value=Decimal("0.002"), places=6)


@pytest.mark.slow
@pytest.mark.parametrize("engine", OTHERS)
@settings(patient, max_examples=10)
@given(pairs=st.lists(st.tuples(large | small, large | small), min_size=30, max_size=30))
def test_engines_divide_large_by_small_to_the_last_digit(engine: str, pairs: list[tuple[Decimal, Decimal]]) -> None:
    """Many units that stand alone, half of whose figures a split has shared out."""
    start, turn = date(2020, 1, 1), date(2026, 1, 1)
    shares = Decimal("0.333333"), Decimal("0.666667")
    units = [UnitVersion(unit, "unit", start, turn if unit % 2 else None) for unit in range(len(pairs))]
    units += [UnitVersion(1000 + unit, "unit", turn) for unit in range(2)]
    handed = [
        Succession(unit, 1000 + heir, turn, share)
        for unit in range(1, len(pairs), 2)
        for heir, share in enumerate(shares)
    ]
    tree = Tree(tuple(units), (), tuple(handed))
    rules = [
        Rule("a", digits=6),
        Rule("b", digits=5),
        Rule("c", Units.RATIO, Carry.REBUILD, Ratio("a", "b", Decimal("12.5")), digits=3),
    ]
    found = [
        Figure(unit, code, "2025", value)
        for unit, pair in enumerate(pairs)
        for code, value in zip("ab", pair, strict=True)
    ]
    judged, said = (
        roll_up(found, tree, rules, [period("2025")], as_of=turn, engine=name) for name in ("plain", engine)
    )
    assert with_digits(said) == with_digits(judged)


@patient
@given(data=st.data(), tree=trees(nation=True), as_of=days)
def test_the_top_of_the_tree_has_the_same_totals_as_of_every_day(data: st.DataObject, tree: Tree, as_of: date) -> None:
    rule = Rule("sum", digits=6)
    found = [
        Figure(unit, "sum", period.code, data.draw(values))
        for period in PERIODS
        for unit in reporting_units(tree, rule, period)
    ]
    totals = roll_up(found, tree, [rule], PERIODS, as_of=as_of)
    assert totals.set_aside == ()
    for month in PERIODS:
        said = [figure.value for figure in found if figure.period == month.code and figure.value is not None]
        top = totals.of(1, "sum", month.code)
        assert top is not None
        assert (top.value, top.reported, top.expected, top.broken) == (sum(said), len(said), len(said), False)
        assert not top.estimated
