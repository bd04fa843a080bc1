"""The default engine: DuckDB inside the process, through one Ibis expression."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

import duckdb
import ibis
import pyarrow as pa

from clew_rollup.engines.cells import Cell, Part, cells, parts
from clew_rollup.engines.expression import Sources, set_aside, totals
from clew_rollup.engines.holdings import Duty, Ground, Holding, Reporter, survey
from clew_rollup.exact import PATH_DIGITS, decimal, digits_after_point, whole
from clew_rollup.records import Figure, Period
from clew_rollup.refusals import TotalTooLarge
from clew_rollup.rules import Rule
from clew_rollup.totals import Reason, SetAside, Total, Totals
from clew_rollup.tree import Tree

Connection = Any  # an Ibis backend; Ibis carries no types

WIDE = pa.decimal128(38, 0)
COLUMNS = {
    Holding: {"scope": pa.int32(), "epoch": pa.int32(), "origin": pa.int64(), "node": pa.int64(), "parts": pa.int64()},
    Duty: {"scope": pa.int32(), "epoch": pa.int32(), "node": pa.int64(), "units": pa.int64(), "broken": pa.bool_()},
    Reporter: {"scope": pa.int32(), "epoch": pa.int32(), "unit": pa.int64(), "placed": pa.bool_()},
    Part: {"cell": pa.int32(), "indicator": pa.string(), "period": pa.string(), "numerator": pa.bool_()},
    Cell: {
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
    },
}


def roll_up(
    figures: Iterable[Figure], tree: Tree, rules: Mapping[str, Rule], periods: Sequence[Period], as_of: date
) -> Totals:
    found = tuple(figures)
    value_digits = max((digits_after_point(figure.value) for figure in found if figure.value is not None), default=0)
    with _connection() as connection:
        table = ibis.memtable(_figure_table(found, value_digits))
        sources = _sources(table, value_digits, tree, rules, periods, as_of)
        rows = _fetched(connection, totals(sources))
        aside = _fetched(connection, set_aside(sources))
    _check_sizes(rows)
    return Totals(_totals(rows, rules), _aside(aside, found))


@contextmanager
def _connection(threads: int | None = None) -> Iterator[Connection]:
    connection = ibis.duckdb.connect(**({} if threads is None else {"threads": threads}))
    try:
        yield connection
    finally:
        connection.disconnect()


def _sources(
    figures: Any,
    value_digits: int,
    tree: Tree,
    rules: Mapping[str, Rule],
    periods: Sequence[Period],
    as_of: date,
) -> Sources:
    ground: Ground = survey(tree, rules, periods, as_of)
    has_splits = any(row.parts is not None and row.parts < 10**PATH_DIGITS for row in ground.holdings)
    asked = cells(rules, periods, ground, value_digits, PATH_DIGITS if has_splits else 0)
    alive = pa.table({"epoch": [row[0] for row in ground.alive], "unit": [row[1] for row in ground.alive]})
    alive = alive.cast(pa.schema({"epoch": pa.int32(), "unit": pa.int64()}))
    return Sources(
        figures=figures,
        cells=_table(Cell, asked),
        parts=_table(Part, parts(rules, asked)),
        holdings=_table(Holding, ground.holdings),
        duties=_table(Duty, ground.duties),
        reporters=_table(Reporter, ground.reporters),
        alive=ibis.memtable(alive),
        value_digits=value_digits,
        has_ratios=any(rule.ratio for rule in rules.values()),
        has_splits=has_splits,
    )


def _table(kind: type, rows: Sequence[Any]) -> Any:
    columns = {column: pa.array([getattr(row, column) for row in rows], type) for column, type in COLUMNS[kind].items()}
    return ibis.memtable(pa.table(columns))


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


def _fetched(connection: Connection, expression: Any) -> list[dict[str, Any]]:
    try:
        return connection.to_pyarrow(expression).to_pylist()  # type: ignore[no-any-return]
    except duckdb.OutOfRangeException as error:  # a sum beyond all bounds does not even reach the check of the bounds
        raise TotalTooLarge.at("A total of this roll-up") from error


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
