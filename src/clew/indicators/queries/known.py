"""What is known already of an indicator of a unit: shown beside a claim before it is confirmed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from clew.indicators.models import Figure
from clew.indicators.queries.readings import year_before


@dataclass(frozen=True, slots=True)
class Known:
    """The latest figure with a value; `standing` is the one in the asked cell, `same_period` that of the year before.

    Values are in the indicator's unit.
    """

    indicator_id: int
    unit: str
    value: Decimal | None = None
    period: str = ""
    calendar: str = ""
    vintage: str = ""
    figure_id: int | None = None
    standing: Decimal | None = None
    standing_id: int | None = None
    same_period: Decimal | None = None


def last_known(indicator_ids: Collection[int], unit_id: int, period: str = "") -> dict[int, Known]:
    """By indicator, those without any figure left out. `period` is the one that a text speaks of. One query."""
    figures = (
        Figure.objects.filter(indicator__in=set(indicator_ids), unit=unit_id, closed_at=None, value__isnull=False)
        .select_related("indicator")
        .order_by("-days__endswith", "days__startswith", "-recorded_at", "-pk")
    )
    found: dict[int, Known] = {}
    by_cell: dict[tuple[int, str], Figure] = {}
    for figure in figures:
        by_cell.setdefault((figure.indicator_id, figure.period), figure)
        if figure.indicator_id not in found and figure.period != period:
            found[figure.indicator_id] = _known(figure)
    return {pk: _beside(pk, found.get(pk), by_cell, period) for pk in {key[0] for key in by_cell}}


def _known(figure: Figure) -> Known:
    return Known(
        figure.indicator_id, figure.indicator.unit, figure.value, figure.period, figure.calendar, figure.vintage,
        figure.pk,
    )  # fmt: skip


def _beside(pk: int, known: Known | None, by_cell: dict[tuple[int, str], Figure], period: str) -> Known:
    standing = by_cell.get((pk, period)) if period else None
    any_figure = next(figure for key, figure in by_cell.items() if key[0] == pk)
    known = known or Known(pk, any_figure.indicator.unit)
    before = by_cell.get((pk, year_before(period, any_figure.calendar))) if period else None
    return Known(
        known.indicator_id, known.unit, known.value, known.period, known.calendar, known.vintage, known.figure_id,
        standing.value if standing else None, standing.pk if standing else None, before.value if before else None,
    )  # fmt: skip
