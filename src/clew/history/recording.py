"""The context of a write: who acts, through which action, for what reason; one transaction around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import wraps
from typing import ParamSpec, TypeVar

import pghistory
from django.db import transaction

from clew.actors.actor import Actor

P = ParamSpec("P")
R = TypeVar("R")

_inside: ContextVar[object | None] = ContextVar("clew_recording", default=None)


def outermost() -> object | None:
    """What stands for the outermost recording that is open, the same however deep one is inside it; None outside."""
    return _inside.get()


@contextmanager
def recording(by: Actor, action: str, reason: str = "", at: datetime | None = None) -> Iterator[None]:
    """One transaction whose writes carry this context. `at` is the moment for which it is recorded; None: that of the
    writing. Inside another recording the outer context stays."""
    if _inside.get() is not None:
        with transaction.atomic():
            yield
        return
    token = _inside.set(object())
    try:
        with (
            pghistory.context(actor_id=by.id, actor_label=by.label, action=action, reason=reason, **_moment(at)),
            transaction.atomic(),
        ):
            yield
    finally:
        _inside.reset(token)


def action(function: Callable[P, R]) -> Callable[P, R]:
    """Marks a function of a room's `actions` as a write. It must take `by` (an Actor) as a keyword.

    A keyword `reason`, where the action has one, goes into the history. The action's name is `room.function`.
    """
    room = function.__module__.split(".")[1]
    name = f"{room}.{function.__name__}"

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        by = kwargs["by"]
        assert isinstance(by, Actor)
        at = kwargs.get("at")
        with recording(by, name, str(kwargs.get("reason") or ""), at if isinstance(at, datetime) else None):
            return function(*args, **kwargs)

    return run


def _moment(at: datetime | None) -> dict[str, str]:
    return {"at": at.isoformat()} if at else {}
