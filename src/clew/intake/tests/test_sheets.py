"""The paper beside its claims: pages of a PDF drawn, Word files and tables laid out, the words of a claim marked."""

from __future__ import annotations

import io
import re
import shutil
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from django.test import Client

from clew.actors.actor import system
from clew.archive import actions as archive
from clew.archive import showing
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.intake import actions
from clew.intake.models import Claim, Report
from clew.intake.queries import intake_page
from clew.intake.sheets import Sheet
from clew_reader.openers.tests.making import pdf_of, saved_by_libreoffice, shown

LINES = [
    "Trong 9 tháng đầu năm 2025, thu ngân sách nhà nước trên địa bàn",
    "đạt 1.845,2 tỷ đồng, tăng 12,4% so với cùng kỳ năm trước.",
    "Các xã đã trồng mới 2.910 ha rừng.",
]
PARAGRAPH = " ".join(LINES[:2])


def read(province: Province, name: str, data: bytes) -> Report:
    """A file received and read."""
    arrival = actions.receive_report(
        file=actions.IncomingFile(name, data), unit=province.bodies.committee, by=province.clerk, at=province.at
    )
    report = Report.objects.select_related("original", "rendition", "unit").get(pk=arrival.report.pk)
    return actions.read_report(report=report, by=system("reader"), at=province.at)


def printed() -> bytes:
    """Two pages; the second lies turned."""
    first = "".join(shown(line, 60, 780 - 18 * number, 11) for number, line in enumerate(LINES[:2]))
    return pdf_of([first, shown(LINES[2], 60, 700, 11)])


def word_file() -> docx.document.Document:
    """Headings, a paragraph, a table."""
    made = docx.Document()
    made.add_heading("Kết quả chín tháng", 1)
    made.add_paragraph(PARAGRAPH)
    rows = [("Chỉ tiêu", "Kế hoạch", "Thực hiện"), ("Trồng rừng mới", "3.000 ha", "2.910 ha")]
    table = made.add_table(rows=0, cols=3, style="Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    return made


def saved(made: docx.document.Document) -> bytes:
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def words_in(pdf: bytes, sheet: Sheet, claim: int) -> str:
    """What pdfium finds printed in the rectangles of a claim on a page."""
    page = pypdfium2.PdfDocument(pdf)[sheet.number - 1]
    width, height = page.get_size()
    layer = page.get_textpage()
    (mark,) = [one for one in sheet.marks if one.claim == claim]
    return " ".join(
        layer.get_text_bounded(
            left * width / 1000 - 1, height - (top + high) * height / 1000 - 1,
            (left + wide) * width / 1000 + 1, height - top * height / 1000 + 1,
        ).strip()
        for left, top, wide, high in mark.rectangles
    )  # fmt: skip


def check_all_marks(province: Province, report: Report, pdf: bytes) -> int:
    """Every claim of every kind is marked on exactly its words; returns how many were looked at."""
    looked = 0
    for kind in Claim.objects.filter(report=report).values_list("kind", flat=True).distinct():
        page = intake_page(report, kind, province.clerk)
        for line in page.claims:
            said = report.rendition.text[line.claim.start : line.claim.end]
            marked = [one for one in page.sheets if any(mark.claim == line.claim.pk for mark in one.marks)]
            if not said:
                continue
            found = " ".join(words_in(pdf, sheet, line.claim.pk) for sheet in marked)
            assert re.sub(r"\W", "", found) == re.sub(r"\W", "", said)
            looked += 1
    return looked


def test_the_words_of_every_claim_are_marked_on_the_drawn_page(province: Province) -> None:
    report = read(province, "bao-cao.pdf", printed())
    assert check_all_marks(province, report, printed()) >= 3
    figures = intake_page(report, "figures", province.clerk)
    last = next(line.claim for line in figures.claims if "2.910 ha" in line.claim.record["span"]["quote"])
    assert [sheet.number for sheet in figures.sheets if any(mark.claim == last.pk for mark in sheet.marks)] == [2]


@pytest.mark.server
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (Debian: libreoffice-writer) is not installed")
def test_the_words_are_marked_on_pages_that_libreoffice_made(province: Province, tmp_path: Path) -> None:
    made = word_file()
    for _ in range(40):
        made.add_paragraph(PARAGRAPH)
    made.save(str(tmp_path / "report.docx"))
    pdf = saved_by_libreoffice(tmp_path / "report.docx", "pdf")
    assert len(pypdfium2.PdfDocument(pdf)) > 1
    assert check_all_marks(province, read(province, "report.pdf", pdf), pdf) >= 80


def test_a_page_is_drawn_for_those_who_may_see_the_report(province: Province) -> None:
    report = read(province, "bao-cao.pdf", printed())
    address = f"/reports/{report.pk}/pages/1.png"
    for name in ("clerk", "auditor"):
        answer = signed_in(province, name).get(address)
        assert answer.content.startswith(b"\x89PNG") and answer["Cache-Control"] == "private, no-store"
    assert signed_in(province, "outsider").get(address).status_code == 404
    assert Client().get(address).status_code in (302, 403, 404)
    clerk = signed_in(province, "clerk")
    assert clerk.get(f"/reports/{report.pk}/pages/3.png").status_code == 404
    assert clerk.get(f"/reports/{report.pk}/pages/0.png").status_code == 404


def test_a_page_of_an_expunged_paper_is_not_drawn_again(province: Province) -> None:
    report = read(province, "bao-cao.pdf", printed())
    clerk = signed_in(province, "clerk")
    assert clerk.get(f"/reports/{report.pk}/pages/1.png").status_code == 200
    archive.expunge(
        original=report.original, reason="sent by mistake", second=province.administrator,
        by=province.leader, at=province.at,
    )  # fmt: skip
    assert clerk.get(f"/reports/{report.pk}/pages/1.png").status_code == 404


def test_a_word_file_is_laid_out_with_its_headings_and_tables(province: Province) -> None:
    report = read(province, "bao-cao.docx", saved(word_file()))
    page = signed_in(province, "clerk").get(f"/reports/{report.pk}/?kind=figures").content.decode()
    assert re.search(r'<h3 class="line"><span data-start="0">Kết quả chín tháng</span></h3>', page)
    cell = re.search(r"<td>(<mark [^>]*>)2\.910 ha</mark></td>", page)
    claim = Claim.objects.get(report=report, kind="figures", start=report.rendition.text.index("2.910 ha"))
    assert cell and f'data-claims="{claim.pk}"' in cell[1]


def test_the_cells_of_a_workbook_stand_under_their_letters(province: Province) -> None:
    book = openpyxl.Workbook()
    for row in (("Chỉ tiêu", None, "Thực hiện"), ("Thu ngân sách", None, "1.845,2 tỷ đồng")):
        book.active.append(row)
    packed = io.BytesIO()
    book.save(packed)
    report = read(province, "so-lieu.xlsx", packed.getvalue())
    (table,) = intake_page(report, "figures", province.clerk).blocks
    assert [row.names for row in table.heads] == [("A", "C")] and [row.label for row in table.rows] == ["1", "2"]
    last = table.rows[1].cells[1]
    assert "".join(piece.text for piece in last) == "1.845,2 tỷ đồng" and last[0].claims


def test_the_text_is_shown_where_nothing_better_exists_or_who_wants_it(province: Province) -> None:
    clerk = signed_in(province, "clerk")
    plain = read(province, "bao-cao.txt", PARAGRAPH.encode())
    assert "view=page" not in clerk.get(f"/reports/{plain.pk}/").content.decode()
    drawn = read(province, "bao-cao.pdf", printed())
    assert "<svg" in clerk.get(f"/reports/{drawn.pk}/").content.decode()
    as_text = clerk.get(f"/reports/{drawn.pk}/?view=text").content.decode()
    assert 'class="sheet"' not in as_text and "1.845,2" in as_text
    assert 'class="sheet"' not in clerk.get(f"/reports/{drawn.pk}/?kind=figures").content.decode()  # as last chosen
    assert 'class="sheet"' in clerk.get(f"/reports/{drawn.pk}/?view=page").content.decode()


def test_a_file_that_is_opened_otherwise_than_it_was_is_shown_as_text(province: Province) -> None:
    report = read(province, "bao-cao.docx", saved(word_file()))
    assert showing.lines(report.rendition)
    report.rendition.text_sha256 = "0" * 64
    assert showing.lines(report.rendition) == ()
