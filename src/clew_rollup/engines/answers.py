"""The rows that an engine brings back, as the library's own records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from clew_rollup.exact import decimal, whole
from clew_rollup.records import Figure
from clew_rollup.refusals import TotalTooLarge
from clew_rollup.rules import Rule
from clew_rollup.totals import Reason, SetAside, Total

Rows = Sequence[dict[str, Any]]


def totals_from(rows: Rows, rules: Mapping[str, Rule]) -> tuple[Total, ...]:
    """Refuses (TotalTooLarge) where a row says so."""
    large = [(row["unit"], row["indicator"], row["period"]) for row in rows if row["too_large"]]
    if large:
        unit, indicator, period = min(large)
        raise TotalTooLarge.at(f"unit {unit}, indicator {indicator}, period {period}")
    found = []
    for row in rows:
        del row["too_large"]
        if row["value"] is not None:
            digits = rules[row["indicator"]].digits
            row["value"] = decimal(whole(row["value"], digits), digits)
        found.append(Total(**row))
    return tuple(sorted(found, key=lambda total: (total.unit, total.indicator, total.period)))


def set_aside_from(rows: Rows, figures: Iterable[Figure]) -> tuple[SetAside, ...]:
    reasons = {(row["unit"], row["indicator"], row["period"]): Reason(row["reason"]) for row in rows}
    by_cell = {(figure.unit, figure.indicator, figure.period): figure for figure in figures} if reasons else {}
    return tuple(SetAside(by_cell[cell], reason) for cell, reason in sorted(reasons.items()))
