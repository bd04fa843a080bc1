"""What an officer can choose from when correcting a claim: the reader's proposals first, then all that may fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from django.db.models import Q

from clew.actors.actor import Actor
from clew.conferences.access import visible_conferences
from clew.conferences.models import Conference
from clew.documents.access import visible_clauses, visible_documents
from clew.documents.models import Clause
from clew.indicators.models import Indicator
from clew.indicators.queries import find_indicators
from clew.intake.models import Claim
from clew.intake.queries import said
from clew.org.models import UnitVersion
from clew.org.queries import find_units
from clew.people.models import Person
from clew.people.queries import find_people
from clew.words.folding import fold
from clew.words.languages import LANGUAGES
from clew.words.matching import Match

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

_MOST: Final = 400  # more lines than this are of no use in a list; the search finds the others
_MOST_FOUND: Final = 20


def choices(claim: Claim, actor: Actor, day: date, asked: Mapping[str, str]) -> dict[str, list[tuple[int, str]]]:
    """For each model the proposals of the claim, then everything else this actor may choose; or, where something is
    asked, what `asked["find_MODEL"]` finds, then the proposals. Without repeats."""
    offered: dict[str, list[tuple[int, str]]] = {}
    for model in _MODELS.get(claim.kind, ()):
        proposed = [(int(one["id"]), said(one["label"])) for one in claim.proposals if one["model"] == model]
        known = {record_id for record_id, _label in proposed}
        text = asked.get(f"find_{model}", "").strip()[:200]
        if text:  # who searches wants what is found; the proposals follow
            matches = found(model, text, actor, day)
            there = {record_id for record_id, _label in matches}
            offered[model] = matches + [one for one in proposed if one[0] not in there]
        else:
            offered[model] = proposed + [one for one in _all(model, actor, day) if one[0] not in known]
    return offered


def found(model: str, text: str, actor: Actor, day: date) -> list[tuple[int, str]]:
    """What a text finds among all records of a model, the likeliest first."""
    words = fold(text)
    match model:
        case "indicator":
            return _matched(find_indicators(text, limit=_MOST_FOUND))
        case "unit":
            return _matched(find_units(text, day, limit=_MOST_FOUND))
        case "person":
            return _matched(find_people(text, limit=_MOST_FOUND))
        case "document":
            documents = visible_documents(actor).filter(folded__contains=words).order_by("-date", "-pk")
            return [(one.pk, str(one)[:120]) for one in documents[:_MOST_FOUND]]
        case "clause":
            clauses = visible_clauses(actor).filter(Q(folded__contains=words) | Q(document__folded__contains=words))
            standing = clauses.filter(withdrawn=False).select_related("document")
            return [_clause(one) for one in standing.order_by("-document__date", "position")[:_MOST_FOUND]]
        case _:
            every = visible_conferences(actor).order_by("-date", "-pk")[:_MOST]
            return [(one.pk, str(one)) for one in every if words in _names(one)][:_MOST_FOUND]


def _names(conference: Conference) -> str:
    """What a conference is called, in every language: a report is seldom read in that of the page."""
    title = conference.title
    return fold(" ".join([str(conference), *(getattr(title, language) or "" for language in LANGUAGES)]))


def _matched(matches: Iterable[Match]) -> list[tuple[int, str]]:
    return [(match.id, match.label) for match in matches]


def _clause(clause: Clause) -> tuple[int, str]:
    return clause.pk, f"{clause.document.symbol} {clause.label} {clause.text}"[:110]


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
            standing = Clause.objects.filter(document__in=list(documents.values_list("pk", flat=True)), withdrawn=False)
            ordered = standing.select_related("document").order_by("-document__date", "position")
            return [_clause(one) for one in ordered[:_MOST]]
        case _:
            return [(one.pk, str(one)) for one in visible_conferences(actor).order_by("-date", "-pk")[:_MOST]]


def units_on(day: date) -> list[UnitVersion]:
    """All units of a day in the order of lists."""
    return list(UnitVersion.objects.filter(valid__contains=day).order_by("sort_key")[:_MOST])
