"""A form and a round of the tests' province, through the room's own actions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from clew.house.tests.province import DOING, Province
from clew.indicators import actions as indicators
from clew.indicators.actions import FigureRow
from clew.indicators.models import Indicator
from clew.rounds import actions
from clew.rounds.actions import CellGiven, LevelGiven, RuleGiven
from clew.rounds.models import Duty, Form, Round
from clew.words.languages import Words

PERIOD = "2025-08"
DUE = date(2025, 9, 30)
CODES = ("REV", "REV-TAX", "REV-FEES", "HOUSES")


def doing(province: Province, name: str = "clerk") -> dict[str, Any]:
    """`by=` and `at=` of somebody's act."""
    return {"by": province.actor(name), "at": province.at}


def indicator(code: str, **changes: Any) -> Indicator:
    told: dict[str, Any] = {"unit": "billion VND", "frequency": "month", "decimals": 1} | changes
    return indicators.define(code=code, name=Words(en=f"Indicator {code}"), **told, **DOING)


def a_form(rules: Sequence[RuleGiven] = ()) -> Form:
    """Revenue with its two parts, and houses."""
    asked = [indicator(code) for code in CODES[:3]] + [indicator("HOUSES", unit="house", decimals=0)]
    return actions.make_form(
        code="ECO", name=Words(en="Economy"), indicators=asked, rules_given=rules, by=DOING["by"], at=DOING["at"]
    )


def a_round(
    province: Province, form: Form | None = None, *, levels: Sequence[LevelGiven] = (), **changes: Any
) -> Round:
    """August 2025 of the commune and the ward, due at the end of September."""
    told: dict[str, Any] = {
        "form": form or a_form(), "name": Words(en="August 2025"), "period": PERIOD,
        "under": province.areas.province, "hierarchy": "area",
        "levels": levels or [LevelGiven("commune", DUE), LevelGiven("ward", DUE)],
    }  # fmt: skip
    return actions.open_round(**told | changes, by=province.clerk, at=province.at)


def duty_of(round_: Round, unit: Any) -> Duty:
    return Duty.objects.select_related("round__form", "level", "above", "unit").get(round=round_, unit=unit)


def line_of(round_: Round, code: str) -> int:
    return round_.form.lines.get(indicator__code=code).pk


def fill(province: Province, duty: Duty, by: Any = None, words: str = "en", **texts: str) -> Any:
    """Types texts into cells, by code (REV_TAX for REV-TAX)."""
    known = {entry.line_id: entry.revision for entry in duty.entries.all()}
    lines = {code.replace("_", "-"): text for code, text in texts.items()}
    cells = [
        CellGiven(duty.pk, line_of(duty.round, code), known.get(line_of(duty.round, code), 0), text)
        for code, text in lines.items()
    ]
    return actions.save_cells(duty.round, cells=cells, words=words, by=by or province.officer, at=province.at)


def reported(unit: Any, code: str, **values: str) -> None:
    """Figures that a unit reported before: `m2025_07="12"`."""
    pk = Indicator.objects.get(code=code).pk
    rows = [FigureRow(pk, unit.pk, name[1:].replace("_", "-"), Decimal(value)) for name, value in values.items()]
    indicators.record_figures(rows=rows, **DOING)


GOOD = {"REV": "12", "REV_TAX": "8", "REV_FEES": "4", "HOUSES": "3"}
