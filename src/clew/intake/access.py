"""May this actor? Reports belong to the unit that received them."""

from __future__ import annotations

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.intake.models import Report


def visible_reports(actor: Actor) -> QuerySet[Report]:
    """The reports this actor may see."""
    if actor.unbounded:
        return Report.objects.all()
    return Report.objects.filter(unit__in=actor.units("intake.see"))


def check_receive(actor: Actor, unit_id: int) -> None:
    """Whoever receives for a unit needs "intake.receive" there."""
    if not actor.may("intake.receive", unit_id):
        raise NotAllowed(
            _("You may not receive reports for this unit. A clerk of the unit can; its administrator grants that role.")
        )


def check_receive_somewhere(actor: Actor) -> None:
    """Raises NotAllowed for those who receive reports for no unit."""
    if not actor.may("intake.receive"):
        raise NotAllowed(_("Reports are received by clerks and reporting officers. Ask one of your unit."))


def check_confirm(actor: Actor, report: Report) -> None:
    """Whoever decides claims needs "intake.confirm" on the receiving unit; who may not see it is told nothing."""
    if actor.may("intake.confirm", report.unit_id):
        return
    if not actor.may("intake.see", report.unit_id):
        raise NotFound(_("There is no such report, or it is not for you to see."))
    raise NotAllowed(_("You may look at this report but not decide its claims. A clerk of the unit can."))
