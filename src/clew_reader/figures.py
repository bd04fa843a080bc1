"""Stage 11, figures: the claims of every sentence as records, with period, indicator, group and doubts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from decimal import Decimal

from clew_reader.amounts import MONEY, Place, Quantity
from clew_reader.blocks import HEADING, ITEM
from clew_reader.claims import Claim, claims
from clew_reader.dating import compared_years, own_times, periods
from clew_reader.doubts import Doubt
from clew_reader.frames import Frame
from clew_reader.indicators import Indicator, indicators
from clew_reader.keywords import head
from clew_reader.lexicon import Lexicon, lexicon
from clew_reader.outline import Outline
from clew_reader.periods import Mention, find_periods
from clew_reader.quantities import find_quantities
from clew_reader.records import Figure
from clew_reader.scene import Comparison, Setting, setting
from clew_reader.sentences import Sentence
from clew_reader.tabular import table_figures, told_by_heads
from clew_reader.tracing import Trace

_LINE = 70  # characters
_LINE_NUMBER = re.compile(r"[0-9]{1,2} +[^\W\d_a-zåäöđ]")
# Addresses and symbols of documents hold digits that are no numbers.
_NO_NUMBERS = re.compile(
    r"(?:https?://|www\.)\S+|\S{1,60}@\S{1,60}"
    r"|[0-9]{1,5}(?:/[0-9]{4})?\s?[-/]\s?(?=[A-ZĐ]{2}|[A-ZĐ][a-z]?[-/])[A-ZĐ][\wĐđ]{0,12}(?:[-/][\wĐđ.]{1,16}){0,3}"
    r"|(?:[£$€]|[A-Z]{3} ?)[’']?000(?![0-9.,])"  # "EUR 000": a unit, thousands
)
# The heading of an item in minutes, with the number of its file in a cell beside it.
_NUMBERED = re.compile(r"\t[A-ZÅÄÖ]{1,6}[ /-]?[0-9]{4}[/-][0-9]{1,6}$")


@dataclass(frozen=True, slots=True)
class Found:
    """One sentence's claims with what they were read from, for those who want to see why."""

    sentence: Sentence
    scene: Setting
    made: list[Claim]
    indicators: list[Indicator | None]
    periods: list[str | None]


def find_figures(
    cut: Outline,
    skipped: Set[int] = frozenset(),
    frame: Frame = Frame(),  # noqa: B008  frozen
    tasks: Sequence[range] = (),
    trace: Trace | None = None,
) -> tuple[Figure, ...]:
    """The figures of a text in order; `skipped` are the numbers of blocks whose numbers are no figures
    (letterhead, page furniture); the periods they name still count. `frame` is what stands before the first, `tasks`
    the words, in order, that say what is to be done: what they count is aimed at."""
    # long: one walk over the sentences, which carries frame, opening and previous indicator along
    figures: list[Figure] = []
    in_tables, rows = _of_tables(cut, skipped, frame.year)
    group = 0
    opening: Comparison | None = None
    previous: Indicator | None = None
    opened = -2  # the block that states it
    for sentence in cut.sentences:
        language = sentence.language or cut.language
        if language is None or _touches(rows, sentence.start, sentence.end):
            continue
        tables = lexicon(language.code)
        if cut.blocks[sentence.block].kind != ITEM and sentence.block > opened + 1:
            opening, frame = None, frame.closed()  # the list is over
        found, frame = _read(cut, sentence, tables, frame, opening, tasks, previous)
        if cut.text[sentence.end - 1] == ":":
            opening, opened, frame = _opens(cut, sentence, tables), sentence.block, frame.opening()
        if found is None or sentence.block in skipped:
            continue
        if trace is not None:
            trace.figures.append(found)
        previous = found.indicators[-1] or previous
        for number, claim in enumerate(found.made):
            indicator = found.indicators[number]
            joined = _joined(found, number)
            if joined and not (indicator and indicator.inherited):
                group += 1
            name = f"g{group}" if joined else None
            figures.append(_record(cut, found, number, claim, name, frame))
    figures += in_tables
    figures.sort(key=lambda figure: figure.span.start)
    return tuple(replace(figure, id=f"fig{number:02}") for number, figure in enumerate(figures, 1))


def _of_tables(cut: Outline, skipped: Set[int], year: int | None) -> tuple[list[Figure], list[tuple[int, int]]]:
    """The figures of tables, and the stretches of their rows in order. A cell may read as a sentence of its own ("12
    tonnes"); its row and column say more, and no time that a head names holds for what follows the table."""
    language = cut.language or told_by_heads(cut.words)
    if language is None:
        return [], []
    found, rows = table_figures(cut, lexicon(language.code), skipped, year)
    return found, sorted(row for row in rows if row[0] < row[1])


def _touches(rows: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a stretch touches one of the rows, which stand in order."""
    place = bisect_left(rows, (end, 0)) - 1
    return place >= 0 and start < rows[place][1]


def _joined(found: Found, number: int) -> bool:
    """Whether the claim shares its indicator with the one before or behind it."""
    here = found.indicators[number]
    following = found.indicators[number + 1] if number + 1 < len(found.indicators) else None
    return bool((here and here.inherited) or (following and following.inherited))


def _read(
    cut: Outline,
    sentence: Sentence,
    tables: Lexicon,
    frame: Frame,
    opening: Comparison | None,
    tasks: Sequence[range],
    previous: Indicator | None,
) -> tuple[Found | None, Frame]:
    stretch = cut.words.within(sentence.start, sentence.end)
    block = cut.blocks[sentence.block]
    beside = sentence.start == block.body and _NUMBERED.search(cut.text, block.body, block.end) is not None
    heading = block.kind == HEADING or beside
    if not _may_hold_figures(cut.words.lower[stretch.start : stretch.stop], tables):
        if heading:
            # "Decision", "Background": a heading without a number stands under the numbered one before it.
            opens = block.body > block.start or cut.text[block.body : block.end].isupper()
            frame = replace(frame.under([]) if opens else frame, ahead=_sets_goals(cut, stretch, tables))
        return None, frame
    mentions = find_periods(cut.text, sentence.start, sentence.end, tables.language.code)
    mentions = [mention for mention in mentions if not _is_amount(cut, mention, tables)]
    by_word = {cut.words.within(mention.start, mention.end).start: mention for mention in mentions}
    held = [stretch] if frame.ahead and cut.blocks[sentence.block].kind == ITEM else _held(tasks, stretch)
    scene = setting(cut.words, stretch, tables, by_word, opening, held)
    taken = _taken(cut, sentence, mentions)
    quantities = find_quantities(
        Place(cut.words, stretch.stop, tables, taken, stretch.start, _is_numbered_line(cut, sentence))
    )
    made = claims(scene, quantities)
    compared = compared_years(scene, quantities)
    told = [mention for mention in mentions if mention not in compared]
    own = own_times(cut, scene, made, told)
    framing = [mention for mention in told if mention not in own]
    frame = frame.after(framing, sentence.start, sentence.end, sentence.block, heading=heading)
    if heading:
        frame = replace(frame, ahead=_sets_goals(cut, stretch, tables))
    if not made:
        return None, frame
    dated = periods(cut, sentence, scene, made, told, frame)
    return Found(sentence, scene, made, indicators(scene, made, previous), dated), frame.with_numbers()


def _is_numbered_line(cut: Outline, sentence: Sentence) -> bool:
    """Whether a sentence is a short line of its own that opens with a number and a capital: "2 Call-outs"."""
    block = cut.blocks[sentence.block]
    whole = sentence.start <= block.body and sentence.end >= block.end
    line = cut.text[sentence.start : sentence.end]
    return whole and len(line) <= _LINE and _LINE_NUMBER.match(line) is not None and line[-1] not in ".!?;"


def _sets_goals(cut: Outline, heading: range, tables: Lexicon) -> bool:
    """Whether what stands under a heading is aimed at: "III. Tasks for 2026", not "Results of the tasks"."""
    goals = any(tables.goals.within(cut.words, heading))
    return goals and not any(tables.reviews.within(cut.words, heading))


def _may_hold_figures(lower: list[str], tables: Lexicon) -> bool:
    """Whether there is a number among the words, and a letter: a cell of a table or a page number has none."""
    counts = any(word[0].isdecimal() or word in tables.telling for word in lower)
    return counts and any(word[0].isalpha() or word in "%$€£" for word in lower)


def _held(tasks: Sequence[range], stretch: range) -> list[range]:
    """The tasks that reach into a stretch of words."""
    held = []
    place = bisect_right(tasks, stretch.start, key=lambda task: task.stop)
    while place < len(tasks) and tasks[place].start < stretch.stop:
        held.append(tasks[place])
        place += 1
    return held


def _opens(cut: Outline, sentence: Sentence, tables: Lexicon) -> Comparison | None:
    """The comparison that a sentence ending in a colon states for the list behind it."""
    hits = list(tables.comparators.within(cut.words, cut.words.within(sentence.start, sentence.end)))
    return Comparison(hits[0].value) if hits else None


def _is_amount(cut: Outline, mention: Mention, tables: Lexicon) -> bool:
    """Whether four digits that look like a year count something: "2000 hộ", "1950 tonnes"."""
    words = cut.words.within(mention.start, mention.end)
    if mention.kind != "period" or len(words) != 1 or not cut.words.lower[words.start].isdecimal():
        return False
    behind = tables.measures.at(cut.words, words.stop, len(cut.words)) or tables.counted.at(
        cut.words, words.stop, min(words.stop + 3, len(cut.words))
    )
    before = cut.words.lower[words.start - 1] if words.start else ""
    return behind is not None and before not in tables.language.units.phrase_ends and not before.isdecimal()


def _taken(cut: Outline, sentence: Sentence, mentions: list[Mention]) -> frozenset[int]:
    """The words that periods, addresses and symbols take. A length of time is left: "5 years" may be a figure."""
    taken: set[int] = set()
    for mention in mentions:
        if mention.kind != "length":
            taken.update(cut.words.within(mention.start, mention.end))
    for match in _NO_NUMBERS.finditer(cut.text, sentence.start, sentence.end):
        taken.update(cut.words.within(match.start(), match.end()))
    return frozenset(taken)


def _record(cut: Outline, found: Found, number: int, claim: Claim, group: str | None, frame: Frame) -> Figure:
    quantity, indicator = claim.quantity, found.indicators[number]
    period = found.periods[number]
    shown = cut.span(cut.words.starts[indicator.first], cut.words.ends[indicator.last - 1]) if indicator else None
    keeps_sign = claim.kind in ("level", "share", "target")
    return Figure(
        id="",  # numbered when all are found
        value=_shortest(-quantity.value if quantity.minus and keeps_sign else quantity.value),
        unit=_unit(quantity),
        kind=claim.kind,
        span=cut.span(cut.words.starts[quantity.first], cut.words.ends[quantity.last - 1]),
        total=quantity.total,
        indicator=" ".join(shown.quote.split()) if shown else None,
        indicator_span=shown,
        head=_head(cut, found.scene, indicator) if indicator else None,
        comparator=_comparator(claim.comparison, period, frame),
        period=period,
        qualifier=quantity.qualifier,
        direction=claim.direction,
        status=claim.status,
        group=group,
        doubts=_doubts(claim, indicator, period),
    )


def _head(cut: Outline, scene: Setting, indicator: Indicator) -> str:
    first, last = head(scene, indicator)
    return " ".join(cut.text[cut.words.starts[first] : cut.words.ends[last - 1]].split())


def _shortest(value: Decimal) -> Decimal:
    """Without the zeros that multiplying by a scale leaves behind the decimal sign."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() and value.adjusted() < 27 else value


def _unit(quantity: Quantity) -> str | None:
    if quantity.unit in MONEY and quantity.scale:
        return f"{quantity.scale} {quantity.unit}"
    return quantity.unit


def _comparator(comparison: Comparison | None, period: str | None, frame: Frame) -> str | None:
    if comparison is None or comparison.year is None:
        return comparison.name if comparison else None
    year = int(period[:4]) if period and period[:4].isdecimal() else frame.year
    before = comparison.year == (year - 1) if year is not None else not comparison.since
    return "previous_year" if before else "earlier_year"


def _doubts(claim: Claim, indicator: Indicator | None, period: str | None) -> tuple[str, ...]:
    quantity = claim.quantity
    doubts = list(quantity.doubts)
    if quantity.upper is not None:
        doubts.append(Doubt("range_end", upper=str(quantity.upper)))
    if quantity.unit is None:
        doubts.append(Doubt("no_unit"))
    if quantity.scale and quantity.unit not in MONEY and quantity.form == "bare":
        doubts.append(Doubt("scale_without_unit"))
    if period is None and claim.kind != "target":
        doubts.append(Doubt("no_period"))
    if claim.comparison is not None and claim.comparison.name == "estimate":
        doubts.append(Doubt("whose_estimate"))
    if indicator is None:
        doubts.append(Doubt("no_indicator"))
    return tuple(doubts)
