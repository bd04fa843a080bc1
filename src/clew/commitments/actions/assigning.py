"""Assigning tasks from clauses, laying them out on classes of units, moving their due dates."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from clew.actors.actor import Actor
from clew.archive.models import Agreement, Passage
from clew.commitments import access, rules
from clew.commitments.models import (
    Commitment,
    CommitmentMention,
    CommitmentState,
    Cooperation,
    Extension,
)
from clew.documents import access as documents_access
from clew.documents import actions as documents
from clew.documents.models import Clause
from clew.history.models import recorded
from clew.history.recording import action
from clew.history.removing import remove
from clew.indicators.models import Target
from clew.org.models import Unit
from clew.org.queries import units_of_kind
from clew.people.models import Person


@action
def assign(  # long: one keyword for each of the six clear things and where they come from
    clause: Clause,
    *,
    task: str,
    unit: Unit | None = None,
    person: Person | None = None,
    assignee_text: str = "",
    due_date: date | None = None,
    due_event: str = "",
    responsibility: str = "",
    authority: str = "",
    result: str = "",
    cooperating: Iterable[Unit] = (),
    target: Target | None = None,
    class_kind: str = "",
    class_under: Unit | None = None,
    parent: Commitment | None = None,
    passage: Passage | None = None,
    by: Actor,
    at: datetime,
) -> Commitment:
    """A task from a clause. Each of the six clear things may still be missing, except the task itself.

    The unit that must do it becomes a recipient of the document, so that it can read where its task comes from.
    """
    access.check_assign(by, clause, unit.pk if unit else None)
    rules.check_task(task)
    rules.check_class(class_kind, class_under is not None, unit is not None)
    commitment = Commitment.objects.create(
        clause=clause,
        parent=parent,
        position=clause.commitments.count(),
        task=task.strip(),
        unit=unit,
        person=person,
        assignee_text=assignee_text,
        class_kind=class_kind,
        class_under=class_under,
        responsibility=responsibility,
        authority=authority,
        due_date=due_date,
        due_event=due_event,
        result=result,
        target=target,
        **recorded(by, at),
    )
    partners = {partner.pk: partner for partner in cooperating}
    Cooperation.objects.bulk_create([Cooperation(commitment=commitment, unit=one) for one in partners.values()])
    if passage is not None:
        CommitmentMention.objects.create(commitment=commitment, passage=passage, said=passage.quote, **recorded(by, at))
    _address(clause, [*([unit] if unit else []), *partners.values()], by, at)
    return commitment


@action
def expand_class(commitment: Commitment, *, day: date, by: Actor, at: datetime) -> list[Commitment]:
    """Lays a task for all units of a kind out on the units of `day`: one child each. Returns the new children.

    Done again on a later day, it adds the units that have come since; the children of units that ended stay.
    """
    access.check_manage(by, commitment)
    rules.check_can_expand(commitment)
    versions = units_of_kind(commitment.class_kind, day, under=commitment.class_under_id)
    before = set(commitment.children.values_list("unit_id", flat=True))
    fresh = [version.unit_id for version in versions if version.unit_id not in before]
    children = Commitment.objects.bulk_create(
        Commitment(
            clause=commitment.clause,
            parent=commitment,
            position=len(before) + index,
            task=commitment.task,
            unit_id=unit_id,
            responsibility=commitment.responsibility,
            authority=commitment.authority,
            due_date=commitment.due_date,
            due_event=commitment.due_event,
            result=commitment.result,
            target=commitment.target,
            **recorded(by, at),
        )
        for index, unit_id in enumerate(fresh)
    )
    commitment.class_day = day
    commitment.save(update_fields=["class_day"])
    _address(commitment.clause, list(Unit.objects.filter(pk__in=fresh)), by, at)
    return children


@action
def correct(commitment: Commitment, *, reason: str, by: Actor, at: datetime, **changes: Any) -> Commitment:
    """Corrects or completes the six things of a commitment: `changes` are columns of theirs and the target."""
    access.check_manage(by, commitment)
    rules.check_reason(reason)
    unknown = changes.keys() - _CORRECTABLE
    assert not unknown, f"not among the six things: {unknown}"
    for name, value in changes.items():
        setattr(commitment, name, value)
    rules.check_task(commitment.task)
    rules.check_class(commitment.class_kind, commitment.class_under_id is not None, commitment.unit_id is not None)
    commitment.save()
    return commitment


@action
def extend(commitment: Commitment, *, to_date: date, reason: str, by: Actor, at: datetime) -> Extension:
    """Moves the due date; the old one stays readable with the reason."""
    access.check_manage(by, commitment)
    extension = Extension.objects.create(
        commitment=commitment,
        from_date=rules.check_extension(commitment, to_date, reason),
        to_date=to_date,
        reason=reason,
        **recorded(by, at),
    )
    commitment.due_date = to_date
    commitment.save(update_fields=["due_date"])
    return extension


@action
def cancel(commitment: Commitment, *, reason: str, by: Actor, at: datetime) -> Commitment:
    """The task is no longer to be done, nor what is left of it on the units below."""
    access.check_manage(by, commitment)
    rules.check_open(commitment)
    rules.check_reason(reason)
    commitment.state = CommitmentState.CANCELLED
    commitment.save(update_fields=["state"])
    commitment.children.filter(state=CommitmentState.OPEN).update(state=CommitmentState.CANCELLED)
    return commitment


@action
def reopen(commitment: Commitment, *, reason: str, by: Actor, at: datetime) -> Commitment:
    """A task that was done or cancelled by mistake is open again."""
    access.check_manage(by, commitment)
    rules.check_can_reopen(commitment)
    rules.check_reason(reason)
    commitment.state, commitment.done_date = CommitmentState.OPEN, None
    commitment.save(update_fields=["state", "done_date"])
    return commitment


@action
def mention_commitment(
    commitment: Commitment,
    *,
    passage: Passage,
    said: str = "",
    agreement: str = Agreement.AGREES,
    by: Actor,
    at: datetime,
) -> CommitmentMention:
    """A text tells the commitment at this passage."""
    access.check_report(by, commitment)
    return CommitmentMention.objects.create(
        commitment=commitment, passage=passage, said=said or passage.quote, agreement=agreement, **recorded(by, at)
    )


@action
def withdraw(commitment: Commitment, *, by: Actor, at: datetime) -> None:
    """Removes a task that the text does not give and nothing hangs on yet; one that was begun is cancelled instead."""
    access.check_manage(by, commitment)
    rules.check_open(commitment)
    remove(commitment)


@action
def take_back_mention(commitment: Commitment, *, passage: Passage, by: Actor, at: datetime) -> None:
    """The text does not tell the task at this passage after all."""
    access.check_report(by, commitment)
    commitment.mentions.filter(passage=passage).delete()


_CORRECTABLE = frozenset(
    {"task", "unit", "person", "assignee_text", "responsibility", "authority", "due_date", "due_event", "result",
     "target", "class_kind", "class_under"}
)  # fmt: skip


def _address(clause: Clause, units: list[Unit], by: Actor, at: datetime) -> None:
    if units and documents_access.can_change(by, clause.document):
        documents.address_to(clause.document, units=units, by=by, at=at)
