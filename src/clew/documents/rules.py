"""May this happen to a document or a clause now?"""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid, NotNow
from clew.documents.models import Clause, Document, DocumentState
from clew.profiles import Profile

WITHOUT_TEXT = (DocumentState.STUB, DocumentState.DRAFT)


def check_type(type: str, profile: Profile, day: date | None) -> None:
    """Raises Invalid for a type that the profile does not have on the day of the document."""
    known = profile.document_types.on(day) if day else profile.document_types
    if type not in known:
        raise Invalid(_("“%(type)s” is no type of document here. Choose one from the list."), field="type", type=type)


def check_head(state: str, symbol: str, day: date | None) -> None:
    """Raises Invalid where a document in force lacks its day (a number without a day has no run)."""
    if state not in WITHOUT_TEXT and day is None:
        raise Invalid(_("A document in force needs its date. Give the date on its head."), field="date")


def check_can_adopt(document: Document) -> None:
    """Raises NotNow unless the entry is a stub or a draft."""
    if document.state not in WITHOUT_TEXT:
        raise NotNow(
            _("“%(document)s” is registered already. To change its head, correct the entry; a new text is a version."),
            document=document,
        )


def check_in_force(document: Document) -> None:
    """Raises NotNow unless the document is in force."""
    if document.state != DocumentState.ADOPTED:
        raise NotNow(_("“%(document)s” is not in force, so it cannot end or be replaced."), document=document)


def check_clause_stands(clause: Clause) -> None:
    """Raises NotNow for a clause that was withdrawn or merged."""
    if clause.withdrawn:
        raise NotNow(
            _("Clause %(clause)s no longer stands in the text. Choose the clause that took its place."), clause=clause
        )


def check_can_merge(clause: Clause, into: Clause) -> None:
    """Raises unless `clause` is known by report only and `into` is a standing clause of the same document's text."""
    check_clause_stands(clause)
    check_clause_stands(into)
    if not clause.known_by_report:
        raise NotNow(
            _("Clause %(clause)s is part of the text; only what is known by a report is merged."), clause=clause
        )
    if into.known_by_report:
        raise NotNow(_("Clause %(clause)s is itself known by a report only. Choose one of the text."), clause=into)
    if clause.document_id != into.document_id:
        raise Invalid(_("The two clauses belong to different documents."), field="into")


def check_can_merge_stub(stub: Document, into: Document) -> None:
    """Raises unless `stub` is a stub and `into` another document of the register (which may be a stub too)."""
    if stub.state != DocumentState.STUB:
        raise NotNow(_("“%(document)s” is registered itself; only what is known by mention is merged."), document=stub)
    if stub.pk == into.pk:
        raise Invalid(_("This is the same entry. Choose the document that it turned out to be."), field="symbol")


def check_reason(reason: str) -> None:
    """Raises Invalid without a reason."""
    if not reason.strip():
        raise Invalid(_("Give the reason; the history shows it with the change."), field="reason")
