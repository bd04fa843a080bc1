"""May this happen to a commitment now, and which of its six things are clear?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from clew.actors.refusals import Invalid, NotNow
from clew.commitments.models import Commitment, CommitmentState
from clew.commitments.rates import Status
from clew.commitments.vagueness import names_a_time

SIX: Final = (
    ("who", _("who")),
    ("task", pgettext_lazy("of the six clear things", "task")),
    ("responsibility", _("responsibility")),
    ("authority", _("authority")),
    ("time", pgettext_lazy("of the six clear things", "time")),
    ("result", _("result")),
)
"""The six things that must be clear (domain-rules section 14), in their usual order."""


@dataclass(frozen=True, slots=True)
class Clearness:
    """Which of the six things are clear, by name."""

    clear: frozenset[str]

    @property
    def count(self) -> int:
        return len(self.clear)

    @property
    def can_be_followed(self) -> bool:
        """Whether it says who and by when; of anything else nobody can say that it is on track."""
        return {"who", "time"} <= self.clear


def clearness(commitment: Commitment) -> Clearness:
    """The six things of a commitment. A name as it was written does not make clear who it is: a unit of the register,
    a person or a class of units does. Nor does "in the coming period" make clear when."""
    told = {
        "who": commitment.unit_id or commitment.person_id or commitment.class_kind,
        "task": commitment.task.strip(),
        "responsibility": commitment.responsibility.strip(),
        "authority": commitment.authority.strip(),
        "time": commitment.due_date or names_a_time(commitment.due_event),
        "result": commitment.result.strip(),
    }
    return Clearness(frozenset(name for name, value in told.items() if value))


def check_task(task: str) -> None:
    """Raises Invalid for a commitment without its task."""
    if not task.strip():
        raise Invalid(_("Say what is to be done."), field="task")


def check_class(class_kind: str, has_root: bool, has_unit: bool) -> None:
    """Raises Invalid where a class of units lacks its root or stands beside a single unit."""
    if class_kind and not has_root:
        raise Invalid(_("Say under which unit all units of this kind are meant."), field="class_under")
    if class_kind and has_unit:
        raise Invalid(_("Give one unit or all units of a kind, not both."), field="unit")
    if has_root and not class_kind:
        raise Invalid(_("Say which kind of units is meant."), field="class_kind")


def check_open(commitment: Commitment) -> None:
    """Raises NotNow unless the commitment is open."""
    if commitment.state == CommitmentState.DONE:
        raise NotNow(_("The task is done already. If that was wrong, open it again first."))
    if commitment.state == CommitmentState.CANCELLED:
        raise NotNow(_("The task was cancelled. If it is to be done after all, open it again first."))


def why_not_open(commitment: Commitment) -> str:
    """The sentence of `check_open`, for the disabled buttons; empty where the commitment is open."""
    try:
        check_open(commitment)
    except NotNow as refusal:
        return str(refusal)
    return ""


def check_can_reopen(commitment: Commitment) -> None:
    """Raises NotNow for a commitment that is open."""
    if commitment.state == CommitmentState.OPEN:
        raise NotNow(_("The task is open."))


def check_can_expand(commitment: Commitment) -> None:
    """Raises NotNow unless the commitment is for a class of units and open."""
    check_open(commitment)
    if not commitment.class_kind:
        raise NotNow(_("This task is for one unit; only a task for all units of a kind is laid out on them."))


def check_extension(commitment: Commitment, to_date: date, reason: str) -> date:
    """The due date that moves. Raises unless the commitment is open, has one, and the new one is later."""
    check_open(commitment)
    if commitment.due_date is None:
        raise NotNow(_("The task has no due date that could be moved. Give it one first."))
    if to_date <= commitment.due_date:
        raise Invalid(
            _("The new day must come after %(due)s. To bring a task forward, correct it."),
            field="to_date",
            due=commitment.due_date,
        )
    check_reason(reason)
    return commitment.due_date


def check_reason(reason: str) -> None:
    """Raises Invalid without a reason."""
    if not reason.strip():
        raise Invalid(_("Give the reason; it is shown with the change."), field="reason")


def check_not_after(date: date, day: date) -> None:
    """Raises Invalid for a report of what has not happened yet."""
    if date > day:
        raise Invalid(_("This day has not come yet. Give the day on which it was done."), field="date")


def check_percent(percent: object) -> None:
    """Raises Invalid for a share outside of 0 to 100."""
    if percent is not None and not 0 <= percent <= 100:  # type: ignore[operator] # a Decimal or an int
        raise Invalid(_("The share done lies between 0 and 100."), field="percent")


def check_status(status: str) -> None:
    """Raises Invalid for a status that does not exist."""
    if status not in Status.values:
        raise Invalid(_("Choose a status from the list."), field="status")
