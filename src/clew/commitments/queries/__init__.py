"""Every read of the room."""

from clew.commitments.queries.commitment import CommitmentPage, commitment_page
from clew.commitments.queries.effects import effects_of
from clew.commitments.queries.finding import find_commitments, linked_to
from clew.commitments.queries.lines import Line, commitment_url, for_clauses, with_status
from clew.commitments.queries.listing import CommitmentList, Filters, commitment_list, waiting_for
from clew.commitments.queries.rating import Board, completion_rates, rates_by_unit

__all__ = [
    "Board",
    "CommitmentList",
    "CommitmentPage",
    "Filters",
    "Line",
    "commitment_list",
    "commitment_page",
    "commitment_url",
    "completion_rates",
    "effects_of",
    "find_commitments",
    "for_clauses",
    "linked_to",
    "rates_by_unit",
    "waiting_for",
    "with_status",
]
