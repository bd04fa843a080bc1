"""How a model joins the history: triggers that record each row version and refuse a write without a context."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pghistory
import pgtrigger
from django.db import models

Model = TypeVar("Model", bound=type[models.Model])

# The setting is local to the transaction; pghistory puts it in front of every write inside a context.
_REFUSE = """
    IF coalesce(current_setting('pghistory.context_id', true), '') = '' THEN
        RAISE EXCEPTION 'clew: % on % without context', TG_OP, TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation',
            HINT = 'Write through an action of the room, which records who acts and why.';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
"""


def tracked(*, exclude: list[str] | None = None) -> Callable[[Model], Model]:
    """Every version of every row is an event: inserted, updated, deleted."""
    trackers = (pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent())
    return _track(trackers, pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete, exclude)


def tracked_after_insert(*, exclude: list[str] | None = None) -> Callable[[Model], Model]:
    """For rows that come in millions and carry their own who and when: only update and delete are events."""
    trackers = (pghistory.UpdateEvent(), pghistory.DeleteEvent())
    return _track(trackers, pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete, exclude)


def _requirements(operation: Any, exclude: list[str] | None) -> list[Any]:
    def require(name: str, operation: Any, condition: Any = None) -> Any:
        return pgtrigger.Trigger(
            name=name,
            when=pgtrigger.Before,
            operation=operation,
            condition=condition,
            func=_REFUSE,
            level=pgtrigger.Row,
        )

    if not exclude:
        return [require("require_context", operation)]
    # What is no part of the history needs no reason: a sign-in writes its time and no action stands around it.
    return [
        require("require_context", pgtrigger.Insert | pgtrigger.Delete),
        require("require_context_update", pgtrigger.Update, pgtrigger.AnyChange(exclude=exclude)),
    ]


def _track(trackers: tuple[Any, ...], operation: Any, exclude: list[str] | None) -> Callable[[Model], Model]:
    def decorate(model: Model) -> Model:
        pgtrigger.register(*_requirements(operation, exclude))(model)
        decorated: Model = pghistory.track(*trackers, exclude=exclude)(model)
        return decorated

    return decorate
