"""What hangs on a clause, in this room and in rooms above it, and how all of it moves to another clause.

The rooms above are not known here; the foreign keys that they point at a clause tell what hangs on it. Rows of the
history are left alone: they tell what was.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.db import models
from pghistory.models import Event

from clew.documents.models import Clause


def _pointing_at_clauses() -> Iterator[tuple[type[models.Model], str]]:
    for relation in Clause._meta.get_fields(include_hidden=True):
        if not isinstance(relation, models.ManyToOneRel):
            continue
        model = relation.related_model
        if isinstance(model, type) and not issubclass(model, Event):
            yield model, relation.field.name


def hanging_on(clause: Clause) -> dict[str, int]:
    """How many records of each kind point at the clause, by the name of their kind; kinds without any are left out."""
    counts: dict[str, int] = {}
    for model, field in _pointing_at_clauses():
        found = model._default_manager.filter(**{field: clause}).count()
        if found:
            name = str(model._meta.verbose_name)
            counts[name] = counts.get(name, 0) + found
    return counts


def move_all(clause: Clause, into: Clause) -> None:
    """Points everything that hangs on `clause` at `into`. One update a kind; the history shows each row's change."""
    for model, field in _pointing_at_clauses():
        model._default_manager.filter(**{field: clause}).exclude(pk=into.pk if model is Clause else None).update(
            **{field: into}
        )
