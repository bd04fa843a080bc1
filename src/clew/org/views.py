"""Pages of the room: the tree of units as of a day, and one unit."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from clew.actors.requests import ClewRequest
from clew.face.wording import language
from clew.org import access
from clew.org.changing import acts_on
from clew.org.queries.pages import unit_list, unit_page
from clew.profiles import choices


@require_GET
@vary_on_headers("HX-Request")
def units(request: ClewRequest) -> HttpResponse:
    """The units of one hierarchy as of a day, or what a search found; for htmx the table alone."""
    access.check_see(request.actor)
    hierarchies = choices(settings.PROFILE.hierarchies, language())
    asked = request.GET.get("hierarchy", "")
    hierarchy = asked if asked in dict(hierarchies) else hierarchies[0][0]
    text = request.GET.get("q", "").strip()[:200]
    page = unit_list(hierarchy, request.tree_on, text=text, number=request.GET.get("page", 1))
    template = "org/_units.html" if request.htmx else "org/units.html"
    return render(
        request, template, {"page": page, "hierarchies": hierarchies, "may_establish": request.actor.may("org.change")}
    )


@require_GET
def unit(request: ClewRequest, unit_id: int) -> HttpResponse:
    """One unit as of a day."""
    page = unit_page(request.actor, unit_id, request.tree_on)
    return render(request, "org/unit.html", {"page": page, "acts": acts_on(request, unit_id)})
