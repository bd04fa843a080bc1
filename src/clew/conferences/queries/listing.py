"""Conferences as a list: filtered, sorted, in pages; their names and addresses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.db.models import Count, F, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.conferences import access
from clew.conferences.models import Conference, ConferenceState
from clew.org.queries import versions_on
from clew.profiles import Profile
from clew.words.folding import fold

PAGE_SIZE = 50
SORTS: Final[dict[str, tuple[Any, ...]]] = {
    "date": (F("date").desc(nulls_last=True), "-pk"),
    "-date": (F("date").asc(nulls_last=True), "pk"),
    "ordinal": ("ordinal", "pk"),
    "-ordinal": ("-ordinal", "-pk"),
}
STATES = tuple((state.value, state.label) for state in ConferenceState)


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person asks of the list; empty means all."""

    body: int | None = None
    kind: str = ""
    state: str = ""
    text: str = ""
    sort: str = "date"


@dataclass(frozen=True, slots=True)
class Line:
    """One conference in the list."""

    id: int
    url: str
    name: str
    body: str
    term: str
    date: Date | None
    state: str
    decisions: int


@dataclass(frozen=True, slots=True)
class ConferenceList:
    """The list with its page and the choices of its filters."""

    lines: tuple[Line, ...]
    page: Page[Any]
    total: int
    bodies: tuple[tuple[int, str], ...]
    filters: Filters


def conference_list(
    actor: Actor, filters: Filters, *, profile: Profile, language: str, day: Date, number: int | str = 1
) -> ConferenceList:
    """One page of the conferences that the actor may see. Five queries at most."""
    visible = access.visible_conferences(actor)
    kept = _filtered(visible, filters).select_related("term").annotate(decision_count=Count("decisions"))
    page = Paginator(kept.order_by(*SORTS.get(filters.sort, SORTS["date"])), PAGE_SIZE).get_page(number)
    conferences: list[Any] = list(page.object_list)
    body_ids = set(visible.values_list("body_id", flat=True).distinct()[:200])
    names = versions_on(body_ids | {conference.body_id for conference in conferences}, day)
    return ConferenceList(
        lines=tuple(
            Line(
                id=conference.pk,
                url=conference_url(conference.pk),
                name=conference_name(conference, profile, language),
                body=str(names[conference.body_id].name) if conference.body_id in names else "",
                term=conference.term.name if conference.term else "",
                date=conference.date,
                state=conference.get_state_display(),
                decisions=conference.decision_count,  # annotated above
            )
            for conference in conferences
        ),
        page=page,
        total=page.paginator.count,
        bodies=tuple(sorted(((pk, str(names[pk].name)) for pk in body_ids if pk in names), key=lambda one: one[1])),
        filters=filters,
    )


def conference_url(conference_id: int) -> str:
    """The address of a conference's page."""
    return reverse("conferences:conference", args=[conference_id])


def conference_name(conference: Conference, profile: Profile, language: str) -> str:
    """The title, or the kind with its ordinal where there is none."""
    if conference.title:
        return str(conference.title)
    kinds = profile.meeting_kinds
    kind = kinds[conference.kind].names[language] if conference.kind in kinds else conference.kind
    if conference.ordinal is None:
        return kind[:1].upper() + kind[1:]
    return _("%(kind)s no. %(ordinal)s") % {"kind": kind[:1].upper() + kind[1:], "ordinal": conference.ordinal}


def _filtered(conferences: QuerySet[Conference], filters: Filters) -> QuerySet[Conference]:
    if filters.body is not None:
        conferences = conferences.filter(body=filters.body)
    if filters.kind:
        conferences = conferences.filter(kind=filters.kind)
    if filters.state:
        conferences = conferences.filter(state=filters.state)
    for word in fold(filters.text).split():
        conferences = conferences.filter(folded__contains=word)
    return conferences
