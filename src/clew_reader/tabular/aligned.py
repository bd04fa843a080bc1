"""Rows whose cells are told apart by their places on the line alone: columns drawn with spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from clew_reader.tabular.cell import Cell, is_number

_PIECE = re.compile(r"\S+(?: \S+)*")
_Zone = tuple[int, int]  # of a column, in characters from the start of the line


def pieces(text: str, start: int, end: int) -> list[Cell]:
    """What stands on a line between gaps of at least two spaces."""
    return [Cell(match.start(), match.end()) for match in _PIECE.finditer(text, start, end)]


def aligned(text: str, lines: Sequence[tuple[int, int]]) -> list[list[Cell]]:
    """The cells of the lines of one table, as many in every row; an empty one where a column has nothing in a row.

    The columns are where the rows with numbers have their cells. Where lines do not keep to columns the cells come in
    the order in which they stand.
    """
    rows = [pieces(text, *line) for line in lines]
    if not rows:
        return rows
    origins = [text.rfind("\n", 0, start) + 1 for start, _ in lines]
    body = [number for number, row in enumerate(rows) if _is_body(text, row)]
    usual = max((len(rows[number]) for number in body), default=0)
    drawn = ((cell, origins[number]) for number in body if len(rows[number]) == usual for cell in rows[number])
    zones = _zones((cell.start - origin, cell.end - origin) for cell, origin in drawn)
    if not zones or len(zones) != usual:
        return rows
    placed = [_placed(text, row, origins[number], zones, parted=number in body) for number, row in enumerate(rows)]
    return [found if found is not None else row for found, row in zip(placed, rows, strict=True)]


def _is_body(text: str, row: Sequence[Cell]) -> bool:
    numbers = sum(is_number(text, cell) and not _is_year(text, cell) for cell in row)
    return numbers > 0 and any(sum(map(str.isalpha, text[cell.start : cell.end])) >= 2 for cell in row)


def _is_year(text: str, cell: Cell) -> bool:
    return cell.end - cell.start == 4 and text.startswith(("19", "20"), cell.start, cell.end)


def _zones(stretches: Iterable[_Zone]) -> list[_Zone]:
    """Stretches that overlap, put together."""
    found: list[_Zone] = []
    for start, end in sorted(stretches):
        if found and start < found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _placed(text: str, row: Sequence[Cell], origin: int, zones: Sequence[_Zone], *, parted: bool) -> list[Cell] | None:
    """A row with each cell in its column; None where two would share one. A cell that fills its own column and runs
    on into the next (a long name before its unit) is `parted` where the next column begins."""
    if len(row) == len(zones):
        return list(row)
    whole = [part for cell in row for part in (_parts(text, cell, origin, zones) if parted else [cell])]
    places = [_nearest(cell.start - origin, cell.end - origin, zones) for cell in whole]
    if len(set(places)) != len(places):
        return None
    filled = dict(zip(places, whole, strict=True))
    nothing = row[0].start
    return [filled.get(place, Cell(nothing, nothing)) for place in range(len(zones))]


def _parts(text: str, cell: Cell, origin: int, zones: Sequence[_Zone]) -> list[Cell]:
    found = []
    start = cell.start
    for begin, _ in zones:
        at = origin + begin
        if start < at < cell.end and text[at - 1] == " ":
            found.append(Cell(start, at - 1))
            start = at
    return [*found, Cell(start, cell.end)]


def _nearest(start: int, end: int, zones: Sequence[_Zone]) -> int:
    """The column that a stretch shares most characters with, or the one it is least far from. Of a head above several
    columns it is the first."""
    shared = [min(end, last) - max(start, first) for first, last in zones]
    over = [place for place, length in enumerate(shared) if length > 0]
    if len(over) > 1 and end - start > zones[over[0]][1] - zones[over[0]][0]:
        return over[0]
    return max(range(len(zones)), key=shared.__getitem__)
