"""A task becomes a commitment of a clause."""

from __future__ import annotations

from clew.commitments import actions as commitments
from clew.commitments.models import Commitment
from clew.intake.confirming.confirmation import Became, Confirmation
from clew.intake.confirming.sources import source_clause
from clew.org.models import Unit
from clew.people.models import Person


def confirm_commitment(c: Confirmation) -> Became:
    """Who, what and by when as far as the text says; the rest of the six clear things stays open for the officer."""
    known = c.pick(Commitment, "commitment")
    if known is not None:
        commitments.mention_commitment(known, passage=c.passage(), said=c.passage().quote, by=c.by, at=c.at)
        return Became(known, merged=True)
    due_date = c.day("due_date")
    commitment = commitments.assign(
        source_clause(c),
        task=c.text("task") or c.passage().quote,
        unit=c.pick(Unit, "unit"),
        person=c.pick(Person, "person"),
        assignee_text="; ".join(c.record.get("assignees") or ()),
        due_date=due_date,
        due_event="" if due_date else c.text("due"),
        result=c.text("result"),
        responsibility=c.text("responsibility"),
        authority=c.text("authority"),
        passage=c.passage(),
        by=c.by,
        at=c.at,
    )
    return Became(commitment)
