"""Plans carried out in tests as a person carries them out: shown, then confirmed."""

from __future__ import annotations

from datetime import date
from typing import Any

from clew.house.tests.province import Province
from clew.org.planning import Kind, Plan
from clew.restructuring import actions
from clew.restructuring.models import Change
from clew.restructuring.queries import Effects, effects_of

DAY = date(2025, 9, 1)


def plan(kind: Kind, *units: Any, day: date = DAY, **told: Any) -> Plan:
    """A plan for September 2025, two months after the reform of the tests' province."""
    return Plan(kind=kind, day=day, units=units, act_symbol="9/NQ-HĐND", **told)


def shown_and_done(province: Province, told: Plan) -> tuple[Effects, Change]:
    """What the preview said, and the change that was confirmed by its mark."""
    doing = {"by": province.statistician, "at": province.at}
    actions.rehearse(plan=told, **doing)
    effects = effects_of(told, province.statistician)
    return effects, actions.carry_out(plan=told, shown=effects.mark(told), **doing)
