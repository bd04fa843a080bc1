"""The page of one figure: who recorded it, when, from which words, and everything that stood in its cell."""

from __future__ import annotations

from dataclasses import dataclass

from clew.actors.actor import Actor
from clew.history.timeline import Entry, timeline
from clew.indicators import access
from clew.indicators.models import Figure, FigureMention, Indicator
from clew.org.queries import versions_on


@dataclass(frozen=True, slots=True)
class FigurePage:
    """A figure with its words; `cell` is every figure of the same indicator, unit and period, the newest first."""

    figure: Figure
    indicator: Indicator
    unit: str
    mentions: tuple[FigureMention, ...]
    cell: tuple[Figure, ...]
    holds: Figure | None  # the figure that holds in its place, where this one was corrected
    history: tuple[Entry, ...]
    may_correct: bool


def figure_page(actor: Actor, figure_id: int) -> FigurePage:
    """The page; NotFound also for figures of units that the actor may not see. Eight queries."""
    figure = access.figure_for(actor, figure_id)
    day = figure.days.upper
    version = versions_on([figure.unit_id], day).get(figure.unit_id)
    cell = tuple(
        Figure.objects.filter(
            indicator=figure.indicator_id, unit=figure.unit_id, period=figure.period, calendar=figure.calendar
        ).order_by("-recorded_at", "-pk")
    )
    mentions = FigureMention.objects.filter(figure=figure).select_related("passage__rendition__original")
    history = timeline(*cell) if actor.may("history.see", figure.unit_id) else []
    return FigurePage(
        figure=figure,
        indicator=figure.indicator,
        unit=str(version or ""),
        mentions=tuple(mentions.order_by("pk")),
        cell=cell,
        holds=_holding(figure, cell),
        history=tuple(history),
        may_correct=figure.closed_at is None and access.can_record(actor, figure.unit_id),
    )


def _holding(figure: Figure, cell: tuple[Figure, ...]) -> Figure | None:
    heirs = {one.corrects_id: one for one in cell if one.corrects_id}
    found = heirs.get(figure.pk)
    while found is not None and found.pk in heirs:
        found = heirs[found.pk]
    return found
