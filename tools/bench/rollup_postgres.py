"""The same roll-up in PostgreSQL: the figures lie in a table, the totals go into another."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import duckdb
import psycopg

from clew.house.server.cluster import WITHOUT_CARE, Cluster
from tools.bench.rollup_nation import AS_OF, Nation, tables

BY_HAND = Path(__file__).with_suffix(".sql")
# One worker beside the leader: two processes. Memory so that nothing goes to disk that need not.
SETTINGS = WITHOUT_CARE | {
    "shared_buffers": "1GB", "work_mem": "512MB", "max_parallel_workers_per_gather": "1", "autovacuum": "off",
    "hash_mem_multiplier": "4", "max_wal_size": "4GB", "jit": "off",
}  # fmt: skip
SCHEMAS = {
    "units": "unit bigint, kind text, valid_from date, valid_to date, reports boolean",
    "edges": "child bigint, parent bigint, valid_from date, valid_to date",
    "successions": "predecessor bigint, successor bigint, share numeric(7, 6)",
    "periods": "period text, last_day date",
    "ratios": "indicator text, numerator text, denominator text",
}
FIGURES = "unit bigint, indicator text, value numeric(12, 2), absence text, period text"
MADE = ("place", "above", "duty", "totals")


@contextmanager
def filled(folder: Path, nation: Nation, figures: Path) -> Iterator[psycopg.Connection]:
    """A server of its own with the figures and the tree in tables."""
    folder.chmod(0o755)  # root lends the database to another account, which must pass through
    cluster = Cluster(folder / "database", settings=SETTINGS)
    cluster.start()
    try:
        cluster.ensure_database("bench")
        with psycopg.connect(cluster.url("bench"), autocommit=True) as connection:
            for name, schema in SCHEMAS.items():
                connection.execute(f"create table {name} ({schema})")  # type: ignore[arg-type] # our own words
                rows = tables(nation)[name]
                _copy(connection, name, (list(row.values()) for row in rows.to_pylist()))
            connection.execute(f"create unlogged table figures ({FIGURES})")
            for period in nation.periods:
                path = figures / f"period={period.code}" / "figures.parquet"
                _copy_file(connection, path, folder / "figures.csv", period.code)
            connection.execute("vacuum analyze")
            yield connection
    finally:
        cluster.stop()


def timed(connection: psycopg.Connection) -> float:
    """Seconds of one roll-up from table to table."""
    for name in MADE:
        connection.execute(f"drop table if exists {name}")  # type: ignore[arg-type] # our own words
    connection.execute("drop function if exists half_even")
    text = BY_HAND.read_text(encoding="utf-8").replace(":day", f"'{AS_OF}'")
    start = time.perf_counter()
    connection.execute(text)  # type: ignore[arg-type] # our own words
    return time.perf_counter() - start


def write(connection: psycopg.Connection, columns: str, target: Path) -> None:
    """The totals as Parquet, to be compared."""
    query = f"copy (select {columns} from totals) to stdout (format csv, header)"
    with (
        target.with_suffix(".csv").open("wb") as file,
        connection.cursor() as cursor,
        cursor.copy(query) as copy,  # type: ignore[arg-type] # our own words
    ):
        for block in copy:
            file.write(block)
    types = "{'value': 'decimal(38, 6)', 'period': 'varchar'}"
    duckdb.sql(f"copy (from read_csv('{target.with_suffix('.csv')}', types => {types})) to '{target}' (format parquet)")


def _copy(connection: psycopg.Connection, name: str, rows: Iterable[Sequence[object]]) -> None:
    with connection.cursor() as cursor, cursor.copy(f"copy {name} from stdin") as copy:  # type: ignore[arg-type]
        for row in rows:
            copy.write_row(row)


def _copy_file(connection: psycopg.Connection, path: Path, between: Path, period: str) -> None:
    select = f"select unit, indicator, value, absence, '{period}' from '{path}'"
    duckdb.sql(f"copy ({select}) to '{between}' (format csv, header false)")
    with connection.cursor() as cursor, cursor.copy("copy figures from stdin (format csv)") as copy:
        copy.write(between.read_bytes())
