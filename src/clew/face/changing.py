"""A page with one form that carries out one action: the same for every room."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from clew.actors.refusals import Invalid, NotNow
from clew.face.forms import PageForm


def change(
    request: HttpRequest, form: PageForm, act: Callable[[], object], *, heading: str, about: object, back: str
) -> HttpResponse:
    """Carries a posted, valid form out and goes to `back`; otherwise shows the form, with 422 where it was refused.

    `about` names the record, in a link to `back`. Who may not act at all is refused before, by the view's access.
    """
    if request.method == "POST" and form.is_valid():
        try:
            act()
        except (Invalid, NotNow) as refusal:
            form.refuse(refusal)
        else:
            return redirect(back)
    page = {"form": form, "heading": heading, "about": about, "back": back.partition("#")[0]}
    return render(request, "face/change.html", page, status=422 if form.errors else 200)
