"""Pages of the room: the list, one conference, and the forms that prepare, hold and conclude it."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods
from django.views.decorators.vary import vary_on_headers

from clew.actors.refusals import Invalid, NotFound
from clew.actors.requests import ClewRequest, doing
from clew.conferences import access, actions, forms, queries
from clew.conferences.models import Conference
from clew.face.changing import change
from clew.face.forms import PageForm, given, whole_number
from clew.face.wording import language
from clew.words.languages import Words

_BOTH = require_http_methods(["GET", "POST"])


@require_GET
@vary_on_headers("HX-Request")
def conferences(request: ClewRequest) -> HttpResponse:
    """The conferences that one may see; for htmx the table alone."""
    access.check_see_list(request.actor)
    asked = request.GET
    filters = queries.Filters(
        body=whole_number(asked.get("body", "")),
        kind=asked.get("kind", ""),
        state=asked.get("state", ""),
        text=asked.get("q", ""),
        sort=asked.get("sort") or "date",
    )
    page = queries.conference_list(
        request.actor,
        filters,
        profile=settings.PROFILE,
        language=language(),
        day=request.tree_on,
        number=asked.get("page", 1),
    )
    template = "conferences/_conferences.html" if request.htmx else "conferences/conferences.html"
    shown = {"page": page, "states": queries.STATES, "may_prepare": request.actor.may("conferences.prepare")}
    return render(request, template, shown)


@require_GET
def conference(request: ClewRequest, conference_id: int) -> HttpResponse:
    """One conference."""
    page = queries.conference_page(
        request.actor, conference_id, profile=settings.PROFILE, language=language(), day=request.tree_on
    )
    return render(request, "conferences/conference.html", {"page": page, "conference": page.conference})


@_BOTH
def new(request: ClewRequest) -> HttpResponse:
    """Convenes a conference."""
    access.check_prepare_somewhere(request.actor)
    form = forms.Convening(
        given(request), profile=settings.PROFILE, actor=request.actor, words=language(), day=request.day
    )
    if request.method == "POST" and form.is_valid():
        try:
            told = {**form.cleaned_data, "title": _words(form.cleaned_data["title"])}
            made = actions.convene(**told, **doing(request))
            messages.success(request, _("The conference was entered."))
            return redirect("conferences:conference", made.pk)
        except Invalid as refusal:
            form.refuse(refusal)
    shown = {"form": form, "heading": _("Convene a conference"), "about": _("Conferences"), "back": "/conferences/"}
    return render(request, "face/change.html", shown, status=422 if form.errors else 200)


@_BOTH
def hold(request: ClewRequest, conference_id: int) -> HttpResponse:
    """The conference was held."""
    found = _to_prepare(request, conference_id)
    form = forms.Holding(given(request), initial={"date": found.date})
    return _answer(
        request,
        found,
        form,
        lambda: actions.hold(found, **form.cleaned_data, **doing(request)),
        _("It was held"),
        _("It was recorded that the conference was held."),
    )


@_BOTH
def counts(request: ClewRequest, conference_id: int) -> HttpResponse:
    """Corrects who was counted."""
    found = _to_prepare(request, conference_id)
    now = {"serving": found.serving, "summoned_net": found.summoned_net, "present": found.present}
    form = forms.Counts(given(request), initial=now)

    def act() -> None:
        actions.correct_counts(found, **form.cleaned_data, **doing(request))

    return _answer(request, found, form, act, _("Correct the counts"), _("The counts were corrected."))


@_BOTH
def agenda(request: ClewRequest, conference_id: int) -> HttpResponse:
    """Adds a point to the agenda."""
    found = _to_prepare(request, conference_id)
    form = forms.NewItem(given(request), actor=request.actor)

    def act() -> None:
        told = {**form.cleaned_data, "title": _words(form.cleaned_data["title"])}
        actions.add_agenda_item(found, **told, **doing(request))

    return _answer(request, found, form, act, _("Add an item"), _("The item was added to the agenda."))


@_BOTH
def settle(request: ClewRequest, conference_id: int, item_id: int) -> HttpResponse:
    """What became of an agenda item."""
    found = _to_prepare(request, conference_id)
    item = found.agenda.select_related("conference").filter(pk=item_id).first()
    if item is None:
        raise NotFound(_("The agenda has no such item. Choose one on the conference's page."))
    form = forms.Settlement(given(request), initial={"outcome": item.outcome})

    def act() -> None:
        actions.settle_item(item, **form.cleaned_data, **doing(request))

    return _answer(
        request, found, form, act, _("Outcome of “%(item)s”") % {"item": item}, _("The outcome was recorded.")
    )


@_BOTH
def attendance(request: ClewRequest, conference_id: int) -> HttpResponse:
    """Somebody was there."""
    found = _to_prepare(request, conference_id)
    form = forms.Attending(given(request))

    def act() -> None:
        actions.record_attendance(found, **form.cleaned_data, **doing(request))

    return _answer(request, found, form, act, _("Record who was there"), _("It was recorded who was there."))


@_BOTH
def decisions(request: ClewRequest, conference_id: int) -> HttpResponse:
    """An act of the conference."""
    found = _to_prepare(request, conference_id)
    form = forms.NewDecision(
        given(request), conference=found, profile=settings.PROFILE, actor=request.actor, words=language()
    )

    def act() -> None:
        actions.record_decision(found, **form.cleaned_data, **doing(request))

    return _answer(request, found, form, act, _("Record a decision"), _("The decision was recorded."))


@_BOTH
def opinions(request: ClewRequest, conference_id: int) -> HttpResponse:
    """A topic that was discussed."""
    found = _to_prepare(request, conference_id)
    form = forms.NewOpinion(given(request))

    def act() -> None:
        actions.record_opinion(found, **form.cleaned_data, **doing(request))

    return _answer(request, found, form, act, _("Record a topic"), _("The topic was recorded."))


@_BOTH
def conclude(request: ClewRequest, conference_id: int) -> HttpResponse:
    """The conference ends with its conclusion."""
    found = access.conference_for(request.actor, conference_id)
    access.check_conclude(request.actor, found.body_id)
    form = forms.Conclusion(given(request), actor=request.actor)

    def act() -> None:
        actions.conclude(found, **form.cleaned_data, **doing(request))

    return _answer(request, found, form, act, _("Conclude the conference"), _("The conference was concluded."))


def _to_prepare(request: ClewRequest, conference_id: int) -> Conference:
    found = access.conference_for(request.actor, conference_id)
    access.check_prepare(request.actor, found.body_id)
    return found


def _answer(
    request: ClewRequest, found: Conference, form: PageForm, act: Callable[[], object], heading: str, done: str
) -> HttpResponse:
    name = queries.conference_name(found, settings.PROFILE, language())
    return change(request, form, act, heading=heading, about=name, back=queries.conference_url(found.pk), done=done)


def _words(text: str) -> Words:
    return Words(**{language(): text})
