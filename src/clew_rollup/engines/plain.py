"""The judge: plain Python, slow and obvious. What it says is right; every other engine must say the same.

For every indicator, period and reporting unit it walks to the tree of the as-of day and up to the top, and books what
the unit reported at every unit that it meets.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clew_rollup.duties import reporting_units
from clew_rollup.engines.plain_walk import Portion, portions
from clew_rollup.exact import PATH_DIGITS, Rounding, digits_after_point, share_parts, whole
from clew_rollup.records import Absence, Figure, Period
from clew_rollup.rules import Rule
from clew_rollup.totals import Reason, SetAside, Total, Totals
from clew_rollup.tree import Tree

Cells = Mapping[tuple[int, str, str], Figure]


@dataclass(slots=True)
class _Account:
    """What is booked at one unit for one indicator and period; sums are whole numbers of 10**-scale."""

    numerator: int = 0
    denominator: int = 0
    reported: int = 0
    missing: int = 0
    not_due: int = 0
    not_applicable: int = 0
    estimated: bool = False
    broken: bool = False


def roll_up(
    figures: Iterable[Figure], tree: Tree, rules: Mapping[str, Rule], periods: Sequence[Period], as_of: date
) -> Totals:
    cells = {(figure.unit, figure.indicator, figure.period): figure for figure in figures}
    value_digits = max(
        (digits_after_point(figure.value) for figure in cells.values() if figure.value is not None), default=0
    )
    rows: list[Total] = []
    placed: set[tuple[int, str, str]] = set()
    for rule in rules.values():
        rounding = rule.rounding(value_digits + PATH_DIGITS)
        for period in periods:
            accounts: dict[int, _Account] = defaultdict(_Account)
            for unit in reporting_units(tree, rule, period):
                held = portions(tree, rule, unit, period.last_day, as_of)
                if held and rule.ratio is None:
                    placed.add((unit, rule.indicator, period.code))
                for above, portion in held.items():
                    _book(accounts[above], portion, _said(rule, cells, unit, period), value_digits)
            rows.extend(_total(unit, rule, period, account, rounding) for unit, account in accounts.items())
    rows.sort(key=lambda total: (total.unit, total.indicator, total.period))
    set_aside = tuple(
        SetAside(figure, _reason(figure, tree, rules, periods))
        for cell, figure in sorted(cells.items())
        if cell not in placed
    )
    return Totals(tuple(rows), set_aside)


def _said(rule: Rule, cells: Cells, unit: int, period: Period) -> tuple[Figure, ...] | Absence:
    """The figure, or numerator and denominator, that the unit reported; else the gravest reason why there is none."""
    codes = (rule.ratio.numerator, rule.ratio.denominator) if rule.ratio else (rule.indicator,)
    found = [cells.get((unit, code, period.code)) for code in codes]
    absences = {figure.absence if figure is not None else Absence.MISSING for figure in found}
    for absence in (Absence.NOT_APPLICABLE, Absence.NOT_DUE, Absence.MISSING):
        if absence in absences:
            return absence
    return tuple(figure for figure in found if figure is not None)


def _book(account: _Account, portion: Portion, said: tuple[Figure, ...] | Absence, value_digits: int) -> None:
    account.broken |= portion.broken
    parts = share_parts(portion.share)
    if said is Absence.NOT_APPLICABLE:
        account.not_applicable += 1
    elif said is Absence.NOT_DUE:
        account.not_due += 1
    elif isinstance(said, Absence):
        account.missing += 1
    else:
        sums = [whole(figure.value, value_digits) * parts for figure in said if figure.value is not None]
        account.numerator += sums[0]
        account.denominator += sums[-1]
        account.reported += 1
        account.estimated |= portion.share != 1


def _total(unit: int, rule: Rule, period: Period, account: _Account, rounding: Rounding) -> Total:
    value = None
    if account.reported and not account.broken:
        where = f"unit {unit}, indicator {rule.indicator}, period {period.code}"
        value = rounding.value(account.numerator, account.denominator if rule.ratio else 1, where)
    return Total(
        unit=unit,
        indicator=rule.indicator,
        period=period.code,
        value=value,
        reported=account.reported,
        expected=account.reported + account.missing,
        not_due=account.not_due,
        not_applicable=account.not_applicable,
        estimated=account.estimated and value is not None,
        broken=account.broken,
    )


def _reason(figure: Figure, tree: Tree, rules: Mapping[str, Rule], periods: Sequence[Period]) -> Reason:
    """Why a figure that no unit holds is in no total."""
    rule = rules.get(figure.indicator)
    period = next((period for period in periods if period.code == figure.period), None)
    if rule is None or period is None:
        return Reason.NO_RULE
    if rule.ratio:
        return Reason.DERIVED
    if not tree.exists(figure.unit, period.last_day):
        return Reason.NO_UNIT
    return Reason.NO_PLACE if figure.unit in reporting_units(tree, rule, period) else Reason.NOT_EXPECTED
