"""Who may see a commitment, assign one, report on it, override its status.

A commitment is seen by the unit that must do it, by cooperating units, by the named person, and by those who see the
document that it comes from among their own.
"""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.commitments.models import Commitment, Cooperation
from clew.documents.access import document_for, visible_documents
from clew.documents.models import Clause
from clew.org.among import among


def visible_commitments(actor: Actor) -> QuerySet[Commitment]:
    """The commitments that the actor may know of."""
    if actor.unbounded:
        return Commitment.objects.all()
    units = among(actor.units("commitments.see"))
    own = Clause.objects.filter(document__in=visible_documents(actor).filter(owner_unit__in=units)).values("pk")
    cooperating = Cooperation.objects.filter(unit__in=units).values("commitment")
    # Each way to see is a set of its own, which the database makes once; joined tables would be searched row by row.
    seen: Q = Q(unit__in=units) | Q(clause__in=own) | Q(pk__in=cooperating)
    if actor.person_id is not None:
        seen |= Q(person=actor.person_id)
    return Commitment.objects.filter(seen)


def commitment_for(actor: Actor, commitment_id: int) -> Commitment:
    """The commitment, or NotFound also where the actor may not know of it."""
    related = ("clause__document", "person", "target__indicator", "parent")
    commitment = visible_commitments(actor).select_related(*related).filter(pk=commitment_id).first()
    if commitment is None:
        raise NotFound(_("There is no such commitment, or you may not see it. Look in the list of commitments."))
    return commitment


def check_see_list(actor: Actor) -> None:
    """Raises NotAllowed for those who may see no unit's commitments."""
    if not actor.may("commitments.see"):
        raise NotAllowed(_("The list of commitments is open to the units that have them and those above."))


def check_assign(actor: Actor, clause: Clause, unit_id: int | None) -> None:
    """Raises unless the actor sees the document and assigns for the unit that keeps it, or for the unit in question."""
    document_for(actor, clause.document_id)
    if not can_assign(actor, clause, unit_id):
        raise NotAllowed(
            _("Tasks from this document are assigned by the clerks of the unit that keeps it. Ask one of them.")
        )


def check_assign_somewhere(actor: Actor) -> None:
    """Raises NotAllowed for those who assign tasks for no unit."""
    if not actor.may("commitments.assign"):
        raise NotAllowed(_("Tasks are assigned by clerks. Ask one of your unit."))


def can_assign(actor: Actor, clause: Clause, unit_id: int | None) -> bool:
    """Whether `check_assign` would pass."""
    units = (clause.document.owner_unit_id, unit_id)
    return actor.unbounded or any(actor.may("commitments.assign", unit) for unit in units if unit is not None)


def check_manage(actor: Actor, commitment: Commitment) -> None:
    """Raises NotAllowed unless the actor may move the due date, cancel or expand: those who assign for the document's
    unit, not the unit that must do the task."""
    if not can_manage(actor, commitment):
        raise NotAllowed(
            _("The due date is moved, and a task cancelled, by the unit that keeps the document. Ask its clerk.")
        )


def can_manage(actor: Actor, commitment: Commitment) -> bool:
    """Whether `check_manage` would pass."""
    return actor.may("commitments.assign", commitment.clause.document.owner_unit_id)


def check_report(actor: Actor, commitment: Commitment) -> None:
    """Raises NotAllowed unless the actor reports for the unit that has the task, or for the document's."""
    if not can_report(actor, commitment):
        raise NotAllowed(_("Progress is reported by the unit that has the task. Ask its reporting officer."))


def can_report(actor: Actor, commitment: Commitment) -> bool:
    """Whether `check_report` would pass."""
    units = (commitment.unit_id, commitment.clause.document.owner_unit_id)
    return actor.unbounded or any(actor.may("commitments.report", unit) for unit in units if unit is not None)


def check_override(actor: Actor, commitment: Commitment) -> None:
    """Raises NotAllowed unless the actor is a leader over the unit that keeps the document."""
    if not can_override(actor, commitment):
        raise NotAllowed(_("A status is overridden by a leader of the unit that keeps the document, with a reason."))


def can_override(actor: Actor, commitment: Commitment) -> bool:
    """Whether `check_override` would pass."""
    return actor.may("commitments.override", commitment.clause.document.owner_unit_id)
