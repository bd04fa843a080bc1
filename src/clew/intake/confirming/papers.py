"""The report itself, the documents it cites, and its assessments."""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid
from clew.documents import actions as documents
from clew.documents.models import Document
from clew.documents.queries.matching import types_meant
from clew.intake.confirming.confirmation import Became, Confirmation
from clew.words.languages import Words


def confirm_document(c: Confirmation) -> Became:
    """The report enters the register as a stub with its text; a clerk adopts it there when its head is complete."""
    if c.report.document is not None:
        return Became(c.report.document, merged=True)
    head = c.record.get("head") or {}
    title = _quote(head, "abstract") or c.text("title") or c.report.original.name
    document = documents.make_stub(
        type=_type(str(head.get("type") or "report")),
        owner_unit=c.report.unit,
        symbol=_quote(head, "symbol"),
        issuer_text=_quote(head, "issuer") or c.text("publisher"),
        date=c.day("published"),
        title=Words.of({c.report.language or "vi": title}),
        by=c.by,
        at=c.at,
    )
    if c.report.rendition is not None:
        documents.add_version(
            document, language=c.report.language or "vi", rendition=c.report.rendition, original=c.report.original,
            by=c.by, at=c.at,
        )  # fmt: skip
    c.report.document = document
    c.report.save(update_fields=["document"])
    return Became(document)


def confirm_citation(c: Confirmation) -> Became:
    """A known document gets a mention; an unknown one becomes a stub that its own text can replace later."""
    known = c.pick(Document, "document")
    if known is not None:
        documents.mention_document(known, passage=c.passage(), said=c.passage().quote, by=c.by, at=c.at)
        return Became(known, merged=True)
    stub = documents.make_stub(
        type=_type(c.text("type")),
        owner_unit=c.report.unit,
        symbol=c.text("symbol"),
        issuer_text=c.text("issuer"),
        date=c.day("date"),
        title=Words.of({c.report.language or "vi": c.text("title") or c.passage().quote}),
        passage=c.passage(),
        by=c.by,
        at=c.at,
    )
    return Became(stub)


def confirm_assessment(c: Confirmation) -> Became:
    """A result, limitation, cause or lesson, in the words of the report."""
    assessment = documents.record_assessment(
        type=c.text("type"),
        text=c.passage().quote,
        unit=c.unit(),
        passage=c.passage(),
        sector=c.text("sector"),
        period=c.report.period,
        document=c.report.document,
        by=c.by,
        at=c.at,
    )
    return Became(assessment)


def _type(word: str) -> str:
    meant = types_meant(word, settings.PROFILE)
    if not meant:
        raise Invalid(_("Choose what type of document this is; “%(word)s” is none of them."), field="type", word=word)
    return meant[0]


def _quote(head: dict[str, object], name: str) -> str:
    span = head.get(name)
    return str(span["quote"]) if isinstance(span, dict) else ""
