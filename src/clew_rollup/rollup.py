"""The one function of the library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from clew_rollup.engines.table import engine_named
from clew_rollup.records import Figure, Period, check_periods
from clew_rollup.refusals import FigureRefused
from clew_rollup.rules import Rule, check_together
from clew_rollup.totals import Totals
from clew_rollup.tree import Tree


def roll_up(
    figures: Iterable[Figure],
    tree: Tree,
    rules: Iterable[Rule],
    periods: Iterable[Period],
    *,
    as_of: date,
    engine: str = "plain",
) -> Totals:
    """Totals of every unit of the tree of the day `as_of`, for every rule and period, with their coverage.

    Figures are read on the tree of their period's last day, restated through the successions between that day and
    `as_of` (in either direction), and combined upwards. Refuses (RollupRefused) two figures for one cell, rules that do
    not fit together and totals with too many digits; a figure that belongs nowhere is not refused but comes back in
    `Totals.set_aside` with its reason.
    """
    found = tuple(figures)
    _check_cells(found)
    return engine_named(engine).roll_up(found, tree, check_together(rules), check_periods(periods), as_of)


def _check_cells(figures: Sequence[Figure]) -> None:
    seen: set[tuple[int, str, str]] = set()
    for figure in figures:
        cell = (figure.unit, figure.indicator, figure.period)
        if cell in seen:
            raise FigureRefused(
                f"Two figures for unit {figure.unit}, indicator {figure.indicator}, period {figure.period}; "
                "give the one that holds."
            )
        seen.add(cell)
