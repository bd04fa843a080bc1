"""Every read of the room."""

from clew.documents.queries.document import (
    ClauseLine,
    DocumentPage,
    clause_tree,
    document_page,
    may_see_history,
    withdrawn_clause,
)
from clew.documents.queries.effects import effects_of
from clew.documents.queries.leading import Onward, leads_on
from clew.documents.queries.likeness import Proposal, clause_proposals
from clew.documents.queries.links import clause_url, document_url, linked_to
from clew.documents.queries.matching import find_clauses, find_documents, find_named
from clew.documents.queries.numbers import Run, proposed_symbol, run_of
from clew.documents.queries.register import Filters, RegisterPage, by_use, register_page

__all__ = [
    "ClauseLine",
    "DocumentPage",
    "Filters",
    "Onward",
    "Proposal",
    "RegisterPage",
    "Run",
    "by_use",
    "clause_proposals",
    "clause_tree",
    "clause_url",
    "document_page",
    "document_url",
    "effects_of",
    "find_clauses",
    "find_documents",
    "find_named",
    "leads_on",
    "linked_to",
    "may_see_history",
    "proposed_symbol",
    "register_page",
    "run_of",
    "withdrawn_clause",
]
