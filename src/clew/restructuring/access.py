"""Who may change units is for `org` to say; who may see units sees how they came about."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound
from clew.org import access as org
from clew.org.planning import Plan
from clew.restructuring.models import Change


def check_see(actor: Actor) -> None:
    """Raises NotAllowed for those who may see no units."""
    org.check_see(actor)


def check_carry_out(actor: Actor, plan: Plan) -> None:
    """Raises NotAllowed unless the actor may change every unit of the plan."""
    org.check_change(actor, plan.all_units())


def change_for(actor: Actor, change_id: int) -> Change:
    """A change, or NotFound also for those who may see no units."""
    found = Change.objects.select_related("document").filter(pk=change_id).first() if actor.may("org.see") else None
    if found is None:
        raise NotFound(_("There is no such change, or the units are not open to you. Look in the list of changes."))
    return found
