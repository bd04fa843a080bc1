"""The first page: what waits for whoever is signed in, and for everybody else what Clew is."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from clew.actors.requests import ClewRequest
from clew.desk import queries
from clew.face.wording import language


@require_GET
def home(request: ClewRequest) -> HttpResponse:
    """The desk, as of today: what waits does not wait in the past."""
    if not request.actor.signed_in:
        context = {
            "documents": queries.latest_documents(request.actor),
            "first_kind": queries.kind_to_begin_with(settings.PROFILE, request.day),
        }
        return render(request, "desk/welcome.html", context)
    page = queries.desk_page(request.actor, profile=settings.PROFILE, language=language(), day=request.day)
    return render(request, "desk/home.html", {"page": page, "has_role": bool(request.actor.grants)})
