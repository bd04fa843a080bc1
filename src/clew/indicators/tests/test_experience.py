"""A value beside what its unit has reported before: a misread scale or period is told, news is not."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from clew.house.tests.province import Province
from clew.indicators.models import Indicator
from clew.indicators.queries import Stated, out_of_line
from clew.indicators.tests.conftest import Record

MONTHS = {"2025-06": 9_000, "2025-07": 10_000, "2025-08": 11_800}


@pytest.fixture
def reported(province: Province, revenue: Indicator, record: Record) -> Indicator:
    record(revenue, province.areas.province, MONTHS)
    return revenue


def contradicted(province: Province, indicator: Indicator, period: str, value: str, unit: str = "") -> Any:
    told = out_of_line({"it": Stated(indicator.pk, period, Decimal(value), unit)}, province.areas.province.pk)
    return told["it"].period if told else None


def test_a_sum_below_one_of_its_parts_is_told(province: Province, reported: Indicator) -> None:
    assert contradicted(province, reported, "2025-9M", "8450") is not None
    assert contradicted(province, reported, "2025-9M", "8.45", "billion VND") is not None
    assert contradicted(province, reported, "2025-9M", "95.2", "billion VND") is None
    assert contradicted(province, reported, "2024", "8450") is None, "another year has no such part"


def test_a_value_of_another_scale_than_all_before_is_told_with_the_nearest(
    province: Province, reported: Indicator
) -> None:
    assert contradicted(province, reported, "2025-09", "10.5") == "2025-06"
    assert contradicted(province, reported, "2025-09", "10500", "billion VND") == "2025-08"


def test_what_doubled_or_halved_is_news_and_a_unit_of_another_kind_is_none_of_it(
    province: Province, reported: Indicator
) -> None:
    assert contradicted(province, reported, "2025-09", "23600") is None
    assert contradicted(province, reported, "2025-09", "4700") is None
    assert contradicted(province, reported, "2025-09", "12", "%") is None
    assert contradicted(province, reported, "2025-09", "0") is None


def test_rates_are_compared_with_such_periods_alone(province: Province, growth: Indicator, record: Record) -> None:
    record(growth, province.areas.province, {"2025-Q1": 8, "2025-Q2": "8.2"})
    assert contradicted(province, growth, "2025-H1", "2", "%") is None
    assert contradicted(province, growth, "2025-Q3", "82", "%") == "2025-Q2"


def test_a_unit_without_figures_contradicts_nothing(province: Province, revenue: Indicator) -> None:
    assert contradicted(province, revenue, "2025-9M", "1") is None


def test_all_of_a_report_cost_one_query(
    province: Province, reported: Indicator, growth: Indicator, django_assert_num_queries: Any
) -> None:
    stated = {number: Stated((reported, growth)[number % 2].pk, "2025-09", Decimal(number)) for number in range(40)}
    with django_assert_num_queries(1):
        out_of_line(stated, province.areas.province.pk)
