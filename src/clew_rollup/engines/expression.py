"""The roll-up as Ibis expressions, for any engine that Ibis speaks to: figures to bundles, bundles to nodes.

Tables in (`Sources`), one row a cell out. Figures are added up as they are, as decimals; only where a split shares out,
and where a ratio or a rounding divides, do sums become whole numbers, kept as decimals with 38 digits and none after
the point, because that is the widest exact type that all engines have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import ibis

from clew_rollup.engines.dividing import VALUE_TYPE, WHOLE_TYPE, divided
from clew_rollup.exact import PATH_DIGITS
from clew_rollup.records import Absence

Table = Any  # Ibis expressions carry no types that mypy could follow

FULL = 10**PATH_DIGITS
COUNTS = ("reported", "not_due", "not_applicable")


@dataclass(frozen=True, slots=True)
class Sources:
    """The tables of a roll-up.

    figures: unit, indicator, period, value (decimal with `value_digits` after the point), absence.
    cells: cell, indicator, period, scope, epoch, asked, ratio, exact, and the numbers of the indicator's rounding.
    parts: cell (of a ratio), indicator, period and `numerator` (true) or denominator (false).
    members, holdings, strands, far_holdings, duties, reporters, alive: see `holdings.py`.
    """

    figures: Table
    cells: Table
    parts: Table
    members: Table
    holdings: Table
    strands: Table
    far_holdings: Table
    duties: Table
    reporters: Table
    alive: Table
    value_digits: int
    has_ratios: bool
    has_splits: bool

    @property
    def sum_type(self) -> str:
        return f"decimal(38, {self.value_digits})"


def bundled(sources: Sources) -> Table:
    """bundle, cell, numerator, denominator (null where the cell is no ratio), reported, not_due, not_applicable: what
    the units of each bundle said, added up. All that is left of the figures, and worth keeping for what follows.
    """
    asked = sources.cells.filter(lambda cell: cell.asked)
    plain = asked.filter(lambda cell: ~cell.ratio).select("cell", "scope", "epoch", "indicator", "period")
    said = sources.figures.join(plain, ["indicator", "period"])
    said = said.select("cell", "scope", "epoch", "unit", "value", "absence")
    rows = _in_bundles(said, sources)
    found = rows.group_by("bundle", "cell").agg(
        numerator=rows.value.sum().cast(sources.sum_type),
        denominator=ibis.null(sources.sum_type),
        reported=rows.value.count().cast("int64"),
        not_due=_how_often(rows, Absence.NOT_DUE),
        not_applicable=_how_often(rows, Absence.NOT_APPLICABLE),
    )
    if not sources.has_ratios:
        return found
    rows = _in_bundles(_paired(sources, asked), sources)
    both = rows.absence.isnull()
    ratios = rows.group_by("bundle", "cell").agg(
        numerator=rows.numerator.sum(where=both).cast(sources.sum_type),
        denominator=rows.denominator.sum(where=both).cast(sources.sum_type),
        reported=_count(rows, both),
        not_due=_how_often(rows, Absence.NOT_DUE),
        not_applicable=_how_often(rows, Absence.NOT_APPLICABLE),
    )
    return found.union(ratios.select(*found.columns))


def totals(sources: Sources, bundles: Table) -> Table:
    """unit, indicator, period, value, reported, expected, not_due, not_applicable, estimated, broken, too_large.
    `bundles` is what `bundled` gave.
    """
    alone = bundles.join(sources.holdings.filter(lambda holding: holding.alone), "bundle")
    alone = alone.select("node", "cell", "numerator", "denominator", *COUNTS, estimated=ibis.literal(False))
    together = _together(sources, bundles)
    rows = _narrow(sources, alone)
    if sources.has_splits:
        rows.append(_told(_divided(_described(sources, together, sources.cells, "wide"))))
    else:
        rows += _narrow(sources, together)
    keys = [some.select("node", "cell") for some in (alone, together)]
    return ibis.union(*rows, _silent(sources, ibis.union(*keys)))


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


def _in_bundles(said: Table, sources: Sources) -> Table:
    """The rows with their bundle; null where the unit is in none, which no holding meets.

    An inner join would leave the order to the engine, and the product of all cells and members is as large as all
    figures together.
    """
    members = sources.members.rename(member="unit", member_scope="scope", member_epoch="epoch")
    keys = [
        said.scope == members.member_scope, said.epoch == members.member_epoch, said.unit == members.member
    ]  # fmt: skip
    joined = said.left_join(members, keys)
    return joined.drop("scope", "epoch", "unit", "member", "member_scope", "member_epoch")


def _how_often(rows: Table, absence: Absence) -> Any:
    return _count(rows, rows.absence == absence.value)


def _count(rows: Table, where: Any) -> Any:
    """How many; Spark's Ibis counts nothing as null."""
    return rows.count(where=where).fill_null(0).cast("int64")


def _paired(sources: Sources, asked: Table) -> Table:
    """What each unit said in the cells of ratios: cell, scope, epoch, unit, numerator, denominator, absence."""
    parts = sources.figures.join(sources.parts, ["indicator", "period"])
    paired = parts.group_by("cell", "unit").agg(
        numerator=parts.value.max(where=parts.numerator),
        denominator=parts.value.max(where=~parts.numerator),
        left_out=(parts.absence == Absence.NOT_APPLICABLE.value).any(),
        later=(parts.absence == Absence.NOT_DUE.value).any(),
    )
    absence = ibis.cases(
        (paired.left_out, Absence.NOT_APPLICABLE.value),
        (paired.later, Absence.NOT_DUE.value),
        (paired.numerator.isnull() | paired.denominator.isnull(), Absence.MISSING.value),
    )
    ratios = asked.filter(lambda cell: cell.ratio).select("cell", "scope", "epoch")
    return paired.mutate(absence=absence).drop("left_out", "later").join(ratios, "cell")


def _together(sources: Sources, bundles: Table) -> Table:
    """Sums and counts of every node that holds several bundles, or parts; sums are whole numbers where splits share
    out: of 10**-(value_digits + PATH_DIGITS).
    """
    near = bundles.join(sources.holdings.filter(lambda holding: ~holding.alone), "bundle")
    columns = ["cell", "numerator", "denominator", *COUNTS]
    strung = bundles.join(sources.strands, "bundle")
    sums = {name: strung[name].sum().cast(strung[name].type()) for name in columns[1:]}
    sheaves = strung.group_by("sheaf", "cell").agg(**sums)
    far = sheaves.join(sources.far_holdings, "sheaf")
    held = near.select("node", "parts", *columns).union(far.select("node", "parts", *columns))
    partly = (held.parts < FULL).fill_null(False)
    return held.group_by("node", "cell").agg(
        numerator=_sum(held, "numerator", sources),
        denominator=_sum(held, "denominator", sources),
        **{name: held[name].sum().cast("int64") for name in COUNTS},
        estimated=(partly & (held.reported > 0)).any(),
    )


def _sum(held: Table, name: str, sources: Sources) -> Any:
    """The exact sum over what can be told. Null is nothing said, or a part that cannot be told.

    Only what is shared out is multiplied: arithmetic with 38 digits on every row would take longer than all the rest.
    """
    entire = held[name].sum(where=held.parts == FULL).cast(sources.sum_type)
    if not sources.has_splits:
        return entire
    units = ibis.literal(10**sources.value_digits, WHOLE_TYPE)
    partly = ibis.ifelse(held.parts < FULL, held[name], ibis.null(held[name].type()))
    shared = ((partly * units).cast(WHOLE_TYPE) * held.parts.cast(WHOLE_TYPE)).sum().cast(WHOLE_TYPE)
    zero = ibis.literal(0, WHOLE_TYPE)
    whole = ibis.coalesce((entire * units).cast(WHOLE_TYPE), zero) * ibis.literal(FULL, WHOLE_TYPE)
    return whole + ibis.coalesce(shared, zero)


def _described(sources: Sources, booked: Table, cells: Table, width: str) -> Table:
    """The booked rows with their cell and duty, and the numbers of the rounding for sums of that width."""
    numbers = {name: f"{width}_{name}" for name in ("up", "down", "numerator_bound", "denominator_bound")}
    cells = cells.select("cell", "indicator", "period", "scope", "epoch", "ratio", "step", "exact_bound", **numbers)
    rows = booked.join(cells, "cell")
    duties = sources.duties.rename(on_duty="node", duty_scope="scope", duty_epoch="epoch")
    # Outer for the same reason as in `_in_bundles`: whoever is booked has a duty.
    rows = rows.left_join(
        duties, [rows.scope == duties.duty_scope, rows.epoch == duties.duty_epoch, rows.node == duties.on_duty]
    )
    return rows.mutate(told=(rows.reported > 0) & ~rows.broken, unit=rows.node)


def _narrow(sources: Sources, booked: Table) -> list[Table]:
    """Totals of sums of 10**-value_digits. Most are their own total; the rest is rounded or divided."""
    cells = sources.cells
    rows = _described(sources, booked, cells.filter(lambda cell: cell.exact), "narrow")
    too_large = rows.told & (rows.numerator.abs() >= rows.exact_bound)
    value = ibis.ifelse(rows.told & ~too_large, rows.numerator.cast(VALUE_TYPE), ibis.null(VALUE_TYPE))
    exact = rows.mutate(value=value, too_large=too_large)
    rows = _described(sources, booked, cells.filter(lambda cell: ~cell.exact), "narrow")
    units = ibis.literal(10**sources.value_digits, WHOLE_TYPE)
    whole = {name: (rows[name] * units).cast(WHOLE_TYPE) for name in ("numerator", "denominator")}
    return [_told(exact), _told(_divided(rows.mutate(**whole)))]


def _divided(rows: Table) -> Table:
    one = ibis.literal(1, WHOLE_TYPE)
    return divided(rows.mutate(denominator=ibis.ifelse(rows.ratio, rows.denominator, one)))


def _told(rows: Table) -> Table:
    return rows.select(
        *("unit", "indicator", "period", "value", "reported"),
        expected=rows.units - rows.not_due - rows.not_applicable,
        not_due=rows.not_due,
        not_applicable=rows.not_applicable,
        estimated=rows.estimated & rows.value.notnull(),
        broken=rows.broken,
        too_large=rows.too_large.fill_null(False),
    )


def _silent(sources: Sources, booked: Table) -> Table:
    """The cells that somebody was to report and of which nobody said anything. Only cells in which fewer nodes are
    booked than have a duty are looked at one by one; usually there are none.
    """
    asked = sources.cells.filter(lambda cell: cell.asked)
    due = asked.join(sources.duties, ["scope", "epoch"]).select(
        "cell", "node", "indicator", "period", "units", "broken"
    )
    owed = due.group_by("cell").agg(owed=due.count())
    held = booked.group_by("cell").agg(held=booked.count())
    short = owed.left_join(held, "cell")
    short = short.filter(short.held.isnull() | (short.held < short.owed)).select("cell")
    some = booked.semi_join(short, "cell")
    silent = due.semi_join(short, "cell").anti_join(some, ["node", "cell"])
    return _told(
        silent.mutate(
            unit=silent.node,
            value=ibis.null(VALUE_TYPE),
            **{name: ibis.literal(0, "int64") for name in COUNTS},
            estimated=ibis.literal(False),
            too_large=ibis.literal(False),
        )
    )
