"""Stage 10, frames: which period a number is of, from its clause, its sentence, its paragraph or the document."""

from __future__ import annotations

from dataclasses import dataclass, replace

from clew_reader.layout import Layout
from clew_reader.outline import Outline
from clew_reader.periods import Mention, find_periods
from clew_reader.records import OfficialHead

_EARLY = 60  # characters from the start of a sentence within which a period frames what follows
_IN_BRACKETS = 8  # the same in brackets: "(4 billion in 2023)"
_NEXT_TO = 1  # one space between a number and its own period: "156 000 år 2024"
_LINE = 70  # characters of a line that holds little more than place and date
_TOP = 1500  # characters within which a text says when it was written or when its meeting was held


@dataclass(frozen=True, slots=True)
class Frame:
    """What the text so far has set: the period spoken of, and the year in which it stands."""

    code: str | None = None
    year: int | None = None

    def after(self, mentions: list[Mention], start: int, end: int) -> Frame:
        """The frame behind a sentence `[start, end)` that names these periods (comparisons left out).

        A date gives the year only where it stands in a line of its own, as at the head of a letter.
        """
        year = self.year
        dated = [mention for mention in mentions if mention.year is not None and not mention.is_range]
        usable = [mention for mention in dated if mention.kind == "period" and mention.frames and not mention.planned]
        if usable:
            year = usable[0].year
        elif year is None:
            in_a_line = end - start <= _LINE
            dated = [mention for mention in dated if mention.kind == "period" or (mention.kind == "day" and in_a_line)]
            year = dated[0].year if dated else None
        framing = [mention for mention in mentions if self._frames(mention, start)]
        if not framing:
            return replace(self, year=year)
        return Frame(framing[0].in_year(year) or self.code, year)

    @staticmethod
    def _frames(mention: Mention, start: int) -> bool:
        if mention.kind != "period" or mention.planned or mention.code is None or not mention.frames:
            return False
        return mention.start - start <= _EARLY or not mention.is_range


def opening_frame(cut: Outline, layout: Layout, head: OfficialHead | None) -> Frame:
    """What is set before the first sentence: the year of the day on which the text was written, where head or dateline
    says it, or else of the first whole date near the top; and the period that the title names."""
    if cut.language is None:
        return Frame()
    code = cut.language.code
    written = (head.date if head is not None else None) or layout.published
    title = layout.named
    if title is None and layout.title is not None:
        title = (cut.blocks[layout.title].start, cut.blocks[layout.title].end)
    if written is not None:
        year: int | None = int(written[:4])
    else:
        days = (
            mention for mention in find_periods(cut.text, 0, min(_TOP, len(cut.text)), code) if mention.kind == "day"
        )
        year = next((day.year for day in days if day.year is not None), None)
    named = find_periods(cut.text, *title, code) if title is not None else []
    periods = [mention for mention in named if mention.kind == "period" and not mention.planned]
    period = periods[0].in_year(year) if periods else None
    return Frame(period, periods[0].year or year if period is not None else year)


def period_of(
    mentions: list[Mention],
    clause: tuple[int, int],
    sentence: int,
    stretch: tuple[int, int],
    until: int,
    frame: Frame,
    *,
    target: bool,
) -> str | None:
    """The period of a number that stands at `stretch` (offsets) in `clause` of the sentence that starts at `sentence`.

    Nearest first: before the number in its clause, behind it up to the next number (at `until`), in an earlier clause
    of the sentence, then the frame. What is only planned counts for targets, and where nothing else is named; a target
    takes no frame.
    """
    named = [mention for mention in mentions if mention.kind in ("period", "length") and mention.code is not None]
    usable = [mention for mention in named if target or not mention.planned]
    usable = usable or [mention for mention in named if clause[0] <= mention.start < stretch[0]]
    inside = [mention for mention in usable if clause[0] <= mention.start < clause[1]]
    before = [mention for mention in inside if mention.end <= stretch[0]]
    behind = [mention for mention in inside if stretch[1] <= mention.start < until]
    earlier = [mention for mention in usable if sentence <= mention.start < clause[0]]
    later = [mention for mention in usable if mention.start >= clause[1]] if target else []
    year = frame.year
    reach = {True: _NEXT_TO, False: _IN_BRACKETS}
    next_to = [mention for mention in behind if mention.start - stretch[1] <= reach[mention.frames]]
    for mention in (*next_to, *reversed(before), *behind, *reversed(earlier), *later):
        code = mention.in_year(year)
        if code is not None:
            return code
    return None if target else frame.code
