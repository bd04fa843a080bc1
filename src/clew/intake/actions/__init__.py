"""Every write of the room."""

from clew.intake.actions.deciding import (
    claim_by_hand,
    confirm_claim,
    confirm_without_doubts,
    merge_claim,
    reject_claim,
    undo_claim,
)
from clew.intake.actions.keeping import keep_on
from clew.intake.actions.reading import read_again, read_report
from clew.intake.actions.receiving import (
    Arrival,
    IncomingFile,
    close_report,
    describe_report,
    receive_report,
    reopen_report,
)

__all__ = [
    "Arrival",
    "IncomingFile",
    "claim_by_hand",
    "close_report",
    "confirm_claim",
    "confirm_without_doubts",
    "describe_report",
    "keep_on",
    "merge_claim",
    "read_again",
    "read_report",
    "receive_report",
    "reject_claim",
    "reopen_report",
    "undo_claim",
]
