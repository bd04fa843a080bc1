"""What comes out of a roll-up."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from clew_rollup.records import Figure


@dataclass(frozen=True, slots=True)
class Total:
    """One indicator of one unit (of the tree of the as-of day) in one period.

    The four counts count reporting units of the period's own tree that lie wholly or partly in `unit`: `expected` were
    to report and are due, `reported` of them gave a value, `not_due` and `not_applicable` stand apart. `value` is None
    when nothing was reported, when the series is `broken` here, and for a ratio whose denominator is zero. `estimated`:
    a part of the value was apportioned by the shares of a split.
    """

    unit: int
    indicator: str
    period: str
    value: Decimal | None
    reported: int
    expected: int
    not_due: int = 0
    not_applicable: int = 0
    estimated: bool = False
    broken: bool = False


class Reason(StrEnum):
    """Why a figure is in no total."""

    NO_RULE = "no_rule"  # its indicator has no rule, or its period was not asked for
    DERIVED = "derived"  # a ratio is rebuilt from its parts, never taken as reported
    NO_UNIT = "no_unit"  # the unit did not exist on the last day of the period
    NOT_EXPECTED = "not_expected"  # the unit does not report this indicator, or not for this period
    NO_PLACE = "no_place"  # no unit of the as-of tree continues or contains its unit


@dataclass(frozen=True, slots=True)
class SetAside:
    """A figure that went into no total, and why."""

    figure: Figure
    reason: Reason


@dataclass(frozen=True)
class Totals:
    """All totals in the order unit, indicator, period; and the figures that are in none of them."""

    rows: tuple[Total, ...]
    set_aside: tuple[SetAside, ...] = ()

    @cached_property
    def _by_cell(self) -> dict[tuple[int, str, str], Total]:
        return {(total.unit, total.indicator, total.period): total for total in self.rows}

    def of(self, unit: int, indicator: str, period: str) -> Total | None:
        """The total of one cell; None when no reporting unit of that period lies in the unit."""
        return self._by_cell.get((unit, indicator, period))
