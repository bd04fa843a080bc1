"""The engine for what has outgrown one machine: Spark, asked in the SQL that Ibis makes of the same expressions.

A cluster is named by its master: `spark://host:7077`, or `local-cluster` for two worker processes on this machine. The
session is kept: to start it takes longer than most roll-ups.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa

from clew_rollup.engines.answers import Rows, set_aside_from, totals_from
from clew_rollup.engines.expression import bundled, set_aside, totals
from clew_rollup.engines.figure_files import FigureFiles
from clew_rollup.engines.tables import digits_of, figure_table, sources_of
from clew_rollup.records import Figure, Period
from clew_rollup.refusals import RollupRefused, TotalTooLarge
from clew_rollup.rules import Rule
from clew_rollup.totals import Totals
from clew_rollup.tree import Tree

LOCAL_CLUSTER = "local-cluster[2,1,2048]"  # two workers with one core and 2 GB each
TOO_LARGE = "clew: too large: "
OVERFLOWS = ("ARITHMETIC_OVERFLOW", "NUMERIC_VALUE_OUT_OF_RANGE")  # how Spark names a sum beyond all bounds
SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",  # what does not fit stops, and does not become null
    "spark.sql.shuffle.partitions": "4",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.sources.partitionColumnTypeInference.enabled": "false",  # a period is text
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.log.level": "ERROR",
}
HERE = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}  # workers on this machine only


@dataclass(frozen=True, slots=True)
class Spark:
    """A cluster by its master."""

    master: str

    def roll_up(
        self, figures: Iterable[Figure], tree: Tree, rules: Mapping[str, Rule], periods: Sequence[Period], as_of: date
    ) -> Totals:
        found = tuple(figures)
        digits = digits_of(found)
        with self._desk() as desk, too_large_is_refused():
            table = desk.put("figures", figure_table(found, digits))
            sources = sources_of(desk.put, table, digits, tree, rules, periods, as_of)
            rows = desk.fetch(totals(sources, desk.keep("bundles", bundled(sources))))
            aside = desk.fetch(set_aside(sources))
        return Totals(totals_from(rows, rules), set_aside_from(aside, found))

    def roll_up_parquet(
        self,
        source: Path,
        target: Path,
        tree: Tree,
        rules: Mapping[str, Rule],
        periods: Sequence[Period],
        as_of: date,
        threads: int | None,
    ) -> int:
        """`target` becomes a folder of files: each worker writes its own. How many threads is the cluster's affair."""
        files = FigureFiles.of(source)
        with self._desk() as desk, too_large_is_refused():
            desk.session.read.parquet(str(source)).createOrReplaceTempView("figures")
            figures = ibis.table(ibis.Schema.from_pyarrow(files.schema), name="figures")
            sources = sources_of(desk.put, figures, files.value_digits, tree, rules, periods, as_of)
            found = totals(sources, desk.keep("bundles", bundled(sources)))
            where = "format_string('unit %d, indicator %s, period %s', unit, indicator, period)"
            checked = (
                f"SELECT * FROM ({sql(found)}) WHERE NOT CASE WHEN too_large THEN "
                f"CAST(raise_error(concat('{TOO_LARGE}', {where})) AS BOOLEAN) ELSE false END"
            )
            desk.session.sql(checked).drop("too_large").write.mode("overwrite").parquet(str(target))
            return int(desk.session.read.parquet(str(target)).count())

    @contextmanager
    def _desk(self) -> Iterator[Desk]:
        desk = Desk(session_on(self.master), [])
        try:
            yield desk
        finally:
            for kept in desk.kept:
                kept.unpersist()


@dataclass(frozen=True, slots=True)
class Desk:
    """A session, with what it keeps in the memory of its workers."""

    session: Any
    kept: list[Any]

    def put(self, name: str, rows: pa.Table) -> Any:
        self.session.createDataFrame(rows).createOrReplaceTempView(name)
        return ibis.table(ibis.Schema.from_pyarrow(rows.schema), name=name)

    def keep(self, name: str, expression: Any) -> Any:
        """Computes the rows once, for all that is asked of them."""
        frame = self.session.sql(sql(expression)).persist()
        self.kept.append(frame)
        frame.createOrReplaceTempView(name)
        return ibis.table(expression.schema(), name=name)

    def fetch(self, expression: Any) -> Rows:
        return [row.asDict() for row in self.session.sql(sql(expression)).collect()]


def session_on(master: str) -> Any:
    """The session on a cluster. RollupRefused where Spark or Java is missing."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    local = master.startswith("local")
    if local:
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    try:
        from pyspark.errors import PySparkRuntimeError  # Spark comes with the extra `spark` alone
        from pyspark.sql import SparkSession
    except ImportError as missing:
        raise RollupRefused(f"The engine {master} needs pyspark: pip install 'clew[spark]'.") from missing
    builder = SparkSession.builder.master(LOCAL_CLUSTER if master == "local-cluster" else master).appName("clew")
    for name, value in (SETTINGS | (HERE if local else {})).items():
        builder = builder.config(name, value)
    try:
        return builder.getOrCreate()
    except PySparkRuntimeError as error:
        raise RollupRefused(f"Spark does not start: {error}. It needs Java 17 or newer.") from error


@contextmanager
def too_large_is_refused() -> Iterator[None]:
    """A sum beyond all bounds, or a total that the query itself refuses, stops Spark with an error of its own."""
    from pyspark.errors import PySparkException  # as above

    try:
        yield
    except PySparkException as error:
        said = str(error)
        if TOO_LARGE in said:
            raise TotalTooLarge.at(said.partition(TOO_LARGE)[2].splitlines()[0].split(" SQLSTATE")[0]) from error
        if any(name in said for name in OVERFLOWS):
            raise TotalTooLarge.at("A total of this roll-up") from error
        raise


def sql(expression: Any) -> str:
    return str(ibis.to_sql(expression, dialect="pyspark"))
