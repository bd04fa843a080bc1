"""An original as it came: the pages of a PDF drawn, with the places of words on them; a Word file or a table laid out.

What was worked out is kept in memory for a while, under the hash of the file. Who may see an original is asked before
anything here is called, so what is kept is never reached for a paper that was expunged.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from clew.archive import storing
from clew.archive.models import Original, Rendition
from clew.archive.rendering import (
    LAID_OUT,
    PDF,
    Box,
    OpenedFile,
    drawn_page,
    letter_boxes,
    opened_again,
    page_sizes,
    rectangles,
    text_hash,
)

_PICTURES_KEPT = 48  # of about 100 kB
_PAGES_KEPT = 400  # of about 16 kB
_PAPERS_KEPT = 24
_STEPS = 10_000  # in which the place of a letter is kept, across a page
_NOWHERE = _STEPS + 1


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text as it is laid out. `form` as the opener's (`Opened.forms`), "letters" for the row that names
    the columns of a sheet; `cells` are stretches of the text, one for each cell of a row; `label` numbers a row."""

    form: str
    cells: tuple[tuple[int, int], ...]
    label: str = ""
    names: tuple[str, ...] = ()


def has_pages(original: Original) -> bool:
    """Whether its pages can be drawn."""
    return original.media_type == PDF and original.expunged_at is None


def picture(original: Original, number: int) -> bytes:
    """A page of a PDF as a PNG. Raises ValueError for a page that is not there."""
    return _picture(original.sha256, number)


def sizes(original: Original) -> Sequence[tuple[float, float]]:
    """Width and height of its pages, in points."""
    return _sizes(original.sha256)


def boxes(rendition: Rendition, start: int, end: int) -> dict[int, list[Box]]:
    """Where a stretch of the text is printed: rectangles by page."""
    found: dict[int, list[Box]] = {}
    for number, first, last in rendition.pages:
        begin, stop = max(start, first), min(end, last)
        if begin < stop:
            places = _places(rendition, number, first, last)
            here = rectangles([places[at - first] for at in range(begin, stop)])
            if here:
                found[number] = here
    return found


def lines(rendition: Rendition) -> tuple[Line, ...]:
    """The text as its file lays it out; nothing where it has no layout, or was made by another version of the opener
    and reads differently now."""
    original = rendition.original
    if original.media_type not in LAID_OUT or original.expunged_at is not None:
        return ()
    found, text_sha256 = _lines(original.sha256, original.name)
    return found if text_sha256 == rendition.text_sha256 else ()


def forget() -> None:
    """Empties what is kept, for a paper that was expunged."""
    for kept in (_picture, _sizes, _packed, _lines):
        kept.cache_clear()


class _Places(Sequence[Box | None]):
    """The places of the letters of a page, unpacked one by one."""

    def __init__(self, packed: array[int]) -> None:
        self._packed = packed

    def __len__(self) -> int:
        return len(self._packed) // 4

    def __getitem__(self, at: int) -> Box | None:  # type: ignore[override]  # slices are not needed
        left, top, right, foot = self._packed[4 * at : 4 * at + 4]
        if left == _NOWHERE:
            return None
        return Box(left / _STEPS, top / _STEPS, right / _STEPS, foot / _STEPS)


def _places(rendition: Rendition, number: int, first: int, last: int) -> _Places:
    return _Places(_packed(rendition.original.sha256, number, rendition.text[first:last]))


@lru_cache(maxsize=_PICTURES_KEPT)
def _picture(sha256: str, number: int) -> bytes:
    return drawn_page(storing.read(sha256), number)


@lru_cache(maxsize=_PAPERS_KEPT)
def _sizes(sha256: str) -> Sequence[tuple[float, float]]:
    return tuple(page_sizes(storing.read(sha256)))


@lru_cache(maxsize=_PAGES_KEPT)
def _packed(sha256: str, number: int, text: str) -> array[int]:
    packed = array("H")
    for box in letter_boxes(storing.read(sha256), number, text):
        places = (box.left, box.top, box.right, box.foot) if box else ()
        packed.extend(_step(place) for place in places)
        packed.extend([_NOWHERE] * (4 - len(places)))
    return packed


def _step(share: float) -> int:
    return round(min(max(share, 0.0), 1.0) * _STEPS)


@lru_cache(maxsize=_PAPERS_KEPT)
def _lines(sha256: str, name: str) -> tuple[tuple[Line, ...], str]:
    opened = opened_again(storing.read(sha256), name)
    laid = _sheets(opened) if opened.cells else _paragraphs(opened)
    return tuple(laid), text_hash(opened.text)


def _paragraphs(opened: OpenedFile) -> Iterator[Line]:
    at = 0
    for text, form in zip(opened.text.split("\n"), opened.forms, strict=False):
        if form in ("row", "head"):
            yield Line(form, _cells(text, at))
        elif text.strip():
            yield Line(form, ((at, at + len(text)),))
        at += len(text) + 1


def _sheets(opened: OpenedFile) -> Iterator[Line]:
    """Rows of cells, with the letters of the columns above each sheet and the number of each row before it."""
    starts = [page.start for page in opened.pages] or [0]
    for first, last in pairwise([*starts, len(opened.text)]):
        names: dict[int, str] = {}
        rows: list[Line] = []
        at = first
        for text in opened.text[first:last].split("\n"):
            cells = _cells(text, at)
            known = {number: cell for number, (start, _end) in enumerate(cells) if (cell := opened.cell_at(start))}
            for number, cell in known.items():
                names.setdefault(number, cell.name.rstrip("0123456789"))
            label = next((cell.name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for cell in known.values()), "")
            if label:
                rows.append(Line("row", cells, label))
            elif text.strip():
                rows.append(Line("h2", ((at, at + len(text)),)))  # the name of the sheet
            at += len(text) + 1
        titles = [row for row in rows if not row.label]
        columns = max((len(row.cells) for row in rows), default=0)
        yield from titles
        if len(rows) > len(titles):
            yield Line("letters", (), names=tuple(names.get(number, "") for number in range(columns)))
            yield from (row for row in rows if row.label)


def _cells(text: str, at: int) -> tuple[tuple[int, int], ...]:
    found = []
    for cell in text.split("\t"):
        found.append((at, at + len(cell)))
        at += len(cell) + 1
    return tuple(found)


__all__ = ["Box", "Line", "boxes", "forget", "has_pages", "lines", "picture", "sizes"]
