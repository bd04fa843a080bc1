"""Pages that change something, each a form that carries out one action."""

from __future__ import annotations

from decimal import Decimal
from urllib.parse import urlencode

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from clew.actors.requests import ClewRequest, doing
from clew.documents.access import clause_for
from clew.documents.queries import clause_url
from clew.face.changing import change
from clew.face.forms import given
from clew.face.wording import language
from clew.indicators import access, actions, forms

_BOTH = require_http_methods(["GET", "POST"])


@_BOTH
def define(request: ClewRequest) -> HttpResponse:
    """A new definition."""
    access.check_define(request.actor)
    form = forms.Definition(given(request), profile=settings.PROFILE, words=language(), day=request.day)

    def act() -> None:
        made = actions.define(**form.definition(), **doing(request))
        messages.success(request, _("The indicator was defined: %(name)s") % {"name": made})

    back = reverse("indicators:list")
    return change(request, form, act, heading=_("Define an indicator"), about=_("Indicators"), back=back)


@_BOTH
def record(request: ClewRequest, indicator_id: int) -> HttpResponse:
    """A figure typed by hand."""
    found = access.indicator_for(request.actor, indicator_id)
    access.check_record_somewhere(request.actor)
    start = {name: request.GET.get(name, "") for name in ("unit", "period")} | {"unit_of_measure": found.unit}
    form = forms.Recording(given(request), initial=start, actor=request.actor, day=request.day)

    def act() -> None:
        actions.record_figures(rows=[form.row(found)], **doing(request))
        messages.success(request, _("The figure was recorded."))

    asked = {name: request.POST.get(name) or start[name] for name in ("unit", "period")}
    shown = urlencode({name: value for name, value in asked.items() if name != "unit" or value.isdecimal()})
    back = f"{reverse('indicators:indicator', args=[found.pk])}?{shown}"
    return change(request, form, act, heading=_("Record a figure"), about=found, back=back)


@_BOTH
def correct(request: ClewRequest, figure_id: int) -> HttpResponse:
    """A figure that is wrong; the row stays, closed, with the reason."""
    found = access.figure_for(request.actor, figure_id)
    access.check_record(request.actor, [found.unit_id])
    start = {"value": _short(found.value), "absence": found.absence, "unit_of_measure": found.indicator.unit}
    form = forms.Correcting(given(request), initial=start)

    def act() -> None:
        actions.correct_figure(found, **form.cleaned_data, **doing(request))
        messages.success(request, _("The figure was corrected; the old one stays in its history."))

    back = reverse("indicators:figure", args=[found.pk])
    return change(request, form, act, heading=_("Correct a figure"), about=found.indicator, back=back)


def _short(value: Decimal | None) -> Decimal | None:
    """The number without the zeros that the column adds behind it."""
    return value if value is None else Decimal(f"{value.normalize():f}")


@_BOTH
def target(request: ClewRequest, document_id: int, key: str) -> HttpResponse:
    """A target from a clause."""
    clause = clause_for(request.actor, document_id, key)
    access.check_set_target_somewhere(request.actor)
    start = {"period": str(request.day.year)}
    form = forms.Aiming(given(request), initial=start, actor=request.actor, day=request.day)

    def act() -> None:
        actions.set_target(clause=clause, **form.cleaned_data, **doing(request))
        messages.success(request, _("The target was set."))

    return change(request, form, act, heading=_("Set a target"), about=clause, back=clause_url(clause))
