"""Pages of the room: the thread of a document and of one clause."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from clew.actors.requests import ClewRequest
from clew.face.wording import language
from clew.threads import queries


@require_GET
@vary_on_headers("HX-Request")
def thread(request: ClewRequest, document_id: int, key: str = "") -> HttpResponse:
    """A document clause by clause, with what hangs on the chosen one; for htmx the text and the thread alone."""
    page = queries.thread_page(
        request.actor, document_id, key, profile=settings.PROFILE, language=language(), day=request.tree_on
    )
    template = "threads/_thread.html" if request.htmx else "threads/thread.html"
    return render(request, template, {"page": page, "document": page.document})
