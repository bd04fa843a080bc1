"""What hangs on a clause or a document, in this room and in rooms above it, and how all of it moves to another one.

The rooms above are not known here; the foreign keys that they point at a record tell what hangs on it. Rows of the
history are left alone: they tell what was.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.db import models
from pghistory.models import Event

from clew.documents.models import Clause, Document, DocumentReader, DocumentRecipient, Relation

# Rows that are the record's own and stay with it, or would come twice; `actions.merging` sees to them one by one.
_OWN: tuple[type[models.Model], ...] = (DocumentReader, DocumentRecipient, Relation)


def hanging_on(record: Clause | Document) -> dict[str, int]:
    """How many records of each kind point at this one, by the name of their kind; kinds without any are left out."""
    counts: dict[str, int] = {}
    for model, field in _pointing_at(type(record)):
        found = model._default_manager.filter(**{field: record}).count()
        if found:
            name = str(model._meta.verbose_name)
            counts[name] = counts.get(name, 0) + found
    return counts


def move_all(record: Clause | Document, into: Clause | Document) -> None:
    """Points everything that hangs on `record` at `into`, of the same model. One update a kind; the history shows
    each row's change. Clauses of a document stay: their address belongs to it."""
    for model, field in _pointing_at(type(record)):
        if model in _OWN or (model is Clause and isinstance(record, Document)):
            continue
        rows = model._default_manager.filter(**{field: record})
        if model is type(record):
            rows = rows.exclude(pk=into.pk)
        rows.update(**{field: into})


def _pointing_at(target: type[models.Model]) -> Iterator[tuple[type[models.Model], str]]:
    for relation in target._meta.get_fields(include_hidden=True):
        if not isinstance(relation, models.ManyToOneRel):
            continue
        model = relation.related_model
        if isinstance(model, type) and not issubclass(model, Event):
            yield model, relation.field.name
