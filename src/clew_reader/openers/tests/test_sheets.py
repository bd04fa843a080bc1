"""Excel workbooks and tables of values: cells as they are shown, found again by their names, harmless when hostile."""

import io
from datetime import date
from decimal import Decimal
from pathlib import Path

import hypothesis.strategies as st
import openpyxl
import pytest
from hypothesis import given, settings

from clew_reader.openers import Bomb, Damaged, Empty, open_bytes
from clew_reader.openers.tests.making import saved_by_libreoffice, zip_of
from clew_reader.openers.xlsx_values import Style, shown

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CALC = "/usr/lib/libreoffice/program/libsclo.so"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def xlsx_of(*sheets, then=lambda book: None):
    """A workbook with sheets given as (title, rows)."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    then(book)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def raw_xlsx(rows, texts=""):
    """A workbook with the XML of its rows as given."""
    return zip_of(
        {
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{LINKS}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{LINKS}"><sheets>'
            '<sheet name="Thu" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" '
            f'Type="{LINKS}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="r2" '
            f'Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
            "xl/sharedStrings.xml": f'<sst xmlns="{SHEET}">{texts}</sst>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData></worksheet>',
        }
    )


def test_cells_stand_in_lines_and_every_cell_and_sheet_is_found_again():
    data = xlsx_of(
        ("Thu ngân sách", [["Xã", "Dự toán", "Thực hiện"], ["Mường Lèn", 12.5, 13.25], [], ["Nậm Púa", None, 4]]),
        ("Sheet2", [[None, "Ghi chú của xã"]]),
    )
    opened = open_bytes(data, "thu.xlsx")
    assert opened.text == (
        "Thu ngân sách\nXã\tDự toán\tThực hiện\nMường Lèn\t12,5\t13,25\n\nNậm Púa\t\t4\n\nGhi chú của xã\n"
    )
    assert opened.cell_at(opened.text.index("13,25")).name == "C2"
    assert opened.cell_at(opened.text.index("Púa")).name == "A4"
    assert opened.cell_at(opened.text.index("\t")) is None
    assert [opened.text[cell.start : cell.end] for cell in opened.cells if cell.name == "B1"] == [
        "Dự toán",
        "Ghi chú của xã",
    ]
    assert opened.page_at(opened.text.index("Ghi chú")).number == 2


def test_numbers_are_written_as_the_sheet_shows_them_in_the_signs_of_its_language():
    def formats(book):
        for cell, code in zip(
            book.active[2], ["@", "#,##0.0", "0.0%", "dd/mm/yyyy", "General", '0.00" tỷ"'], strict=True
        ):
            cell.number_format = code

    def row(label):
        return [[label] * 6, [label, 20699.449, 0.0825, date(2025, 9, 30), 0.1 + 0.2, -3.5]]

    vietnamese = open_bytes(xlsx_of(("Sheet1", row("Tổng thu của các xã")), then=formats), "a.xlsx")
    assert vietnamese.text.split("\n")[1].split("\t")[1:] == ["20.699,4", "8,3%", "30/09/2025", "0,3", "-3,50"]
    english = open_bytes(xlsx_of(("Sheet1", row("Total revenue of the communes")), then=formats), "a.xlsx")
    assert english.text.split("\n")[1].split("\t")[1:] == ["20,699.4", "8.3%", "2025-09-30", "0.3", "-3.50"]


@given(st.decimals(-(10**9), 10**9, places=4), st.sampled_from(["vi", "sv", "en"]), st.booleans())
def test_a_number_that_is_shown_in_full_keeps_its_value(number, language, grouped):
    written = shown(str(number), Style(grouped=grouped), language)
    group, decimal = {"vi": (".", ","), "sv": ("\u00a0", ","), "en": (",", ".")}[language]
    assert Decimal(written.replace(group, "").replace(decimal, ".")) == number


def test_what_is_hidden_is_left_out_and_what_was_never_calculated_is_told():
    def hide(book):
        book["Nháp"].sheet_state = "hidden"
        book["Thu"].row_dimensions[2].hidden = True
        book["Thu"].column_dimensions["C"].hidden = True

    data = xlsx_of(
        ("Thu", [["Xã", "=1+1", "bỏ"], ["Mường Lèn", 1, 2], ["Nậm Púa", 3, 4]]), ("Nháp", [["nháp"]]), then=hide
    )
    opened = open_bytes(data, "a.xlsx")
    assert opened.text == "Thu\nXã\n\nNậm Púa\t3\n"
    assert {note.code: note.values["count"] for note in opened.notes} == {"hidden_text": 4, "not_calculated": 1}


def test_a_shared_text_that_is_shown_without_end_is_refused():
    long = f"<si><t>{'dài ' * 10_000}</t></si>"
    rows = "".join(f'<row r="{number}"><c t="s"><v>0</v></c></row>' for number in range(1, 1000))
    with pytest.raises(Bomb):
        open_bytes(raw_xlsx(rows, long), "bom.xlsx")


def test_cells_in_far_columns_of_many_rows_are_no_way_to_fill_the_memory():
    rows = "".join(
        f'<row r="{number}"><c r="A{number}"><v>1</v></c><c r="XFD{number}"><v>1</v></c></row>'
        for number in range(1, 200)
    )
    assert len(open_bytes(raw_xlsx(rows), "xa.xlsx").text) < 1000


@pytest.mark.slow
def test_more_cells_than_anybody_reads_are_refused():
    row = "<row>" + "<c><v>1</v></c>" * 1000 + "</row>"
    with pytest.raises(Bomb):
        open_bytes(raw_xlsx(row * 600, f"<!-- {' '.join(map(str, range(200_000)))} -->"), "bom.xlsx")


def test_a_workbook_that_swells_or_looks_outside_is_refused():
    with pytest.raises(Bomb):
        open_bytes(raw_xlsx("<row/>" * 2_000_000), "bom.xlsx")
    with pytest.raises(Bomb):
        open_bytes(
            zip_of({"xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'}), "a.xlsx"
        )


def test_a_workbook_cut_short_is_damaged():
    data = xlsx_of(("Thu", [["Xã", 1]]))
    with pytest.raises(Damaged):
        open_bytes(data[: len(data) // 2], "a.xlsx")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('Xã;Thu\n"Mường; Lèn";12,5\n', "Xã\tThu\nMường; Lèn\t12,5\n"),
        ('sep=,\r\nCommune,Revenue\r\n"Muong Len","1,240.5"\r\n', "Commune\tRevenue\nMuong Len\t1,240.5\n"),
        ("Kommun\tSkatt\nÅby\t31,2\n", "Kommun\tSkatt\nÅby\t31,2\n"),
        ("Mường Lèn\nNậm Púa\n", "Mường Lèn\nNậm Púa\n"),
        ('Xã,Thu\n"Mường\nLèn",1\n', "Xã\tThu\nMường Lèn\t1\n"),
    ],
)
def test_a_table_of_values_becomes_lines_of_cells(written, text):
    opened = open_bytes(written.encode(), "thu.csv")
    assert (opened.text, opened.media_type) == (text, "text/csv")
    assert all(opened.text[cell.start : cell.end].strip() for cell in opened.cells)


def test_a_table_of_values_from_an_old_program_is_turned_into_unicode():
    opened = open_bytes("Xã;Thu ngân sách nhà nước\nPhường;12\n".encode("cp1258", "ignore"), "thu.csv")
    assert [note.code for note in opened.notes] == ["encoding"]
    with pytest.raises(Empty):
        open_bytes(b";;;\n;;\n", "thu.csv")


@settings(max_examples=60)
@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=12), max_size=5),
        max_size=6,
    )
)
def test_any_rows_give_a_text_whose_cells_are_found_or_a_clear_refusal(rows):
    written = "\n".join(",".join('"' + value.replace('"', '""') + '"' for value in row) for row in rows)
    try:
        opened = open_bytes(written.encode("utf-8", "replace"), "a.csv")
    except (Empty, Damaged):
        return
    except Exception as refusal:
        assert type(refusal).__name__ in ("Binary", "Scanned", "Unsupported", "Encrypted")
        return
    for cell in opened.cells:
        assert opened.cell_at(cell.start) == cell
        assert "\t" not in opened.text[cell.start : cell.end]


@pytest.mark.server
@pytest.mark.skipif(not Path(CALC).exists(), reason="LibreOffice (Debian: libreoffice-calc-nogui) is not installed")
def test_a_workbook_that_libreoffice_saved_reads_like_the_table_it_was_made_from(tmp_path):
    (tmp_path / "thu.csv").write_text("Xã;Thu ngân sách của xã\nMường Lèn;12.5\nNậm Púa;=6+1\n", encoding="utf-8")
    data = saved_by_libreoffice(tmp_path / "thu.csv", "xlsx", "--infilter=CSV:59,34,76,1,,1033")
    opened = open_bytes(data, "thu.xlsx")
    assert opened.text.splitlines()[1:] == ["Xã\tThu ngân sách của xã", "Mường Lèn\t12,5", "Nậm Púa\t7"]
    assert opened.cell_at(opened.text.index("12,5")).name == "B2"
