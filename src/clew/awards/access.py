"""Who may see and who records awards: those who may for the unit that they are recorded for."""

from __future__ import annotations

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.awards.models import Award
from clew.org.among import among


def visible_awards(actor: Actor) -> QuerySet[Award]:
    """The awards that the actor may know of."""
    if actor.unbounded:
        return Award.objects.all()
    return Award.objects.filter(owner_unit__in=among(actor.units("awards.see")))


def award_for(actor: Actor, award_id: int) -> Award:
    """The award, or NotFound also where the actor may not know of it."""
    award = visible_awards(actor).select_related("decision").filter(pk=award_id).first()
    if award is None:
        raise NotFound(_("There is no such award, or you may not see it. Look in the list of awards."))
    return award


def check_see_list(actor: Actor) -> None:
    """Raises NotAllowed for those who may see no unit's awards."""
    if not actor.may("awards.see"):
        raise NotAllowed(_("The list of awards is open to members and offices of the units that record them."))


def check_record_somewhere(actor: Actor) -> None:
    """Raises NotAllowed for those who record awards for no unit."""
    if not actor.may("awards.record"):
        raise NotAllowed(_("Awards are recorded by clerks. Ask one of your unit."))


def check_record(actor: Actor, owner_unit_id: int) -> None:
    """Raises NotAllowed unless the actor records awards for this unit."""
    if not actor.may("awards.record", owner_unit_id):
        raise NotAllowed(_("Awards of this unit are recorded by its clerks. Ask one of them."))
