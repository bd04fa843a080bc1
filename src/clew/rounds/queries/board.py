"""Who has reported in a round, in time or late, whom to chase, and what changed since it was approved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.db.models import Count

from clew.actors.actor import Actor
from clew.indicators.models import Figure
from clew.org.queries import versions_on
from clew.rounds import access, rules
from clew.rounds.models import Duty, DutyState, Entry, FormLine, Round, RoundLevel
from clew.rounds.queries.listing import listed
from clew.words.folding import fold

PAGE_SIZE: Final = 50
SHOWN: Final = ("all", "owing", "late", "sent", "returned", "approved")
SORTS: Final = ("name", "due", "state", "filled", "late")
_MOST_CHANGED: Final = 50
_DONE: Final = (DutyState.SENT, DutyState.APPROVED)
_ORDER: Final = {DutyState.OPEN: 0, DutyState.RETURNED: 1, DutyState.SENT: 2, DutyState.APPROVED: 3}


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A unit in a round."""

    duty: Duty
    unit: str
    filled: int
    total: int
    late_days: int
    reminded_at: datetime | None
    may_approve: bool

    @property
    def owing(self) -> bool:
        """Whether something is expected of the unit now."""
        return rules.can_fill(self.duty)

    @property
    def percent(self) -> int:
        """Filled of all."""
        return min(100, 100 * self.filled // self.total) if self.total else 100


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of how many: have come, are approved, came in time, are late and still owing."""

    owed: int = 0
    come: int = 0
    approved: int = 0
    in_time: int = 0
    late: int = 0

    @property
    def percent(self) -> int:
        """Come of owed."""
        return 100 * self.come // self.owed if self.owed else 0

    @property
    def percent_in_time(self) -> int:
        """In time of owed."""
        return 100 * self.in_time // self.owed if self.owed else 0


@dataclass(frozen=True, slots=True)
class Changed:
    """A value that is no longer what was approved: corrected in the register, or on its way to be approved anew."""

    unit: str
    duty: Duty
    indicator: str
    measure: str
    decimals: int
    approved: Decimal | None
    now: Decimal | None
    figure_id: int
    who: str
    reason: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class RoundPage:
    """A round with its units, a page of them."""

    round: Round
    levels: tuple[RoundLevel, ...]
    under: str
    coverage: Coverage
    lines: tuple[BoardLine, ...]
    page: Page[Any]
    shown: str
    sort: str
    text: str
    chase: int  # duties that may be reminded by this actor
    changed: tuple[Changed, ...]
    may_lead: bool
    may_fill: bool
    to_approve: int


def round_page(
    actor: Actor, round_id: int, day: date, *, shown: str = "all", sort: str = "name", text: str = "",
    number: int | str = 1,
) -> RoundPage:  # fmt: skip
    """One page of the units of a round. A fixed number of queries however many units."""
    round_ = access.round_for(actor, round_id)
    duties = list(listed(access.visible_duties(actor).filter(round=round_)))
    levels = tuple(round_.levels.order_by("due_date", "kind"))
    by_level = {level.pk: level for level in levels}
    total = FormLine.objects.filter(form=round_.form).count()
    lines = [_line(duty, by_level[duty.level_id], total, actor, day) for duty in duties]
    kept = [one for one in lines if _matches(one, shown, text)]
    page = Paginator(_sorted(kept, sort), PAGE_SIZE).get_page(number)
    return RoundPage(
        round=round_,
        levels=levels,
        under=str(versions_on([round_.under_id], day).get(round_.under_id, "")),
        coverage=coverage_of(lines),
        lines=tuple(page.object_list),
        page=page,
        shown=shown if shown in SHOWN else "all",
        sort=sort,
        text=text,
        chase=sum(one.owing and one.may_approve for one in lines),
        changed=changed_since_approval(duties),
        may_lead=actor.may("rounds.approve", round_.under_id) and round_.closed_at is None,
        may_fill=any(access.can_fill(actor, one.duty.unit_id) and one.owing for one in lines),
        to_approve=sum(one.duty.state == DutyState.SENT and one.may_approve for one in lines),
    )


def coverage_of(lines: Sequence[BoardLine]) -> Coverage:
    """The counts of some lines."""
    return Coverage(
        owed=len(lines),
        come=sum(one.duty.state in _DONE for one in lines),
        approved=sum(one.duty.state == DutyState.APPROVED for one in lines),
        in_time=sum(one.duty.state in _DONE and not one.late_days for one in lines),
        late=sum(one.duty.state not in _DONE and one.late_days > 0 for one in lines),
    )


def changed_since_approval(duties: Sequence[Duty]) -> tuple[Changed, ...]:
    """Values of approved duties whose figure was corrected since, by another way or by an approval that followed an
    unlocking. Two queries."""
    approved = {duty.pk: duty for duty in duties if duty.approved_at}
    entries = Entry.objects.filter(duty__in=approved, figure__closed_at__isnull=False)
    rows = entries.select_related("figure__corrected_by", "line__indicator").order_by("-figure__closed_at")
    return tuple(_changed(one, approved[one.duty_id]) for one in rows[:_MOST_CHANGED])


def owing_duties(actor: Actor, round_: Round) -> list[Duty]:
    """The duties of a round of which the actor may remind, and something is expected. One query."""
    duties = access.visible_duties(actor).filter(round=round_, state__in=rules.FILLABLE, locked=False)
    return [duty for duty in duties.select_related("round") if access.can_approve(actor, duty)]


def _changed(entry: Entry, duty: Any) -> Changed:
    figure = entry.figure
    assert figure is not None
    now: Figure | None = getattr(figure, "corrected_by", None)
    indicator = entry.line.indicator
    return Changed(
        duty.unit_name, duty, str(indicator.name), indicator.unit, indicator.decimals, figure.value,
        now.value if now else None, now.pk if now else figure.pk, figure.closed_by_label, figure.closed_reason,
        figure.closed_at,
    )  # fmt: skip


def _line(duty: Any, level: RoundLevel, total: int, actor: Actor, day: date) -> BoardLine:
    late = rules.late_days(level.late_by, duty.due_date, duty.sent_at, duty.approved_at, day)
    return BoardLine(
        duty, str(duty.unit_name or ""), duty.filled or 0, total, late, duty.reminded_at,
        access.can_approve(actor, duty),
    )  # fmt: skip


def _matches(line: BoardLine, shown: str, text: str) -> bool:
    if text and fold(text) not in fold(line.unit):
        return False
    match shown:
        case "owing":
            return line.owing
        case "late":
            return line.late_days > 0
        case "sent" | "returned" | "approved":
            return bool(line.duty.state == shown)
        case _:
            return True


def _sorted(lines: list[BoardLine], sort: str) -> list[BoardLine]:
    keys: dict[str, Any] = {
        "name": lambda one: one.duty.unit_key or "",
        "due": lambda one: (one.duty.due_date, one.duty.unit_key or ""),
        "state": lambda one: (_ORDER[one.duty.state], one.duty.unit_key or ""),
        "filled": lambda one: (one.percent, one.duty.unit_key or ""),
        "late": lambda one: (one.late_days, one.duty.unit_key or ""),
    }
    return sorted(lines, key=keys.get(sort.removeprefix("-"), keys["name"]), reverse=sort.startswith("-"))


@dataclass(frozen=True, slots=True)
class Column:
    """A round as a column of the board of a period."""

    round: Round
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit with its duty in each round, or None where it owes nothing; and its counts over all of them."""

    unit_id: int
    unit: str
    cells: tuple[BoardLine | None, ...]
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class PeriodBoard:
    """Completeness and timeliness by unit and form, for one period."""

    period: str
    calendar: str
    periods: tuple[tuple[str, str], ...]  # code and calendar, the latest first
    columns: tuple[Column, ...]
    lines: tuple[UnitLine, ...]
    page: Page[Any]
    coverage: Coverage


def period_board(actor: Actor, day: date, period: str = "", number: int | str = 1) -> PeriodBoard:
    """All rounds of a period, by default the latest. Six queries however many units."""
    access.check_see(actor)
    seen = access.visible_rounds(actor)
    ordered = seen.order_by("-days__endswith", "period").values_list("period", "calendar")
    periods = tuple(dict.fromkeys(ordered))
    code, calendar = next((one for one in periods if one[0] == period), periods[0] if periods else ("", ""))
    rounds = list(seen.filter(period=code, calendar=calendar).select_related("form").order_by("form__sort_key", "pk"))
    duties = list(listed(access.visible_duties(actor).filter(round__in=rounds)))
    levels = RoundLevel.objects.in_bulk({duty.level_id for duty in duties})
    rows = FormLine.objects.filter(form__rounds__in=rounds).values_list("form").annotate(n=Count("pk", distinct=True))
    totals = dict(rows)
    forms = {one.pk: one.form_id for one in rounds}
    by_unit: dict[int, dict[int, BoardLine]] = defaultdict(dict)
    for duty in duties:
        total = totals[forms[duty.round_id]]
        by_unit[duty.unit_id][duty.round_id] = _line(duty, levels[duty.level_id], total, actor, day)
    lines = [
        UnitLine(
            unit_id,
            next(iter(cells.values())).unit,
            tuple(cells.get(one.pk) for one in rounds),
            coverage_of(list(cells.values())),
        )
        for unit_id, cells in sorted(by_unit.items(), key=_by_name)
    ]
    page = Paginator(lines, PAGE_SIZE).get_page(number)
    everything = [cell for cells in by_unit.values() for cell in cells.values()]
    columns = tuple(
        Column(one, coverage_of([cell for cell in everything if cell.duty.round_id == one.pk])) for one in rounds
    )
    return PeriodBoard(code, calendar, periods, columns, tuple(page.object_list), page, coverage_of(everything))


def _by_name(item: tuple[int, dict[int, BoardLine]]) -> Any:
    duty: Any = next(iter(item[1].values())).duty
    return duty.unit_key or ""
