"""Pages that show indicators: the list, one of them, one figure, and the list as a file."""

from __future__ import annotations

import csv

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from clew.actors.requests import ClewRequest
from clew.face.forms import day_in, whole_number
from clew.face.templatetags.face import STATUS_MARKS
from clew.indicators import access, queries, rules

# The columns of the file keep their names in every language, so that a sheet made from one goes on working.
_COLUMNS = (
    "code", "name", "measure", "value", "value_period", "calendar", "vintage", "target", "basis", "percent",
    "same_period", "change", "change_partial", "status", "reported", "expected",
)  # fmt: skip
_ALL = 100_000  # rows: everything


@require_GET
@vary_on_headers("HX-Request")
def indicators(request: ClewRequest) -> HttpResponse:
    """The indicators of a unit and period as they stand on the day; for htmx the table alone."""
    board = queries.board(request.actor, _filters(request), request.tree_on, request.GET.get("page", 1))
    statuses = [(one.value, STATUS_MARKS[one.value][2]) for one in rules.Status]
    shown = {"board": board, "statuses": statuses, "may_define": request.actor.may("indicators.define")}
    template = "indicators/_indicators.html" if request.htmx else "indicators/indicators.html"
    return render(request, template, shown)


@require_GET
def export(request: ClewRequest) -> HttpResponse:
    """The same list, all of its pages, as CSV."""
    board = queries.board(request.actor, _filters(request), request.tree_on, size=_ALL)
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="indicators-{board.unit_id}-{board.period}.csv"'
    answer.write("\ufeff")  # or spreadsheets take the letters for another encoding
    lines = csv.writer(answer)
    lines.writerow(_COLUMNS)
    lines.writerows([_cell(getattr(row, column)) for column in _COLUMNS] for row in board.rows)
    return answer


@require_GET
def indicator(request: ClewRequest, indicator_id: int) -> HttpResponse:
    """One indicator of one unit."""
    page = queries.indicator_page(
        request.actor,
        indicator_id,
        whole_number(request.GET.get("unit", "")),
        request.GET.get("period", ""),
        day=request.day,
        tree_on=request.tree_on,
    )
    return render(request, "indicators/indicator.html", {"page": page, "indicator": page.indicator})


@require_GET
@vary_on_headers("HX-Request")
def units(request: ClewRequest, indicator_id: int) -> HttpResponse:
    """The units under one, ranked as of the day; the page of the indicator lets this part follow."""
    asked = request.GET
    unit, period = whole_number(asked.get("unit", "")), asked.get("period", "")
    page = queries.ranked_units(request.actor, indicator_id, unit, period, tree_on=request.tree_on)
    return _part(request, page, "indicators/_units.html")


@require_GET
@vary_on_headers("HX-Request")
def boundaries(request: ClewRequest, indicator_id: int) -> HttpResponse:
    """What a merger or split did to the figures under a unit; the page of the indicator lets this part follow."""
    asked = request.GET
    unit, period = whole_number(asked.get("unit", "")), asked.get("period", "")
    page = queries.boundaries(request.actor, indicator_id, unit, day_in(asked.get("on", "")) or request.day, period)
    return _part(request, page, "indicators/_boundaries.html")


@require_GET
def figure(request: ClewRequest, figure_id: int) -> HttpResponse:
    """One figure: who, when, from which words, what stood there before."""
    access.check_see(request.actor)
    page = queries.figure_page(request.actor, figure_id)
    return render(request, "indicators/figure.html", {"page": page, "figure": page.figure, "indicator": page.indicator})


def _part(request: ClewRequest, page: queries.RankedUnits | queries.Boundaries, part: str) -> HttpResponse:
    shown = {"page": page, "indicator": page.indicator, "part": part}
    return render(request, part if request.htmx else "indicators/part.html", shown)


def _filters(request: ClewRequest) -> queries.Filters:
    asked = request.GET
    return queries.Filters(
        unit=whole_number(asked.get("unit", "")),
        period=asked.get("period", ""),
        text=asked.get("q", ""),
        status=asked.get("status", ""),
        sort=asked.get("sort") or "name",
    )


def _cell(value: object) -> object:
    """A text that a spreadsheet would run as a formula is kept a text."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@") else value
