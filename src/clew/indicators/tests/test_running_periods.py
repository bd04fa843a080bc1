"""What is shown of periods that are not over or not reported by all, and of units that contradict themselves."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from clew.documents.models import Clause
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.indicators import actions, queries
from clew.indicators.models import Indicator
from clew.indicators.queries import IndicatorPage
from clew.indicators.tests.conftest import Record

MONTHS = {f"2025-0{month}": 10 for month in range(1, 9)}


def page_of(province: Province, indicator: Indicator, unit: Any) -> IndicatorPage:
    return queries.indicator_page(
        province.statistician, indicator.pk, unit.pk, "", day=province.day, tree_on=province.day
    )


def drawn(page: IndicatorPage, name: str = "value") -> dict[str, Any]:
    assert page.chart is not None
    values = next(one["values"] for one in page.chart["series"] if one["name"] == name)
    return dict(zip(page.chart["periods"], values, strict=True))


def test_nothing_is_drawn_after_the_last_month_that_was_reported(
    province: Province, revenue: Indicator, record: Record
) -> None:
    record(revenue, province.areas.ward, MONTHS)
    values = drawn(page_of(province, revenue, province.areas.province))
    assert values["eight months of 2025"] == 80 and values["January 2025"] == 10
    assert [values[label] for label in ("nine months of 2025", "eleven months of 2025", "2025")] == [None] * 3


def test_a_month_that_one_of_two_reported_is_shown_as_partial_and_nothing_after_it(
    province: Province, revenue: Indicator, record: Record
) -> None:
    record(revenue, province.areas.ward, {**MONTHS, "2025-09": 10})
    record(revenue, province.areas.commune, {"2025-08": 5})
    page = page_of(province, revenue, province.areas.province)
    values = drawn(page)
    assert values["nine months of 2025"] == 95
    assert [values[label] for label in ("ten months of 2025", "2025")] == [None] * 2
    september = next(line for line in page.lines if line.period == "2025-09")
    assert (september.reported, september.expected, september.running, september.partial) == (1, 2, True, True)
    assert page.now is not None and page.now.period == "2025-8M"  # who has not reported a running month is not late
    assert not {"2025", "2025-H2", "2025-10M"} & set(page.periods)
    [reported] = [note for label, _values, note in page.chart["rows"] if label == "eight months of 2025"]
    assert reported.endswith("of 22")


def test_the_value_of_the_year_decides_a_target_of_the_year(
    province: Province, growth: Indicator, clause: Clause, record: Record
) -> None:
    actions.set_target(
        indicator=growth, unit=province.areas.province, period="2025", value=Decimal("9.5"), clause=clause,
        by=province.statistician, at=province.at,
    )  # fmt: skip
    record(growth, province.areas.province, {"2024": "8.8", "2025-Q1": "9.6", "2025-Q2": "9.7"})

    def state() -> queries.TargetState:
        [found] = queries.targets_of_clauses([clause.pk], province.leader, province.day)[clause.pk]
        return found

    assert (state().value_period, state().status) == ("2025-Q2", "on_track")
    record(growth, province.areas.province, {"2025": "8.2"})
    assert (state().value, state().value_period, state().status) == (Decimal("8.2"), "2025", "behind")
    page = page_of(province, growth, province.areas.province)
    assert page.now is not None and page.now.value == Decimal("8.2")
    assert "2025" in {line.period for line in page.lines}
    assert drawn(page, "whole year, as reported")["fourth quarter of 2025"] == 8.2


@pytest.mark.parametrize(("value", "status"), [("9.9", "on_track"), ("8.2", "behind")])
def test_an_estimate_of_the_whole_year_reaches_nothing_before_its_end(
    province: Province, growth: Indicator, clause: Clause, record: Record, value: str, status: str
) -> None:
    actions.set_target(
        indicator=growth, unit=province.areas.province, period="2025", value=Decimal("9.5"), clause=clause,
        by=province.statistician, at=province.at,
    )  # fmt: skip
    record(growth, province.areas.province, {"2025": value}, vintage="estimate")
    [found] = queries.targets_of_clauses([clause.pk], province.leader, province.day)[clause.pk]
    assert (found.status, found.vintage) == (status, "estimate")


@pytest.mark.parametrize("period", ["2025-09", "2025-Q3"])
def test_what_was_recorded_is_found_at_once(province: Province, growth: Indicator, period: str) -> None:
    client = signed_in(province, "statistician")
    given = {"unit": province.areas.ward.pk, "period": period, "value": "12", "unit_of_measure": "%", "absence": "",
             "vintage": "final"}  # fmt: skip
    answer = client.post(f"/indicators/{growth.pk}/record/", given, follow=True)
    page = answer.context["page"]
    assert (page.unit_id, page.period) == (province.areas.ward.pk, period)
    assert period in page.periods and period in {line.period for line in page.lines}
    assert "not over yet" in answer.content.decode()


@pytest.mark.parametrize(
    ("months", "told", "made"), [(8, "70", 80), (9, "70", 90), (9, "95", 90), (9, "90", None), (8, "90", None)]
)
def test_a_longer_figure_that_its_months_contradict_is_noted(
    province: Province, revenue: Indicator, record: Record, months: int, told: str, made: int | None
) -> None:
    record(revenue, province.areas.ward, {f"2025-0{month}": 10 for month in range(1, months + 1)})
    record(revenue, province.areas.ward, {"2025-9M": told})
    page = page_of(province, revenue, province.areas.ward)
    line = next(one for one in page.lines if one.period == "2025-9M")
    assert (line.contradicts and line.contradicts.value) == made
    shown = signed_in(province, "statistician").get(f"/indicators/{revenue.pk}/?unit={province.areas.ward.pk}")
    assert ("adds up to" in shown.content.decode()) == (made is not None)


def test_a_rate_changes_by_percentage_points(province: Province, growth: Indicator, record: Record) -> None:
    record(growth, province.areas.province, {"2024-Q2": "8.8", "2025-Q2": "9.1"})
    page = page_of(province, growth, province.areas.province)
    assert page.now is not None and page.now.change == Decimal("0.3")
    shown = signed_in(province, "statistician").get(f"/indicators/{growth.pk}/?unit={province.areas.province.pk}")
    assert "+0.3\u00a0percentage points" in shown.content.decode()


def test_a_change_of_what_not_all_reported_says_that_it_is_partial(
    province: Province, revenue: Indicator, record: Record
) -> None:
    record(revenue, province.areas.upper, {"2024-08": 10})
    record(revenue, province.areas.lower, {"2024-08": 10})
    record(revenue, province.areas.ward, {"2024-08": 10, "2025-08": 12})
    page = page_of(province, revenue, province.areas.province)
    august = next(line for line in page.lines if line.period == "2025-08")
    assert (august.change, august.change_partial) == (Decimal(-60), True)
    shown = signed_in(province, "statistician").get(f"/indicators/{revenue.pk}/?unit={province.areas.province.pk}")
    assert "-60.0%, partial" in shown.content.decode()
