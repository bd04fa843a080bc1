"""What the units below sent, beside last year: for whoever returns or approves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from django.core.paginator import Page, Paginator

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound
from clew.face.wording import language
from clew.indicators.models import Absence
from clew.org.queries import versions_on
from clew.periods.days import ONE_DAY
from clew.rounds import access, rules
from clew.rounds.checking import Line, Past, Written
from clew.rounds.models import Duty, DutyState, Round
from clew.rounds.queries.filled import Filled, asked, filled
from clew.rounds.queries.grid import NOTHING_TO_FILL, Said, said_of

PAGE_SIZE: Final = 50


@dataclass(frozen=True, slots=True)
class ReviewCell:
    """A value with the change in per cent against the same period of last year."""

    value: Decimal | None
    absence: str
    before: Decimal | None
    change: Decimal | None
    comment: str
    said: tuple[Said, ...]
    decimals: int

    @property
    def warned(self) -> bool:
        """Whether something was found about it."""
        return bool(self.said)


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A unit with its values in the order of the form."""

    duty: Duty
    unit: str
    cells: tuple[ReviewCell, ...]
    late_days: int
    may_approve: bool  # it waits, and for this actor


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """Units as rows, indicators as columns; `sums` are those of the units of the page."""

    round: Round
    lines: tuple[Line, ...]
    rows: tuple[ReviewRow, ...]
    sums: tuple[ReviewCell | None, ...]
    page: Page[Any]
    shown: str
    waiting: int


def review_page(actor: Actor, round_id: int, day: date, *, shown: str = "sent", number: int | str = 1) -> ReviewPage:
    """The duties of a round that the actor approves; `shown` keeps those of one state, or all."""
    round_ = access.round_for(actor, round_id)
    related = ("round__form", "level", "above")
    duties = access.visible_duties(actor).filter(round=round_).select_related(*related)
    if not actor.unbounded:
        duties = duties.filter(approver__in=actor.units("rounds.see"))
    states = [one.value for one in DutyState]
    chosen = duties.filter(state=shown) if shown in states else duties
    found = list(chosen)
    waiting = sum(one.state == DutyState.SENT for one in found) if shown not in states else duties.filter(
        state=DutyState.SENT).count()  # fmt: skip
    versions = versions_on([duty.unit_id for duty in found], round_.days.upper - ONE_DAY)
    found.sort(key=lambda duty: versions[duty.unit_id].sort_key)
    page = Paginator(found, PAGE_SIZE).get_page(number)
    form = asked(round_.form)
    if not form.lines:
        raise NotFound(NOTHING_TO_FILL)
    filled_in = list(filled(list(page.object_list), form, language()).values())
    rows = tuple(_row(one, str(versions[one.duty.unit_id]), said_of(one, form), actor, day) for one in filled_in)
    lines = form.seen(False)
    sums = tuple(_sum(rows, place, line) for place, line in enumerate(lines))
    return ReviewPage(round_, lines, rows, sums, page, shown if shown in states else "all", waiting)


def _row(one: Filled, unit: str, said: Sequence[Said], actor: Actor, day: date) -> ReviewRow:
    duty = one.duty
    cells = tuple(_cell(one, line, [told for told in said if told.line_id == line.id]) for line in one.lines)
    late = rules.late_days(duty.level.late_by, duty.due_date, duty.sent_at, duty.approved_at, day)
    return ReviewRow(duty, unit, cells, late, duty.state == DutyState.SENT and access.can_approve(actor, duty))


def _cell(one: Filled, line: Line, said: Sequence[Said]) -> ReviewCell:
    written, past = one.written.get(line.id, Written()), one.past.get(line.id, Past())
    value = one.sums.get(line.id) if line.computed else written.value
    absence = str(Absence(written.absence).label) if written.absence else written.unread
    return ReviewCell(value, absence, past.same, _change(value, past.same), written.comment, tuple(said), line.decimals)


def _sum(rows: Sequence[ReviewRow], place: int, line: Line) -> ReviewCell | None:
    """The sum of a column; its change speaks of the units that are known for both years."""
    if line.measure == "%" or line.over_time == "none":
        return None
    cells = [row.cells[place] for row in rows]
    values = [cell.value for cell in cells if cell.value is not None]
    if not values:
        return None
    both = [cell for cell in cells if cell.value is not None and cell.before is not None]
    before = sum((cell.before for cell in both if cell.before is not None), Decimal(0))
    now = sum((cell.value for cell in both if cell.value is not None), Decimal(0))
    return ReviewCell(
        sum(values, Decimal(0)), "", before if both else None, _change(now, before), "", (), line.decimals
    )


def _change(value: Decimal | None, before: Decimal | None) -> Decimal | None:
    return None if value is None or not before else (value - before) / abs(before) * 100
