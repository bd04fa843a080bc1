"""Pages of the register: the list, one document, a new entry."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods
from django.views.decorators.vary import vary_on_headers

from clew.actors.refusals import Invalid, NotFound, NotNow
from clew.actors.requests import ClewRequest, doing
from clew.documents import access, actions, queries
from clew.documents.forms import Registration
from clew.documents.models import Document
from clew.face.changing import history as history_page
from clew.face.forms import day_in, given, whole_number
from clew.face.wording import language
from clew.org.models import Unit


@require_GET
@vary_on_headers("HX-Request")
def register(request: ClewRequest) -> HttpResponse:
    """The register; for htmx its table alone."""
    access.check_see_register(request.actor)
    asked = request.GET
    filters = queries.Filters(
        type=asked.get("type", ""),
        issuer=whole_number(asked.get("issuer", "")),
        year=whole_number(asked.get("year", "")),
        state=asked.get("state", ""),
        text=asked.get("q", ""),
        sort=asked.get("sort") or "date",
    )
    page = queries.register_page(
        request.actor,
        filters,
        profile=settings.PROFILE,
        language=language(),
        day=request.tree_on,
        number=asked.get("page", 1),
    )
    template = "documents/_register.html" if request.htmx else "documents/register.html"
    return render(request, template, {"page": page, "may_register": request.actor.may("documents.register")})


@require_GET
def document(request: ClewRequest, document_id: int) -> HttpResponse:
    """One document; an entry that was merged leads to the one that holds it now."""
    try:
        page = queries.document_page(
            request.actor, document_id, profile=settings.PROFILE, language=language(), day=request.tree_on
        )
    except NotFound:
        onward = queries.leads_on(request.actor, document_id)
        if onward is None:
            raise
        messages.info(request, onward.note)
        return redirect("documents:document", onward.document_id)
    return render(request, "documents/document.html", {"page": page, "document": page.document})


@require_GET
def history(request: ClewRequest, document_id: int) -> HttpResponse:
    """Who changed the entry, when and why."""
    found = access.document_for(request.actor, document_id)
    may_see = queries.may_see_history(request.actor, found)
    back = queries.document_url(found.pk)
    return history_page(request, found, may_see=may_see, about=found, back=back)


@require_http_methods(["GET", "POST"])
def new(request: ClewRequest) -> HttpResponse:
    """A new entry, with its file where there is one."""
    access.check_register_somewhere(request.actor)
    conferences = import_string(settings.ADOPTING_CONFERENCES)(request.actor, request.day)
    form = Registration(given(request), request.FILES or None, conferences=conferences, **form_context(request))
    if request.method == "POST" and form.is_valid():
        try:
            return redirect("documents:document", _entered(request, form))
        except (Invalid, NotNow) as refusal:
            form.refuse(refusal)
    return render(request, "documents/new.html", {"form": form}, status=422 if form.errors else 200)


@require_GET
def number(request: ClewRequest) -> HttpResponse:
    """The next free number for a type, issuer and day: a line under the symbol's input."""
    access.check_register_somewhere(request.actor)
    asked = request.GET
    issuer = Unit.objects.filter(pk=whole_number(asked.get("issuer", "")) or 0).first()
    day = day_in(asked.get("date", "")) or request.day
    run = None
    if issuer is not None and asked.get("type"):
        run = queries.proposed_symbol(asked["type"], issuer, profile=settings.PROFILE, day=day)
    return render(request, "documents/_number.html", {"run": run})


def form_context(request: ClewRequest) -> dict[str, Any]:
    """What the forms of the room need of a request."""
    return {"profile": settings.PROFILE, "actor": request.actor, "words": language(), "day": request.day}


def _entered(request: ClewRequest, form: Registration) -> int:
    """Registers the document and, where it was adopted by a conference, records that there: both or neither."""
    with transaction.atomic():
        document = _registered(request, form)
        if form.cleaned_data["conference"]:
            adopted = import_string(settings.ADOPTED_AT)
            adopted(conference_id=form.cleaned_data["conference"], document=document, **doing(request))
    return int(document.pk)


def _registered(request: ClewRequest, form: Registration) -> Document:
    file = form.cleaned_data["file"]
    if file is None and not form.cleaned_data["stated_secret"]:
        return actions.register(**form.entry(), **doing(request))
    entered = actions.register_with_file(
        data=file.read() if file else b"",
        name=file.name if file else "",
        language=form.cleaned_data["language"],
        stated_secret=form.cleaned_data["stated_secret"],
        **form.entry(),
        **doing(request),
    )
    if entered.kept_out:
        messages.warning(request, _("The paper is marked secret: nothing of it was kept but its number."))
    elif entered.clauses:
        messages.success(request, _("The text was split into %(count)s clauses.") % {"count": entered.clauses})
    return entered.document
