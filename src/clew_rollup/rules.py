"""How one indicator is combined, restated and expected. Dated rules are resolved by the caller: one rule an indicator
here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from clew_rollup.exact import VALUE_DIGITS, Rounding
from clew_rollup.refusals import RuleRefused


class Units(StrEnum):
    """How the values of several units become one."""

    SUM = "sum"
    RATIO = "ratio"  # rebuilt from the sums of its numerator and its denominator
    NONE = "none"  # a rank, a grade: never combined, a figure stays with its unit


class Carry(StrEnum):
    """What becomes of a figure when its unit is merged or split."""

    ADD = "add"  # the successor has the sum of its predecessors; a split is apportioned by share and marked estimated
    REBUILD = "rebuild"  # a ratio: from the restated numerator and denominator
    NOT_COMPARABLE = "not_comparable"  # the series breaks: the successor has no value for the time before


@dataclass(frozen=True, slots=True)
class Ratio:
    """Numerator by denominator (codes of additive indicators), times the multiplier: 100 for percent, 1000 for per
    mille.
    """

    numerator: str
    denominator: str
    multiplier: Decimal = Decimal(1)

    def __post_init__(self) -> None:
        if not isinstance(self.multiplier, Decimal) or not self.multiplier.is_finite() or self.multiplier <= 0:
            raise RuleRefused(f"The multiplier of {self.numerator} by {self.denominator} must be a decimal above 0.")


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule of one indicator.

    `digits`: digits after the point of its totals (0 to 6). `kinds`: kinds of unit that report it; None means the
    leaves of the period's tree, that is, the units without a unit under them. `periods`: codes of the periods for which
    it is reported; None means every period asked for.
    """

    indicator: str
    units: Units = Units.SUM
    carry: Carry = Carry.ADD
    ratio: Ratio | None = None
    digits: int = 0
    kinds: frozenset[str] | None = None
    periods: frozenset[str] | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.digits <= VALUE_DIGITS:
            raise RuleRefused(f"Indicator {self.indicator}: totals have 0 to {VALUE_DIGITS} digits, not {self.digits}.")
        if (self.units is Units.RATIO) != (self.ratio is not None):
            raise RuleRefused(
                f"Indicator {self.indicator}: a ratio names its numerator and denominator, nothing else does."
            )
        if self.carry is (Carry.ADD if self.units is Units.RATIO else Carry.REBUILD):
            raise RuleRefused(f"Indicator {self.indicator}: a ratio is rebuilt, not added; nothing else is rebuilt.")

    def rounding(self, scale: int) -> Rounding:
        """How sums that are whole numbers of 10**-scale become totals of this indicator."""
        if self.ratio:
            return Rounding.of_ratio(self.digits, self.ratio.multiplier)
        return Rounding.of_sum(self.digits, scale)


def check_together(rules: Iterable[Rule]) -> dict[str, Rule]:
    """The rules by indicator; refuses two for one indicator and a ratio whose parts cannot be added up."""
    by_indicator: dict[str, Rule] = {}
    for rule in rules:
        if rule.indicator in by_indicator:
            raise RuleRefused(f"Indicator {rule.indicator} has two rules; give the one that holds.")
        by_indicator[rule.indicator] = rule
    for rule in by_indicator.values():
        for part in (rule.ratio.numerator, rule.ratio.denominator) if rule.ratio else ():
            found = by_indicator.get(part)
            if found is None:
                raise RuleRefused(f"Indicator {rule.indicator} is built from {part}, which has no rule here.")
            if found.units is not Units.SUM or (rule.carry is Carry.REBUILD and found.carry is not Carry.ADD):
                raise RuleRefused(f"Indicator {rule.indicator} is built from {part}, which is not additive.")
    return by_indicator
