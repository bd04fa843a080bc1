"""PDF files: paragraphs put together again, pages mapped, torn letters read a second time."""

import shutil
import zlib

import docx
import pytest

from clew_reader.openers import Bomb, Encrypted, Scanned, open_bytes
from clew_reader.openers.pdf_lines import agreement
from clew_reader.openers.pdf_recognised import recogniser
from clew_reader.openers.tests.making import pdf_of, saved_by_libreoffice, scanned, shown

PICTURE = "q 500 0 0 700 40 40 cm /Im1 Do Q\n"


def page_of(lines, left=72, top=780, step=18):
    return "".join(shown(text, left, top - step * number) for number, text in enumerate(lines))


def test_wrapped_lines_become_paragraphs_and_short_lines_end_them():
    content = page_of(
        [
            "Tổng thu ngân sách trên địa bàn đạt 8,45 tỷ đồng, bằng 82% dự",
            "toán và tăng so với cùng kỳ.",
            "Hội nghị thống nhất thông qua nghị quyết về phát triển kinh tế",
            "- xây dựng nông thôn mới;",
        ]
    )
    assert open_bytes(pdf_of([content]), "x.pdf").text.splitlines() == [
        "Tổng thu ngân sách trên địa bàn đạt 8,45 tỷ đồng, bằng 82% dự toán và tăng so với cùng kỳ.",
        "Hội nghị thống nhất thông qua nghị quyết về phát triển kinh tế",
        "- xây dựng nông thôn mới;",
    ]


def test_each_page_has_its_stretch_and_a_paragraph_runs_across_the_break():
    first = page_of(["1", "Các xã, phường tiếp tục rà soát, hoàn thiện hồ sơ và báo cáo kết"])
    second = page_of(["2", "quả trước ngày 30 tháng 9.", "Hết."])
    opened = open_bytes(pdf_of([first, second]), "x.pdf")
    stretches = [opened.text[page.start : page.end] for page in opened.pages]
    assert stretches == [
        "Các xã, phường tiếp tục rà soát, hoàn thiện hồ sơ và báo cáo kết",
        "quả trước ngày 30 tháng 9.\nHết.",
    ]
    assert opened.text == " ".join(stretches) + "\n"
    assert [page.number for page in opened.pages] == [1, 2]


def test_columns_are_parted_by_tabs():
    content = shown("Chỉ tiêu", 72, 700) + shown("Thực hiện", 300, 700)
    assert open_bytes(pdf_of([content]), "x.pdf").text == "Chỉ tiêu\tThực hiện\n"


@pytest.mark.slow
def test_a_ruled_table_keeps_its_rows_where_cells_run_over_two_lines_or_are_empty():
    ruled = "".join(f"{x} 600 m {x} 720 l S {72} {y} m {472} {y} l S\n" for x, y in [(72, 600), (272, 660), (472, 720)])
    first = shown("Tổng thu ngân sách", 80, 700) + shown("trên địa bàn", 80, 680) + shown("1.245,6", 280, 700)
    second = shown("Tỷ lệ hộ nghèo", 80, 640)
    around = shown("Bảng 1. Kết quả", 72, 760) + ruled + first + second + shown("Hết.", 72, 560)
    assert open_bytes(pdf_of([around]), "x.pdf").text.splitlines() == [
        "Bảng 1. Kết quả",
        "Tổng thu ngân sách trên địa bàn\t1.245,6",
        "Tỷ lệ hộ nghèo\t",
        "Hết.",
    ]


def test_a_page_that_lies_turned_is_read_as_it_is_shown():
    def upright(text, x, y):
        codes = "".join(f"{ord(char):04X}" for char in text)
        return f"BT /F1 12 Tf 0 1 -1 0 {x} {y} Tm <{codes}> Tj ET\n"

    content = upright("Tổng thu ngân sách trên địa bàn đạt kế", 100, 60) + upright("hoạch năm.", 118, 60)
    content += upright("Xã", 200, 60) + upright("Thu", 200, 300)
    opened = open_bytes(pdf_of([content], page="/Rotate 90"), "x.pdf")
    assert opened.text.splitlines() == ["Tổng thu ngân sách trên địa bàn đạt kế hoạch năm.", "Xã\tThu"]


def test_a_hyphen_at_the_end_of_a_line_stays_between_numbers_and_goes_inside_a_word():
    content = page_of(["Planen för åren 2025 till 2030 antogs av konferensen och kommu-", "nerna rapporterar."])
    assert "kommunerna rapporterar" in open_bytes(pdf_of([content]), "x.pdf").text
    content = page_of(["Nghị quyết về phát triển kinh tế và xã hội của tỉnh giai đoạn 2025-", "2030 được thông qua."])
    assert "2025-2030 được" in open_bytes(pdf_of([content]), "x.pdf").text


@pytest.mark.slow
def test_letters_torn_out_of_their_words_are_read_again_by_place():
    text = "Phấn đấu đạt mục tiêu đến năm 2030 thu ngân sách tăng đều mỗi năm"
    plain = "".join(shown(char, 72 + 6 * at, 700) for at, char in enumerate(text) if char.isascii() and char != " ")
    accents = "".join(shown(char, 72 + 6 * at, 700) for at, char in enumerate(text) if not char.isascii())
    opened = open_bytes(pdf_of([plain + accents]), "x.pdf")
    assert opened.text == text + "\n"
    assert opened.notes[0].code == "second_reading"
    assert opened.notes[0].values["agreement"] < 90


@pytest.mark.slow
def test_a_scanned_file_is_refused_with_the_number_of_its_pages():
    with pytest.raises(Scanned) as raised:
        open_bytes(pdf_of([PICTURE, PICTURE + shown("Scanned", 72, 20)]), "x.pdf")
    assert raised.value.pages == 2


@pytest.mark.slow
def test_a_scanned_page_among_others_is_noted():
    text = page_of(["Báo cáo tình hình thực hiện nhiệm vụ chín tháng đầu năm", "Kính gửi hội nghị tỉnh ủy."])
    opened = open_bytes(pdf_of([text, PICTURE, text]), "x.pdf")
    assert [(note.code, dict(note.values)) for note in opened.notes] == [("pages_without_text", {"pages": "2"})]
    assert len(opened.pages) == 3


def test_a_file_locked_with_a_password_is_refused_as_such():
    # The keys are wrong for every password, the empty one included.
    lock = f"/Encrypt 30 0 R /ID [<{'00' * 16}> <{'00' * 16}>]"
    locked = pdf_of([shown("x", 72, 700)], trailer=lock)
    keys = f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{'11' * 32}> /U <{'22' * 32}> >>"
    place = locked.rindex(b"xref\n0")
    moved = locked[:place] + f"30 0 obj\n{keys}\nendobj\n".encode() + locked[place:]
    with pytest.raises(Encrypted):
        open_bytes(moved, "x.pdf")


@pytest.mark.slow
def test_a_stream_that_swells_without_bound_is_a_bomb():
    packer = zlib.compressobj(9)
    packed = b"".join([*(packer.compress(b" " * 10_000_000) for _ in range(5)), packer.flush()])
    good = pdf_of([shown("Báo cáo", 72, 700)])
    at = good.index(b"11 0 obj")
    swelling = b"11 0 obj\n<< /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream\n" % (len(packed), packed)
    with pytest.raises(Bomb) as raised:
        open_bytes(good[:at] + swelling + good[good.index(b"endobj", at) :], "bomb.pdf")
    assert raised.value.part.startswith("the stream at byte")


def test_a_list_of_pages_without_end_is_a_bomb():
    one = pdf_of([shown("Báo cáo", 72, 700)])
    many = one.replace(b"/Kids [10 0 R] /Count 1", b"/Kids [%b] /Count 6000" % (b"10 0 R " * 6000))
    with pytest.raises(Bomb) as raised:
        open_bytes(many, "bomb.pdf")
    assert raised.value.part == "its list of pages"


@pytest.mark.server
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (Debian: libreoffice-writer) is not installed")
def test_a_report_printed_by_libreoffice_reads_as_it_was_written(tmp_path):
    paragraphs = [
        "Tổng thu ngân sách trên địa bàn ước đạt 1.245,6 tỷ đồng, bằng 82,4% dự toán và tăng 12,5% so với cùng kỳ năm "
        "trước; các xã, phường đã triển khai đồng bộ nhiều giải pháp quản lý nguồn thu.",
        "1. Tiếp tục rà soát, tháo gỡ khó khăn cho doanh nghiệp và người dân.",
        "Giao Sở Tài chính tổng hợp, báo cáo trước ngày 30 tháng 9 năm 2025.",
    ]
    made = docx.Document()
    for text in paragraphs:
        made.add_paragraph(text)
    made.save(tmp_path / "report.docx")
    opened = open_bytes(saved_by_libreoffice(tmp_path / "report.docx", "pdf"), "report.pdf")
    assert opened.notes == ()  # the two readings agree
    assert opened.text.splitlines() == paragraphs


@pytest.mark.server
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (Debian: libreoffice-writer) is not installed")
@pytest.mark.skipif(
    recogniser() is None or len(recogniser().languages) < 3,
    reason="tesseract (Debian: tesseract-ocr, tesseract-ocr-vie, tesseract-ocr-swe) is not installed",
)
def test_scanned_pages_are_recognised_in_three_languages_and_say_so(tmp_path):
    paragraphs = [
        "Tổng thu ngân sách trên địa bàn ước đạt 1.245,6 tỷ đồng, bằng 82,4% dự toán.",
        "The committee approved the programme and asked for a report by 30 June 2026.",
        "Kommunstyrelsen beslutade att åtgärderna ska följas upp före årets slut.",
    ]
    made = docx.Document()
    for text in paragraphs:
        made.add_paragraph(text)
    made.save(tmp_path / "report.docx")
    opened = open_bytes(scanned(saved_by_libreoffice(tmp_path / "report.docx", "pdf")), "report.pdf")
    assert [note.code for note in opened.notes] == ["recognised"]
    assert agreement(opened.text, "\n".join(paragraphs)) >= 90
    assert "1.245,6" in opened.text
    assert opened.page_at(opened.text.index("committee")).number == 1
    assert opened.version != open_bytes(pdf_of([page_of(paragraphs)]), "x.pdf").version


def test_numbers_on_which_two_readings_differ_are_named():
    raised = shown("Thu ngân sách 1.245,6", 72, 700) + shown("7", 199, 707, 8)  # the mark of a footnote
    (note,) = open_bytes(pdf_of([raised]), "x.pdf").notes
    assert (note.code, note.values["page"]) == ("numbers_differ", 1)
    assert "1.245,6" in note.values["second"].split(", ")
