"""The pages of a PDF as a person sees them: drawn, and with the place of every letter of their text.

The text of a page is what `open_pdf` made of it: lines joined, hyphens taken away, rows of tables put together. Its
letters are therefore found again by its words, in their order, and not by counting.
"""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Any

from clew_reader.openers.opened import clean
from clew_reader.openers.pdf_first import END_OF_LINE_HYPHENS, ONE_AT_A_TIME

DRAWN_WIDTH = 1240  # dots: a sheet of A4 at 150 a inch, which is sharp on a screen of today
_DRAWN_HEIGHT = 4_000  # of a page that is a ribbon
_FINE = 10_000  # steps across a page in which pdfium gives the place of a letter
_SHADES = 32
_QUICK = 2  # an octree of colours; the default way takes ten times as long
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in shares of its width and height, counted from the top left corner as it is shown."""

    left: float
    top: float
    right: float
    foot: float

    def with_(self, other: Box) -> Box:
        """The smallest rectangle that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.foot, other.foot),
        )


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as a picture in PNG, with its size in dots."""

    png: bytes
    width: int
    height: int


def page_sizes(data: bytes) -> list[tuple[float, float]]:
    """Width and height of every page in points, as it is shown; a broken page gives those of A4."""
    import pypdfium2  # loads a native library: only where there is a PDF

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            return [_size(document, number) for number in range(len(document))]
        finally:
            document.close()


def draw_page(data: bytes, number: int) -> Drawn:
    """Page `number`, counted from 1, as a picture. Raises ValueError where there is none or it cannot be drawn."""
    import pypdfium2

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            width, height = document[number - 1].get_size()
            scale = min(DRAWN_WIDTH / max(width, 1.0), _DRAWN_HEIGHT / max(height, 1.0))
            picture = document[number - 1].render(scale=scale).to_pil()
        except (IndexError, pypdfium2.PdfiumError) as broken:
            raise ValueError(f"page {number} cannot be drawn") from broken
        finally:
            document.close()
    packed = io.BytesIO()
    picture.quantize(_SHADES, method=_QUICK).save(
        packed, "PNG"
    )  # few shades make it a third as large, and letters no less sharp
    return Drawn(packed.getvalue(), picture.width, picture.height)


def letter_boxes(data: bytes, number: int, text: str) -> list[Box | None]:
    """For every letter of a page's text the place where it is printed on page `number`; None for blanks and for what
    is not found there."""
    import pypdfium2

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            printed = list(_letters(document[number - 1]))
        except (IndexError, pypdfium2.PdfiumError):
            printed = []
        finally:
            document.close()
    return _found_again(text, printed)


def rectangles(boxes: Sequence[Box | None]) -> list[Box]:
    """One rectangle for each stretch of letters that stand beside each other on a line."""
    joined: list[Box] = []
    for box in boxes:
        if box is None:
            continue
        before = joined[-1] if joined else None
        if before is not None and _beside(before, box):
            joined[-1] = before.with_(box)
        else:
            joined.append(box)
    return joined


def _beside(before: Box, box: Box) -> bool:
    height = before.foot - before.top
    same_line = abs((before.top + before.foot) - (box.top + box.foot)) < height
    return same_line and -height < box.left - before.right < 2 * height


def _size(document: Any, number: int) -> tuple[float, float]:
    import pypdfium2

    try:
        width, height = document[number].get_size()
    except pypdfium2.PdfiumError:
        return 595.0, 842.0
    return float(width), float(height)


def _letters(page: Any) -> Iterator[tuple[str, Box]]:
    """The letters of a page in the order of pdfium, blanks as blanks, an accent joined with its letter."""
    from pypdfium2 import raw

    layer = page.get_textpage()
    box = raw.FS_RECTF()
    across, down = ctypes.c_int(), ctypes.c_int()

    def corner(x: float, y: float) -> tuple[float, float]:
        raw.FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, x, y, ctypes.byref(across), ctypes.byref(down))
        return across.value / _FINE, down.value / _FINE

    for index in range(layer.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(layer, index))
        raw.FPDFText_GetLooseCharBox(layer, index, ctypes.byref(box))
        (one, low), (other, high) = corner(box.left, box.bottom), corner(box.right, box.top)
        place = Box(min(one, other), min(low, high), max(one, other), max(low, high))
        yield "-" if char in END_OF_LINE_HYPHENS else char, place
    layer.close()


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    letters: tuple[Box, ...]  # one for each letter of `text`


def _words(printed: Sequence[tuple[str, Box]]) -> Iterator[_Word]:
    for blank, group in groupby(printed, key=lambda letter: letter[0].isspace()):
        if blank:
            continue
        text, boxes = "", list[Box]()
        for char, box in group:
            joined = clean(text + char)
            if len(joined) <= len(text) and boxes:  # an accent that belongs to the letter before it
                boxes[-1] = boxes[-1].with_(box)
            boxes += [box] * (len(joined) - len(boxes))
            text = joined
        if text:
            yield _Word(text, tuple(boxes[: len(text)]))


def _found_again(text: str, printed: Sequence[tuple[str, Box]]) -> list[Box | None]:
    boxes: list[Box | None] = [None] * len(text)
    words = list(_words(printed))
    wanted = list(_WORD.finditer(text))
    order = SequenceMatcher(None, [word[0] for word in wanted], [word.text for word in words], autojunk=False)
    missing: list[re.Match[str]] = []
    unused: list[tuple[int, _Word]] = []
    for what, start, end, first, last in order.get_opcodes():
        if what == "equal":
            for word, found in zip(wanted[start:end], words[first:last], strict=True):
                boxes[word.start() : word.end()] = found.letters
        elif not _by_letters(wanted[start:end], words[first:last], boxes):
            missing += wanted[start:end]
            unused += enumerate(words[first:last], first)
    _elsewhere(missing, unused, boxes)
    return boxes


def _by_letters(wanted: Sequence[re.Match[str]], words: Sequence[_Word], boxes: list[Box | None]) -> bool:
    """Words that were cut otherwise: at a hyphen, by a wide gap. Found if their letters are nearly the same."""
    said = [(char, at) for word in wanted for at, char in enumerate(word[0], word.start())]
    shown = [(char, box) for word in words for char, box in zip(word.text, word.letters, strict=True)]
    if not said or not shown or abs(len(said) - len(shown)) > max(2, len(said) // 10):
        return False
    order = SequenceMatcher(None, [char for char, _ in said], [char for char, _ in shown], autojunk=False)
    blocks = order.get_matching_blocks()
    if sum(block.size for block in blocks) * 10 < len(said) * 9:
        return False
    for block in blocks:
        for step in range(block.size):
            boxes[said[block.a + step][1]] = shown[block.b + step][1]
    return True


def _elsewhere(missing: Sequence[re.Match[str]], unused: list[tuple[int, _Word]], boxes: list[Box | None]) -> None:
    """Words that stand in another order on the page, as those of a table whose cells hold several lines do: each is
    taken where it stands next after the one before it."""
    places: dict[str, list[tuple[int, _Word]]] = {}
    for number, word in unused:
        places.setdefault(word.text, []).append((number, word))
    before = -1
    for lost in missing:
        here = places.get(lost[0])
        if not here:
            continue
        found = next((one for one in here if one[0] > before), here[0])
        here.remove(found)
        before = found[0]
        boxes[lost.start() : lost.end()] = found[1].letters
