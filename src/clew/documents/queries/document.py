"""The page of one document: head, text by clauses, versions, relations, mentions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from django.db.models import CharField, F, Q, Value

from clew.actors.actor import Actor
from clew.archive.access import visible_originals
from clew.archive.models import Agreement, Circulation
from clew.archive.queries import passage_url
from clew.documents import access
from clew.documents.models import (
    Assessment,
    Clause,
    ClauseMention,
    Document,
    DocumentMention,
    DocumentState,
    DocumentVersion,
    Relation,
)
from clew.documents.queries.likeness import Proposal, proposals_among
from clew.documents.queries.links import document_url
from clew.documents.queries.numbers import Run, run_of
from clew.documents.queries.register import type_name, unit_names
from clew.profiles import Profile, SymbolError

_MOST_SAID = 100


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """One clause in the order of the text; `depth` is its place in the tree."""

    id: int
    key: str
    label: str
    text: str
    depth: int
    parent_id: int | None
    known_by_report: bool
    corrected: bool
    passage_id: int | None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Another document and how it stands to this one; `outward` when this one is the source."""

    words: str
    outward: bool
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Said:
    """A place in a text that cites the document or one of its clauses."""

    quote: str
    source: str
    url: str
    clause: str
    disagrees: bool


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """Everything that the page of a document shows."""

    document: Document
    type: str
    issuer: str
    kept_by: str
    recipients: tuple[str, ...]
    readers: tuple[str, ...]
    clauses: tuple[ClauseLine, ...]
    versions: tuple[DocumentVersion, ...]
    related: tuple[Related, ...]
    said: tuple[Said, ...]
    run: Run | None
    proposals: tuple[Proposal, ...]
    assessments: tuple[Assessment, ...]
    may_see_history: bool
    may_change: bool
    may_assign: bool
    may_aim: bool


def clause_tree(document_id: int) -> list[ClauseLine]:
    """The standing clauses of a document, parents before children in the order of the text; those known by report
    come last. One query."""
    return _lines(_standing(document_id))


def withdrawn_clause(document_id: int, key: str) -> ClauseLine | None:
    """A clause that no longer stands in the text and was not merged: its address stays readable. One query."""
    found = Clause.objects.filter(document=document_id, key=key, withdrawn=True, merged_into=None).first()
    return replace(_lines([found])[0], withdrawn=True) if found else None


def _standing(document_id: int) -> list[Clause]:
    clauses = Clause.objects.filter(document=document_id, withdrawn=False)
    return list(clauses.order_by("known_by_report", "position", "pk"))


def _lines(clauses: list[Clause]) -> list[ClauseLine]:
    depths: dict[int, int] = {}
    lines = []
    for clause in clauses:
        depths[clause.pk] = depths.get(clause.parent_id or 0, -1) + 1
        lines.append(
            ClauseLine(
                id=clause.pk,
                key=clause.key,
                label=clause.label,
                text=clause.text,
                depth=depths[clause.pk],
                parent_id=clause.parent_id,
                known_by_report=clause.known_by_report,
                corrected=clause.corrected,
                passage_id=clause.passage_id,
            )
        )
    return lines


def document_page(actor: Actor, document_id: int, *, profile: Profile, language: str, day: date) -> DocumentPage:
    """The page of a document that the actor may see (else NotFound), with the units' names of `day`."""
    document = access.document_for(actor, document_id)
    may_change = access.can_change(actor, document)
    recipients = list(document.recipients.values_list("unit_id", flat=True))
    names = unit_names([document.issuer_id, document.owner_unit_id, *recipients], day)
    named = may_change and document.circulation == Circulation.NAMED
    standing = _standing(document.pk)
    matching = may_change and document.state != DocumentState.STUB
    return DocumentPage(
        document=document,
        type=type_name(document.type, profile, language),
        issuer=names.get(document.issuer_id or 0, "") or document.issuer_text,
        kept_by=names.get(document.owner_unit_id, ""),
        recipients=tuple(sorted(names[unit_id] for unit_id in recipients if unit_id in names)),
        readers=tuple(document.readers.values_list("person__name", flat=True)) if named else (),
        clauses=tuple(_lines(standing)),
        versions=tuple(document.versions.select_related("original", "rendition").order_by("-number")),
        related=_related(actor, document),
        said=_said(actor, document),
        run=_run(document, profile) if may_change else None,
        proposals=tuple(proposals_among(standing)) if matching else (),
        assessments=tuple(document.assessments.select_related("passage").order_by("type", "pk")[:_MOST_SAID]),
        may_see_history=may_see_history(actor, document),
        may_change=may_change,
        may_assign=actor.may("commitments.assign", document.owner_unit_id),
        may_aim=actor.may("indicators.set_targets"),
    )


def may_see_history(actor: Actor, document: Document) -> bool:
    """Whether the actor may see who changed the entry."""
    return actor.may("history.see", document.owner_unit_id)


def _related(actor: Actor, document: Document) -> tuple[Related, ...]:
    visible = access.visible_documents(actor)
    relations = Relation.objects.filter(
        Q(source=document, target__in=visible) | Q(target=document, source__in=visible)
    ).select_related("source", "target")
    found = []
    for relation in relations.order_by("kind", "pk"):
        outward = relation.source_id == document.pk
        other = relation.target if outward else relation.source
        url = document_url(other.pk)
        found.append(Related(relation.get_kind_display(), outward, str(other), url))
    return tuple(found)


def _said(actor: Actor, document: Document) -> tuple[Said, ...]:
    read = {"passage__rendition__original__in": visible_originals(actor)}
    columns = ("passage_id", "passage__quote", "passage__rendition__original__name", "agreement", "label", "key")
    none = Value("", output_field=CharField())
    of_document = DocumentMention.objects.filter(document=document, **read).annotate(label=none, key=none)
    of_clauses = ClauseMention.objects.filter(clause__document=document, **read).annotate(
        label=F("clause__label"), key=F("clause__key")
    )
    rows = of_document.values_list(*columns).union(of_clauses.values_list(*columns), all=True)[:_MOST_SAID]
    return tuple(
        Said(quote, source, passage_url(passage_id), label or key, agreement == Agreement.DISAGREES)
        for passage_id, quote, source, agreement, label, key in rows
    )


def _run(document: Document, profile: Profile) -> Run | None:
    try:
        return run_of(document, profile)
    except SymbolError:  # a stub keeps a symbol as it was written
        return None
