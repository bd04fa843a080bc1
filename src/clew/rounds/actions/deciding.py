"""What the superior unit does: return, approve, lock, unlock, remind. Approval is what records figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal

from clew.actors.actor import Actor
from clew.archive import actions as archive
from clew.archive.access import visible_originals
from clew.archive.models import Passage, Rendition
from clew.history.models import recorded
from clew.history.recording import action
from clew.indicators import actions as indicators
from clew.indicators.actions import FigureRow
from clew.indicators.models import Figure
from clew.rounds import access, rules
from clew.rounds.actions.filling import step
from clew.rounds.models import Duty, DutyState, DutyStep, Entry, Round, StepKind
from clew.rounds.queries.filled import Asked, asked, with_below
from clew.rounds.queries.suggesting import Suggested, suggested_for

Cell = tuple[int, int]  # unit and indicator


@action
def return_duty(duty: Duty, *, reason: str, remarks: Mapping[int, str] | None = None, by: Actor, at: datetime) -> Duty:
    """Gives a duty back with the reason; `remarks` are for single cells, by line."""
    (duty,) = _held([duty])
    access.check_approve(by, [duty])
    rules.check_open(duty.round)
    rules.check_move(duty, DutyState.RETURNED)
    rules.check_reason(reason)
    _back(duty)
    for entry in duty.entries.all():
        remark = (remarks or {}).get(entry.line_id, "").strip()
        if remark != entry.remark:
            entry.remark = remark
            entry.save(update_fields=["remark"])
    step(duty, StepKind.RETURNED, reason, by, at)
    return duty


@action
def approve(duties: Sequence[Duty], *, by: Actor, at: datetime) -> list[Figure]:
    """Approves duties and records their values as figures; all of them or none. An approved duty is locked.

    A cell of the register that holds another value is corrected: what was approved holds.
    """
    rules.check_some(duties)
    held = _held(duties)
    access.check_approve(by, held)
    for duty in held:
        rules.check_open(duty.round)
        rules.check_move(duty, DutyState.APPROVED)
    figures = [figure for round_ in _by_round(held) for figure in _record(round_, by, at)]
    for duty in held:
        duty.state, duty.locked = DutyState.APPROVED, True
        duty.approved_at = duty.approved_at or at
    Duty.objects.bulk_update(held, ["state", "locked", "approved_at"])
    _steps(held, StepKind.APPROVED, "", by, at)
    return figures


@action
def lock(duty: Duty, *, reason: str, by: Actor, at: datetime) -> Duty:
    """Nothing more is entered until it is unlocked."""
    (duty,) = _held([duty])
    access.check_approve(by, [duty])
    rules.check_open(duty.round)
    rules.check_lockable(duty)
    rules.check_reason(reason)
    duty.locked = True
    duty.save(update_fields=["locked"])
    step(duty, StepKind.LOCKED, reason, by, at)
    return duty


@action
def unlock(duty: Duty, *, reason: str, by: Actor, at: datetime) -> Duty:
    """Lets the unit change its values again. An approved duty becomes a returned one: it is to be sent and approved
    anew, and its figures hold until then."""
    (duty,) = _held([duty])
    access.check_approve(by, [duty])
    rules.check_open(duty.round)
    rules.check_unlockable(duty)
    rules.check_reason(reason)
    if duty.state == DutyState.APPROVED:
        _back(duty)
    duty.locked = False
    duty.save(update_fields=["locked"])
    step(duty, StepKind.UNLOCKED, reason, by, at)
    return duty


@action
def remind(duties: Sequence[Duty], *, by: Actor, at: datetime) -> list[Duty]:
    """Reminds the units of what they owe: it stands on their list and desk. Those of whom nothing is expected now, and
    those who were reminded on the same day, are left out; the others come back."""
    rules.check_some(duties)
    held = _held(duties)
    access.check_approve(by, held)
    told = DutyStep.objects.filter(duty__in=held, kind=StepKind.REMINDED, recorded_at__date=at.date())
    today = set(told.values_list("duty_id", flat=True))
    owing = [duty for duty in held if rules.can_fill(duty) and duty.pk not in today]
    _steps(owing, StepKind.REMINDED, "", by, at)
    return owing


def _held(duties: Sequence[Duty]) -> list[Duty]:
    """The duties as they stand now, held against others until the end of the transaction."""
    related = ("round__form", "level", "above", "report")
    rows = Duty.objects.filter(pk__in={duty.pk for duty in duties}).select_related(*related).order_by("pk")
    return list(rows.select_for_update(of=("self",)))


def _by_round(duties: Sequence[Duty]) -> list[list[Duty]]:
    found: dict[int, list[Duty]] = {}
    for duty in duties:
        found.setdefault(duty.round_id, []).append(duty)
    return list(found.values())


def _back(duty: Duty) -> None:
    duty.state = DutyState.RETURNED
    duty.save(update_fields=["state"])


def _steps(duties: Sequence[Duty], kind: StepKind, reason: str, by: Actor, at: datetime) -> None:
    DutyStep.objects.bulk_create(DutyStep(duty=duty, kind=kind, reason=reason, **recorded(by, at)) for duty in duties)


def _record(duties: Sequence[Duty], by: Actor, at: datetime) -> list[Figure]:
    """The values of duties of one round as figures, with the words of the unit's report where it says the same."""
    round_ = duties[0].round
    form = asked(round_.form)
    entries = _to_record(duties, form)
    standing = _standing(entries, round_.period, round_.calendar, round_.vintage)
    passages = _passages(entries, suggested_for(duties, form.indicators), by, at)
    rows, new, figures = [], [], []
    for entry in entries:
        known = standing.get((entry.duty.unit_id, entry.line.indicator_id))
        if known is not None and known.value is not None and (known.value, known.absence) != _held_in(entry):
            reason = f"{round_.form.code} {round_.period}"
            entry.figure = indicators.correct_figure(
                known, value=entry.value, absence=entry.absence, passage=passages.get(entry.pk), reason=reason, by=by,
                at=at,
            )  # fmt: skip
            figures.append(entry.figure)
        else:
            new.append(entry)
            rows.append(_row(entry, round_, passages.get(entry.pk)))
    made = indicators.record_figures(rows=rows, by=by, at=at) if rows else []
    for entry, figure in zip(new, made, strict=True):
        entry.figure = figure
    Entry.objects.bulk_update(entries, ["figure"], batch_size=2000)
    return [*figures, *made]


def _to_record(duties: Sequence[Duty], form: Asked) -> list[Entry]:
    """What was entered; sums of units below follow from these and are no figures of their own."""
    below = with_below(duties)
    computed = {line.id for line in form.seen(True) if line.computed}
    return [
        entry
        for entry in Entry.objects.filter(duty__in=duties).select_related("line__indicator", "duty")
        if not (entry.duty_id in below and entry.line_id in computed) and (entry.value is not None or entry.absence)
    ]


def _held_in(entry: Entry) -> tuple[Decimal | None, str]:
    return entry.value, entry.absence


def _row(entry: Entry, round_: Round, passage: Passage | None) -> FigureRow:
    return FigureRow(
        entry.line.indicator_id, entry.duty.unit_id, round_.period, entry.value, entry.absence, round_.vintage,
        calendar=round_.calendar, passage=passage,
    )  # fmt: skip


def _standing(entries: Sequence[Entry], period: str, calendar: str, vintage: str) -> dict[Cell, Figure]:
    found = Figure.objects.filter(
        indicator__in={entry.line.indicator_id for entry in entries},
        unit__in={entry.duty.unit_id for entry in entries},
        period=period, calendar=calendar, vintage=vintage, closed_at=None,
    )  # fmt: skip
    return {(figure.unit_id, figure.indicator_id): figure for figure in found}


def _passages(
    entries: Sequence[Entry], suggested: Mapping[tuple[int, int], Suggested], by: Actor, at: datetime
) -> dict[int, Passage]:
    """By entry: the words of the unit's report that give the same value, as far as who approves may read it."""
    told = {
        entry.pk: one
        for entry in entries
        if (one := suggested.get((entry.duty_id, entry.line.indicator_id))) and one.value == entry.value
    }
    renditions = Rendition.objects.filter(
        pk__in={one.rendition_id for one in told.values()}, original__in=visible_originals(by)
    ).select_related("original")
    found: dict[int, Passage] = {}
    for rendition in renditions:
        own = [(pk, one) for pk, one in told.items() if one.rendition_id == rendition.pk and one.end > one.start]
        passages = archive.mark_passages(
            rendition=rendition, spans=[(one.start, one.end) for _pk, one in own], by=by, at=at
        )
        found |= {pk: passage for (pk, _one), passage in zip(own, passages, strict=True)}
    return found
