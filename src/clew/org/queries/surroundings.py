"""Where units stand on a day, with what is right above and right under them: one side of a before-and-after."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from clew.org.models import Edge, Serves, UnitVersion
from clew.org.queries.versions import versions_among

_MOST = 12  # names under one unit; the rest is counted


@dataclass(frozen=True, slots=True)
class Standing:
    """A unit in its place on a day: the superior's name (empty for a root), the first names under it, and how many
    more; the bodies that work for it."""

    unit_id: int
    name: str
    kind: str
    above: str
    below: tuple[str, ...]
    more: int
    bodies: tuple[str, ...]


def standings(unit_ids: Collection[int], day: date) -> dict[str, tuple[Standing, ...]]:
    """Hierarchy -> those of the units that exist on the day, in the order of lists. Four queries."""
    ids = set(unit_ids)
    up = list(Edge.objects.filter(child__in=ids, valid__contains=day))
    down = list(Edge.objects.filter(parent__in=ids, valid__contains=day))
    services = list(Serves.objects.filter(area__in=ids, valid__contains=day))
    beside = {one.parent_id for one in up} | {one.child_id for one in down} | {one.body_id for one in services}
    there = UnitVersion.objects.filter(unit__in=ids | beside, valid__contains=day)
    named = versions_among(there, day)
    found: dict[str, list[Standing]] = {}
    for unit in sorted((unit for unit in ids if unit in named), key=lambda unit: named[unit].sort_key):
        above = {one.hierarchy: one.parent_id for one in up if one.child_id == unit}
        under = {one.hierarchy for one in down if one.parent_id == unit}
        bodies = tuple(sorted(str(named[one.body_id]) for one in services if one.area_id == unit))
        for hierarchy in sorted(above.keys() | under) or [""]:
            below = [named[one.child_id] for one in down if (one.parent_id, one.hierarchy) == (unit, hierarchy)]
            names = [str(version) for version in sorted(below, key=lambda version: version.sort_key)]
            superior = named.get(above.get(hierarchy, 0))
            standing = Standing(
                unit_id=unit,
                name=str(named[unit]),
                kind=named[unit].kind,
                above=str(superior) if superior else "",
                below=tuple(names[:_MOST]),
                more=max(0, len(names) - _MOST),
                bodies=bodies,
            )
            found.setdefault(hierarchy, []).append(standing)
    return {hierarchy: tuple(found[hierarchy]) for hierarchy in sorted(found)}
