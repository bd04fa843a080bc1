"""Figures of tables in the text."""

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


def shown(figure: Figure) -> tuple[str, str | None, str, str | None, str | None]:
    return (str(figure.value), figure.unit, figure.kind, figure.indicator, figure.period)


def test_a_table_with_a_unit_column_gives_plan_and_result_and_leaves_comparisons() -> None:
    assert [shown(figure) for figure in read(VIETNAMESE, language="vi").figures] == [
        ("2100", "billion VND", "target", "Thu ngân sách trên địa bàn", "2025"),
        ("1856.5", "billion VND", "level", "Thu ngân sách trên địa bàn", "2025"),
        ("210000", "tonne", "target", "Sản lượng lương thực", "2025"),
        ("202000", "tonne", "level", "Sản lượng lương thực", "2025"),
    ]


def test_the_line_above_a_table_gives_its_unit_and_brackets_mean_below_zero() -> None:
    figures = read(ENGLISH, language="en").figures
    assert [shown(figure) for figure in figures if figure.kind == "level"] == [
        ("1260.1", "million SEK", "level", "Schools", "2024"),
        ("-3.4", "million SEK", "level", "Surplus", "2024"),
    ]


def test_every_figure_of_a_table_quotes_its_cell_and_says_where_it_is_from() -> None:
    for figure in read(VIETNAMESE, language="vi").figures:
        assert VIETNAMESE[figure.span.start : figure.span.end] == figure.span.quote
        assert "Read from a table." in figure.doubts


def test_a_table_without_any_unit_gives_nothing() -> None:
    assert read("Xã\tNăm 2024\tNăm 2025\nHoa Sơn\t12\t15\nBình An\t9\t11\n", language="vi").figures == ()
