"""What a text says, judged by the figures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.documents.models import Clause
from clew.house.tests.province import Province
from clew.indicators import actions, rules
from clew.indicators.models import Indicator, Statement
from clew.indicators.rules import Aim, Status, status_of, status_rule
from clew.indicators.tests.conftest import REPORTERS, Record
from clew.indicators.verdicts import Evidence, Given, Said, judge
from clew.words.languages import Words


def recorded_number(value: str, role: str = "now") -> Given:
    return Given(role, Decimal(value), 1, "2024", f"figure:{role}")


def say(
    province: Province, indicator: Indicator | None, kind: str, value: str, measure: str = "%", **more: Any
) -> Statement:
    more = {"period": "2024", "unit": province.areas.province} | more
    return actions.record_statement(
        indicator=indicator, kind=kind, value=Decimal(value), unit_of_measure=measure, by=province.statistician,
        at=province.at, **more,
    )  # fmt: skip


def aim(province: Province, indicator: Indicator, clause: Clause, value: str, **more: Any) -> None:
    more = {"period": "2024", "unit": province.areas.province} | more
    actions.set_target(
        indicator=indicator, clause=clause, value=Decimal(value), by=province.statistician, at=province.at, **more
    )


def test_one_revenue_against_two_estimates(
    province: Province, revenue: Indicator, record: Record, clause: Clause
) -> None:
    record(revenue, province.areas.province, {"2024": "20699.5"}, unit_of_measure="billion VND")
    aim(province, revenue, clause, "15658", basis="central_estimate", unit_of_measure="billion VND")
    aim(province, revenue, clause, "16071", basis="provincial_estimate", unit_of_measure="billion VND")
    central = say(province, revenue, "difference", "32.2", comparator="central_estimate", direction="increase")
    provincial = say(province, revenue, "difference", "28.8", comparator="provincial_estimate", direction="increase")
    assert (central.verdict, provincial.verdict) == ("agrees", "agrees")
    assert central.computed == Decimal("32.197599")
    assert central.arithmetic == "(20699500 / 15658000 − 1) × 100 = 32.1976"
    assert [one["role"] for one in central.inputs] == ["now", "target"]
    wrong = say(province, revenue, "difference", "28.8", comparator="central_estimate", direction="increase")
    assert wrong.verdict == "disagrees"
    unsure = say(province, revenue, "difference", "28.8", comparator="estimate")
    assert (unsure.verdict, unsure.obstacle) == ("unchecked", "several_targets")


def test_eight_point_two_exceeds_eight(province: Province, growth: Indicator, record: Record, clause: Clause) -> None:
    record(growth, province.areas.province, {"2024": "8.2"})
    aim(province, growth, clause, "8")
    assert say(province, growth, "difference", "0.2", "percentage point", comparator="target").verdict == "agrees"
    assert say(province, growth, "growth", "8.2").verdict == "agrees"


def test_what_a_text_says_of_reaching_a_target_is_checked_too(
    province: Province, growth: Indicator, record: Record, clause: Clause, django_capture_on_commit_callbacks: Any
) -> None:
    record(growth, province.areas.province, {"2024": "8.2"})
    unknown = say(province, growth, "level", "8.2", status="exceeded")
    assert (unknown.verdict, unknown.obstacle) == ("unchecked", "no_target")
    with django_capture_on_commit_callbacks(execute=True):
        aim(province, growth, clause, "8")
    unknown.refresh_from_db()
    assert (unknown.verdict, unknown.arithmetic) == ("agrees", "8.2 % = 8.2 %; 8.2 > 8")
    assert [one["role"] for one in unknown.inputs] == ["now", "target"]
    assert say(province, growth, "level", "8.2", status="met").verdict == "agrees"
    assert say(province, growth, "level", "8.2", status="not_met").verdict == "disagrees"
    assert say(province, growth, "level", "8.3", status="exceeded").verdict == "disagrees"
    quoted = say(province, growth, "target", "8", status="exceeded")
    assert (quoted.verdict, quoted.arithmetic) == ("agrees", "8 % = 8 %; 8.2 > 8")
    assert say(province, growth, "target", "8.5", status="exceeded").verdict == "disagrees"
    assert say(province, growth, "target", "8", status="not_met").verdict == "disagrees"


@given(now=st.integers(-50, 50), target=st.integers(-50, 50), lower=st.booleans())
def test_a_result_is_exactly_one_of_exceeded_met_to_the_digit_and_not_met(now: int, target: int, lower: bool) -> None:
    evidence = Evidence(
        unit="%", now=recorded_number(str(now)), targets=(("resolution", recorded_number(str(target), "target")),),
        lower_is_better=lower,
    )  # fmt: skip

    def holds(status: str) -> bool:
        return judge(Said("level", Decimal(now), "%", status=status), evidence).verdict == "agrees"

    assert holds("not_met") != holds("met")
    assert holds("exceeded") == (holds("met") and now != target)


def test_growth_agrees_at_the_digits_that_were_stated_and_follows_a_correction(
    province: Province, revenue: Indicator, record: Record, django_capture_on_commit_callbacks: Any
) -> None:
    record(revenue, province.areas.ward, {"2024-08": 100})
    unit = {"unit": province.areas.ward, "period": "2025-08"}
    unknown = say(province, revenue, "growth", "8.2", **unit)
    assert (unknown.verdict, unknown.obstacle) == ("unchecked", "no_figure")
    [figure] = record(revenue, province.areas.ward, {"2025-08": "108.1765"})
    unknown.refresh_from_db()
    assert (unknown.verdict, unknown.computed) == ("agrees", Decimal("8.1765"))
    with django_capture_on_commit_callbacks(execute=True):
        actions.correct_figure(figure, value=Decimal(110), reason="typing", by=province.statistician, at=province.at)
    unknown.refresh_from_db()
    assert (unknown.verdict, unknown.computed) == ("disagrees", Decimal(10))


def test_a_province_is_judged_by_the_sum_of_its_units(province: Province, revenue: Indicator, record: Record) -> None:
    for unit in (province.areas.commune, province.areas.ward):
        record(revenue, unit, {"2025-08": 66})
    for unit in (province.areas.upper, province.areas.lower, province.areas.ward):
        record(revenue, unit, {"2024-08": 40})
    said = say(province, revenue, "growth", "10", period="2025-08", direction="increase")
    assert (said.verdict, said.inputs[0]["record"].split(":")[0]) == ("agrees", "total")


def test_rank_needs_all_siblings(province: Province, revenue: Indicator, record: Record) -> None:
    record(revenue, province.areas.commune, {"2025-08": 66})
    commune = {"unit": province.areas.commune, "period": "2025-08"}
    said = say(province, revenue, "rank", "1", "rank", **commune)
    assert said.obstacle == "siblings_missing"
    record(revenue, province.areas.ward, {"2025-08": 70})
    said.refresh_from_db()
    assert (said.verdict, said.computed) == ("disagrees", 2)
    assert say(province, revenue, "rank", "2", "rank", **commune).verdict == "agrees"


def test_a_count_is_judged_by_the_parts_of_a_ratio(province: Province, record: Record) -> None:
    doing = {"by": province.statistician, "at": province.at}
    common = {"unit": "commune", "frequency": "year", "over_time": "last", "expected_kinds": REPORTERS, **doing}
    done, of_all = (actions.define(code=code, name=Words(en=code), **common) for code in ("DONE", "ALL"))
    rate = actions.define(
        **common | {"unit": "%"}, code="RATE", name=Words(en="rate"), over_units="ratio", numerator=done,
        denominator=of_all, multiplier=Decimal(100),
    )  # fmt: skip
    record(done, province.areas.province, {"2024": 159})
    record(of_all, province.areas.province, {"2024": 182})
    assert say(province, rate, "count_of_total", "159", "commune", total=Decimal(182)).verdict == "agrees"
    assert say(province, rate, "count_of_total", "7", "commune", total=Decimal(10)).verdict == "disagrees"
    assert say(province, rate, "count_of_total", "159", "commune", total=Decimal(180)).verdict == "disagrees"
    assert say(province, rate, "share", "87.4").verdict == "agrees"


def test_how_many_targets_were_reached(province: Province, record: Record, clause: Clause) -> None:
    said = say(province, None, "count_of_total", "11", "target", total=Decimal(13))
    assert said.obstacle == "no_figure"
    for number in range(13):
        indicator = actions.define(
            code=f"I{number}", name=Words(en=f"I{number}"), unit="%", frequency="year", over_time="none",
            over_units="none", by=province.statistician, at=province.at,
        )  # fmt: skip
        aim(province, indicator, clause, "8")
        record(indicator, province.areas.province, {"2024": "8.2" if number else "7"} if number > 1 else {"2024": 7})
    said.refresh_from_db()
    assert (said.verdict, said.computed) == ("agrees", 11)


def test_what_names_no_period_or_indicator_cannot_be_checked(province: Province, revenue: Indicator) -> None:
    assert say(province, None, "growth", "8").obstacle == "no_indicator"
    assert say(province, revenue, "growth", "8", period="P5Y").obstacle == "no_period"


@pytest.mark.parametrize(
    ("qualifier", "direction", "value", "verdict"),
    [
        ("over", "increase", "32", "agrees"),
        ("over", "increase", "33", "disagrees"),
        ("nearly", "increase", "33", "agrees"),
        ("nearly", "increase", "32.0", "disagrees"),
        ("about", "increase", "31", "agrees"),
        ("exact", "decrease", "32.2", "disagrees"),
        ("exact", "", "32.2", "agrees"),
        ("exact", "increase", "32.1", "disagrees"),
    ],
)
def test_words_around_a_number_move_its_bounds(qualifier: str, direction: str, value: str, verdict: str) -> None:
    evidence = Evidence(
        "billion VND", recorded_number("20699.5"), targets=(("central_estimate", recorded_number("15658")),)
    )
    places = len(value.partition(".")[2])
    said = Said("difference", Decimal(value), "%", places, None, "central_estimate", qualifier, direction)
    assert judge(said, evidence).verdict == verdict


def test_contribution_in_points_and_in_parts_of_the_change() -> None:
    evidence = Evidence(
        "billion VND", recorded_number("30"), recorded_number("20"), superior=recorded_number("120"),
        superior_base=recorded_number("100"),
    )  # fmt: skip
    assert judge(Said("contribution", Decimal(10), "percentage point"), evidence).verdict == "agrees"
    assert judge(Said("contribution", Decimal(50), "%"), evidence).verdict == "agrees"


@given(st.decimals("0.01", "1e9", places=2), st.decimals("0.01", "1e9", places=2), st.integers(0, 4))
def test_a_growth_stated_by_rounding_the_true_one_always_agrees(now: Decimal, base: Decimal, places: int) -> None:
    true = (now / base - 1) * 100
    stated = true.quantize(Decimal(1).scaleb(-places))
    evidence = Evidence("billion VND", recorded_number(str(now)), recorded_number(str(base)))
    assert judge(Said("growth", stated, "%", places), evidence).verdict == "agrees"


YEAR = (date(2025, 1, 1), date(2026, 1, 1))
NINE = date(2025, 10, 1)


@pytest.mark.parametrize(
    ("sense", "accumulates", "target", "value", "until", "status"),
    [
        ("at_least", False, "8", "8.2", YEAR[1], Status.EXCEEDED),
        ("at_least", False, "8", "8", YEAR[1], Status.MET),
        ("at_least", False, "8", "7.9", YEAR[1], Status.BEHIND),
        ("at_least", False, "8", "8.2", NINE, Status.ON_TRACK),
        ("at_least", False, "8", "6.8", NINE, Status.AT_RISK),
        ("at_least", True, "100", "100", NINE, Status.MET_EARLY),
        ("at_least", True, "100", "73", NINE, Status.ON_TRACK),
        ("at_least", True, "100", "65", NINE, Status.AT_RISK),
        ("at_least", True, "100", "50", NINE, Status.BEHIND),
        ("at_least", True, "100", None, NINE, Status.NO_DATA),
        ("at_most", False, "11", "10.5", YEAR[1], Status.EXCEEDED),
        ("at_most", False, "11", "11", YEAR[1], Status.MET),
        ("at_most", False, "11", "12", NINE, Status.AT_RISK),
        ("at_most", True, "100", "70", NINE, Status.ON_TRACK),
        ("at_most", True, "100", "100", NINE, Status.BEHIND),
        ("exactly", False, "100", "100", YEAR[1], Status.MET),
    ],
)
def test_the_status_of_a_target(
    sense: str, accumulates: bool, target: str, value: str | None, until: date, status: Status
) -> None:
    aim = Aim(Decimal(target), sense, *YEAR, accumulates)
    assert status_of(aim, None if value is None else Decimal(value), until, status_rule(until)) == status


def test_percent_of_a_target() -> None:
    assert rules.percent_of(Decimal(80), Decimal(60)) == 75
    assert rules.percent_of(Decimal(0), Decimal(60)) is None


def test_a_sum_that_lacks_reports_calls_nothing_wrong(province: Province, revenue: Indicator, record: Record) -> None:
    record(revenue, province.areas.ward, {"2025-08": 5})
    unknown = say(province, revenue, "level", "12", "million VND", period="2025-08")
    assert (unknown.verdict, unknown.obstacle) == ("unchecked", "no_figure")
    record(revenue, province.areas.commune, {"2025-08": 7})
    assert say(province, revenue, "level", "12", "million VND", period="2025-08").verdict == "agrees"
