"""Where tables stand in a text, as grids of cells: rows with tabs or bars, and tables pasted cell by cell, every cell a
line of its own. Rows that have lost the signs between their cells are found by `flat`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from clew_reader.blocks import ROW, Block
from clew_reader.outline import Outline

_CELL = re.compile(r"[^\t|]*")
_NUMERIC = re.compile(r"[(+\-−–]?\s?[0-9][0-9.,\s]{0,30}%?\)?")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_CAPTION = 160  # characters of a line above a table that may say what it holds and in which unit
_PASTED = 60  # characters of a cell that stands on a line of its own
_WIDEST = 10  # columns of a table pasted cell by cell
_DONE = (".", ";", "!", "?")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell `[start, end)` without white space; empty where start == end."""

    start: int
    end: int

    @property
    def empty(self) -> bool:
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its rows, heads included, and the lines above it from the nearest upwards."""

    rows: list[list[Cell]]
    above: list[tuple[int, int]]


def find_grids(cut: Outline, skipped: Set[int]) -> Iterator[Grid]:
    """Every table of at least two rows, in order."""
    blocks = [block for number, block in enumerate(cut.blocks) if number not in skipped]
    place = 0
    while place < len(blocks):
        if blocks[place].kind == ROW:
            last = _rows_end(cut, blocks, place)
            if last - place >= 2:
                rows = [cells(cut.text, block) for block in blocks[place:last] if _holds(cut.text, block)]
                yield Grid(rows, above(blocks, place))
        else:
            last, columns = _pasted_end(cut, blocks, place)
            if columns:
                lines = [Cell(block.start, block.end) for block in blocks[place:last]]
                rows = [lines[first : first + columns] for first in range(0, len(lines), columns)]
                yield Grid(rows, above(blocks, place))
        place = last


def _holds(text: str, block: Block) -> bool:
    """Whether a row holds anything: not the line that some notations draw below the head."""
    return any(letter.isalnum() for letter in text[block.start : block.end])


def _rows_end(cut: Outline, blocks: Sequence[Block], first: int) -> int:
    """The end of the table that starts at a row. A short line between rows of one width is a heading inside it."""
    last = first + 1
    while last < len(blocks):
        if blocks[last].kind == ROW:
            last += 1
        elif last + 1 < len(blocks) and blocks[last + 1].kind == ROW and _heads_rows(cut.text, blocks, last):
            last += 2
        else:
            break
    return last


def _heads_rows(text: str, blocks: Sequence[Block], at: int) -> bool:
    heading, before, behind = blocks[at], blocks[at - 1], blocks[at + 1]
    short = heading.end - heading.start <= _PASTED and not text.endswith((*_DONE, ":"), heading.start, heading.end)
    filled = [any(_is_number(text, cell) for cell in cells(text, row)) for row in (before, behind)]
    return short and all(filled) and len(cells(text, before)) == len(cells(text, behind))


def cells(text: str, block: Block) -> list[Cell]:
    """The cells of a row; empty ones at its start count, as they keep the others in their columns."""
    start = block.start
    while start and text[start - 1] in "\t ":
        start -= 1
    found: list[Cell] = []
    place = start
    while place <= block.end:
        match = _CELL.match(text, place, block.end)
        end = match.end() if match else block.end
        found.append(_trimmed(text, place, end))
        place = end + 1
    if text[block.start] == "|":
        found = found[1:-1] if found[-1].empty else found[1:]
    return found


def _trimmed(text: str, start: int, end: int) -> Cell:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Cell(start, end)


def above(blocks: Sequence[Block], place: int) -> list[tuple[int, int]]:
    """The two lines above a table, as far as they are short enough to be its caption and the note of its unit."""
    found: list[tuple[int, int]] = []
    for block in reversed(blocks[max(0, place - 2) : place]):
        if block.kind == ROW or block.end - block.start > _CAPTION:
            break
        found.append((block.start, block.end))
    return found


def _is_number(text: str, cell: Cell) -> bool:
    return _NUMERIC.fullmatch(text, cell.start, cell.end) is not None


def _pasted_end(cut: Outline, blocks: Sequence[Block], first: int) -> tuple[int, int]:
    """The end of a run of short lines that starts here, and in how many columns it is a table (0: it is none)."""
    text = cut.text
    if not _may_be_cell(text, blocks[first]):
        return first + 1, 0
    last = first
    while last < len(blocks) and _may_be_cell(text, blocks[last]):
        last += 1
    lines = [Cell(block.start, block.end) for block in blocks[first:last]]
    numeric = [_is_number(text, line) for line in lines]
    if sum(numeric) < 2:
        return last, 0
    for skip in range(min(3, len(lines))):  # lines of a caption stand before the head
        columns = _columns(text, lines[skip:], numeric[skip:])
        if columns and not skip:
            return last, columns
        if columns:
            return first + skip, 0  # the next look starts at the head itself
    return last, 0


def _may_be_cell(text: str, block: Block) -> bool:
    return (
        block.kind != ROW
        and block.end - block.start <= _PASTED
        and "\n" not in text[block.start : block.end]
        and not text.endswith((*_DONE, ":"), block.start, block.end)
    )


def _columns(text: str, lines: list[Cell], numeric: list[bool]) -> int:
    """The least width at which the lines are a head and rows alike, each row a label and numbers in one place."""
    for width in range(2, min(_WIDEST, len(lines) // 3) + 1):
        if len(lines) % width:
            continue
        head, body = range(width), range(width, len(lines), width)
        if any(numeric[place] and not _YEAR.fullmatch(text, lines[place].start, lines[place].end) for place in head):
            continue
        shapes = {tuple(numeric[row : row + width]) for row in body}
        if len(shapes) == 1 and any(shape := shapes.pop()) and not all(shape) and shape[-1]:
            return width
    return 0
