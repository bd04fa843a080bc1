"""Opens a PDF with a text layer: paragraphs put together again, with the map of its pages.

pdfium reads first, being quick. Where its letters come out torn (office programs that mix two fonts in one word make
such files) and where there are tables, pdfplumber reads the page again, and a note says how far the two agree.
"""

from __future__ import annotations

from clew_reader.openers import kinds
from clew_reader.openers.opened import Note, Opened, Page
from clew_reader.openers.pdf_first import FirstReading, read_first
from clew_reader.openers.pdf_lines import joined, without_page_numbers
from clew_reader.openers.pdf_second import improved
from clew_reader.openers.refusals import Empty, Scanned

VERSION = "1"

_FEW_LETTERS = 25  # a page, below which a page with a picture is a scan (with a stamp of the scanning program)


def open_pdf(data: bytes, name: str) -> Opened:
    first = read_first(data, name, kinds.IN_WORDS[kinds.PDF])
    _refuse_pictures(first, name)
    pages, notes = improved(data, first)
    text, spans = joined(without_page_numbers(pages))
    bare = [page.number for page in pages if not page.lines and page.number in first.pictures]
    if bare:
        notes.append(Note("pages_without_text", {"pages": ", ".join(map(str, bare))}))
    notes += [Note("missing_part", {"part": f"page {number}"}) for number in first.missing]
    return Opened(text + "\n", tuple(Page(*span) for span in spans), kinds.PDF, "pdf", VERSION, tuple(notes))


def _refuse_pictures(first: FirstReading, name: str) -> None:
    letters = sum(char.isalpha() for page in first.pages for char in page.text)
    if letters <= _FEW_LETTERS * len(first.pages) and len(first.pictures) == len(first.pages):
        raise Scanned(name, len(first.pages))
    if not any(page.lines for page in first.pages):
        raise Scanned(name, len(first.pictures)) if first.pictures else Empty(name)
