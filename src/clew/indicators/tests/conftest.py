"""Indicators, a clause and figures for the tests of this room, recorded through its actions."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from clew.documents.models import Clause, Document
from clew.history.models import recorded
from clew.history.recording import recording
from clew.house.tests.province import Province
from clew.indicators import actions
from clew.indicators.actions import FigureRow
from clew.indicators.models import Figure, Indicator
from clew.words.languages import Words

REPORTERS = ("commune", "ward")


@pytest.fixture
def revenue(province: Province) -> Indicator:
    """Budget revenue: billion VND, monthly, adds up over time and units."""
    return actions.define(
        code="BUDGET-REV",
        name=Words(vi="Thu ngân sách", en="Budget revenue", sv="Budgetintäkter"),
        definition=Words(en="Everything that the state budget takes in within the area."),
        unit="million VND",
        frequency="month",
        expected_kinds=REPORTERS,
        by=province.statistician,
        at=province.at,
    )


@pytest.fixture
def growth(province: Province) -> Indicator:
    """GRDP growth: per cent, does not combine."""
    return actions.define(
        code="GRDP-GROWTH",
        name=Words(en="GRDP growth"),
        unit="%",
        frequency="quarter",
        over_time="none",
        over_units="none",
        by=province.statistician,
        at=province.at,
    )


@pytest.fixture
def clause(province: Province) -> Clause:
    """A clause of a resolution of the provincial committee."""
    with recording(province.house, "tests.clause"):
        document = Document.objects.create(
            state="adopted",
            type="resolution",
            symbol="12-NQ/TU",
            number=12,
            issuer=province.bodies.committee,
            year=2024,
            title=Words(en="On the tasks of 2025"),
            owner_unit=province.bodies.committee,
            **recorded(province.house, province.at),
        )
        return Clause.objects.create(
            document=document,
            key="1.1",
            position=1,
            label="1.1",
            text="Budget revenue",
            **recorded(province.house, province.at),
        )


Record = Callable[..., list[Figure]]


@pytest.fixture
def record(province: Province, django_capture_on_commit_callbacks: Any) -> Record:
    """Records figures `{period: value}` of a unit as the statistician, and lets totals follow."""

    def run(indicator: Indicator, unit: Any, values: dict[str, Any], **more: Any) -> list[Figure]:
        rows = [
            FigureRow(indicator.pk, unit.pk, period, None if value is None else Decimal(str(value)), **more)
            for period, value in values.items()
        ]
        with django_capture_on_commit_callbacks(execute=True):
            return actions.record_figures(rows=rows, by=province.statistician, at=province.at)

    return run
