"""Totals over the tree and over time, as they stand after a figure was recorded or corrected."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from django.conf import settings

from clew.history.recording import recording
from clew.house.tests.province import Province
from clew.indicators import actions
from clew.indicators.actions import FigureRow
from clew.indicators.dating import period_of
from clew.indicators.models import Indicator, Total
from clew.indicators.rolling import totals_as_of
from clew.indicators.tests.conftest import REPORTERS, Record
from clew.words.languages import Words


def total(indicator: Indicator, unit: Any, period: str) -> tuple[Any, int, int]:
    row = Total.objects.get(indicator=indicator, unit=unit, period=period)
    return row.value, row.reported, row.expected


def test_a_month_is_summed_with_its_coverage(province: Province, revenue: Indicator, record: Record) -> None:
    record(revenue, province.areas.commune, {"2025-08": "10.5"})
    assert total(revenue, province.areas.province, "2025-08") == (Decimal("10.5"), 1, 2)
    record(revenue, province.areas.ward, {"2025-08": 4})
    assert total(revenue, province.areas.province, "2025-08") == (Decimal("14.5"), 2, 2)


def test_missing_lowers_the_coverage_and_not_applicable_leaves_it(
    province: Province, revenue: Indicator, record: Record
) -> None:
    record(revenue, province.areas.commune, {"2025-08": 10})
    record(revenue, province.areas.ward, {"2025-08": None}, absence="missing")
    assert total(revenue, province.areas.province, "2025-08") == (10, 1, 2)
    record(revenue, province.areas.commune, {"2025-09": 10})
    record(revenue, province.areas.ward, {"2025-09": None}, absence="not_applicable")
    assert total(revenue, province.areas.province, "2025-09") == (10, 1, 1)


def test_nine_months_are_built_from_months_across_the_merger_and_a_missing_month_lowers_the_coverage(
    province: Province, revenue: Indicator, record: Record
) -> None:
    before = {f"2025-0{month}": 1 for month in range(1, 7)}
    after = {f"2025-0{month}": 10 for month in range(7, 10)}
    for unit in (province.areas.upper, province.areas.lower, province.areas.ward):
        record(revenue, unit, before)
    record(revenue, province.areas.commune, after)
    record(revenue, province.areas.ward, {"2025-07": 100, "2025-08": 100})
    # January to June three units each, July to September two each, of which one month of the ward is missing.
    assert total(revenue, province.areas.province, "2025-9M") == (18 + 30 + 200, 23, 24)
    assert total(revenue, province.areas.commune, "2025-9M") == (12 + 30, 15, 15)
    assert total(revenue, province.areas.province, "2025-8M") == (18 + 20 + 200, 22, 22)
    assert total(revenue, province.areas.province, "2025-H1") == (18, 18, 18)
    assert total(revenue, province.areas.province, "2025-Q3") == (230, 5, 6)


def test_a_correction_changes_the_totals(
    province: Province, revenue: Indicator, record: Record, django_capture_on_commit_callbacks: Any
) -> None:
    [figure] = record(revenue, province.areas.commune, {"2025-08": 10})
    with django_capture_on_commit_callbacks(execute=True):
        actions.correct_figure(figure, value=Decimal(7), reason="typing", by=province.statistician, at=province.at)
    assert total(revenue, province.areas.province, "2025-08")[0] == 7
    assert total(revenue, province.areas.province, "2025")[0] == 7


def test_the_most_settled_vintage_is_summed(province: Province, revenue: Indicator, record: Record) -> None:
    record(revenue, province.areas.commune, {"2025-08": 12})
    record(revenue, province.areas.commune, {"2025-08": 10}, vintage="estimate")
    assert total(revenue, province.areas.province, "2025-08")[0] == 12


def test_calendars_are_never_mixed(province: Province, revenue: Indicator, record: Record) -> None:
    record(revenue, province.areas.commune, {"2025-9M": 900})
    record(revenue, province.areas.commune, {"2025-9M": 850}, calendar="ADMIN_15_14")
    values = Total.objects.filter(unit=province.areas.province, period="2025-9M").values_list("calendar", "value")
    assert dict(values) == {"CALENDAR": 900, "ADMIN_15_14": 850}


def test_a_ratio_is_rebuilt_from_its_parts(province: Province, record: Record) -> None:
    doing = {"by": province.statistician, "at": province.at}
    parts = [
        actions.define(
            code=code, name=Words(en=code), unit="household", frequency="year", over_time="last",
            expected_kinds=REPORTERS, **doing,
        )
        for code in ("POOR", "ALL")
    ]  # fmt: skip
    rate = actions.define(
        code="RATE", name=Words(en="Poverty rate"), unit="%", frequency="year", over_time="last", over_units="ratio",
        numerator=parts[0], denominator=parts[1], multiplier=Decimal(100), expected_kinds=REPORTERS, **doing,
    )  # fmt: skip
    record(parts[0], province.areas.upper, {"2024": 10})
    record(parts[0], province.areas.lower, {"2024": 30})
    record(parts[1], province.areas.upper, {"2024": 100})
    record(parts[1], province.areas.lower, {"2024": 100})
    assert total(rate, province.areas.district, "2024")[0] == 20
    year = period_of("2024", "CALENDAR", settings.PROFILE)
    after = totals_as_of(rate, [year], date(2025, 7, 1))
    assert after[province.areas.commune.pk, "2024"].value == 20


def test_june_and_july_show_different_units_and_the_province_the_same_total(
    province: Province, revenue: Indicator, record: Record
) -> None:
    record(revenue, province.areas.upper, {"2025-05": 3})
    record(revenue, province.areas.lower, {"2025-05": 4})
    record(revenue, province.areas.ward, {"2025-05": 5})
    may = period_of("2025-05", "CALENDAR", settings.PROFILE)
    june, july = (totals_as_of(revenue, [may], day) for day in (date(2025, 6, 30), date(2025, 7, 1)))
    whole = (province.areas.province.pk, "2025-05")
    assert june[whole].value == july[whole].value == 12
    assert (june[province.areas.upper.pk, "2025-05"].value, july[province.areas.commune.pk, "2025-05"].value) == (3, 7)
    assert (province.areas.commune.pk, "2025-05") not in june and (province.areas.upper.pk, "2025-05") not in july


def test_figures_recorded_in_one_transaction_are_rolled_up_once(
    province: Province, revenue: Indicator, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks() as callbacks, recording(province.house, "tests.many"):
        for month in ("2025-07", "2025-08"):
            rows = [FigureRow(revenue.pk, province.areas.commune.pk, month, Decimal(1))]
            actions.record_figures(rows=rows, by=province.statistician, at=province.at)
    assert len(callbacks) == 1
    callbacks[0]()
    assert total(revenue, province.areas.province, "2025")[0] == 2
