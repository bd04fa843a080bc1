"""The default engine: DuckDB inside the process.

Ibis turns the expression into SQL and has no connection of its own; so nothing here depends on how it speaks to DuckDB.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

import duckdb
import ibis
import pyarrow as pa

from clew_rollup.engines.cells import cells, parts
from clew_rollup.engines.expression import Sources, set_aside, totals
from clew_rollup.engines.holdings import survey
from clew_rollup.exact import PATH_DIGITS, decimal, digits_after_point, whole
from clew_rollup.records import Figure, Period
from clew_rollup.refusals import TotalTooLarge
from clew_rollup.rules import Rule
from clew_rollup.totals import Reason, SetAside, Total, Totals
from clew_rollup.tree import Tree

WIDE = pa.decimal128(38, 0)
HOLDING = {"scope": pa.int32(), "epoch": pa.int32(), "origin": pa.int64(), "node": pa.int64(), "parts": pa.int64()}
DUTY = {"scope": pa.int32(), "epoch": pa.int32(), "node": pa.int64(), "units": pa.int64(), "broken": pa.bool_()}
REPORTER = {"scope": pa.int32(), "epoch": pa.int32(), "unit": pa.int64(), "placed": pa.bool_()}
ALIVE = {"epoch": pa.int32(), "unit": pa.int64()}
PART = {"cell": pa.int32(), "indicator": pa.string(), "period": pa.string(), "numerator": pa.bool_()}
CELL = {
    "cell": pa.int32(),
    "indicator": pa.string(),
    "period": pa.string(),
    "scope": pa.int32(),
    "epoch": pa.int32(),
    "asked": pa.bool_(),
    "ratio": pa.bool_(),
    "up": WIDE,
    "down": WIDE,
    "step": pa.decimal128(38, 6),
    "numerator_bound": WIDE,
    "denominator_bound": WIDE,
}


def roll_up(
    figures: Iterable[Figure], tree: Tree, rules: Mapping[str, Rule], periods: Sequence[Period], as_of: date
) -> Totals:
    found = tuple(figures)
    value_digits = max((digits_after_point(figure.value) for figure in found if figure.value is not None), default=0)
    with duckdb.connect() as connection, too_large_is_refused():
        table = table_of(connection, "figures", _figure_table(found, value_digits))
        sources = read_tree(connection, table, value_digits, tree, rules, periods, as_of)
        rows = _fetched(connection, totals(sources))
        aside = _fetched(connection, set_aside(sources))
    _check_sizes(rows)
    return Totals(_totals(rows, rules), _aside(aside, found))


@contextmanager
def too_large_is_refused() -> Iterator[None]:
    """A sum beyond all bounds makes DuckDB stop before the bounds can be checked row by row."""
    try:
        yield
    except duckdb.OutOfRangeException as error:
        raise TotalTooLarge.at("A total of this roll-up") from error


def query(expression: Any) -> str:
    return str(ibis.to_sql(expression, dialect="duckdb"))


def table_of(connection: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> Any:
    """The rows under a name of the connection, and the Ibis table by which an expression speaks of them."""
    connection.register(name, rows)
    return named_table(name, rows.schema)


def named_table(name: str, schema: pa.Schema) -> Any:
    return ibis.table(ibis.Schema.from_pyarrow(schema), name=name)


def read_tree(
    connection: duckdb.DuckDBPyConnection,
    figures: Any,
    value_digits: int,
    tree: Tree,
    rules: Mapping[str, Rule],
    periods: Sequence[Period],
    as_of: date,
) -> Sources:
    """The tables of a roll-up: `figures` as they are, all others worked out from tree, rules and periods."""
    ground = survey(tree, rules, periods, as_of)
    has_splits = any(row.parts is not None and row.parts < 10**PATH_DIGITS for row in ground.holdings)
    asked = cells(rules, periods, ground, value_digits, PATH_DIGITS if has_splits else 0)

    def table(name: str, columns: Mapping[str, pa.DataType], rows: Sequence[Any]) -> Any:
        arrays = {column: pa.array([getattr(row, column) for row in rows], kind) for column, kind in columns.items()}
        return table_of(connection, name, pa.table(arrays))

    return Sources(
        figures=figures,
        cells=table("cells", CELL, asked),
        parts=table("parts", PART, parts(rules, asked)),
        holdings=table("holdings", HOLDING, ground.holdings),
        duties=table("duties", DUTY, ground.duties),
        reporters=table("reporters", REPORTER, ground.reporters),
        alive=table("alive", ALIVE, ground.alive),
        value_digits=value_digits,
        has_ratios=any(rule.ratio for rule in rules.values()),
        has_splits=has_splits,
    )


def _figure_table(figures: Sequence[Figure], value_digits: int) -> pa.Table:
    values = [
        None if figure.value is None else decimal(whole(figure.value, value_digits), value_digits) for figure in figures
    ]
    return pa.table(
        {
            "unit": pa.array([figure.unit for figure in figures], pa.int64()),
            "indicator": pa.array([figure.indicator for figure in figures], pa.string()),
            "period": pa.array([figure.period for figure in figures], pa.string()),
            "value": pa.array(values, pa.decimal128(38, value_digits)),
            "absence": pa.array([figure.absence and figure.absence.value for figure in figures], pa.string()),
        }
    )


def _fetched(connection: duckdb.DuckDBPyConnection, expression: Any) -> list[dict[str, Any]]:
    cursor = connection.execute(query(expression))
    columns = [column[0] for column in cursor.description or ()]
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


def _check_sizes(rows: Sequence[Mapping[str, Any]]) -> None:
    large = [(row["unit"], row["indicator"], row["period"]) for row in rows if row["too_large"]]
    if large:
        unit, indicator, period = min(large)
        raise TotalTooLarge.at(f"unit {unit}, indicator {indicator}, period {period}")


def _totals(rows: Iterable[dict[str, Any]], rules: Mapping[str, Rule]) -> tuple[Total, ...]:
    found = []
    for row in rows:
        del row["too_large"]
        if row["value"] is not None:
            digits = rules[row["indicator"]].digits
            row["value"] = decimal(whole(row["value"], digits), digits)
        found.append(Total(**row))
    return tuple(sorted(found, key=lambda total: (total.unit, total.indicator, total.period)))


def _aside(rows: Iterable[dict[str, Any]], figures: Iterable[Figure]) -> tuple[SetAside, ...]:
    reasons = {(row["unit"], row["indicator"], row["period"]): Reason(row["reason"]) for row in rows}
    by_cell = {(figure.unit, figure.indicator, figure.period): figure for figure in figures} if reasons else {}
    return tuple(SetAside(by_cell[cell], reason) for cell, reason in sorted(reasons.items()))
