"""Pages that are the same for every room: one form that carries out one action, and the history of a record."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid, NotAllowed, NotNow
from clew.face.forms import PageForm
from clew.history.timeline import timeline


def change(
    request: HttpRequest,
    form: PageForm,
    act: Callable[[], object],
    *,
    heading: str,
    about: object,
    back: str,
    done: str = "",
    template: str = "face/change.html",
) -> HttpResponse:
    """Carries a posted, valid form out and goes to `back`; otherwise shows the form, with 422 where it was refused.

    `about` names the record, in a link to `back`; `done` is what the next page says of it; a `template` of the room's
    own extends "face/change.html". Who may not act at all is refused before, by the view's access.
    """
    if request.method == "POST" and form.is_valid():
        try:
            act()
        except (Invalid, NotNow) as refusal:
            form.refuse(refusal)
        else:
            if done:
                messages.success(request, done)
            return redirect(back)
    page = {"form": form, "heading": heading, "about": about, "back": back.partition("#")[0]}
    return render(request, template, page, status=422 if form.errors else 200)


def history(request: HttpRequest, record: models.Model, *, may_see: bool, about: object, back: str) -> HttpResponse:
    """The page with every change of a record, for those who may see it; NotAllowed for others."""
    if not may_see:
        raise NotAllowed(_("The history of a record is open to those who keep it and to auditors."))
    page = {"entries": timeline(record), "about": about, "back": back}
    return render(request, "face/history.html", page)
