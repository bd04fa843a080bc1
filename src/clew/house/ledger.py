"""Questions to the database that show whether a table's history is unbroken; each is a statement that counts faults."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pghistory
from django.apps import apps
from django.db import connection
from django.utils.translation import gettext as _
from pghistory.models import Event


@dataclass(frozen=True, slots=True)
class Ledger:
    """A tracked table, its table of events, and the columns that both have."""

    table: str
    key: str
    events: str
    columns: tuple[str, ...]
    from_insert: bool  # False where rows come in millions and only update and delete are events

    def questions(self) -> Iterator[tuple[str, str]]:
        """Each statement counts faults; the sentence has the holes `count` and `table`."""
        yield (
            self._rows_unlike_their_last_event(),
            _("%(count)d rows of %(table)s differ from the last entry of their history."),
        )
        if self.from_insert:
            yield self._rows_without_event(), _("%(count)d rows of %(table)s have no history.")
        yield (
            self._gone_without_deletion(),
            _("%(count)d rows of %(table)s are gone, and their history does not say so."),
        )
        yield (
            self._events_without_context(),
            _("%(count)d entries in the history of %(table)s do not say who acted, and why."),
        )

    def _last_events(self) -> str:
        return f"SELECT DISTINCT ON (pgh_obj_id) * FROM {_q(self.events)} ORDER BY pgh_obj_id, pgh_id DESC"

    def _rows_unlike_their_last_event(self) -> str:
        row = ", ".join(f"kept.{_q(column)}" for column in self.columns)
        event = ", ".join(f"last.{_q(column)}" for column in self.columns)
        return (
            f"SELECT count(*) FROM {_q(self.table)} kept JOIN ({self._last_events()}) last "
            f"ON last.pgh_obj_id = kept.{_q(self.key)} WHERE ROW({row}) IS DISTINCT FROM ROW({event})"
        )

    def _rows_without_event(self) -> str:
        return (
            f"SELECT count(*) FROM {_q(self.table)} kept WHERE NOT EXISTS "
            f"(SELECT FROM {_q(self.events)} event WHERE event.pgh_obj_id = kept.{_q(self.key)})"
        )

    def _gone_without_deletion(self) -> str:
        return (
            f"SELECT count(*) FROM ({self._last_events()}) last WHERE pgh_label <> 'delete' AND NOT EXISTS "
            f"(SELECT FROM {_q(self.table)} kept WHERE kept.{_q(self.key)} = last.pgh_obj_id)"
        )

    def _events_without_context(self) -> str:
        return (
            f"SELECT count(*) FROM {_q(self.events)} event LEFT JOIN pghistory_context context "
            "ON context.id = event.pgh_context_id "
            "WHERE coalesce(context.metadata ->> 'actor_id', '') = '' "
            "OR coalesce(context.metadata ->> 'action', '') = ''"
        )


def ledgers() -> Iterator[Ledger]:
    """One for each model that takes part in the history."""
    for model in apps.get_models():
        if not issubclass(model, Event) or model._meta.abstract or not model._meta.managed:
            continue
        history: Any = model  # pghistory fills in what its class declares as None
        tracked = history.pgh_tracked_model._meta
        columns = {field.column for field in tracked.concrete_fields}
        own: list[Any] = list(model._meta.concrete_fields)
        yield Ledger(
            table=tracked.db_table,
            key=tracked.pk.column,
            events=model._meta.db_table,
            columns=tuple(field.column for field in own if field.column in columns),
            from_insert=any(isinstance(tracker, pghistory.InsertEvent) for tracker in history.pgh_trackers),
        )


def _q(name: str) -> str:
    return connection.ops.quote_name(name)
