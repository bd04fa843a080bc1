"""Tasks of the tests' province, assigned through the room's own actions."""

from __future__ import annotations

from datetime import date
from typing import Any

from clew.commitments import actions
from clew.commitments.models import Commitment
from clew.documents.models import Clause
from clew.documents.tests.papers import with_clauses
from clew.house.tests.province import Province

DUE = date(2025, 9, 15)


def clause_of(province: Province, symbol: str = "01-NQ/TU") -> Clause:
    """A clause of a resolution of the provincial committee."""
    return with_clauses(province, symbol=symbol).clauses.select_related("document").get(key="II.1")


def task(province: Province, clause: Clause | None = None, **changes: Any) -> Commitment:
    """A task of the merged commune, due ten days ago."""
    wanted = {"task": "Review poor households", "unit": province.bodies.commune_committee, "due_date": DUE, **changes}
    return actions.assign(clause=clause or clause_of(province), **wanted, by=province.clerk, at=province.at)
