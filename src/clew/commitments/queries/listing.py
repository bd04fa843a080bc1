"""Commitments as a list: filtered, sorted, in pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, SmallIntegerField, Value, When

from clew.actors.actor import Actor
from clew.commitments import access
from clew.commitments.models import Commitment
from clew.commitments.queries.lines import Line, lines_of, with_status
from clew.commitments.queries.rating import completion_rates
from clew.commitments.rates import CompletionRates, Status
from clew.documents.access import visible_documents
from clew.documents.models import Document
from clew.org.among import among
from clew.org.models import Unit
from clew.org.queries import versions_on
from clew.words.folding import fold

PAGE_SIZE = 50
_DUE_SOON = timedelta(days=30)
_MOST_CHOICES = 300
_FINISHED = Case(When(state="open", then=Value(0)), default=Value(1), output_field=SmallIntegerField())
SORTS: Final[dict[str, tuple[Any, ...]]] = {
    "pressing": (_FINISHED.asc(), F("due_date").asc(nulls_last=True), "pk"),  # overdue, then due soonest; finished last
    "due": (F("due_date").asc(nulls_last=True), "pk"),
    "-due": (F("due_date").desc(nulls_last=True), "-pk"),
    "task": ("folded", "pk"),
    "-task": ("-folded", "-pk"),
    "status": ("standing", F("due_date").asc(nulls_last=True), "pk"),
    "-status": ("-standing", F("due_date").desc(nulls_last=True), "-pk"),
}


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person asks of the list; empty means all. `due` is "soon" (30 days), "none" or a month (2025-09)."""

    unit: int | None = None
    status: str = ""
    due: str = ""
    document: int | None = None
    text: str = ""
    sort: str = "pressing"


@dataclass(frozen=True, slots=True)
class CommitmentList:
    """The list with its page, the rates of what the filters leave, and the choices of the filters. Of `total` the rates
    leave out those `cancelled` and those `laid_out` on units, whose own tasks count."""

    lines: tuple[Line, ...]
    page: Page[Any]
    total: int
    rates: CompletionRates
    cancelled: int
    laid_out: int
    units: tuple[tuple[int, str], ...]
    documents: tuple[tuple[int, str], ...]
    statuses: tuple[tuple[str, str], ...]
    filters: Filters


def commitment_list(actor: Actor, filters: Filters, *, day: date, number: int | str = 1) -> CommitmentList:
    """One page of the commitments that the actor may see, as they stand on `day`. Twelve queries at most."""
    visible = access.visible_commitments(actor)
    kept = _filtered(with_status(visible, day), filters, day)
    # Ids first: sorting every row with its document, to show fifty, is the slowest way.
    ordered = kept.order_by(*SORTS.get(filters.sort, SORTS["pressing"])).values_list("pk", flat=True)
    page = Paginator(ordered, PAGE_SIZE).get_page(number)
    shown = Commitment.objects.select_related("clause__document", "person").in_bulk(list(page.object_list))
    names = versions_on(_units_with_tasks(actor), day)
    rates, cancelled = completion_rates(kept, day), kept.filter(state="cancelled").count()
    documents = _documents_with_tasks(actor)
    return CommitmentList(
        lines=tuple(lines_of([shown[pk] for pk in page.object_list if pk in shown], day)),
        page=page,
        total=page.paginator.count,
        rates=rates,
        cancelled=cancelled,
        laid_out=page.paginator.count - rates.counts.all - cancelled,
        units=tuple(sorted(((pk, str(version.name)) for pk, version in names.items()), key=lambda one: one[1])),
        documents=tuple((document.pk, document.symbol or str(document.title)) for document in documents),
        statuses=tuple((one.value, str(one.label)) for one in Status),
        filters=filters,
    )


def waiting_for(actor: Actor, day: date, limit: int = 10) -> list[Line]:
    """The open commitments on which the actor reports, the most pressing first: what the desk shows."""
    open_ones = access.visible_commitments(actor).filter(state="open", children__isnull=True)
    if not actor.unbounded:
        mine = Q(unit__in=among(actor.units("commitments.report")))
        if actor.person_id is not None:
            mine |= Q(person=actor.person_id)
        open_ones = open_ones.filter(mine)
    pressing = open_ones.select_related("clause__document", "person").order_by(F("due_date").asc(nulls_last=True), "pk")
    return lines_of(pressing[:limit], day)


def _units_with_tasks(actor: Actor) -> list[int]:
    tasks = Commitment.objects.filter(unit=OuterRef("pk"))
    units = Unit.objects.filter(Exists(tasks))
    if not actor.unbounded:
        units = units.filter(pk__in=among(actor.units("commitments.see")))
    return list(units.values_list("pk", flat=True)[:_MOST_CHOICES])


def _documents_with_tasks(actor: Actor) -> list[Document]:
    tasks = Commitment.objects.filter(clause__document=OuterRef("pk"))
    return list(visible_documents(actor).filter(Exists(tasks)).order_by("-date", "-pk")[:_MOST_CHOICES])


def _filtered(commitments: QuerySet[Any], filters: Filters, day: date) -> QuerySet[Any]:
    if filters.unit is not None:
        commitments = commitments.filter(unit=filters.unit)
    if filters.status:
        commitments = commitments.filter(standing=filters.status)
    if filters.document is not None:
        commitments = commitments.filter(clause__document=filters.document)
    if filters.due == "none":
        commitments = commitments.filter(due_date__isnull=True)
    elif filters.due == "soon":
        commitments = commitments.filter(due_date__gte=day, due_date__lte=day + _DUE_SOON)
    elif filters.due:
        year, _dash, month = filters.due.partition("-")
        if year.isdigit() and month.isdigit():
            commitments = commitments.filter(due_date__year=int(year), due_date__month=int(month))
    for word in fold(filters.text).split():
        commitments = commitments.filter(folded__contains=word)
    return commitments
