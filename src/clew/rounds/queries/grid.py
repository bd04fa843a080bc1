"""The page on which values are entered: rows are indicators; one unit with everything beside it, or many units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound, Refusal
from clew.archive.access import visible_originals
from clew.face.numbers import write_number
from clew.face.wording import language, number
from clew.face.wording import period as period_words
from clew.indicators.models import Absence, OverTime
from clew.intake.models import Report
from clew.org.queries import versions_on
from clew.periods.days import ONE_DAY
from clew.rounds import access, rules
from clew.rounds.checking import Finding, Line, Past
from clew.rounds.finding_words import sentence
from clew.rounds.models import Duty, DutyStep, Entry, Round
from clew.rounds.queries.filled import Asked, Filled, asked, filled
from clew.rounds.queries.suggesting import Suggested, suggested_for

NOTHING_TO_FILL = _("There is nothing here that you fill in. Look in the list of what is owed.")
MOST_UNITS = 400  # columns of one sheet; whoever fills for more units works with the workbook


@dataclass(frozen=True, slots=True)
class Said:
    """A finding in words. `instead` is what was probably meant, as one would type it."""

    line_id: int
    severity: str
    sentence: str
    instead: str = ""
    answered: bool = False

    @property
    def mark(self) -> str:
        """error, warning or answered."""
        return "answered" if self.answered else self.severity


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell with what stands beside it; all texts are as one would type them in the language of the page."""

    duty_id: int
    line_id: int
    text: str
    comment: str = ""
    remark: str = ""
    revision: int = 0
    computed: bool = False
    locked: bool = False  # the duty takes no values now
    last: str = ""
    last_period: str = ""
    level: bool = False  # it stands at a level, so that the last one often still holds
    same: str = ""
    same_period: str = ""
    suggested: str = ""
    suggested_words: str = ""
    said: tuple[Said, ...] = ()

    @property
    def mark(self) -> str:
        """The worst of what was found."""
        marks = {one.mark for one in self.said}
        return next((mark for mark in ("error", "warning", "answered") if mark in marks), "")


@dataclass(frozen=True, slots=True)
class GridRow:
    """An indicator with a cell for each unit."""

    line: Line
    cells: tuple[GridCell, ...]


@dataclass(frozen=True, slots=True)
class GridDuty:
    """A unit's duty as the head of a column. `refusal` says why nothing can be entered."""

    duty: Duty
    unit: str
    filled: int
    total: int
    errors: int
    warnings: int
    late_days: int
    open: bool
    refusal: str

    @property
    def percent(self) -> int:
        """Filled of all."""
        return 100 * self.filled // self.total if self.total else 100


@dataclass(frozen=True, slots=True)
class GridPage:
    """Everything that the page shows. `may_approve` and `steps` are for the page of one duty."""

    round: Round
    duties: tuple[GridDuty, ...]
    rows: tuple[GridRow, ...]
    open: bool
    may_fill: bool = False
    may_approve: bool = False
    steps: tuple[DutyStep, ...] = ()
    suggestions: int = 0  # empty cells that the unit's report gives a value for
    report: Report | None = None
    may_read_report: bool = False
    below: int = 0  # duties of units below that are not approved yet

    @property
    def head(self) -> GridDuty:
        """The duty of a page of one."""
        return self.duties[0]

    @property
    def findings(self) -> int:
        """What is in the way of sending."""
        return self.head.errors + self.head.warnings

    @property
    def first_wrong(self) -> GridCell | None:
        """Where to look first."""
        cells = [row.cells[0] for row in self.rows]
        return next((cell for mark in ("error", "warning") for cell in cells if cell.mark == mark), None)


def duty_page(actor: Actor, duty_id: int, *, day: date) -> GridPage:
    """One duty, with what was reported before and what its report says."""
    duty = access.duty_for(actor, duty_id)
    form = asked(duty.round.form)
    found = filled([duty], form, language())[duty.pk]
    suggested = suggested_for([duty], form.indicators)
    may_fill = access.can_fill(actor, duty.unit_id)
    head = _heads([found], duty.round, day, actor)
    rows = _rows([found], form, suggested)
    report = duty.report
    return GridPage(
        round=duty.round,
        duties=head,
        rows=rows,
        open=may_fill and rules.can_fill(duty),
        may_fill=may_fill,
        may_approve=access.can_approve(actor, duty),
        steps=tuple(duty.steps.order_by("-pk")),
        suggestions=sum(bool(cell.suggested) and not cell.text for row in rows for cell in row.cells),
        report=report,
        may_read_report=report is not None and visible_originals(actor).filter(pk=report.original_id).exists(),
        below=Duty.objects.filter(above=duty).exclude(state="approved").count(),
    )


def sheet_page(actor: Actor, round_id: int, *, day: date) -> GridPage:
    """All duties of a round that the actor fills in, side by side."""
    round_ = access.round_for(actor, round_id)
    duties = fillable(actor, round_)[:MOST_UNITS]
    if not duties:
        raise NotFound(NOTHING_TO_FILL)
    form = asked(round_.form)
    found = list(filled(duties, form, language()).values())
    heads = _heads(found, round_, day, actor)
    return GridPage(round_, heads, _rows(found, form, {}), any(one.open for one in heads), may_fill=True)


def cell_detail(actor: Actor, duty_id: int, line_id: int, *, day: date) -> tuple[GridPage, GridRow]:
    """One cell of a sheet with everything beside it."""
    page = duty_page(actor, duty_id, day=day)
    row = next((one for one in page.rows if one.line.id == line_id), None)
    if row is None:
        raise NotFound(NOTHING_TO_FILL)
    return page, row


def fillable(actor: Actor, round_: Round) -> list[Duty]:
    """The duties of a round whose values the actor may enter, in the order of the units' names."""
    duties = access.visible_duties(actor).filter(round=round_).select_related("round__form", "level", "above", "report")
    if not actor.unbounded:
        duties = duties.filter(unit__in=actor.units("rounds.fill"))
    found = list(duties)
    versions = versions_on([duty.unit_id for duty in found], round_.days.upper - ONE_DAY)
    return sorted(found, key=lambda duty: versions[duty.unit_id].sort_key)


def said_of(one: Filled, form: Asked) -> list[Said]:
    """The findings of a duty in words."""
    lines = {line.id: line for line in one.lines}
    names, calendar = form.names, one.duty.round.calendar
    return [_said(finding, lines[finding.line_id], names, calendar) for finding in one.findings]


def text_of(entry: Entry) -> str:
    """What stands in an entry, as one would type it."""
    if entry.absence:
        return str(Absence(entry.absence).label)
    return entry.typed if entry.value is None else write_number(entry.value, language())


def _said(finding: Finding, line: Line, names: dict[str, str], calendar: str) -> Said:
    words = sentence(finding, line, names, calendar)
    return Said(finding.line_id, finding.severity, words, number(finding.instead), finding.answered)


def _heads(found: Sequence[Filled], round_: Round, day: date, actor: Actor) -> tuple[GridDuty, ...]:
    versions = versions_on([one.duty.unit_id for one in found], round_.days.upper - ONE_DAY)
    return tuple(_head(one, str(versions[one.duty.unit_id]), day, actor) for one in found)


def _head(one: Filled, unit: str, day: date, actor: Actor) -> GridDuty:
    duty, refusal = one.duty, ""
    try:
        access.check_fill(actor, [duty.unit_id])
        rules.check_fillable(duty)
    except Refusal as refused:
        refusal = str(refused)
    late = rules.late_days(duty.level.late_by, duty.due_date, duty.sent_at, duty.approved_at, day)
    return GridDuty(duty, unit, one.filled, one.total, one.errors, one.open_warnings, late, not refusal, refusal)


def _rows(found: Sequence[Filled], form: Asked, suggested: dict[tuple[int, int], Suggested]) -> tuple[GridRow, ...]:
    said: dict[tuple[int, int], list[Said]] = {}
    for one in found:
        for told in said_of(one, form):
            said.setdefault((one.duty.pk, told.line_id), []).append(told)
    indicators = {line.pk: line.indicator_id for line in form.lines}
    rows = []
    for place, line in enumerate(found[0].lines):
        cells = tuple(
            _cell(
                one,
                one.lines[place],
                said.get((one.duty.pk, line.id), []),
                suggested.get((one.duty.pk, indicators[line.id])),
            )
            for one in found
        )
        rows.append(GridRow(line, cells))
    return tuple(rows)


def _cell(one: Filled, line: Line, said: list[Said], suggested: Suggested | None) -> GridCell:
    entry, past = one.entries.get(line.id), one.past.get(line.id) or Past()
    calendar = one.duty.round.calendar
    text = number(one.sums.get(line.id), line.decimals) if line.computed else text_of(entry) if entry else ""
    return GridCell(
        one.duty.pk, line.id, text,
        comment=entry.comment if entry else "",
        remark=entry.remark if entry else "",
        revision=entry.revision if entry else 0,
        computed=line.computed,
        locked=not rules.can_fill(one.duty),
        last=number(past.last, line.decimals),
        last_period=period_words(past.last_period, calendar) if past.last_period else "",
        level=line.over_time == OverTime.LAST and past.last is not None and not line.computed,
        same=number(past.same, line.decimals),
        same_period=period_words(past.same_period, calendar) if past.same_period else "",
        suggested=number(suggested.value) if suggested and not line.computed else "",
        suggested_words=suggested.words if suggested else "",
        said=tuple(said),
    )  # fmt: skip
