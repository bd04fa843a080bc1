"""The table of engines. An engine is a module with a function `roll_up(figures, tree, rules, periods, as_of) ->
Totals`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib import import_module
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


class Engine(Protocol):
    def roll_up(
        self, figures: Iterable[Figure], tree: Tree, rules: Mapping[str, Rule], periods: Sequence[Period], as_of: date
    ) -> Totals: ...


def engine_named(name: str) -> Engine:
    if name not in ENGINES:
        raise RollupRefused(f"There is no engine {name!r}; choose one of {', '.join(ENGINES)}.")
    return cast(Engine, import_module(ENGINES[name]))
