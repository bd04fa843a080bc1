"""One table, brought in as a Word file, a web page, a workbook and a table of values: the same figures every time."""

import io

import docx
import openpyxl
import pytest

from clew_reader import read
from clew_reader.openers import open_bytes

CAPTION = "Kết quả thực hiện các chỉ tiêu của xã, đơn vị tính: tỷ đồng"
ROWS = [
    ["Chỉ tiêu", "Dự toán năm 2025", "Thực hiện năm 2025", "So với dự toán (%)"],
    ["Tổng thu ngân sách", 12.5, 13.25, 106],
    ["Tổng chi ngân sách", 11, 10.5, 95.5],
]


def written(value: object) -> str:
    return str(value).replace(".", ",")


def as_docx() -> bytes:
    made = docx.Document()
    made.add_paragraph(CAPTION)
    table = made.add_table(len(ROWS), len(ROWS[0]), style="Table Grid")
    for row, values in zip(table.rows, ROWS, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = written(value)
    return saved(made)


def as_xlsx() -> bytes:
    made = openpyxl.Workbook()
    made.active.append([CAPTION])
    made.active.append([])
    for row in ROWS:
        made.active.append(row)
    return saved(made)


def as_html() -> bytes:
    cells = "".join("<tr>" + "".join(f"<td>{written(value)}</td>" for value in row) + "</tr>" for row in ROWS)
    return f"<!doctype html><meta charset=utf-8><p>{CAPTION}</p><table border=1>{cells}</table>".encode()


def as_csv() -> bytes:
    return "\n".join([CAPTION, *(";".join(map(written, row)) for row in ROWS)]).encode()


def saved(made: object) -> bytes:
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [(as_docx(), "a.docx"), (as_xlsx(), "a.xlsx"), (as_html(), "a.html"), (as_csv(), "a.csv")],
    ids=["docx", "xlsx", "html", "csv"],
)
def test_a_table_gives_the_same_figures_in_every_kind_of_file(data: bytes, name: str) -> None:
    opened = open_bytes(data, name)
    figures = read(opened.text).figures
    assert [(float(each.value), each.unit, each.kind, each.comparator, each.period) for each in figures] == [
        (12.5, "billion VND", "target", None, "2025"),
        (13.25, "billion VND", "level", None, "2025"),
        (106.0, "%", "share", "estimate", "2025"),
        (11.0, "billion VND", "target", None, "2025"),
        (10.5, "billion VND", "level", None, "2025"),
        (95.5, "%", "share", "estimate", "2025"),
    ]
    assert {each.indicator for each in figures} == {"Tổng thu ngân sách", "Tổng chi ngân sách"}
    if opened.cells:
        names = [opened.cell_at(each.span.start) for each in figures]
        assert [cell.name[0] for cell in names if cell is not None] == list("BCDBCD")
