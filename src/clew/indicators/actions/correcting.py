"""Corrections: the row that held is closed with the reason, another takes its place, the words that were read stay."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TypeVar

from clew.actors.actor import Actor
from clew.archive.models import Agreement, Passage
from clew.history.models import recorded
from clew.history.recording import action
from clew.indicators import access, following, rules
from clew.indicators.measures import convert
from clew.indicators.models import Figure, FigureMention, Target

R = TypeVar("R", Figure, Target)


@action
def correct_figure(  # long: every column of a figure may be corrected, each by name
    figure: Figure,
    *,
    value: Decimal | None,
    reason: str,
    absence: str = "",
    vintage: str = "",
    unit_of_measure: str = "",
    passage: Passage | None = None,
    said: str = "",
    by: Actor,
    at: datetime,
) -> Figure:
    """Closes the figure and records the right one in its cell.

    The mentions go with it: one whose words gave the old value now disagrees, and says so.
    """
    access.check_record(by, [figure.unit_id])
    figure = Figure.objects.select_for_update(of=("self",)).select_related("indicator").get(pk=figure.pk)
    rules.check_correctable(figure)
    rules.check_reason(reason)
    rules.check_value_or_absence(value, absence)
    if value is not None:
        value = convert(value, unit_of_measure, figure.indicator.unit, indicator=figure.indicator)
    close(figure, reason, by, at)
    fresh = Figure.objects.create(
        indicator=figure.indicator,
        unit_id=figure.unit_id,
        period=figure.period,
        calendar=figure.calendar,
        days=figure.days,
        vintage=vintage or figure.vintage,
        value=value,
        absence=absence,
        corrects=figure,
        **recorded(by, at),
    )
    carry_mentions(figure, fresh, agreeing=figure.value == value, but=passage, by=by, at=at)
    if passage is not None:
        FigureMention.objects.create(figure=fresh, passage=passage, said=said or passage.quote, **recorded(by, at))
    following.after_commit([fresh], by=by, at=at)
    return fresh


@action
def correct_target(
    target: Target, *, value: Decimal, reason: str, unit_of_measure: str = "", by: Actor, at: datetime
) -> Target:
    """Closes the target and sets the right one on the same clause."""
    access.check_set_target(by, target.unit_id)
    target = Target.objects.select_for_update(of=("self",)).select_related("indicator").get(pk=target.pk)
    rules.check_correctable(target)
    rules.check_reason(reason)
    value = convert(value, unit_of_measure, target.indicator.unit, indicator=target.indicator)
    close(target, reason, by, at)
    kept = {name: getattr(target, name) for name in
            ("indicator_id", "unit_id", "clause_id", "period", "calendar", "days", "basis", "sense")}  # fmt: skip
    fresh = Target.objects.create(**kept, value=value, corrects=target, **recorded(by, at))
    carry_mentions(target, fresh, agreeing=False, by=by, at=at)
    following.after_commit([fresh], by=by, at=at)
    return fresh


def carry_mentions(old: R, new: R, *, agreeing: bool, but: Passage | None = None, by: Actor, at: datetime) -> None:
    """The places that told of `old` tell of `new`, all `but` one; where they are not `agreeing` they say otherwise."""
    name = old._meta.model_name or ""  # the column of a mention is called like what it tells of
    old.mentions.model.objects.bulk_create(
        old.mentions.model(
            **{name: new},
            passage_id=mention.passage_id,
            said=mention.said,
            agreement=mention.agreement if agreeing else Agreement.DISAGREES,
            **recorded(by, at),
        )
        for mention in old.mentions.all()
        if but is None or mention.passage_id != but.pk
    )


def close(row: Figure | Target, reason: str, by: Actor, at: datetime) -> None:
    """The row no longer holds from `at` on; it stays readable with the reason."""
    row.closed_at, row.closed_by, row.closed_by_label, row.closed_reason = at, by.id, by.label, reason
    row.save(update_fields=["closed_at", "closed_by", "closed_by_label", "closed_reason"])
