"""What the roll-up refuses before it adds anything up."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal

import pytest

from clew_rollup import (
    Absence,
    Carry,
    Figure,
    FigureRefused,
    Period,
    Ratio,
    RollupRefused,
    Rule,
    RuleRefused,
    TotalTooLarge,
    Tree,
    Units,
    UnitVersion,
    roll_up,
)
from clew_rollup.tests.drawn import period
from clew_rollup.tests.engines import EVERY

DAY = date(2025, 12, 31)
TREE = Tree((UnitVersion(1, "commune", date(2020, 1, 1)),))


def test_figure_has_a_value_or_a_reason_but_not_both() -> None:
    with pytest.raises(FigureRefused, match="either a value or the reason"):
        Figure(1, "a", "2025")
    with pytest.raises(FigureRefused, match="either a value or the reason"):
        Figure(1, "a", "2025", Decimal(0), Absence.MISSING)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "0.1234567", "1E+18"])
def test_figure_without_an_exact_bounded_value_is_refused(value: str) -> None:
    with pytest.raises(FigureRefused, match="unit 1, indicator a, period 2025"):
        Figure(1, "a", "2025", Decimal(value))


def test_float_is_not_a_figure() -> None:
    with pytest.raises(FigureRefused, match="not a finite decimal"):
        Figure(1, "a", "2025", 0.1)  # type: ignore[arg-type]


def test_trailing_zeros_do_not_count_as_digits() -> None:
    assert Figure(1, "a", "2025", Decimal("1.50000000")).value == Decimal("1.5")


def test_two_figures_for_one_cell_are_refused() -> None:
    figures = [Figure(1, "a", "2025", Decimal(1)), Figure(1, "a", "2025", absence=Absence.MISSING)]
    with pytest.raises(FigureRefused, match="Two figures for unit 1, indicator a, period 2025"):
        roll_up(figures, TREE, [Rule("a")], [period("2025")], as_of=DAY)


def test_unknown_engine_is_refused_with_the_names_of_the_known() -> None:
    with pytest.raises(RollupRefused, match="plain, duckdb, spark://HOST:PORT, local-cluster"):
        roll_up([], TREE, [], [], as_of=DAY, engine="abacus")


def test_periods_are_given_once_and_end_after_they_start() -> None:
    with pytest.raises(RollupRefused, match="given twice: 2025"):
        roll_up([], TREE, [], [period("2025"), period("2025")], as_of=DAY)
    with pytest.raises(RollupRefused, match="not after its start"):
        Period("2025", DAY, DAY)


@pytest.mark.parametrize(
    "rule",
    [
        {"digits": 7},
        {"units": Units.RATIO, "carry": Carry.REBUILD},
        {"units": Units.SUM, "carry": Carry.REBUILD},
        {"units": Units.RATIO, "carry": Carry.ADD, "ratio": Ratio("a", "b")},
        {"ratio": Ratio("a", "b")},
    ],
)
def test_rule_that_contradicts_itself_is_refused(rule: dict[str, object]) -> None:
    with pytest.raises(RuleRefused, match="Indicator c"):
        Rule("c", **rule)  # type: ignore[arg-type]


def test_multiplier_is_above_zero() -> None:
    with pytest.raises(RuleRefused, match="multiplier"):
        Ratio("a", "b", Decimal(0))


@pytest.mark.parametrize(
    ("others", "words"),
    [
        ([Rule("a")], "built from b, which has no rule"),
        ([Rule("a"), Rule("b", Units.NONE)], "built from b, which is not additive"),
        ([Rule("a", carry=Carry.NOT_COMPARABLE), Rule("b")], "built from a, which is not additive"),
        ([Rule("a"), Rule("b"), Rule("a")], "Indicator a has two rules"),
    ],
)
def test_ratio_without_two_additive_parts_is_refused(others: list[Rule], words: str) -> None:
    rate = Rule("c", Units.RATIO, Carry.REBUILD, Ratio("a", "b"))
    with pytest.raises(RuleRefused, match=words):
        roll_up([], TREE, [rate, *others], [], as_of=DAY)


@pytest.mark.parametrize("engine", EVERY)
def test_total_with_more_digits_than_an_engine_holds_is_refused(engine: str) -> None:
    rules = [Rule("a"), Rule("b"), Rule("c", Units.RATIO, Carry.REBUILD, Ratio("a", "b", Decimal(10) ** 6), digits=6)]
    figures = [Figure(1, "a", "2025", Decimal(10) ** 16), Figure(1, "b", "2025", Decimal("0.5"))]
    with pytest.raises(TotalTooLarge, match="unit 1, indicator c, period 2025"):
        roll_up(figures, TREE, rules, [period("2025")], as_of=DAY, engine=engine)


def test_library_is_light_to_import() -> None:
    heavy = "django", "ibis", "duckdb", "pandas", "pyarrow", "pyspark"
    code = f"import sys, clew_rollup; print(*sorted(set({heavy!r}) & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout == b"\n"
