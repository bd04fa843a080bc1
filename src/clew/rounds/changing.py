"""Pages that change something, each one action; most are buttons on the page of a duty or a round."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from clew.actors.refusals import Invalid, NotNow
from clew.actors.requests import ClewRequest, doing
from clew.face.changing import change
from clew.face.forms import given, whole_number
from clew.face.wording import language
from clew.intake.actions import IncomingFile
from clew.rounds import access, actions, forms, queries
from clew.rounds.models import Duty, FormLine
from clew.rounds.views import show_duty

_BOTH = require_http_methods(["GET", "POST"])


@_BOTH
def new_form(request: ClewRequest) -> HttpResponse:
    """A new form."""
    access.check_design(request.actor)
    form = forms.NewForm(given(request))

    def act() -> None:
        asked, optional = form.cleaned_data["indicators"]
        made = actions.make_form(
            code=form.cleaned_data["code"], name=form.named(), indicators=asked, optional=optional, **doing(request)
        )
        messages.success(request, _("The form was made: %(name)s") % {"name": made})

    return change(request, form, act, heading=_("Make a form"), about=_("Rounds"), back=reverse("rounds:owed"))


@_BOTH
def new_rule(request: ClewRequest, form_id: int) -> HttpResponse:
    """A rule between the values of a form."""
    found = access.form_for(request.actor, form_id)
    access.check_design(request.actor)
    form = forms.NewRule(given(request))
    return change(
        request, form, lambda: actions.add_rule(found, given=form.given(), **doing(request)),
        heading=_("Add a rule"), about=found, back=reverse("rounds:form", args=[found.pk]),
        done=_("The rule was added."),
    )  # fmt: skip


@_BOTH
def new_round(request: ClewRequest) -> HttpResponse:
    """Opens a round."""
    access.check_lead_somewhere(request.actor)
    form = forms.NewRound(given(request), actor=request.actor, day=request.day, words=language())

    def act() -> None:
        made = actions.open_round(**form.given(), **doing(request))
        count = made.duties.count()
        said = ngettext(
            "The round was opened; %(count)s unit reports.", "The round was opened; %(count)s units report.", count
        )
        messages.success(request, said % {"count": count})

    return change(request, form, act, heading=_("Open a round"), about=_("Rounds"), back=reverse("rounds:owed"))


@_BOTH
def close_round(request: ClewRequest, round_id: int) -> HttpResponse:
    """Nothing more is taken in it."""
    found = access.round_for(request.actor, round_id)
    access.check_open_round(request.actor, found.under_id)
    form = forms.Closing(given(request))
    return change(
        request, form, lambda: actions.close_round(found, **doing(request)), heading=_("Close the round"), about=found,
        back=reverse("rounds:round", args=[found.pk]), done=_("The round was closed."),
    )  # fmt: skip


@require_POST
def send(request: ClewRequest, duty_id: int) -> HttpResponse:
    """Sends a duty; refused with what is in the way."""
    found = access.duty_for(request.actor, duty_id)
    done = _("Sent. The superior unit returns or approves it.")
    return _at_duty(request, found, lambda: actions.send(found, **doing(request)), done)


@require_POST
def take(request: ClewRequest, duty_id: int) -> HttpResponse:
    """Fills empty cells with what the unit's report says."""
    found = access.duty_for(request.actor, duty_id)

    def act() -> None:
        count = actions.take_from_report(found, **doing(request))
        said = ngettext("%(count)s value was taken from the report.", "%(count)s values were taken from the report.",
                        count)  # fmt: skip
        messages.success(request, said % {"count": count})

    return _at_duty(request, found, act)


@require_POST
def approve(request: ClewRequest, round_id: int) -> HttpResponse:
    """Approves the chosen duties of a round, from the page of one or from the list of what was sent."""
    found = access.round_for(request.actor, round_id)
    access.check_lead_somewhere(request.actor)
    chosen = _chosen(request, found.pk)
    one = chosen[0] if len(chosen) == 1 and request.POST.get("back") == "duty" else None

    def act() -> None:
        actions.approve(chosen, **doing(request))
        said = ngettext("%(count)s duty was approved; its values are figures now.",
                        "%(count)s duties were approved; their values are figures now.", len(chosen))  # fmt: skip
        messages.success(request, said % {"count": len(chosen)})

    if one is not None:
        return _at_duty(request, one, act)
    _told(request, act)
    return redirect("rounds:review", found.pk)


@require_POST
def remind(request: ClewRequest, round_id: int) -> HttpResponse:
    """Reminds everybody who still owes something in a round."""
    found = access.round_for(request.actor, round_id)
    access.check_lead_somewhere(request.actor)

    def act() -> None:
        count = len(actions.remind(queries.owing_duties(request.actor, found), **doing(request)))
        said = ngettext("%(count)s unit was reminded.", "%(count)s units were reminded.", count)
        messages.success(request, said % {"count": count} if count else _("All were reminded today already."))

    _told(request, act)
    return redirect("rounds:round", found.pk)


@_BOTH
def return_duty(request: ClewRequest, duty_id: int) -> HttpResponse:
    """Gives a duty back, with the reason and remarks at its cells."""
    found = access.duty_for(request.actor, duty_id)
    access.check_approve(request.actor, [found])
    lines = FormLine.objects.filter(form=found.round.form_id).select_related("indicator").order_by("position")
    form = forms.Returning(given(request), lines=list(lines))

    def act() -> None:
        reason = form.cleaned_data["reason"]
        actions.return_duty(found, reason=reason, remarks=form.remarks(), **doing(request))

    return change(
        request, form, act, heading=_("Return to the unit"), about=found.round, back=queries.duty_url(found.pk),
        done=_("The duty was returned."), template="rounds/returning.html",
    )  # fmt: skip


@_BOTH
def lock(request: ClewRequest, duty_id: int) -> HttpResponse:
    """Takes no more values."""
    return _with_reason(request, duty_id, actions.lock, _("Lock the duty"), _("The duty was locked."))


@_BOTH
def unlock(request: ClewRequest, duty_id: int) -> HttpResponse:
    """Takes values again."""
    return _with_reason(request, duty_id, actions.unlock, _("Unlock the duty"), _("The duty was unlocked."))


@_BOTH
def attach(request: ClewRequest, duty_id: int) -> HttpResponse:
    """The report of the unit in words."""
    found = access.duty_for(request.actor, duty_id)
    access.check_fill(request.actor, [found.unit_id])
    form = forms.Attached(given(request), request.FILES or None)

    def act() -> None:
        file = form.cleaned_data["file"]
        actions.attach_report(found, file=IncomingFile(file.name, file.read()), **doing(request))

    return change(
        request, form, act, heading=_("Attach the report"), about=found.round, back=queries.duty_url(found.pk),
        done=_("The report was attached. When it is read, its values are offered for the empty cells."),
    )  # fmt: skip


def _with_reason(
    request: ClewRequest, duty_id: int, action: Callable[..., Duty], heading: str, done: str
) -> HttpResponse:
    found = access.duty_for(request.actor, duty_id)
    access.check_approve(request.actor, [found])
    form = forms.Reason(given(request))

    def act() -> None:
        action(found, reason=form.cleaned_data["reason"], **doing(request))

    back = queries.duty_url(found.pk)
    return change(request, form, act, heading=heading, about=found.round, back=back, done=done)


def _at_duty(request: ClewRequest, duty: Duty, act: Callable[[], object], done: str = "") -> HttpResponse:
    """Carries out and shows the duty again; what was refused is said on its page, with 409 or 422."""
    try:
        act()
    except (Invalid, NotNow) as refusal:
        return show_duty(request, duty.pk, str(refusal), refusal.status)
    if done:
        messages.success(request, done)
    return redirect("rounds:duty", duty.pk)


def _told(request: ClewRequest, act: Callable[[], object]) -> None:
    try:
        act()
    except (Invalid, NotNow) as refusal:
        messages.error(request, str(refusal))


def _chosen(request: ClewRequest, round_id: int) -> list[Duty]:
    ids = {number for text in request.POST.getlist("duty") if (number := whole_number(text)) is not None}
    return list(access.visible_duties(request.actor).filter(round=round_id, pk__in=ids))
