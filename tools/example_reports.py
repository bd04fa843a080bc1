"""Makes the Vietnamese reports of the example province from their texts: two Word files with official heads, a PDF.

.venv/bin/python tools/example_reports.py        needs LibreOffice; the files are committed, so nobody else does
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "tools" / "example"
REPORTS = ROOT / "src" / "clew" / "house" / "example" / "reports"
HEAD = (
    (
        "ĐẢNG BỘ TỈNH MƯỜNG LAM\nĐẢNG ỦY XÃ NẬM KHAO\n*\nSố 37-BC/ĐU",
        "ĐẢNG CỘNG SẢN VIỆT NAM\n\nNậm Khao, ngày 22 tháng 9 năm 2025",
    ),
)
FOOT = (
    (
        "Nơi nhận:\n- Ban Thường vụ Tỉnh ủy,\n- Văn phòng Tỉnh ủy,\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.",
        "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nGiàng A Páo",
    ),
)
HEAD_OF_PROVINCE = (
    (
        "ỦY BAN NHÂN DÂN\nTỈNH MƯỜNG LAM\n\nSố: 512/BC-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nMường Lam, ngày 24 tháng 9 năm 2025",
    ),
)
FOOT_OF_PROVINCE = (
    (
        "Nơi nhận:\n- Tỉnh ủy;\n- Thường trực HĐND tỉnh;\n- Các sở, ban, ngành tỉnh;\n- UBND xã, phường;\n- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Thanh Sơn",
    ),
)


def main() -> int:
    """Writes the files."""
    REPORTS.mkdir(exist_ok=True)
    commune = _written("report_commune.txt", HEAD, FOOT)
    commune.save(REPORTS / "bao-cao-nam-khao.docx")
    province = _written("report_province.txt", HEAD_OF_PROVINCE, FOOT_OF_PROVINCE)
    province.styles["Normal"].font.size = Pt(14)
    province.save(REPORTS / "bao-cao-chin-thang.docx")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "bao-cao-nong-nghiep.docx"
        _written("report_agriculture.txt", (), ()).save(source)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        shutil.copyfile(source.with_suffix(".pdf"), REPORTS / "bao-cao-nong-nghiep.pdf")
    return 0


def _written(name: str, head: tuple[tuple[str, str], ...], foot: tuple[tuple[str, str], ...]) -> Document:
    document = Document()
    document.styles["Normal"].font.name = "Tinos"
    document.styles["Normal"].font.size = Pt(13)
    _two_columns(document, head)
    lines = [
        line for line in (TEXTS / name).read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
    ]
    table = None
    for line in lines:
        if line.startswith("|"):
            cells = line.removeprefix("|").split("|")
            table = table or document.add_table(rows=0, cols=len(cells), style="Table Grid")
            for cell, text in zip(table.add_row().cells, cells, strict=True):
                cell.text = text
            continue
        table = None
        paragraph = document.add_paragraph(line)
        if line.isupper() or line.startswith(("I. ", "II. ", "III. ")):
            paragraph.runs[0].bold = True
        if line == "BÁO CÁO":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _two_columns(document, foot)
    return document


def _two_columns(document: Document, rows: tuple[tuple[str, str], ...]) -> None:
    for left, right in rows:
        cells = document.add_table(rows=1, cols=2).rows[0].cells
        cells[0].text, cells[1].text = left, right


if __name__ == "__main__":
    sys.exit(main())
