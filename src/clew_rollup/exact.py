"""Decimal arithmetic that every engine can repeat to the last digit.

Figures and shares are exact decimals of limited length; an engine turns them into whole numbers (value times
10**scale), adds and multiplies whole numbers only, and rounds once, at the end, half to even, to the digits of the
indicator's rule. A total that would not fit into the 38 digits of an engine's widest decimal is refused by all of them
at the same bound.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache

from clew_rollup.refusals import TotalTooLarge, TreeRefused

VALUE_DIGITS = 6  # most digits after the point of a figure, and of a total
VALUE_CEILING = Decimal(10) ** 18  # a figure is smaller than this
SHARE_DIGITS = 6  # most digits after the point of the share of one succession
PATH_DIGITS = 12  # and of the product of the shares along a chain of successions
RESULT_CEILING = 10**30  # and the whole number that comes out, read with the rule's digits, below this
CEILING = 10**36  # whole numbers before the last division stay below this: two digits of air under an engine's 38


def digits_after_point(number: Decimal) -> int:
    """How many digits after the point `number` needs (0 for 1.00 and for 1E+3)."""
    _, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int) or exponent >= 0:
        return 0
    significant = "".join(map(str, digits)).rstrip("0")
    return max(0, -exponent - (len(digits) - len(significant))) if significant else 0


def divide_half_even(dividend: int, divisor: int) -> int:
    """The whole number nearest to dividend / divisor; of two equally near ones the even one."""
    if divisor < 0:
        dividend, divisor = -dividend, -divisor
    quotient, remainder = divmod(dividend, divisor)
    twice = 2 * remainder
    if twice > divisor or (twice == divisor and quotient % 2):
        quotient += 1
    return quotient


def whole(number: Decimal | Fraction, scale: int) -> int:
    """`number` times 10**scale, which must be a whole number; ArithmeticError when it is not."""
    numerator, denominator = number.as_integer_ratio()
    power: int = 10**scale
    result, rest = divmod(numerator * power, denominator)
    if rest:
        raise ArithmeticError(f"{number} has more than {scale} digits after the point")
    return result


@cache
def share_parts(share: Fraction) -> int:
    """A share along a chain of successions as a whole number of 10**-PATH_DIGITS."""
    try:
        return whole(share, PATH_DIGITS)
    except ArithmeticError:
        raise TreeRefused(
            f"The shares along a chain of splits multiply to {float(share)}, not exact with {PATH_DIGITS} digits after "
            "the point; give the shares of those splits with fewer digits."
        ) from None


def decimal(units: int, digits: int) -> Decimal:
    """The whole number `units` read with `digits` digits after the point, whatever the caller's decimal context."""
    sign = 1 if units < 0 else 0
    return Decimal((sign, tuple(int(digit) for digit in str(abs(units))), -digits))


@dataclass(frozen=True, slots=True)
class Rounding:
    """How the whole numbers of one indicator become its totals: numerator * up / (denominator * down), rounded to
    `digits`.

    Sums are whole numbers of 10**-scale, `scale` being the digits of the figures plus those of a chain of shares. For
    what is not a ratio the denominator is 1.
    """

    digits: int
    up: int
    down: int

    @classmethod
    def of_sum(cls, digits: int, scale: int) -> Rounding:
        return cls(digits, *Fraction(10**digits, 10**scale).as_integer_ratio())

    @classmethod
    def of_ratio(cls, digits: int, multiplier: Decimal) -> Rounding:
        return cls(digits, *(Fraction(multiplier) * 10**digits).as_integer_ratio())

    def value(self, numerator: int, denominator: int, where: str) -> Decimal | None:
        """The total; None where the denominator is zero. `where` names the cell in the refusal of a number that is too
        large.
        """
        if max(abs(numerator) * self.up, abs(denominator) * self.down) >= CEILING:
            raise TotalTooLarge.at(where)
        if denominator == 0:
            return None
        result = divide_half_even(numerator * self.up, denominator * self.down)
        if abs(result) >= RESULT_CEILING:
            raise TotalTooLarge.at(where)
        return decimal(result, self.digits)
