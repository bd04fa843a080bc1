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
from clew_reader.tabular.cell import Cell
from clew_reader.words import Hit, Phrases, Words, cut_words

LABEL, UNIT, NUMBERING = "label", "unit", "numbering"  # roles of columns that hold no values
_LOOKED_AT = 4000  # words
_TELLING = 2  # words of heads and units
_THOUSANDS = re.compile(r"(?:US\$|[£$€]|[A-Z]{3}) ?[’'´]?000(?![0-9])")  # "£000", "EUR '000"
# "TH2024/KH2024", "2024/2023 (%)": a ratio of what stands before the stroke to what stands behind it.
_RATIO = re.compile(
    r"%? ?([^\W\d_]{0,20}) ?(?:năm )?([0-9]{4})? ?/ ?([^\W\d_]{0,20}) ?(?:năm )?([0-9]{4})?(?: ?\(?%\)?)?"
)
_GLUED = re.compile(r"(?<![^\W_])([^\W\d_]{1,4})((?:19|20)[0-9]{2})(?![0-9])")  # "FY2024", "KH2025"
_BRACKETS = re.compile(r"\(([^()]{1,40})\)$")
AGAINST = "against "  # before the time that a column compares with, until the time of the results is known
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
    glued = _GLUED.search(cut.text, cell.start, cell.end)
    codes = codes or ([glued[2]] if glued is not None else [])
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
    glued = _GLUED.search(cut.text, cell.start, cell.end)
    if glued is not None:
        word = cut_words(glued[1])
        hit = table_words(tables.language.code).at(word, 0, len(word))
        signs |= {hit.value} if hit is not None else set()
    period = _period(cut, tables, cell)
    base = Column(unit=unit_in(cut, tables, cell), period=period)
    if said and said[0].value == "units" and len(words) <= said[0].last - said[0].first + 2:
        return replace(base, role=UNIT, unit=None)
    if said and said[0].value == "numbering" and len(said[0].value.split()) == 1 and len(words) <= 2:
        return replace(base, role=NUMBERING)
    comparator = _comparator(cut, tables, words, said)
    ratio = _ratio(cut, tables, cell)
    if ratio is not None:
        return ratio
    compares = "compared" in signs or any(tables.comparing.within(cut.words, words))
    percent = base.unit in ("%", "percentage point")
    if "change" in signs:
        # Whatever it is called, in per cent a change is a rate and otherwise a distance.
        against = compares and comparator is None and period is not None and period[:4].isdecimal()
        baseline = f"{AGAINST}{period}" if against else comparator
        role = "growth" if percent else "difference"
        return replace(base, role=role, comparator=baseline, period=None if against else period, plain=True)
    if "ratio" in signs:
        return replace(base, role="share", unit="%", comparator=comparator or "plan", plain=True)
    if compares or (percent and ("plan" in signs or "before" in signs)):
        against = comparator is None and period is not None and period[:4].isdecimal()
        baseline = f"{AGAINST}{period}" if against else comparator
        return replace(base, role=COMPARED, comparator=baseline, period=None if against else period, plain=True)
    if "share" in signs and (percent or base.unit is None):
        return replace(base, role="share", unit="%", comparator=comparator, plain=True, names=cell)
    if "before" in signs:
        return replace(base, role="level" if period else None, comparator=comparator, plain=True)
    if "plan" in signs and not signs & {"result", "expected"}:
        return replace(base, role="target", comparator=comparator, plain=True)
    if signs & {"result", "expected"}:
        return replace(base, role="level", expected="expected" in signs, plain=True)
    if period and len(words) <= 6:
        counted = _noun_in(cut, tables, cell)
        return replace(base, unit=base.unit or counted, names=cell) if counted else replace(base, role="level")
    return replace(base, names=cell)


def _ratio(cut: Outline, tables: Lexicon, cell: Cell) -> Column | None:
    """A column whose head is a fraction of two results, or of a result and the plan."""
    match = _RATIO.fullmatch(cut.text, cell.start, cell.end)
    if match is None:
        return None
    above, of, below, against = match.groups()
    known = table_words(tables.language.code)
    upper, lower = (known.at(word, 0, len(word)) for word in (cut_words(above), cut_words(below)))
    period = of or None
    if lower is not None and lower.value == "plan":
        return Column("share", "%", period, "plan", plain=True)
    years = of is not None and against is not None and int(of) > int(against)
    named = lower is not None and upper is not None
    if years and named == bool(above or below):
        comparator = "previous_year" if int(of) - int(against) == 1 else "earlier_year"
        return Column(COMPARED, "%", period, comparator, plain=True)
    return None


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
    thousands = _THOUSANDS.search(cut.text, cell.start, cell.end)
    if thousands is not None:
        at = cut.words.within(thousands.start(), cell.end).start
        money = tables.money_before.at(cut.words, at, words.stop)
        found = f"thousand {money.value}" if money else found
    return found


def counted_in(cut: Outline, tables: Lexicon, cell: Cell) -> str | None:
    """What the numbers of a column or row count by its name: "Số hộ nghèo", "number of schools"."""
    words = cut.words.within(cell.start, cell.end)
    if not words:
        return None
    opens = any(cut.words.lower[place] in tables.language.units.counted_of for place in (*words[:3], *words[-2:]))
    implied = next((hit.value for hit in tables.implied.within(cut.words, words)), None)
    bracketed = _BRACKETS.search(cut.text, cell.start, cell.end)
    if bracketed is not None:
        return _noun_in(cut, tables, Cell(bracketed.start(1), bracketed.end(1))) or implied
    return implied or (_noun_in(cut, tables, cell) if opens else None)


def named_in(cut: Outline, tables: Lexicon, cell: Cell) -> str | None:
    """The things that a name speaks of, where nothing says in what they are counted: "Pupils on roll"."""
    words = cut.words.within(cell.start, cell.end)
    rates = any(hit.value in ("share", "ratio") for hit in table_words(tables.language.code).within(cut.words, words))
    if rates:
        return None
    if tables.language.units.noun_first:  # what stands further back only says which: "trật tự xã hội"
        hit = tables.counted.at(cut.words, words.start, words.stop) if words else None
        return hit.value if hit is not None else None
    return _noun_in(cut, tables, cell)


def _noun_in(cut: Outline, tables: Lexicon, cell: Cell) -> str | None:
    words = cut.words.within(cell.start, cell.end)
    return next((hit.value for hit in tables.counted.within(cut.words, words)), None)


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
