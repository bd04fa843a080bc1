"""Where a commitment or target comes from: a document and its clause, made known by the report where they are not."""

from __future__ import annotations

import re
from typing import Final

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from clew.conferences.models import Conference
from clew.documents import actions as documents
from clew.documents.models import Clause, Document
from clew.documents.queries.matching import types_meant
from clew.intake.confirming.confirmation import Confirmation
from clew.words.languages import LANGUAGES, Words

_STOP: Final = re.compile(r"(?P<stop>[.!?]?)\n|(?P<stop2>[.!?])\s(?=[^\W\d_a-z])")
_LONGEST: Final = 1000  # characters on either side


def source_clause(c: Confirmation) -> Clause:
    """The clause chosen, or a clause "known by report" whose text is the words of the claim; for a number, which says
    nothing alone, its sentence. Two claims of one sentence share the clause."""
    chosen = c.pick(Clause, "clause")
    if chosen is not None:
        return chosen
    passage, rendition = c.passage(), c.report.rendition
    if c.claim.kind == "figures" and rendition is not None:
        passage = c.passage_of(*_sentence(rendition.text, passage.start, passage.end))
    document = source_document(c)
    known = document.clauses.filter(passage=passage, known_by_report=True, withdrawn=False).first()
    return known or documents.add_clause_known_by_report(
        document, text=passage.quote, passage=passage, by=c.by, at=c.at
    )


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around some words: up to a line's end, or a stop that an upper-case letter follows."""
    before = [found.end() for found in _STOP.finditer(text, max(0, start - _LONGEST), start)]
    after = _STOP.search(text, end, min(len(text), end + _LONGEST))
    first = before[-1] if before else max(0, start - _LONGEST)
    last = after.start() + len(after["stop"] or after["stop2"] or "") if after else min(len(text), end + _LONGEST)
    words = text[first:last]
    return first + len(words) - len(words.lstrip()), last - (len(words) - len(words.rstrip()))


def source_document(c: Confirmation) -> Document:
    """The document chosen, else one that the record cites, else the conclusion that this report makes known."""
    return c.pick(Document, "document") or cited_document(c) or _conclusion(c)


def cited_document(c: Confirmation) -> Document | None:
    """The first document that the record cites and that has been confirmed."""
    for reader_id in c.record.get("cites") or ():
        document = c.became_of("citations", Document, reader_id)
        if document is not None:
            return document
    return None


def _conclusion(c: Confirmation) -> Document:
    """One stub a report: what a conference concluded is known by the report until its text comes in."""
    if c.report.document is not None:
        return c.report.document
    meeting = c.became_of("meeting", Conference)
    what = str(meeting or c.report.original.name)
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
