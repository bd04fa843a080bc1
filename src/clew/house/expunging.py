"""The one visible table of where the rooms keep words of a paper, and how expunging covers them.

Values that a person confirmed (a figure, a day, a state) stay: they are records of their own. What goes are words: in
the rows, in their search forms and in the history of these rows, also of rows that are gone by now.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import pgtrigger
from django.apps import apps
from django.db import models
from django.db.models import Q, QuerySet

from clew.archive.models import Original
from clew.intake.models import Claim
from clew.words.fields import FoldedField, SortKeyField
from clew.words.languages import Words

MARK: Final = "[…]"
"""What stands where words were; it needs no translation."""

_PASSAGE: Final = "passage__rendition__original"
_MENTIONS: Final = "mentions__passage__rendition__original"


@dataclass(frozen=True, slots=True)
class Kept:
    """A model with the columns that may hold words, and the path to the original that they come from.

    A column of a row that several papers may tell (`quoted`) is covered only where its words stand in the paper.
    """

    model: str
    columns: tuple[str, ...]
    path: str = _PASSAGE
    quoted: bool = False
    empty: dict[str, Any] = field(default_factory=dict)  # column -> what stands there instead of MARK


MENTIONED: Final = (
    "awards.awardmention", "commitments.commitmentmention", "conferences.conferencemention",
    "conferences.decisionmention", "conferences.opinionmention", "documents.clausemention",
    "documents.documentmention", "indicators.figuremention", "indicators.statementmention",
    "indicators.targetmention", "people.personmention", "people.tenuremention",
)  # fmt: skip

KEPT: Final = (
    *(Kept(model, ("said",)) for model in MENTIONED),
    Kept("documents.clause", ("text",)),
    Kept("documents.assessment", ("text",)),
    Kept("documents.document", ("title", "issuer_text"), "versions__original", True, {"title": Words()}),
    Kept("documents.document", ("title", "issuer_text"), _MENTIONS, True, {"title": Words()}),
    Kept("documents.formeraddress", ("label",), "document__versions__original", True),
    Kept("indicators.statement", ("indicator_text",), _MENTIONS, True),
    Kept("conferences.conference", ("title", "place"), _MENTIONS, True, {"title": Words()}),
    Kept("conferences.decision", ("act", "object", "by"), _MENTIONS, True),
    Kept("conferences.opinion", ("topic", "by"), _MENTIONS, True),
    Kept(
        "commitments.commitment",
        ("task", "assignee_text", "due_event", "responsibility", "authority", "result"),
        _MENTIONS,
        True,
    ),
    Kept("commitments.progress", ("text", "obstacle")),
    Kept("awards.award", ("recipient", "reason", "presenter", "awarder_text"), _MENTIONS, True),
    Kept("awards.recipient", ("name",), f"award__{_MENTIONS}", True),
    Kept(
        "intake.claim",
        ("record", "correction", "doubts", "proposals", "became_label"),
        "report__original",
        empty={"record": {}, "correction": None, "doubts": [], "proposals": []},
    ),
)


NAMES: Final = (
    ("indicators.indicatoralias", "indicator"),
    ("org.unitalias", "name"),
    ("people.personalias", "name"),
)
"""Model of the names that confirmations teach, and the field of the claim that they come from."""


def cover_words(original: Original) -> None:
    """Takes the words of a paper out of every room. Runs while the paper's texts are still there to compare with."""
    text = "\n".join(original.renditions.values_list("text", flat=True))
    _forget_names(original)  # before the claims go, which say what was learned
    for kept in KEPT:
        model: Any = apps.get_model(kept.model)
        rows = list(model._default_manager.filter(**{kept.path: original}).distinct())
        for row in rows:
            _cover(row, kept, text)
        gone = _of_rows_that_are_gone(model, kept, original)
        if gone is not None:
            _rewrite(gone.exclude(pgh_obj__in=[row.pk for row in rows]), kept, text)


def _of_rows_that_are_gone(model: Any, kept: Kept, original: Original) -> QuerySet[Any] | None:
    """What the history tells of rows that were taken back; their mentions are in the history alone."""
    if not kept.quoted:
        direct: QuerySet[Any] = _events_of(model).objects.filter(**{kept.path: original})
        return direct
    if kept.path != _MENTIONS:
        return None
    mentions = model._meta.get_field("mentions")
    told = _events_of(mentions.related_model).objects.filter(**{_PASSAGE: original})
    ids = told.values_list(f"{mentions.field.name}_id", flat=True)
    gone: QuerySet[Any] = _events_of(model).objects.filter(pgh_obj__in=set(ids))
    return gone


def _forget_names(original: Original) -> None:
    """Names that were learned from this paper alone are forgotten."""
    claims = Claim.objects.exclude(became_id=None).exclude(became_model="")
    for model, field_name in NAMES:
        learned = {
            str(name)
            for name in claims.filter(report__original=original).values_list(f"record__{field_name}", flat=True)
            if name
        }
        elsewhere = claims.exclude(report__original=original).filter(**{f"record__{field_name}__in": list(learned)})
        learned -= set(elsewhere.values_list(f"record__{field_name}", flat=True))
        aliases: Any = apps.get_model(model)
        ids = list(aliases.objects.filter(text__in=learned).values_list("pk", flat=True))
        aliases.objects.filter(pk__in=ids).delete()
        _rewrite(_events_of(aliases).objects.filter(pgh_obj__in=ids), Kept(model, ("text",)), "")


def left_over() -> Iterator[tuple[str, int]]:
    """Model and number of the rows that still hold words of expunged papers."""
    for kept in KEPT:
        if kept.quoted:
            continue
        covered = Q(**{kept.columns[0]: kept.empty.get(kept.columns[0], MARK)})
        model: Any = apps.get_model(kept.model)
        rows = model._default_manager.filter(**{f"{kept.path}__expunged_at__isnull": False}).exclude(covered)
        if count := rows.count():
            yield str(model._meta.verbose_name), count


def _cover(row: models.Model, kept: Kept, text: str) -> None:
    if instead := _instead(row, kept, text):
        for column, value in instead.items():
            setattr(row, column, value)
        row.save(update_fields=[*instead, *_derived(type(row))])
    _rewrite(_events_of(type(row)).objects.filter(pgh_obj=row.pk), kept, text)


def _rewrite(events: QuerySet[Any], kept: Kept, text: str) -> None:
    """Covers the words in rows of the history. It is never changed but here: its trigger stands aside."""
    with pgtrigger.ignore(f"{events.model._meta.label}:append_only"):
        for event in events:
            if instead := _instead(event, kept, text):
                for column, value in instead.items():
                    setattr(event, column, value)
                event.save(update_fields=[*instead, *_derived(events.model)])


def _instead(row: models.Model, kept: Kept, text: str) -> dict[str, Any]:
    return {
        column: kept.empty.get(column, MARK)
        for column in kept.columns
        if not kept.quoted or _stands_in(getattr(row, column), text)
    }


def _derived(model: type[models.Model]) -> list[str]:
    """The search forms, which follow their columns when a row is saved."""
    return [one.name for one in model._meta.fields if isinstance(one, (FoldedField, SortKeyField))]


def _events_of(model: type[models.Model]) -> Any:
    return model._meta.get_field("events").related_model


def _stands_in(value: Any, text: str) -> bool:
    parts = value.as_dict().values() if isinstance(value, Words) else str(value).split("; ")
    return any(part and part in text for part in parts)
