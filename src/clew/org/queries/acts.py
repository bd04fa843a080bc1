"""What changed the tree, by day and enacting act."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from clew.org.models import Edge, Succession, UnitVersion
from clew.org.queries.versions import versions_among


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act of one day: how many units began, ended, got another name or kind, moved, went wholly into another one
    (`merged`) or in parts into several (`split`)."""

    day: date
    symbol: str
    began: int = 0
    ended: int = 0
    renamed: int = 0
    moved: int = 0
    merged: int = 0
    split: int = 0


@dataclass(frozen=True, slots=True)
class Heir:
    """A unit that continues another; `share` is empty for the whole."""

    unit_id: int
    name: str
    share: str


@dataclass(frozen=True, slots=True)
class ActUnit:
    """A unit that an act touched: name and kind on the eve (empty: it began) and on the day (empty: it ended), where
    its superior became another one, and who continues it."""

    unit_id: int
    before: str
    after: str
    kind_before: str
    kind_after: str
    above: str
    heirs: tuple[Heir, ...]


def acts() -> list[ActLine]:
    """All acts of all times, the latest first. Five queries."""
    rows: dict[tuple[date, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))

    def count(name: str, found: QuerySet[Any], day: str, symbol: str = "act_symbol") -> None:
        for on, act, number in found.order_by().values_list(day, symbol).annotate(Count("pk")):
            rows[on, act][name] += number

    versions = UnitVersion.objects.annotate(later=Exists(_others(UnitVersion, "unit", "lt")))
    count("began", versions.filter(later=False), "valid__startswith")
    count("renamed", versions.filter(later=True), "valid__startswith")
    ended = UnitVersion.objects.filter(valid__upper_inf=False).exclude(Exists(_others(UnitVersion, "unit", "gt")))
    count("ended", ended, "valid__endswith", "ending_symbol")
    moved = Edge.objects.filter(Exists(_others(Edge, "child", "lt").filter(hierarchy=OuterRef("hierarchy"))))
    count("moved", moved, "valid__startswith")
    given = Succession.objects.order_by().values_list("date", "act_symbol")
    for on, act, wholly, all_of_them in given.annotate(
        wholly=Count("predecessor", filter=Q(share=1), distinct=True), every=Count("predecessor", distinct=True)
    ):
        rows[on, act]["merged"] += wholly
        rows[on, act]["split"] += all_of_them - wholly
    lines = [ActLine(day, symbol, **counts) for (day, symbol), counts in rows.items()]
    return sorted(lines, key=lambda line: (line.day, line.symbol), reverse=True)


def touched_by(day: date, symbol: str) -> list[int]:
    """The ids of the units that an act changed, in the order in which they were recorded. Four queries."""
    versions = UnitVersion.objects
    found = set(versions.filter(valid__startswith=day, act_symbol=symbol).values_list("unit", flat=True))
    found |= set(versions.filter(valid__endswith=day, ending_symbol=symbol).values_list("unit", flat=True))
    found |= set(Edge.objects.filter(valid__startswith=day, act_symbol=symbol).values_list("child", flat=True))
    rows = Succession.objects.filter(date=day, act_symbol=symbol).values_list("predecessor", "successor")
    return sorted(found | {unit for row in rows for unit in row})


def act_units(unit_ids: Collection[int], day: date) -> list[ActUnit]:
    """What a day made of some units. Four queries."""
    eve = day - timedelta(days=1)
    edges = Edge.objects.filter(child__in=unit_ids, valid__startswith=day)
    above = {edge.child_id: edge.parent_id for edge in edges}
    given = list(Succession.objects.filter(predecessor__in=unit_ids, date=day).order_by("pk"))
    everybody = {*unit_ids, *above.values(), *(row.successor_id for row in given)}
    versions = list(UnitVersion.objects.filter(unit__in=everybody))
    old = versions_among([one for one in versions if eve in one.valid], eve)
    new = versions_among([one for one in versions if day in one.valid], day)
    named = versions_among(versions, day)
    return [
        ActUnit(
            unit_id=unit,
            before=str(old.get(unit, "")),
            after=str(new.get(unit, "")),
            kind_before=old[unit].kind if unit in old else "",
            kind_after=new[unit].kind if unit in new else "",
            above=str(named[above[unit]]) if unit in above else "",
            heirs=tuple(
                Heir(row.successor_id, str(named[row.successor_id]), "" if row.share == 1 else f"{row.share:f}")
                for row in given
                if row.predecessor_id == unit
            ),
        )
        for unit in unit_ids
    ]


def _others(model: type[UnitVersion] | type[Edge], same: str, side: str) -> QuerySet[Any]:
    """Stretches of the same unit that begin before (`lt`) or after (`gt`) the one of the outer query."""
    return model._default_manager.filter(
        **{same: OuterRef(same), f"valid__startswith__{side}": OuterRef("valid__startswith")}
    )
