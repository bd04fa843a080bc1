"""What goes into a roll-up: figures, periods and the dated parts of a tree. Each refuses to exist when it is wrong.

All stretches of time are half-open: `valid_from` belongs to them, `valid_to` does not; None means that it is still
going on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from clew_rollup.exact import SHARE_DIGITS, VALUE_CEILING, VALUE_DIGITS, digits_after_point
from clew_rollup.refusals import FigureRefused, RollupRefused, TreeRefused


class Absence(StrEnum):
    """Why a cell has no value. Zero is a value and none of these."""

    MISSING = "missing"  # was due and did not come: lowers the coverage
    NOT_DUE = "not_due"  # will come later: counted apart
    NOT_APPLICABLE = "not_applicable"  # the unit has nothing to report here: leaves the denominator


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell: what one unit reported for one indicator and one period, a value or the reason why there is none."""

    unit: int
    indicator: str
    period: str
    value: Decimal | None = None
    absence: Absence | None = None

    def __post_init__(self) -> None:
        where = f"unit {self.unit}, indicator {self.indicator}, period {self.period}"
        if (self.value is None) == (self.absence is None):
            raise FigureRefused(f"{where}: give either a value or the reason why there is none.")
        if self.value is None:
            return
        if not isinstance(self.value, Decimal) or not self.value.is_finite():
            raise FigureRefused(f"{where}: {self.value!r} is not a finite decimal number.")
        if digits_after_point(self.value) > VALUE_DIGITS or abs(self.value) >= VALUE_CEILING:
            raise FigureRefused(
                f"{where}: {self.value} has more than {VALUE_DIGITS} digits after the point or is not below "
                f"{VALUE_CEILING:.0E}; choose a larger unit of measure."
            )


@dataclass(frozen=True, slots=True)
class Period:
    """A period with its days `[start, end)`. It uses the tree of its last day."""

    code: str
    start: date
    end: date

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise RollupRefused(f"Period {self.code} ends on {self.end}, not after its start on {self.start}.")

    @property
    def last_day(self) -> date:
        return self.end - timedelta(days=1)


def check_periods(periods: Iterable[Period]) -> tuple[Period, ...]:
    """The periods; refuses two with one code."""
    found = tuple(periods)
    codes = [period.code for period in found]
    twice = sorted({code for code in codes if codes.count(code) > 1})
    if twice:
        raise RollupRefused(f"A period is given twice: {', '.join(twice)}.")
    return found


@dataclass(frozen=True, slots=True)
class UnitVersion:
    """A stretch in which a unit exists and is of one kind. A unit that is converted has several, without a gap."""

    unit: int
    kind: str
    valid_from: date
    valid_to: date | None = None

    def __post_init__(self) -> None:
        _check_stretch(f"Unit {self.unit}", self.valid_from, self.valid_to)


@dataclass(frozen=True, slots=True)
class Edge:
    """A stretch in which one unit stands under another in the hierarchy that is rolled up."""

    child: int
    parent: int
    valid_from: date
    valid_to: date | None = None

    def __post_init__(self) -> None:
        _check_stretch(f"Edge from {self.child} to {self.parent}", self.valid_from, self.valid_to)
        if self.child == self.parent:
            raise TreeRefused(f"Unit {self.child} cannot be its own parent.")


@dataclass(frozen=True, slots=True)
class Succession:
    """From `day` on, `successor` continues the part `share` of `predecessor`.

    A merger is several rows with one successor and share 1; a split is several rows with one predecessor. A unit that
    gives a part away and goes on existing is among its own successors. A unit that takes another in and stays itself
    needs no row of its own.
    """

    predecessor: int
    successor: int
    day: date
    share: Decimal = Decimal(1)

    def __post_init__(self) -> None:
        fits = isinstance(self.share, Decimal) and self.share.is_finite() and 0 < self.share <= 1
        if not fits or digits_after_point(self.share) > SHARE_DIGITS:
            raise TreeRefused(
                f"Unit {self.predecessor} gives the share {self.share} to {self.successor} on {self.day}; a share is a "
                f"decimal above 0, at most 1, with at most {SHARE_DIGITS} digits after the point."
            )


def _check_stretch(what: str, valid_from: date, valid_to: date | None) -> None:
    if valid_to is not None and valid_from >= valid_to:
        raise TreeRefused(f"{what} ends on {valid_to}, not after its start on {valid_from}.")
