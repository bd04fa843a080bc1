"""Where texts name documents and clauses, how documents stand to each other, and what a report assesses."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.archive.models import Agreement, Passage
from clew.documents import access, rules
from clew.documents.models import (
    Assessment,
    AssessmentType,
    Clause,
    ClauseMention,
    Document,
    DocumentMention,
    DocumentState,
    Relation,
    RelationKind,
)
from clew.history.models import recorded
from clew.history.recording import action
from clew.org.models import Unit


@action
def relate(
    source: Document, target: Document, *, kind: str, passage: Passage | None = None, by: Actor, at: datetime
) -> Relation:
    """`source` implements, amends, replaces, summarises or refers to `target`; said twice it is one relation.

    Replacing a document that is in force makes it "replaced".
    """
    access.check_mention(by, source)
    if kind not in RelationKind.values:
        raise Invalid(_("Choose how the two documents stand to each other."), field="kind")
    if source.pk == target.pk:
        raise Invalid(_("A document does not stand in a relation to itself. Choose another one."), field="target")
    relation, _new = Relation.objects.get_or_create(
        source=source, target=target, kind=kind, defaults={"passage": passage, **recorded(by, at)}
    )
    if kind == RelationKind.REPLACES and target.state == DocumentState.ADOPTED:
        access.check_change(by, target)
        target.state = DocumentState.REPLACED
        target.save(update_fields=["state"])
    return relation


@action
def record_assessment(
    *,
    type: str,
    text: str,
    unit: Unit,
    passage: Passage | None = None,
    sector: str = "",
    period: str = "",
    document: Document | None = None,
    by: Actor,
    at: datetime,
) -> Assessment:
    """A result, limitation, difficulty, advantage, cause, lesson or forecast, in the words of the report."""
    access.check_register(by, unit.pk)
    if type not in AssessmentType.values:
        raise Invalid(_("Choose what kind of assessment this is."), field="type")
    if not text.strip():
        raise Invalid(_("An assessment needs its words."), field="text")
    return Assessment.objects.create(
        type=type,
        text=text,
        unit=unit,
        passage=passage,
        sector=sector,
        period=period,
        document=document,
        **recorded(by, at),
    )


@action
def mention_document(
    document: Document,
    *,
    passage: Passage,
    said: str = "",
    agreement: str = Agreement.AGREES,
    by: Actor,
    at: datetime,
) -> DocumentMention:
    """A text cites the document at this passage."""
    access.check_mention(by, document)
    return DocumentMention.objects.create(
        document=document, passage=passage, said=said or passage.quote, agreement=agreement, **recorded(by, at)
    )


@action
def mention_clause(
    clause: Clause, *, passage: Passage, said: str = "", agreement: str = Agreement.AGREES, by: Actor, at: datetime
) -> ClauseMention:
    """A text quotes or tells the clause at this passage."""
    access.check_mention(by, clause.document)
    rules.check_clause_stands(clause)
    return ClauseMention.objects.create(
        clause=clause, passage=passage, said=said or passage.quote, agreement=agreement, **recorded(by, at)
    )
