"""May this happen now? The legal moves of a duty, who comes before whom, and what "late" means."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Final

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from clew.actors.refusals import Invalid, NotNow
from clew.indicators.models import Indicator, OverUnits
from clew.rounds.models import Duty, DutyState, LateBy, Round

MOVES: Final[dict[DutyState, frozenset[DutyState]]] = {
    DutyState.OPEN: frozenset({DutyState.SENT}),
    DutyState.SENT: frozenset({DutyState.RETURNED, DutyState.APPROVED}),
    DutyState.RETURNED: frozenset({DutyState.SENT}),
    DutyState.APPROVED: frozenset(),  # it is unlocked first, see `check_unlockable`
}
"""From state to states."""

_MOVED: Final = {
    DutyState.SENT: _("This duty cannot be sent now: it is %(state)s."),
    DutyState.RETURNED: _("Only what was sent can be returned; this duty is %(state)s."),
    DutyState.APPROVED: _("Only what was sent can be approved; this duty is %(state)s."),
}
FILLABLE: Final = frozenset({DutyState.OPEN, DutyState.RETURNED})


def check_move(duty: Duty, to: DutyState) -> None:
    """Raises NotNow where the state of the duty does not lead there."""
    if to not in MOVES[DutyState(duty.state)]:
        raise NotNow(_MOVED[to], state=duty.get_state_display())


def check_open(round_: Round) -> None:
    """A round that was closed takes nothing more."""
    if round_.closed_at is not None:
        raise NotNow(_("The round “%(round)s” is closed. Ask the office that opened it."), round=round_)


def check_fillable(duty: Duty) -> None:
    """Values change only while the duty is with the unit itself, and not locked."""
    check_open(duty.round)
    if duty.locked:
        raise NotNow(_("This duty is locked. Ask the superior unit to unlock it, and say why."))
    if duty.state not in FILLABLE:
        raise NotNow(
            _("This duty is %(state)s, so its values cannot be changed. Ask the superior unit to return it."),
            state=duty.get_state_display(),
        )


def can_fill(duty: Duty) -> bool:
    """Whether `check_fillable` would pass."""
    return duty.round.closed_at is None and not duty.locked and duty.state in FILLABLE


def check_below_approved(waiting: int) -> None:
    """A unit passes on after those below it: `waiting` is how many of their duties are not approved."""
    if waiting:
        raise NotNow(
            ngettext_lazy(
                "%(count)s duty of a unit below is not approved yet. Approve it first.",
                "%(count)s duties of units below are not approved yet. Approve them first.",
                waiting,
            ),
            count=waiting,
        )


def check_complete(errors: int, warnings: int) -> None:
    """Errors are refused, warnings need a comment each."""
    if errors:
        raise Invalid(
            ngettext_lazy(
                "%(count)s cell is wrong or empty. Correct it and send again.",
                "%(count)s cells are wrong or empty. Correct them and send again.",
                errors,
            ),
            field="errors", count=errors,
        )  # fmt: skip
    if warnings:
        raise Invalid(
            ngettext_lazy(
                "%(count)s value is strange. Correct it, or comment why it is right, and send again.",
                "%(count)s values are strange. Correct them, or comment why they are right, and send again.",
                warnings,
            ),
            field="warnings", count=warnings,
        )  # fmt: skip


def check_reason(reason: str) -> None:
    """Returning, locking and unlocking say why."""
    if not reason.strip():
        raise Invalid(_("Say why; the reason stays with the duty."), field="reason")


def check_lockable(duty: Duty) -> None:
    """A locked duty is not locked again."""
    if duty.locked:
        raise NotNow(_("This duty is locked already."))


def check_unlockable(duty: Duty) -> None:
    """What has been passed on is unlocked from above: the superior's own duty first."""
    if not duty.locked:
        raise NotNow(_("This duty is not locked."))
    above = duty.above
    if above is not None and above.state in (DutyState.SENT, DutyState.APPROVED):
        raise NotNow(
            _("The superior unit has already passed its own report on. That one is returned or unlocked first.")
        )


def check_takes_line(indicator: Indicator, calendar: str) -> None:
    """A form asks for what is reported: no ratios, which are rebuilt, and nothing of another calendar."""
    if indicator.over_units == OverUnits.RATIO:
        raise Invalid(
            _("“%(indicator)s” is computed from other indicators. Ask for those instead."),
            field="indicators", indicator=indicator,
        )  # fmt: skip
    if calendar and indicator.calendar != calendar:
        raise Invalid(
            _("“%(indicator)s” is reported in the calendar %(own)s, not in %(calendar)s. The two are never mixed."),
            field="calendar", indicator=indicator, own=indicator.calendar, calendar=calendar,
        )  # fmt: skip


def late_days(late_by: str, due: date, sent_at: datetime | None, approved_at: datetime | None, today: date) -> int:
    """By how many days a duty is or was late by the rule of its level; 0 for in time."""
    done = sent_at if late_by == LateBy.SENT else approved_at
    day = timezone.localdate(done) if done else today
    return max((day - due).days, 0)


def check_some(duties: Collection[Duty]) -> None:
    """An act on several duties needs one."""
    if not duties:
        raise Invalid(_("Choose at least one unit."), field="duties")
