"""Pages of the room: the list, one award, a new one."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods
from django.views.decorators.vary import vary_on_headers

from clew.actors.requests import ClewRequest, doing
from clew.awards import access, actions, queries
from clew.awards.forms import Correcting, Recording, Withdrawing
from clew.awards.models import Award
from clew.face.changing import change
from clew.face.forms import given
from clew.face.wording import language


@require_GET
@vary_on_headers("HX-Request")
def awards(request: ClewRequest) -> HttpResponse:
    """The awards that one may see; for htmx the table alone."""
    access.check_see_list(request.actor)
    asked = request.GET
    year = asked.get("year", "")
    filters = queries.Filters(
        kind=asked.get("kind", ""),
        year=int(year) if year.isdecimal() and len(year) == 4 else None,
        text=asked.get("q", ""),
        sort=asked.get("sort") or "date",
    )
    page = queries.award_list(request.actor, filters, day=request.tree_on, number=asked.get("page", 1))
    template = "awards/_awards.html" if request.htmx else "awards/awards.html"
    return render(request, template, {"page": page, "may_record": request.actor.may("awards.record")})


@require_GET
def award(request: ClewRequest, award_id: int) -> HttpResponse:
    """One award."""
    page = queries.award_page(request.actor, award_id, day=request.tree_on)
    return render(request, "awards/award.html", {"page": page, "award": page.award})


@require_http_methods(["GET", "POST"])
def new(request: ClewRequest) -> HttpResponse:
    """Records an award."""
    access.check_record_somewhere(request.actor)
    form = Recording(given(request), profile=settings.PROFILE, actor=request.actor, words=language(), day=request.day)

    def act() -> None:
        actions.record_award(**form.award(), **doing(request))

    return change(request, form, act, heading=_("Record an award"), about=_("Awards"), back=reverse("awards:list"))


@require_http_methods(["GET", "POST"])
def correct(request: ClewRequest, award_id: int) -> HttpResponse:
    """Puts right what was recorded of an award."""
    found = _to_change(request, award_id)
    form = Correcting(
        given(request), initial=queries.told_of(found), profile=settings.PROFILE, actor=request.actor,
        words=language(), day=request.day,
    )  # fmt: skip

    def act() -> None:
        actions.correct_award(found, **form.award(), **doing(request))

    back = reverse("awards:award", args=[award_id])
    return change(request, form, act, heading=_("Correct the award"), about=_("Award"), back=back)


@require_http_methods(["GET", "POST"])
def withdraw(request: ClewRequest, award_id: int) -> HttpResponse:
    """Takes an award back that was recorded by mistake."""
    found = _to_change(request, award_id)
    form = Withdrawing(given(request))

    def act() -> None:
        actions.withdraw_award(found, **form.cleaned_data, **doing(request))

    back = reverse("awards:list")  # its own page is gone then
    return change(request, form, act, heading=_("Withdraw the award"), about=_("Awards"), back=back)


def _to_change(request: ClewRequest, award_id: int) -> Award:
    found = access.award_for(request.actor, award_id)
    access.check_record(request.actor, found.owner_unit_id)
    return found
