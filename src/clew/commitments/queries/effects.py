"""What a planned change of units would do to open commitments."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from clew.actors.actor import Actor
from clew.commitments.access import visible_commitments
from clew.commitments.models import Commitment, CommitmentState, Cooperation
from clew.commitments.passing import Fate, fates
from clew.org.models import UnitVersion
from clew.org.planning import Plan
from clew.org.queries import versions_among

_MOST = 200  # tasks that are listed; all are counted


@dataclass(frozen=True, slots=True)
class TaskEffect:
    """An open commitment of a unit that ends, or of all units of a kind under it. `task` is empty for those who may
    not read it."""

    commitment_id: int
    task: str
    unit_id: int
    unit_name: str
    due: date | None
    fate: Fate


@dataclass(frozen=True, slots=True)
class Effects:
    """The first open commitments with their fates, and how many there are of each; `cooperations` pass on or end."""

    tasks: tuple[TaskEffect, ...] = ()
    counts: tuple[tuple[Fate, int], ...] = ()
    cooperations: int = 0


def open_of(unit_ids: Collection[int]) -> QuerySet[Commitment]:
    """The open commitments that these units lead, or that are laid out under them, in the order of passing on."""
    mine = Q(unit__in=unit_ids) | Q(class_under__in=unit_ids)
    return Commitment.objects.filter(mine, state=CommitmentState.OPEN).order_by("due_date", "pk")


def parents_held(unit_id: int | None) -> set[int]:
    """The commitments for a class of units of which the unit has its own child already."""
    if not unit_id:
        return set()
    children = Commitment.objects.filter(unit=unit_id, person__isnull=True).values_list("parent", flat=True)
    return {parent for parent in children if parent is not None}


def effects_of(plan: Plan, actor: Actor) -> Effects:
    """The effects on open commitments. Five queries."""
    if not plan.ending:
        return Effects()
    tasks = list(open_of(plan.ending))
    found = fates(tasks, plan.heir, parents_held(plan.heir))
    shown = tasks[:_MOST]
    seen = set(visible_commitments(actor).filter(pk__in=[one.pk for one in shown]).values_list("pk", flat=True))
    named = versions_among(UnitVersion.objects.filter(unit__in=plan.ending), plan.eve)
    return Effects(
        tasks=tuple(_rows(shown, found, seen, named)),
        counts=tuple((fate, number) for fate in Fate if (number := list(found.values()).count(fate))),
        cooperations=Cooperation.objects.filter(unit__in=plan.ending, commitment__state=CommitmentState.OPEN).count(),
    )


def _rows(
    tasks: Collection[Commitment], found: dict[int, Fate], seen: set[int], named: dict[int, UnitVersion]
) -> Iterator[TaskEffect]:
    for one in tasks:
        unit = one.unit_id or one.class_under_id or 0
        task = str(one) if one.pk in seen else ""
        yield TaskEffect(one.pk, task, unit, str(named.get(unit, "")), one.due_date, found[one.pk])
