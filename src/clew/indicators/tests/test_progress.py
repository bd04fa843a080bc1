"""How targets stand on a day, what is known beside a claim, and which indicator words may mean."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from clew.actors.refusals import NotNow
from clew.documents.models import Clause
from clew.face.links import Ref
from clew.house.tests.province import Province
from clew.indicators import actions, queries
from clew.indicators.models import Indicator, Target
from clew.indicators.tests.conftest import Record


@pytest.fixture
def target(province: Province, revenue: Indicator, clause: Clause) -> Target:
    return actions.set_target(
        indicator=revenue, unit=province.areas.province, period="2025", value=Decimal(120), clause=clause,
        by=province.statistician, at=province.at,
    )  # fmt: skip


def state(province: Province, clause: Clause) -> queries.TargetState:
    [found] = queries.targets_of_clauses([clause.pk], province.leader, province.day)[clause.pk]
    return found


def test_a_target_without_figures_says_no_data(province: Province, clause: Clause, target: Target) -> None:
    assert (state(province, clause).status, state(province, clause).value) == ("no_data", None)


def test_a_target_of_the_year_stands_at_the_months_that_were_reported(
    province: Province, clause: Clause, target: Target, revenue: Indicator, record: Record
) -> None:
    record(revenue, province.areas.upper, {f"2025-0{month}": 8 for month in range(1, 7)})
    record(revenue, province.areas.commune, {"2025-07": 20, "2025-08": 22})
    record(revenue, province.areas.upper, {f"2024-0{month}": 5 for month in range(1, 9)})
    found = state(province, clause)
    assert (found.value, found.value_period, found.percent) == (90, "2025-8M", 75)
    assert (found.same_period, found.change) == (40, 125)
    assert (found.reported, found.expected) == (8, 22)
    assert found.status == "on_track"
    assert found.trend == (8, 16, 24, 32, 40, 48, 68, 90)


def test_a_figure_of_the_committee_counts_for_the_province_that_it_serves(
    province: Province, clause: Clause, target: Target, revenue: Indicator, record: Record
) -> None:
    [figure] = record(revenue, province.bodies.people_committee, {"2025-8M": 130})
    found = state(province, clause)
    assert (found.value, found.figure_id, found.status) == (130, figure.pk, "met_early")


def test_the_number_of_queries_does_not_grow_with_clauses(
    province: Province, clause: Clause, target: Target, growth: Indicator, django_assert_max_num_queries: Any
) -> None:
    actions.set_target(
        indicator=growth, unit=province.areas.province, period="2025", value=Decimal(8), clause=clause,
        by=province.statistician, at=province.at,
    )  # fmt: skip
    with django_assert_max_num_queries(9):
        assert len(queries.targets_of_clauses([clause.pk], province.leader, province.day)[clause.pk]) == 2


def test_who_may_not_see_the_unit_sees_no_target(province: Province, clause: Clause, target: Target) -> None:
    assert queries.targets_of_clauses([clause.pk], province.outsider, province.day) == {}


def test_two_targets_on_one_basis_are_refused_and_both_named(
    province: Province, clause: Clause, target: Target, revenue: Indicator
) -> None:
    with pytest.raises(NotNow) as refusal:
        actions.set_target(
            indicator=revenue, unit=province.areas.province, period="2025", value=Decimal(130), clause=clause,
            by=province.statistician, at=province.at,
        )  # fmt: skip
    assert "120" in str(refusal.value) and "130" in str(refusal.value)


def test_the_last_known_value_and_the_same_period_stand_beside_a_claim(
    province: Province, revenue: Indicator, record: Record
) -> None:
    record(revenue, province.areas.ward, {"2024-08": 5, "2025-07": 7})
    known = queries.last_known([revenue.pk], province.areas.ward.pk, "2025-08")[revenue.pk]
    assert (known.value, known.period, known.same_period, known.standing) == (7, "2025-07", 5, None)


def test_words_find_an_indicator_by_name_alias_and_unit(
    province: Province, revenue: Indicator, growth: Indicator
) -> None:
    actions.add_alias(revenue, text="tổng thu nội địa", language="vi", by=province.clerk, at=province.at)
    [alias, *_rest] = queries.find_indicators("Tổng thu nội địa", "billion VND")
    assert (alias.id, alias.score) == (revenue.pk, 1.0)
    assert queries.find_indicators("budget revenue of the province", "million VND")[0].id == revenue.pk
    [fits] = queries.find_indicators("budget revenue", "billion VND")
    [fits_not] = queries.find_indicators("budget revenue", "%")
    assert fits.score > fits_not.score
    assert queries.find_indicators("vaccination") == []


def test_what_touches_a_unit_and_a_clause(
    province: Province, clause: Clause, target: Target, revenue: Indicator, record: Record
) -> None:
    record(revenue, province.areas.province, {"2024": 5})
    refs = [Ref("unit", province.areas.province.pk), Ref("clause", clause.pk)]
    found = queries.linked_to(refs, province.leader)
    assert {link.kind for link in found[refs[0]]} == {"figure", "target"}
    assert found[refs[1]][0].url == f"/indicators/{revenue.pk}/?unit={province.areas.province.pk}"
    assert queries.linked_to(refs, province.outsider) == {}
