"""A conference from its convening to its conclusion, and what texts tell of it."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime

from django.conf import settings
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid, NotNow
from clew.archive.models import Agreement, Circulation, Passage
from clew.conferences import access, rules
from clew.conferences.models import (
    AgendaItem,
    Attendance,
    AttendanceRole,
    Conference,
    ConferenceMention,
    ConferenceState,
    Decision,
    DecisionMention,
    Opinion,
    OpinionKind,
    OpinionMention,
    Outcome,
)
from clew.documents.models import Document
from clew.history.models import recorded
from clew.history.recording import action
from clew.org.models import Unit
from clew.people.models import Person, Term
from clew.words.languages import Words


@action
def convene(
    body: Unit,
    *,
    kind: str,
    ordinal: int | None = None,
    term: Term | None = None,
    date: Date | None = None,
    title: Words | None = None,
    place: str = "",
    circulation: str = Circulation.INTERNAL,
    held: bool = False,
    by: Actor,
    at: datetime,
) -> Conference:
    """A conference of a body is planned, or `held` already. The term is the body's on the day where it is not given."""
    access.check_prepare(by, body.pk)
    rules.check_kind(kind, settings.PROFILE)
    rules.check_known(ordinal, date)
    if term is None and date is not None:
        term = Term.objects.filter(body=body, valid__contains=date).first()
    if ordinal is not None and term is not None:
        taken = Conference.objects.filter(body=body, term=term, kind=kind, ordinal=ordinal)
        if taken.exists():
            raise Invalid(
                _("Conference %(ordinal)s of this kind is in the list already for this term. Open it there."),
                field="ordinal",
                ordinal=ordinal,
            )
    return Conference.objects.create(
        body=body,
        kind=kind,
        ordinal=ordinal,
        term=term,
        date=date,
        title=title or Words(),
        place=place,
        circulation=circulation,
        state=ConferenceState.HELD if held else ConferenceState.PLANNED,
        **recorded(by, at),
    )


@action
def hold(
    conference: Conference,
    *,
    date: Date | None = None,
    serving: int | None = None,
    summoned_net: int | None = None,
    present: int | None = None,
    by: Actor,
    at: datetime,
) -> Conference:
    """The conference was held on `date`, with the counts that quorum and majority are reckoned from."""
    access.check_prepare(by, conference.body_id)
    rules.check_can_hold(conference)
    conference.state = ConferenceState.HELD
    conference.date = date or conference.date
    return _count(conference, serving, summoned_net, present)


@action
def correct_counts(
    conference: Conference,
    *,
    serving: int | None,
    summoned_net: int | None,
    present: int | None,
    by: Actor,
    at: datetime,
) -> Conference:
    """Corrects who was counted."""
    access.check_prepare(by, conference.body_id)
    rules.check_was_held(conference)
    return _count(conference, serving, summoned_net, present)


@action
def conclude(conference: Conference, *, conclusion: Document, by: Actor, at: datetime) -> Conference:
    """The conference ends with a document, its conclusion, whose clauses give the tasks."""
    access.check_conclude(by, conference.body_id)
    rules.check_can_conclude(conference)
    conference.state, conference.conclusion = ConferenceState.CONCLUDED, conclusion
    conference.save(update_fields=["state", "conclusion"])
    return conference


@action
def record_attendance(
    conference: Conference,
    *,
    name: str,
    role: str,
    post: str = "",
    person: Person | None = None,
    by: Actor,
    at: datetime,
) -> Attendance:
    """Somebody was there, with the post as it was then; said twice it is one line, which learns what is new."""
    access.check_prepare(by, conference.body_id)
    if role not in AttendanceRole.values:
        raise Invalid(_("Choose in what role the person was there."), field="role")
    if not name.strip():
        raise Invalid(_("Give the name, or the post where no name is known."), field="name")
    attendance, new = Attendance.objects.get_or_create(
        conference=conference,
        name=" ".join(name.split()),
        role=role,
        defaults={"post": post, "person": person, **recorded(by, at)},
    )
    if not new and (post or person):
        attendance.post, attendance.person = post or attendance.post, person or attendance.person
        attendance.save(update_fields=["post", "person"])
    return attendance


@action
def add_agenda_item(
    conference: Conference,
    *,
    title: Words,
    position: int | None = None,
    document: Document | None = None,
    by: Actor,
    at: datetime,
) -> AgendaItem:
    """Adds a point to the agenda, by default at its end."""
    access.check_prepare(by, conference.body_id)
    if not title:
        raise Invalid(_("Give the title of the item."), field="title")
    if conference.state == ConferenceState.CONCLUDED:
        raise NotNow(_("The conference is concluded; its agenda stays as it was."))
    if position is None:
        position = (conference.agenda.aggregate(last=Max("position"))["last"] or 0) + 1
    elif conference.agenda.filter(position=position).exists():
        raise Invalid(
            _("Item %(position)s exists already. Choose another number."), field="position", position=position
        )
    return AgendaItem.objects.create(
        conference=conference, position=position, title=title, document=document, **recorded(by, at)
    )


@action
def settle_item(item: AgendaItem, *, outcome: str, by: Actor, at: datetime) -> AgendaItem:
    """What became of an agenda item."""
    access.check_prepare(by, item.conference.body_id)
    rules.check_can_settle(item, outcome)
    item.outcome = outcome
    item.save(update_fields=["outcome"])
    return item


@action
def record_decision(  # long: one keyword for each thing that a decision may state
    conference: Conference,
    *,
    act: str,
    object: str,
    outcome: str = Outcome.ADOPTED,
    unanimous: bool = False,
    votes_for: int | None = None,
    votes_against: int | None = None,
    votes_abstaining: int | None = None,
    by_whom: str = "",
    document: Document | None = None,
    agenda_item: AgendaItem | None = None,
    passage: Passage | None = None,
    by: Actor,
    at: datetime,
) -> Decision:
    """An act of the conference, with unanimity or counts where they are stated."""
    access.check_prepare(by, conference.body_id)
    rules.check_was_held(conference)
    votes = {"votes_for": votes_for, "votes_against": votes_against, "votes_abstaining": votes_abstaining}
    rules.check_votes(unanimous, votes, rules.voters(conference))
    if outcome not in Outcome.values:
        raise Invalid(_("Choose what became of the motion."), field="outcome")
    if agenda_item is not None and agenda_item.conference_id != conference.pk:
        raise Invalid(_("The agenda item belongs to another conference."), field="agenda_item")
    decision = Decision.objects.create(
        conference=conference,
        agenda_item=agenda_item,
        act=act,
        object=object,
        by=by_whom,
        outcome=outcome,
        unanimous=unanimous,
        document=document,
        **votes,
        **recorded(by, at),
    )
    if passage is not None:
        DecisionMention.objects.create(decision=decision, passage=passage, said=passage.quote, **recorded(by, at))
    return decision


@action
def record_opinion(
    conference: Conference,
    *,
    topic: str,
    kind: str,
    by_whom: str = "",
    passage: Passage | None = None,
    by: Actor,
    at: datetime,
) -> Opinion:
    """A topic that was discussed, commented on or put to the conference."""
    access.check_prepare(by, conference.body_id)
    if kind not in OpinionKind.values:
        raise Invalid(_("Choose whether the topic was discussed, commented on or put to the meeting."), field="kind")
    opinion = Opinion.objects.create(conference=conference, topic=topic, kind=kind, by=by_whom, **recorded(by, at))
    if passage is not None:
        OpinionMention.objects.create(opinion=opinion, passage=passage, said=passage.quote, **recorded(by, at))
    return opinion


@action
def mention_conference(
    conference: Conference,
    *,
    passage: Passage,
    said: str = "",
    agreement: str = Agreement.AGREES,
    by: Actor,
    at: datetime,
) -> ConferenceMention:
    """A text reports the conference at this passage."""
    access.check_mention(by, conference)
    return ConferenceMention.objects.create(
        conference=conference, passage=passage, said=said or passage.quote, agreement=agreement, **recorded(by, at)
    )


@action
def mention_decision(
    decision: Decision,
    *,
    passage: Passage,
    said: str = "",
    agreement: str = Agreement.AGREES,
    by: Actor,
    at: datetime,
) -> DecisionMention:
    """A text tells a decision at this passage."""
    access.check_mention(by, decision.conference)
    return DecisionMention.objects.create(
        decision=decision, passage=passage, said=said or passage.quote, agreement=agreement, **recorded(by, at)
    )


def _count(conference: Conference, serving: int | None, summoned_net: int | None, present: int | None) -> Conference:
    counts = {"serving": serving, "summoned_net": summoned_net, "present": present}
    rules.check_persons(counts)
    for field, count in counts.items():
        setattr(conference, field, count)
    conference.save()
    return conference
