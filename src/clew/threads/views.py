"""Pages of the room: the thread of a document and of one clause, and where a record is used."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.module_loading import import_string
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from clew.actors.refusals import NotFound
from clew.actors.requests import ClewRequest
from clew.documents.queries import leads_on
from clew.face.links import Ref
from clew.face.wording import language
from clew.threads import queries
from clew.threads.queries.elsewhere import thread_url


@require_GET
@vary_on_headers("HX-Request")
def thread(request: ClewRequest, document_id: int, key: str = "") -> HttpResponse:
    """A document clause by clause, with what hangs on the chosen one; for htmx the text and the thread alone."""
    try:
        page = queries.thread_page(
            request.actor, document_id, key, profile=settings.PROFILE, language=language(), day=request.tree_on
        )
    except NotFound:
        onward = leads_on(request.actor, document_id, key)
        if onward is None:
            raise
        messages.info(request, onward.note)
        return redirect(thread_url(onward.document_id, onward.key))
    template = "threads/_thread.html" if request.htmx else "threads/thread.html"
    return render(request, template, {"page": page, "document": page.document})


@require_GET
@vary_on_headers("HX-Request")
def used(request: ClewRequest, model: str, record_id: int) -> HttpResponse:
    """What in all rooms touches a record; for htmx the panels alone, as a record's own page lets them follow."""
    record = queries.used(request.actor, model, record_id, day=request.tree_on)
    panels_for = import_string(settings.PANELS)
    panels = panels_for(Ref(model, record_id), request.actor, without=request.GET.get("without", "").split())
    context = {"record": record, "panels": panels, "numbered": "panel"}
    return render(request, "face/_panels.html" if request.htmx else "threads/used.html", context)


@require_GET
@vary_on_headers("HX-Request")
def search(request: ClewRequest) -> HttpResponse:
    """What the words of `?q=` find, group by group; for htmx the groups alone."""
    found = queries.search(request.actor, request.GET.get("q", "").strip()[:200], day=request.tree_on)
    return render(request, "threads/_found.html" if request.htmx else "threads/search.html", {"found": found})
