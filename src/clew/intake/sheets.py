"""The paper of a report as it came, with the words of its claims marked: pages of a PDF, or a Word file and a table
laid out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from clew.archive import showing
from clew.archive.showing import Box, Line
from clew.intake import rules
from clew.intake.marking import Piece, pieces
from clew.intake.models import Claim, Report

_FINE = 1_000  # units across a page in which marks are drawn


@dataclass(frozen=True, slots=True)
class Mark:
    """The words of a claim on a page: rectangles in thousandths of the page's width and height."""

    claim: int
    settled: bool
    rectangles: tuple[tuple[float, float, float, float], ...]  # left, top, width, height


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to be drawn, with its marks, the longest first so that a short one lies above it."""

    number: int
    width: int
    height: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; `label` is the number that a sheet gives it."""

    label: str
    heads: bool
    names: tuple[str, ...]
    cells: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or note with its pieces, or a table with its rows."""

    form: str  # as the opener's, or "table"
    pieces: tuple[Piece, ...] = ()
    heads: tuple[Row, ...] = ()
    rows: tuple[Row, ...] = ()

    @property
    def level(self) -> int:
        """The level of a heading below those of the page itself; 0 for all else."""
        return min(int(self.form[1]) + 2, 6) if self.form[:1] == "h" else 0


def shows_page(report: Report) -> bool:
    """Whether there is a better view of the paper than its text."""
    if report.rendition is None:
        return False
    if showing.has_pages(report.original):
        return bool(report.rendition.pages)
    return bool(showing.lines(report.rendition))


def sheets(report: Report, claims: Sequence[Claim]) -> tuple[Sheet, ...]:
    """The pages of a PDF with the claims on them; nothing for papers of other kinds."""
    if report.rendition is None or not showing.has_pages(report.original):
        return ()
    found: dict[int, list[Mark]] = {}
    for claim in sorted(claims, key=lambda one: (one.start - one.end, one.pk)):
        for page, boxes in showing.boxes(report.rendition, claim.start, claim.end).items():
            settled = claim.state not in rules.UNDECIDED
            found.setdefault(page, []).append(Mark(claim.pk, settled, tuple(map(_rectangle, boxes))))
    return tuple(
        Sheet(number, round(width * 2), round(height * 2), tuple(found.get(number, ())))
        for number, (width, height) in enumerate(showing.sizes(report.original), 1)
    )


def blocks(report: Report, claims: Sequence[Claim]) -> tuple[Block, ...]:
    """The text as its file lays it out, cut where claims begin and end; nothing for papers of other kinds."""
    if report.rendition is None or showing.has_pages(report.original):
        return ()
    lines = showing.lines(report.rendition)
    cuts = [place for line in lines for cell in line.cells for place in cell]
    cut = pieces(report.rendition.text, claims, (), cuts)
    return tuple(_blocks(lines, cut))


def _blocks(lines: Sequence[Line], cut: Sequence[Piece]) -> Iterator[Block]:
    starts = [piece.start for piece in cut]

    def within(start: int, end: int) -> tuple[Piece, ...]:
        return tuple(cut[bisect_left(starts, start) : bisect_left(starts, end)])

    for tabular, group in groupby(lines, key=lambda line: line.form in ("row", "head", "letters")):
        if tabular:
            yield from _tables(list(group), within)
        else:
            yield from (Block(line.form, within(*line.cells[0])) for line in group)


def _tables(lines: Sequence[Line], within: Callable[[int, int], tuple[Piece, ...]]) -> Iterator[Block]:
    """Rows that follow one another are a table; heads at its top are its head, and letters begin a new one."""
    rows: list[Row] = []
    for line in lines:
        if line.form == "letters" and rows:
            yield _table(rows)
            rows = []
        cells = tuple(within(*cell) for cell in line.cells)
        rows.append(Row(line.label, line.form != "row", line.names, cells))
    yield _table(rows)


def _table(rows: Sequence[Row]) -> Block:
    top = next((at for at, row in enumerate(rows) if not row.heads), len(rows))
    return Block("table", heads=tuple(rows[:top]), rows=tuple(rows[top:]))


def _rectangle(box: Box) -> tuple[float, float, float, float]:
    return (
        round(box.left * _FINE, 1),
        round(box.top * _FINE, 1),
        round((box.right - box.left) * _FINE, 1),
        round((box.foot - box.top) * _FINE, 1),
    )
