"""What a decided claim became, for the officer: the page of the record, and that a statement is no figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.urls import reverse
from django.utils.translation import gettext as _

from clew.commitments.queries import commitment_url
from clew.conferences.queries import conference_url
from clew.documents.queries import document_url
from clew.intake.models import Claim

_PAGES: Final[dict[str, Callable[[int], str]]] = {
    "commitments.commitment": commitment_url,
    "conferences.conference": conference_url,
    "documents.document": document_url,
    "indicators.figure": lambda figure: reverse("indicators:figure", args=[figure]),
    "people.person": lambda person: reverse("people:person", args=[person]),
}


def page_of(claim: Claim) -> str:
    """The address of the record that the claim became; nothing where it has no page of its own."""
    page = _PAGES.get(claim.became_model)
    return page(claim.became_id) if page is not None and claim.became_id is not None else ""


def kept_as(claim: Claim) -> str:
    """For a number that became no figure: that it did not, and when it would."""
    if claim.became_model != "indicators.statement":
        return ""
    if claim.record.get("kind") in ("level", "share"):
        return _(
            "Kept as a statement, not as a figure. A figure needs an indicator that is reported, not computed from "
            "others, and a period: undo, and choose them under Correct."
        )
    return _("Kept as a statement: Clew compares it with the figures.")
