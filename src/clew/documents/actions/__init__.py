"""Every write of the room."""

from clew.documents.actions.keeping import keep_on
from clew.documents.actions.mentioning import mention_clause, mention_document, record_assessment, relate
from clew.documents.actions.merging import merge_stub
from clew.documents.actions.registering import (
    address_to,
    adopt,
    correct_entry,
    end,
    make_stub,
    register,
    set_circulation,
)
from clew.documents.actions.texts import add_version, adopt_with_text, register_with_file
from clew.documents.actions.withdrawing import (
    take_back_mention,
    withdraw_assessment,
    withdraw_entry,
    withdraw_reported_clause,
)
from clew.documents.actions.wording import (
    add_clause_known_by_report,
    correct_clause,
    merge_clause,
    split_clauses,
    withdraw_clause,
)

__all__ = [
    "add_clause_known_by_report",
    "add_version",
    "address_to",
    "adopt",
    "adopt_with_text",
    "correct_clause",
    "correct_entry",
    "end",
    "keep_on",
    "make_stub",
    "mention_clause",
    "mention_document",
    "merge_clause",
    "merge_stub",
    "record_assessment",
    "register",
    "register_with_file",
    "relate",
    "set_circulation",
    "split_clauses",
    "take_back_mention",
    "withdraw_assessment",
    "withdraw_clause",
    "withdraw_entry",
    "withdraw_reported_clause",
]
