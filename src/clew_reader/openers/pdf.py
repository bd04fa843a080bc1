"""Opens a PDF with a text layer: paragraphs put together again, with the map of its pages.

pdfium reads first, being quick. Where its letters come out torn (office programs that mix two fonts in one word make
such files), pdfplumber reads the page again, and the note says how far the two agree.
"""

from __future__ import annotations

import ctypes
import io
import threading
from collections.abc import Iterator
from typing import Any

from clew_reader.openers import kinds
from clew_reader.openers.opened import Note, Opened, Page, clean
from clew_reader.openers.pdf_lines import Line, PrintedPage, agreement, is_torn, joined, without_page_number
from clew_reader.openers.refusals import Damaged, Empty, Encrypted, Scanned

VERSION = "1"

_IN_WORDS = kinds.IN_WORDS[kinds.PDF]
_ONE_AT_A_TIME = threading.Lock()  # pdfium keeps state for the whole process and breaks when two threads use it
_READ_AGAIN_AT_MOST = 40  # pages: the second reading takes a tenth of a second each
_FEW_LETTERS = 25  # a page, below which a page with a picture is a scan (with a stamp of the scanning program)
_END_OF_LINE_HYPHENS = ("\x02", "\ufffe")  # what pdfium gives for a hyphen at the end of a line
_COLUMN_GAP = 2.0  # heights of a letter between two words that stand in different columns


def open_pdf(data: bytes, name: str) -> Opened:
    with _ONE_AT_A_TIME:
        pages, pictures, missing = _read(data, name)
    if sum(char.isalpha() for page in pages for char in page.text) <= _FEW_LETTERS * len(pages):
        if len(pictures) == len(pages) > 0:
            raise Scanned(name, len(pages))
        if not any(page.text.strip() for page in pages):
            if pictures:
                raise Scanned(name, len(pictures))
            raise Empty(name)
    pages, notes = _read_again_where_torn(data, pages)
    text, spans = joined([without_page_number(page, len(pages)) for page in pages])
    bare = [page.number for page in pages if not page.lines and page.number in pictures]
    if bare:
        notes.append(Note("pages_without_text", {"pages": ", ".join(map(str, bare))}))
    notes += [Note("missing_part", {"part": f"page {number}"}) for number in missing]
    return Opened(text + "\n", tuple(Page(*span) for span in spans), kinds.PDF, "pdf", VERSION, tuple(notes))


def _read(data: bytes, name: str) -> tuple[list[PrintedPage], list[int], list[int]]:
    """All pages; the numbers of those that hold pictures; the numbers of those that are broken."""
    import pypdfium2  # loads a native library: only where there is a PDF

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as broken:
        if getattr(broken, "err_code", None) in (4, 5) or "password" in str(broken):  # FPDF_ERR_PASSWORD, _SECURITY
            raise Encrypted(name, _IN_WORDS) from broken
        raise Damaged(name, _IN_WORDS, "its table of contents") from broken
    pages: list[PrintedPage] = []
    pictures: list[int] = []
    missing: list[int] = []
    try:
        for number in range(1, len(document) + 1):
            try:
                page = document[number - 1]
            except pypdfium2.PdfiumError:
                pages.append(PrintedPage(number, ()))
                missing.append(number)
                continue
            pages.append(PrintedPage(number, tuple(_lines(page))))
            if _holds_picture(page, bare=not pages[-1].lines):
                pictures.append(number)
            page.close()
    finally:
        document.close()
    if pages and len(missing) == len(pages):
        raise Damaged(name, _IN_WORDS, "all of its pages")
    return pages, pictures, missing


def _holds_picture(page: Any, *, bare: bool) -> bool:
    """A page with an image; a page without text counts as one as soon as anything is drawn on it."""
    from pypdfium2 import raw

    if bare:
        return bool(raw.FPDFPage_CountObjects(page) > 0)
    return next(iter(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)), None) is not None


def _lines(page: Any) -> Iterator[Line]:
    """The printed lines of a page as pdfium orders them, with a tab between columns."""
    from pypdfium2 import raw

    layer = page.get_textpage()
    box = raw.FS_RECTF()
    letters: list[tuple[str, float, float, float, float]] = []
    for index in range(layer.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(layer, index))
        if char in "\r\n":
            if char == "\n":
                yield from _line(letters)
                letters = []
            continue
        raw.FPDFText_GetLooseCharBox(layer, index, ctypes.byref(box))
        ends = char in _END_OF_LINE_HYPHENS
        letters.append(("-" if ends else char, box.left, box.right, box.bottom, box.top - box.bottom))
        if ends:  # pdfium gives no line break after it
            yield from _line(letters)
            letters = []
    yield from _line(letters)
    layer.close()


def _line(letters: list[tuple[str, float, float, float, float]]) -> Iterator[Line]:
    inked = [letter for letter in letters if not letter[0].isspace()]
    if not inked:
        return
    text = ""
    edge = inked[0][1]
    for char, left, right, _foot, height in letters:
        if char.isspace():
            text += " "
            continue
        if left - edge > _COLUMN_GAP * max(height, 4.0):
            text = text.rstrip() + "\t"
        text += char
        edge = right
    text = clean(text).strip()
    if text:
        yield Line(text, inked[0][1], inked[-1][2], inked[0][3], max(letter[4] for letter in inked))


def _read_again_where_torn(data: bytes, pages: list[PrintedPage]) -> tuple[list[PrintedPage], list[Note]]:
    torn = [page.number for page in pages if is_torn(page.text)][:_READ_AGAIN_AT_MOST]
    if not torn:
        return pages, []
    second = _second_reading(data, torn)
    chosen: list[PrintedPage] = []
    notes: list[Note] = []
    for page in pages:
        again = second.get(page.number)
        if again is not None and not is_torn(again.text):
            share = agreement(page.text, again.text)
            notes.append(Note("second_reading", {"page": page.number, "agreement": share}))
            chosen.append(again)
        else:
            chosen.append(page)
            if page.number in torn:
                notes.append(Note("torn_page", {"page": page.number}))
    return chosen, notes


def _second_reading(data: bytes, numbers: list[int]) -> dict[int, PrintedPage]:
    import pdfplumber  # takes a third of a second to load, and few files need it

    found: dict[int, PrintedPage] = {}
    try:
        with pdfplumber.open(io.BytesIO(data), pages=numbers) as document:
            for page in document.pages:
                lines = page.extract_text_lines(return_chars=False)
                found[page.page_number] = PrintedPage(
                    page.page_number,
                    tuple(
                        Line(
                            clean(line["text"]).strip(),
                            line["x0"],
                            line["x1"],
                            float(page.height) - line["bottom"],
                            line["bottom"] - line["top"],
                        )
                        for line in lines
                    ),
                )
                page.close()
    except Exception:  # pdfminer raises of every kind on odd files; the first reading then stands, with its note
        return found
    return found
