"""Values entered by the unit itself, the report attached, and the sending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid, NotFound
from clew.history.models import recorded
from clew.history.recording import action
from clew.intake import actions as intake
from clew.intake.actions import IncomingFile
from clew.rounds import access, rules
from clew.rounds.cells import Cell, read_cell
from clew.rounds.models import Duty, DutyState, DutyStep, Entry, Round, StepKind
from clew.rounds.queries.filled import Asked, Filled, asked, filled
from clew.rounds.queries.suggesting import suggested_for

MOST_CELLS = 50_000  # in one go; a longer paste comes in parts
_COLUMNS = ("typed", "value", "absence", "comment", "remark", "revision", "recorded_at", "recorded_by",
            "recorded_by_label")  # fmt: skip


@dataclass(frozen=True, slots=True)
class CellGiven:
    """One cell as somebody typed or pasted it. None leaves what stands there. `base` is the revision that they saw, 0
    for an empty cell."""

    duty_id: int
    line_id: int
    base: int
    typed: str | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of it: the entries that stand now, those that somebody else changed meanwhile and that were left as
    they are, and the duties with what was found about them."""

    entries: tuple[Entry, ...]
    conflicts: tuple[Entry, ...]
    duties: dict[int, Filled]
    form: Asked


@action
def save_cells(round_: Round, *, cells: Sequence[CellGiven], words: str, by: Actor, at: datetime) -> Saved:
    """Keeps the cells as they were given, wrong ones too: nothing is lost, and what is wrong cannot be sent. `words` is
    the language in which numbers are written. The same cells sent twice are kept once."""
    if len(cells) > MOST_CELLS:
        raise Invalid(_("At most %(most)s cells are taken at once. Paste them in parts."), field="cells",
                      most=MOST_CELLS)  # fmt: skip
    duties = _held({cell.duty_id for cell in cells}, round_)
    access.check_fill(by, [duty.unit_id for duty in duties.values()])
    for duty in duties.values():
        rules.check_fillable(duty)
    form = asked(round_.form)
    entries, conflicts = _changed(cells, duties, form, words, by, at)
    Entry.objects.bulk_create(
        entries.values(), batch_size=2000, update_conflicts=True, unique_fields=["duty", "line"],
        update_fields=list(_COLUMNS),
    )  # fmt: skip
    typed = {(cell.duty_id, cell.line_id): cell.typed for cell in cells if cell.typed}
    found = filled(list(duties.values()), form, words, typed)
    standing = tuple(
        found[cell.duty_id].entries[cell.line_id]
        for cell in cells
        if cell.line_id in found[cell.duty_id].entries and (cell.duty_id, cell.line_id) not in conflicts
    )
    return Saved(standing, tuple(conflicts.values()), found, form)


@action
def take_from_report(duty: Duty, *, by: Actor, at: datetime) -> int:
    """Fills the empty cells with what the unit's own report says; how many. What somebody has entered stays."""
    duty = next(iter(_held({duty.pk}, duty.round).values()))
    access.check_fill(by, [duty.unit_id])
    rules.check_fillable(duty)
    form = asked(duty.round.form)
    suggested = suggested_for([duty], form.indicators)
    one = filled([duty], form, "en")[duty.pk]
    indicators = {line.pk: line.indicator_id for line in form.lines}
    fresh = []
    for line in one.lines:
        told = suggested.get((duty.pk, indicators[line.id]))
        known = one.entries.get(line.id)
        if told is None or line.computed or (known is not None and not one.written[line.id].empty):
            continue
        entry = known or Entry(duty=duty, line_id=line.id, revision=0)
        _set(entry, Cell(value=told.value), entry.comment, by, at)
        fresh.append(entry)
    Entry.objects.bulk_create(
        fresh, update_conflicts=True, unique_fields=["duty", "line"], update_fields=list(_COLUMNS)
    )
    return len(fresh)


@action
def attach_report(duty: Duty, *, file: IncomingFile, by: Actor, at: datetime) -> Duty:
    """The unit's report in words: kept, read, and a source of values for the cells. A secret paper is not kept."""
    duty = next(iter(_held({duty.pk}, duty.round).values()))
    access.check_fill(by, [duty.unit_id])
    rules.check_fillable(duty)
    arrival = intake.receive_report(file=file, unit=duty.unit, about=duty.unit, period=duty.round.period, by=by, at=at)
    if arrival.report is None:
        raise Invalid(_("This paper bears a mark of secrecy. It was not kept, and cannot be attached."), field="file")
    duty.report = arrival.report
    duty.save(update_fields=["report"])
    step(duty, StepKind.ATTACHED, file.name, by, at)
    return duty


@action
def send(duty: Duty, *, by: Actor, at: datetime) -> Duty:
    """Sends the duty to the unit that approves it. Refused while a cell is wrong or empty, a warning unanswered, or a
    duty of a unit below not approved."""
    duty = next(iter(_held({duty.pk}, duty.round).values()))
    access.check_fill(by, [duty.unit_id])
    rules.check_fillable(duty)
    rules.check_move(duty, DutyState.SENT)
    rules.check_below_approved(Duty.objects.filter(above=duty).exclude(state=DutyState.APPROVED).count())
    one = filled([duty], asked(duty.round.form), "en")[duty.pk]
    rules.check_complete(one.errors + len(one.blanks), one.open_warnings)
    duty.state = DutyState.SENT
    duty.sent_at = duty.sent_at or at
    duty.save(update_fields=["state", "sent_at"])
    step(duty, StepKind.SENT, "", by, at)
    return duty


def step(duty: Duty, kind: StepKind, reason: str, by: Actor, at: datetime) -> None:
    """Keeps that something was done to a duty."""
    DutyStep.objects.create(duty=duty, kind=kind, reason=reason.strip(), **recorded(by, at))


def _held(duty_ids: set[int], round_: Round) -> dict[int, Duty]:
    """The duties, held against others until the end of the transaction, in an order that two cannot cross in."""
    related = ("round__form", "level", "unit")
    rows = Duty.objects.filter(pk__in=duty_ids, round=round_).select_related(*related).order_by("pk")
    duties = {duty.pk: duty for duty in rows.select_for_update(of=("self",))}
    if duty_ids - duties.keys():
        raise NotFound(_("There is no such duty in this round. Load the page again."))
    return duties


def _changed(
    cells: Sequence[CellGiven], duties: dict[int, Duty], form: Asked, words: str, by: Actor, at: datetime
) -> tuple[dict[tuple[int, int], Entry], dict[tuple[int, int], Entry]]:
    """What is to be written, and what somebody else wrote meanwhile; by duty and line."""
    measures = {line.pk: line.indicator.unit for line in form.lines}
    known = {(one.duty_id, one.line_id): one for one in Entry.objects.filter(duty__in=duties)}
    changed: dict[tuple[int, int], Entry] = {}
    conflicts: dict[tuple[int, int], Entry] = {}
    for given in cells:
        key = given.duty_id, given.line_id
        if given.line_id not in measures:
            raise NotFound(_("There is no such line in this form. Load the page again."))
        entry = known.get(key) or Entry(duty=duties[given.duty_id], line_id=given.line_id, revision=0)
        cell = _standing(entry) if given.typed is None else read_cell(given.typed, words, measures[given.line_id])
        comment = entry.comment if given.comment is None else " ".join(given.comment.split())[:1000]
        if cell == _standing(entry) and comment == entry.comment:
            continue
        if given.base != entry.revision and key not in changed:
            conflicts[key] = entry
            continue
        known[key] = changed[key] = entry
        _set(entry, cell, comment, by, at)
    return changed, conflicts


def _standing(entry: Entry) -> Cell:
    """What stands in an entry, in the form in which a typed text is read. A text that is too long compares as text."""
    return Cell(entry.value, entry.absence, entry.typed, bool(entry.typed) and entry.typed.isdecimal())


def _set(entry: Entry, cell: Cell, comment: str, by: Actor, at: datetime) -> None:
    entry.value, entry.absence, entry.typed, entry.comment = cell.value, cell.absence, cell.unread, comment
    entry.remark = ""  # what the superior remarked was about the value before
    entry.revision += 1
    for name, value in recorded(by, at).items():
        setattr(entry, name, value)
