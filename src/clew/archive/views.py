"""Pages of the room: a passage in its text, the text itself, and the original to take away."""

from __future__ import annotations

from io import BytesIO

from django.http import FileResponse, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from clew.actors.requests import ClewRequest
from clew.archive import queries, storing


@require_GET
def passage(request: ClewRequest, passage_id: int) -> HttpResponse:
    """A passage, marked where it stands."""
    return render(request, "archive/passage.html", {"page": queries.passage_page(request.actor, passage_id)})


@require_GET
def rendition(request: ClewRequest, rendition_id: int) -> HttpResponse:
    """The text of an original, piece by piece."""
    asked = request.GET.get("page", "")
    number = int(asked) if asked.isdecimal() and len(asked) < 7 else 1
    page = queries.rendition_page(request.actor, rendition_id, number)
    return render(request, "archive/rendition.html", {"page": page})


@require_GET
def original(request: ClewRequest, original_id: int) -> HttpResponse:
    """An original: what it is, whence it came, its texts and the passages that records stand on."""
    return render(request, "archive/original.html", {"page": queries.original_page(request.actor, original_id)})


@require_GET
def download(request: ClewRequest, original_id: int) -> FileResponse:
    """The file as it came, always to be saved: what somebody sent in is never shown as a page of this server."""
    original = queries.original_for(request.actor, original_id)
    data = BytesIO(storing.read(original.sha256))
    response = FileResponse(data, as_attachment=True, filename=original.name, content_type="application/octet-stream")
    response["Cache-Control"] = "private, no-store"
    return response
