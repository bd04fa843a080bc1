"""What in this room touches records of other rooms."""

from __future__ import annotations

from collections.abc import Collection

from django.urls import reverse
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.face.links import Link, Ref
from clew.rounds import access
from clew.rounds.models import Entry

_MOST = 20


def linked_to(refs: Collection[Ref], actor: Actor) -> dict[Ref, list[Link]]:
    """The duties of a unit, and the duty by whose approval a figure was recorded. Two queries."""
    units = {ref.id: ref for ref in refs if ref.model == "unit"}
    figures = {ref.id: ref for ref in refs if ref.model == "figure"}
    found: dict[Ref, list[Link]] = {}
    seen = access.visible_duties(actor)
    if units:
        duties = seen.filter(unit__in=units).select_related("round").order_by("-due_date", "-pk")
        for duty in duties[: _MOST * len(units)]:
            link = Link(_("duty"), str(duty.round), duty_url(duty.pk), str(duty.get_state_display()))
            found.setdefault(units[duty.unit_id], []).append(link)
    if figures:
        entries = Entry.objects.filter(figure__in=figures, duty__in=seen.values("pk")).select_related("duty__round")
        for entry in entries:
            link = Link(_("duty"), str(entry.duty.round), duty_url(entry.duty_id), entry.comment)
            found.setdefault(figures[entry.figure_id or 0], []).append(link)
    return found


def duty_url(duty_id: int) -> str:
    """The address of a duty."""
    return reverse("rounds:duty", args=[duty_id])
