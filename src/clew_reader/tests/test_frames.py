"""Periods and comparisons that a heading, a paragraph or the opening of a list states for what follows."""

from clew_reader import read
from clew_reader.records import Figure

REPORT = """TỈNH ỦY HOÀNG SƠN
Số 31-BC/TU
Hoàng Sơn, ngày 18 tháng 9 năm 2025

BÁO CÁO
kết quả thực hiện nhiệm vụ 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2025

Về kinh tế, thu ngân sách ước đạt 1.856 tỷ đồng, bằng 89,2% dự toán. Năm 2024, con số này là 1.604 tỷ đồng.

So với cùng kỳ năm trước:
- Giá trị sản xuất công nghiệp tăng 12,3%.
- Doanh thu du lịch tăng 7%.

Tỷ lệ hộ nghèo giảm 2%.
"""


def figures(text: str, language: str) -> tuple[Figure, ...]:
    return read(text, language=language).figures


def test_the_period_in_the_title_of_a_report_holds_until_another_is_named() -> None:
    found = figures(REPORT, "vi")
    assert [figure.period for figure in found[:3]] == ["2025-9M", "2025-9M", "2024"]


def test_the_comparison_that_opens_a_list_holds_for_its_items_only() -> None:
    growth = [figure for figure in figures(REPORT, "vi") if figure.kind == "growth"]
    assert [figure.comparator for figure in growth] == ["same_period_last_year", "same_period_last_year", None]


def test_years_of_a_term_are_no_period() -> None:
    text = "The congress of the term 2025-2030 elected 52 members. Some 40 delegates came for the 2025-2030 term."
    assert {figure.period for figure in figures(text, "en")} <= {None}


def test_what_is_planned_is_the_period_of_targets_only() -> None:
    text = "In 2024, revenue reached 5 billion VND and tasks for 2025 were set. Exports rose by 3%."
    assert [figure.period for figure in figures(text, "en")] == ["2024", "2024"]


def test_a_year_in_brackets_or_of_a_document_is_no_period_of_what_follows() -> None:
    text = "In 2024, revenue reached 5 billion VND (4 billion in 2023). Under Resolution 12 of 2019, debt reached 8%."
    assert [figure.period for figure in figures(text, "en")] == ["2024", "2023", "2024"]


def test_the_year_compared_with_is_not_the_period() -> None:
    (figure,) = figures("Under 2025 ökade exporten med 4 procent jämfört med 2023.", "sv")
    assert (figure.period, figure.comparator) == ("2025", "earlier_year")


def test_numbers_of_one_statement_share_a_group() -> None:
    text = "Revenue reached 5 billion VND, up 4%, exceeding the plan by 2%. The province has 12 hospitals."
    found = figures(text, "en")
    assert len({figure.group for figure in found[:3]}) == 1
    assert found[0].group is not None
    assert found[3].group is None


def test_a_range_says_how_far_it_goes() -> None:
    (figure,) = figures("Growth of 12.5 to 14.1% is foreseen.", "en")
    assert (str(figure.value), figure.qualifier) == ("12.5", "at_least")
    assert "The lower end of a range up to 14.1." in figure.doubts


def test_a_figure_with_everything_stated_has_no_doubt_and_one_without_a_period_has() -> None:
    (plain, bare) = figures("In 2024, revenue reached 5 billion VND.", "en") + figures(
        "Revenue reached 5 billion VND.", "en"
    )
    assert plain.doubts == ()
    assert bare.doubts == ("No period is stated.",)


def test_the_head_is_the_key_word_of_the_indicator() -> None:
    (english,) = figures("In 2024, total budget revenue for the year reached 5 billion VND.", "en")
    (vietnamese,) = figures("Năm 2024, tổng thu ngân sách nhà nước đạt 5 tỷ đồng.", "vi")
    assert (english.head, vietnamese.head) == ("revenue", "thu ngân sách")
