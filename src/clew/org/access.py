"""Who may see and change units. Which units there are is no secret inside the house: who may see any, sees all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.org.models import Unit

NO_SUCH_UNIT: Final = _("There is no such unit, or the units are not open to you. Search by its name.")


def visible_units(actor: Actor) -> QuerySet[Unit]:
    """All units for everybody who has a role that sees units, none for others."""
    return Unit.objects.all() if actor.may("org.see") else Unit.objects.none()


def unit_for(actor: Actor, unit_id: int) -> Unit:
    """A unit that the actor may see (else NotFound)."""
    unit = visible_units(actor).filter(pk=unit_id).first()
    if unit is None:
        raise NotFound(NO_SUCH_UNIT)
    return unit


def check_see(actor: Actor) -> None:
    """Raises NotAllowed for those who may see no units."""
    if not actor.may("org.see"):
        raise NotAllowed(_("The units are open to those who have a role here. Ask an administrator for one."))


def check_change(actor: Actor, units: Iterable[Unit]) -> None:
    """Changing the tree is for statisticians of all the units that it touches. A new root (no
    units) is for whoever may change units anywhere."""
    touched = list(units)
    allowed = all(actor.may("org.change", unit.pk) for unit in touched) if touched else actor.may("org.change")
    if not allowed:
        raise NotAllowed(_("You may not change these units. Ask a statistician of the superior unit to do it."))


def can_change(actor: Actor, units: Iterable[Unit]) -> bool:
    """Whether `check_change` would pass."""
    try:
        check_change(actor, units)
    except NotAllowed:
        return False
    return True


def can_learn(actor: Actor, unit_id: int) -> bool:
    """Whether `check_learn` would pass."""
    return actor.may("org.change", unit_id) or actor.may("intake.confirm", unit_id)


def check_learn(actor: Actor, unit_id: int) -> None:
    """Further names of a unit are added by whoever keeps it: those who change it, or confirm what texts say of it."""
    if not can_learn(actor, unit_id):
        raise NotAllowed(_("You may not add names of this unit. Ask a clerk of the unit, or of one above it."))
