"""Every read of the room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date as Date
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.db.models import Count, F, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.conferences import access, rules
from clew.conferences.models import AgendaItem, Attendance, Conference, ConferenceState, Decision, Opinion
from clew.documents.access import visible_documents
from clew.documents.models import Document
from clew.documents.queries import document_url
from clew.face.links import Link, Ref
from clew.history.timeline import Entry, timeline
from clew.org.models import UnitVersion
from clew.org.queries import versions_on
from clew.people.models import Term
from clew.profiles import Profile
from clew.profiles.meetings import Base
from clew.words.folding import fold
from clew.words.matching import Match

PAGE_SIZE = 50
_MOST_LINKS = 50
SORTS: Final[dict[str, tuple[Any, ...]]] = {
    "date": (F("date").desc(nulls_last=True), "-pk"),
    "-date": (F("date").asc(nulls_last=True), "pk"),
    "ordinal": ("ordinal", "pk"),
    "-ordinal": ("-ordinal", "-pk"),
}


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


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item with its paper, where the actor may see it."""

    item: AgendaItem
    paper: Link | None


@dataclass(frozen=True, slots=True)
class Voted:
    """A decision with the arithmetic of its counts, where it has any, and its document, where the actor may see it."""

    decision: Decision
    majority: rules.Arithmetic | None
    document: Link | None

    @property
    def contradicts(self) -> bool:
        """The text says adopted, and the counts do not reach what the rule asks for."""
        return self.decision.outcome == "adopted" and self.majority is not None and self.majority.reached is False


@dataclass(frozen=True, slots=True)
class ConferencePage:
    """Everything that the page of a conference shows."""

    conference: Conference
    name: str
    body: str
    agenda: tuple[Item, ...]
    attendance: tuple[Attendance, ...]
    quorum: rules.Arithmetic | None
    decisions: tuple[Voted, ...]
    opinions: tuple[Opinion, ...]
    adopted: tuple[Link, ...]
    conclusion: Link | None
    history: tuple[Entry, ...]
    may_prepare: bool
    may_conclude: bool


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


def conference_page(actor: Actor, conference_id: int, *, profile: Profile, language: str, day: Date) -> ConferencePage:
    """The page of a conference that the actor may see (else NotFound). Ten queries at most."""
    conference = access.conference_for(actor, conference_id)
    body = versions_on([conference.body_id], conference.date or day).get(conference.body_id)
    decisions = list(conference.decisions.select_related("agenda_item").order_by("pk"))
    agenda = list(conference.agenda.order_by("position"))
    papers = _papers(actor, [conference.conclusion_id, *_document_ids(decisions), *_document_ids(agenda)])
    voted = tuple(
        Voted(one, _majority(conference, one, body, profile), papers.get(one.document_id or 0)) for one in decisions
    )
    return ConferencePage(
        conference=conference,
        name=conference_name(conference, profile, language),
        body=str(body.name) if body else "",
        agenda=tuple(Item(item, papers.get(item.document_id or 0)) for item in agenda),
        attendance=tuple(conference.attendance.select_related("person").order_by("role", "pk")),
        quorum=_quorum(conference, body, profile),
        decisions=voted,
        opinions=tuple(conference.opinions.order_by("pk")),
        adopted=tuple(
            dict.fromkeys(one.document for one in voted if one.document and one.decision.outcome == "adopted")
        ),
        conclusion=papers.get(conference.conclusion_id or 0),
        history=tuple(timeline(conference)[:20]) if actor.may("history.see", conference.body_id) else (),
        may_prepare=access.can_prepare(actor, conference.body_id),
        may_conclude=actor.may("conferences.conclude", conference.body_id),
    )


def find_conferences(
    body_id: int, *, ordinal: int | None = None, day: Date | None = None, term: Term | str | None = None, limit: int = 5
) -> list[Match]:
    """The conferences of a body that a text likely reports: by ordinal and term (or its name as written), or by day."""
    wanted = Q()
    if ordinal is not None:
        wanted |= Q(ordinal=ordinal)
    if day is not None:
        wanted |= Q(date=day)
    if not wanted:
        return []
    found = Conference.objects.filter(wanted, body=body_id).select_related("term")
    matches = [_match(conference, ordinal, day, term) for conference in found]
    return sorted(matches, key=lambda match: (-match.score, match.id))[:limit]


def linked_to(refs: Collection[Ref], actor: Actor) -> dict[Ref, list[Link]]:
    """The conferences that touch units (held by them), persons (there), documents (decided, concluded). Five queries
    at most."""
    ids: dict[str, set[int]] = defaultdict(set)
    for ref in refs:
        ids[ref.model].add(ref.id)
    visible = access.visible_conferences(actor)
    found: dict[Ref, list[Link]] = defaultdict(list)
    if ids["unit"]:
        for conference in visible.filter(body__in=ids["unit"]).order_by("-date", "-pk")[:_MOST_LINKS]:
            found[Ref("unit", conference.body_id)].append(_link(conference, conference.get_state_display()))
    if ids["person"]:
        there = Attendance.objects.filter(person__in=ids["person"], conference__in=visible)
        for one in there.select_related("conference").order_by("-conference__date", "-pk")[:_MOST_LINKS]:
            found[Ref("person", one.person_id or 0)].append(_link(one.conference, one.get_role_display()))
    if ids["document"]:
        decided = Decision.objects.filter(document__in=ids["document"], conference__in=visible)
        for decision in decided.select_related("conference").order_by("pk"):
            link = _link(decision.conference, decision.get_outcome_display())
            found[Ref("document", decision.document_id or 0)].append(link)
        for conference in visible.filter(conclusion__in=ids["document"]):
            link = _link(conference, _("its conclusion"))
            found[Ref("document", conference.conclusion_id or 0)].append(link)
        items = AgendaItem.objects.filter(document__in=ids["document"], conference__in=visible)
        for item in items.select_related("conference").order_by("pk"):
            found[Ref("document", item.document_id or 0)].append(_link(item.conference, _("on its agenda")))
    return dict(found)


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


def _document_ids(records: list[Decision] | list[AgendaItem]) -> list[int | None]:
    return [record.document_id for record in records]


def _papers(actor: Actor, document_ids: Collection[int | None]) -> dict[int, Link]:
    ids = {document_id for document_id in document_ids if document_id is not None}
    return {document.pk: _document_link(document) for document in visible_documents(actor).filter(pk__in=ids)}


def _document_link(document: Document) -> Link:
    return Link("document", str(document), document_url(document.pk), document.get_state_display())


def _bases(conference: Conference, decision: Decision | None = None) -> Mapping[Base, int | None]:
    bases: dict[Base, int | None] = {
        "serving": conference.serving,
        "summoned_net": conference.summoned_net,
        "present": conference.present,
    }
    if decision is not None:
        counts = (decision.votes_for, decision.votes_against, decision.votes_abstaining)
        # Ballots are known as a whole only where all three counts are stated.
        bases["valid_ballots"] = None if None in counts else sum(count or 0 for count in counts)
    return bases


def _majority(
    conference: Conference, decision: Decision, body: UnitVersion | None, profile: Profile
) -> rules.Arithmetic | None:
    if decision.votes_for is None or conference.date is None or body is None:
        return None
    bases = _bases(conference, decision)
    return rules.majority(profile, body.kind, conference.kind, conference.date, bases, decision.votes_for)


def _quorum(conference: Conference, body: UnitVersion | None, profile: Profile) -> rules.Arithmetic | None:
    if conference.present is None or conference.date is None or body is None:
        return None
    return rules.quorum(profile, body.kind, conference.kind, conference.date, _bases(conference), conference.present)


def _match(conference: Conference, ordinal: int | None, day: Date | None, term: Term | str | None) -> Match:
    score, reasons = 0.3, []
    if ordinal is not None and conference.ordinal == ordinal:
        score += 0.2
        reasons.append(_("the same ordinal"))
    if day is not None and conference.date is not None:
        score += 0.4 if conference.date == day else -0.2
        reasons.append(_("the same day") if conference.date == day else _("another day"))
    if term and conference.term is not None:
        same = conference.term.name == " ".join(term.split()) if isinstance(term, str) else conference.term == term
        score += 0.2 if same else -0.25
        reasons.append(_("the same term") if same else _("another term"))
    words = ", ".join(reasons)
    return Match(conference.pk, str(conference), round(max(score, 0.0), 3), f"{words[:1].upper()}{words[1:]}.")


def _link(conference: Conference, note: str) -> Link:
    return Link("conference", str(conference), conference_url(conference.pk), note)


STATES = tuple((state.value, state.label) for state in ConferenceState)
