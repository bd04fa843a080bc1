"""Where texts state figures and targets and make statements."""

from __future__ import annotations

from datetime import datetime

from clew.actors.actor import Actor
from clew.archive.models import Agreement, Passage
from clew.history.models import recorded
from clew.history.recording import action
from clew.indicators import access
from clew.indicators.models import Figure, FigureMention, Statement, StatementMention, Target, TargetMention


@action
def mention_figure(
    figure: Figure, *, passage: Passage, said: str = "", agreement: str = Agreement.AGREES, by: Actor, at: datetime
) -> FigureMention:
    """A text states the figure at this passage."""
    access.check_record(by, [figure.unit_id])
    return FigureMention.objects.create(
        figure=figure, passage=passage, said=said or passage.quote, agreement=agreement, **recorded(by, at)
    )


@action
def mention_target(
    target: Target, *, passage: Passage, said: str = "", agreement: str = Agreement.AGREES, by: Actor, at: datetime
) -> TargetMention:
    """A text states the target at this passage."""
    access.check_set_target(by, target.unit_id)
    return TargetMention.objects.create(
        target=target, passage=passage, said=said or passage.quote, agreement=agreement, **recorded(by, at)
    )


@action
def mention_statement(
    statement: Statement, *, passage: Passage, said: str = "", by: Actor, at: datetime
) -> StatementMention:
    """A text makes the statement at this passage; whether it follows is the statement's verdict."""
    access.check_record(by, [statement.unit_id])
    return StatementMention.objects.create(
        statement=statement, passage=passage, said=said or passage.quote, agreement=statement.verdict,
        **recorded(by, at),
    )  # fmt: skip
