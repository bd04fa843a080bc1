"""Pages of the room: the list with its upload, the intake page, and the parts that htmx asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers

from clew.actors.refusals import Invalid, NotAllowed, NotNow, Refusal
from clew.actors.requests import ClewRequest
from clew.face.forms import whole_number
from clew.intake import access, actions, forms, queries, remaining
from clew.intake.actions import IncomingFile
from clew.intake.choosing import choices, units_on
from clew.intake.models import Claim, ReportState
from clew.intake.rules import ClaimDecided
from clew.org.models import UnitVersion

_VIEW = "intake_view"


@vary_on_headers("HX-Request")
def reports(request: ClewRequest) -> HttpResponse:
    """The reports in and the upload of new ones; for htmx the table alone."""
    if not request.actor.may("intake.see") and not request.actor.may("intake.receive"):
        raise NotAllowed(_("Incoming reports are for the offices that receive them. Sign in as one of their officers."))
    if request.method == "POST":
        access.check_receive_somewhere(request.actor)
        form = forms.Upload(request.POST, request.FILES, units=_own_units(request))
        if form.is_valid():
            return _receive(request, form)
        return _list(request, form, status=422)
    return _list(request, forms.Upload(units=_own_units(request)))


@require_GET
def report(request: ClewRequest, report_id: int) -> HttpResponse:
    """The intake page: words on the left, claims on the right."""
    found = queries.fetch_report(request.actor, report_id)
    view = request.GET.get("view", "")
    if view in queries.VIEWS and view != request.session.get(_VIEW):
        request.session[_VIEW] = view  # whoever switches sees the next kind and the next report so too
    page = queries.intake_page(found, request.GET.get("kind", ""), request.actor, request.session.get(_VIEW, "page"))
    about = forms.About(units=_units(request), initial={"about": found.about_id, "period": found.period})
    return render(request, "intake/report.html", {"page": page, "about": about})


@require_GET
def sheet(request: ClewRequest, report_id: int, number: int) -> HttpResponse:
    """A page of the paper as a picture, for those who may see its report."""
    png = queries.sheet_picture(queries.fetch_report(request.actor, report_id), number)
    return HttpResponse(png, content_type="image/png", headers={"Cache-Control": "private, no-store"})


@require_GET
def progress(request: ClewRequest, report_id: int) -> HttpResponse:
    """How far the reading is; tells the page to reload when it is through."""
    found = queries.fetch_report(request.actor, report_id)
    answer = render(request, "intake/_progress.html", {"report": found})
    if found.state not in (ReportState.QUEUED, ReportState.READING):
        answer["HX-Refresh"] = "true"
    return answer


@require_POST
def about(request: ClewRequest, report_id: int) -> HttpResponse:
    """Which unit reports, on which period."""
    found = queries.fetch_report(request.actor, report_id)
    form = forms.About(request.POST, units=_units(request))
    if form.is_valid():
        unit_id = form.cleaned_data["about"]
        unit = UnitVersion.objects.filter(unit=unit_id).first() if unit_id else None
        actions.describe_report(
            report=found, about=unit.unit if unit else None, period=form.cleaned_data["period"],
            by=request.actor, at=request.now,
        )  # fmt: skip
    return redirect("intake:report", report_id)


@require_POST
def again(request: ClewRequest, report_id: int) -> HttpResponse:
    """Reads the report once more."""
    actions.read_again(report=queries.fetch_report(request.actor, report_id), by=request.actor, at=request.now)
    return redirect("intake:report", report_id)


@require_POST
def close(request: ClewRequest, report_id: int) -> HttpResponse:
    """Finishes the report; where claims are undecided it asks first."""
    found = queries.fetch_report(request.actor, report_id)
    access.check_confirm(request.actor, found)
    left = remaining.undecided(found)
    if left and "anyway" not in request.POST:
        return render(request, "intake/finish.html", {"report": found, "left": left})
    actions.close_report(report=found, by=request.actor, at=request.now)
    messages.success(request, _("%(name)s is finished.") % {"name": found.original.name})
    return redirect("intake:reports")


@require_POST
def reopen(request: ClewRequest, report_id: int) -> HttpResponse:
    """Takes a finished report up again."""
    found = queries.fetch_report(request.actor, report_id)
    actions.reopen_report(report=found, by=request.actor, at=request.now)
    return redirect("intake:report", report_id)


@require_GET
def claim(request: ClewRequest, report_id: int, claim_id: int) -> HttpResponse:
    """The form that corrects a claim and chooses what it belongs to."""
    found = _to_decide(request, report_id, claim_id)
    form = forms.Decide(claim=found, choices=choices(found, request.actor, request.day, request.GET))
    return _form(request, found, form)


@require_POST
def confirm(request: ClewRequest, report_id: int, claim_id: int) -> HttpResponse:
    """Confirms a claim, with corrections where the form has them."""
    found = _to_decide(request, report_id, claim_id)
    form = forms.Decide(request.POST, claim=found, choices=choices(found, request.actor, request.day, request.POST))
    if not form.is_valid():
        return _form(request, found, form, status=422)

    def decide() -> Claim:
        return actions.confirm_claim(
            claim=found, revision=form.cleaned_data["revision"], correction=form.correction(), choice=form.choice(),
            by=request.actor, at=request.now,
        )  # fmt: skip

    if not form.opened:
        return _decided(request, found, decide)
    try:
        decided = decide()
    except ClaimDecided:
        return _decided(request, found, decide)  # another officer was quicker: the line shows what they decided
    except (Invalid, NotNow) as refusal:  # what was typed stays
        form.refuse(refusal)
        return _form(request, found, form, status=refusal.status)
    return _decided(request, found, lambda: decided)


@require_POST
def reject(request: ClewRequest, report_id: int, claim_id: int) -> HttpResponse:
    """Rejects a claim."""
    found = _to_decide(request, report_id, claim_id)
    revision = _posted(request, "revision")
    return _decided(
        request,
        found,
        lambda: actions.reject_claim(claim=found, revision=revision, by=request.actor, at=request.now),
    )


@require_POST
def undo(request: ClewRequest, report_id: int, claim_id: int) -> HttpResponse:
    """Takes a decision back."""
    found = _to_decide(request, report_id, claim_id)
    return _decided(request, found, lambda: actions.undo_claim(claim=found, by=request.actor, at=request.now))


@require_http_methods(["GET", "POST"])
def confirm_all(request: ClewRequest, report_id: int) -> HttpResponse:
    """Confirms all claims that need no look: of the open tab, or without a kind of the whole report; asked for
    without sending anything it says first how many they are."""
    found = queries.fetch_report(request.actor, report_id)
    access.check_confirm(request.actor, found)
    if request.method == "GET":
        return render(request, "intake/whole.html", {"report": found, "waiting": remaining.waiting(found)})
    kind = request.POST.get("kind", "")
    bulk = actions.confirm_without_doubts(report=found, kind=kind, by=request.actor, at=request.now)
    messages.success(
        request,
        ngettext("%(count)d claim confirmed.", "%(count)d claims confirmed.", bulk.confirmed)
        % {"count": bulk.confirmed},
    )
    if bulk.left:
        messages.warning(
            request, _("%(count)d need a look: they lack something or contradict the register.") % {"count": bulk.left}
        )
    return HttpResponseRedirect(f"{reverse('intake:report', args=[report_id])}?kind={kind}")


@require_POST
def new_claim(request: ClewRequest, report_id: int) -> HttpResponse:
    """A claim by hand on the words that the officer selected."""
    found = queries.fetch_report(request.actor, report_id)
    kind = request.POST.get("kind", "")
    made = actions.claim_by_hand(
        report=found, kind=kind, start=_posted(request, "start"), end=_posted(request, "end"),
        record={}, by=request.actor, at=request.now,
    )  # fmt: skip
    return HttpResponseRedirect(f"{reverse('intake:report', args=[report_id])}?kind={kind}#claim-{made.pk}")


def _form(request: ClewRequest, claim: Claim, form: forms.Decide, status: int = 200) -> HttpResponse:
    """The form alone for htmx; without JavaScript a page of its own. A form that was not taken goes where it was."""
    template = "intake/_correct.html" if request.htmx else "intake/correct.html"
    answer = render(request, template, {"claim": claim, "form": form}, status=status)
    if status != 200:
        answer["HX-Retarget"], answer["HX-Reswap"] = f"#claim-{claim.pk} .claim-form", "innerHTML"
    return answer


def _posted(request: ClewRequest, name: str) -> int:
    """A whole number of the form; -1, which no rule accepts, for anything else."""
    number = whole_number(request.POST.get(name, ""))
    return -1 if number is None else number


def _to_decide(request: ClewRequest, report_id: int, claim_id: int) -> Claim:
    found = queries.fetch_claim(request.actor, report_id, claim_id)
    access.check_confirm(request.actor, found.report)
    return found


def _decided(request: ClewRequest, before: Claim, decide: Callable[[], Claim]) -> HttpResponse:
    """Carries out a decision and answers with the claim's line and the counts; a refusal stands in the line itself."""
    refusal: Refusal | None = None
    try:
        claim = decide()
    except Refusal as refused:
        refusal, claim = refused, queries.fetch_claim(request.actor, before.report_id, before.pk)
    found = queries.fetch_report(request.actor, before.report_id)
    line = queries.claim_lines(found, [claim])[0]
    context = {"line": line, "page": queries.tab(found, claim.kind), "refusal": refusal, "may_decide": True}
    status = refusal.status if refusal else 200
    if not request.htmx:
        if refusal:
            messages.error(request, str(refusal))
        return HttpResponseRedirect(f"{reverse('intake:report', args=[found.pk])}?kind={claim.kind}#claim-{claim.pk}")
    return render(request, "intake/_decided.html", context, status=status)


def _receive(request: ClewRequest, form: forms.Upload) -> HttpResponse:
    given = form.cleaned_data
    files = [_incoming(upload) for upload in given["reports"]]
    if given["pasted"]:
        files.append(IncomingFile(_("pasted text") + ".txt", given["pasted"].encode()))
    if not files:  # the number of a secret paper alone
        files.append(IncomingFile(given["symbol"], b""))
    for file in files:
        try:
            arrival = actions.receive_report(
                file=file, unit=form.chosen_unit, stated_secret=given["stated_secret"], symbol=given["symbol"],
                by=request.actor, at=request.now,
            )  # fmt: skip
        except Refusal as refusal:
            messages.error(request, f"{file.name}: {refusal}")
        else:
            _say(request, arrival)
    return redirect("intake:reports")


def _incoming(upload: Any) -> IncomingFile:
    # One byte more than allowed is enough for the refusal; a larger file is not read into memory whole.
    return IncomingFile(upload.name or _("file"), upload.read(settings.REPORT_MAX_BYTES + 1))


def _say(request: ClewRequest, arrival: actions.Arrival) -> None:
    if arrival.secret_stub:
        messages.warning(
            request, _("%(name)s is marked secret. Nothing of it was kept but that it came.") % {"name": arrival.name}
        )
    elif arrival.again:
        messages.info(request, _("%(name)s was here already; the report stands as it was.") % {"name": arrival.name})
    else:
        messages.success(request, _("%(name)s was received and is being read.") % {"name": arrival.name})


def _list(request: ClewRequest, form: forms.Upload, status: int = 200) -> HttpResponse:
    state = request.GET.get("state", "")
    found = queries.reports(request.actor, state if state in ReportState.values else "")
    shown = Paginator(found, 30).get_page(request.GET.get("page"))
    lines = queries.report_lines(shown.object_list)
    context = {
        "form": form, "lines": lines, "shown": shown, "state": state, "reading": any(one.moves for one in lines),
        "states": ReportState.choices, "may_receive": request.actor.may("intake.receive"),
    }  # fmt: skip
    template = "intake/_reports.html" if request.htmx and request.method == "GET" else "intake/reports.html"
    return render(request, template, context, status=status)


def _own_units(request: ClewRequest) -> QuerySet[UnitVersion]:
    own = [grant.unit_id for grant in request.actor.grants if request.actor.may("intake.receive", grant.unit_id)]
    return UnitVersion.objects.filter(unit__in=own, valid__contains=request.day).order_by("sort_key")


def _units(request: ClewRequest) -> list[UnitVersion]:
    return units_on(request.day)
