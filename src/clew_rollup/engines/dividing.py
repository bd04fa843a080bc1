"""Whole numbers divided and rounded half to even, as Ibis expressions that every engine computes alike."""

from __future__ import annotations

from typing import Any

import ibis

from clew_rollup.exact import RESULT_CEILING

WHOLE_TYPE = "decimal(38, 0)"
VALUE_TYPE = "decimal(38, 6)"


def divided(rows: Any) -> Any:
    """Adds `value` and `too_large`; see `exact.Rounding` for the arithmetic. Of `rows` it takes: told, numerator,
    denominator (whole numbers), up, down, step, numerator_bound, denominator_bound.
    """
    zero, one = ibis.literal(0, WHOLE_TYPE), ibis.literal(1, WHOLE_TYPE)
    too_large = rows.told & (
        (rows.numerator.abs() >= rows.numerator_bound) | (rows.denominator.abs() >= rows.denominator_bound)
    )
    defined = rows.told & ~too_large & (rows.denominator != zero)
    rows = rows.mutate(
        too_large=too_large,
        negative=(rows.numerator < zero) != (rows.denominator < zero),
        dividend=ibis.ifelse(defined, rows.numerator.abs() * rows.up, zero),
        divisor=ibis.ifelse(defined, rows.denominator.abs() * rows.down, one),
        defined=defined,
    )
    # Engines divide decimals inexactly. A quotient of doubles, twice corrected by its exact rest, is right to one unit.
    rows = rows.mutate(quotient=(rows.dividend.cast("float64") / rows.divisor.cast("float64")).cast(WHOLE_TYPE))
    for _ in range(2):
        rest = rows.dividend - rows.quotient * rows.divisor
        correction = (rest.cast("float64") / rows.divisor.cast("float64")).cast(WHOLE_TYPE)
        rows = rows.mutate(quotient=rows.quotient + correction)
    twice = (rows.dividend - rows.quotient * rows.divisor) * ibis.literal(2, WHOLE_TYPE)
    odd = rows.quotient % ibis.literal(2, WHOLE_TYPE) == one
    nudge = ibis.cases(
        ((twice > rows.divisor) | ((twice == rows.divisor) & odd), one),
        ((twice < -rows.divisor) | ((twice == -rows.divisor) & odd), -one),
        else_=zero,
    )
    rows = rows.mutate(quotient=rows.quotient + nudge)
    fits = rows.quotient < ibis.literal(RESULT_CEILING, WHOLE_TYPE)
    size = ibis.ifelse(fits, rows.quotient, zero) * rows.step
    signed = ibis.ifelse(rows.negative, -size, size).cast(VALUE_TYPE)
    return rows.mutate(
        too_large=rows.too_large | (rows.defined & ~fits),
        value=ibis.ifelse(rows.defined & fits, signed, ibis.null(VALUE_TYPE)),
    )
