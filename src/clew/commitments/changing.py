"""Pages that change one commitment, each a form that carries out one action."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from clew.actors.actor import Actor
from clew.actors.requests import ClewRequest, doing
from clew.commitments import access, actions, forms
from clew.commitments.models import Commitment
from clew.commitments.queries import commitment_url
from clew.documents.access import clause_for
from clew.documents.queries import clause_url
from clew.face.changing import change
from clew.face.forms import PageForm, given
from clew.face.wording import language

_BOTH = require_http_methods(["GET", "POST"])
_SIX = ("task", "assignee_text", "class_kind", "responsibility", "authority", "due_date", "due_event", "result")


@_BOTH
def assign(request: ClewRequest, document_id: int, key: str) -> HttpResponse:
    """A task from a clause."""
    clause = clause_for(request.actor, document_id, key)
    access.check_assign_somewhere(request.actor)
    form = forms.SixThings(given(request), **_choosing(request))

    def act() -> None:
        made = actions.assign(clause=clause, **form.cleaned_data, **doing(request))
        messages.success(request, _("The task was assigned: %(task)s") % {"task": made})

    return change(request, form, act, heading=_("Assign a task"), about=clause, back=clause_url(clause))


@_BOTH
def correct(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """Completes or corrects the six things."""
    found = _found(request, commitment_id, access.check_manage)
    now = {name: getattr(found, name) for name in _SIX} | {"unit": found.unit_id, "class_under": found.class_under_id}
    now["person"] = found.person_id
    form = forms.Correction(given(request), initial=now, **_choosing(request))
    form.keep(found.person)
    return _answer(
        request, found, form, actions.correct, _("Complete or correct the task"), _("The task was corrected.")
    )


@_BOTH
def expand(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """Lays a task for all units of a kind out on the units of a day."""
    found = _found(request, commitment_id, access.check_manage)
    form = forms.Expanding(given(request), initial={"day": request.day})
    return _answer(
        request,
        found,
        form,
        actions.expand_class,
        _("Lay the task out on the units"),
        _("The task was laid out on the units."),
    )


@_BOTH
def progress(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """Reports progress."""
    found = _found(request, commitment_id, access.check_report)
    form = forms.Report(given(request), initial={"date": request.day})
    return _answer(request, found, form, actions.report_progress, _("Report progress"), _("The progress was recorded."))


@_BOTH
def complete(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """The task is done."""
    found = _found(request, commitment_id, access.check_report)
    form = forms.Completion(given(request), initial={"date": request.day})
    return _answer(request, found, form, actions.complete, _("The task is done"), _("The task is recorded as done."))


@_BOTH
def extend(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """Moves the due date."""
    found = _found(request, commitment_id, access.check_manage)
    form = forms.Extending(given(request), initial={"to_date": found.due_date})
    return _answer(request, found, form, actions.extend, _("Move the due date"), _("The due date was moved."))


@_BOTH
def override(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """A leader sets a status beside the computed one."""
    found = _found(request, commitment_id, access.check_override)
    return _answer(
        request,
        found,
        forms.Overriding(given(request)),
        actions.override,
        _("Override the status"),
        _("The status was overridden."),
    )


@_BOTH
def lift(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """The computed status stands alone again."""
    found = _found(request, commitment_id, access.check_override)
    return _answer(
        request,
        found,
        forms.Reasoned(given(request)),
        actions.lift_override,
        _("Lift the override"),
        _("The override was lifted."),
    )


@_BOTH
def cancel(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """The task is no longer to be done."""
    found = _found(request, commitment_id, access.check_manage)
    return _answer(
        request,
        found,
        forms.Reasoned(given(request)),
        actions.cancel,
        _("Cancel the task"),
        _("The task was cancelled."),
    )


@_BOTH
def reopen(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """A task that was done or cancelled by mistake is open again."""
    found = _found(request, commitment_id, access.check_manage)
    return _answer(
        request,
        found,
        forms.Reasoned(given(request)),
        actions.reopen,
        _("Open the task again"),
        _("The task is open again."),
    )


def _found(request: ClewRequest, commitment_id: int, check: Callable[[Actor, Commitment], None]) -> Commitment:
    commitment = access.commitment_for(request.actor, commitment_id)
    check(request.actor, commitment)
    return commitment


def _answer(
    request: ClewRequest, found: Commitment, form: PageForm, action: Callable[..., object], heading: str, done: str
) -> HttpResponse:
    def act() -> None:
        action(found, **form.cleaned_data, **doing(request))

    return change(request, form, act, heading=heading, about=found, back=commitment_url(found.pk), done=done)


def _choosing(request: ClewRequest) -> dict[str, Any]:
    return {"profile": settings.PROFILE, "actor": request.actor, "words": language(), "day": request.day}
