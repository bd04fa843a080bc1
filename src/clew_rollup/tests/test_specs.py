"""Every drawn table on every engine."""

from __future__ import annotations

from datetime import date

import pytest

from clew_rollup import roll_up
from clew_rollup.tests.drawn import Spec
from clew_rollup.tests.engines import EVERY
from clew_rollup.tests.specs import CHAPTERS

SPECS = [spec for chapter in CHAPTERS for spec in chapter.SPECS]


@pytest.mark.parametrize("engine", EVERY)
@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.title)
def test_drawn_table(spec: Spec, engine: str) -> None:
    totals = roll_up(
        spec.read_figures(),
        spec.tree(),
        spec.read_rules(),
        spec.periods(),
        as_of=date.fromisoformat(spec.as_of),
        engine=engine,
    )
    assert totals.rows == spec.expected()
    assert {
        (aside.figure.unit, aside.figure.indicator, aside.figure.period, aside.reason) for aside in totals.set_aside
    } == spec.expected_aside()
