"""Who may see and who may change the register and its texts.

Published documents are for everybody. Internal ones are for those who may see documents of the keeping unit, or what
is addressed to their unit. What is meant for named persons is for them and for whoever entered it; no role
opens it.
"""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.archive.models import Circulation
from clew.documents.models import Clause, Document, DocumentReader, DocumentRecipient
from clew.org.among import among


def visible_documents(actor: Actor) -> QuerySet[Document]:
    """The documents that the actor may know of."""
    if actor.unbounded:
        return Document.objects.all()
    units = among(actor.units("documents.see"))
    recipients = among(actor.units("documents.see_addressed"))
    addressed = DocumentRecipient.objects.filter(document=OuterRef("pk"), unit__in=recipients)
    internal = Q(owner_unit__in=units) | Exists(addressed)
    named = Q(recorded_by=actor.id, pk__isnull=not actor.signed_in)
    if actor.person_id is not None:
        named |= Q(Exists(DocumentReader.objects.filter(document=OuterRef("pk"), person=actor.person_id)))
    return Document.objects.filter(
        Q(circulation=Circulation.PUBLISHED)
        | Q(circulation=Circulation.INTERNAL) & internal
        | Q(circulation=Circulation.NAMED) & named
    )


def visible_clauses(actor: Actor) -> QuerySet[Clause]:
    """The clauses of the documents that the actor may know of."""
    if actor.unbounded:
        return Clause.objects.all()
    return Clause.objects.filter(document__in=visible_documents(actor))


def document_for(actor: Actor, document_id: int) -> Document:
    """The document, or NotFound also where the actor may not know of it."""
    document = visible_documents(actor).select_related("term").filter(pk=document_id).first()
    if document is None:
        raise NotFound(_("There is no such document, or you may not see it. Look in the register of documents."))
    return document


def clause_for(actor: Actor, document_id: int, key: str) -> Clause:
    """The clause with this address in the document, or NotFound."""
    document = document_for(actor, document_id)
    clause = Clause.objects.filter(document=document, key=key).select_related("document", "merged_into").first()
    if clause is None:
        raise NotFound(_("The document has no clause with the address %(key)s. Choose one in its text."), key=key)
    return clause


def check_see_register(actor: Actor) -> None:
    """Raises NotAllowed for those who may see no unit's documents."""
    if not actor.may("documents.see_addressed"):
        raise NotAllowed(_("The register of documents is open to those who may see a unit's documents."))


def check_register(actor: Actor, owner_unit_id: int) -> None:
    """Raises NotAllowed unless the actor registers documents for this unit."""
    if not actor.may("documents.register", owner_unit_id):
        raise NotAllowed(_("Documents of this unit are registered by its clerks. Ask one of them."))


def check_register_somewhere(actor: Actor) -> None:
    """Raises NotAllowed for those who register documents for no unit."""
    if not actor.may("documents.register"):
        raise NotAllowed(_("Documents are registered by clerks. Ask one of your unit."))


def check_change(actor: Actor, document: Document) -> None:
    """Raises NotAllowed unless the actor registers documents for the unit that keeps this one."""
    check_register(actor, document.owner_unit_id)


def check_mention(actor: Actor, document: Document) -> None:
    """Raises unless the actor sees the document and registers documents somewhere: what a text says of a document that
    another unit keeps may be recorded beside it without changing it."""
    document_for(actor, document.pk)
    if not actor.may("documents.register"):
        raise NotAllowed(_("What texts say of documents is recorded by clerks. Ask one of your unit."))


def can_change(actor: Actor, document: Document) -> bool:
    """Whether `check_change` would pass."""
    return actor.may("documents.register", document.owner_unit_id)
