"""What was recorded by mistake is taken back: figures and targets are closed, so that what was known stays known."""

from __future__ import annotations

from datetime import datetime

from clew.actors.actor import Actor
from clew.archive.models import Passage
from clew.history.models import recorded
from clew.history.recording import action
from clew.history.removing import remove
from clew.indicators import access, following, rules
from clew.indicators.actions.correcting import carry_mentions, close
from clew.indicators.models import Figure, Statement, Target


@action
def withdraw_figure(figure: Figure, *, reason: str, by: Actor, at: datetime) -> Figure | None:
    """Closes a figure that should not have been recorded. If it corrected another one, that value holds again, with
    its mentions as they were: the row that says so is returned."""
    access.check_record(by, [figure.unit_id])
    figure = Figure.objects.select_for_update(of=("self",)).select_related("corrects").get(pk=figure.pk)
    rules.check_correctable(figure)
    rules.check_reason(reason)
    close(figure, reason, by, at)
    before = figure.corrects
    again = None
    if before is not None:
        kept = {name: getattr(before, name) for name in
                ("indicator_id", "unit_id", "period", "calendar", "days", "vintage", "value", "absence")}  # fmt: skip
        again = Figure.objects.create(**kept, corrects=figure, **recorded(by, at))
        carry_mentions(before, again, agreeing=True, by=by, at=at)
    following.after_commit([figure], by=by, at=at)
    return again


@action
def withdraw_target(target: Target, *, reason: str, by: Actor, at: datetime) -> None:
    """Closes a target that should not have been set; statements that compare with it are judged anew."""
    access.check_set_target(by, target.unit_id)
    target = Target.objects.select_for_update(of=("self",)).get(pk=target.pk)
    rules.check_correctable(target)
    rules.check_reason(reason)
    close(target, reason, by, at)
    following.after_commit([target], by=by, at=at)


@action
def withdraw_statement(statement: Statement, *, by: Actor, at: datetime) -> None:
    """Removes a statement that the text does not make."""
    access.check_record(by, [statement.unit_id])
    remove(statement)


@action
def take_back_mention(record: Figure | Target | Statement, *, passage: Passage, by: Actor, at: datetime) -> None:
    """The text does not state it at this passage after all."""
    if isinstance(record, Target):
        access.check_set_target(by, record.unit_id)
    else:
        access.check_record(by, [record.unit_id])
    record.mentions.filter(passage=passage).delete()
