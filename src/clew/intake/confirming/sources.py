"""Where a commitment or target comes from: a document and a clause of it, made known by the report where they are not."""

from __future__ import annotations

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from clew.documents import actions as documents
from clew.documents.models import Clause, Document
from clew.documents.queries import types_meant
from clew.intake.confirming.confirmation import Confirmation
from clew.words.languages import LANGUAGES, Words


def source_clause(c: Confirmation) -> Clause:
    """The clause chosen, or a new clause "known by report" whose text is the words of the claim."""
    chosen = c.pick(Clause, "clause")
    if chosen is not None:
        return chosen
    passage = c.passage()
    return documents.add_clause_known_by_report(
        source_document(c), text=passage.quote, passage=passage, by=c.by, at=c.at
    )


def source_document(c: Confirmation) -> Document:
    """The document chosen, else one that the record cites, else the conclusion that this report makes known."""
    return c.pick(Document, "document") or cited_document(c) or _conclusion(c)


def _cited(c: Confirmation) -> Document | None:
    for reader_id in c.record.get("cites") or ():
        claim = c.became_of("citations", reader_id)
        if claim is not None:
            return Document.objects.filter(pk=claim.became_id).first()
    return None


def _conclusion(c: Confirmation) -> Document:
    """One stub a report: what a conference concluded is known by the report until its text comes in."""
    if c.report.document is not None:
        return c.report.document
    meeting = c.became_of("meeting")
    what = meeting.became_label if meeting else c.report.original.name
    stub = documents.make_stub(
        type=types_meant("conclusion" if meeting else "report", settings.PROFILE)[0],
        owner_unit=c.report.unit,
        title=in_all_languages(gettext_noop("What %(source)s reports"), source=what),
        by=c.by,
        at=c.at,
    )
    c.report.document = stub
    c.report.save(update_fields=["document"])
    return stub


def in_all_languages(sentence: str, **values: str) -> Words:
    """A sentence of ours as a title that every reader sees in their language."""
    texts = {}
    for language in LANGUAGES:
        with translation.override(language):
            texts[language] = _(sentence) % values
    return Words.of(texts)
