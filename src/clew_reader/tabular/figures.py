"""The figures of tables: for every value its indicator, unit, kind, comparator and period from row, column and caption.

A table names its indicators in its rows ("Budget revenue | 2,100 | 1,856.5") or, where the rows are places, in its
columns ("Commune | Revenue | Poor households"). What nothing in the table settles is left to a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import chain

from clew_reader.amounts import MONEY
from clew_reader.doubts import Doubt
from clew_reader.languages import LANGUAGES
from clew_reader.lexicon import Lexicon
from clew_reader.numbers import SCALES, number_at
from clew_reader.outline import Outline
from clew_reader.periods import find_periods
from clew_reader.records import Figure
from clew_reader.tabular.against import settled
from clew_reader.tabular.cell import Cell
from clew_reader.tabular.flat import find_flat
from clew_reader.tabular.grids import Grid, find_grids
from clew_reader.tabular.heads import (
    LABEL,
    NUMBERING,
    UNIT,
    Column,
    columns_of,
    counted_in,
    named_in,
    unit_in,
)
from clew_reader.words import Phrases

_MARKS = frozenset("*†‡¹²³")  # of a note below the table
_MOST_HEADS = 4  # rows
_THINGS = "unit"  # what a number counts where neither row nor column nor caption says it


@dataclass(frozen=True, slots=True)
class _Value:
    """A number that fills a cell, below zero where a minus or brackets say so, with the unit behind it."""

    amount: Decimal
    unit: str | None


def table_figures(
    cut: Outline, tables: Lexicon, skipped: Set[int], year: int | None
) -> tuple[list[Figure], list[tuple[int, int]]]:
    """The figures of every table of at least two rows, and the stretches of the rows that gave them, in order of the
    tables; `year` completes periods that name none. Ids are left empty."""
    figures: list[Figure] = []
    stretches: list[tuple[int, int]] = []
    for number, grid in enumerate(chain(find_grids(cut, skipped), find_flat(cut, tables, skipped)), 1):
        found = list(_Table(cut, tables, grid, year, number).figures())
        figures += found
        stretches += [(row[0].start, max(cell.end for cell in row)) for row in grid.rows if found and row]
    return figures, stretches


@lru_cache(maxsize=8)
def _totals(code: str) -> Phrases[bool]:
    return Phrases(dict.fromkeys(LANGUAGES[code].tables.total.split("|"), True))


class _Table:
    """One table with its values read once."""

    def __init__(self, cut: Outline, tables: Lexicon, grid: Grid, year: int | None, number: int) -> None:
        self._cut = cut
        self._tables = tables
        self._number = number
        self._caption = [Cell(*line) for line in grid.above]
        values = [[self._value(cell) for cell in row] for row in grid.rows]
        heads = self._head_rows(grid.rows, values)
        self._rows = grid.rows[heads:]
        self._values = values[heads:]
        head_cells = [cell for row in grid.rows[:heads] for cell in row if not cell.empty]
        year = self._year([*self._caption, *(Cell(*line) for line in grid.frame), *head_cells]) or year
        named = [code for line in self._caption if (code := self._period(line, year))]
        named += [code for line in grid.frame if (code := self._period(Cell(*line), year))]
        self._period_above = named[0] if named else None
        columns = columns_of(cut, tables, grid.rows[:heads], year) if heads else []
        self._label = self._label_column(columns)
        places = range(len(columns))
        self._columns = settled(columns, [self._amounts(at) for at in places], [self._signed(at) for at in places])
        units = [unit for line in self._caption if (unit := unit_in(cut, tables, line))]
        corner = columns[self._label].unit if self._label is not None and self._label < len(columns) else None
        self._unit = corner or (units[0] if units else None)

    def figures(self) -> Iterator[Figure]:
        if self._label is None or not self._columns:
            return
        by_columns = not any(
            (column.plain and column.names is None) or column.role == "level" for column in self._columns
        )
        for number, row in enumerate(self._rows):
            if self._label < len(row) and self._is_text(row[self._label]):
                yield from self._row(number, row, by_columns)

    def _head_rows(self, rows: Sequence[Sequence[Cell]], values: Sequence[Sequence[_Value | None]]) -> int:
        """How many rows stand above the first with a label and a value. Years and the numbers of columns are none."""
        for number, row in enumerate(rows[: _MOST_HEADS + 1]):
            told = [value for value, cell in zip(values[number], row, strict=True) if value and not self._is_year(cell)]
            if told and any(self._is_text(cell) for cell in row) and number:
                return number
            if told and not number:
                return 0  # a table without a head says too little
        return 0

    def _year(self, cells: Sequence[Cell]) -> int | None:
        """The year that the nearest line or head to name one speaks of, the last where it names several."""
        for cell in cells:
            named = find_periods(self._cut.text, cell.start, cell.end, self._tables.language.code)
            years = [int(mention.code[:4]) for mention in named if mention.code and mention.code[:4].isdecimal()]
            if years:
                return max(years)
        return None

    def _period(self, cell: Cell, year: int | None) -> str | None:
        named = find_periods(self._cut.text, cell.start, cell.end, self._tables.language.code)
        usable = (mention for mention in named if mention.kind == "period")  # a day is that of a document
        return next((code for mention in usable if (code := mention.in_year(year)) is not None), None)

    def _is_text(self, cell: Cell) -> bool:
        return sum(letter.isalpha() for letter in self._cut.text[cell.start : cell.end]) >= 3

    def _is_year(self, cell: Cell) -> bool:
        written = self._cut.text[cell.start : cell.end]
        return len(written) == 4 and written.isdecimal() and written.startswith(("19", "20"))

    def _label_column(self, columns: Sequence[Column]) -> int | None:
        """The first column of words that is no unit and no numbering. A word for units may also mean offices: where
        the table has no other names, these are its rows."""
        units = None
        for place, column in enumerate(columns):
            filled = [row[place] for row in self._rows if place < len(row) and not row[place].empty]
            if column.role in (UNIT, NUMBERING) or not filled:
                units = place if column.role == UNIT and filled and units is None else units
                continue
            return place if sum(map(self._is_text, filled)) * 2 > len(filled) else units
        return None

    def _value(self, cell: Cell) -> _Value | None:
        words = self._cut.words
        place = words.within(cell.start, cell.end)
        first, last, sign = place.start, place.stop, 1
        while last > first + 1 and words.lower[last - 1] in _MARKS:
            last -= 1
        if len(place) > 2 and words.lower[first] == "(" and words.lower[last - 1] == ")":
            first, last, sign = first + 1, last - 1, -1
        elif len(place) > 1 and words.lower[first] in "-−–+":
            first, sign = first + 1, 1 if words.lower[first] == "+" else -1
        if first >= last or not words.lower[first][0].isdecimal():
            return None
        number = number_at(words, first, last, self._tables.language.code)
        if number is None:
            return None
        scaled = self._tables.language.units.scaled
        if number.last == last - 1 and words.lower[number.last] in scaled:
            return _Value(sign * number.value, " ".join(scaled[words.lower[number.last]]))
        unit = self._tables.measures.at(words, number.last, last) if number.last < last else None
        if (unit.last if unit else number.last) != last or (number.scale and unit is None):
            return None
        named = f"{number.scale} {unit.value}" if unit and number.scale else unit.value if unit else None
        return _Value(sign * number.value, named)

    def _signed(self, number: int) -> bool:
        """Whether the numbers of a column go up and down: some have a sign before them."""
        cells = [row[number] for row in self._rows if number < len(row) and not row[number].empty]
        signs = [self._cut.text[cell.start] in "+-−–±" and cell.end - cell.start > 1 for cell in cells]
        return sum(signs) * 3 >= len(signs) and any(signs)

    def _amounts(self, number: int) -> dict[int, Decimal]:
        """The values of a column by their rows."""
        cells = ((place, row[number]) for place, row in enumerate(self._values) if number < len(row))
        return {place: value.amount for place, value in cells if value is not None}

    def _row(self, number: int, row: Sequence[Cell], by_columns: bool) -> Iterator[Figure]:
        assert self._label is not None
        label, group = row[self._label], f"t{self._number}r{number + 1}"
        stated = unit_in(self._cut, self._tables, label) or counted_in(self._cut, self._tables, label)
        made: list[Figure] = []
        for place in range(self._label + 1, min(len(row), len(self._columns))):
            column, value = self._columns[place], self._values[number][place]
            if column.role == UNIT:
                stated = self._unit_cell(row[place]) or stated
            elif column.role != NUMBERING and value is not None:
                named = column.role is None and column.names is not None  # an indicator beside those of the rows
                figure = self._figure(label, row[place], value, column, stated, by_columns or named)
                made += [figure] if figure is not None else []
        yield from (replace(figure, group=group) if len(made) > 1 else figure for figure in made)

    def _unit_cell(self, cell: Cell) -> str | None:
        """The unit that a cell names: a measure, or a noun that is counted."""
        words = self._cut.words.within(cell.start, cell.end)
        counted = next((hit.value for hit in self._tables.counted.within(self._cut.words, words)), None)
        known = unit_in(self._cut, self._tables, cell) or counted
        written = self._cut.text[cell.start : cell.end].lower()
        counting = written in self._tables.language.units.counted_of  # "number": of what, the row says
        return known or (written if self._is_text(cell) and not counting else None)

    def _figure(
        self, label: Cell, cell: Cell, value: _Value, column: Column, stated: str | None, by_columns: bool
    ) -> Figure | None:
        # long: one cell's unit, kind and period depend on each other and are settled in this order
        own = column.unit or (counted_in(self._cut, self._tables, column.names) if column.names else None)
        rate = column.role in ("growth", "share")
        unit = value.unit or (own if rate or by_columns else stated or own) or (None if rate else self._unit)
        role = column.role or ("level" if by_columns else None)
        if role == "difference" and unit == "%":
            in_per_cent = (stated or self._unit) == "%"
            role, unit = ("difference", "percentage point") if in_per_cent else ("growth", unit)
        if role == "level" and unit == "%":
            role = "share"
        period = column.period or self._period_above
        if role == "target" and column.period is None and period is not None and period[:4].isdecimal():
            period = period[:4]  # a plan is one of the whole year, whatever part of it the table tells
        unsaid = unit is None and not rate and (period is not None or column.plain)
        if unsaid:
            own_name = column.names or label if by_columns else label
            above = (counted for line in self._caption if (counted := named_in(self._cut, self._tables, line)))
            unit = next(above, None) or named_in(self._cut, self._tables, own_name) or _THINGS
        if role is None or unit is None or role == LABEL:
            return None
        names = column.names if by_columns and column.names is not None else label
        named = self._cut.span(names.start, names.end)
        of_place = by_columns and not any(self._said_total(label))
        amount, unit = _without_scale(value.amount, unit)
        changes = role in ("growth", "difference")
        doubts: list[str] = [Doubt("from_table")]
        if unsaid:
            doubts.append(Doubt("no_unit"))
        if period is None:
            doubts.append(Doubt("no_period"))
        if column.comparator is not None and role in ("growth", "share") and not column.plain:
            doubts.append(Doubt("ratio_or_change"))
        return Figure(
            id="",
            value=abs(amount) if changes else amount,
            unit=unit,
            kind=role,
            span=self._cut.span(cell.start, cell.end),
            indicator=" ".join(named.quote.split()),
            indicator_span=named,
            comparator=column.comparator if rate or changes else None,
            period=period,
            qualifier="estimated" if column.expected else "exact",
            direction=("decrease" if amount < 0 else "increase") if changes else None,
            place=self._cut.text[label.start : label.end] if of_place else None,
            doubts=tuple(doubts),
        )

    def _said_total(self, label: Cell) -> Iterator[object]:
        words = self._cut.words.within(label.start, label.end)
        hit = _totals(self._tables.language.code).at(self._cut.words, words.start, words.stop)
        return iter((hit,) if hit is not None and hit.last == words.stop else ())


def _without_scale(amount: Decimal, unit: str) -> tuple[Decimal, str]:
    """The amount in the unit alone; money keeps its scale in the unit."""
    scale, _, base = unit.rpartition(" ")
    return (amount * SCALES[scale], base) if scale in SCALES and base not in MONEY else (amount, unit)
