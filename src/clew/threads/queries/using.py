"""A record of any room by the word for it and its id: what it is called and where its own page is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound
from clew.commitments.access import commitment_for
from clew.conferences.access import conference_for
from clew.documents.access import document_for, visible_clauses
from clew.face.wording import period as period_words
from clew.face.wording import quantity
from clew.indicators.access import figure_for, indicator_for, visible_targets
from clew.org.queries import versions_on
from clew.people.access import visible_people
from clew.threads.queries.saying import Saying, sayings_of


@dataclass(frozen=True, slots=True)
class Used:
    """A record whose uses are asked for: `kind` in words, its label, its own page, and the places that speak of it."""

    kind: str
    label: str
    url: str
    sayings: tuple[Saying, ...]


def used(actor: Actor, model: str, record_id: int, *, day: date) -> Used:
    """The record, or NotFound where there is none or the actor may not know of it. Three queries at most."""
    if model not in _RECORDS:
        raise NotFound(_("Clew keeps no records of the kind %(kind)s. Start from the page of a record."), kind=model)
    kind, fetch, url = _RECORDS[model]
    label = fetch(actor, record_id, day)
    if label is None:
        raise NotFound(_("There is no such record, or you may not see it. Start from the page of a record."))
    spoken_of = {model: Q(**{model: record_id})} if model in _SPOKEN_OF else {}
    return Used(str(kind), label, url.format(record_id), tuple(sayings_of(spoken_of, actor)))


def _unit(actor: Actor, record_id: int, day: date) -> str | None:
    version = versions_on([record_id], day).get(record_id) if actor.may("org.see") else None
    return str(version.name) if version else None


def _person(actor: Actor, record_id: int, _day: date) -> str | None:
    return visible_people(actor).filter(pk=record_id).values_list("name", flat=True).first()


def _figure(actor: Actor, record_id: int, day: date) -> str | None:
    figure = figure_for(actor, record_id)
    value = figure.get_absence_display() if figure.value is None else quantity(figure.value, figure.indicator.unit)
    unit = _unit(actor, figure.unit_id, day) or ""
    return f"{figure.indicator}, {unit}, {period_words(figure.period, figure.calendar)}: {value}"


def _target(actor: Actor, record_id: int, _day: date) -> str | None:
    target = visible_targets(actor).select_related("indicator").filter(pk=record_id).first()
    if target is None:
        return None
    return f"{target.indicator}, {period_words(target.period, target.calendar)}: " + quantity(
        target.value, target.indicator.unit
    )


def _clause(actor: Actor, record_id: int, _day: date) -> str | None:
    clause = visible_clauses(actor).filter(pk=record_id).first()
    return str(clause) if clause else None


def _labelled(fetch: Callable[[Actor, int], Any]) -> Callable[[Actor, int, date], str | None]:
    return lambda actor, record_id, _day: str(fetch(actor, record_id))


_Record = tuple[Any, Callable[[Actor, int, date], str | None], str]
_RECORDS: Final[dict[str, _Record]] = {
    "unit": (_("Unit"), _unit, "/units/{}/"),
    "person": (_("Person"), _person, "/people/{}/"),
    "document": (_("Document"), _labelled(document_for), "/documents/{}/"),
    "clause": (_("Clause"), _clause, ""),
    "indicator": (_("Indicator"), _labelled(indicator_for), "/indicators/{}/"),
    "target": (_("Target"), _target, ""),
    "figure": (_("Figure"), _figure, "/figures/{}/"),
    "conference": (_("Conference"), _labelled(conference_for), "/conferences/{}/"),
    "commitment": (_("Task"), _labelled(commitment_for), "/commitments/{}/"),
}
# Figures and targets tell their words in the panel of indicators, persons in that of people.
_SPOKEN_OF: Final = frozenset({"document", "clause", "conference", "commitment"})
