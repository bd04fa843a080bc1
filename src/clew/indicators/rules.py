"""May this be recorded now, and how does a target stand on a day? Pure: days and thresholds are passed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid, NotNow
from clew.indicators.models import Direction, Figure, OverTime, Sense, Target
from clew.periods import Period


class Status(StrEnum):
    """How a target stands. The words and marks are those of `face`."""

    EXCEEDED = "exceeded"
    MET = "met"
    MET_EARLY = "met_early"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    BEHIND = "behind"
    NO_DATA = "no_data"


REACHED: Final = frozenset({Status.EXCEEDED, Status.MET, Status.MET_EARLY})

# Figures of these grow towards the target during its period; the others stand at a level at any time.
ACCUMULATES: Final = frozenset({OverTime.SUM.value, OverTime.CUMULATIVE.value})


@dataclass(frozen=True, slots=True)
class StatusRule:
    """How much of what should be reached by now is still on track, and how much still only at risk."""

    valid_from: date
    on_track: Decimal
    at_risk: Decimal
    source: str


STATUS_RULES: Final = (
    StatusRule(date(1900, 1, 1), Decimal("0.95"), Decimal("0.80"), "Clew's own; no regulation names a threshold"),
)
"""In the order of time; the last that has begun holds."""


def status_rule(day: date, rules: tuple[StatusRule, ...] = STATUS_RULES) -> StatusRule:
    """The rule that holds on a day."""
    return [rule for rule in rules if rule.valid_from <= day][-1]


@dataclass(frozen=True, slots=True)
class Aim:
    """What is to be reached: the target's value and sense, its period, and whether figures accumulate towards it."""

    value: Decimal
    sense: str
    start: date
    end: date  # the first day after
    accumulates: bool


def status_of(aim: Aim, value: Decimal | None, until: date | None, rule: StatusRule, *, settled: bool = True) -> Status:
    """How `aim` stands with a value that covers the days before `until`. What is not `settled` (an estimate of days to
    come) reaches nothing yet; falling short it is behind all the same.

    Before the end an accumulating value is measured against the same part of the target as of the time, any other
    against the target itself. "Exceeded" means better than the target, also where at most was asked.
    """
    if value is None or until is None:
        return Status.NO_DATA
    ended = until >= aim.end
    reached = _reached(aim, value)
    if reached and not settled:
        return Status.ON_TRACK
    if reached and (ended or (aim.accumulates and aim.sense != Sense.AT_MOST)):
        if not ended:
            return Status.MET_EARLY
        return Status.MET if value == aim.value else Status.EXCEEDED
    if ended:
        return Status.BEHIND
    if reached and not aim.accumulates:
        return Status.ON_TRACK
    return _pace(_share_of_path(aim, value, until), rule)


def percent_of(target: Decimal, value: Decimal | None) -> Decimal | None:
    """The value in per cent of the target; None where there is no value or the target is zero."""
    return None if value is None or not target else value / target * 100


def last_digit(decimals: int) -> Decimal:
    """By how much two numbers may differ that are the same when shown: one in the last digit."""
    return Decimal(1).scaleb(-decimals)


def default_sense(direction: str) -> str:
    """The side on which a target is met when nobody says so."""
    return Sense.AT_MOST if direction == Direction.DOWN else Sense.AT_LEAST


def _reached(aim: Aim, value: Decimal) -> bool:
    if aim.sense == Sense.AT_MOST:
        return value <= aim.value
    return value >= aim.value if aim.sense == Sense.AT_LEAST else value == aim.value


def _share_of_path(aim: Aim, value: Decimal, until: date) -> Decimal:
    """What is reached by what should be, above 1 for ahead."""
    due = aim.value
    if aim.accumulates:
        due = aim.value * max((until - aim.start).days, 1) / (aim.end - aim.start).days
    good, bad = (due, value) if aim.sense == Sense.AT_MOST else (value, due)
    if aim.sense == Sense.EXACTLY and value > due and not aim.accumulates:
        good, bad = due, value
    if bad <= 0:  # nothing was asked, or less than nothing: whoever is on the right side is on track
        return Decimal(1) if good >= bad else Decimal(0)
    return good / bad


def _pace(share: Decimal, rule: StatusRule) -> Status:
    if share >= rule.on_track:
        return Status.ON_TRACK
    return Status.AT_RISK if share >= rule.at_risk else Status.BEHIND


def check_value_or_absence(value: Decimal | None, absence: str) -> None:
    """Zero, missing, not due and not applicable are four things."""
    if (value is None) != bool(absence):
        raise Invalid(_("Give either a value or the reason why there is none. Zero is a value."), field="value")


def check_unit_exists(name: str, lived: tuple[date, date | None] | None, period: Period, heirs: str) -> None:
    """A period uses the tree of its last day, so the unit must exist on it. `lived`: first day, day after the last."""
    if lived is None or lived[0] > period.last_day:
        raise Invalid(
            _(
                "“%(unit)s” did not exist yet on %(day)s, the last day of %(period)s. Record the figure for the unit "
                "that stood in its place then."
            ),
            field="unit", unit=name, day=period.last_day, period=period.code,
        )  # fmt: skip
    if lived[1] is not None and lived[1] <= period.last_day:
        raise Invalid(
            _(
                "“%(unit)s” ended on %(ended)s, before %(day)s, the last day of %(period)s. Record the figure for "
                "%(heirs)s, or for a period that ended before."
            ),
            field="unit", unit=name, ended=lived[1], day=period.last_day, period=period.code,
            heirs=heirs or _("the unit that stands in its place"),
        )  # fmt: skip


def check_correctable(figure: Figure | Target) -> None:
    """Only the row that holds can be corrected."""
    if figure.closed_at is not None:
        raise NotNow(
            _("This figure was already corrected by %(who)s. Open the figure that holds now and correct that one."),
            who=figure.closed_by_label or figure.closed_by,
        )


def check_reason(reason: str) -> None:
    """A correction says why."""
    if not reason.strip():
        raise Invalid(_("Say why the figure is corrected; the reason stays with it."), field="reason")
