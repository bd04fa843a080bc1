"""Figures of tables that stand in the text row by row, cells parted by tabs or bars.

Only what the table itself settles is read: a number alone in its cell, in a row with a label, whose unit stands in the
row, in the label, in the column's head or in a line above the table. Columns that compare are left to a person, as
"108.2" may be a ratio or a change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from clew_reader.blocks import ROW
from clew_reader.doubts import Doubt
from clew_reader.lexicon import Lexicon
from clew_reader.numbers import SCALES, number_at, scale_phrases
from clew_reader.outline import Outline
from clew_reader.periods import find_periods
from clew_reader.quantities import MONEY, TIME
from clew_reader.records import Figure

_CELL = re.compile(r"[^\t|]*")
_CAPTION = 120  # characters of a line that may name the unit of the table below it


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell `[start, end)` without white space; empty where start == end."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Column:
    """What the head of a column says of its numbers; `kind` is None where they cannot be judged."""

    kind: str | None
    unit: str | None
    period: str | None


def table_figures(cut: Outline, tables: Lexicon, skipped: Set[int], year: int | None) -> Iterator[Figure]:
    """The figures of every table of at least two rows; `year` completes periods that name none. Ids are left empty."""
    numbered = [(number, block) for number, block in enumerate(cut.blocks) if number not in skipped]
    for is_row, group in groupby(numbered, key=lambda item: item[1].kind == ROW):
        rows = list(group)
        if not is_row or len(rows) < 2:
            continue
        first = rows[0][0]
        above = cut.blocks[first - 1] if first else None
        caption = (above.start, above.end) if above and above.end - above.start <= _CAPTION else None
        head, *body = [_cells(cut.text, block.start, block.end) for _, block in rows]
        shared = _unit(cut, tables, *caption) if caption else None
        columns = [_column(cut, tables, cell, year) for cell in head]
        for cells in body:
            yield from _row(cut, tables, cells, columns, shared)


def _cells(text: str, start: int, end: int) -> list[Cell]:
    found = []
    for match in _CELL.finditer(text, start, end):
        first, last = match.span()
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last or match.end() < end:
            found.append(Cell(first, last))
    return [cell for number, cell in enumerate(found) if number == 0 or cell.start != found[number - 1].end]


def _column(cut: Outline, tables: Lexicon, cell: Cell, year: int | None) -> Column:
    words = cut.words.within(cell.start, cell.end)
    compares = any(tables.comparators.within(cut.words, words)) or any(tables.comparing.within(cut.words, words))
    roles = {hit.value for hit in tables.roles.within(cut.words, words)}
    named = find_periods(cut.text, cell.start, cell.end, tables.language.code)
    codes = [code for mention in named if (code := mention.in_year(year)) is not None]
    unit = _unit(cut, tables, cell.start, cell.end)
    if compares or unit == "%" or roles & {"up", "down", "growth", "exceed"}:
        kind = None
    elif any(tables.baselines.within(cut.words, words)):
        kind = "target"
    else:
        kind = "level" if codes or roles & {"reach", "have"} else None
    return Column(kind, unit, codes[0] if codes else None)


def _unit(cut: Outline, tables: Lexicon, start: int, end: int) -> str | None:
    """The measure named last in a stretch, with its scale: "billion VND"."""
    words = cut.words.within(start, end)
    found = None
    for hit in tables.measures.within(cut.words, words):
        if hit.value in TIME:
            continue  # "năm" in the head of a column is a year
        scale = scale_phrases(tables.language.code).before(cut.words, hit.first, words.start)
        found = f"{scale.value} {hit.value}" if scale else hit.value
    return found


def _row(
    cut: Outline, tables: Lexicon, cells: list[Cell], columns: list[Column], shared: str | None
) -> Iterator[Figure]:
    label = next((number for number, cell in enumerate(cells) if _is_label(cut.text, cell)), None)
    if label is None:
        return
    stated = _unit(cut, tables, cells[label].start, cells[label].end)
    for number in range(label + 1, len(cells)):
        cell = cells[number]
        value = _value(cut, tables, cell)
        if value is None:
            stated = (_unit(cut, tables, cell.start, cell.end) if cell.end > cell.start else None) or stated
            continue
        column = columns[number] if number < len(columns) else Column(None, None, None)
        unit = stated or column.unit or shared
        if column.kind is None or unit is None:
            continue
        yield _figure(cut, cells[label], cell, value, unit, column)


def _is_label(text: str, cell: Cell) -> bool:
    return sum(letter.isalpha() for letter in text[cell.start : cell.end]) >= 3


def _value(cut: Outline, tables: Lexicon, cell: Cell) -> Decimal | None:
    """The number that fills a cell; one in brackets is below zero."""
    words = cut.words.within(cell.start, cell.end)
    first, last, sign = words.start, words.stop, 1
    if len(words) > 2 and cut.words.lower[first] == "(" and cut.words.lower[last - 1] == ")":
        first, last, sign = first + 1, last - 1, -1
    elif len(words) > 1 and cut.words.lower[first] in "-−":
        first, sign = first + 1, -1
    if first >= last or not cut.words.lower[first][0].isdecimal():
        return None
    number = number_at(cut.words, first, last, tables.language.code)
    return sign * number.value if number is not None and number.last == last and number.scale is None else None


def _figure(cut: Outline, label: Cell, cell: Cell, value: Decimal, unit: str, column: Column) -> Figure:
    named = cut.span(label.start, label.end)
    scale, _, base = unit.rpartition(" ")
    if scale in SCALES and base not in MONEY:
        value, unit = value * SCALES[scale], base
    doubts = () if column.period else (Doubt("no_period"),)
    return Figure(
        id="",
        value=value,
        unit=unit,
        kind=column.kind or "level",
        span=cut.span(cell.start, cell.end),
        indicator=" ".join(named.quote.split()),
        indicator_span=named,
        period=column.period,
        doubts=(Doubt("from_table"), *doubts),
    )
