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

LinkedTo = Callable[[Collection[Ref], Actor], dict[Ref, list[Link]]]


@dataclass(frozen=True, slots=True)
class Panel:
    """One room's list on another room's page."""

    title: str
    links: tuple[Link, ...]


ROOMS: Final[tuple[tuple[object, LinkedTo], ...]] = (
    (_("People"), people.linked_to),
    (_("Documents"), documents.linked_to),
    (_("Indicators, targets and figures"), indicators.linked_to),
    (_("Conferences"), conferences.linked_to),
    (_("Awards"), awards.linked_to),
    (_("Tasks"), commitments.linked_to),
    (_("Reports in"), intake.linked_to),
)
"""Title of the panel and the query that fills it, from the lowest floor up."""


def panels_for(ref: Ref, actor: Actor) -> list[Panel]:
    """The panels that have something to show for a record; one call (a fixed number of queries) a room."""
    panels = []
    for title, linked_to in ROOMS:
        links = linked_to([ref], actor).get(ref, [])
        if links:
            panels.append(Panel(str(title), tuple(links)))
    return panels
