"""Who goes on with the reports of a unit that has ended."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from clew.actors.actor import Actor
from clew.history.recording import action
from clew.intake.models import Report
from clew.org.access import check_change
from clew.org.models import Unit


@action
def keep_on(*, units: Collection[Unit], keeper: Unit, by: Actor, at: datetime) -> int:
    """The reports that these units received are another unit's from now on, those that are still to be worked through
    as well. It follows from the act, so whoever may change the units may. Returns how many."""
    check_change(by, units)
    return Report.objects.filter(unit__in=units).update(unit=keeper)
