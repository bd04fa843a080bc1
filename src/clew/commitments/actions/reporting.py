"""Progress, completion, and a leader's status beside the computed one."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.utils import timezone

from clew.actors.actor import Actor
from clew.archive.models import Passage
from clew.commitments import access, rules
from clew.commitments.models import Commitment, CommitmentState, Override, Progress
from clew.history.models import recorded
from clew.history.recording import action


@action
def report_progress(
    commitment: Commitment,
    *,
    date: Date,
    text: str,
    percent: Decimal | None = None,
    obstacle: str = "",
    passage: Passage | None = None,
    by: Actor,
    at: datetime,
) -> Progress:
    """What was done of a task by a day, and what stands in the way."""
    access.check_report(by, commitment)
    rules.check_open(commitment)
    return _progress(commitment, date, text, percent, obstacle, passage, by, at)


@action
def correct_progress(
    progress: Progress,
    *,
    text: str,
    percent: Decimal | None = None,
    obstacle: str = "",
    reason: str,
    by: Actor,
    at: datetime,
) -> Progress:
    """Closes a report of progress and puts the right one in its place; the old one stays readable."""
    access.check_report(by, progress.commitment)
    rules.check_reason(reason)
    _close(progress, reason, by, at)
    return _progress(progress.commitment, progress.date, text, percent, obstacle, progress.passage, by, at)


@action
def complete(
    commitment: Commitment, *, date: Date, text: str, passage: Passage | None = None, by: Actor, at: datetime
) -> Commitment:
    """The task was done on `date`, as `text` tells."""
    access.check_report(by, commitment)
    rules.check_open(commitment)
    _progress(commitment, date, text, Decimal(100), "", passage, by, at)
    commitment.state, commitment.done_date = CommitmentState.DONE, date
    commitment.save(update_fields=["state", "done_date"])
    return commitment


@action
def override(commitment: Commitment, *, status: str, reason: str, by: Actor, at: datetime) -> Override:
    """A leader sets a status against the computed one; both are shown, with the name and the reason."""
    access.check_override(by, commitment)
    rules.check_status(status)
    rules.check_reason(reason)
    for standing in commitment.overrides.filter(closed_at__isnull=True):
        _close(standing, reason, by, at)
    return Override.objects.create(commitment=commitment, status=status, reason=reason, **recorded(by, at))


@action
def lift_override(commitment: Commitment, *, reason: str, by: Actor, at: datetime) -> Commitment:
    """The computed status stands alone again."""
    access.check_override(by, commitment)
    rules.check_reason(reason)
    for standing in commitment.overrides.filter(closed_at__isnull=True):
        _close(standing, reason, by, at)
    return commitment


def _progress(
    commitment: Commitment,
    date: Date,
    text: str,
    percent: Decimal | None,
    obstacle: str,
    passage: Passage | None,
    by: Actor,
    at: datetime,
) -> Progress:
    rules.check_not_after(date, timezone.localdate(at))
    rules.check_percent(percent)
    return Progress.objects.create(
        commitment=commitment,
        date=date,
        text=text.strip(),
        percent=percent,
        obstacle=obstacle.strip(),
        passage=passage,
        **recorded(by, at),
    )


def _close(row: Any, reason: str, by: Actor, at: datetime) -> None:
    row.closed_at, row.closed_by, row.closed_by_label, row.closed_reason = at, by.id, by.label, reason
    row.save(update_fields=["closed_at", "closed_by", "closed_by_label", "closed_reason"])
