"""Conferences that a text likely reports, and what in this room touches records of lower rooms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date as Date

from django.db.models import CharField, Q, QuerySet, Value
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.conferences import access
from clew.conferences.models import AgendaItem, Attendance, Conference, Decision, Outcome
from clew.conferences.queries.listing import conference_url
from clew.face.links import Link, Ref
from clew.people.models import Term
from clew.words.matching import Match

_MOST_LINKS = 50


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
    """The conferences that touch units (held by them), persons (there), documents (decided, concluded). Four queries at
    most."""
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
        _documents_at(ids["document"], visible, found)
    return dict(found)


def _documents_at(document_ids: set[int], visible: QuerySet[Conference], found: dict[Ref, list[Link]]) -> None:
    """Adds the conferences that decided, were concluded by or had documents on their agenda. Two queries."""
    decided = Decision.objects.filter(document__in=document_ids, conference__in=visible)
    items = AgendaItem.objects.filter(document__in=document_ids, conference__in=visible)
    rows = decided.values_list("document_id", "conference_id", "outcome").union(
        items.values_list("document_id", "conference_id", Value("agenda", output_field=CharField())),
        visible.filter(conclusion__in=document_ids).values_list(
            "conclusion_id", "pk", Value("conclusion", output_field=CharField())
        ),
    )
    words = {**dict(Outcome.choices), "agenda": _("on its agenda"), "conclusion": _("its conclusion")}
    notes = list(rows.order_by("document_id", "conference_id", "outcome"))
    conferences = Conference.objects.in_bulk({conference_id for _document, conference_id, _note in notes})
    for document_id, conference_id, note in notes:
        found[Ref("document", document_id)].append(_link(conferences[conference_id], str(words[note])))


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
