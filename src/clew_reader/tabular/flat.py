"""Tables that have lost their columns: a row is a line that ends in numbers, and the line above names what they are.

Read only where the head names as many columns as every row has numbers; otherwise nobody can say which is which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from clew_reader.blocks import ROW, Block
from clew_reader.lexicon import Lexicon
from clew_reader.numbers import number_at, scale_phrases
from clew_reader.outline import Outline
from clew_reader.periods import find_periods
from clew_reader.tabular.cell import Cell
from clew_reader.tabular.grids import Grid, above, framing
from clew_reader.tabular.heads import table_words
from clew_reader.words import Words

_PIECE = re.compile(r"\S+")
_LONGEST = 160  # characters of a line
_REACH = 4  # words of a column's head
_LEAST = 2  # rows, and numbers in a row: one number behind words is a sentence like any other


def find_flat(cut: Outline, tables: Lexicon, skipped: Set[int]) -> Iterator[Grid]:
    """Every such table, in order."""
    blocks = [block for number, block in enumerate(cut.blocks) if number not in skipped]
    place = 1
    while place < len(blocks):
        first = place
        head = _head(cut, tables, blocks[place - 1]) if _may_be_row(cut, blocks[place]) else []
        rows: list[list[Cell]] = []
        while head and place < len(blocks) and (row := _row(cut, tables, blocks[place], len(head) - 2)):
            rows.append(row)
            place += 1
        if len(rows) >= _LEAST:
            yield Grid([head, *rows], above(blocks, first - 1), framing(blocks, first - 1))
        place = max(place, first + 1)


def _may_be_row(cut: Outline, block: Block) -> bool:
    short = block.kind != ROW and block.end - block.start <= _LONGEST
    return short and cut.text[block.end - 1].isdecimal() and cut.text[block.body].isalpha()


def _row(cut: Outline, tables: Lexicon, block: Block, wanted: int) -> list[Cell]:
    """The label, its unit (empty where none is named) and the numbers of a line; nothing where it is no row with as
    many numbers as are wanted."""
    words = cut.words
    if wanted < _LEAST or not _may_be_row(cut, block):
        return []
    place = words.within(block.start, block.end)
    first = next((at for at in range(place.stop - 1, place.start, -1) if words.lower[at][0].isalpha()), place.start) + 1
    if not words.lower[first - 1][0].isalpha() or first >= place.stop:
        return []
    numbers = _numbers(words, first, place.stop, tables.language.code)
    if len(numbers) != wanted:
        # "350 362" is one number by the rules of the language, and two where two columns wait for them.
        numbers = _apart(cut, words.starts[first], block.end)
    if len(numbers) != wanted:
        return []
    unit = tables.measures.before(words, first, place.start + 1) or tables.counted.before(words, first, place.start + 1)
    scale = scale_phrases(tables.language.code).before(words, unit.first, place.start + 1) if unit else None
    start = scale.first if scale else unit.first if unit else first
    label = Cell(block.body, words.ends[start - 1])
    return [label, Cell(words.starts[start], words.ends[first - 1]) if unit else Cell(label.end, label.end), *numbers]


def _numbers(words: Words, first: int, stop: int, code: str) -> list[Cell]:
    """Numbers and nothing else between two words; an empty list otherwise."""
    found: list[Cell] = []
    while first < stop:
        start = first + 1 if words.lower[first] in "-−–" and first + 1 < stop else first
        number = number_at(words, start, stop, code) if words.lower[start][0].isdecimal() else None
        if number is None:
            return []
        found.append(Cell(words.starts[first], words.ends[number.last - 1]))
        first = number.last
    return found


def _apart(cut: Outline, start: int, end: int) -> list[Cell]:
    """The same with every space taken for the end of a number."""
    pieces = [Cell(match.start(), match.end()) for match in _PIECE.finditer(cut.text, start, end)]
    return pieces if all(cut.text[piece.end - 1].isdecimal() for piece in pieces) else []


def _head(cut: Outline, tables: Lexicon, block: Block) -> list[Cell]:
    """The columns that a line names: what stands before the first sign of one is the head of the labels."""
    words = cut.words
    place = words.within(block.start, block.end)
    if block.kind == ROW or block.end - block.start > _LONGEST or not place:
        return []
    years = {
        words.within(mention.start, mention.end).start
        for mention in find_periods(cut.text, block.start, block.end, tables.language.code)
    }
    starts: list[int] = []
    unit = -1
    named_until = compared_until = place.start  # up to here a year, or a plan, belongs to the column before
    for at in place:
        hit = table_words(tables.language.code).at(words, at, place.stop)
        compares = tables.comparing.at(words, at, place.stop)
        if at == place.start or at < (named_until if hit is None and compares is None else compared_until):
            continue
        if compares is not None:
            compared_until = compares.last + _REACH
        elif hit is None and at not in years:
            continue
        if hit is not None and hit.value == "units":
            unit = len(starts)
        elif hit is not None or compares is not None:
            named_until = at + _REACH
        starts.append(at)
    cells = _cut(words, place, starts)
    if unit == 0:
        return cells
    label = cells[:1]
    return [*label, Cell(label[0].end, label[0].end), *cells[1:]] if label and unit < 0 else []


def _cut(words: Words, place: range, starts: Sequence[int]) -> list[Cell]:
    if not starts or starts[0] == place.start:
        return []
    edges = [place.start, *starts, place.stop]
    return [Cell(words.starts[one], words.ends[other - 1]) for one, other in pairwise(edges)]
