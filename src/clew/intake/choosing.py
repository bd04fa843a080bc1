"""What an officer can choose from when correcting a claim: the reader's proposals first, then all that may fit."""

from __future__ import annotations

from datetime import date
from typing import Final

from clew.actors.actor import Actor
from clew.conferences.access import visible_conferences
from clew.documents.access import visible_documents
from clew.documents.models import Clause
from clew.indicators.models import Indicator
from clew.intake.models import Claim
from clew.intake.queries import said
from clew.org.models import UnitVersion
from clew.people.models import Person

_MODELS: Final[dict[str, tuple[str, ...]]] = {
    "figures": ("indicator", "unit", "clause"),
    "citations": ("document",),
    "people": ("person",),
    "organisations": ("unit",),
    "decisions": ("conference", "document"),
    "commitments": ("unit", "document", "clause"),
    "awards": ("unit",),
    "opinions": ("conference",),
    "meeting": ("conference", "unit"),
    "assessments": ("unit",),
}
"""Which records a claim of a kind can belong to."""

_MOST: Final = 400  # more lines than this are of no use in a list that is typed into


def choices(claim: Claim, actor: Actor, day: date) -> dict[str, list[tuple[int, str]]]:
    """For each model the proposals of the claim, then everything else this actor may choose, without repeats."""
    offered: dict[str, list[tuple[int, str]]] = {}
    for model in _MODELS.get(claim.kind, ()):
        proposed = [(int(one["id"]), said(one["label"])) for one in claim.proposals if one["model"] == model]
        known = {record_id for record_id, _label in proposed}
        offered[model] = proposed + [one for one in _all(model, actor, day) if one[0] not in known]
    return offered


def _all(model: str, actor: Actor, day: date) -> list[tuple[int, str]]:
    match model:
        case "indicator":
            return [(one.pk, str(one)) for one in Indicator.objects.order_by("sort_key")[:_MOST]]
        case "unit":
            return [(one.unit_id, str(one.name)) for one in units_on(day)]
        case "person":
            return [(one.pk, one.name) for one in Person.objects.order_by("sort_key")[:_MOST]]
        case "document":
            return [(one.pk, str(one)[:120]) for one in visible_documents(actor).order_by("-date", "-pk")[:_MOST]]
        case "clause":
            documents = visible_documents(actor).order_by("-date", "-pk")[:20].values("pk")
            found = Clause.objects.filter(document__in=list(documents.values_list("pk", flat=True)), withdrawn=False)
            return [
                (one.pk, f"{one.document.symbol} {one.label} {one.text}"[:110])
                for one in found.select_related("document").order_by("-document__date", "position")[:_MOST]
            ]
        case _:
            return [(one.pk, str(one)) for one in visible_conferences(actor).order_by("-date", "-pk")[:_MOST]]


def units_on(day: date) -> list[UnitVersion]:
    """All units of a day in the order of lists."""
    return list(UnitVersion.objects.filter(valid__contains=day).order_by("sort_key")[:_MOST])
