"""Commitments as a list: filtered, sorted, in pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.db.models import F, Q, QuerySet

from clew.actors.actor import Actor
from clew.commitments import access
from clew.commitments.queries.lines import Line, lines_of, with_status
from clew.commitments.queries.rating import completion_rates
from clew.commitments.rates import CompletionRates, Status
from clew.documents.models import Document
from clew.org.queries import versions_on
from clew.words.folding import fold

PAGE_SIZE = 50
_DUE_SOON = timedelta(days=30)
SORTS: Final[dict[str, tuple[Any, ...]]] = {
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
    sort: str = "due"


@dataclass(frozen=True, slots=True)
class CommitmentList:
    """The list with its page, the rates of what the filters leave, and the choices of the filters."""

    lines: tuple[Line, ...]
    page: Page[Any]
    total: int
    rates: CompletionRates
    units: tuple[tuple[int, str], ...]
    documents: tuple[tuple[int, str], ...]
    statuses: tuple[tuple[str, str], ...]
    filters: Filters


def commitment_list(actor: Actor, filters: Filters, *, day: date, number: int | str = 1) -> CommitmentList:
    """One page of the commitments that the actor may see, as they stand on `day`. Ten queries at most."""
    visible = access.visible_commitments(actor)
    kept = _filtered(with_status(visible, day), filters, day)
    ordered = kept.select_related("clause__document", "person").order_by(*SORTS.get(filters.sort, SORTS["due"]))
    page = Paginator(ordered, PAGE_SIZE).get_page(number)
    unit_ids = {unit for unit in visible.values_list("unit_id", flat=True).distinct()[:500] if unit}
    names = versions_on(unit_ids, day)
    documents = Document.objects.filter(pk__in=visible.values("clause__document")).order_by("-date", "-pk")[:200]
    return CommitmentList(
        lines=tuple(lines_of(page.object_list, day)),
        page=page,
        total=page.paginator.count,
        rates=completion_rates(kept, day),
        units=tuple(sorted(((pk, str(version.name)) for pk, version in names.items()), key=lambda one: one[1])),
        documents=tuple((document.pk, document.symbol or str(document.title)) for document in documents),
        statuses=tuple((one.value, str(one.label)) for one in Status),
        filters=filters,
    )


def waiting_for(actor: Actor, day: date, limit: int = 10) -> list[Line]:
    """The open commitments on which the actor reports, the most pressing first: what the desk shows."""
    open_ones = access.visible_commitments(actor).filter(state="open", children__isnull=True)
    if not actor.unbounded:
        mine = Q(unit__in=actor.units("commitments.report"))
        if actor.person_id is not None:
            mine |= Q(person=actor.person_id)
        open_ones = open_ones.filter(mine)
    pressing = open_ones.select_related("clause__document", "person").order_by(F("due_date").asc(nulls_last=True), "pk")
    return lines_of(pressing[:limit], day)


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
