"""The figures of tables: for every value its indicator, unit, kind, comparator and period from row, column and caption.

A table names its indicators in its rows ("Budget revenue | 2,100 | 1,856.5") or, where the rows are places, in its
columns ("Commune | Revenue | Poor households"). What nothing in the table settles is left to a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import chain, permutations

from clew_reader.amounts import MONEY
from clew_reader.doubts import Doubt
from clew_reader.languages import LANGUAGES
from clew_reader.lexicon import Lexicon
from clew_reader.numbers import SCALES, number_at
from clew_reader.outline import Outline
from clew_reader.periods import find_periods
from clew_reader.records import Figure
from clew_reader.tabular.flat import find_flat
from clew_reader.tabular.grids import Cell, Grid, find_grids
from clew_reader.tabular.heads import COMPARED, LABEL, NUMBERING, UNIT, Column, columns_of, counted_in, unit_in
from clew_reader.words import Phrases

_MOST_HEADS = 4  # rows
_NEAR = Decimal("0.06")  # per cent points that rounding may put between a ratio as printed and as counted
_A_RATIO = 40  # per cent: most ratios of a result to what it is compared with lie above, most rates of growth below


@dataclass(frozen=True, slots=True)
class _Value:
    """A number that fills a cell, below zero where a minus or brackets say so, with the unit behind it."""

    amount: Decimal
    unit: str | None


def table_figures(cut: Outline, tables: Lexicon, skipped: Set[int], year: int | None) -> Iterator[Figure]:
    """The figures of every table of at least two rows; `year` completes periods that name none. Ids are left empty."""
    for number, grid in enumerate(chain(find_grids(cut, skipped), find_flat(cut, tables, skipped)), 1):
        yield from _Table(cut, tables, grid, year, number).figures()


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
        named = [code for line in self._caption if (code := self._period(line, year))]
        self._period_above = named[0] if named else None
        columns = columns_of(cut, tables, grid.rows[:heads], year) if heads else []
        self._label = self._label_column(columns)
        self._columns = _with_periods([self._settled(number, column) for number, column in enumerate(columns)])
        units = [unit for line in self._caption if (unit := unit_in(cut, tables, line))]
        corner = columns[self._label].unit if self._label is not None and self._label < len(columns) else None
        self._unit = corner or (units[0] if units else None)

    def figures(self) -> Iterator[Figure]:
        if self._label is None or not self._columns:
            return
        by_columns = not any(column.plain or column.role == "level" for column in self._columns)
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

    def _period(self, cell: Cell, year: int | None) -> str | None:
        named = find_periods(self._cut.text, cell.start, cell.end, self._tables.language.code)
        return next((code for mention in named if (code := mention.in_year(year)) is not None), None)

    def _is_text(self, cell: Cell) -> bool:
        return sum(letter.isalpha() for letter in self._cut.text[cell.start : cell.end]) >= 3

    def _is_year(self, cell: Cell) -> bool:
        written = self._cut.text[cell.start : cell.end]
        return len(written) == 4 and written.isdecimal() and written.startswith(("19", "20"))

    def _label_column(self, columns: Sequence[Column]) -> int | None:
        """The first column of words that is no unit and no numbering."""
        for place, column in enumerate(columns):
            filled = [row[place] for row in self._rows if place < len(row) and not row[place].empty]
            if column.role in (UNIT, NUMBERING) or not filled:
                continue
            return place if sum(map(self._is_text, filled)) * 2 > len(filled) else None
        return None

    def _value(self, cell: Cell) -> _Value | None:
        words = self._cut.words
        place = words.within(cell.start, cell.end)
        first, last, sign = place.start, place.stop, 1
        if len(place) > 2 and words.lower[first] == "(" and words.lower[last - 1] == ")":
            first, last, sign = first + 1, last - 1, -1
        elif len(place) > 1 and words.lower[first] in "-−–+":
            first, sign = first + 1, 1 if words.lower[first] == "+" else -1
        if first >= last or not words.lower[first][0].isdecimal():
            return None
        number = number_at(words, first, last, self._tables.language.code)
        if number is None:
            return None
        unit = self._tables.measures.at(words, number.last, last) if number.last < last else None
        if (unit.last if unit else number.last) != last or (number.scale and unit is None):
            return None
        named = f"{number.scale} {unit.value}" if unit and number.scale else unit.value if unit else None
        return _Value(sign * number.value, named)

    def _settled(self, number: int, column: Column) -> Column:
        """A column that compares in per cent, as ratio or growth: by counting it out from two other columns of the
        table where these are there, otherwise by the size of its numbers."""
        if column.role != COMPARED:
            return column
        column = replace(column, unit=column.unit or "%")
        shown = self._amounts(number)
        if column.unit != "%" or not shown:
            return replace(column, role="difference")
        for kind, offset in (("share", 0), ("growth", 100)):
            if self._counted_out(number, offset):
                return replace(column, role=kind)
        ratios = sum(amount >= _A_RATIO for amount in shown.values())
        return replace(column, role="share" if ratios * 2 > len(shown) else "growth", plain=False)

    def _counted_out(self, number: int, offset: int) -> bool:
        """Whether two columns before this one give its numbers as a ratio less `offset`, in every row that has all."""
        given = self._amounts(number)
        before = [self._amounts(place) for place in range(number)]
        for part, whole in permutations(before, 2):
            told = [row for row in given if row in part and whole.get(row)]
            if len(told) >= 2 and all(abs(part[row] / whole[row] * 100 - offset - given[row]) <= _NEAR for row in told):
                return True
        return False

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
                figure = self._figure(label, row[place], value, column, stated, by_columns)
                made += [figure] if figure is not None else []
        yield from (replace(figure, group=group) if len(made) > 1 else figure for figure in made)

    def _unit_cell(self, cell: Cell) -> str | None:
        """The unit that a cell names: a measure, or a noun that is counted."""
        words = self._cut.words.within(cell.start, cell.end)
        counted = next((hit.value for hit in self._tables.counted.within(self._cut.words, words)), None)
        return unit_in(self._cut, self._tables, cell) or counted

    def _figure(
        self, label: Cell, cell: Cell, value: _Value, column: Column, stated: str | None, by_columns: bool
    ) -> Figure | None:
        own = column.unit or (counted_in(self._cut, self._tables, column.names) if column.names else None)
        rate = column.role in ("growth", "share")
        unit = value.unit or (own if rate or by_columns else stated or own) or (None if rate else self._unit)
        role = column.role or ("level" if by_columns else None)
        if role is None or unit is None or role == LABEL:
            return None
        names = column.names if by_columns and column.names is not None else label
        named = self._cut.span(names.start, names.end)
        of_place = by_columns and not any(self._said_total(label))
        amount, unit = _without_scale(value.amount, unit)
        changes = role in ("growth", "difference")
        period = column.period or self._period_above
        doubts: list[str] = [Doubt("from_table")]
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


def _with_periods(columns: list[Column]) -> list[Column]:
    """A column that compares is of the period of the result beside it, where its own head names none."""
    period = None
    for number, column in enumerate(columns):
        if column.role in ("level", "target"):
            period = column.period
        elif column.role in ("growth", "difference", "share") and column.period is None:
            columns[number] = replace(column, period=period)
    return columns


def _without_scale(amount: Decimal, unit: str) -> tuple[Decimal, str]:
    """The amount in the unit alone; money keeps its scale in the unit."""
    scale, _, base = unit.rpartition(" ")
    return (amount * SCALES[scale], base) if scale in SCALES and base not in MONEY else (amount, unit)
