"""Pages that show commitments: the list, one of them, the board of rates."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from clew.actors.requests import ClewRequest
from clew.commitments import access, queries
from clew.commitments.rates import DENOMINATORS
from clew.face.changing import history as history_page
from clew.face.forms import whole_number


@require_GET
@vary_on_headers("HX-Request")
def commitments(request: ClewRequest) -> HttpResponse:
    """The commitments that one may see, as they stand on the day; for htmx the table alone."""
    access.check_see_list(request.actor)
    asked = request.GET
    filters = queries.Filters(
        unit=whole_number(asked.get("unit", "")),
        status=asked.get("status", ""),
        due=asked.get("due", ""),
        document=whole_number(asked.get("document", "")),
        text=asked.get("q", ""),
        sort=asked.get("sort") or "pressing",
    )
    page = queries.commitment_list(request.actor, filters, day=request.tree_on, number=asked.get("page", 1))
    template = "commitments/_commitments.html" if request.htmx else "commitments/commitments.html"
    return render(request, template, {"page": page, "denominators": DENOMINATORS})


@require_GET
def commitment(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """One commitment."""
    page = queries.commitment_page(request.actor, commitment_id, day=request.tree_on)
    shown = {"page": page, "commitment": page.commitment, "denominators": DENOMINATORS}
    return render(request, "commitments/commitment.html", shown)


@require_GET
def history(request: ClewRequest, commitment_id: int) -> HttpResponse:
    """Who changed the commitment, when and why."""
    found = access.commitment_for(request.actor, commitment_id)
    may_see = request.actor.may("history.see", found.clause.document.owner_unit_id)
    return history_page(request, found, may_see=may_see, about=found, back=queries.commitment_url(found.pk))


@require_GET
def rates(request: ClewRequest) -> HttpResponse:
    """The three rates of completion of each unit."""
    access.check_see_list(request.actor)
    sort = request.GET.get("sort") or "name"
    board = queries.rates_by_unit(request.actor, day=request.tree_on, sort=sort, number=request.GET.get("page", 1))
    return render(request, "commitments/rates.html", {"board": board, "sort": sort, "denominators": DENOMINATORS})
