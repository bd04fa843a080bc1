"""Pages of the room: what changed units, a change before it is made, and one that was made."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from clew.actors.refusals import Invalid, NotFound, NotNow
from clew.actors.requests import ClewRequest, doing
from clew.face.forms import day_in, given
from clew.face.wording import language
from clew.org import access as org
from clew.org.models import Basis, Unit
from clew.org.planning import Kind
from clew.org.queries import name_on
from clew.restructuring import access, actions
from clew.restructuring.forms import FORMS, Planning
from clew.restructuring.queries import act_list, act_page, branches, change_page, document_of, effects_of


@require_GET
def changes(request: ClewRequest) -> HttpResponse:
    """All acts that changed units, the latest first."""
    access.check_see(request.actor)
    page = act_list(request.GET.get("page", 1))
    return render(request, "restructuring/changes.html", {"page": page, "may_change": request.actor.may("org.change")})


@require_GET
def act(request: ClewRequest, day: str) -> HttpResponse:
    """What one act changed on one day; `act` in the address is its symbol."""
    on = day_in(day)
    if on is None:
        raise NotFound(_("This is no day. Look in the list of changes."))
    symbol = request.GET.get("act", "")[:400]
    page = act_page(request.actor, on, symbol, request.GET.get("page", 1))
    return render(request, "restructuring/act.html", {"page": page})


@require_GET
def change(request: ClewRequest, change_id: int) -> HttpResponse:
    """One change that was carried out here."""
    return render(request, "restructuring/change.html", {"page": change_page(request.actor, change_id)})


@require_http_methods(["GET", "POST"])
def establish(request: ClewRequest) -> HttpResponse:
    """A new unit: told, shown, confirmed."""
    org.check_change(request.actor, [])
    return _plan(request, FORMS[Kind.ESTABLISH], (), _("Units"), reverse("org:units"))


@require_http_methods(["GET", "POST"])
def plan(request: ClewRequest, unit_id: int, name: str) -> HttpResponse:
    """A change of one unit, or of several from the page of one of them: told, shown, confirmed."""
    unit = org.unit_for(request.actor, unit_id)
    if name not in FORMS or name == Kind.ESTABLISH:
        raise NotFound(org.NO_SUCH_UNIT)
    org.check_change(request.actor, [unit])
    return _plan(request, FORMS[name], (unit,), str(name_on(unit_id, request.day)), reverse("org:unit", args=[unit_id]))


def _plan(request: ClewRequest, kind: type[Planning], units: tuple[Unit, ...], about: str, back: str) -> HttpResponse:
    step = request.POST.get("step", "")
    form = kind(given(request), profile=settings.PROFILE, actor=request.actor, words=language(), today=request.day)
    if request.method == "POST" and form.is_valid() and step != "edit":
        try:
            return _confirmed(request, form, units) if step == "confirm" else _shown(request, form, units, about, back)
        except NotNow as refusal:
            if step == "confirm":
                return _shown(request, form, units, about, back, str(refusal))
            form.refuse(refusal)
        except Invalid as refusal:
            form.refuse(refusal)
    page: dict[str, Any] = {"form": form, "heading": kind.kind.label, "about": about, "back": back}
    return render(request, "restructuring/plan.html", page, status=422 if form.errors else 200)


def _shown(
    request: ClewRequest, form: Planning, units: tuple[Unit, ...], about: str, back: str, refusal: str = ""
) -> HttpResponse:
    """The preview: everything that the change would do, with the button that does it."""
    told = form.plan(units)
    rehearsal = actions.rehearse(plan=told, **doing(request))
    effects = effects_of(told, request.actor)
    page = {
        "form": form, "heading": form.kind.label, "about": about, "back": back, "plan": told, "effects": effects,
        "branches": branches(rehearsal.before, rehearsal.after), "mark": effects.mark(told), "refusal": refusal,
        "document": document_of(told.act_symbol, request.actor), "basis": dict(Basis.choices).get(told.basis, ""),
    }  # fmt: skip
    return render(request, "restructuring/preview.html", page, status=409 if refusal else 200)


def _confirmed(request: ClewRequest, form: Planning, units: tuple[Unit, ...]) -> HttpResponse:
    told = form.plan(units)
    document = document_of(told.act_symbol, request.actor)
    shown = request.POST.get("shown", "")
    done = actions.carry_out(plan=told, shown=shown, document=document, **doing(request))
    messages.success(request, _("The change was carried out."))
    return redirect("restructuring:change", done.pk)
