"""One document that was entered twice becomes one again: a stub turns out to be a document of the register."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Max

from clew.actors.actor import Actor
from clew.documents import access, rules
from clew.documents.models import Clause, Document, FormerAddress, Relation
from clew.documents.moving import move_all
from clew.history.models import recorded
from clew.history.recording import action


@action
def merge_stub(stub: Document, *, into: Document, by: Actor, at: datetime) -> Document:
    """A person confirms that a stub is `into`: mentions, relations and whatever rooms above hang on it move there,
    its clauses known by report become clauses known by report of `into`, and the stub leaves the register.

    The addresses of the stub and of its clauses lead on from then on; the history keeps the entry and who merged it.
    """
    access.check_change(by, stub)
    access.check_mention(by, into)
    rules.check_can_merge_stub(stub, into)
    moved = _move_clauses(stub, into, by, at)
    _move_relations(stub, into)
    stub.readers.all().delete()
    stub.recipients.all().delete()
    _renumber_versions(stub, into)
    move_all(stub, into)
    _lead_on(stub, into, moved, by, at)
    stub.delete()
    return into


def _move_clauses(stub: Document, into: Document, by: Actor, at: datetime) -> dict[str, Clause]:
    """The key that each clause had -> the clause of `into` that it became."""
    Document.objects.select_for_update().get(pk=into.pk)
    last = into.clauses.aggregate(position=Max("position"))["position"]
    position = 0 if last is None else last + 1
    number = into.clauses.filter(key__regex=r"^r\d+$").count()
    moved: dict[int, Clause] = {}
    by_key: dict[str, Clause] = {}
    # Merged ones last: they point at standing ones, which must have moved before.
    for old in stub.clauses.order_by("withdrawn", "position"):
        number, position = number + 1, position + 1
        new = Clause.objects.create(
            document=into,
            key=f"r{number}",
            position=position,
            label=old.label,
            text=old.text,
            passage=old.passage,
            known_by_report=True,
            corrected=old.corrected,
            withdrawn=old.withdrawn,
            merged_into=moved.get(old.merged_into_id or 0),
            **recorded(by, at),
        )
        moved[old.pk] = by_key[old.key] = new
        move_all(old, new)
    Clause.objects.filter(document=stub).update(parent=None, merged_into=None)
    Clause.objects.filter(document=stub).delete()
    return by_key


def _lead_on(stub: Document, into: Document, moved: dict[str, Clause], by: Actor, at: datetime) -> None:
    told = recorded(by, at)
    addresses = [FormerAddress(former_id=stub.pk, label=str(stub)[:400], document=into, **told)]
    for key, clause in moved.items():
        standing = clause.merged_into or clause
        addresses.append(
            FormerAddress(former_id=stub.pk, key=key, label=clause.label or key, document=into, clause=standing, **told)
        )
    FormerAddress.objects.bulk_create(addresses)


def _move_relations(stub: Document, into: Document) -> None:
    """Relations of the stub become those of `into`, except those that it has already or that would lead to itself."""
    known = set(Relation.objects.filter(source=into).values_list("target", "kind"))
    for relation in stub.relations_out.all():
        if relation.target_id == into.pk or (relation.target_id, relation.kind) in known:
            relation.delete()
        else:
            Relation.objects.filter(pk=relation.pk).update(source=into)
    known = set(Relation.objects.filter(target=into).values_list("source", "kind"))
    for relation in stub.relations_in.all():
        if relation.source_id == into.pk or (relation.source_id, relation.kind) in known:
            relation.delete()
        else:
            Relation.objects.filter(pk=relation.pk).update(target=into)


def _renumber_versions(stub: Document, into: Document) -> None:
    number = into.versions.count()
    for version in stub.versions.order_by("number"):
        number += 1
        stub.versions.filter(pk=version.pk).update(number=number, document=into)
