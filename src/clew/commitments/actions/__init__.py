"""Every write of the room."""

from clew.commitments.actions.assigning import (
    assign,
    cancel,
    correct,
    expand_class,
    extend,
    mention_commitment,
    reopen,
    take_back_mention,
    withdraw,
)
from clew.commitments.actions.passing_on import pass_on
from clew.commitments.actions.reporting import complete, correct_progress, lift_override, override, report_progress

__all__ = [
    "assign",
    "cancel",
    "complete",
    "correct",
    "correct_progress",
    "expand_class",
    "extend",
    "lift_override",
    "mention_commitment",
    "override",
    "pass_on",
    "reopen",
    "report_progress",
    "take_back_mention",
    "withdraw",
]
