"""Keeps the closure of the edges: which unit stands under which, how deep, and on which days."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db import connection

# All units whose way to the top may have changed: those whose edges changed, and all that ever stood under them.
_AFFECTED = """
WITH RECURSIVE affected(unit_id) AS (
    SELECT unnest(%(units)s::bigint[])
    UNION
    SELECT edge.child_id FROM affected JOIN org_edge edge ON edge.parent_id = affected.unit_id
    WHERE edge.hierarchy = %(hierarchy)s
)
SELECT unit_id FROM affected
UNION
SELECT descendant_id FROM org_reach WHERE hierarchy = %(hierarchy)s AND ancestor_id = ANY(%(units)s::bigint[])
"""
_REMOVE = "DELETE FROM org_reach WHERE hierarchy = %(hierarchy)s AND descendant_id = ANY(%(affected)s::bigint[])"

# Step by step upwards; the days of a way are those on which all its edges hold. A unit is in the hierarchy, at depth
# 0 under itself, for its whole life, as soon as it has any edge there.
_ADD = """
WITH RECURSIVE life(unit_id, valid) AS (
    SELECT version.unit_id, unnest(range_agg(version.valid))
    FROM org_unitversion version
    WHERE version.unit_id = ANY(%(affected)s::bigint[])
      AND EXISTS (SELECT FROM org_edge edge WHERE edge.hierarchy = %(hierarchy)s
                  AND version.unit_id IN (edge.child_id, edge.parent_id))
    GROUP BY version.unit_id
), way(descendant_id, ancestor_id, depth, valid) AS (
    SELECT unit_id, unit_id, 0, valid FROM life
    UNION ALL
    SELECT way.descendant_id, edge.parent_id, way.depth + 1, way.valid * edge.valid
    FROM way
    JOIN org_edge edge ON edge.hierarchy = %(hierarchy)s AND edge.child_id = way.ancestor_id
                      AND edge.valid && way.valid
    WHERE way.depth < 40  -- a cycle is refused when the transaction ends; here it must only not run for ever
)
INSERT INTO org_reach (hierarchy, ancestor_id, descendant_id, depth, valid)
SELECT %(hierarchy)s, ancestor_id, descendant_id, depth, valid FROM way
"""


def rebuild(hierarchy: str, unit_ids: Collection[int]) -> None:
    """Brings the closure up to date after edges or lives of these units changed; in the same transaction as the
    change. Costs time by the number of units that ever stood under them, not by the size of the tree."""
    values: dict[str, Any] = {"hierarchy": hierarchy, "units": sorted(set(unit_ids))}
    with connection.cursor() as cursor:
        cursor.execute(_AFFECTED, values)
        values["affected"] = [unit_id for (unit_id,) in cursor.fetchall()]
        cursor.execute(_REMOVE, values)
        cursor.execute(_ADD, values)


def rebuild_all(unit_ids: Collection[int], *, hierarchies: Collection[str]) -> None:
    """The same in several hierarchies."""
    for hierarchy in sorted(hierarchies):
        rebuild(hierarchy, unit_ids)
