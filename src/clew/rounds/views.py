"""Pages that show: what is owed, a duty, the sheet of many units, the boards; and the grid's own door for cells."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST
from django.views.decorators.vary import vary_on_headers

from clew.actors.refusals import Refusal
from clew.actors.requests import ClewRequest, doing
from clew.face.wording import language
from clew.rounds import access, actions, forms, queries
from clew.rounds.models import Entry
from clew.rounds.queries.board import SHOWN
from clew.rounds.queries.filled import asked


@require_GET
def owed(request: ClewRequest) -> HttpResponse:
    """What the actor's units owe and approve, and the rounds."""
    page = queries.owed_page(request.actor, request.day, request.GET.get("page", 1))
    return render(request, "rounds/owed.html", {"page": page})


@require_GET
def duty(request: ClewRequest, duty_id: int) -> HttpResponse:
    """One duty: the grid for those who fill it in, the decision for those who approve."""
    return show_duty(request, duty_id)


def show_duty(request: ClewRequest, duty_id: int, refusal: str = "", status: int = 200) -> HttpResponse:
    """The page of a duty; with a refusal after an act that was refused."""
    page = queries.duty_page(request.actor, duty_id, day=request.day)
    return render(request, "rounds/duty.html", {"page": page, "head": page.head, "refusal": refusal}, status=status)


@require_GET
def sheet(request: ClewRequest, round_id: int) -> HttpResponse:
    """All duties of a round that the actor fills in, side by side."""
    page = queries.sheet_page(request.actor, round_id, day=request.day)
    return render(request, "rounds/sheet.html", {"page": page})


@require_GET
@vary_on_headers("HX-Request")
def detail(request: ClewRequest, duty_id: int, line_id: int) -> HttpResponse:
    """One cell of the sheet with everything beside it; a part of the sheet, and readable alone."""
    page, row = queries.cell_detail(request.actor, duty_id, line_id, day=request.day)
    shown = {"page": page, "row": row, "cell": row.cells[0], "head": page.head}
    return render(request, "rounds/_detail.html" if request.htmx else "rounds/detail.html", shown)


@require_POST
def cells(request: ClewRequest, round_id: int) -> JsonResponse:
    """Keeps cells as they were typed, and answers what stands and what was found. Refusals are answered in words."""
    try:
        access.check_signed_in(request.actor)
        round_ = access.round_for(request.actor, round_id)
        access.check_fill_somewhere(request.actor)
        given = forms.cells_given(request.body)
        saved = actions.save_cells(round_, cells=given, words=language(), **doing(request))
    except Refusal as refusal:
        return JsonResponse({"refusal": str(refusal)}, status=refusal.status)
    return JsonResponse(_told(saved))


@require_GET
@vary_on_headers("HX-Request")
def round_page(request: ClewRequest, round_id: int) -> HttpResponse:
    """The board of a round: who has reported, whom to chase, what changed since."""
    asked_for = request.GET
    page = queries.round_page(
        request.actor, round_id, request.day, shown=asked_for.get("show", "all"), sort=asked_for.get("sort") or "name",
        text=asked_for.get("q", ""), number=asked_for.get("page", 1),
    )  # fmt: skip
    template = "rounds/_units.html" if request.htmx else "rounds/round.html"
    return render(request, template, {"page": page, "shown": SHOWN})


@require_GET
def review(request: ClewRequest, round_id: int) -> HttpResponse:
    """What the units below sent, beside last year."""
    page = queries.review_page(
        request.actor, round_id, request.day, shown=request.GET.get("show", "sent"), number=request.GET.get("page", 1)
    )
    return render(request, "rounds/review.html", {"page": page})


@require_GET
def board(request: ClewRequest) -> HttpResponse:
    """Completeness and timeliness by unit and form."""
    asked_for = request.GET
    page = queries.period_board(request.actor, request.day, asked_for.get("period", ""), asked_for.get("page", 1))
    return render(request, "rounds/board.html", {"page": page})


@require_GET
def form(request: ClewRequest, form_id: int) -> HttpResponse:
    """What a form asks, and its rules."""
    found = access.form_for(request.actor, form_id)
    shown = {
        "form": asked(found), "rules": found.rules.order_by("pk"),
        "rounds": access.visible_rounds(request.actor).filter(form=found).order_by("-days__endswith")[:20],
        "may_design": request.actor.may("indicators.define"),
    }  # fmt: skip
    return render(request, "rounds/form.html", shown)


def _told(saved: actions.Saved) -> dict[str, Any]:
    """The answer to the grid: cells as [duty, line, revision, text, comment], findings in words, counts by duty."""
    found = [
        [one.duty.pk, said.line_id, said.mark, said.sentence, said.instead]
        for one in saved.duties.values()
        for said in queries.said_of(one, saved.form)
    ]
    counts = {
        str(pk): [one.filled, one.total, one.errors, one.open_warnings] for pk, one in saved.duties.items()
    }  # fmt: skip
    return {
        "saved": [_cell(entry) for entry in saved.entries],
        "conflicts": [[*_cell(entry), entry.recorded_by_label] for entry in saved.conflicts],
        "findings": found,
        "counts": counts,
    }


def _cell(entry: Entry) -> list[Any]:
    return [entry.duty_id, entry.line_id, entry.revision, queries.text_of(entry), entry.comment]
