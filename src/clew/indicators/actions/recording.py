"""Recording figures, many at once: units of measure converted, every cell filled once, mentions beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid, NotFound, NotNow
from clew.archive.models import Passage
from clew.face.wording import period as period_words
from clew.face.wording import quantity
from clew.history.models import recorded
from clew.history.recording import action
from clew.indicators import access, following, rules
from clew.indicators.dating import days_of, period_of
from clew.indicators.measures import convert
from clew.indicators.models import Absence, Figure, FigureMention, Indicator, Vintage
from clew.indicators.queries.places import heirs_of, lives_of
from clew.org.queries import versions_on
from clew.periods import Period

Cell = tuple[int, int, str, str, str]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure to record: a value or the reason for its absence.

    `unit_of_measure` is that of `value` ("billion VND"); empty means the indicator's. `calendar` empty likewise.
    """

    indicator_id: int
    unit_id: int
    period: str
    value: Decimal | None = None
    absence: str = ""
    vintage: str = Vintage.FINAL
    unit_of_measure: str = ""
    calendar: str = ""
    passage: Passage | None = None
    said: str = ""


@action
def record_figures(*, rows: Sequence[FigureRow], by: Actor, at: datetime) -> list[Figure]:
    """Records all rows or none, in their order. Seven queries however many rows.

    A cell that holds the same value already keeps its figure and gets the mention; where a reason for absence stood,
    the value takes its place. A cell that holds another value is refused, both named.
    """
    access.check_record(by, {row.unit_id for row in rows})
    indicators = _indicators(rows)
    made = [_figure(row, indicators[row.indicator_id], by, at) for row in rows]
    names = _Names(made, indicators)
    _check_units(made, names)
    standing = _standing(made)
    result: list[Figure] = []
    fresh: dict[Cell, Figure] = {}
    for figure in made:
        cell = _cell(figure)
        known = fresh.get(cell) or standing.get(cell)
        if known is None or _gives_way(known, figure):
            figure.corrects = known if known is not None and known.pk else None
            fresh[cell] = figure
            result.append(figure)
        elif (known.value, known.absence) == (figure.value, figure.absence):
            result.append(known)
        else:
            raise _two_figures(known, figure, names)
    _write(list(fresh.values()), by, at)
    _mention(rows, result, by, at)
    following.after_commit(fresh.values(), by=by, at=at)
    return result


def _write(fresh: list[Figure], by: Actor, at: datetime) -> None:
    replaced = [figure.corrects_id for figure in fresh if figure.corrects_id]
    if replaced:
        Figure.objects.filter(pk__in=replaced).update(
            closed_at=at, closed_by=by.id, closed_by_label=by.label, closed_reason="the value has come"
        )
    Figure.objects.bulk_create(fresh, batch_size=2000)


def _mention(rows: Sequence[FigureRow], figures: Sequence[Figure], by: Actor, at: datetime) -> None:
    FigureMention.objects.bulk_create(
        FigureMention(figure=figure, passage=row.passage, said=row.said or row.passage.quote, **recorded(by, at))
        for row, figure in zip(rows, figures, strict=True)
        if row.passage is not None
    )


def _indicators(rows: Sequence[FigureRow]) -> dict[int, Indicator]:
    found = Indicator.objects.in_bulk({row.indicator_id for row in rows})
    for row in rows:
        if row.indicator_id not in found:
            raise NotFound(_("There is no such indicator. Look in the list of indicators."))
    return found


def _figure(row: FigureRow, indicator: Indicator, by: Actor, at: datetime) -> Figure:
    rules.check_value_or_absence(row.value, row.absence)
    if row.vintage not in Vintage.values:
        raise Invalid(_("Choose whether it is an estimate, preliminary or final."), field="vintage")
    if row.absence and row.absence not in Absence.values:
        raise Invalid(_("Choose why there is no value: missing, not yet due or not applicable."), field="absence")
    period = period_of(row.period, row.calendar or indicator.calendar, settings.PROFILE)
    value = row.value
    if value is not None:
        value = convert(value, row.unit_of_measure, indicator.unit, indicator=indicator)
    return Figure(
        indicator=indicator,
        unit_id=row.unit_id,
        period=period.code,
        calendar=period.calendar,
        days=days_of(period),
        vintage=row.vintage,
        value=value,
        absence=row.absence,
        **recorded(by, at),
    )


def _check_units(figures: Sequence[Figure], names: _Names) -> None:
    lives = lives_of({figure.unit_id for figure in figures})
    for unit_id, period_code, calendar in {(one.unit_id, one.period, one.calendar) for one in figures}:
        period = period_of(period_code, calendar, settings.PROFILE)
        if not _lived(lives.get(unit_id), period):
            heirs = heirs_of(unit_id, period.last_day)
            rules.check_unit_exists(names.unit(unit_id), lives.get(unit_id), period, heirs)


def _lived(life: tuple[date, date | None] | None, period: Period) -> bool:
    return life is not None and life[0] <= period.last_day and (life[1] is None or period.last_day < life[1])


def _standing(figures: Sequence[Figure]) -> dict[Cell, Figure]:
    found = Figure.objects.filter(
        indicator__in={figure.indicator_id for figure in figures},
        unit__in={figure.unit_id for figure in figures},
        period__in={figure.period for figure in figures},
        closed_at__isnull=True,
    )
    return {_cell(figure): figure for figure in found}


def _cell(figure: Figure) -> Cell:
    return figure.indicator_id, figure.unit_id, figure.period, figure.calendar, figure.vintage


def _gives_way(known: Figure, figure: Figure) -> bool:
    return known.pk is not None and known.value is None and figure.value is not None


class _Names:
    """Names for refusals, looked up when one is needed."""

    def __init__(self, figures: Sequence[Figure], indicators: dict[int, Indicator]) -> None:
        self._units = {figure.unit_id: figure.days.lower for figure in figures}
        self._indicators = indicators

    def unit(self, unit_id: int) -> str:
        version = versions_on([unit_id], self._units[unit_id]).get(unit_id)
        return str(version or unit_id)

    def indicator(self, indicator_id: int) -> Indicator:
        return self._indicators[indicator_id]


def _two_figures(known: Figure, figure: Figure, names: _Names) -> NotNow:
    indicator = names.indicator(figure.indicator_id)

    def shown(one: Figure) -> Any:
        return one.get_absence_display() if one.value is None else quantity(one.value, indicator.unit)

    where = {
        "indicator": indicator, "unit": names.unit(figure.unit_id), "vintage": known.get_vintage_display(),
        "period": period_words(figure.period, figure.calendar), "old": shown(known), "new": shown(figure),
    }  # fmt: skip
    if known.pk is None:
        return NotNow(
            _(
                "Two figures are given for one cell: %(indicator)s, %(unit)s, %(period)s, %(vintage)s: %(old)s and "
                "%(new)s. Keep the one that holds."
            ),
            **where,
        )
    return NotNow(
        _(
            "%(indicator)s of %(unit)s for %(period)s (%(vintage)s) stands at %(old)s, recorded by %(who)s; the new "
            "figure is %(new)s. Correct the recorded figure, or record the new one as another vintage."
        ),
        who=known.recorded_by_label, **where,
    )  # fmt: skip
