"""The status of a task on a day and the three rates of completion. Pure functions: the day is passed in.

Status as in the practice of Decision 42/2014/QĐ-TTg (domain-rules section 14). A rate always says its denominator.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where a task stands on a day. `DONE` is done without a due date, so that nothing can be said of its time."""

    DONE_ON_TIME = "done_on_time", _("done on time")
    DONE_LATE = "done_late", _("done late")
    DONE = "done", _("done")
    OPEN = "open", _("open")
    OVERDUE = "overdue", _("overdue")
    CANCELLED = "cancelled", _("cancelled")


def status(state: str, due_date: date | None, done_date: date | None, day: date) -> Status:
    """The status on `day` of a task in `state` (open, done, cancelled). A task is overdue from the day after it was
    due, and late where it was done after it was due."""
    if state == "cancelled":
        return Status.CANCELLED
    if state == "done" and done_date is not None:
        if due_date is None:
            return Status.DONE
        return Status.DONE_ON_TIME if done_date <= due_date else Status.DONE_LATE
    return Status.OVERDUE if due_date is not None and due_date < day else Status.OPEN


@dataclass(frozen=True, slots=True)
class Counts:
    """Tasks counted for the rates on a day; cancelled ones are in none of the counts.

    `due` are those with a due date up to and including the day, done or not; `done_of_due` those of them that are
    done; `done_with_due` all that are done and had a due date; `on_time` those of them done by it.
    """

    all: int = 0
    done: int = 0
    due: int = 0
    done_of_due: int = 0
    done_with_due: int = 0
    on_time: int = 0
    overdue: int = 0


@dataclass(frozen=True, slots=True)
class Rate:
    """`part` of `whole`; there is no percentage of nothing."""

    part: int
    whole: int

    @property
    def percent(self) -> Decimal | None:
        """In per cent with one decimal, half rounded up; None where there is nothing to take a part of."""
        if not self.whole:
            return None
        return (Decimal(100) * self.part / self.whole).quantize(Decimal("0.1"), ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class CompletionRates:
    """The three rates, and the counts that they come from."""

    counts: Counts

    @property
    def of_all(self) -> Rate:
        """Done, of all tasks."""
        return Rate(self.counts.done, self.counts.all)

    @property
    def of_due(self) -> Rate:
        """Done, of those that are due by the day."""
        return Rate(self.counts.done_of_due, self.counts.due)

    @property
    def on_time(self) -> Rate:
        """Done on time, of those done that had a due date."""
        return Rate(self.counts.on_time, self.counts.done_with_due)


DENOMINATORS: Final = {
    "of_all": _("of all tasks"),
    "of_due": _("of the tasks due by this day"),
    "on_time": _("on time, of the tasks done that had a due date"),
}


@dataclass(frozen=True, slots=True)
class Dates:
    """What a rate needs to know of one task."""

    state: str
    due_date: date | None
    done_date: date | None


def counted(tasks: Iterable[Dates], day: date) -> Counts:
    """Counts tasks for their rates on `day`."""
    kept = [(task, status(task.state, task.due_date, task.done_date, day)) for task in tasks]
    standing = [(task, found) for task, found in kept if found != Status.CANCELLED]
    done = [(task, found) for task, found in standing if found in (Status.DONE, Status.DONE_ON_TIME, Status.DONE_LATE)]
    return Counts(
        all=len(standing),
        done=len(done),
        due=sum(task.due_date is not None and task.due_date <= day for task, _found in standing),
        done_of_due=sum(task.due_date is not None and task.due_date <= day for task, _found in done),
        done_with_due=sum(task.due_date is not None for task, _found in done),
        on_time=sum(found == Status.DONE_ON_TIME for _task, found in done),
        overdue=sum(found == Status.OVERDUE for _task, found in standing),
    )
