"""A commitment as one line: its status in the database's words, its units' names, its children counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, CharField, Exists, F, OuterRef, Q, QuerySet, Value, When
from django.urls import reverse
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.commitments import access, rules
from clew.commitments.models import Commitment, Override
from clew.commitments.rates import Status, status
from clew.documents.access import visible_documents
from clew.face.wording import profile_word
from clew.org.queries import versions_on


@dataclass(frozen=True, slots=True)
class Children:
    """How the children of a commitment stand on a day."""

    done: int
    open: int
    overdue: int

    @property
    def all(self) -> int:
        return self.done + self.open + self.overdue


@dataclass(frozen=True, slots=True)
class Aim:
    """The target that a task works for, with the clause that set it."""

    indicator: str
    document_id: int
    document: str
    clause_id: int
    key: str


@dataclass(frozen=True, slots=True)
class Line:
    """One commitment as lists and trees show it. `override` is a leader's status beside the computed one."""

    id: int
    url: str
    task: str
    who: str
    unit_id: int | None
    due_date: date | None
    due_event: str
    status: str
    override: str
    clear: int
    can_be_followed: bool
    clause_id: int
    document: str
    children: Children | None
    aim: Aim | None = None

    @property
    def shown(self) -> str:
        """The status as it is shown: an open task that says not who or not when is not clear."""
        return "not_clear" if self.status == Status.OPEN and not self.can_be_followed else self.status


def commitment_url(commitment_id: int) -> str:
    """The address of a commitment's page."""
    return reverse("commitments:commitment", args=[commitment_id])


def with_status(commitments: QuerySet[Commitment], day: date) -> QuerySet[Any]:
    """Adds the column `standing`: the status on `day`, by the same rule as `rates.status`."""
    late = Q(state="done", due_date__isnull=False, done_date__gt=F("due_date"))
    return commitments.annotate(
        standing=Case(
            When(state="cancelled", then=Value(Status.CANCELLED.value)),
            When(state="done", due_date__isnull=True, then=Value(Status.DONE.value)),
            When(late, then=Value(Status.DONE_LATE.value)),
            When(state="done", then=Value(Status.DONE_ON_TIME.value)),
            When(due_date__lt=day, then=Value(Status.OVERDUE.value)),
            default=Value(Status.OPEN.value),
            output_field=CharField(),
        )
    )


def status_of(commitment: Commitment, day: date) -> Status:
    """The computed status of one commitment on a day."""
    return status(commitment.state, commitment.due_date, commitment.done_date, day)


def lines_of(commitments: Iterable[Commitment], day: date) -> list[Line]:
    """The lines of commitments (loaded with `clause__document` and `person`). Three queries, whatever their number."""
    kept = list(commitments)
    ids = [commitment.pk for commitment in kept]
    unit_ids = {one for commitment in kept for one in (commitment.unit_id, commitment.class_under_id) if one}
    names = {unit_id: str(version.name) for unit_id, version in versions_on(unit_ids, day).items()}
    overrides = dict(
        Override.objects.filter(commitment__in=ids, closed_at__isnull=True).values_list("commitment_id", "status")
    )
    below = _children(ids, day)
    return [
        Line(
            id=commitment.pk,
            url=commitment_url(commitment.pk),
            task=commitment.task,
            who=who(commitment, names),
            unit_id=commitment.unit_id,
            due_date=commitment.due_date,
            due_event=commitment.due_event,
            status=status_of(commitment, day).value,
            override=overrides.get(commitment.pk, ""),
            clear=clear.count,
            can_be_followed=clear.can_be_followed,
            clause_id=commitment.clause_id,
            document=commitment.clause.document.symbol or str(commitment.clause.document.title),
            children=below.get(commitment.pk),
            aim=_aim(commitment),
        )
        for commitment in kept
        for clear in [rules.clearness(commitment)]
    ]


def who(commitment: Commitment, names: dict[int, str]) -> str:
    """Unit and person, or the class of units, or the words of the text."""
    if commitment.class_kind:
        kind, root = profile_word("unit_kinds", commitment.class_kind), names.get(commitment.class_under_id or 0, "")
        return _("every %(kind)s under %(root)s") % {"kind": kind, "root": root}
    parts = [names.get(commitment.unit_id or 0, ""), commitment.person.name if commitment.person else ""]
    return ", ".join(part for part in parts if part) or commitment.assignee_text


def for_clauses(clause_ids: Collection[int], actor: Actor, day: date) -> dict[int, list[Line]]:
    """The commitments of clauses that the actor may see, the topmost of each tree, in their order. Four queries."""
    seen = access.visible_commitments(actor).filter(clause__in=clause_ids)
    # A child shows by itself only to somebody who does not see its parent.
    told = ("clause__document", "person", "target__indicator", "target__clause__document")
    open_to = Exists(visible_documents(actor).filter(pk=OuterRef("target__clause__document")))
    top = seen.exclude(parent__in=seen).select_related(*told).annotate(aim_is_open=open_to).order_by("position", "pk")
    found: dict[int, list[Line]] = defaultdict(list)
    for line in lines_of(top, day):
        found[line.clause_id].append(line)
    return dict(found)


def _aim(commitment: Commitment) -> Aim | None:
    """The target, where `for_clauses` asked whether it is open to the actor and it is."""
    if not getattr(commitment, "aim_is_open", False) or commitment.target is None:
        return None
    clause = commitment.target.clause
    document = clause.document.symbol or str(clause.document.title)
    return Aim(str(commitment.target.indicator), clause.document_id, document, clause.pk, clause.key)


def _children(ids: Collection[int], day: date) -> dict[int, Children]:
    rows = Commitment.objects.filter(parent__in=ids).exclude(state="cancelled")
    counts: dict[int, dict[str, int]] = defaultdict(lambda: {"done": 0, "open": 0, "overdue": 0})
    for parent, state, due, done in rows.values_list("parent_id", "state", "due_date", "done_date"):
        found = status(state, due, done, day)
        counts[parent or 0]["done" if found.value.startswith("done") else found.value] += 1
    return {parent: Children(**count) for parent, count in counts.items()}
