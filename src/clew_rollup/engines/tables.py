"""The rows of a roll-up as Arrow tables, in the types that every engine reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import pyarrow as pa

from clew_rollup.engines.cells import cells, parts
from clew_rollup.engines.expression import Sources
from clew_rollup.engines.holdings import survey
from clew_rollup.exact import VALUE_DIGITS, decimal, digits_after_point, whole
from clew_rollup.records import Figure, Period
from clew_rollup.rules import Rule
from clew_rollup.tree import Tree

WIDE = pa.decimal128(38, 0)
NUMBERS = ("up", "down", "numerator_bound", "denominator_bound")
COLUMNS: Mapping[str, Mapping[str, pa.DataType]] = {
    "cells": {
        "cell": pa.int32(),
        "indicator": pa.string(),
        "period": pa.string(),
        "scope": pa.int32(),
        "epoch": pa.int32(),
        "asked": pa.bool_(),
        "ratio": pa.bool_(),
        "exact": pa.bool_(),
        "step": pa.decimal128(38, VALUE_DIGITS),
        "exact_bound": pa.decimal128(38, VALUE_DIGITS),
        **{f"{width}_{name}": WIDE for width in ("narrow", "wide") for name in NUMBERS},
    },
    "parts": {"cell": pa.int32(), "indicator": pa.string(), "period": pa.string(), "numerator": pa.bool_()},
    "members": {"scope": pa.int32(), "epoch": pa.int32(), "unit": pa.int64(), "bundle": pa.int32()},
    "holdings": {"bundle": pa.int32(), "node": pa.int64(), "parts": pa.int64(), "alone": pa.bool_()},
    "strands": {"bundle": pa.int32(), "sheaf": pa.int32()},
    "far_holdings": {"sheaf": pa.int32(), "node": pa.int64(), "parts": pa.int64()},
    "duties": {
        "scope": pa.int32(), "epoch": pa.int32(), "node": pa.int64(), "units": pa.int64(), "broken": pa.bool_()
    },
    "reporters": {"scope": pa.int32(), "epoch": pa.int32(), "unit": pa.int64(), "placed": pa.bool_()},
    "alive": {"epoch": pa.int32(), "unit": pa.int64()},
}  # fmt: skip

Put = Callable[[str, pa.Table], Any]  # keeps rows under a name and gives the Ibis table that speaks of them


def sources_of(
    put: Put,
    figures: Any,
    value_digits: int,
    tree: Tree,
    rules: Mapping[str, Rule],
    periods: Sequence[Period],
    as_of: date,
) -> Sources:
    """The tables of a roll-up: `figures` as they are, all others worked out from tree, rules and periods."""
    ground = survey(tree, rules, periods, as_of)
    asked = cells(rules, periods, ground, value_digits)
    rows: dict[str, Sequence[Any]] = {"cells": asked, "parts": parts(rules, asked)}
    tables = {
        name: put(name, _arrow(columns, rows[name] if name in rows else getattr(ground, name)))
        for name, columns in COLUMNS.items()
    }
    return Sources(
        figures=figures,
        value_digits=value_digits,
        has_ratios=any(rule.ratio for rule in rules.values()),
        has_splits=ground.has_splits,
        **tables,
    )


def digits_of(figures: Sequence[Figure]) -> int:
    """The most digits after the point that any of the values needs."""
    return max((digits_after_point(figure.value) for figure in figures if figure.value is not None), default=0)


def figure_table(figures: Sequence[Figure], value_digits: int) -> pa.Table:
    values = [
        None if figure.value is None else decimal(whole(figure.value, value_digits), value_digits) for figure in figures
    ]
    return pa.table(
        {
            "unit": pa.array([figure.unit for figure in figures], pa.int64()),
            "indicator": pa.array([figure.indicator for figure in figures], pa.string()),
            "period": pa.array([figure.period for figure in figures], pa.string()),
            "value": pa.array(values, pa.decimal128(18 + VALUE_DIGITS, value_digits)),
            "absence": pa.array([figure.absence and figure.absence.value for figure in figures], pa.string()),
        }
    )


def _arrow(columns: Mapping[str, pa.DataType], rows: Sequence[Any]) -> pa.Table:
    return pa.table(
        {column: pa.array([getattr(row, column) for row in rows], kind) for column, kind in columns.items()}
    )
