"""Open commitments of units that end pass to the unit that takes over."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from clew.actors.actor import Actor
from clew.commitments.models import CommitmentState, Cooperation
from clew.commitments.passing import Fate, fates
from clew.commitments.queries.effects import open_of, parents_held
from clew.history.recording import action
from clew.org.access import check_change
from clew.org.models import Unit


@action
def pass_on(*, units: Collection[Unit], heir: Unit, reason: str, by: Actor, at: datetime) -> dict[str, int]:
    """What these units still had to do is the heir's from now on, and so is their cooperation. A task that the heir has
    already, as one of a kind of units, is closed. `reason` is the act; whoever may change
    the units may do what follows from it. Returns how many passed and were closed."""
    check_change(by, units)
    unit_ids = {unit.pk for unit in units}
    tasks = list(open_of(unit_ids).select_for_update())
    found = fates(tasks, heir.pk, parents_held(heir.pk))
    for one in tasks:
        if found[one.pk] == Fate.JOINED:
            one.state = CommitmentState.CANCELLED
        else:
            one.unit = heir if one.unit_id in unit_ids else one.unit
            one.class_under = heir if one.class_under_id in unit_ids else one.class_under
        one.save(update_fields=["state", "unit", "class_under"])
    _cooperate(unit_ids, heir)
    told = list(found.values())
    return {"passed": told.count(Fate.PASSES), "joined": told.count(Fate.JOINED)}


def _cooperate(unit_ids: Collection[int], heir: Unit) -> None:
    """The heir cooperates where one of the units did, once, and not with itself."""
    rows = Cooperation.objects.filter(unit__in=unit_ids, commitment__state=CommitmentState.OPEN)
    there = set(
        Cooperation.objects.filter(unit=heir, commitment__in=rows.values("commitment")).values_list(
            "commitment", flat=True
        )
    )
    for row in rows.select_related("commitment").order_by("pk"):
        if row.commitment_id in there or row.commitment.unit_id == heir.pk:
            row.delete()
            continue
        row.unit = heir
        row.save(update_fields=["unit"])
        there.add(row.commitment_id)
