"""The page of one conference: agenda, counts against their rules, decisions, documents."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date as Date

from clew.actors.actor import Actor
from clew.conferences import access, rules
from clew.conferences.models import AgendaItem, Attendance, Conference, Decision, Opinion
from clew.conferences.queries.listing import conference_name
from clew.documents.access import visible_documents
from clew.documents.models import Document
from clew.documents.queries import document_url
from clew.face.links import Link
from clew.history.timeline import Entry, timeline
from clew.org.models import UnitVersion
from clew.org.queries import versions_on
from clew.profiles import Profile
from clew.profiles.meetings import Base


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
