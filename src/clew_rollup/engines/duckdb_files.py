"""DuckDB from Parquet to Parquet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import duckdb

from clew_rollup.engines.duckdb import Desk, named_table, sql, too_large_is_refused
from clew_rollup.engines.expression import bundled, totals
from clew_rollup.engines.figure_files import FigureFiles
from clew_rollup.engines.tables import sources_of
from clew_rollup.records import Period
from clew_rollup.refusals import TotalTooLarge
from clew_rollup.rules import Rule
from clew_rollup.tree import Tree

TOO_LARGE = "clew: too large: "  # how the query names the cell whose total has too many digits


def roll_up_parquet(
    source: Path,
    target: Path,
    tree: Tree,
    rules: Mapping[str, Rule],
    periods: Sequence[Period],
    as_of: date,
    threads: int | None,
) -> int:
    files = FigureFiles.of(source)
    with duckdb.connect(config={"threads": threads} if threads else {}) as connection, too_large_is_refused():
        # The order of rows says nothing, and keeping it would hold back the one that is ready.
        connection.execute("set preserve_insertion_order = false")
        connection.execute(f"create view figures as from {_reading(files)}")
        desk = Desk(connection)
        sources = sources_of(
            desk.put, named_table("figures", files.schema), files.value_digits, tree, rules, periods, as_of
        )
        bundles = desk.keep("bundles", bundled(sources))
        return _write(connection, sql(totals(sources, bundles)), target)


def _reading(files: FigureFiles) -> str:
    name = "'" + files.pattern.replace("'", "''") + "'"
    # The name of a folder is text, also where it looks like a number or a day.
    return f"read_parquet({name}, hive_types => {{'period': varchar}})" if files.by_period else f"read_parquet({name})"


def _write(connection: duckdb.DuckDBPyConnection, query: str, target: Path) -> int:
    """Writes the totals; the file is there when all of them are, or not at all."""
    part = target.with_name(f"{target.name}.part")
    where = "format('unit {}, indicator {}, period {}', unit, indicator, period)"
    check = f"case when too_large then error('{TOO_LARGE}' || {where})::boolean else false end"
    # DuckDB adds whole numbers up as hugeint, which Ibis does not know and Parquet would hold as floating point.
    counts = ", ".join(f"{name}::bigint as {name}" for name in ("reported", "expected", "not_due", "not_applicable"))
    columns = f"unit, indicator, period, value, {counts}, estimated, broken"
    try:
        (count,) = connection.execute(
            f"copy (select {columns} from ({query}) where not {check}) to '{part}' (format parquet)"
        ).fetchone() or (0,)
    except duckdb.Error as error:
        part.unlink(missing_ok=True)
        if TOO_LARGE not in str(error):
            raise
        raise TotalTooLarge.at(str(error).partition(TOO_LARGE)[2].splitlines()[0]) from error
    part.replace(target)
    return int(count)
