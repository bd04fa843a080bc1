"""Where tables stand in a text, as grids of cells: rows with tabs or bars, and tables pasted cell by cell, every cell a
line of its own. Rows that have lost the signs between their cells are found by `flat`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field

from clew_reader.blocks import HEADING, ROW, Block
from clew_reader.outline import Outline
from clew_reader.tabular.aligned import aligned
from clew_reader.tabular.cell import Cell, is_missing, is_number

_CELL = re.compile(r"[^\t|]*")
_GAP = re.compile(r" {2,80}")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_CAPTION = 160  # characters of a line above a table that may say what it holds and in which unit
_NEAR = 8  # blocks above a table
_OPENING = 12  # blocks from the start of a text, where its own period is named
_PASTED = 60  # characters of a cell that stands on a line of its own
_WIDEST = 10  # columns of a table pasted cell by cell
_LOOKED_AT = 64  # lines that show whether such a table starts
_NUMBER, _NOTHING, _WORDS = "number", "nothing", "words"  # what a line of such a table may be
_DONE = (".", ";", "!", "?")


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its rows, heads included, the lines above it from the nearest upwards, and beyond these the lines that
    may say of which time it is: headings upwards, then the opening of the text."""

    rows: list[list[Cell]]
    above: list[tuple[int, int]]
    frame: list[tuple[int, int]] = field(default_factory=list)


def find_grids(cut: Outline, skipped: Set[int]) -> Iterator[Grid]:
    """Every table of at least two rows, in order."""
    blocks = [block for number, block in enumerate(cut.blocks) if number not in skipped]
    place = 0
    while place < len(blocks):
        if blocks[place].kind == ROW:
            last = _rows_end(cut, blocks, place)
            place = _with_heads(cut.text, blocks, place)
            if last - place >= 2:
                rows = _rows(cut.text, [block for block in blocks[place:last] if _holds(cut.text, block)])
                yield Grid(rows, above(blocks, place), framing(blocks, place))
        else:
            last, columns = _pasted_end(cut, blocks, place)
            if columns:
                lines = [Cell(block.start, block.end) for block in blocks[place:last]]
                rows = [lines[first : first + columns] for first in range(0, len(lines), columns)]
                yield Grid(rows, above(blocks, place), framing(blocks, place))
        place = last


def _rows(text: str, blocks: Sequence[Block]) -> list[list[Cell]]:
    """The cells of rows: parted by signs, or else by where they stand on their lines."""
    if any(sign in text[block.start : block.end] for block in blocks for sign in "\t|"):
        return [cells(text, block) for block in blocks]
    return aligned(text, [(block.start, block.end) for block in blocks])


def _holds(text: str, block: Block) -> bool:
    """Whether a row holds anything: not the line that some notations draw below the head."""
    return any(letter.isalnum() for letter in text[block.start : block.end])


def _with_heads(text: str, blocks: Sequence[Block], first: int) -> int:
    """Where a table drawn with spaces starts: the head of two columns, a line with one gap, may look like a heading."""
    if any(sign in text[blocks[first].start : blocks[first].end] for sign in "\t|"):
        return first
    while first and blocks[first - 1].kind != ROW and _has_gaps(text, blocks[first - 1]):
        if text.count("\n", blocks[first - 1].end, blocks[first].start) != 1:
            break
        first -= 1
    return first


def _has_gaps(text: str, block: Block) -> bool:
    gaps = [match.end() - match.start() for match in _GAP.finditer(text, block.start, block.end)]
    return len(gaps) >= 2 or any(gap >= 3 for gap in gaps)


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
    filled = [any(is_number(text, cell) for cell in cells(text, row)) for row in (before, behind)]
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


def framing(blocks: Sequence[Block], place: int) -> list[tuple[int, int]]:
    """Where to look for the period of a table that neither its heads nor its caption name."""
    near = [block for block in reversed(blocks[max(0, place - _NEAR) : max(0, place - 2)]) if block.kind != ROW]
    short = [block for block in near if block.kind == HEADING or block.end - block.start <= _CAPTION]
    opening = [block for block in blocks[: min(place, _OPENING)] if block.kind != ROW]
    return [(block.start, block.end) for block in (*short, *opening)]


def _pasted_end(cut: Outline, blocks: Sequence[Block], first: int) -> tuple[int, int]:
    """The end of the table of short lines that starts here, and how many columns it has (0: there is none)."""
    text = cut.text
    if not _may_be_cell(text, blocks[first]):
        return first + 1, 0
    last = _cells_end(text, blocks, first, first + _LOOKED_AT)
    lines = [Cell(block.start, block.end) for block in blocks[first:last]]
    kinds = [_kind(text, line) for line in lines]
    if kinds.count(_NUMBER) < 2:
        return first + max(1, kinds.index(_NUMBER) if _NUMBER in kinds else len(kinds) - _WIDEST), 0
    for skip in range(min(len(lines), kinds.index(_NUMBER) + 1)):  # lines of a caption stand before the head
        columns, length = _columns(text, lines[skip:], kinds[skip:])
        if columns and not skip:
            if length + columns > len(lines):
                last = _cells_end(text, blocks, first, len(blocks))
                length = _alike([_kind(text, Cell(block.start, block.end)) for block in blocks[first:last]], columns)
            return first + length, columns
        if columns:
            return first + skip, 0  # the next look starts at the head itself
    return first + kinds.index(_NUMBER) + 1, 0


def _cells_end(text: str, blocks: Sequence[Block], first: int, most: int) -> int:
    last = first
    while last < min(most, len(blocks)) and _may_be_cell(text, blocks[last]):
        last += 1
    return last


def _may_be_cell(text: str, block: Block) -> bool:
    return (
        block.kind != ROW
        and block.end - block.start <= _PASTED
        and "\n" not in text[block.start : block.end]
        and not text.endswith((*_DONE, ":"), block.start, block.end)
    )


def _kind(text: str, line: Cell) -> str:
    return _NUMBER if is_number(text, line) else _NOTHING if is_missing(text, line) else _WORDS


def _columns(text: str, lines: list[Cell], kinds: list[str]) -> tuple[int, int]:
    """The width at which most lines are a head and rows alike, each row a label and numbers in one place, and how
    many lines these are."""
    best = (0, 0)
    for width in range(2, min(_WIDEST, len(lines) // 3) + 1):
        head = range(width)
        if any(
            kinds[place] != _WORDS and not _YEAR.fullmatch(text, lines[place].start, lines[place].end) for place in head
        ):
            continue
        if kinds[width] == _NUMBER and text[lines[width].start : lines[width].end].strip("0.") != "1":
            continue  # a row that starts with a number starts with its own
        length = _alike(kinds, width)
        if length > best[1]:
            best = (width, length)
    return best


def _alike(kinds: Sequence[str], width: int) -> int:
    """How many lines a head and rows of one shape take, where a cell may also say that there is no number; 0 for less
    than two rows."""
    shape = [_NOTHING] * width
    end = width
    while end + width <= len(kinds):
        row = kinds[end : end + width]
        if any(one != other and _NOTHING not in (one, other) for one, other in zip(shape, row, strict=True)):
            break
        shape = [one if other == _NOTHING else other for one, other in zip(shape, row, strict=True)]
        end += width
    told = end >= 3 * width and _WORDS in shape[:2] and shape[-1] == _NUMBER
    return end if told else 0
