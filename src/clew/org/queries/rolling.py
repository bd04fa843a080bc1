"""The dated parts of a tree in the plain form that a roll-up takes: no models, all days half-open, None is no end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from clew.org.models import Edge, Succession, UnitVersion


@dataclass(frozen=True, slots=True)
class EdgeRow:
    """A stretch in which `child` stands under `parent`."""

    child: int
    parent: int
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class LifeRow:
    """A stretch in which a unit exists and is of one kind."""

    unit: int
    kind: str
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class SuccessionRow:
    """From `day` on `successor` continues the part `share` of `predecessor`."""

    predecessor: int
    successor: int
    day: date
    share: Decimal


def edges(hierarchy: str) -> list[EdgeRow]:
    """All edges of a hierarchy, of all times."""
    rows = Edge.objects.filter(hierarchy=hierarchy).order_by("child", "valid").values_list("child", "parent", "valid")
    return [EdgeRow(child, parent, valid.lower, valid.upper) for child, parent, valid in rows]


def lifetimes() -> list[LifeRow]:
    """The kinds of all units over time; stretches of one kind that follow each other (a new name) are one."""
    rows: list[LifeRow] = []
    versions = UnitVersion.objects.order_by("unit", "valid").values_list("unit", "kind", "valid")
    for unit, kind, valid in versions:
        last = rows[-1] if rows else None
        if last and (last.unit, last.kind, last.valid_to) == (unit, kind, valid.lower):
            rows[-1] = LifeRow(unit, kind, last.valid_from, valid.upper)
        else:
            rows.append(LifeRow(unit, kind, valid.lower, valid.upper))
    return rows


def successions() -> list[SuccessionRow]:
    """All successions of all times, by day."""
    rows = Succession.objects.order_by("date", "pk").values_list("predecessor", "successor", "date", "share")
    return [
        SuccessionRow(predecessor, successor, day, share.normalize()) for predecessor, successor, day, share in rows
    ]
