"""Tables as they look in plain text: columns drawn with spaces, cells pasted one a line, rows that say no unit."""

import pytest

from clew_reader import read
from clew_reader.records import Figure


def shown(figure: Figure) -> tuple[str, str | None, str, str | None, str | None, str | None]:
    return (
        str(figure.value),
        figure.unit,
        figure.kind,
        figure.comparator,
        figure.period,
        figure.indicator,
    )


def rows(text: str, language: str) -> list[tuple[str, str | None, str, str | None, str | None, str | None]]:
    return [shown(figure) for figure in read(text, language=language).figures]


def test_columns_drawn_with_spaces_are_read_by_their_places() -> None:
    text = (
        "Hoạt động của bệnh viện\n\n"
        "TT    Chỉ tiêu                              ĐVT        KH 2024    TH 2024    So với KH (%)\n"
        "1     Lượt khám ngoại trú                   lượt       45.000     47.250     105,0\n"
        "2     Tỷ lệ người bệnh hài lòng về dịch vụ  %          90         91,8       102,0\n"
        "3     Tỷ lệ sử dụng giường theo kế hoạch ba %          -          88,5\n"
    )
    name = "Tỷ lệ sử dụng giường theo kế hoạch ba"
    assert rows(text, "vi") == [
        ("45000", "turn", "target", None, "2024", "Lượt khám ngoại trú"),
        ("47250", "turn", "level", None, "2024", "Lượt khám ngoại trú"),
        ("105.0", "%", "share", "plan", "2024", "Lượt khám ngoại trú"),
        ("90", "%", "target", None, "2024", "Tỷ lệ người bệnh hài lòng về dịch vụ"),
        ("91.8", "%", "share", None, "2024", "Tỷ lệ người bệnh hài lòng về dịch vụ"),
        ("102.0", "%", "share", "plan", "2024", "Tỷ lệ người bệnh hài lòng về dịch vụ"),
        ("88.5", "%", "share", None, "2024", name),
    ]


def test_a_head_without_a_name_for_its_rows_and_a_change_beside_two_years() -> None:
    text = (
        "The ferry company carried more in 2024.\n\n"
        "                              2023        2024     Change, %\n"
        "Departures                   1,010       1,061          +5.0\n"
        "Vehicles                    20,000      19,000          -5.0\n"
    )
    assert rows(text, "en") == [
        ("1010", "unit", "level", None, "2023", "Departures"),
        ("1061", "unit", "level", None, "2024", "Departures"),
        ("5.0", "%", "growth", "previous_year", "2024", "Departures"),
        ("20000", "vehicle", "level", None, "2023", "Vehicles"),
        ("19000", "vehicle", "level", None, "2024", "Vehicles"),
        ("5.0", "%", "growth", "previous_year", "2024", "Vehicles"),
    ]


def test_one_column_of_numbers_drawn_with_spaces() -> None:
    text = "Bidrag 2024 (tkr)\n\n"
    text += "Förening                Utfall\nIdrottsklubben            120\nHembygdsgården             85\n"
    assert [row[:3] for row in rows(text, "sv")] == [("120", "thousand SEK", "level"), ("85", "thousand SEK", "level")]


@pytest.mark.parametrize("behind", ["", "3. Personal\n", "Källa: egen statistik\nPersonal\n"])
def test_cells_one_a_line_end_where_their_rows_end(behind: str) -> None:
    cells = [
        "Händelse",
        "2023",
        "2024",
        "Bränder",
        "40",
        "44",
        "Trafikolyckor",
        "–",
        "61",
        "Drunkningstillbud",
        "3",
        "2",
    ]
    text = "Räddningstjänstens larm\n" + "\n".join(cells) + "\n" + behind
    assert [(row[0], row[4], row[5]) for row in rows(text, "sv")] == [
        ("40", "2023", "Bränder"),
        ("44", "2024", "Bränder"),
        ("61", "2024", "Trafikolyckor"),
        ("3", "2023", "Drunkningstillbud"),
        ("2", "2024", "Drunkningstillbud"),
    ]


@pytest.mark.parametrize(
    ("head", "comparator"),
    [
        ("TH2024/KH2024", "plan"),
        ("TH 2024/TH 2023 (%)", "previous_year"),
        ("2024/2023 (%)", "previous_year"),
        ("TH/KH (%)", "plan"),
        ("Đạt %", "plan"),
    ],
)
def test_a_fraction_in_a_head_says_what_is_compared_with_what(head: str, comparator: str) -> None:
    text = f"Chỉ tiêu\tĐVT\tThực hiện 2024\t{head}\nNước thương phẩm\tm3\t1.200\t103,5\nNước thô\tm3\t1.400\t98,1\n"
    found = [row[1:5] for row in rows(text, "vi") if row[0] in ("103.5", "98.1")]
    assert found == [("%", "share", comparator, "2024")] * 2


def test_a_column_of_notes_numbers_no_values_and_marks_of_notes_are_no_part_of_them() -> None:
    text = "Income, £ million\n\n\tNote\t2024\t2023\nDues\t3\t48.2\t45.1*\nWages\t4\t(17.6)\t(16.9)\n"
    figures = read(text, language="en").figures
    assert [str(figure.value) for figure in figures] == ["48.2", "45.1", "-17.6", "-16.9"]


def test_a_change_is_one_from_the_column_that_it_can_be_counted_out_from() -> None:
    text = (
        "Nämnd\tBokslut 2023\tBudget 2024\tBokslut 2024\tAvvikelse\n"
        "Byggnadsnämnden\t80 tkr\t90 tkr\t97 tkr\t-7 tkr\nKulturnämnden\t50 tkr\t60 tkr\t58 tkr\t2 tkr\n"
    )
    assert [row[2:5] for row in rows(text, "sv") if row[2] == "difference"] == [("difference", "plan", "2024")] * 2


def test_a_signed_column_of_rates_is_growth_and_a_change_of_per_cent_is_in_points() -> None:
    text = (
        "Loại việc\tNăm 2023\tNăm 2024\tTăng/giảm\tTỷ lệ (%)\n"
        "Cháy, nổ (vụ)\t20\t15\t-5\t-25,0\nTai nạn (vụ)\t40\t44\t+4\t+10,0\nTỷ lệ phá án (%)\t80\t82\t+2\t\n"
    )
    assert [row[1:4] for row in rows(text, "vi") if row[2] in ("growth", "difference")] == [
        ("case", "difference", "previous_year"),
        ("%", "growth", "previous_year"),
        ("case", "difference", "previous_year"),
        ("%", "growth", "previous_year"),
        ("percentage point", "difference", "previous_year"),
    ]


def test_a_thousand_in_digits_is_a_unit_and_no_figure() -> None:
    text = "Accounts (EUR 000)\n\n\t2024\t2023\nTurnover\t14,250\t13,780\nSurplus\t412\t388\n"
    figures = read(text, language="en").figures
    assert [(str(each.value), each.unit) for each in figures[:1]] == [("14250", "thousand EUR")]
    assert len(figures) == 4


def test_offices_below_a_word_for_units_are_the_rows() -> None:
    text = "Kết quả năm 2024\n\nĐơn vị\tSố vụ\tTỷ lệ giải quyết (%)\nXã An Hòa\t21\t85,7\nXã Bình Minh\t34\t88,2\n"
    assert [row[:3] for row in rows(text, "vi")] == [
        ("21", "case", "level"),
        ("85.7", "%", "share"),
        ("34", "case", "level"),
        ("88.2", "%", "share"),
    ]


def test_a_table_without_a_year_is_of_the_year_of_its_heading_and_its_plan_of_the_whole_year() -> None:
    text = (
        "Kết quả 9 tháng đầu năm 2025\n\nThu ngân sách trên địa bàn\n\nĐVT: triệu đồng\n\n"
        "Nội dung\tDự toán năm\tThực hiện\tĐạt %\nThuế\t1.500\t1.320\t88,0\nPhí\t700\t655\t93,6\n"
    )
    assert [row[2:5] for row in rows(text, "vi")[:3]] == [
        ("target", None, "2025"),
        ("level", None, "2025-9M"),
        ("share", "plan", "2025-9M"),
    ]


def test_a_head_of_two_lines_the_upper_with_one_gap() -> None:
    text = (
        "Kết quả kinh doanh (tr.đồng)\n\n"
        "                     Năm 2023                  Năm 2024\n"
        "Dịch vụ          Kế hoạch   Thực hiện    Kế hoạch   Thực hiện\n"
        "Thủy lợi            1.200       1.185       1.250       1.268\n"
        "Cung ứng giống        850         912         900         945\n"
    )
    assert [row[:5] for row in rows(text, "vi")[:4]] == [
        ("1200", "million VND", "target", None, "2023"),
        ("1185", "million VND", "level", None, "2023"),
        ("1250", "million VND", "target", None, "2024"),
        ("1268", "million VND", "level", None, "2024"),
    ]


def test_columns_that_count_something_of_their_own_are_the_indicators() -> None:
    text = (
        "Tabell 3  Elever och personal\n\n"
        "Skolform     Elever 2023   Elever 2024   Lärare 2024\n"
        "Förskola           1 204         1 188           214\n"
        "Grundskola         4 310         4 365           352\n"
    )
    found = read(text, language="sv").figures
    assert [(*shown(each)[:2], each.period, each.place) for each in found[:3]] == [
        ("1204", "person", "2023", "Förskola"),
        ("1188", "person", "2024", "Förskola"),
        ("214", "person", "2024", "Förskola"),
    ]
    assert len(found) == 6


def test_years_joined_to_letters_date_their_columns() -> None:
    text = "Figures in USD millions\n\n"
    text += "             FY2024    FY2023    % change\n"
    text += "Revenue        24.6      23.1        6.5%\n"
    text += "Costs          18.9      18.2        3.8%\n"
    assert [row[2:5] for row in rows(text, "en")[:3]] == [
        ("level", None, "2024"),
        ("level", None, "2023"),
        ("growth", "previous_year", "2024"),
    ]
