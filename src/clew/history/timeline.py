"""The timeline of a record: each change with who, when, by which action, why, old and new value."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import models
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _
from pghistory.models import Events

_APART = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Change:
    """One field: its name as the model calls it in words, old and new value."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of one row: `at` is the moment for which it was recorded, `entered` that of the writing."""

    at: datetime
    entered: datetime
    kind: str  # insert | update | delete
    model: str
    record_id: str
    actor_id: str
    actor_label: str
    action: str
    reason: str
    changes: tuple[Change, ...]

    @property
    def entered_apart(self) -> bool:
        """Whether it was written at another time than it counts from, as where the day of an example is fixed."""
        return abs(self.entered - self.at) >= _APART

    @property
    def action_words(self) -> str:
        """What was done, in words: `documents.correct_entry` is "correct entry" until the catalogue has better."""
        words = self.action.partition(".")[2].replace("_", " ").strip()
        return pgettext("action", words) if words else ""


def timeline(record: models.Model, *more: models.Model) -> list[Entry]:
    """Every event of the record (and of further rows that belong to it), newest first. One query a record."""
    entries = [entry for one in (record, *more) for entry in _entries(one)]
    return sorted(entries, key=lambda entry: entry.entered, reverse=True)


def _entries(record: models.Model) -> Sequence[Entry]:
    tracked = Events.objects.tracks(record)  # type: ignore[no-untyped-call] # pghistory has no types
    events = tracked.order_by("-pgh_id")  # of one transaction, the last first
    return [_entry(event, type(record)) for event in events]


def _entry(event: Any, model: type[models.Model]) -> Entry:
    context = event.pgh_context or {}
    context = context if isinstance(context, dict) else context.metadata
    diff = event.pgh_diff or {}
    return Entry(
        at=_moment(event, context),
        entered=event.pgh_created_at,
        kind=event.pgh_label,
        model=str(model._meta.verbose_name),
        record_id=str(event.pgh_obj_id),
        actor_id=context.get("actor_id", ""),
        actor_label=context.get("actor_label", ""),
        action=context.get("action", ""),
        reason=context.get("reason", ""),
        changes=tuple(_change(model, name, old, new) for name, (old, new) in diff.items()),
    )


def _moment(event: Any, context: dict[str, Any]) -> datetime:
    """For which moment it was recorded: a new row says so itself, also where many were loaded under one context."""
    said = (event.pgh_label == "insert" and (event.pgh_data or {}).get("recorded_at")) or context.get("at")
    return datetime.fromisoformat(said) if said else event.pgh_created_at


def _change(model: type[models.Model], name: str, old: Any, new: Any) -> Change:
    for field in model._meta.fields:
        if name in (field.name, field.attname):
            return Change(str(field.verbose_name), _value_words(field, old), _value_words(field, new))
    return Change(name, old, new)


def _value_words(field: Any, value: Any) -> Any:
    """A value as people read it: a choice by its label, a mark as yes or no, a name in the language of the page."""
    if isinstance(field, models.BooleanField) and value is not None:
        return _("yes") if value else _("no")
    if isinstance(value, dict):
        return value.get(get_language() or "") or next((word for word in value.values() if word), "")
    choices = dict(field.flatchoices)
    return choices.get(value, value) if choices and isinstance(value, Hashable) else value
