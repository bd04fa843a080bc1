"""The page that shows each component, for whoever builds a page."""

from __future__ import annotations

from decimal import Decimal

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from clew.face.charting import chart
from clew.face.templatetags.face import STATUS_MARKS


@require_GET
def components(request: HttpRequest) -> HttpResponse:
    """Every component with sample content; open to everyone, it shows no record."""
    sample = chart(
        "%", ["2023", "2024", "2025"], [(_("value"), [Decimal("7.1"), Decimal("8.2"), None], {}),
                                        (_("target"), [Decimal(7), Decimal(8), Decimal(9)], {"dashed": True})]
    )  # fmt: skip
    return render(request, "face/components.html", {"statuses": sorted(STATUS_MARKS), "chart": sample})
