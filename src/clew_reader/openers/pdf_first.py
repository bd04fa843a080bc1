"""The first reading of a PDF, by pdfium: the printed lines of every page, quickly."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from clew_reader.openers.opened import clean
from clew_reader.openers.pdf_lines import Line, PrintedPage
from clew_reader.openers.pdf_streams import check_streams
from clew_reader.openers.refusals import Bomb, Damaged, Encrypted

ONE_AT_A_TIME = threading.Lock()  # pdfium keeps state for the whole process and breaks when two threads use it
_LOCKED = (4, 5)  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
END_OF_LINE_HYPHENS = ("\x02", "\ufffe")  # what pdfium gives for a hyphen at the end of a line
_COLUMN_GAP = 2.0  # heights of a letter between two words that stand in different columns
_PAGES_LIMIT = 5_000
_LETTERS_LIMIT = 20_000_000  # of all pages together
_RULES_OF_A_TABLE = 4  # strokes on a page from which a table may be made

Turn = Callable[[float, float], tuple[float, float]]
_Letter = tuple[str, float, float, float, float]  # letter, left, right, foot, height


@dataclass(frozen=True, slots=True)
class FirstReading:
    """All pages, and the numbers of those that hold pictures, that are broken, and that hold ruled lines."""

    pages: tuple[PrintedPage, ...]
    pictures: tuple[int, ...]
    missing: tuple[int, ...]
    ruled: tuple[int, ...]


def read_first(data: bytes, name: str, kind: str) -> FirstReading:
    """Raises `Encrypted`, `Damaged` or `Bomb`; `kind` is how the kind of file is called in words."""
    import pypdfium2  # loads a native library: only where there is a PDF

    check_streams(data, name)
    with ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as broken:
            if getattr(broken, "err_code", None) in _LOCKED or "password" in str(broken):
                raise Encrypted(name, kind) from broken
            raise Damaged(name, kind, "its table of contents") from broken
        try:
            if len(document) > _PAGES_LIMIT:  # a file of a kilobyte can claim a million pages
                raise Bomb(name, "its list of pages")
            reading = _pages(document, name, pypdfium2.PdfiumError)
        finally:
            document.close()
    if len(reading.missing) == len(reading.pages):
        raise Damaged(name, kind, "all of its pages")
    return reading


def _pages(document: Any, name: str, error: type[Exception]) -> FirstReading:
    pages: list[PrintedPage] = []
    pictures: list[int] = []
    missing: list[int] = []
    ruled: list[int] = []
    letters = 0
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
            lines = tuple(_lines(page))
            picture, rules = _drawn(page, bare=not lines)
            page.close()
        except error:
            pages.append(PrintedPage(number, ()))
            missing.append(number)
            continue
        letters += sum(len(line.text) for line in lines)
        if letters > _LETTERS_LIMIT:
            raise Bomb(name, f"page {number}")
        pages.append(PrintedPage(number, lines))
        if picture:
            pictures.append(number)
        if rules >= _RULES_OF_A_TABLE:
            ruled.append(number)
    return FirstReading(tuple(pages), tuple(pictures), tuple(missing), tuple(ruled))


def _drawn(page: Any, *, bare: bool) -> tuple[bool, int]:
    """Whether a page holds a picture, and how many strokes, as far as they matter.

    A page without text counts as a picture as soon as anything is drawn on it.
    """
    from pypdfium2 import raw

    if bare:
        return bool(raw.FPDFPage_CountObjects(page) > 0), 0
    picture, rules = False, 0
    for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_PATH], max_depth=3):
        picture = picture or drawn.type == raw.FPDF_PAGEOBJ_IMAGE
        rules += drawn.type == raw.FPDF_PAGEOBJ_PATH
        if picture and rules >= _RULES_OF_A_TABLE:
            break
    return picture, rules


def _lines(page: Any) -> Iterator[Line]:
    """The printed lines of a page as pdfium orders them, with a tab between columns."""
    from pypdfium2 import raw

    layer = page.get_textpage()
    box = raw.FS_RECTF()
    turn = _turn(page)
    letters: list[_Letter] = []
    for index in range(layer.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(layer, index))
        if char in "\r\n":
            if char == "\n":
                yield from _line(letters)
                letters = []
            continue
        raw.FPDFText_GetLooseCharBox(layer, index, ctypes.byref(box))
        (one, low), (other, high) = turn(box.left, box.bottom), turn(box.right, box.top)
        ends = char in END_OF_LINE_HYPHENS
        place = min(one, other), max(one, other), min(low, high), abs(high - low)
        letters.append(("-" if ends else char, *place))
        if ends:  # pdfium gives no line break after it
            yield from _line(letters)
            letters = []
    yield from _line(letters)
    layer.close()


def _turn(page: Any) -> Turn:
    """From the place of a letter on the paper to its place on the page as it is shown, for pages that lie turned."""
    rotation = page.get_rotation()
    left, foot, right, top = page.get_mediabox()
    turns: dict[int, Turn] = {
        90: lambda x, y: (y - foot, right - x),
        180: lambda x, y: (right - x, top - y),
        270: lambda x, y: (top - y, x - left),
    }
    return turns.get(rotation, lambda x, y: (x, y))


def _line(letters: list[_Letter]) -> Iterator[Line]:
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
