"""What the office knows beside the reader: the period of the report, and which likely records need a look."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from clew.house.tests.province import Province
from clew.indicators import actions as indicators
from clew.intake.doubting import doubt_in_words
from clew.intake.proposing import Proposal
from clew.intake.reading import Found
from clew.intake.weighing import doubts, with_period
from clew.words.languages import Words

TEXT = "Năm học 2024 có 132 trường. Đến nay có 127.200 người tham gia bảo hiểm."


def figure(words: str, period: str | None, text: str = TEXT, **record: Any) -> Found:
    start = text.index(words)
    given = {"kind": "level", "value": words.split()[0], "period": period, **record}
    return Found("figures", f"figures:{start}", given, start, start + len(words), ())


def likely(number: int, score: float, model: str = "indicator") -> Proposal:
    return Proposal(model, number, score, {"en": "x"}, {"en": "y"})


def codes(found: list[Found], proposals: dict[str, list[Proposal]], period: str = "2025-9M") -> list[list[str]]:
    told = doubts(found, {one.key: proposals.get(one.key, []) for one in found}, period)
    return [[doubt["code"] for doubt in told[one.key]] for one in found]


def test_a_period_that_the_sentence_does_not_name_gives_way_to_that_of_the_report() -> None:
    schools, insured = with_period([figure("132 trường", "2024"), figure("127.200 người", "2024")], TEXT, "2025-9M")
    assert insured.record["period"] == "2025-9M" and insured.doubts[0]["code"] == "period_of_report"
    target = figure("127.200 người", "2024", kind="target")
    assert with_period([target], TEXT, "2025-9M") == [target]
    assert with_period([target, schools], TEXT, "") == [target, schools]


def test_a_year_that_the_sentence_names_stays() -> None:
    text = "Năm 2024 đạt 8,8%. Kế hoạch năm 2025 là 2.014 tỷ đồng. Đến ngày 20/9/2025 đạt 1.208 tỷ đồng."
    found = [figure("8,8%", "2024", text), figure("2.014 tỷ", "2025", text), figure("1.208 tỷ", "2025", text)]
    assert [one.record["period"] for one in with_period(found, text, "2025-9M")] == ["2024", "2025", "2025-9M"]


def test_a_weak_match_and_two_equal_ones_need_a_look() -> None:
    one = figure("132 trường", "2025-9M")
    assert codes([one], {one.key: [likely(1, 0.9)]}) == [[]]
    assert codes([one], {one.key: [likely(1, 0.7)]}) == [["weak_match"]]
    assert codes([one], {one.key: [likely(1, 0.9), likely(2, 0.88)]}) == [["two_matches"]]
    assert codes([one], {one.key: [likely(1, 0.5)]}) == [[]]  # no likely match: a statement without an indicator


def test_a_level_of_another_year_needs_a_look() -> None:
    one = figure("132 trường", "2024")
    assert codes([one], {one.key: [likely(1, 0.9)]}) == [["other_period"]]


def test_different_values_for_one_cell_need_a_look_but_for_the_one_that_is_clear() -> None:
    one, other = figure("132 trường", "2025-9M"), figure("127.200 người", "2025-9M")
    equal = {one.key: [likely(1, 0.8)], other.key: [likely(1, 0.8)]}
    assert codes([one, other], equal) == [["several_values"], ["several_values"]]
    clear = {one.key: [likely(1, 0.99)], other.key: [likely(1, 0.8)]}
    assert codes([one, other], clear) == [[], ["several_values"]]
    same = replace(other, record={**other.record, "value": one.record["value"]})
    assert codes([one, same], equal) == [[], []]


@pytest.mark.django_db
def test_a_value_that_the_register_contradicts_needs_a_look_and_says_what_is_known(province: Province) -> None:
    doing: dict[str, Any] = {"by": province.statistician, "at": province.at}
    revenue = indicators.define(
        code="REV", name=Words(en="Revenue"), unit="billion VND", frequency="month", **doing
    )  # fmt: skip
    unit = province.areas.province.pk
    rows = [indicators.FigureRow(revenue.pk, unit, "2025-08", Decimal("11.8"))]
    indicators.record_figures(rows=rows, **doing)
    text = "Nine months: 8.45 billion VND. Or rather 97.2 billion VND."
    less, more = (
        figure(said, "2025-9M", text, value=value, unit="billion VND")
        for said, value in (("8.45 billion", "8.45"), ("97.2 billion", "97.2"))
    )
    told = doubts([less], {less.key: [likely(revenue.pk, 0.9)]}, "2025-9M", unit)[less.key]
    assert [doubt_in_words(doubt) for doubt in told] == [
        "11.8\u00a0billion VND is known for August 2025, which does not go with it. Look at the scale and the period."
    ]
    assert doubts([more], {more.key: [likely(revenue.pk, 0.9)]}, "2025-9M", unit)[more.key] == []
    elsewhere = figure("8.45 billion", "2025-9M", text, value="8.45", place="Xã Đông")
    assert doubts([elsewhere], {elsewhere.key: [likely(revenue.pk, 0.9)]}, "2025-9M", unit)[elsewhere.key] == []


def test_a_level_inside_a_task_needs_a_look() -> None:
    one = figure("127.200 người", "2025-9M")
    task = Found("commitments", "commitments:28", {}, TEXT.index("Đến nay"), len(TEXT), ())
    assert codes([one, task], {one.key: [likely(1, 0.9)]})[0] == ["in_a_task"]


def test_what_has_no_record_to_belong_to_needs_a_look() -> None:
    body = Found("organisations", "o", {"type": "body", "name": "Công an tỉnh"}, 0, 1, ())
    group = Found("organisations", "c", {"type": "class", "name": "các xã"}, 0, 1, ())
    decision = Found("decisions", "d", {}, 0, 1, ())
    post = Found("people", "p", {"name": None, "posts": []}, 0, 1, ())
    assert codes([body, group, decision, post], {}) == [["no_such_unit"], [], ["no_meeting"], ["no_such_person"]]
    meeting = Found("meeting", "m", {}, 0, 1, ())
    assert codes([decision, meeting], {}) == [[], []]
