"""Opens a PDF with a text layer: paragraphs put together again, with the map of its pages.

pdfium reads first, being quick. Where its letters come out torn (office programs that mix two fonts in one word make
such files), where there are tables, and in short files everywhere, pdfplumber reads the page again, and notes say how
far the two agree. Pages that are pictures are recognised where a program for it is installed.
"""

from __future__ import annotations

from clew_reader.openers import kinds
from clew_reader.openers.opened import Note, Opened, Page
from clew_reader.openers.pdf_first import FirstReading, read_first
from clew_reader.openers.pdf_lines import joined, without_page_numbers
from clew_reader.openers.pdf_recognised import recognise, recogniser
from clew_reader.openers.pdf_second import improved
from clew_reader.openers.refusals import Empty, Scanned

VERSION = "2"

_FEW_LETTERS = 25  # a page, below which a page with a picture is a scan (with a stamp of the scanning program)


def open_pdf(data: bytes, name: str) -> Opened:
    first = read_first(data, name, kinds.IN_WORDS[kinds.PDF])
    bare = _pictures_alone(first)
    seen = recognise(data, bare)
    if not seen:
        _refuse_pictures(first, bare, name)
    pages, notes = improved(data, first)
    pages = [seen[page.number].page if page.number in seen else page for page in pages]
    text, spans = joined(without_page_numbers(pages))
    notes += [Note("recognised", {"page": number, "sure": page.sure}) for number, page in seen.items()]
    unread = [page.number for page in pages if page.number in bare and page.number not in seen]
    if unread:
        notes.append(Note("pages_without_text", {"pages": ", ".join(map(str, unread))}))
    notes += [Note("missing_part", {"part": f"page {number}"}) for number in first.missing]
    version = f"{VERSION}+{program.version}" if seen and (program := recogniser()) else VERSION
    return Opened(text + "\n", tuple(Page(*span) for span in spans), kinds.PDF, "pdf", version, tuple(notes))


def _pictures_alone(first: FirstReading) -> list[int]:
    """The pages that are pictures with no more text on them than a stamp; those without any line in every case."""
    letters = sum(char.isalpha() for page in first.pages for char in page.text)
    if letters <= _FEW_LETTERS * len(first.pages) and len(first.pictures) == len(first.pages):
        return list(first.pictures)
    return [page.number for page in first.pages if not page.lines and page.number in first.pictures]


def _refuse_pictures(first: FirstReading, bare: list[int], name: str) -> None:
    if len(bare) == len(first.pages) or (bare and not any(page.lines for page in first.pages)):
        raise Scanned(name, len(bare))
    if not any(page.lines for page in first.pages):
        raise Empty(name)
