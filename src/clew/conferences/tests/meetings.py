"""Conferences of the tests' province, made through the room's own actions."""

from __future__ import annotations

from datetime import date
from typing import Any

from clew.conferences import actions
from clew.conferences.models import Conference
from clew.house.tests.province import Province

DAY = date(2025, 9, 20)


def planned(province: Province, **changes: Any) -> Conference:
    """The second ordinary conference of the provincial committee."""
    known = {"kind": "ordinary", "ordinal": 2, "date": DAY, **changes}
    return actions.convene(body=province.bodies.committee, **known, by=province.clerk, at=province.at)


def held(province: Province, serving: int | None = 47, present: int | None = 40, **changes: Any) -> Conference:
    """The same, held with 40 of 47 members."""
    conference = planned(province, **changes)
    return actions.hold(conference, serving=serving, present=present, by=province.clerk, at=province.at)
