"""What was entered by mistake is taken back. The history keeps that it was there."""

from __future__ import annotations

from datetime import datetime

from clew.actors.actor import Actor
from clew.archive.models import Passage
from clew.documents import access
from clew.documents.models import Assessment, Clause, Document
from clew.documents.moving import hanging_on
from clew.history.recording import action
from clew.history.removing import remove


@action
def withdraw_entry(document: Document, *, by: Actor, at: datetime) -> None:
    """Removes an entry that nothing hangs on, with its texts, readers and recipients. StillUsed otherwise."""
    access.check_change(by, document)
    document.versions.all().delete()
    remove(document)


@action
def withdraw_assessment(assessment: Assessment, *, by: Actor, at: datetime) -> None:
    """Removes an assessment that the report does not make."""
    access.check_register(by, assessment.unit_id)
    remove(assessment, unless=())


@action
def withdraw_reported_clause(clause: Clause, *, by: Actor, at: datetime) -> bool:
    """Removes a clause that was known by report alone once nothing but its own words hangs on it, and says whether.

    The document that was made for it stays in the register: others may have met it there.
    """
    access.check_mention(by, clause.document)
    own = clause.mentions.count() - clause.mentions.exclude(passage=clause.passage).count()
    if not clause.known_by_report or clause.corrected or sum(hanging_on(clause).values()) > own:
        return False
    clause.mentions.all().delete()
    remove(clause)
    return True


@action
def take_back_mention(record: Document | Clause, *, passage: Passage, by: Actor, at: datetime) -> None:
    """The text does not name it at this passage after all."""
    access.check_mention(by, record if isinstance(record, Document) else record.document)
    record.mentions.filter(passage=passage).delete()
