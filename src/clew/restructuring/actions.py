"""A plan is tried out and taken back, or carried out: the units first, then what each room has open with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from clew.actors.actor import Actor
from clew.archive import actions as archive
from clew.commitments import actions as commitments
from clew.documents import actions as documents
from clew.documents.models import Document
from clew.history.models import recorded
from clew.history.recording import action
from clew.intake import actions as intake
from clew.org import actions as org
from clew.org.holding import alone
from clew.org.models import Unit, UnitVersion
from clew.org.planning import Kind, Plan
from clew.org.queries import Standing, standings
from clew.people import actions as people
from clew.restructuring import access, rules
from clew.restructuring.models import Change, ChangedUnit, Side
from clew.restructuring.queries import effects_of


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The places of the touched units on the eve, and on the day as the plan would leave them."""

    before: Mapping[str, tuple[Standing, ...]]
    after: Mapping[str, tuple[Standing, ...]]


class _Enough(Exception):
    """Takes a rehearsal back."""

    def __init__(self, after: Mapping[str, tuple[Standing, ...]]) -> None:
        super().__init__()
        self.after = after


@action
def rehearse(*, plan: Plan, by: Actor, at: datetime) -> Rehearsal:
    """Carries the plan out and takes it back: whatever would be refused is refused now, and the tree that comes is the
    one that is shown. Nothing of it stays."""
    _check(plan, by)
    before = standings([*plan.touched, *_above(plan)], plan.eve)
    try:
        with transaction.atomic():
            results = _do(plan, by, at)
            raise _Enough(standings({*plan.touched, *_above(plan), *(unit.pk for unit in results)}, plan.day))
    except _Enough as done:
        return Rehearsal(before, done.after)


@action
def carry_out(*, plan: Plan, shown: str, by: Actor, at: datetime, document: Document | None = None) -> Change:
    """Does what the preview with the mark `shown` said; NotNow if it would do something else by now."""
    _check(plan, by)
    alone()
    effects = effects_of(plan, by)
    rules.check_same(shown, effects.mark(plan))
    results = _do(plan, by, at)
    change = Change.objects.create(
        kind=plan.kind,
        day=plan.day,
        act_symbol=plan.act_symbol,
        document=document,
        effects=effects.counts(),
        shown=shown,
        **recorded(by, at),
    )
    sides = [(unit.pk, Side.BEFORE) for unit in plan.units] + [(unit.pk, Side.AFTER) for unit in results]
    rows = [ChangedUnit(change=change, unit_id=unit, side=side) for unit, side in dict.fromkeys(sides)]
    ChangedUnit.objects.bulk_create(rows)
    return change


def _check(plan: Plan, by: Actor) -> None:
    access.check_carry_out(by, plan)
    rules.check_told(plan)
    rules.check_lives(plan, list(UnitVersion.objects.filter(unit__in=plan.touched)))


def _above(plan: Plan) -> list[int]:
    return [unit.pk for unit in (plan.parents or {}).values()]


def _do(plan: Plan, by: Actor, at: datetime) -> Sequence[Unit]:
    """The change of the tree, and what follows from it. The rooms ask for the right to change what ends; whether the
    heir may be changed was asked above, as one that begins now stands in nobody's roles yet. Returns the units that
    come out of it."""
    results = _change_units(plan, by, at)
    ending = list(Unit.objects.filter(pk__in=plan.ending))
    if not ending:
        return results
    people.end_with_units(units=ending, day=plan.day, by=by, at=at)
    heir = results[0] if plan.kind == Kind.MERGE else Unit.objects.filter(pk=plan.heir or 0).first()
    if heir is not None:
        commitments.pass_on(units=ending, heir=heir, reason=plan.act_symbol, by=by, at=at)
        documents.keep_on(units=ending, keeper=heir, by=by, at=at)
        archive.keep_on(unit_ids=[unit.pk for unit in ending], keeper_id=heir.pk, by=by, at=at)
        intake.keep_on(units=ending, keeper=heir, by=by, at=at)
    return results


def _change_units(plan: Plan, by: Actor, at: datetime) -> Sequence[Unit]:
    doing: dict[str, Any] = {"by": by, "at": at, "act_symbol": plan.act_symbol}
    if plan.kind == Kind.ESTABLISH:
        new = org.establish(
            kind=plan.unit_kind, name=plan.name, valid_from=plan.day, parents=plan.parents, code=plan.code,
            serves=plan.serves, by=by, at=at, act_symbol=plan.act_symbol,
        )  # fmt: skip
        return [new]
    unit = plan.units[0]
    if plan.kind == Kind.MERGE:
        made = org.merge(
            units=plan.units, day=plan.day, into=plan.into, kind=plan.unit_kind, name=plan.name, parents=plan.parents,
            code=plan.code, serves=plan.serves, by=by, at=at, act_symbol=plan.act_symbol,
        )  # fmt: skip
        return [made]
    if plan.kind == Kind.SPLIT:
        org.split(unit=unit, parts=plan.parts, basis=plan.basis, day=plan.day, **doing)
        return [part for part, _share in plan.parts]
    if plan.kind == Kind.DISSOLVE:
        org.dissolve(unit=unit, day=plan.day, **doing)
        return []
    if plan.kind == Kind.MOVE and plan.above is not None:
        org.move(unit=unit, hierarchy=plan.hierarchy, parent=plan.above, day=plan.day, **doing)
    elif plan.kind == Kind.RENAME:
        org.rename(unit=unit, name=plan.name, code=plan.code or None, day=plan.day, **doing)
    elif plan.kind == Kind.CONVERT:
        org.convert(unit=unit, kind=plan.unit_kind, day=plan.day, **doing)
    return [unit]
