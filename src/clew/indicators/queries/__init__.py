"""Every read of the room."""

from clew.indicators.queries.finding import find_indicators
from clew.indicators.queries.known import Known, last_known
from clew.indicators.queries.links import linked_to
from clew.indicators.queries.progress import Said, TargetState, states_of, targets_of_clauses
from clew.indicators.queries.readings import Reading, Readings

__all__ = [
    "Known",
    "Reading",
    "Readings",
    "Said",
    "TargetState",
    "find_indicators",
    "last_known",
    "linked_to",
    "states_of",
    "targets_of_clauses",
]
