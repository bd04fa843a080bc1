"""The search over documents, clauses, tasks, people, units and indicators: only what the actor may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from clew.actors.actor import Actor
from clew.commitments.access import visible_commitments
from clew.commitments.queries import commitment_url
from clew.documents.access import visible_clauses, visible_documents
from clew.documents.queries import document_url
from clew.face.links import Link
from clew.indicators.access import visible_indicators
from clew.org.queries import find_units
from clew.people.queries import find_people
from clew.profiles import symbols
from clew.threads.queries.elsewhere import thread_url
from clew.words.folding import fold

_MOST: Final = 10


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one kind, best first."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The words that were searched and the groups that have something."""

    text: str
    groups: tuple[Group, ...]


def search(actor: Actor, text: str, *, day: date) -> Found:
    """What `text` finds, ten of a kind: folded words, then likeness; documents also by symbol. Ten queries."""
    if not fold(text):
        return Found(text, ())
    documents = _like(visible_documents(actor), text, Q(folded__contains=symbols.search_key(text)))
    clauses = _like(visible_clauses(actor).filter(withdrawn=False).select_related("document"), text)
    tasks = _like(visible_commitments(actor), text)
    indicators = _like(visible_indicators(actor), text)
    people = find_people(text, _MOST) if actor.may("people.see") else []
    units = find_units(text, day, _MOST) if actor.may("org.see") else []
    groups = (
        Group(_("Documents"), tuple(
            Link("document", str(one), document_url(one.pk), one.get_state_display()) for one in documents
        )),
        Group(pgettext("found", "Clauses"), tuple(
            Link("clause", str(one), thread_url(one.document_id, one.key), str(one.document)) for one in clauses
        )),
        Group(_("Tasks"), tuple(
            Link("commitment", str(one), commitment_url(one.pk), one.get_state_display()) for one in tasks
        )),
        Group(_("People"), tuple(Link("person", one.label, f"/people/{one.id}/") for one in people)),
        Group(_("Units"), tuple(Link("unit", one.label, f"/units/{one.id}/") for one in units)),
        Group(_("Indicators"), tuple(
            Link("indicator", str(one), f"/indicators/{one.pk}/", one.code) for one in indicators
        )),
    )  # fmt: skip
    return Found(text, tuple(group for group in groups if group.links))


def _like(records: QuerySet[Any], text: str, also: Q | None = None) -> list[Any]:
    wanted = fold(text)
    words = Q()
    for word in wanted.split():
        words &= Q(folded__contains=word)
    match = words | Q(folded__trigram_word_similar=wanted)
    if also is not None:
        match |= also
    return list(
        records.filter(match).annotate(alike=TrigramWordSimilarity(wanted, "folded")).order_by("-alike", "pk")[:_MOST]
    )
