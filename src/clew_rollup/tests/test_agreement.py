"""On random histories the engines say the same to the last digit, and nothing is lost or made on the way."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew_rollup import Figure, Rule, Tree, roll_up
from clew_rollup.duties import reporting_units
from clew_rollup.engines.table import ENGINES
from clew_rollup.tests.drawn import with_digits
from clew_rollup.tests.histories import (
    PERIODS,
    RULES,
    days,
    figures,
    trees,
    values,
)

OTHERS = [engine for engine in ENGINES if engine != "plain"]
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
    for period in PERIODS:
        said = [figure.value for figure in found if figure.period == period.code and figure.value is not None]
        top = totals.of(1, "sum", period.code)
        assert top is not None
        assert (top.value, top.reported, top.expected, top.broken) == (sum(said), len(said), len(said), False)
        assert not top.estimated
