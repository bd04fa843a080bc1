"""The tree of a hierarchy as of a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from clew.org.models import Edge, Reach, UnitVersion
from clew.words.languages import Words


@dataclass(frozen=True, slots=True)
class Node:
    """A unit in its place: `depth` counts from the root, `children` is how many stand right under it."""

    unit_id: int
    parent_id: int | None
    depth: int
    name: Words
    kind: str
    code: str
    children: int

    @property
    def steps(self) -> range:
        """One step for each level above it, for an indented list."""
        return range(self.depth)


@dataclass(frozen=True, slots=True)
class Tree:
    """All units of a hierarchy on a day, each root followed by what stands under it, brothers in the order of lists."""

    hierarchy: str
    day: date
    nodes: tuple[Node, ...]

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes)

    def __len__(self) -> int:
        return len(self.nodes)

    def parent_of(self, unit_id: int) -> int | None:
        """The superior unit, or None for a root and for a unit that is not in the tree."""
        return next((node.parent_id for node in self.nodes if node.unit_id == unit_id), None)


def tree_on(hierarchy: str, day: date) -> Tree:
    """The tree of one hierarchy on a day. Two queries. Roots are the units above which nothing stands on that day."""
    edges = Edge.objects.filter(hierarchy=hierarchy, valid__contains=day)
    parent_of = dict(edges.values_list("child_id", "parent_id"))
    in_hierarchy = Reach.objects.filter(hierarchy=hierarchy, depth=0, valid__contains=day).values("descendant")
    versions = UnitVersion.objects.filter(unit__in=in_hierarchy, valid__contains=day).order_by("sort_key", "pk")
    below: dict[int | None, list[UnitVersion]] = {}
    for version in versions:
        below.setdefault(parent_of.get(version.unit_id), []).append(version)
    return Tree(hierarchy, day, tuple(_walk(below)))


def ids_under(unit_id: int, hierarchy: str | None, day: date) -> set[int]:
    """The ids of a unit and of all that stand under it on a day, in one hierarchy or (None) in any."""
    reached = Reach.objects.filter(ancestor=unit_id, valid__contains=day)
    if hierarchy is not None:
        reached = reached.filter(hierarchy=hierarchy)
    return {unit_id, *reached.values_list("descendant_id", flat=True)}


def ids_above(unit_id: int, hierarchy: str | None, day: date) -> list[int]:
    """The ids of the units above a unit on a day, the nearest first."""
    reached = Reach.objects.filter(descendant=unit_id, depth__gt=0, valid__contains=day)
    if hierarchy is not None:
        reached = reached.filter(Q(hierarchy=hierarchy))
    return list(dict.fromkeys(reached.order_by("depth", "ancestor_id").values_list("ancestor_id", flat=True)))


def _walk(below: dict[int | None, list[UnitVersion]]) -> Iterator[Node]:
    waiting: list[tuple[UnitVersion, int | None, int]] = [(root, None, 0) for root in reversed(below.get(None, []))]
    while waiting:
        version, parent_id, depth = waiting.pop()
        children = below.get(version.unit_id, [])
        yield Node(version.unit_id, parent_id, depth, version.name, version.kind, version.code, len(children))
        waiting.extend((child, version.unit_id, depth + 1) for child in reversed(children))
