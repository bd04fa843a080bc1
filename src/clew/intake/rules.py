"""May this happen now? The legal moves of reports and claims."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid, NotNow
from clew.intake.models import Claim, ClaimState, Report, ReportState

REPORT_MOVES: Final[dict[str, frozenset[str]]] = {
    ReportState.QUEUED: frozenset({ReportState.READING}),
    ReportState.READING: frozenset({ReportState.READ, ReportState.FAILED, ReportState.QUEUED}),
    ReportState.READ: frozenset({ReportState.QUEUED, ReportState.CLOSED}),
    ReportState.FAILED: frozenset({ReportState.QUEUED}),
    ReportState.CLOSED: frozenset({ReportState.READ}),
}
"""From a state to those that may follow. A reading that a crash cut short goes back to the queue."""

UNDECIDED: Final = (ClaimState.PROPOSED, ClaimState.WITHDRAWN)
DECIDED: Final = (ClaimState.CONFIRMED, ClaimState.CORRECTED, ClaimState.MERGED, ClaimState.REJECTED)


class ReportMoved(NotNow):
    """The report is not in a state from which this move leads."""


class ClaimDecided(NotNow):
    """Somebody decided the claim after the officer's page was loaded."""


def check_move(report: Report, to: str) -> None:
    """Raises ReportMoved unless the table allows the move."""
    if to not in REPORT_MOVES[report.state]:
        raise ReportMoved(
            _("The report is %(state)s, so it cannot become %(to)s. Reload the page to see where it stands."),
            state=ReportState(report.state).label,
            to=ReportState(to).label,
        )


def check_readable(report: Report) -> None:
    """Claims are decided while the report is read and not finished, and its paper was not expunged."""
    if report.original.expunged_at is not None:
        raise NotNow(
            _("The paper was expunged (%(reason)s); nothing of it is decided any more."),
            reason=report.original.expunged_reason,
        )
    if report.state != ReportState.READ:
        raise ReportMoved(
            _("The report is %(state)s. Claims can be decided when it has been read and is not finished."),
            state=ReportState(report.state).label,
        )


def check_undecided(claim: Claim, revision: int) -> None:
    """The claim is still as the officer saw it; two officers must not overwrite each other."""
    if claim.revision != revision or claim.state not in UNDECIDED:
        raise ClaimDecided(
            _("This claim has been decided in the meantime: %(state)s. Look at it and undo that if it is wrong."),
            state=ClaimState(claim.state).label,
        )


def check_decided(claim: Claim) -> None:
    """Only what was decided can be undone."""
    if claim.state not in DECIDED:
        raise ClaimDecided(_("This claim has not been decided, so there is nothing to undo."))


def check_span(report: Report, start: int, end: int) -> None:
    """A claim by hand stands on words of the text."""
    length = len(report.rendition.text) if report.rendition else 0
    if not 0 <= start < end <= length:
        raise Invalid(_("Select some words of the text first; the selection lies outside it."), field="start")
