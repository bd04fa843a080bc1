"""Takes back what a confirmation wrote, through the action that each room has for it: one visible table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from django.apps import apps
from django.db import models
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.archive.models import Passage
from clew.awards import actions as awards
from clew.commitments import actions as commitments
from clew.conferences import actions as conferences
from clew.conferences.models import Attendance, Conference
from clew.documents import actions as documents
from clew.documents.models import Clause, Document
from clew.indicators import actions as indicators
from clew.indicators.models import Figure, Statement, Target
from clew.intake.models import Claim
from clew.people import actions as people
from clew.people.models import Person

Doing = dict[str, Any]  # by and at
TakeBack = Callable[[Any, Doing], object]

MENTIONS: Final[dict[str, Callable[[Any, Passage, Doing], object]]] = {
    "awards.award": lambda record, passage, doing: awards.take_back_mention(record, passage=passage, **doing),
    "commitments.commitment": lambda one, passage, doing: commitments.take_back_mention(one, passage=passage, **doing),
    "people.person": lambda record, passage, doing: people.take_back_mention(person=record, passage=passage, **doing),
    **dict.fromkeys(
        ("conferences.conference", "conferences.decision", "conferences.opinion"),
        lambda record, passage, doing: conferences.take_back_mention(record, passage=passage, **doing),
    ),
    "documents.document": lambda one, passage, doing: documents.take_back_mention(one, passage=passage, **doing),
    **dict.fromkeys(
        ("indicators.figure", "indicators.target", "indicators.statement"),
        lambda record, passage, doing: indicators.take_back_mention(record, passage=passage, **doing),
    ),
}
"""Model -> how the room forgets that a text tells the record at a passage."""

RECORDS: Final[dict[str, TakeBack]] = {
    "awards.award": lambda record, doing: awards.withdraw_award(record, reason=_reason(), **doing),
    "commitments.commitment": lambda record, doing: commitments.withdraw(record, **doing),
    "people.person": lambda record, doing: people.withdraw_person(person=record, **doing),
    **dict.fromkeys(
        ("conferences.conference", "conferences.decision", "conferences.opinion"),
        lambda record, doing: conferences.withdraw(record, **doing),
    ),
    "documents.document": lambda record, doing: documents.withdraw_entry(record, **doing),
    "documents.assessment": lambda record, doing: documents.withdraw_assessment(record, **doing),
    "indicators.figure": lambda record, doing: indicators.withdraw_figure(record, reason=_reason(), **doing),
    "indicators.target": lambda record, doing: indicators.withdraw_target(record, reason=_reason(), **doing),
    "indicators.statement": lambda record, doing: indicators.withdraw_statement(record, **doing),
}
"""Model -> how the room takes back a record that a confirmation made."""


def take_back(claim: Claim, *, by: Actor, at: datetime) -> None:
    """Removes the mention that the claim made and, where it made the record itself and no other report tells it, the
    record. A figure that was corrected by it holds again.

    Raises StillUsed when other records hang on it; then it has to be corrected where it lives.
    """
    if claim.became_id is None:
        return
    record = apps.get_model(claim.became_model)._default_manager.filter(pk=claim.became_id).first()
    if record is None:
        return
    doing: Doing = {"by": by, "at": at}
    passage = _passage(claim)
    if passage is not None and claim.became_model in MENTIONS:
        MENTIONS[claim.became_model](record, passage, doing)
    if isinstance(record, Person):
        _strike_attendance(claim, record, doing)
    if isinstance(record, Figure | Target) and passage is not None:
        _withdraw_judgement(claim, passage, doing)
    if claim.joined or _handed_over(claim):
        return
    if isinstance(record, Document):
        _unregister(claim, record)
    clause = getattr(record, "clause", None)
    RECORDS[claim.became_model](record, doing)
    if isinstance(clause, Clause) and _told_by(clause, passage):
        documents.withdraw_reported_clause(clause, **doing)


def _handed_over(claim: Claim) -> bool:
    """A record that another report tells too stays, and is that report's from now on."""
    others = Claim.objects.filter(became_model=claim.became_model, became_id=claim.became_id, joined=True)
    heir = others.exclude(pk=claim.pk).order_by("pk").first()
    if heir is None:
        return False
    heir.joined = False
    heir.save(update_fields=["joined"])
    return True


def _passage(claim: Claim) -> Passage | None:
    return Passage.objects.filter(
        rendition=claim.report.rendition_id, start=claim.start, end=claim.end, rendition__isnull=False
    ).first()


def _strike_attendance(claim: Claim, person: Person, doing: Doing) -> None:
    """Whoever is no person of the report was not at its meeting, unless another claim of the report says so too."""
    others = Claim.objects.filter(report=claim.report, kind="people", became_id=person.pk).exclude(pk=claim.pk)
    meeting = Claim.objects.filter(report=claim.report, kind="meeting", became_model=Conference._meta.label_lower)
    if others.exists():
        return
    held = meeting.values("became_id")
    for attendance in Attendance.objects.filter(conference__in=held, person=person).select_related("conference"):
        conferences.strike_attendance(attendance, **doing)


def _withdraw_judgement(claim: Claim, passage: Passage, doing: Doing) -> None:
    """What the same words said of reaching the target goes with the record; a statement of another claim stays."""
    others = Claim.objects.filter(report=claim.report, became_model=Statement._meta.label_lower)
    for statement in Statement.objects.filter(mentions__passage=passage).exclude(pk__in=others.values("became_id")):
        indicators.take_back_mention(statement, passage=passage, **doing)
        if not statement.mentions.exists():
            indicators.withdraw_statement(statement, **doing)


def _told_by(clause: Clause, passage: Passage | None) -> bool:
    """Whether the clause's words are those of the claim or its sentence."""
    words = clause.passage
    if words is None or passage is None or words.rendition_id != passage.rendition_id:
        return False
    return words.start <= passage.start and passage.end <= words.end


def _unregister(claim: Claim, document: models.Model) -> None:
    """The report is registered as the stub that its own claim made; that link is the claim's and goes with it."""
    if claim.report.document_id == document.pk:
        claim.report.document = None
        claim.report.save(update_fields=["document"])


def _reason() -> str:
    return _("the confirmation was taken back")
