"""How a claim of each kind becomes a record: one visible table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from clew.intake.confirming.commitments import confirm_commitment
from clew.intake.confirming.confirmation import LIKELY, Became, Confirmation
from clew.intake.confirming.figures import Contradicts, confirm_figure
from clew.intake.confirming.meetings import confirm_decision, confirm_meeting, confirm_opinion
from clew.intake.confirming.papers import confirm_assessment, confirm_citation, confirm_document
from clew.intake.confirming.persons import confirm_award, confirm_organisation, confirm_person

CONFIRM: Final[dict[str, Callable[[Confirmation], Became | None]]] = {
    "document": confirm_document,
    "meeting": confirm_meeting,
    "figures": confirm_figure,
    "citations": confirm_citation,
    "decisions": confirm_decision,
    "commitments": confirm_commitment,
    "people": confirm_person,
    "organisations": confirm_organisation,
    "assessments": confirm_assessment,
    "awards": confirm_award,
    "opinions": confirm_opinion,
}
"""Kind of claim -> what its confirmation writes. None: confirmed, but no record is needed."""

__all__ = ["CONFIRM", "LIKELY", "Became", "Confirmation", "Contradicts"]
