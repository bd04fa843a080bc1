"""The trees that come with Clew in the form of the roll-ups, without a database: a unit's number is its place."""

from __future__ import annotations

from clew.org.trees import KnownTree
from clew_rollup import Edge, Succession, Tree, UnitVersion


def rollup_tree(known: KnownTree) -> Tree:
    return Tree(
        tuple(
            UnitVersion(unit, stretch.kind, stretch.valid_from, stretch.valid_to)
            for unit, stretches in enumerate(known.units)
            for stretch in stretches
        ),
        tuple(Edge(place.child, place.parent, place.valid_from, place.valid_to) for place in known.places),
        tuple(Succession(row.predecessor, row.successor, row.day, row.share) for row in known.handings),
    )
