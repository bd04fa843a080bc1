"""What the library refuses, and why: one family, so that a caller can show every refusal without a traceback."""

from __future__ import annotations


class RollupRefused(ValueError):
    """The input or the result breaks a rule of the roll-up; the sentence says which and what to do."""


class TreeRefused(RollupRefused):
    """Units, edges or successions do not fit together."""


class RuleRefused(RollupRefused):
    """An indicator's rule contradicts itself or names an indicator that is not there."""


class FigureRefused(RollupRefused):
    """A figure, or two figures for one cell, cannot be read as one value or one absence."""


class TotalTooLarge(RollupRefused):
    """A total has more digits than the engines can hold exactly."""

    @classmethod
    def at(cls, where: str) -> TotalTooLarge:
        return cls(f"{where}: the total has too many digits to be exact; choose a larger unit of measure.")
