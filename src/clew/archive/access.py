"""Who may receive, see and expunge originals."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.archive.models import Circulation, ExpungeProposal, Original


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


def check_keep_on(actor: Actor, unit_ids: Collection[int]) -> None:
    """What a unit kept goes to another one by whoever may end it: it follows from the act. The other one may have begun
    with that act, and stand in nobody's roles yet."""
    if not all(actor.may("org.change", unit_id) for unit_id in unit_ids):
        raise NotAllowed(_("You may not change these units. Ask a statistician of the superior unit to do it."))


def check_expunge(first: Actor, second: Actor, original: Original) -> None:
    """Expunging needs two persons: an administrator, and a leader who may read what is to go."""
    pairs = ((first, second), (second, first))
    together = any(administers(one, original) and leads(other, original) for one, other in pairs)
    if first.id == second.id or not together:
        raise NotAllowed(
            _("Expunging needs a leader of the unit and an administrator together. Ask the other one to sign too.")
        )


def administers(actor: Actor, original: Original) -> bool:
    """Whether this is the administrator of the two who expunge."""
    unit_id = original.owner_unit_id
    return actor.may("house.administer", unit_id) and actor.may("archive.expunge", unit_id)


def leads(actor: Actor, original: Original) -> bool:
    """Whether this is the leader of the two who expunge."""
    unit_id = original.owner_unit_id
    return actor.may("archive.expunge", unit_id) and actor.may("archive.see", unit_id)


def check_expunge_somewhere(actor: Actor) -> None:
    """The list of proposals is for those who may be one of the two."""
    if not actor.may("archive.expunge"):
        raise NotAllowed(_("Expunging is for leaders and administrators. Ask one of them."))


def check_propose(actor: Actor, original: Original) -> None:
    """A leader of the unit or an administrator asks for it."""
    if not (administers(actor, original) or leads(actor, original)):
        raise NotAllowed(_("Expunging is asked for by a leader of the unit or by an administrator. Tell one of them."))


def check_decide(actor: Actor, proposal: ExpungeProposal) -> None:
    """The second person is the other one of leader and administrator, and never the first one again."""
    other = leads if proposal.as_administrator else administers
    if actor.id == proposal.recorded_by or not other(actor, proposal.original):
        raise NotAllowed(
            _("Expunging needs a leader of the unit and an administrator together. Ask the other one to sign too.")
        )


def can_decide(actor: Actor, proposal: ExpungeProposal) -> bool:
    """Whether the proposal waits and `check_decide` would pass."""
    try:
        check_decide(actor, proposal)
    except NotAllowed:
        return False
    return proposal.closed_at is None


def expungeable_originals(actor: Actor) -> QuerySet[Original]:
    """The originals that the actor may ask to expunge, or agree to: administrators see their line, not their text."""
    if actor.unbounded:
        return Original.objects.all()
    units = actor.units("archive.expunge")
    return Original.objects.filter(Q(owner_unit_id__in=units) | Q(pk__in=_received(unit_id__in=units)))


def _received(**conditions: object) -> QuerySet[Original, Any]:
    named = {f"receipts__{name}": value for name, value in conditions.items()}
    return Original.objects.filter(**named).values("pk")
