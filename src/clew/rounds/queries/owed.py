"""What is owed: by the actor's own units, and to them; and the rounds that the actor sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.db.models import Count, Exists, OuterRef, Q, Subquery

from clew.actors.actor import Actor
from clew.rounds import access, rules
from clew.rounds.models import Duty, DutyState, FormLine, Round
from clew.rounds.queries.listing import listed

PAGE_SIZE: Final = 30
_MOST: Final = 100


@dataclass(frozen=True, slots=True)
class OwedLine:
    """A duty in a list; `days` until it is due, negative when that is past."""

    duty: Duty
    unit: str
    filled: int
    total: int
    late_days: int
    days: int
    reminded_at: datetime | None
    reason: str  # of the last return

    @property
    def percent(self) -> int:
        """Filled of all."""
        return min(100, 100 * self.filled // self.total) if self.total else 100


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round in the list, with how many of its visible duties have come."""

    round: Round
    duties: int
    sent: int
    approved: int
    late: int
    to_approve: int


@dataclass(frozen=True, slots=True)
class OwedPage:
    """What the actor's own units owe, what waits for their approval, and what has been done lately."""

    to_fill: tuple[OwedLine, ...]
    to_approve: tuple[OwedLine, ...]
    done: tuple[OwedLine, ...]
    rounds: tuple[RoundLine, ...]
    page: Page[Any]
    may_open: bool
    may_design: bool


def owed_page(actor: Actor, day: date, number: int | str = 1) -> OwedPage:
    """Three queries however many duties."""
    access.check_see(actor)
    own = {grant.unit_id for grant in actor.grants}
    duties = access.visible_duties(actor).filter(round__closed_at=None)
    mine = Q(unit__in=own & actor.units("rounds.fill"))
    approving = Q(approver__in=own & actor.units("rounds.approve"), state=DutyState.SENT)
    found = _lines(list(_listed(duties.filter(mine | approving))), day)
    to_fill = [one for one in found if one.duty.unit_id in own and rules.can_fill(one.duty)]
    to_approve = [one for one in found if one.duty.state == DutyState.SENT and access.can_approve(actor, one.duty)]
    done = [one for one in found if one not in to_fill and one not in to_approve]
    page = Paginator(_rounds(actor, day), PAGE_SIZE).get_page(number)
    return OwedPage(
        tuple(to_fill), tuple(to_approve), tuple(done),
        tuple(_round_line(one) for one in page.object_list), page,
        actor.may("rounds.approve"), actor.may("indicators.define"),
    )  # fmt: skip


def owed_lines(actor: Actor, day: date) -> tuple[OwedLine, ...]:
    """What the actor's own units are to fill in, and what waits for their approval: for the desk. One query."""
    own = {grant.unit_id for grant in actor.grants}
    mine = Q(unit__in=own & actor.units("rounds.fill"), state__in=rules.FILLABLE, locked=False)
    approving = Q(approver__in=own & actor.units("rounds.approve"), state=DutyState.SENT)
    duties = access.visible_duties(actor).filter(mine | approving, round__closed_at=None)
    return tuple(_lines(list(_listed(duties)), day))


def _listed(duties: Any) -> Any:
    """Duties with what a list says of them, the earliest due first."""
    lines = FormLine.objects.filter(form=OuterRef("round__form")).order_by()
    asked = Subquery(lines.values("form").annotate(n=Count("pk")).values("n"))
    return listed(duties).select_related("round__form", "level").annotate(asked=asked).order_by(
        "due_date", "round", "pk"
    )[:_MOST]  # fmt: skip


def _lines(duties: Sequence[Any], day: date) -> list[OwedLine]:
    return [
        OwedLine(
            duty,
            str(duty.unit_name),
            duty.filled or 0,
            duty.asked or 0,
            rules.late_days(duty.level.late_by, duty.due_date, duty.sent_at, duty.approved_at, day),
            (duty.due_date - day).days,
            duty.reminded_at,
            duty.returned or "" if duty.state == DutyState.RETURNED else "",
        )
        for duty in duties
    ]


def _rounds(actor: Actor, day: date) -> Any:
    seen = access.visible_duties(actor).values("pk")
    duties = Q(duties__in=seen)
    waiting = Q(duties__state__in=rules.FILLABLE)
    own = {grant.unit_id for grant in actor.grants} & actor.units("rounds.approve")
    return (
        access.visible_rounds(actor)
        .select_related("form")
        .annotate(
            owed=Count("duties", filter=duties),
            sent=Count("duties", filter=duties & Q(duties__state=DutyState.SENT)),
            approved=Count("duties", filter=duties & Q(duties__state=DutyState.APPROVED)),
            late=Count("duties", filter=duties & waiting & Q(duties__due_date__lt=day)),
            mine=Count("duties", filter=Q(duties__state=DutyState.SENT, duties__approver__in=own)),
        )
        .filter(Exists(Duty.objects.filter(round=OuterRef("pk"))))
        .order_by("-days__endswith", "-pk")
    )


def _round_line(round_: Any) -> RoundLine:
    return RoundLine(round_, round_.owed, round_.sent, round_.approved, round_.late, round_.mine)
