"""How a clause stands on a day, from its targets and its tasks: the worst of them. Pure: the day is passed in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

SOON: Final = timedelta(days=7)
"""A task that is due within these days and not reported done is at risk. Clew's own; no regulation names a number."""


class State(StrEnum):
    """How a clause stands. The words and marks are those of `face`."""

    MET = "met"
    ON_TRACK = "on_track"
    PARTLY_KNOWN = "partly_known"
    NO_DATA = "no_data"
    NOT_CLEAR = "not_clear"
    AT_RISK = "at_risk"
    BEHIND = "behind"


ORDER: Final = (
    State.MET, State.ON_TRACK, State.AT_RISK, State.BEHIND, State.PARTLY_KNOWN, State.NOT_CLEAR, State.NO_DATA,
)  # fmt: skip
"""The order in which a summary tells them."""

# What is not known hides whatever it may be, so it outweighs what is well, but not what is known to be wrong.
_SEVERITY: Final = (
    State.MET, State.ON_TRACK, State.PARTLY_KNOWN, State.NO_DATA, State.NOT_CLEAR, State.AT_RISK, State.BEHIND,
)  # fmt: skip
_WELL: Final = frozenset({State.MET, State.ON_TRACK})
_OF_TARGET: Final = {"exceeded": State.MET, "met": State.MET, "met_early": State.MET, "on_track": State.ON_TRACK,
                     "at_risk": State.AT_RISK, "behind": State.BEHIND, "no_data": State.NO_DATA}  # fmt: skip


def state_of_target(status: str) -> State:
    """The state that a target's status gives to its clause."""
    return _OF_TARGET.get(status, State.NO_DATA)


def state_of_task(
    status: str, due: date | None, day: date, *, overdue_below: int = 0, clear: bool = True
) -> State | None:
    """The state that a task gives to its clause; None for a cancelled one, which says nothing of it.

    `status` is the task's status on `day`, or what a leader set instead; `overdue_below` counts the overdue tasks of
    single units where the task is laid out on a class of them: one late commune does not make the whole late. A task
    that is not `clear` says not who or not by when, so that it cannot be on track.
    """
    if status == "cancelled":
        return None
    if status.startswith("done"):
        return State.MET
    if status == "overdue":
        return State.BEHIND
    if overdue_below or (due is not None and due - day <= SOON):
        return State.AT_RISK
    return State.ON_TRACK if clear else State.NOT_CLEAR


def worst(states: Iterable[State | None]) -> State | None:
    """The worst of the states of what hangs on a clause; None where nothing does. Where a part goes well and of another
    part there is no figure, the clause is partly known: neither hides the other."""
    found = {state for state in states if state is not None}
    if State.NO_DATA in found and found & _WELL:
        found = found - {State.NO_DATA} | {State.PARTLY_KNOWN}
    return max(found, key=_SEVERITY.index, default=None)
