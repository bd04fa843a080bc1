"""The register as a list: filtered, sorted, in pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.db.models import Count, F, Q, QuerySet

from clew.actors.actor import Actor
from clew.documents import access
from clew.documents.models import Clause, Document, DocumentState
from clew.documents.queries.links import document_url
from clew.org.queries import versions_on
from clew.profiles import Profile, symbols
from clew.words.folding import fold

PAGE_SIZE = 50
_LATEST = 500  # documents that tell which types are used
SORTS: Final[dict[str, tuple[Any, ...]]] = {
    "date": (F("date").desc(nulls_last=True), "-pk"),
    "-date": (F("date").asc(nulls_last=True), "pk"),
    "symbol": ("type", "number", "pk"),
    "-symbol": ("-type", "-number", "-pk"),
    "title": ("folded", "pk"),
    "-title": ("-folded", "-pk"),
}


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person asks of the register; empty means all."""

    type: str = ""
    issuer: int | None = None
    year: int | None = None
    state: str = ""
    text: str = ""
    sort: str = "date"


@dataclass(frozen=True, slots=True)
class Line:
    """One document in the list."""

    id: int
    url: str
    type: str
    symbol: str
    title: str
    issuer: str
    date: date | None
    state: str
    state_words: str
    clauses: int


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """The list with its page and the choices of its filters. `total` is what the filters leave."""

    lines: tuple[Line, ...]
    page: Page[Any]
    total: int
    types: tuple[tuple[str, str], ...]
    issuers: tuple[tuple[int, str], ...]
    years: tuple[int, ...]
    states: tuple[tuple[str, str], ...]
    filters: Filters


def register_page(
    actor: Actor, filters: Filters, *, profile: Profile, language: str, day: date, number: int | str = 1
) -> RegisterPage:
    """One page of the register as the actor may see it, with the units' names of `day`. Eight queries at most."""
    visible = access.visible_documents(actor)
    kept = _filtered(visible, filters)
    page = Paginator(kept.order_by(*SORTS.get(filters.sort, SORTS["date"])), PAGE_SIZE).get_page(number)
    documents = list(page.object_list)
    issuer_ids = list(visible.filter(issuer__isnull=False).values_list("issuer_id", flat=True).distinct()[:200])
    names = unit_names([*issuer_ids, *(document.issuer_id for document in documents)], day)
    years = visible.filter(date__isnull=False).values_list("date__year", flat=True).distinct().order_by("-date__year")
    used = visible.values_list("type", flat=True).distinct()
    clauses = _clause_counts(document.pk for document in documents)
    return RegisterPage(
        lines=tuple(_line(document, names, clauses, profile, language) for document in documents),
        page=page,
        total=page.paginator.count,
        types=tuple(sorted(((type, type_name(type, profile, language)) for type in used), key=lambda one: one[1])),
        issuers=tuple(sorted(((pk, names.get(pk, "")) for pk in issuer_ids if pk), key=lambda one: one[1])),
        years=tuple(years),
        states=tuple((state.value, str(state.label)) for state in DocumentState),
        filters=filters,
    )


def unit_names(unit_ids: Iterable[int | None], day: date) -> dict[int, str]:
    """The names of units on a day, in the language of the answer."""
    ids = {unit_id for unit_id in unit_ids if unit_id is not None}
    return {unit_id: str(version.name) for unit_id, version in versions_on(ids, day).items()}


def by_use(actor: Actor, types: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Types with their names, those that the latest documents have most often first, then in their own order. One
    query."""
    latest = access.visible_documents(actor).order_by("-pk").values_list("type", flat=True)[:_LATEST]
    used = Counter(latest)
    return sorted(types, key=lambda one: -used[one[0]])


def type_name(type: str, profile: Profile, language: str) -> str:
    """The name of a document type, also of one that the profile no longer has."""
    return profile.document_types[type].names[language] if type in profile.document_types else type


def _filtered(documents: QuerySet[Document], filters: Filters) -> QuerySet[Document]:
    if filters.type:
        documents = documents.filter(type=filters.type)
    if filters.issuer is not None:
        documents = documents.filter(issuer=filters.issuer)
    if filters.year is not None:
        documents = documents.filter(date__year=filters.year)
    if filters.state:
        documents = documents.filter(state=filters.state)
    for word in fold(filters.text).split():
        documents = documents.filter(Q(folded__contains=word) | Q(folded__contains=symbols.search_key(word)))
    return documents


def _clause_counts(document_ids: Iterable[int]) -> dict[int, int]:
    standing = Clause.objects.filter(document__in=list(document_ids), withdrawn=False)
    return dict(standing.values_list("document").annotate(Count("pk")))


def _line(document: Document, names: dict[int, str], clauses: dict[int, int], profile: Profile, language: str) -> Line:
    return Line(
        id=document.pk,
        url=document_url(document.pk),
        type=type_name(document.type, profile, language),
        symbol=document.symbol,
        title=str(document.title),
        issuer=names.get(document.issuer_id or 0, "") or document.issuer_text,
        date=document.date,
        state=document.state,
        state_words=document.get_state_display(),
        clauses=clauses.get(document.pk, 0),
    )
