"""The meeting that a report tells of, its decisions and what was said at it."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import NotNow
from clew.conferences import actions as conferences
from clew.conferences.models import Conference, ConferenceState
from clew.documents.models import Document
from clew.intake.confirming.confirmation import Became, Confirmation
from clew.intake.confirming.sources import cited_document
from clew.people.models import Term
from clew.words.languages import Words

_OUTCOMES: Final = {
    "refused": "refused",
    "postponed": "postponed",
    "referred_back": "referred_back",
    "undecided": "undecided",
}


def confirm_meeting(c: Confirmation) -> Became:
    """A known conference gets a mention; an unknown one is entered as held, by body with term and ordinal or day."""
    known = c.pick(Conference, "conference")
    if known is not None:
        if known.state == ConferenceState.PLANNED:  # what a report tells of has been held
            conferences.hold(known, date=c.day("date") or known.date, by=c.by, at=c.at)
        if c.claim.end:
            conferences.mention_conference(known, passage=c.passage(), by=c.by, at=c.at)
        return Became(known, merged=True)
    body = c.unit()
    title = c.passage().quote if c.claim.end else c.report.original.name
    conference = conferences.convene(
        body,
        kind=c.text("kind") or "ordinary",
        ordinal=c.record.get("ordinal"),
        term=Term.objects.filter(body=body, name=c.text("term")).first(),
        date=c.day("date"),
        title=Words.of({c.report.language or "vi": title[:400]}),
        place=c.text("place"),
        by=c.by,
        at=c.at,
    )
    conferences.hold(conference, by=c.by, at=c.at)  # a report tells of what was held, also where it gives no day
    if c.claim.end:
        conferences.mention_conference(conference, passage=c.passage(), by=c.by, at=c.at)
    return Became(conference)


def confirm_decision(c: Confirmation) -> Became:
    """An act of the conference with its outcome, unanimity or counts, and the document it is about."""
    votes = c.record.get("votes") or {}
    decision = conferences.record_decision(
        _conference(c),
        act=c.text("act"),
        object=c.text("object") or c.passage().quote,
        outcome=_OUTCOMES.get(c.text("polarity"), "adopted"),
        unanimous=bool(c.record.get("unanimous")),
        votes_for=votes.get("in_favour", votes.get("for")),
        votes_against=votes.get("against"),
        votes_abstaining=votes.get("abstain"),
        by_whom=c.text("by"),
        document=c.pick(Document, "document") or cited_document(c),
        passage=c.passage(),
        by=c.by,
        at=c.at,
    )
    return Became(decision)


def confirm_opinion(c: Confirmation) -> Became:
    """A topic that was discussed, commented on or put to the meeting."""
    opinion = conferences.record_opinion(
        _conference(c),
        topic=c.text("topic") or c.passage().quote,
        kind=c.text("kind") or "discussed",
        by_whom=c.text("by"),
        passage=c.passage(),
        by=c.by,
        at=c.at,
    )
    return Became(opinion)


def _conference(c: Confirmation) -> Conference:
    chosen = c.pick(Conference, "conference")
    if chosen is not None:
        return chosen
    meeting = c.became_of("meeting", Conference)
    if meeting is None:
        raise NotNow(_("This belongs to a meeting. Confirm the meeting of this report first, or choose a conference."))
    return meeting
