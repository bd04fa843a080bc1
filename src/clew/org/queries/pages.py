"""What the pages of units show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.core.paginator import Page, Paginator

from clew.actors.actor import Actor
from clew.history.timeline import Entry, timeline
from clew.org.access import unit_for
from clew.org.models import Edge, Serves, Succession, Unit, UnitVersion
from clew.org.queries.finding import find_units
from clew.org.queries.trees import Node, tree_on
from clew.org.queries.versions import versions_on
from clew.words.matching import Match

PAGE_SIZE = 100
_MOST = 200  # of any list on the page of a unit


@dataclass(frozen=True, slots=True)
class UnitList:
    """The tree of a hierarchy as of a day, page by page, or what a search found in it."""

    hierarchy: str
    text: str
    day: date
    page: Page[Node]
    found: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A unit beside another: its name on the day, in which hierarchy, and what there is to say of it."""

    unit_id: int
    name: str
    kind: str
    hierarchy: str = ""
    day: date | None = None
    share: str = ""
    basis: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class UnitPage:
    """Everything that the page of a unit shows, as of a day."""

    unit_id: int
    name: str
    kind: str
    code: str
    day: date
    exists: bool
    versions: tuple[UnitVersion, ...]
    above: tuple[Neighbour, ...]
    below: tuple[Neighbour, ...]
    predecessors: tuple[Neighbour, ...]
    successors: tuple[Neighbour, ...]
    serves: tuple[Neighbour, ...]
    served_by: tuple[Neighbour, ...]
    aliases: tuple[str, ...]
    history: tuple[Entry, ...]


def unit_list(hierarchy: str, day: date, *, text: str = "", number: int | str = 1) -> UnitList:
    """One page of the units of a hierarchy, or the units that a text most likely names. Four queries at most."""
    nodes = () if text else tree_on(hierarchy, day).nodes
    found = tuple(find_units(text, day, limit=30)) if text else ()
    return UnitList(hierarchy, text, day, Paginator(nodes, PAGE_SIZE).get_page(number), found)


def unit_page(actor: Actor, unit_id: int, day: date) -> UnitPage:
    """The page of a unit that the actor may see (else NotFound), as of a day. Ten queries, and the history's."""
    unit = unit_for(actor, unit_id)
    versions = tuple(unit.versions.order_by("valid"))
    edges = Edge.objects.filter(valid__contains=day)
    up = list(edges.filter(child=unit).order_by("hierarchy")[:_MOST])
    down = list(edges.filter(parent=unit)[:_MOST])
    before = list(Succession.objects.filter(successor=unit).exclude(predecessor=unit).order_by("date", "pk")[:_MOST])
    after = list(Succession.objects.filter(predecessor=unit).order_by("date", "pk")[:_MOST])
    services = Serves.objects.filter(valid__contains=day)
    areas = list(services.filter(body=unit).values_list("area_id", flat=True)[:_MOST])
    bodies = list(services.filter(area=unit).values_list("body_id", flat=True)[:_MOST])
    beside = {edge.parent_id for edge in up} | {edge.child_id for edge in down} | {*areas, *bodies}
    beside |= {one.predecessor_id for one in before} | {one.successor_id for one in after}
    named = versions_on(beside | {unit.pk}, day)
    present = named[unit.pk]
    return UnitPage(
        unit_id=unit.pk,
        name=str(present),
        kind=present.kind,
        code=present.code,
        day=day,
        exists=any(day in version.valid for version in versions),
        versions=versions,
        above=tuple(_beside(named, edge.parent_id, edge.hierarchy) for edge in up),
        below=_sorted(named, (_beside(named, edge.child_id, edge.hierarchy) for edge in down)),
        predecessors=tuple(_succession(named, one.predecessor_id, one) for one in before),
        successors=tuple(_succession(named, one.successor_id, one) for one in after),
        serves=_sorted(named, (_beside(named, area) for area in areas)),
        served_by=_sorted(named, (_beside(named, body) for body in bodies)),
        aliases=tuple(unit.aliases.order_by("text").values_list("text", flat=True)[:_MOST]),
        history=_history(unit, versions) if actor.may("history.see", unit.pk) else (),
    )


def _beside(named: dict[int, UnitVersion], unit_id: int, hierarchy: str = "") -> Neighbour:
    return Neighbour(unit_id, str(named[unit_id]), named[unit_id].kind, hierarchy)


def _succession(named: dict[int, UnitVersion], unit_id: int, one: Succession) -> Neighbour:
    share = "" if one.share == 1 else str(one.share.normalize())
    version = named[unit_id]
    return Neighbour(
        unit_id, str(version), version.kind, "", one.date, share, str(one.get_basis_display()), one.act_symbol
    )


def _sorted(named: dict[int, UnitVersion], neighbours: Iterable[Neighbour]) -> tuple[Neighbour, ...]:
    return tuple(sorted(neighbours, key=lambda one: (one.hierarchy, named[one.unit_id].sort_key)))


def _history(unit: Unit, versions: tuple[UnitVersion, ...]) -> tuple[Entry, ...]:
    return tuple(timeline(unit, *versions[-5:]))
