"""What in the register touches records of this room and of lower ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection

from django.db.models import Q
from django.urls import reverse

from clew.actors.actor import Actor
from clew.documents import access
from clew.documents.models import Assessment, Clause, DocumentVersion, Relation
from clew.face.links import Link, Ref

_MOST = 50  # a panel shows the latest; the register has the rest

Found = dict[Ref, list[Link]]


def linked_to(refs: Collection[Ref], actor: Actor) -> Found:
    """What in this room touches each record, as far as the actor may see it. At most five queries."""
    ids: dict[str, set[int]] = defaultdict(set)
    for ref in refs:
        ids[ref.model].add(ref.id)
    found: Found = defaultdict(list)
    for model, seek in _SEEKERS:
        if ids[model]:
            seek(ids[model], actor, found)
    return dict(found)


def document_url(document_id: int) -> str:
    """The address of a document's page."""
    return reverse("documents:document", args=[document_id])


def clause_url(clause: Clause) -> str:
    """The place of a clause on its document's page."""
    return f"{document_url(clause.document_id)}#clause-{clause.key}"


def _issued_by(units: set[int], actor: Actor, found: Found) -> None:
    issued = access.visible_documents(actor).filter(issuer__in=units).order_by("-date", "-pk")
    for document in issued[: _MOST * len(units)]:
        url = document_url(document.pk)
        note = document.get_state_display()
        found[Ref("unit", document.issuer_id or 0)].append(Link("document", str(document), url, note))


def _assessments_of(units: set[int], actor: Actor, found: Found) -> None:
    seen = units if actor.unbounded else units & actor.units("documents.see")
    assessments = Assessment.objects.filter(unit__in=seen, document__in=access.visible_documents(actor))
    for one in assessments.order_by("-pk")[:_MOST]:
        url = document_url(one.document_id or 0)
        found[Ref("unit", one.unit_id)].append(Link("assessment", one.text[:120], url, one.get_type_display()))


def _related_to(documents: set[int], actor: Actor, found: Found) -> None:
    visible = access.visible_documents(actor)
    related = Relation.objects.filter(
        Q(source__in=documents) | Q(target__in=documents), source__in=visible, target__in=visible
    ).select_related("source", "target")
    for relation in related.order_by("pk")[: _MOST * len(documents)]:
        for here, there in ((relation.source, relation.target), (relation.target, relation.source)):
            if here.pk in documents:
                url = document_url(there.pk)
                found[Ref("document", here.pk)].append(Link("relation", str(there), url, relation.get_kind_display()))


def _document_of(clauses: set[int], actor: Actor, found: Found) -> None:
    for clause in access.visible_clauses(actor).filter(pk__in=clauses).select_related("document"):
        found[Ref("clause", clause.pk)].append(Link("document", str(clause.document), clause_url(clause), clause.label))


def _versions_of(originals: set[int], actor: Actor, found: Found) -> None:
    versions = DocumentVersion.objects.filter(
        original__in=originals, document__in=access.visible_documents(actor)
    ).select_related("document")
    for version in versions.order_by("-pk")[:_MOST]:
        url = document_url(version.document_id)
        found[Ref("original", version.original_id or 0)].append(Link("document", str(version.document), url))


_SEEKERS: tuple[tuple[str, Callable[[set[int], Actor, Found], None]], ...] = (
    ("unit", _issued_by),
    ("unit", _assessments_of),
    ("document", _related_to),
    ("clause", _document_of),
    ("original", _versions_of),
)
