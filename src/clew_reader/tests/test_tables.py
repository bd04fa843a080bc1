"""Figures of tables in the text."""

import pytest

from clew_reader import read
from clew_reader.records import Figure

VIETNAMESE = """Kết quả thực hiện các chỉ tiêu chủ yếu

STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2025\tThực hiện năm 2025\tSo với kế hoạch (%)
1\tThu ngân sách trên địa bàn\ttỷ đồng\t2.100\t1.856,5\t88,4
2\tSản lượng lương thực\tnghìn tấn\t210\t202\t96,2
3\tGhi chú\t\t\t\t
"""

ENGLISH = """Net expenditure by committee, million kronor

Committee\tBudget 2024\tOutcome 2024\tChange
Schools\t1,245.6\t1,260.1\t14.5
Surplus\t12.0\t(3.4)\t-15.4
"""

SWEDISH = """Nämndernas utfall, tkr

Nämnd\tBudget 2024\tUtfall 2024\tAvvikelse
Barn- och utbildningsnämnden\t1 245\t1 260\t-15
Socialnämnden\t980\t972\t8
Summa\t2 225\t2 232\t-7
"""


def shown(figure: Figure) -> tuple[str, str | None, str, str | None, str | None]:
    return (str(figure.value), figure.unit, figure.kind, figure.indicator, figure.period)


def rows(text: str, language: str) -> list[tuple[str, str | None, str, str | None, str | None]]:
    return [shown(figure) for figure in read(text, language=language).figures]


def test_a_table_with_a_unit_column_gives_plan_result_and_the_ratio_of_the_two() -> None:
    assert rows(VIETNAMESE, "vi") == [
        ("2100", "billion VND", "target", "Thu ngân sách trên địa bàn", "2025"),
        ("1856.5", "billion VND", "level", "Thu ngân sách trên địa bàn", "2025"),
        ("88.4", "%", "share", "Thu ngân sách trên địa bàn", "2025"),
        ("210000", "tonne", "target", "Sản lượng lương thực", "2025"),
        ("202000", "tonne", "level", "Sản lượng lương thực", "2025"),
        ("96.2", "%", "share", "Sản lượng lương thực", "2025"),
    ]
    figures = read(VIETNAMESE, language="vi").figures
    assert {figure.comparator for figure in figures if figure.kind == "share"} == {"plan"}
    assert len({figure.group for figure in figures[:3]}) == 1
    assert figures[0].group != figures[3].group


def test_the_line_above_a_table_gives_its_unit_and_brackets_mean_below_zero() -> None:
    figures = read(ENGLISH, language="en").figures
    assert [shown(figure) for figure in figures if figure.kind == "level"] == [
        ("1260.1", "million SEK", "level", "Schools", "2024"),
        ("-3.4", "million SEK", "level", "Surplus", "2024"),
    ]
    changes = [(str(figure.value), figure.direction) for figure in figures if figure.kind == "difference"]
    assert changes == [("14.5", "increase"), ("15.4", "decrease")]


def test_a_swedish_table_in_thousands_of_kronor_with_its_total() -> None:
    assert rows(SWEDISH, "sv")[:3] == [
        ("1245", "thousand SEK", "target", "Barn- och utbildningsnämnden", "2024"),
        ("1260", "thousand SEK", "level", "Barn- och utbildningsnämnden", "2024"),
        ("15", "thousand SEK", "difference", "Barn- och utbildningsnämnden", "2024"),
    ]
    assert ("2232", "thousand SEK", "level", "Summa", "2024") in rows(SWEDISH, "sv")


@pytest.mark.parametrize(
    ("caption", "language", "unit"),
    [
        ("Đơn vị tính: tỷ đồng", "vi", "billion VND"),
        ("Đơn vị: triệu đồng", "vi", "million VND"),
        ("Expenditure (in SEK million)", "en", "million SEK"),
        ("Figures in thousand tonnes", "en", "tonne"),
        ("Belopp i mnkr", "sv", "million SEK"),
    ],
)
def test_the_unit_of_a_whole_table_stands_in_its_caption(caption: str, language: str, unit: str) -> None:
    text = f"{caption}\n\nA\t2023\t2024\nAlpha\t12\t15\nBravo\t9\t11\n"
    assert {figure.unit for figure in read(text, language=language).figures} == {unit}


def test_heads_of_two_rows_are_read_together() -> None:
    text = (
        "Đơn vị tính: tỷ đồng\n\n"
        "Chỉ tiêu\tNăm 2024\t\tNăm 2025\t\n"
        "\tKế hoạch\tThực hiện\tKế hoạch\tThực hiện\n"
        "Thu ngân sách\t10\t11\t12\t13\n"
        "Chi ngân sách\t20\t21\t22\t23\n"
    )
    assert [(value, kind, period) for value, _, kind, _, period in rows(text, "vi")[:4]] == [
        ("10", "target", "2024"),
        ("11", "level", "2024"),
        ("12", "target", "2025"),
        ("13", "level", "2025"),
    ]


def test_so_many_months_above_the_years_and_comparisons_under_one_head_belong_together() -> None:
    text = (
        "Đơn vị tính: triệu đồng\n\n"
        "TT\tNội dung\tDự toán 2025\tThực hiện 9 tháng\t\tSo sánh (%)\t\n"
        "\t\t\tNăm 2024\tNăm 2025\tDự toán\tCùng kỳ\n"
        "A\tTổng thu\t15.200\t10.120\t12.350\t81,3\t122,0\nI\tThu nội địa\t9.400\t7.000\t7.940\t84,5\t113,4\n"
    )
    figures = read(text, language="vi").figures[:5]
    assert [(str(each.value), each.kind, each.comparator, each.period) for each in figures] == [
        ("15200", "target", None, "2025"),
        ("10120", "level", None, "2024-9M"),
        ("12350", "level", None, "2025-9M"),
        ("81.3", "share", "estimate", "2025-9M"),
        ("122.0", "share", "same_period_last_year", "2025-9M"),
    ]


def test_a_text_that_is_hardly_more_than_a_table_shows_its_language_by_its_heads() -> None:
    text = (
        "Tabell 3. Driftredovisning (belopp i tkr)\n\nNämnd\tBudget 2025\tPrognos 2025\tAvvikelse\n"
        "Kommunstyrelsen\t45 200\t45 900\t-700\nSocialnämnden\t128 400\t131 000\t-2 600\n"
    )
    assert [(str(each.value), each.unit, each.kind, each.qualifier) for each in read(text).figures[:3]] == [
        ("45200", "thousand SEK", "target", "exact"),
        ("45900", "thousand SEK", "level", "estimated"),
        ("700", "thousand SEK", "difference", "exact"),
    ]


@pytest.mark.parametrize(
    ("column", "kind", "doubted"),
    [
        (("104,2", "95,0"), "share", False),
        (("4,2", "-5,0"), "growth", False),
        (("112,0", "99,0"), "share", True),
        (("12,0", "3,0"), "growth", True),
    ],
)
def test_per_cent_of_the_same_period_is_ratio_or_growth_as_the_numbers_show(
    column: tuple[str, str], kind: str, doubted: bool
) -> None:
    """The results of both years settle it (the first two); otherwise the size of the numbers decides, with a doubt."""
    text = (
        "Chỉ tiêu\tĐơn vị\tNăm 2024\tNăm 2025\tSo với cùng kỳ (%)\n"
        f"Thu ngân sách\ttỷ đồng\t1.000\t1.042\t{column[0]}\nSản lượng chè\ttấn\t2.000\t1.900\t{column[1]}\n"
    )
    found = [figure for figure in read(text, language="vi").figures if figure.unit == "%"]
    assert [figure.kind for figure in found] == [kind, kind]
    assert {figure.comparator for figure in found} == {"same_period_last_year"}
    assert [len(figure.doubts) > 1 for figure in found] == [doubted, doubted]


def test_a_table_of_places_takes_its_indicators_from_its_columns() -> None:
    text = (
        "Kết quả năm 2024\n\nXã\tThu ngân sách (tỷ đồng)\tSố hộ nghèo\n"
        "Hoa Sơn\t12,5\t120\nBình An\t9\t80\nTổng cộng\t21,5\t200\n"
    )
    figures = read(text, language="vi").figures
    assert [(*shown(figure), figure.place) for figure in figures[:2]] == [
        ("12.5", "billion VND", "level", "Thu ngân sách (tỷ đồng)", "2024", "Hoa Sơn"),
        ("120", "household", "level", "Số hộ nghèo", "2024", "Hoa Sơn"),
    ]
    assert [figure.place for figure in figures[4:]] == [None, None]


def test_a_table_pasted_cell_by_cell_is_put_together_again() -> None:
    lines = ["Chỉ tiêu", "Đơn vị", "Kế hoạch 2025", "Thực hiện 2025", "Thu ngân sách", "tỷ đồng", "2.100", "1.856,5"]
    text = "Kết quả thực hiện các chỉ tiêu chủ yếu.\n" + "\n".join([*lines, "Diện tích chè", "ha", "350", "362"]) + "\n"
    assert rows(text, "vi") == [
        ("2100", "billion VND", "target", "Thu ngân sách", "2025"),
        ("1856.5", "billion VND", "level", "Thu ngân sách", "2025"),
        ("350", "ha", "target", "Diện tích chè", "2025"),
        ("362", "ha", "level", "Diện tích chè", "2025"),
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Chỉ tiêu Đơn vị tính Kế hoạch năm 2025 Thực hiện năm 2025\n"
            "Thu ngân sách tỷ đồng 2.100 1.856,5\nDiện tích chè ha 350 362\n",
            "vi",
        ),
        ("Indicator Unit Plan 2025 Result 2025\nRevenue billion VND 2,100 1,856.5\nTea area ha 350 362\n", "en"),
    ],
)
def test_rows_that_lost_their_columns_are_read_where_the_head_names_as_many(text: str, language: str) -> None:
    assert [(value, unit, kind, period) for value, unit, kind, _, period in rows(text, language)] == [
        ("2100", "billion VND", "target", "2025"),
        ("1856.5", "billion VND", "level", "2025"),
        ("350", "ha", "target", "2025"),
        ("362", "ha", "level", "2025"),
    ]
    a_number_too_few = text.replace(" 350", "").replace(" 2.100", "").replace(" 2,100", "")
    assert [figure for figure in read(a_number_too_few, language=language).figures if figure.kind == "target"] == []


def test_a_heading_inside_a_table_and_numbered_columns_part_nothing() -> None:
    text = (
        "Chỉ tiêu\tĐơn vị tính\tThực hiện năm 2025\nA\tB\t1\nThu ngân sách\ttỷ đồng\t12\n"
        "II. Lĩnh vực xã hội\nHộ nghèo\thộ\t340\n"
    )
    assert rows(text, "vi") == [
        ("12", "billion VND", "level", "Thu ngân sách", "2025"),
        ("340", "household", "level", "Hộ nghèo", "2025"),
    ]


def test_bars_with_a_line_below_the_head_part_cells_too() -> None:
    text = (
        "| Indicator | Unit | Result 2024 |\n|---|---|---|\n| Revenue | million USD | 12.5 |\n| Tea | tonnes | 340 |\n"
    )
    assert rows(text, "en") == [
        ("12.5", "million USD", "level", "Revenue", "2024"),
        ("340", "tonne", "level", "Tea", "2024"),
    ]


def test_every_figure_of_a_table_quotes_its_cell_and_says_where_it_is_from() -> None:
    for figure in read(VIETNAMESE, language="vi").figures:
        assert VIETNAMESE[figure.span.start : figure.span.end] == figure.span.quote
        assert "Read from a table." in figure.doubts


def test_a_cell_that_reads_as_a_sentence_is_one_figure() -> None:
    text = "Indicator\tResult 2024\nTea\t340 tonnes\nRoads\t12 km\n"
    assert [figure.indicator for figure in read(text, language="en").figures] == ["Tea", "Roads"]


def test_numbers_whose_unit_nothing_states_are_read_with_a_doubt() -> None:
    figures = read("Xã\tNăm 2024\tNăm 2025\nHoa Sơn\t12\t15\nBình An\t9\t11\n", language="vi").figures
    assert [(str(each.value), each.unit, each.period) for each in figures[:2]] == [
        ("12", "unit", "2024"),
        ("15", "unit", "2025"),
    ]
    assert all("No unit is stated." in figure.doubts for figure in figures)
