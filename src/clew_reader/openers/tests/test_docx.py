"""Word files: what Word shows, automatic numbers and accepted changes included."""

import io
import shutil
import zipfile

import docx
import pytest

from clew_reader.openers import Damaged, open_bytes
from clew_reader.openers.tests.making import W, docx_of, saved_by_libreoffice, zip_of


def paragraph(text, properties=""):
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def in_list(number, depth, text):
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def numbering(*levels, nums='<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'):
    written = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{label}"/></w:lvl>'
        for depth, (form, label, start) in enumerate(levels)
    )
    return (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{written}</w:abstractNum>{nums}</w:numbering>'
    )


def lines_of(body, **parts):
    return open_bytes(docx_of(body, **parts), "x.docx").text.splitlines()


def test_a_document_of_python_docx_gives_headings_lists_and_tables_in_order():
    made = docx.Document()
    made.add_heading("Kết quả thực hiện", 1)
    made.add_paragraph("Thu ngân sách đạt 8,45 tỷ đồng.")
    made.add_paragraph("Giảm nghèo", style="List Number")
    made.add_paragraph("Xây dựng nhà", style="List Number")
    made.add_paragraph("ghi chú", style="List Bullet")
    table = made.add_table(rows=2, cols=2, style="Table Grid")
    for cell, text in zip((*table.rows[0].cells, *table.rows[1].cells), ("Xã", "Thu", "Bản Mo", "8,45"), strict=True):
        cell.text = text
    stored = io.BytesIO()
    made.save(stored)
    assert open_bytes(stored.getvalue(), "bao-cao.docx").text.splitlines() == [
        "Kết quả thực hiện",
        "Thu ngân sách đạt 8,45 tỷ đồng.",
        "1. Giảm nghèo",
        "2. Xây dựng nhà",
        "- ghi chú",
        "Xã\tThu",
        "Bản Mo\t8,45",
    ]


def test_tracked_changes_are_read_as_accepted_and_noted():
    opened = open_bytes(
        docx_of(
            "<w:p>" + run("đạt ") + f"<w:del><w:r><w:delText>7,9</w:delText></w:r></w:del><w:ins>{run('8,5')}</w:ins>"
            + run("%") + "</w:p>"
            f"<w:p><w:moveFrom>{run('chuyển đi')}</w:moveFrom>{run('ở lại')}</w:p>"
            f"<w:p><w:moveTo>{run('chuyển đến')}</w:moveTo></w:p>"
        ),
        "x.docx",
    )  # fmt: skip
    assert opened.text.splitlines() == ["đạt 8,5%", "ở lại", "chuyển đến"]
    assert opened.notes[0].code == "tracked_changes"
    assert opened.notes[0].values == {"count": 4}


def test_a_deleted_paragraph_end_joins_the_paragraph_to_the_next():
    assert lines_of(paragraph("Giao Sở Tài chính ", "<w:rPr><w:del/></w:rPr>") + paragraph("báo cáo.")) == [
        "Giao Sở Tài chính báo cáo."
    ]


def test_a_deleted_row_of_a_table_is_left_out():
    kept, gone = (f"<w:tc>{paragraph(text)}</w:tc>" for text in ("giữ", "bỏ"))
    rows = f"<w:tr>{kept}</w:tr><w:tr><w:trPr><w:del/></w:trPr>{gone}</w:tr>"
    assert lines_of(f"<w:tbl>{rows}</w:tbl>") == ["giữ"]


def test_numbers_run_through_levels_and_begin_anew_below_a_new_parent():
    body = "".join(in_list(1, depth, text) for depth, text in [(0, "a"), (1, "b"), (1, "c"), (0, "d"), (1, "e")])
    xml = numbering(("upperRoman", "%1.", 1), ("decimal", "%1.%2)", 1))
    assert lines_of(body, numbering=xml) == ["I. a", "I.1) b", "I.2) c", "II. d", "II.1) e"]


@pytest.mark.parametrize(
    ("form", "label", "start", "shown"),
    [
        ("lowerLetter", "%1)", 1, ["a) x", "b) x"]),
        ("upperLetter", "%1.", 26, ["Z. x", "AA. x"]),
        ("lowerRoman", "(%1)", 3, ["(iii) x", "(iv) x"]),
        ("decimalZero", "%1.", 9, ["09. x", "10. x"]),
        ("decimal", "Điều %1.", 5, ["Điều 5. x", "Điều 6. x"]),
        ("bullet", "\uf0b7", 1, ["- x", "- x"]),
        ("bullet", "+", 1, ["+ x", "+ x"]),
        ("none", "", 1, ["x", "x"]),
    ],
)
def test_every_form_of_number_is_written_as_word_shows_it(form, label, start, shown):
    assert lines_of(in_list(1, 0, "x") * 2, numbering=numbering((form, label, start))) == shown


def test_a_second_list_of_the_same_kind_numbers_on_unless_it_restarts():
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
        "</w:lvlOverride></w:num>"
    )
    body = in_list(1, 0, "a") + in_list(2, 0, "b") + in_list(3, 0, "c") + in_list(3, 0, "d")
    assert lines_of(body, numbering=numbering(("decimal", "%1.", 1), nums=nums)) == ["1. a", "2. b", "1. c", "2. d"]


def test_a_number_that_comes_with_the_style_is_shown_and_can_be_switched_off():
    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/>'
        '</w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Base"/></w:style>'
        "</w:styles>"
    )
    body = (
        paragraph("a", '<w:pStyle w:val="Base"/>')
        + paragraph("b", '<w:pStyle w:val="Child"/>')
        + paragraph("c", '<w:pStyle w:val="Child"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    )
    assert lines_of(body, styles=styles, numbering=numbering(("decimal", "%1.", 1))) == ["1. a", "2. b", "c"]


def test_footnotes_stand_at_the_end_under_their_mark():
    footnotes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="0">{paragraph("")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph("Theo giá so sánh.")}</w:footnote></w:footnotes>'
    )
    body = f'<w:p>{run("GRDP tăng 9%")}<w:r><w:footnoteReference w:id="2"/></w:r>{run(".")}</w:p>'
    assert lines_of(body, footnotes=footnotes) == ["GRDP tăng 9%[2].", "[2] Theo giá so sánh."]


def test_a_mark_in_the_header_is_read_and_a_page_number_is_not():
    header = f'<w:hdr xmlns:w="{W}">{paragraph("MẬT")}{paragraph("2")}</w:hdr>'
    assert lines_of(paragraph("Báo cáo"), header1=header) == ["MẬT", "Báo cáo"]


def test_a_head_of_two_columns_is_read_column_by_column():
    left = "".join(map(paragraph, ["ĐẢNG BỘ TỈNH", "TỈNH ỦY", "Số 5-KL/TU"]))
    rows = f"<w:tr><w:tc>{left}</w:tc><w:tc>{paragraph('ĐẢNG CỘNG SẢN VIỆT NAM')}</w:tc></w:tr>"
    assert lines_of(f"<w:tbl>{rows}</w:tbl>") == ["ĐẢNG BỘ TỈNH", "TỈNH ỦY", "Số 5-KL/TU", "ĐẢNG CỘNG SẢN VIỆT NAM"]


def test_cells_that_span_columns_keep_the_columns_behind_them_in_place():
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("Thu")}</w:tc>'
    assert lines_of(f"<w:tbl><w:tr>{wide}<w:tc>{paragraph('Chi')}</w:tc></w:tr></w:tbl>") == ["Thu\t\tChi"]


def test_field_codes_and_hidden_words_are_left_out_and_text_boxes_are_read_once():
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = f"<w:txbxContent>{paragraph('HỎA TỐC')}</w:txbxContent>"
    body = (
        f"<w:p>{run('Trang ')}<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr>"
        f"<w:t>ẩn</w:t></w:r>{run('1')}<w:r><mc:AlternateContent {mc}><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    opened = open_bytes(docx_of(body), "x.docx")
    assert opened.text.splitlines() == ["Trang 1", "HỎA TỐC"]
    assert opened.notes[0].code == "hidden_text"


def test_a_text_in_a_font_from_before_unicode_is_turned_into_unicode():
    opened = open_bytes(docx_of(paragraph("Héi nghÞ thèng nhÊt NghÞ quyÕt")), "cu.docx")
    assert opened.text == "Hội nghị thống nhất Nghị quyết\n"
    assert opened.notes[0].values == {"encoding": "TCVN3"}


def test_a_strict_word_file_is_read_like_any_other():
    parts = docx_of(paragraph("Báo cáo"))
    with zipfile.ZipFile(io.BytesIO(parts)) as usual:
        strict = {
            name: usual.read(name).replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            for name in usual.namelist()
        }
    assert open_bytes(zip_of(strict), "x.docx").text == "Báo cáo\n"


def test_tables_inside_tables_and_deep_nesting_do_not_break_the_opener():
    inner = paragraph("trong cùng")
    for _ in range(40):
        inner = f"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    assert lines_of(inner) == ["trong cùng"]
    with pytest.raises(Damaged):
        lines_of("<w:sdt>" * 400 + paragraph("x") + "</w:sdt>" * 400)


@pytest.mark.server
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (Debian: libreoffice-writer) is not installed")
def test_a_word_file_saved_by_libreoffice_keeps_lists_and_tables(tmp_path):
    (tmp_path / "report.html").write_text(
        "<meta charset=utf-8><p>Kết quả chín tháng</p><ol><li>Thu ngân sách tăng<li>Chi giảm</ol>"
        "<table border=1><tr><td>Chỉ tiêu<td>Thực hiện<tr><td>Thu<td>12,5</table>",
        encoding="utf-8",
    )
    data = saved_by_libreoffice(tmp_path / "report.html", "docx", "--infilter=HTML (StarWriter)")
    lines = [line for line in open_bytes(data, "report.docx").text.splitlines() if line]
    assert lines == ["Kết quả chín tháng", "1. Thu ngân sách tăng", "2. Chi giảm", "Chỉ tiêu\tThực hiện", "Thu\t12,5"]
