"""A set of units as a condition of a query: one parameter, however many units an actor's grants cover.

`filter(unit__in=among(actor.units("documents.see")))`. Thousands of ids as single parameters, in every query of a page,
cost more than the queries themselves.
"""

from __future__ import annotations

from collections.abc import Collection

from django.db.models.expressions import RawSQL


def among(unit_ids: Collection[int]) -> RawSQL:
    """The ids as the rows of a subquery."""
    return RawSQL("SELECT unnest(%s::bigint[])", [sorted(unit_ids)])
