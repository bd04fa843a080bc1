"""The pages on which a clerk keeps posts: their names, who holds them and until when, the terms of a body."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from clew.actors.requests import ClewRequest, doing
from clew.face.changing import change
from clew.face.forms import given
from clew.org.access import unit_for
from clew.org.models import Unit
from clew.org.queries import name_on
from clew.people import access, actions
from clew.people.appointments import Appointing, BeginningTerm, Ending, EstablishingPost, Naming
from clew.people.queries import posts

_BOTH = require_http_methods(["GET", "POST"])


@_BOTH
def new_alias(request: ClewRequest, person_id: int) -> HttpResponse:
    """One more form of a person's name."""
    person = access.person_for(request.actor, person_id)
    access.check_keep(request.actor, person, request.day)
    form = Naming(given(request))

    def act() -> None:
        actions.add_person_alias(person=person, **form.cleaned_data, **doing(request))

    back = reverse("people:person", args=[person_id])
    return change(
        request,
        form,
        act,
        heading=_("Add a form of the name"),
        about=person,
        back=back,
        done=_("The form of the name was added."),
    )


@_BOTH
def appoint(request: ClewRequest, person_id: int) -> HttpResponse:
    """The person takes a post."""
    person = access.person_for(request.actor, person_id)
    access.check_keep(request.actor, person, request.day)
    offered = posts.posts_to_fill(request.actor, request.day)
    form = Appointing(given(request), posts=offered, terms=posts.terms_of(request.actor, request.day), day=request.day)

    def act() -> None:
        actions.appoint(person=person, **form.tenure(), **doing(request))

    back = reverse("people:person", args=[person_id])
    return change(
        request,
        form,
        act,
        heading=_("Appoint to a post"),
        about=person,
        back=back,
        done=_("The appointment was recorded."),
    )


@_BOTH
def end(request: ClewRequest, tenure_id: int) -> HttpResponse:
    """A tenure ends."""
    tenure = posts.tenure_for(request.actor, tenure_id)
    access.check_appoint(request.actor, tenure.post.unit_id)
    form = Ending(given(request), initial={"day": request.day})

    def act() -> None:
        actions.end_tenure(tenure=tenure, **form.cleaned_data, **doing(request))

    back = reverse("people:person", args=[tenure.person_id])
    heading = _("End the tenure: %(post)s") % {"post": tenure.post}
    return change(
        request,
        form,
        act,
        heading=heading,
        about=tenure.person,
        back=back,
        done=_("The end of the tenure was recorded."),
    )


@_BOTH
def new_post(request: ClewRequest, unit_id: int) -> HttpResponse:
    """A post in a unit."""
    unit = _unit(request, unit_id)
    form = EstablishingPost(given(request))

    def act() -> None:
        actions.establish_post(unit=unit, **form.post(), **doing(request))

    back = reverse("org:unit", args=[unit_id])
    return change(
        request,
        form,
        act,
        heading=_("Establish a post"),
        about=name_on(unit_id, request.day),
        back=back,
        done=_("The post was established."),
    )


@_BOTH
def new_term(request: ClewRequest, unit_id: int) -> HttpResponse:
    """A term of a body."""
    unit = _unit(request, unit_id)
    form = BeginningTerm(given(request), initial={"valid_from": request.day})

    def act() -> None:
        actions.begin_term(body=unit, **form.cleaned_data, **doing(request))

    back = reverse("org:unit", args=[unit_id])
    return change(
        request,
        form,
        act,
        heading=_("Begin a term"),
        about=name_on(unit_id, request.day),
        back=back,
        done=_("The term was begun."),
    )


def _unit(request: ClewRequest, unit_id: int) -> Unit:
    unit = unit_for(request.actor, unit_id)
    access.check_appoint(request.actor, unit_id)
    return unit
