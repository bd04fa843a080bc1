"""The default engine: DuckDB inside the process.

Ibis turns the expressions into SQL and has no connection of its own; so nothing here depends on how it speaks to
DuckDB.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import duckdb
import ibis
import pyarrow as pa

from clew_rollup.engines.answers import Rows, set_aside_from, totals_from
from clew_rollup.engines.expression import bundled, set_aside, totals
from clew_rollup.engines.tables import digits_of, figure_table, sources_of
from clew_rollup.records import Figure, Period
from clew_rollup.refusals import TotalTooLarge
from clew_rollup.rules import Rule
from clew_rollup.totals import Totals
from clew_rollup.tree import Tree


@dataclass(frozen=True, slots=True)
class Desk:
    """A connection, with the tables that lie on it."""

    connection: duckdb.DuckDBPyConnection

    def put(self, name: str, rows: pa.Table) -> Any:
        self.connection.register(name, rows)
        return named_table(name, rows.schema)

    def keep(self, name: str, expression: Any) -> Any:
        """Computes the rows once, for all that is asked of them."""
        self.connection.execute(f"create temp table {name} as {sql(expression)}")
        return ibis.table(expression.schema(), name=name)

    def fetch(self, expression: Any) -> Rows:
        cursor = self.connection.execute(sql(expression))
        columns = [column[0] for column in cursor.description or ()]
        return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


def roll_up(
    figures: Iterable[Figure], tree: Tree, rules: Mapping[str, Rule], periods: Sequence[Period], as_of: date
) -> Totals:
    found = tuple(figures)
    digits = digits_of(found)
    with duckdb.connect() as connection, too_large_is_refused():
        desk = Desk(connection)
        table = desk.put("figures", figure_table(found, digits))
        sources = sources_of(desk.put, table, digits, tree, rules, periods, as_of)
        rows = desk.fetch(totals(sources, desk.keep("bundles", bundled(sources))))
        aside = desk.fetch(set_aside(sources))
    return Totals(totals_from(rows, rules), set_aside_from(aside, found))


@contextmanager
def too_large_is_refused() -> Iterator[None]:
    """A sum beyond all bounds makes DuckDB stop before the bounds can be checked row by row."""
    try:
        yield
    except duckdb.OutOfRangeException as error:
        raise TotalTooLarge.at("A total of this roll-up") from error


def sql(expression: Any) -> str:
    return str(ibis.to_sql(expression, dialect="duckdb"))


def named_table(name: str, schema: pa.Schema) -> Any:
    return ibis.table(ibis.Schema.from_pyarrow(schema), name=name)
