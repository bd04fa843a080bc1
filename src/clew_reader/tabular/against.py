"""What the comparing columns of a table compare: ratio or growth, and with which plan or earlier result, by counting
them out from the other columns where their heads leave it open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations, product

from clew_reader.tabular.heads import AGAINST, COMPARED, Column

_NEAR = Decimal("0.06")  # per cent points that rounding may put between a ratio as printed and as counted
_A_RATIO = 40  # per cent: most ratios of a result to what it is compared with lie above, most rates of growth below

Amounts = Mapping[int, Decimal]
"""The values of a column by their rows."""


def settled(columns: Sequence[Column], amounts: Sequence[Amounts], signed: Sequence[bool]) -> list[Column]:
    """The columns with kind, comparator and period of those that compare; `signed` are the columns whose numbers have
    signs before them."""
    of_kind = [_of_kind(number, column, amounts, signed[number]) for number, column in enumerate(columns)]
    dated = [_against_time(column) for column in _with_periods(of_kind)]
    return [_against(number, column, dated, amounts) for number, column in enumerate(dated)]


def _against_time(column: Column) -> Column:
    """A column whose head names the time that it compares with: "so với năm 2024"."""
    if column.comparator is None or not column.comparator.startswith(AGAINST):
        return column
    then = Column(role="level", period=column.comparator.removeprefix(AGAINST))
    return replace(column, comparator=_baseline(replace(column, role="level"), then))


def _of_kind(number: int, column: Column, amounts: Sequence[Amounts], signed: bool) -> Column:
    """A column that compares in per cent, as ratio or growth: by counting it out from two other columns of the
    table where these are there, otherwise by the size of its numbers."""
    if column.role == "share" and column.comparator is None and signed:
        return replace(column, role="growth", names=None)
    if column.role != COMPARED:
        return column
    shown = amounts[number]
    whole = all(amount == int(amount) for amount in shown.values())
    if column.unit is None and signed and whole:
        return replace(column, role="difference")  # "+5, −12": of things, not per cent
    column = replace(column, unit=column.unit or "%")
    if column.unit != "%" or not shown:
        return replace(column, role="difference")
    for kind, offset in (("share", 0), ("growth", 100)):
        if _counted_out(number, offset, amounts):
            return replace(column, role=kind)
    ratios = sum(amount >= _A_RATIO for amount in shown.values())
    return replace(column, role="share" if ratios * 2 > len(shown) else "growth", plain=False)


def _counted_out(number: int, offset: int, amounts: Sequence[Amounts]) -> bool:
    """Whether two columns before this one give its numbers as a ratio less `offset`, in every row that has all."""
    given = amounts[number]
    before = amounts[:number]
    for part, whole in permutations(before, 2):
        told = [row for row in given if row in part and whole.get(row)]
        if len(told) >= 2 and all(abs(part[row] / whole[row] * 100 - offset - given[row]) <= _NEAR for row in told):
            return True
    return False


def _against(place: int, column: Column, columns: Sequence[Column], amounts: Sequence[Amounts]) -> Column:
    """A change whose head does not say from what: from the column that it can be counted out from, or else from
    the only earlier result or the only plan of the table."""
    if column.role not in ("growth", "difference") or column.comparator is not None:
        return column
    others = [(at, each) for at, each in enumerate(columns) if at != place]
    results = [(at, each) for at, each in others if each.role == "level" and not each.names]
    wholes = [(at, each) for at, each in others if each.role in ("level", "target") and not each.names]
    for (part, now), (whole, then) in product(results, wholes):
        baseline = _baseline(now, then)
        if baseline and _differs(amounts[place], amounts[part], amounts[whole], rate=column.role == "growth"):
            return replace(column, comparator=baseline, period=now.period)
    dated = sorted((each.period for _, each in results if each.period), reverse=True)
    if len(dated) > 1 and dated[0] != dated[1]:
        now, then = replace(column, role="level", period=dated[0]), replace(column, role="level", period=dated[1])
        return replace(column, comparator=_baseline(now, then), period=dated[0])
    planned = any(each.role == "target" for _, each in others)
    return replace(column, comparator="plan" if planned else None)


def _differs(given: Amounts, parts: Amounts, wholes: Amounts, *, rate: bool) -> bool:
    """Whether a column holds the distance between two others, in most rows that have all three."""
    told = [row for row in given if row in parts and wholes.get(row)]
    fits = 0
    for row in told:
        distance = parts[row] - wholes[row]
        counted = distance / abs(wholes[row]) * 100 if rate else distance
        fits += abs(abs(counted) - abs(given[row])) <= _NEAR
    return len(told) >= 2 and fits * 3 >= len(told) * 2


def _with_periods(columns: list[Column]) -> list[Column]:
    """A column that compares is of the period of the result beside it, where its own head names none."""
    period = None
    for number, column in enumerate(columns):
        if column.role in ("level", "target"):
            period = column.period
        elif column.role in ("growth", "difference", "share") and column.period is None:
            planned = next((each.period for each in columns if each.role == "target" and each.period), None)
            columns[number] = replace(column, period=planned if column.comparator == "plan" and planned else period)
    return columns


def _baseline(now: Column, then: Column) -> str | None:
    """What a result is compared with when it is set against a plan or an earlier result; None for a later one."""
    if then.role == "target":
        return "plan"
    if now.period is None or then.period is None or now.period[:4] <= then.period[:4]:
        return None
    if int(now.period[:4]) - int(then.period[:4]) > 1:
        return "earlier_year"
    return "previous_year" if now.period[4:] in ("", "-12-31") else "same_period_last_year"
