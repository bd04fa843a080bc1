"""The roll-up as one Ibis expression, for any engine that Ibis speaks to.

Tables in (`Sources`), one row a cell out. Whole numbers are kept as decimals with 38 digits and none after the point,
because that is the widest exact type that all engines have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import ibis

from clew_rollup.exact import PATH_DIGITS, RESULT_CEILING
from clew_rollup.records import Absence

Table = Any  # Ibis expressions carry no types that mypy could follow
Column = Any

WHOLE = "decimal(38, 0)"
FULL = 10**PATH_DIGITS


@dataclass(frozen=True, slots=True)
class Sources:
    """The tables of a roll-up.

    figures: unit, indicator, period, value (decimal with `value_digits` after the point), absence.
    cells: cell, indicator, period, scope, epoch, asked, ratio, and the numbers of the indicator's rounding.
    parts: cell (of a ratio), indicator, period and `numerator` (true) or denominator (false).
    holdings, duties, reporters, alive: see `holdings.py`.
    """

    figures: Table
    cells: Table
    parts: Table
    holdings: Table
    duties: Table
    reporters: Table
    alive: Table
    value_digits: int
    has_ratios: bool
    has_splits: bool


def totals(sources: Sources) -> Table:
    """unit, indicator, period, value, reported, expected, not_due, not_applicable, estimated, broken, too_large."""
    said = _said(sources)
    booked = _booked(said, sources)
    cells = sources.cells.filter(lambda cell: cell.asked)
    due = cells.join(sources.duties, ["scope", "epoch"])
    joined = due.left_join(booked, [due.node == booked.node, due.cell == booked.cell])
    counts = {name: ibis.coalesce(joined[name], 0).cast("int64") for name in ("reported", "not_due", "not_applicable")}
    rows = joined.select(
        *("indicator", "period", "up", "down", "step", "numerator_bound", "denominator_bound", "broken"),
        unit=joined.node,
        numerator=joined.numerator,
        denominator=ibis.ifelse(joined.ratio, joined.denominator, ibis.literal(1, WHOLE)),
        estimated=ibis.coalesce(joined.estimated, False),
        expected=joined.units - counts["not_due"] - counts["not_applicable"],
        **counts,
    )
    return _valued(rows).select(
        *("unit", "indicator", "period", "value", "reported", "expected", "not_due", "not_applicable"),
        "broken",
        "too_large",
        estimated=lambda row: row.estimated & row.value.notnull(),
    )


def set_aside(sources: Sources) -> Table:
    """unit, indicator, period and the reason of every figure that is in no total."""
    figures, cells = sources.figures.select("unit", "indicator", "period"), sources.cells
    found = figures.left_join(cells, ["indicator", "period"]).drop("indicator_right", "period_right")
    reporters = sources.reporters.rename(reporter="unit")
    found = found.left_join(
        reporters,
        [found.scope == reporters.scope, found.epoch == reporters.epoch, found.unit == reporters.reporter],
        rname="{name}_reporting",
    )
    alive = sources.alive.rename(living="unit")
    found = found.left_join(alive, [found.epoch == alive.epoch, found.unit == alive.living], rname="{name}_living")
    reason = ibis.cases(
        (found.cell.isnull(), "no_rule"),
        (found.ratio, "derived"),
        (found.living.isnull(), "no_unit"),
        (~found.asked | found.reporter.isnull(), "not_expected"),
        (~found.placed, "no_place"),
    )
    return found.select("unit", "indicator", "period", reason=reason).filter(lambda row: row.reason.notnull())


def _said(sources: Sources) -> Table:
    """What each unit said in each cell: cell, scope, epoch, unit, numerator, denominator (for ratios), absence."""
    cells = sources.cells.filter(lambda cell: cell.asked)
    plain = cells.filter(lambda cell: ~cell.ratio).select("cell", "scope", "epoch", "indicator", "period")
    figures = sources.figures
    direct = figures.join(plain, ["indicator", "period"]).select(
        *("cell", "scope", "epoch", "unit", "absence"),
        numerator=lambda row: row.value,
        denominator=ibis.null(figures.value.type()),
    )
    if not sources.has_ratios:
        return direct
    parts = figures.join(sources.parts, ["indicator", "period"])
    paired = parts.group_by("cell", "unit").agg(
        numerator=parts.value.max(where=parts.numerator),
        denominator=parts.value.max(where=~parts.numerator),
        not_applicable=(parts.absence == Absence.NOT_APPLICABLE.value).any(),
        not_due=(parts.absence == Absence.NOT_DUE.value).any(),
    )
    ratios = cells.filter(lambda cell: cell.ratio).select("cell", "scope", "epoch")
    absence = ibis.cases(
        (paired.not_applicable, Absence.NOT_APPLICABLE.value),
        (paired.not_due, Absence.NOT_DUE.value),
        (paired.numerator.isnull() | paired.denominator.isnull(), Absence.MISSING.value),
    )
    rebuilt = paired.mutate(absence=absence).join(ratios, "cell")
    return direct.union(rebuilt.select(*direct.columns))


def _booked(said: Table, sources: Sources) -> Table:
    """Sums and counts for every node and cell in which somebody said something; sums are whole numbers."""
    held = said.join(
        sources.holdings,
        [
            said.scope == sources.holdings.scope,
            said.epoch == sources.holdings.epoch,
            said.unit == sources.holdings.origin,
        ],
    )
    reported = held.absence.isnull()
    sums = {name: _sum(held, name, reported, sources) for name in ("numerator", "denominator")}
    return held.group_by("node", "cell").agg(
        **sums,
        reported=reported.sum(),
        not_due=(held.absence == Absence.NOT_DUE.value).sum(),
        not_applicable=(held.absence == Absence.NOT_APPLICABLE.value).sum(),
        estimated=(reported & (held.parts < FULL)).any(),
    )


def _sum(held: Table, name: str, reported: Column, sources: Sources) -> Column:
    """The exact sum as a whole number: of 10**-value_digits, and of 10**-(value_digits + PATH_DIGITS) where splits
    share out.
    """
    if name == "denominator" and not sources.has_ratios:
        return ibis.null(WHOLE)
    units = ibis.literal(10**sources.value_digits, WHOLE)
    told = reported & held.parts.notnull()
    entire = (held[name].sum(where=told & (held.parts == FULL)).cast(f"decimal(38, {sources.value_digits})")) * units
    entire = ibis.coalesce(entire.cast(WHOLE), ibis.literal(0, WHOLE))
    if not sources.has_splits:
        return entire
    # A product of two narrow decimals would be computed in 18 digits; hence both are widened first. What is not shared
    # out is made null before that, because wide arithmetic on every row would take longer than all the rest.
    partly = ibis.ifelse(told & (held.parts < FULL), held[name], ibis.null(held[name].type()))
    share = (partly.cast(f"decimal(38, {sources.value_digits})") * units).cast(WHOLE) * held.parts.cast(WHOLE)
    shared = ibis.coalesce(share.sum().cast(WHOLE), ibis.literal(0, WHOLE))
    return entire * ibis.literal(FULL, WHOLE) + shared


def _valued(rows: Table) -> Table:
    """Adds `value`, rounded half to even, and `too_large`; see `Rounding` for the arithmetic."""
    zero, one = ibis.literal(0, WHOLE), ibis.literal(1, WHOLE)
    told = (rows.reported > 0) & ~rows.broken
    too_large = told & (
        (rows.numerator.abs() >= rows.numerator_bound) | (rows.denominator.abs() >= rows.denominator_bound)
    )
    defined = told & ~too_large & (rows.denominator != zero)
    rows = rows.mutate(
        too_large=too_large,
        negative=(rows.numerator < zero) != (rows.denominator < zero),
        dividend=ibis.ifelse(defined, rows.numerator.abs() * rows.up, zero),
        divisor=ibis.ifelse(defined, rows.denominator.abs() * rows.down, one),
        defined=defined,
    )
    # Engines divide decimals inexactly. A quotient of doubles, twice corrected by its exact rest, is right to one unit.
    rows = rows.mutate(quotient=(rows.dividend.cast("float64") / rows.divisor.cast("float64")).cast(WHOLE))
    for _ in range(2):
        rest = rows.dividend - rows.quotient * rows.divisor
        correction = (rest.cast("float64") / rows.divisor.cast("float64")).cast(WHOLE)
        rows = rows.mutate(quotient=rows.quotient + correction)
    twice = (rows.dividend - rows.quotient * rows.divisor) * ibis.literal(2, WHOLE)
    odd = rows.quotient % ibis.literal(2, WHOLE) == one
    nudge = ibis.cases(
        ((twice > rows.divisor) | ((twice == rows.divisor) & odd), one),
        ((twice < -rows.divisor) | ((twice == -rows.divisor) & odd), -one),
        else_=zero,
    )
    rows = rows.mutate(quotient=rows.quotient + nudge)
    fits = rows.quotient < ibis.literal(RESULT_CEILING, WHOLE)
    size = ibis.ifelse(fits, rows.quotient, zero) * rows.step
    signed = ibis.ifelse(rows.negative, -size, size).cast("decimal(38, 6)")
    return rows.mutate(
        too_large=rows.too_large | (rows.defined & ~fits),
        value=ibis.ifelse(rows.defined & fits, signed, ibis.null("decimal(38, 6)")),
    )
