"""The table of engines. An engine is a module, or a value, with a function `roll_up(figures, tree, rules, periods,
as_of) -> Totals`; one for figures by the million has `roll_up_parquet` too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from clew_rollup.records import Figure, Period
from clew_rollup.refusals import RollupRefused
from clew_rollup.rules import Rule
from clew_rollup.totals import Totals
from clew_rollup.tree import Tree

ENGINES = {
    "plain": "clew_rollup.engines.plain",  # the judge
    "duckdb": "clew_rollup.engines.duckdb",  # through Ibis, which is heavy: loaded when first asked for
}
FILES = {"duckdb": "clew_rollup.engines.duckdb_files"}  # the same, from Parquet to Parquet
SPARK = "clew_rollup.engines.spark"  # named by its cluster
CLUSTERS = ("spark://", "local-cluster")


class Engine(Protocol):
    def roll_up(
        self, figures: Iterable[Figure], tree: Tree, rules: Mapping[str, Rule], periods: Sequence[Period], as_of: date
    ) -> Totals: ...


class FileEngine(Protocol):
    def roll_up_parquet(
        self,
        source: Path,
        target: Path,
        tree: Tree,
        rules: Mapping[str, Rule],
        periods: Sequence[Period],
        as_of: date,
        threads: int | None,
    ) -> int: ...


def engine_named(name: str) -> Engine:
    return cast(Engine, _named(name, ENGINES))


def file_engine_named(name: str) -> FileEngine:
    return cast(FileEngine, _named(name, FILES))


def _named(name: str, modules: Mapping[str, str]) -> object:
    if name.startswith(CLUSTERS):
        return import_module(SPARK).Spark(name)
    if name not in modules:
        known = ", ".join([*modules, "spark://HOST:PORT", "local-cluster"])
        raise RollupRefused(f"There is no engine {name!r} for this; choose one of {known}.")
    return import_module(modules[name])
