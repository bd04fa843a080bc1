"""What may be changed of a unit, and the page on which it gets one more name. Changes of the tree are entered in
`restructuring`, which shows what they do in all rooms."""

from __future__ import annotations

from typing import Final

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from clew.actors.requests import ClewRequest, doing
from clew.face.changing import change
from clew.face.forms import given
from clew.org import access, actions, forms
from clew.org.models import Unit
from clew.org.planning import Kind
from clew.org.queries import name_on

ACTS: Final = (Kind.RENAME, Kind.CONVERT, Kind.MOVE, Kind.MERGE, Kind.SPLIT, Kind.DISSOLVE)
"""What a page of a unit offers, in the order of the buttons."""


@require_http_methods(["GET", "POST"])
def new_alias(request: ClewRequest, unit_id: int) -> HttpResponse:
    """One more name under which texts speak of a unit."""
    unit = access.unit_for(request.actor, unit_id)
    access.check_learn(request.actor, unit_id)
    form = forms.Naming(given(request))

    def act() -> None:
        actions.add_alias(unit=unit, **form.cleaned_data, **doing(request))

    back = reverse("org:unit", args=[unit_id])
    return change(
        request,
        form,
        act,
        heading=str(_("Add a name")),
        about=name_on(unit_id, request.day),
        back=back,
        done=str(_("The name was added.")),
    )


def acts_on(request: ClewRequest, unit_id: int) -> list[tuple[str, str]]:
    """Heading and address of what the actor may change of a unit: the unit, its names, its posts and terms."""
    links = []
    if access.can_change(request.actor, [Unit(pk=unit_id)]):
        links = [(str(kind.label), reverse("restructuring:plan", args=[unit_id, kind])) for kind in ACTS]
    if access.can_learn(request.actor, unit_id):
        links.append((str(_("Add a name")), reverse("org:new_alias", args=[unit_id])))
    if request.actor.may("people.appoint", unit_id):  # the pages of `people` about this unit, by their names
        links.append((str(_("Establish a post")), reverse("people:new_post", args=[unit_id])))
        links.append((str(_("Begin a term")), reverse("people:new_term", args=[unit_id])))
    return links
