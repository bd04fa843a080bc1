"""The rows that say what is asked: one cell for every indicator and period, with the numbers of its rounding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from clew_rollup.engines.holdings import Ground
from clew_rollup.exact import CEILING, PATH_DIGITS, RESULT_CEILING
from clew_rollup.records import Period
from clew_rollup.rules import Rule


@dataclass(frozen=True, slots=True)
class Cell:
    """One indicator in one period. `asked`: the rule expects it for this period.

    A total is numerator * up / (denominator * down), in steps of `step`; numerator and denominator stay below their
    bounds. Narrow are the numbers for sums of 10**-value_digits, wide those for sums that splits have shared out.
    `exact`: a narrow sum is its own total, as long as it stays below `exact_bound`.
    """

    cell: int
    indicator: str
    period: str
    scope: int
    epoch: int
    asked: bool
    ratio: bool
    exact: bool
    step: Decimal
    exact_bound: Decimal
    narrow_up: Decimal
    narrow_down: Decimal
    narrow_numerator_bound: Decimal
    narrow_denominator_bound: Decimal
    wide_up: Decimal
    wide_down: Decimal
    wide_numerator_bound: Decimal
    wide_denominator_bound: Decimal


@dataclass(frozen=True, slots=True)
class Part:
    """The indicator whose figures are the numerator, or else the denominator, of a ratio's cell."""

    cell: int
    indicator: str
    period: str
    numerator: bool


def cells(rules: Mapping[str, Rule], periods: Sequence[Period], ground: Ground, value_digits: int) -> list[Cell]:
    """All cells, for figures of so many digits after the point."""
    found: list[Cell] = []
    for rule in rules.values():
        narrow = _numbers(rule, value_digits, 0)
        numbers = {f"narrow_{name}": number for name, number in narrow.items()}
        numbers |= {f"wide_{name}": number for name, number in _numbers(rule, value_digits, PATH_DIGITS).items()}
        bound = min(narrow["numerator_bound"], Decimal(RESULT_CEILING).scaleb(value_digits - rule.digits))
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
                    exact=rule.ratio is None and rule.digits >= value_digits,
                    step=Decimal(1).scaleb(-rule.digits),
                    exact_bound=bound.scaleb(-value_digits),
                    **numbers,
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


def _numbers(rule: Rule, value_digits: int, path_digits: int) -> dict[str, Decimal]:
    """What sums of 10**-(value_digits + path_digits) are multiplied and divided by, and the least whole numbers that
    are too large; the same refusal as with all the digits of a chain of shares.
    """
    rounding = rule.rounding(value_digits + path_digits)
    full = rule.rounding(value_digits + PATH_DIGITS)
    left_out: int = 10 ** (PATH_DIGITS - path_digits)
    denominator = -(-CEILING // (full.down * left_out)) if rule.ratio else CEILING
    return {
        "up": Decimal(rounding.up),
        "down": Decimal(rounding.down),
        "numerator_bound": Decimal(-(-CEILING // (full.up * left_out))),
        "denominator_bound": Decimal(denominator),
    }
