"""Who may receive, see and expunge originals."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.archive.models import Circulation, Original


def check_receive(actor: Actor, unit_id: int) -> None:
    """Receiving is for those who take in papers of the unit."""
    if not actor.may("archive.receive", unit_id):
        raise NotAllowed(
            _(
                "You may not take in papers for this unit. Ask an administrator for the role of a clerk or a "
                "reporting officer."
            )
        )


def visible_originals(actor: Actor) -> QuerySet[Original]:
    """All originals that the actor may read: published ones, those of their units, those that name them as a reader,
    and what they have taken in themselves. What was expunged stays visible as a stub."""
    if actor.unbounded:
        return Original.objects.all()
    seen = Q(circulation=Circulation.PUBLISHED)
    if actor.signed_in:
        units = actor.units("archive.see")
        internal = Q(owner_unit_id__in=units) | Q(pk__in=_received(unit_id__in=units))
        seen |= Q(circulation=Circulation.INTERNAL) & internal
        own = actor.units("archive.receive")
        seen |= Q(pk__in=_received(unit_id__in=own, recorded_by=actor.id))
    if actor.person_id is not None:
        named = Original.objects.filter(readers__person_id=actor.person_id).values("pk")
        seen |= Q(circulation=Circulation.NAMED, pk__in=named)
    return Original.objects.filter(seen)


def check_see(actor: Actor, original: Original) -> None:
    """Who may not see an original is not told that it exists."""
    if not visible_originals(actor).filter(pk=original.pk).exists():
        raise NotFound(_("There is no such paper, or it is not open to you. Ask the unit that keeps it."))


def check_expunge(first: Actor, second: Actor, original: Original) -> None:
    """Expunging needs two persons: an administrator, and a leader who may read what is to go."""
    unit_id = original.owner_unit_id
    pairs = ((first, second), (second, first))
    together = any(
        one.may("house.administer", unit_id)
        and one.may("archive.expunge", unit_id)
        and other.may("archive.expunge", unit_id)
        and other.may("archive.see", unit_id)
        for one, other in pairs
    )
    if first.id == second.id or not together:
        raise NotAllowed(
            _("Expunging needs a leader of the unit and an administrator together. Ask the other one to sign too.")
        )


def _received(**conditions: object) -> QuerySet[Original, Any]:
    named = {f"receipts__{name}": value for name, value in conditions.items()}
    return Original.objects.filter(**named).values("pk")
