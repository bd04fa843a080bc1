"""Where a task belongs to one clause and the target that it works for to another: each leads to the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.commitments.access import visible_commitments
from clew.commitments.queries import Line
from clew.documents.access import visible_documents
from clew.documents.queries import ClauseLine
from clew.face.links import Link

_MOST_LINKS = 50


def thread_url(document_id: int, key: str = "") -> str:
    """The address of a document's thread, or of one clause of it."""
    return f"/threads/{document_id}/{key}/" if key else f"/threads/{document_id}/"


def tasks_elsewhere(actor: Actor) -> ArraySubquery:
    """For each target the tasks of other clauses that work for it, as far as the actor may see both."""
    told = JSONObject(
        task="task", document="clause__document", symbol="clause__document__symbol", key="clause__key",
    )  # fmt: skip
    tasks = visible_commitments(actor).filter(target=OuterRef("pk"), parent=None).exclude(clause=OuterRef("clause"))
    open_to = tasks.filter(clause__document__in=visible_documents(actor)).order_by("clause", "pk")
    return ArraySubquery(open_to.values(json=told)[:_MOST_LINKS])


def helped_by(rows: Iterable[Any], clause: ClauseLine) -> tuple[Link, ...]:
    """The tasks of other clauses that work for the targets of this one. `rows` are targets with `tasks_elsewhere`."""
    return tuple(
        Link(
            "commitment",
            task["task"],
            thread_url(task["document"], task["key"]),
            _clause_words(task["key"], task["symbol"]),
        )
        for row in rows
        if row.clause_id == clause.id
        for task in row.tasks_elsewhere
    )


def works_for(tasks: Iterable[Line], clause: ClauseLine) -> tuple[Link, ...]:
    """The targets of other clauses that the tasks of this one work for."""
    aims = dict.fromkeys(line.aim for line in tasks if line.aim and line.aim.clause_id != clause.id)
    return tuple(
        Link(
            "target",
            aim.indicator,
            thread_url(aim.document_id, aim.key),
            _clause_words(aim.key, aim.document),
        )
        for aim in aims
    )


def _clause_words(key: str, document: str) -> str:
    return str(_("clause %(label)s of %(document)s")) % {"label": key, "document": document}
