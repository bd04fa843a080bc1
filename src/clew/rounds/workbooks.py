"""The sheet of a round out as a workbook and in again."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from clew.actors.refusals import Invalid, NotAllowed, NotNow
from clew.actors.requests import ClewRequest, doing
from clew.face.forms import given, whole_number
from clew.face.wording import language
from clew.rounds import access, actions, forms, queries, workbook
from clew.rounds.importing import Compared, compared, sheet_rows
from clew.rounds.models import Round

_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_GET
def export(request: ClewRequest, round_id: int) -> HttpResponse:
    """All that the actor sees of a round, or one duty, as a workbook that can be filled in and given back."""
    round_ = access.round_for(request.actor, round_id)
    rows = sheet_rows(request.actor, round_, whole_number(request.GET.get("duty", "")), language())
    return _file(workbook.written(round_.pk, str(round_), rows), f"{round_.form.code}-{round_.period}.xlsx")


@require_http_methods(["GET", "POST"])
def import_sheet(request: ClewRequest, round_id: int) -> HttpResponse:
    """Takes a filled-in workbook: all of it or nothing. What is wrong is said at the cells of the sheet."""
    round_ = access.round_for(request.actor, round_id)
    if not queries.fillable(request.actor, round_):
        raise NotAllowed(_("You fill in for no unit of this round. Its reporting officers and clerks can."))
    form = forms.Workbook(given(request), request.FILES or None)
    if request.method != "POST" or not form.is_valid():
        return _page(request, round_, form)
    data = form.cleaned_data["file"].read()
    try:
        found = compared(request.actor, round_, data, language())
        if request.POST.get("marked"):
            return _file(workbook.marked(data, found.marks), f"{round_.form.code}-{round_.period}-marked.xlsx")
        if found.errors:
            return _page(request, round_, form, found)
        actions.save_cells(round_, cells=found.cells, words=language(), **doing(request))
    except (Invalid, NotNow) as refusal:
        form.refuse(refusal)
        return _page(request, round_, form)
    count = len(found.cells)
    said = ngettext("%(count)s cell was taken in.", "%(count)s cells were taken in.", count)
    messages.success(request, said % {"count": count})
    return redirect(_back(request, round_))


def _page(request: ClewRequest, round_: Round, form: forms.Workbook, found: Compared | None = None) -> HttpResponse:
    shown = {
        "form": form, "heading": _("From Excel"), "about": round_, "back": reverse("rounds:round", args=[round_.pk]),
        "problems": found.errors if found else (),
    }  # fmt: skip
    return render(request, "rounds/importing.html", shown, status=422 if form.errors or found else 200)


def _back(request: ClewRequest, round_: Round) -> str:
    duties = queries.fillable(request.actor, round_)
    if len(duties) == 1:
        return queries.duty_url(duties[0].pk)
    return reverse("rounds:sheet", args=[round_.pk])


def _file(data: bytes, name: str) -> HttpResponse:
    answer = HttpResponse(data, content_type=_TYPE)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
