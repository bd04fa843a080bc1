"""The one visible table of panels: whose `linked_to` a page of a lower room shows."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.awards import queries as awards
from clew.commitments import queries as commitments
from clew.conferences import queries as conferences
from clew.documents import queries as documents
from clew.face.links import Link, Ref
from clew.indicators import queries as indicators
from clew.intake import queries as intake
from clew.people import queries as people
from clew.rounds import queries as rounds

LinkedTo = Callable[[Collection[Ref], Actor], dict[Ref, list[Link]]]


@dataclass(frozen=True, slots=True)
class Panel:
    """One room's list on another room's page."""

    title: str
    links: tuple[Link, ...]


ROOMS: Final[tuple[tuple[str, object, LinkedTo], ...]] = (
    ("people", _("People"), people.linked_to),
    ("documents", _("Documents"), documents.linked_to),
    ("indicators", _("Indicators, targets and figures"), indicators.linked_to),
    ("conferences", _("Conferences"), conferences.linked_to),
    ("awards", _("Awards"), awards.linked_to),
    ("commitments", _("Tasks"), commitments.linked_to),
    ("intake", _("Reports in"), intake.linked_to),
    ("rounds", _("Reporting"), rounds.linked_to),
)
"""Name of the room, title of its panel and the query that fills it, from the lowest floor up."""


def panels_for(ref: Ref, actor: Actor, *, only: Collection[str] = (), without: Collection[str] = ()) -> list[Panel]:
    """The panels that have something to show for a record; one call (a fixed number of queries) a room. `only` and
    `without` name rooms: some pages draw a few panels at once and let the others follow."""
    panels = []
    for room, title, linked_to in ROOMS:
        if room in without or (only and room not in only):
            continue
        links = linked_to([ref], actor).get(ref, [])
        if links:
            panels.append(Panel(str(title), tuple(links)))
    return panels
