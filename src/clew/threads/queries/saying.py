"""Every place in the texts that speaks of some records, whatever room they live in, with one query."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db.models import CharField, F, Q, QuerySet, Value
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.archive.access import visible_originals
from clew.archive.queries import passage_url
from clew.commitments.models import CommitmentMention
from clew.conferences.models import ConferenceMention
from clew.documents.models import ClauseMention, DocumentMention
from clew.indicators.models import FigureMention, StatementMention, TargetMention

MOST: Final = 200

# By the word for the record: its mentions, the column that leads to it, and what a reader is told that is said there.
_MENTIONS: Final[dict[str, tuple[Any, str, Any]]] = {
    "clause": (ClauseMention, "clause_id", _("the clause")),
    "target": (TargetMention, "target_id", _("the target")),
    "figure": (FigureMention, "figure_id", _("the figure")),
    "statement": (StatementMention, "statement_id", _("a statement")),
    "commitment": (CommitmentMention, "commitment_id", _("the task")),
    "document": (DocumentMention, "document_id", _("the document")),
    "conference": (ConferenceMention, "conference_id", _("the conference")),
}
_COLUMNS: Final = ("kind", "record", "passage_id", "quote", "said", "agreement", "source", "pages", "start",
                   "recorded_at")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Saying:
    """One place. `agreement` is agrees, disagrees or unchecked; `page` of the source, where it has pages."""

    kind: str
    about: str
    record_id: int
    quote: str
    said: str
    agreement: str
    source: str
    page: int | None
    url: str
    recorded_at: datetime


def sayings_of(about: Mapping[str, Q | None], actor: Actor) -> list[Saying]:
    """The places that speak of records, as far as the actor may read their texts, the latest first, at most MOST.

    `about` gives for each word of record ("clause", "figure", ...) which mentions are asked for. One query.
    """
    readable = visible_originals(actor)
    parts = [_part(kind, where, readable) for kind, where in about.items() if where is not None]
    if not parts:
        return []
    rows = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    return [_saying(row) for row in rows.order_by("-recorded_at", "-passage_id")[:MOST]]


def _part(kind: str, where: Q, readable: QuerySet[Any]) -> QuerySet[Any, dict[str, Any]]:
    model, column, _about = _MENTIONS[kind]
    mentions = model.objects.filter(where, passage__rendition__original__in=readable).annotate(
        kind=Value(kind, output_field=CharField()),
        record=F(column),
        quote=F("passage__quote"),
        source=F("passage__rendition__original__name"),
        pages=F("passage__rendition__pages"),
        start=F("passage__start"),
    )
    return mentions.order_by().values(*_COLUMNS)  # type: ignore[no-any-return]


def _saying(row: dict[str, Any]) -> Saying:
    pages = [number for number, start, end in row["pages"] or () if start <= row["start"] < end]
    return Saying(
        kind=row["kind"],
        about=str(_MENTIONS[row["kind"]][2]),
        record_id=row["record"],
        quote=row["quote"],
        said=row["said"],
        agreement=row["agreement"],
        source=row["source"],
        page=pages[0] if pages else None,
        url=passage_url(row["passage_id"]),
        recorded_at=row["recorded_at"],
    )
