"""What the head of a column says of the numbers below it: result, plan, comparison, share, their unit and period."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from clew_reader.amounts import MONEY, TIME
from clew_reader.languages import LANGUAGES
from clew_reader.languages.base import Language
from clew_reader.lexicon import Lexicon, lexicon
from clew_reader.numbers import scale_phrases
from clew_reader.outline import Outline
from clew_reader.periods import find_periods
from clew_reader.tabular.grids import Cell
from clew_reader.words import Hit, Phrases, Words

LABEL, UNIT, NUMBERING = "label", "unit", "numbering"  # roles of columns that hold no values
_LOOKED_AT = 4000  # words
_TELLING = 2  # words of heads and units
COMPARED = "compared"  # a column of per cent that is a ratio or a growth, as its numbers show


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds. `role` is a kind of figure (level, target, growth, difference, share), one of the words
    above, or None where the head does not tell; `names` is the stretch that names an indicator of its own."""

    role: str | None = None
    unit: str | None = None
    period: str | None = None
    comparator: str | None = None
    names: Cell | None = None
    expected: bool = False  # a result that is only thought to come
    plain: bool = False  # a result or a plan by its words, not only by its year


@lru_cache(maxsize=8)
def table_words(code: str) -> Phrases[str]:
    """The words of the language's table data, each under the field that it stands in."""
    data = LANGUAGES[code].tables
    names = ("plan", "result", "expected", "before", "change", "share", "ratio", "compared", "units", "numbering")
    return Phrases([(phrase, name) for name in names for phrase in getattr(data, name).split("|")])


def columns_of(cut: Outline, tables: Lexicon, heads: Sequence[Sequence[Cell]], year: int | None) -> list[Column]:
    """The columns below head rows, the upper first. A head that spans several columns stands above the first."""
    width = max(len(row) for row in heads)
    found = []
    for number in range(width):
        parts = [cell for level, row in enumerate(heads) if (cell := _spanning(heads, level, row, number)) is not None]
        column = Column()
        for cell in parts:
            column = _joined(column, _column(cut, tables, cell))
        found.append(_in_year(column, year))
    return found


def _spanning(heads: Sequence[Sequence[Cell]], level: int, row: Sequence[Cell], number: int) -> Cell | None:
    """The cell of a head row above a column: its own, or one to the left that reaches over it."""
    own = row[number] if number < len(row) else None
    if own is not None and not own.empty:
        return own
    below = heads[level + 1] if level + 1 < len(heads) else ()
    for place in range(number, -1, -1):
        if place >= len(below) or below[place].empty:
            return None  # nothing stands below: the column has its head elsewhere
        if place < len(row) and not row[place].empty:
            return row[place]
    return None


def _joined(upper: Column, lower: Column) -> Column:
    """What two head cells of one column say together; the lower one decides where both speak."""
    comparing = next((each for each in (upper, lower) if each.role == COMPARED), None)
    role = lower.role if lower.role is not None and (lower.plain or not upper.plain) else upper.role
    if comparing is not None and role not in ("growth", "difference", "share"):
        role = COMPARED
    elif upper.unit == "%" and upper.role is None and lower.role == "target":
        role = COMPARED  # "%" above "plan" and "same period"
    period = lower.period or upper.period
    if lower.period and upper.period and "{}" in upper.period and lower.period.isdecimal():
        period = upper.period.format(lower.period)  # "9 months" above "2024"
    elif lower.period and upper.period and "{}" in lower.period and upper.period.isdecimal():
        period = lower.period.format(upper.period)
    return Column(
        role,
        lower.unit or upper.unit,
        period,
        lower.comparator or upper.comparator,
        lower.names or upper.names,
        lower.expected or upper.expected,
        lower.plain or upper.plain,
    )


def _in_year(column: Column, year: int | None) -> Column:
    """A period that names no year is one of the year that the text speaks of."""
    if column.period is None or "{}" not in column.period:
        return column
    return replace(column, period=column.period.format(year) if year is not None else None)


def _period(cut: Outline, tables: Lexicon, cell: Cell) -> str | None:
    """The period that a head names, the last of several, with a hole where it names no year."""
    named = find_periods(cut.text, cell.start, cell.end, tables.language.code)
    codes = [mention.code for mention in named if mention.code is not None]
    months = re.search(tables.language.tables.months, cut.text[cell.start : cell.end].lower())
    if months is not None and not any("-" in code for code in codes):
        first = {"3": "{}-Q1", "6": "{}-H1", "12": "{}"}.get(months[1], f"{{}}-{int(months[1])}M")
        return first.format(codes[-1]) if codes and codes[-1].isdecimal() else first
    return codes[-1] if codes else None


def _column(cut: Outline, tables: Lexicon, cell: Cell) -> Column:
    # long: one look at every sort of sign, so that the order in which they count can be seen
    words = cut.words.within(cell.start, cell.end)
    said = list(table_words(tables.language.code).within(cut.words, words))
    signs = {hit.value for hit in said}
    period = _period(cut, tables, cell)
    base = Column(unit=unit_in(cut, tables, cell), period=period)
    if said and said[0].value == "units" and len(words) <= said[0].last - said[0].first + 2:
        return replace(base, role=UNIT, unit=None)
    if said and said[0].value == "numbering" and len(said[0].value.split()) == 1 and len(words) <= 2:
        return replace(base, role=NUMBERING)
    comparator = _comparator(cut, tables, words, said)
    compares = "compared" in signs or any(tables.comparing.within(cut.words, words))
    percent = base.unit in ("%", "percentage point")
    if "change" in signs:
        # Whatever it is called, in per cent a change is a rate and otherwise a distance.
        return replace(base, role="growth" if percent else "difference", comparator=comparator, plain=True)
    if "ratio" in signs:
        return replace(base, role="share", unit="%", comparator=comparator or "plan", plain=True)
    if compares or (percent and ("plan" in signs or "before" in signs)):
        return replace(base, role=COMPARED, comparator=comparator, plain=True)
    if "share" in signs and (percent or base.unit is None):
        return replace(base, role="share", unit="%", plain=True, names=cell)
    if "before" in signs:
        return replace(base, role="level" if period else None, comparator=comparator, plain=True)
    if "plan" in signs and not signs & {"result", "expected"}:
        return replace(base, role="target", comparator=comparator, plain=True)
    if signs & {"result", "expected"}:
        return replace(base, role="level", expected="expected" in signs, plain=True)
    if period and len(words) <= 6:
        return replace(base, role="level")
    return replace(base, names=cell)


def _comparator(cut: Outline, tables: Lexicon, words: range, said: Sequence[Hit[str]]) -> str | None:
    hits = [hit.value for hit in tables.comparators.within(cut.words, words)]
    states = ("nationwide", "region")
    told = next((name for name in hits if name not in states), None)
    if told is not None:
        return told
    baseline = next((hit.value for hit in tables.baselines.within(cut.words, words)), None)
    if baseline is not None:
        return baseline
    signs = {hit.value for hit in said}
    return "plan" if "plan" in signs else "previous_year" if "before" in signs else None


def unit_in(cut: Outline, tables: Lexicon, cell: Cell) -> str | None:
    """The measure named last in a stretch, with its scale: "billion VND"."""
    words = cut.words.within(cell.start, cell.end)
    found = None
    scaled = tables.language.units.scaled
    for place in words:
        if cut.words.lower[place] in scaled:
            found = " ".join(scaled[cut.words.lower[place]])
    for hit in tables.measures.within(cut.words, words):
        if hit.value in TIME:
            continue  # "năm" in the head of a column is a year
        scales = scale_phrases(tables.language.code)
        scale = scales.before(cut.words, hit.first, words.start) or (
            scales.at(cut.words, hit.last, words.stop) if hit.value in MONEY else None  # "SEK million"
        )
        found = f"{scale.value} {hit.value}" if scale else hit.value
    return found


def counted_in(cut: Outline, tables: Lexicon, cell: Cell) -> str | None:
    """What the numbers of a column or row count by its name: "Số hộ nghèo", "number of schools"."""
    words = cut.words.within(cell.start, cell.end)
    if not words:
        return None
    opens = any(cut.words.lower[place] in tables.language.units.counted_of for place in words[:3])
    implied = next((hit.value for hit in tables.implied.within(cut.words, words)), None)
    counted = next((hit.value for hit in tables.counted.within(cut.words, words)), None)
    return implied or (counted if opens else None)


def told_by_heads(words: Words) -> Language | None:
    """The language of a text that is hardly more than tables, by the words that their heads and units use."""
    stretch = range(min(len(words), _LOOKED_AT))
    points = {
        code: sum(1 for _ in table_words(code).within(words, stretch))
        + sum(1 for _ in lexicon(code).measures.within(words, stretch))
        for code in LANGUAGES
    }
    best, second, *_ = sorted(points, key=lambda code: -points[code])
    return LANGUAGES[best] if points[best] >= _TELLING and points[best] > points[second] else None
