"""What follows from changed figures and targets once they are stored: totals, and the verdicts of statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from django.db import connection, transaction
from procrastinate.contrib.django import app

from clew.actors.actor import Actor
from clew.history.recording import outermost, recording
from clew.indicators.models import Figure, Target, Total
from clew.indicators.rolling import changed_since, recompute
from clew.indicators.verifying import verify_again

ROLL_UP_AGAIN: Final = "clew.indicators.jobs.roll_up_again"


class _Following:
    """The work that waits for one commit. Many actions inside one recording add to it, so it is done once."""

    def __init__(self, by: Actor, at: datetime) -> None:
        self.by, self.at = by, at
        self.recording = outermost()
        self.figures: dict[tuple[int, str], set[str]] = defaultdict(set)
        self.indicators: set[int] = set()

    def add(self, rows: Iterable[Figure | Target]) -> None:
        for row in rows:
            self.indicators.add(row.indicator_id)
            if isinstance(row, Figure):
                self.figures[row.indicator_id, row.calendar].add(row.period)

    def __call__(self) -> None:
        if self.figures:
            recompute(self.figures, self.at)
        with recording(self.by, "indicators.verify_again"):
            verify_again(self.indicators)


def after_commit(rows: Iterable[Figure | Target], *, by: Actor, at: datetime) -> None:
    """Totals and verdicts that hang on these rows are computed anew when the transaction has been committed."""
    found = list(rows)
    if not found:
        return
    waiting = _waiting()
    if waiting is None:
        waiting = _Following(by, at)
        # robust: the figure stands even if a sum cannot be made; the fault is logged, and the next figure tries again
        transaction.on_commit(waiting, robust=True)
    waiting.add(found)


def tree_changed(since: date) -> None:
    """Units merged, split or moved as of `since`: the totals of that day's tree or a later one are computed anew in the
    background. Queued in the transaction of the change, so that neither is kept without the other."""
    if Total.objects.filter(tree_on__gte=since).exists():
        app.configure_task(ROLL_UP_AGAIN, queue="totals").defer(since=since.isoformat())


def roll_up_since(since: date, *, by: Actor, at: datetime) -> None:
    """Totals on trees of `since` or later, and the verdicts that hang on them, computed anew."""
    changed = changed_since(since)
    recompute(changed, at)
    with recording(by, "indicators.verify_again"):
        verify_again({indicator for indicator, _calendar in changed})


def _waiting() -> _Following | None:
    """What waits already in this recording. It cannot be lost alone: Django forgets it only with a savepoint in which
    this write stands as well."""
    for _savepoints, function, _robust in connection.run_on_commit:  # type: ignore[misc] # the stubs know two of three
        if isinstance(function, _Following) and function.recording is outermost():
            return function
    return None
