"""Does a value fit what a unit has reported before? Asked before a value that was read or typed is taken over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.conf import settings

from clew.indicators.dating import read_period
from clew.indicators.measures import compatible, shift
from clew.indicators.models import Figure, OverTime
from clew.periods import Kind, Period

FAR: Final = 4
"""How many times larger than all before, or smaller, a value is when its scale was most likely misread: thousands for
millions are a thousand times, one digit too many ten times, while a doubling is news."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A value in `unit` (empty: the indicator's own) that a text states of an indicator and a period."""

    indicator_id: int
    period: str
    value: Decimal
    unit: str = ""


def out_of_line(stated: Mapping[Hashable, Stated], unit_id: int) -> dict[Hashable, Figure]:
    """Those that contradict the register, each with the figure that it contradicts: far from every value of such a
    period, or, where periods add up, less than one part of the period alone. One query."""
    asked = {one.indicator_id for one in stated.values()}
    figures = Figure.objects.filter(
        indicator__in=asked, unit=unit_id, closed_at=None, value__gt=0
    ).select_related("indicator")  # fmt: skip
    known: dict[int, list[Figure]] = defaultdict(list)
    for figure in figures:
        known[figure.indicator_id].append(figure)
    found = {key: _against(one, known[one.indicator_id]) for key, one in stated.items()}
    return {key: figure for key, figure in found.items() if figure is not None}


def _against(stated: Stated, figures: list[Figure]) -> Figure | None:
    """The figure that is contradicted. Zero and what falls below it are not compared by their size."""
    if not figures or stated.value <= 0 or not _comparable(stated, figures[0].indicator.unit):
        return None
    value = shift(stated.value, stated.unit, figures[0].indicator.unit) if stated.unit else stated.value
    alike: list[tuple[Decimal, Figure]] = []
    for figure in figures:
        period = read_period(stated.period, figure.calendar, settings.PROFILE)
        before = read_period(figure.period, figure.calendar, settings.PROFILE)
        if period is None or before is None or figure.value is None or figure.period == stated.period:
            continue
        if _alike(period, before):
            alike.append((figure.value, figure))
        elif figure.indicator.over_time == OverTime.SUM and period.contains(before) and value < figure.value:
            return figure
    if not alike:
        return None
    (least, smallest), (most, largest) = min(alike, key=_value), max(alike, key=_value)
    if value > FAR * most:
        return largest
    return smallest if value * FAR < least else None


def _value(known: tuple[Decimal, Figure]) -> Decimal:
    return known[0]


def _comparable(stated: Stated, into: str) -> bool:
    return not stated.unit or compatible(stated.unit, into)


def _alike(one: Period, other: Period) -> bool:
    """Whether both are a month, a quarter or the like; of accumulated months as many of them."""
    if one.kind is not other.kind:
        return False
    return one.kind is not Kind.MONTHS or one.code[4:] == other.code[4:]
