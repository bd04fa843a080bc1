"""The same roll-up from file to file, for figures by the million: no figure ever becomes a Python object."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from clew_rollup.engines.table import file_engine_named
from clew_rollup.records import Period, check_periods
from clew_rollup.rules import Rule, check_together
from clew_rollup.tree import Tree


def roll_up_parquet(
    source: Path,
    target: Path,
    tree: Tree,
    rules: Iterable[Rule],
    periods: Iterable[Period],
    *,
    as_of: date,
    threads: int | None = None,
    engine: str = "duckdb",
) -> int:
    """Write the totals of the figures in `source` to `target`, both Parquet; returns the number of totals.

    `source` is a file, or a folder that is partitioned by period (`period=2025-06/` with files without that column, as
    they leave a database). Columns: unit (integer), indicator, period (text), value (decimal with at most 24 digits, of
    which at most 6 after the point; null where there is none), absence (text, one of `Absence`; null beside a value).
    A cell occurs once: that is the caller's promise, as is everything that `Figure` would check. Columns of `target`:
    the fields of `Total`; the value has 6 digits after the point, of which the indicator's rule fills the first.
    Figures that belong nowhere are left out.
    """
    return file_engine_named(engine).roll_up_parquet(
        source, target, tree, check_together(rules), check_periods(periods), as_of, threads
    )
