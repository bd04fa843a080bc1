"""The rows that say what is asked: one cell for every indicator and period, with the numbers of its rounding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from clew_rollup.engines.holdings import Ground
from clew_rollup.exact import CEILING, PATH_DIGITS
from clew_rollup.records import Period
from clew_rollup.rules import Rule


@dataclass(frozen=True, slots=True)
class Cell:
    """One indicator in one period. `asked`: the rule expects it for this period.

    A total is numerator * up / (denominator * down), in steps of `step`; numerator and denominator stay below their
    bounds.
    """

    cell: int
    indicator: str
    period: str
    scope: int
    epoch: int
    asked: bool
    ratio: bool
    up: Decimal
    down: Decimal
    step: Decimal
    numerator_bound: Decimal
    denominator_bound: Decimal


@dataclass(frozen=True, slots=True)
class Part:
    """The indicator whose figures are the numerator, or else the denominator, of a ratio's cell."""

    cell: int
    indicator: str
    period: str
    numerator: bool


def cells(
    rules: Mapping[str, Rule], periods: Sequence[Period], ground: Ground, value_digits: int, path_digits: int
) -> list[Cell]:
    """All cells. Sums are whole numbers of 10**-(value_digits + path_digits): 0 path digits where no split shares
    anything out.
    """
    found: list[Cell] = []
    for rule in rules.values():
        rounding = rule.rounding(value_digits + path_digits)
        bounds = _bounds(rule, value_digits, path_digits)
        for period in periods:
            found.append(
                Cell(
                    cell=len(found),
                    indicator=rule.indicator,
                    period=period.code,
                    scope=ground.scopes[rule.indicator],
                    epoch=ground.epochs[period.code],
                    asked=rule.periods is None or period.code in rule.periods,
                    ratio=rule.ratio is not None,
                    up=Decimal(rounding.up),
                    down=Decimal(rounding.down),
                    step=Decimal(1).scaleb(-rule.digits),
                    numerator_bound=bounds[0],
                    denominator_bound=bounds[1],
                )
            )
    return found


def parts(rules: Mapping[str, Rule], asked: Sequence[Cell]) -> list[Part]:
    found = []
    for cell in asked:
        ratio = rules[cell.indicator].ratio
        if ratio is not None:
            found.append(Part(cell.cell, ratio.numerator, cell.period, True))
            found.append(Part(cell.cell, ratio.denominator, cell.period, False))
    return found


def _bounds(rule: Rule, value_digits: int, path_digits: int) -> tuple[Decimal, Decimal]:
    """The least whole numbers that are too large; the same refusal as with all the digits of a chain of shares."""
    full = rule.rounding(value_digits + PATH_DIGITS)
    left_out: int = 10 ** (PATH_DIGITS - path_digits)
    denominator = -(-CEILING // (full.down * left_out)) if rule.ratio else CEILING
    return Decimal(-(-CEILING // (full.up * left_out))), Decimal(denominator)
