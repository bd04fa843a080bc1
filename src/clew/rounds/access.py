"""Who may see duties, fill them in, approve them, open rounds and make forms."""

from __future__ import annotations

from collections.abc import Collection

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.rounds.models import Duty, Form, Round


def check_see(actor: Actor) -> None:
    """Raises NotAllowed for those who may see no unit's duties."""
    if not actor.may("rounds.see"):
        raise NotAllowed(_("Reporting rounds are for those who report, and for the offices that they report to."))


def check_signed_in(actor: Actor) -> None:
    """The grid goes on sending after a session has ended; what it is told then must lead on."""
    if not actor.signed_in and not actor.unbounded:
        raise NotAllowed(_("You are no longer signed in. Sign in again in another window, then send again."))


def visible_duties(actor: Actor) -> QuerySet[Duty]:
    """The duties of the actor's units, and those that their units approve."""
    if actor.unbounded:
        return Duty.objects.all()
    units = actor.units("rounds.see")
    return Duty.objects.filter(Q(unit__in=units) | Q(approver__in=units))


def visible_rounds(actor: Actor) -> QuerySet[Round]:
    """The rounds in which the actor sees a duty, or that are led for a unit of theirs."""
    if actor.unbounded:
        return Round.objects.all()
    own = Q(under__in=actor.units("rounds.see"))
    return Round.objects.filter(own | Q(pk__in=visible_duties(actor).values("round")))


def duty_for(actor: Actor, duty_id: int) -> Duty:
    """The duty, or NotFound also where the actor may not know of it."""
    related = ("round__form", "level", "above", "report__original")
    duty = visible_duties(actor).select_related(*related).filter(pk=duty_id).first()
    if duty is None:
        raise NotFound(_("There is no such duty, or you may not see it. Look in the list of what is owed."))
    return duty


def round_for(actor: Actor, round_id: int) -> Round:
    """The round, or NotFound."""
    found = visible_rounds(actor).select_related("form").filter(pk=round_id).first()
    if found is None:
        raise NotFound(_("There is no such round, or you may not see it. Look in the list of rounds."))
    return found


def form_for(actor: Actor, form_id: int) -> Form:
    """The form, or NotFound; forms hold for all units, like indicators."""
    found = Form.objects.filter(pk=form_id).first() if actor.may("rounds.see") else None
    if found is None:
        raise NotFound(_("There is no such form, or you may not see it. Look in the list of rounds."))
    return found


def check_fill(actor: Actor, unit_ids: Collection[int]) -> None:
    """Raises NotAllowed unless the actor fills in for all these units."""
    if not all(actor.may("rounds.fill", unit_id) for unit_id in unit_ids):
        raise NotAllowed(_("You may not fill in for this unit. Its reporting officer or a clerk can."))


def check_fill_somewhere(actor: Actor) -> None:
    """Raises NotAllowed for those who fill in for no unit."""
    if not actor.may("rounds.fill"):
        raise NotAllowed(_("Figures are filled in by reporting officers, clerks and statisticians. Ask one of them."))


def can_fill(actor: Actor, unit_id: int) -> bool:
    """Whether `check_fill` would pass."""
    return actor.may("rounds.fill", unit_id)


def check_approve(actor: Actor, duties: Collection[Duty]) -> None:
    """Raises NotAllowed unless the actor approves for the units that these duties are sent to."""
    if not all(can_approve(actor, duty) for duty in duties):
        raise NotAllowed(_("This is for the unit that the duty is sent to. Ask a clerk or a leader there."))


def can_approve(actor: Actor, duty: Duty) -> bool:
    """Whether `check_approve` would pass."""
    return actor.may("rounds.approve", duty.approver_id)


def check_open_round(actor: Actor, unit_id: int) -> None:
    """A round is opened by those who approve for the unit at its head."""
    if not actor.may("rounds.approve", unit_id):
        raise NotAllowed(_("You may not open a round for this unit. Ask a clerk or a statistician of the unit."))


def check_lead_somewhere(actor: Actor) -> None:
    """Raises NotAllowed for those who open, approve and remind for no unit."""
    if not actor.may("rounds.approve"):
        raise NotAllowed(_("Rounds are led by clerks, leaders and statisticians. Ask one of them."))


def check_design(actor: Actor) -> None:
    """Forms hold for all units, so they are made by those who define indicators."""
    if not actor.may("indicators.define"):
        raise NotAllowed(_("Forms are made by statisticians. Ask one of them to make or change it."))
