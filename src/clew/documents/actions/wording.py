"""The clauses of a document: split from its text, corrected by hand, known by report, merged."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.archive import actions as archive
from clew.archive.models import Passage
from clew.documents import access, rules
from clew.documents.clauses import Piece, split
from clew.documents.models import Clause, ClauseMention, Document
from clew.documents.moving import move_all
from clew.history.models import recorded
from clew.history.recording import action

_SPLIT_COLUMNS = ["text", "label", "position", "parent", "passage", "withdrawn", "folded"]


@action
def split_clauses(document: Document, *, text: str = "", by: Actor, at: datetime) -> list[Clause]:
    """Splits a text (by default that of the latest adopted version) into the document's clauses.

    Splitting again keeps each address: a clause that is still there takes the new words unless it was corrected by
    hand, one that is gone is withdrawn. Clauses known by report are left alone, to be merged by a person.
    """
    access.check_change(by, document)
    version = document.versions.filter(adopted=True, rendition__isnull=False).order_by("-number").first()
    rendition = version.rendition if version else None
    text = text or (rendition.text if rendition else "")
    pieces = split(text)
    if not pieces:
        raise Invalid(_("There is no text to split. Add the adopted text as a version first."), field="text")
    passages: Sequence[Passage | None] = [None] * len(pieces)
    if rendition is not None and rendition.text == text:
        passages = archive.mark_passages(
            rendition=rendition, spans=[(piece.start, piece.end) for piece in pieces], by=by, at=at
        )
    return _write(document, pieces, passages, by, at)


@action
def correct_clause(clause: Clause, *, text: str, label: str, by: Actor, at: datetime) -> Clause:
    """The right words and number of a clause, where splitting or a report had them wrong; its address stays."""
    access.check_change(by, clause.document)
    rules.check_clause_stands(clause)
    if not text.strip() and not label.strip():
        raise Invalid(_("A clause needs words. To take it out of the text, withdraw it."), field="text")
    clause.text, clause.label, clause.corrected = text.strip(), label.strip(), True
    clause.save()
    return clause


@action
def withdraw_clause(clause: Clause, *, reason: str, by: Actor, at: datetime) -> Clause:
    """The clause no longer stands in the text. Its address and what hangs on it stay readable."""
    access.check_change(by, clause.document)
    rules.check_clause_stands(clause)
    rules.check_reason(reason)
    clause.withdrawn = True
    clause.save(update_fields=["withdrawn"])
    return clause


@action
def add_clause_known_by_report(
    document: Document, *, text: str, passage: Passage | None = None, label: str = "", by: Actor, at: datetime
) -> Clause:
    """A clause whose words we have from a report only. Its address is r1, r2, ... in the document."""
    access.check_mention(by, document)
    if not text.strip():
        raise Invalid(_("A clause needs words. Mark the words of the report that tell it."), field="text")
    # The entry is locked so that two reports confirmed at once do not take the same address.
    Document.objects.select_for_update().get(pk=document.pk)
    last = document.clauses.aggregate(position=Max("position"))["position"]
    known = document.clauses.filter(key__regex=r"^r\d+$").values_list("key", flat=True)
    number = max((int(key[1:]) for key in known), default=0) + 1  # one may have been taken back in between
    clause = Clause.objects.create(
        document=document,
        key=f"r{number}",
        position=0 if last is None else last + 1,
        label=label.strip(),
        text=text.strip(),
        passage=passage,
        known_by_report=True,
        **recorded(by, at),
    )
    if passage is not None:
        ClauseMention.objects.create(clause=clause, passage=passage, said=passage.quote, **recorded(by, at))
    return clause


@action
def merge_clause(clause: Clause, *, into: Clause, by: Actor, at: datetime) -> Clause:
    """A person confirms that a clause known by report is `into`: all that hangs on it moves there.

    The old address stays and leads to the new one.
    """
    access.check_change(by, clause.document)
    rules.check_can_merge(clause, into)
    move_all(clause, into)
    clause.withdrawn, clause.merged_into = True, into
    clause.save(update_fields=["withdrawn", "merged_into"])
    return into


def _write(
    document: Document, pieces: Sequence[Piece], passages: Sequence[Passage | None], by: Actor, at: datetime
) -> list[Clause]:
    before = {clause.key: clause for clause in document.clauses.filter(known_by_report=False)}
    clauses: list[Clause] = []
    fresh: dict[int, list[Clause]] = {}
    kept: list[Clause] = []
    for position, (piece, passage) in enumerate(zip(pieces, passages, strict=True)):
        clause = before.pop(piece.key, None)
        if clause is None:
            clause = Clause(document=document, key=piece.key, **recorded(by, at))
            fresh.setdefault(piece.depth, []).append(clause)
        else:
            kept.append(clause)
        if not clause.corrected:
            clause.text, clause.label, clause.passage = piece.text, piece.label, passage
        clause.position, clause.withdrawn = position, False
        clause.parent = clauses[piece.parent] if piece.parent is not None else None
        clauses.append(clause)
    for depth in sorted(fresh):  # parents first, so that they have their ids
        Clause.objects.bulk_create(fresh[depth])
    for clause in kept:
        Clause._meta.get_field("folded").pre_save(clause, add=False)  # a bulk update would leave the old search form
    Clause.objects.bulk_update(kept, _SPLIT_COLUMNS)
    gone = [clause.pk for clause in before.values() if not clause.corrected]
    Clause.objects.filter(pk__in=gone, withdrawn=False).update(withdrawn=True)
    return clauses
