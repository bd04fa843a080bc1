"""DuckDB from Parquet to Parquet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from clew_rollup.engines.duckdb import named_table, query, read_tree, too_large_is_refused
from clew_rollup.engines.expression import totals
from clew_rollup.exact import VALUE_DIGITS
from clew_rollup.records import Period
from clew_rollup.refusals import FigureRefused, TotalTooLarge
from clew_rollup.rules import Rule
from clew_rollup.tree import Tree


def roll_up_parquet(
    source: Path,
    target: Path,
    tree: Tree,
    rules: Mapping[str, Rule],
    periods: Sequence[Period],
    as_of: date,
    threads: int | None,
) -> int:
    schema = pq.read_schema(source)
    digits = _digits(source, schema.field("value").type)
    with duckdb.connect(config={"threads": threads} if threads else {}) as connection, too_large_is_refused():
        connection.read_parquet(str(source)).create_view("figures")
        sources = read_tree(connection, named_table("figures", schema), digits, tree, rules, periods, as_of)
        connection.execute(f"create temp table totals as {query(totals(sources))}")
        large = connection.execute(
            "select unit, indicator, period from totals where too_large order by all limit 1"
        ).fetchall()
        if large:
            raise TotalTooLarge.at("unit {}, indicator {}, period {}".format(*large[0]))
        connection.sql("select * exclude too_large from totals").write_parquet(str(target))
        return int(connection.execute("select count(*) from totals").fetchall()[0][0])


def _digits(source: Path, kind: pa.DataType) -> int:
    """The digits after the point of the column value."""
    if not pa.types.is_decimal(kind) or kind.scale > VALUE_DIGITS or kind.precision > 18 + VALUE_DIGITS:
        raise FigureRefused(
            f"{source}: the column value is {kind}; it must be a decimal with at most 24 digits, at most "
            f"{VALUE_DIGITS} of them after the point."
        )
    return int(kind.scale)
