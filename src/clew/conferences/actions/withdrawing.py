"""What was entered by mistake is taken back. The history keeps that it was there."""

from __future__ import annotations

from datetime import datetime

from clew.actors.actor import Actor
from clew.archive.models import Passage
from clew.conferences import access
from clew.conferences.models import Attendance, Conference, Decision, Opinion
from clew.history.recording import action
from clew.history.removing import remove

# What would go along with a conference and is somebody's work of its own.
_OWN_WORK = ("mentions", "attendance", "agenda", "decisions", "opinions")


@action
def withdraw(record: Conference | Decision | Opinion, *, by: Actor, at: datetime) -> None:
    """Removes what was entered by mistake and nothing hangs on; StillUsed otherwise."""
    access.check_prepare(by, _conference_of(record).body_id)
    remove(record, unless=_OWN_WORK if isinstance(record, Conference) else ("mentions",))


@action
def strike_attendance(attendance: Attendance, *, by: Actor, at: datetime) -> None:
    """The person was not there after all."""
    access.check_prepare(by, attendance.conference.body_id)
    attendance.delete()


@action
def take_back_mention(record: Conference | Decision | Opinion, *, passage: Passage, by: Actor, at: datetime) -> None:
    """The text does not tell it at this passage after all."""
    access.check_mention(by, _conference_of(record))
    record.mentions.filter(passage=passage).delete()


def _conference_of(record: Conference | Decision | Opinion) -> Conference:
    return record if isinstance(record, Conference) else record.conference
