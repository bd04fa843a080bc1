"""Records of the room, one file for each reason to change."""

from clew.documents.models.assessment import Assessment, AssessmentType
from clew.documents.models.clause import Clause, ClauseMention
from clew.documents.models.document import (
    Document,
    DocumentMention,
    DocumentReader,
    DocumentRecipient,
    DocumentState,
    DocumentVersion,
)
from clew.documents.models.former import FormerAddress
from clew.documents.models.relation import Relation, RelationKind

__all__ = [
    "Assessment",
    "AssessmentType",
    "Clause",
    "ClauseMention",
    "Document",
    "DocumentMention",
    "DocumentReader",
    "DocumentRecipient",
    "DocumentState",
    "DocumentVersion",
    "FormerAddress",
    "Relation",
    "RelationKind",
]
