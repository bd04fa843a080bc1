"""Who may see a conference, who prepares it, who concludes it.

Internal conferences are for those who may see conferences of the body; what is meant for named persons is for those
who attend and for whoever entered it.
"""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.archive.models import Circulation
from clew.conferences.models import Attendance, Conference
from clew.org.among import among


def visible_conferences(actor: Actor) -> QuerySet[Conference]:
    """The conferences that the actor may know of."""
    if actor.unbounded:
        return Conference.objects.all()
    named = Q(recorded_by=actor.id, pk__isnull=not actor.signed_in)
    if actor.person_id is not None:
        named |= Q(Exists(Attendance.objects.filter(conference=OuterRef("pk"), person=actor.person_id)))
    return Conference.objects.filter(
        Q(circulation=Circulation.PUBLISHED)
        | Q(circulation=Circulation.INTERNAL, body__in=among(actor.units("conferences.see")))
        | Q(circulation=Circulation.NAMED) & named
    )


def conference_for(actor: Actor, conference_id: int) -> Conference:
    """The conference, or NotFound also where the actor may not know of it."""
    conferences = visible_conferences(actor).select_related("term", "conclusion")
    conference = conferences.filter(pk=conference_id).first()
    if conference is None:
        raise NotFound(_("There is no such conference, or you may not see it. Look in the list of conferences."))
    return conference


def check_see_list(actor: Actor) -> None:
    """Raises NotAllowed for those who may see no body's conferences."""
    if not actor.may("conferences.see"):
        raise NotAllowed(_("The list of conferences is open to members and offices of the bodies that hold them."))


def check_prepare(actor: Actor, body_id: int) -> None:
    """Raises NotAllowed unless the actor prepares the conferences of this body."""
    if not actor.may("conferences.prepare", body_id):
        raise NotAllowed(_("Conferences of this body are prepared by its clerks. Ask one of them."))


def check_prepare_somewhere(actor: Actor) -> None:
    """Raises NotAllowed for those who prepare conferences of no body."""
    if not actor.may("conferences.prepare"):
        raise NotAllowed(_("Conferences are prepared by the clerks of their bodies. Ask one of them."))


def check_mention(actor: Actor, conference: Conference) -> None:
    """Raises unless the actor sees the conference and prepares some: what a text says is recorded beside it."""
    conference_for(actor, conference.pk)
    if not actor.may("conferences.prepare"):
        raise NotAllowed(_("What texts say of conferences is recorded by clerks. Ask one of your unit."))


def can_prepare(actor: Actor, body_id: int) -> bool:
    """Whether `check_prepare` would pass."""
    return actor.may("conferences.prepare", body_id)


def check_conclude(actor: Actor, body_id: int) -> None:
    """Raises NotAllowed unless the actor concludes the conferences of this body."""
    if not actor.may("conferences.conclude", body_id):
        raise NotAllowed(_("A conference is concluded by a leader of its body. Ask one of them."))
