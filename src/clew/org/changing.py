"""The pages on which an act that changes units is entered: one form and one action each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from clew.actors.refusals import NotFound
from clew.actors.requests import ClewRequest, doing
from clew.face.changing import change
from clew.face.forms import given
from clew.face.wording import language
from clew.org import access, actions, forms
from clew.org.models import Unit
from clew.org.queries import name_on

# Address -> heading, form, action. An act of several units starts from the page of one of them.
ACTS: Final[dict[str, tuple[Any, type[forms.Acting], Callable[..., object]]]] = {
    "rename": (_("Rename"), forms.Renaming, actions.rename),
    "convert": (_("Convert"), forms.Converting, actions.convert),
    "move": (_("Move under another unit"), forms.Moving, actions.move),
    "merge": (_("Merge into another unit"), forms.Merging, actions.merge),
    "split": (_("Split"), forms.Splitting, actions.split),
    "dissolve": (_("Dissolve"), forms.Dissolving, actions.dissolve),
}


@require_http_methods(["GET", "POST"])
def establish(request: ClewRequest) -> HttpResponse:
    """Establishes a unit."""
    access.check_change(request.actor, [])
    form = _form(forms.Establishing, request)

    def act() -> None:
        actions.establish(**form.told(), **doing(request))

    return change(
        request,
        form,
        act,
        heading=str(_("Establish a unit")),
        about=_("Units"),
        back=reverse("org:units"),
        done=str(_("The unit was established.")),
    )


@require_http_methods(["GET", "POST"])
def act(request: ClewRequest, unit_id: int, name: str) -> HttpResponse:
    """Carries out one of the acts on a unit."""
    unit = access.unit_for(request.actor, unit_id)
    if name not in ACTS:
        raise NotFound(access.NO_SUCH_UNIT)
    access.check_change(request.actor, [unit])
    heading, kind, carry_out = ACTS[name]
    form = _form(kind, request)

    def do() -> None:
        about = {"units": [unit]} if name == "merge" else {"unit": unit}
        carry_out(**about, **form.told(), **doing(request))

    back = reverse("org:unit", args=[unit_id])
    return change(
        request,
        form,
        do,
        heading=str(heading),
        about=name_on(unit_id, request.day),
        back=back,
        done=str(_("The change was recorded.")),
    )


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


def _form(kind: type[forms.Acting], request: ClewRequest) -> forms.Acting:
    return kind(given(request), profile=settings.PROFILE, actor=request.actor, words=language(), day=request.day)


def acts_on(request: ClewRequest, unit_id: int) -> list[tuple[str, str]]:
    """Heading and address of what the actor may change of a unit: the unit, its names, its posts and terms."""
    links = []
    if access.can_change(request.actor, [Unit(pk=unit_id)]):
        links = [(str(heading), reverse("org:act", args=[unit_id, name])) for name, (heading, *_rest) in ACTS.items()]
    if access.can_learn(request.actor, unit_id):
        links.append((str(_("Add a name")), reverse("org:new_alias", args=[unit_id])))
    if request.actor.may("people.appoint", unit_id):  # the pages of `people` about this unit, by their names
        links.append((str(_("Establish a post")), reverse("people:new_post", args=[unit_id])))
        links.append((str(_("Begin a term")), reverse("people:new_term", args=[unit_id])))
    return links
