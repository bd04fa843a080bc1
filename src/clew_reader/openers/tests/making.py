"""Makes the files that the tests open, byte by byte where a program would not make them."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pypdfium2

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def docx_of(body: str, **parts: str) -> bytes:
    """A Word file with this XML as its body; further parts by name (numbering, styles, footnotes, header1)."""
    links = "".join(
        f'<Relationship Id="r{name}" Type="{R}/{name.rstrip("0123456789")}" Target="{name}.xml"/>' for name in parts
    )
    return zip_of(
        {
            "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r0" Type="{R}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{links}</Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
            **{f"word/{name}.xml": xml for name, xml in parts.items()},
        }
    )


def zip_of(parts: dict[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in parts.items():
            archive.writestr(path, content)
    return packed.getvalue()


def pdf_of(pages: Sequence[str], *, page: str = "", trailer: str = "") -> bytes:
    """A PDF whose pages hold these content streams; font /F1 shows letters by their Unicode number (see `shown`).

    `page` is written into every page, `trailer` into the trailer.
    """
    kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(len(pages)))
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        3: "<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H /DescendantFonts [4 0 R] "
        "/ToUnicode 5 0 R >>",
        4: "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /DW 500 /FontDescriptor 6 0 R "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        5: _stream(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Same def /CMapType 2 def\n"
            "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            "1 beginbfrange <0000> <FFFF> <0000> endbfrange\nendcmap end end"
        ),
        6: "<< /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 -200 500 800] /Ascent 800 "
        "/Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 >>",
        7: "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
        "/Length 1 >>\nstream\n0\nendstream",
    }
    for number, content in enumerate(pages):
        objects[10 + 2 * number] = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> "
            f"/XObject << /Im1 7 0 R >> >> /Contents {11 + 2 * number} 0 R {page} >>"
        )
        objects[11 + 2 * number] = _stream(content)
    return _assembled(objects, trailer)


def _stream(content: str) -> str:
    return f"<< /Length {len(content.encode())} >>\nstream\n{content}\nendstream"


def _assembled(objects: dict[int, str], trailer: str) -> bytes:
    made = b"%PDF-1.7\n"
    places: dict[int, int] = {}
    for number, body in objects.items():
        places[number] = len(made)
        made += f"{number} 0 obj\n{body}\nendobj\n".encode()
    start = len(made)
    size = max(objects) + 1
    made += f"xref\n0 {size}\n0000000000 65535 f \n".encode()
    for number in range(1, size):
        free = number not in places
        made += b"0000000000 00000 f \n" if free else f"{places[number]:010d} 00000 n \n".encode()
    return made + f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF".encode()


def shown(text: str, x: float, y: float, size: float = 12) -> str:
    """PDF operators that show a text; every letter is half as wide as `size`."""
    codes = "".join(f"{ord(char):04X}" for char in text)
    return f"BT /F1 {size} Tf {x} {y} Td <{codes}> Tj ET\n"


def saved_by_libreoffice(source: Path, kind: str, *options: str) -> bytes:
    """The file saved as another kind; needs LibreOffice."""
    home = f"-env:UserInstallation=file://{source.parent}/home"
    command = ["soffice", home, "--headless", *options, "--convert-to", kind, "--outdir", source.parent, source]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return source.with_suffix(f".{kind}").read_bytes()


def scanned(pdf: bytes) -> bytes:
    """The pages of a PDF as pictures, as a scanner gives them back."""
    made = pypdfium2.PdfDocument.new()
    for page in pypdfium2.PdfDocument(pdf):
        width, height = page.get_size()
        picture = pypdfium2.PdfImage.new(made)
        picture.set_bitmap(page.render(scale=200 / 72))
        picture.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
        sheet = made.new_page(width, height)
        sheet.insert_obj(picture)
        sheet.gen_content()
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()
