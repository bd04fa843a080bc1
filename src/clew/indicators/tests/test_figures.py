"""Recording and correcting figures."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from clew.actors.refusals import Invalid, NotAllowed, NotNow
from clew.house.tests.province import Province
from clew.indicators import actions
from clew.indicators.actions import FigureRow
from clew.indicators.models import Figure, Indicator
from clew.indicators.tests.conftest import Record


def test_a_figure_in_billions_is_stored_exactly_in_the_millions_of_the_indicator(
    province: Province, revenue: Indicator, record: Record
) -> None:
    [figure] = record(revenue, province.areas.commune, {"2025-07": "20699.5"}, unit_of_measure="billion VND")
    figure.refresh_from_db()
    assert figure.value == Decimal("20699500")


def test_a_unit_of_measure_that_cannot_be_converted_is_refused_in_words(
    province: Province, revenue: Indicator, record: Record
) -> None:
    with pytest.raises(Invalid, match="measured in million VND; 12 households cannot"):
        record(revenue, province.areas.commune, {"2025-07": 12}, unit_of_measure="household")
    assert not Figure.objects.exists()


def test_digits_that_would_be_lost_are_refused(province: Province, revenue: Indicator, record: Record) -> None:
    with pytest.raises(Invalid, match="too long"):
        record(revenue, province.areas.commune, {"2025-07": "0.1234567"})


def test_two_figures_for_one_cell_are_refused_and_both_are_named(
    province: Province, revenue: Indicator, record: Record
) -> None:
    record(revenue, province.areas.commune, {"2025-07": 100})
    with pytest.raises(NotNow) as refusal:
        record(revenue, province.areas.commune, {"2025-07": 120})
    assert "100" in str(refusal.value) and "120" in str(refusal.value) and "Na Lam" in str(refusal.value)


def test_two_different_figures_in_one_batch_are_refused_and_nothing_is_stored(
    province: Province, revenue: Indicator
) -> None:
    rows = [FigureRow(revenue.pk, province.areas.commune.pk, "2025-07", Decimal(value)) for value in ("1", "2")]
    with pytest.raises(NotNow, match="Two figures are given"):
        actions.record_figures(rows=rows, by=province.statistician, at=province.at)
    assert not Figure.objects.exists()


def test_the_same_value_again_keeps_the_first_figure(province: Province, revenue: Indicator, record: Record) -> None:
    [first] = record(revenue, province.areas.commune, {"2025-07": 100})
    [again] = record(revenue, province.areas.commune, {"2025-07": "100.0"})
    assert again.pk == first.pk and Figure.objects.count() == 1


def test_a_value_takes_the_place_of_missing(province: Province, revenue: Indicator, record: Record) -> None:
    [missing] = record(revenue, province.areas.commune, {"2025-07": None}, absence="missing")
    [figure] = record(revenue, province.areas.commune, {"2025-07": 100})
    missing.refresh_from_db()
    assert missing.closed_at is not None and figure.corrects_id == missing.pk


def test_zero_is_a_value_and_neither_is_refused(province: Province, revenue: Indicator, record: Record) -> None:
    [zero] = record(revenue, province.areas.commune, {"2025-07": 0})
    assert zero.value == 0
    with pytest.raises(Invalid, match="Zero is a value"):
        record(revenue, province.areas.commune, {"2025-08": None})


@pytest.mark.parametrize(
    ("unit", "period", "words"),
    [
        ("upper", "2025-07", "Na Lam"),
        ("upper", "2025", "ended on"),
        ("commune", "2025-06", "did not exist yet"),
    ],
)
def test_a_unit_that_did_not_exist_on_the_last_day_of_the_period_has_no_figure(
    province: Province, revenue: Indicator, record: Record, unit: str, period: str, words: str
) -> None:
    with pytest.raises(Invalid, match=words):
        record(revenue, getattr(province.areas, unit), {period: 1})


def test_a_period_that_ended_before_the_merger_takes_the_old_unit(
    province: Province, revenue: Indicator, record: Record
) -> None:
    assert record(revenue, province.areas.upper, {"2025-H1": 1})[0].pk


def test_a_correction_closes_the_row_and_adds_another(
    province: Province, revenue: Indicator, record: Record, django_capture_on_commit_callbacks: Any
) -> None:
    [wrong] = record(revenue, province.areas.commune, {"2025-07": 100})
    right = actions.correct_figure(
        wrong, value=Decimal(110), reason="counted twice", by=province.statistician, at=province.at
    )
    wrong.refresh_from_db()
    assert (wrong.closed_reason, right.corrects_id, right.value) == ("counted twice", wrong.pk, 110)
    with pytest.raises(NotNow, match="already corrected"):
        actions.correct_figure(wrong, value=Decimal(1), reason="again", by=province.statistician, at=province.at)
    with pytest.raises(Invalid, match="Say why"):
        actions.correct_figure(right, value=Decimal(1), reason=" ", by=province.statistician, at=province.at)


def test_one_records_for_own_units_only(province: Province, revenue: Indicator) -> None:
    row = FigureRow(revenue.pk, province.areas.commune.pk, "2025-07", Decimal(1))
    for actor in (province.outsider, province.member, province.auditor, province.administrator):
        with pytest.raises(NotAllowed):
            actions.record_figures(rows=[row], by=actor, at=province.at)
    assert actions.record_figures(rows=[row], by=province.officer, at=province.at)[0].pk
