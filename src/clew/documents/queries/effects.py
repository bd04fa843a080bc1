"""What a planned change of units would do to papers: who keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count

from clew.actors.actor import Actor
from clew.archive.models import Original
from clew.documents.models import Document, DocumentRecipient
from clew.org.models import UnitVersion
from clew.org.planning import Plan
from clew.org.queries import versions_among


@dataclass(frozen=True, slots=True)
class KeptEffect:
    """How many documents and originals a unit keeps that ends, and how many documents are addressed to it."""

    unit_id: int
    unit_name: str
    documents: int
    originals: int
    addressed: int


def effects_of(plan: Plan, actor: Actor) -> tuple[KeptEffect, ...]:
    """One row for each ending unit that keeps or receives anything. Numbers alone: which papers these are is for those
    who may read them, and whoever changes units may not. Four queries."""
    if not plan.ending:
        return ()
    kept = dict(Document.objects.filter(owner_unit__in=plan.ending).values_list("owner_unit").annotate(Count("pk")))
    files = dict(
        Original.objects.filter(owner_unit_id__in=plan.ending).values_list("owner_unit_id").annotate(Count("pk"))
    )
    sent = dict(DocumentRecipient.objects.filter(unit__in=plan.ending).values_list("unit").annotate(Count("pk")))
    named = versions_among(UnitVersion.objects.filter(unit__in=plan.ending), plan.eve)
    return tuple(
        KeptEffect(unit, str(named.get(unit, "")), kept.get(unit, 0), files.get(unit, 0), sent.get(unit, 0))
        for unit in plan.ending
        if unit in kept or unit in files or unit in sent
    )
