# long: one stage; what sets a period for what follows, and whose turn it is, is decided in one order
"""Stage 10, frames: which period a number is of, from its clause, its sentence, its paragraph or the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from clew_reader.languages import LANGUAGES
from clew_reader.layout import Layout
from clew_reader.outline import Outline
from clew_reader.periods import Mention, find_periods, months
from clew_reader.records import OfficialHead

_EARLY = 60  # characters from the start of a sentence within which a period frames what follows
_AT_ONCE = 8  # the same for a month
_MONTH = re.compile(r"(?:[0-9]{4}|\{\})-[0-9]{2}")
_IN_BRACKETS = 8  # the same in brackets: "(4 billion in 2023)"
_OF_THE_OTHER = 25  # characters behind a number within which a period is that number's
_NEXT_TO = 1  # one space between a number and its own period: "156 000 år 2024"
_LINE = 70  # characters of a line that holds little more than place and date
_FEW = 5  # headings of a news item, at most
_TITLES = 10  # blocks at the start among which a title may stand
_TITLE = 200  # characters
_TOP = 1500  # characters within which a text says when it was written or when its meeting was held


@dataclass(frozen=True, slots=True)
class Frame:
    """What the text so far has set: the period of the document, of the section, of the goals of the section, and the
    one named before in the same block; and the year in which what has no year of its own stands."""

    code: str | None = None
    year: int | None = None
    base: int | None = None  # the year that the document itself sets
    written: int | None = None  # the year in which the text was written
    flows: bool = False  # a speech or story, not parted by headings
    news: bool = False  # what is told without a time is told of the year of writing
    section: str | None = None
    goal: str | None = None
    plan: str | None = None  # the period of goals that the title names
    here: str | None = None
    told: str | None = None  # the period that the text began to tell of, where no title names one
    reported: str | None = None  # the period of the report that is spoken of
    ahead: bool = False  # the section says what is aimed at
    opened: str | None = None  # what the sentence that opened a list named
    block: int = -1
    counted: int = -1  # the last block with a number

    def after(self, mentions: list[Mention], start: int, end: int, block: int, *, heading: bool = False) -> Frame:
        """The frame behind a sentence `[start, end)` of a block that names these periods (comparisons left out)."""
        frame = self if block == self.block else self._in(block)
        if heading:
            return frame.under(mentions)
        year = frame._year(mentions, start, end)
        frame = frame if year == frame.year else replace(frame, year=year)
        reports = [mention for mention in mentions if mention.reported and mention.code is not None]
        # "A report will go to the committee in July": a month without its year is none that is reported on.
        reports = [
            mention for mention in reports if not (_MONTH.fullmatch(mention.code or "") and mention.year is None)
        ]
        if reports:
            code = _whole(reports[0].in_year(frame.year))
            return replace(frame, here=code, reported=code, counted=block)
        framing = [mention for mention in mentions if _frames(mention, start)]
        opening = [mention for mention in framing if mention.start - start <= _EARLY]
        if opening:
            here = opening[0].in_year(frame.year) or frame.here
            told = here is not None and _lasting(here) and frame._is_recent(opening[0])
            return replace(frame, here=here, told=here if told else frame.told)
        return frame

    def _is_recent(self, mention: Mention) -> bool:
        """Whether a text written in this year may go on telling of that time: the same year or the one before."""
        return self.written is None or mention.year is None or 0 <= self.written - mention.year <= 1

    def _in(self, block: int) -> Frame:
        reported = self.reported if self.block == block - 1 == self.counted else None
        return replace(self, here=self.opened, block=block, year=self.base or self.year, reported=reported)

    def with_numbers(self) -> Frame:
        """The frame behind a number: a report goes on from block to block as long as it gives numbers."""
        return replace(self, counted=self.block)

    def opening(self) -> Frame:
        """The frame of the list that opens here."""
        return replace(self, opened=self.here)

    def closed(self) -> Frame:
        """The frame behind a list."""
        return replace(self, opened=None) if self.opened is not None else self

    def under(self, mentions: list[Mention]) -> Frame:
        """The frame under a heading: its period is that of what follows, or of the goals that follow."""
        named = [mention for mention in mentions if mention.kind == "period" and mention.code is not None]
        if not named:
            return replace(self, section=None, goal=None, reported=None, ahead=False)
        code = named[0].in_year(self.year)
        return replace(self, section=None if named[0].is_range else code, goal=code, reported=None)

    def _year(self, mentions: list[Mention], start: int, end: int) -> int | None:
        """A date gives the year only where it stands in a line of its own, as at the head of a letter."""
        dated = [mention for mention in mentions if mention.year is not None and not mention.is_range]
        usable = [mention for mention in dated if mention.kind == "period" and mention.frames and not mention.planned]
        early = [mention for mention in usable if mention.start - start <= _EARLY or self.base is None]
        if early and (self.base is None or 0 <= self.base - (early[0].year or 0) <= 1):
            return early[0].year
        if self.year is not None:
            return self.year
        in_a_line = end - start <= _LINE
        dated = [mention for mention in dated if mention.kind == "period" or (mention.kind == "day" and in_a_line)]
        return dated[0].year if dated else None


def _lasting(code: str) -> bool:
    """Whether a text goes on telling of a period when its paragraph ends: of a year or several, of many months."""
    return _MONTH.fullmatch(code) is None and code[0] != "P" and len(code) != len("2025-01-31")


def _frames(mention: Mention, start: int) -> bool:
    if mention.code is not None and _MONTH.fullmatch(mention.code) and mention.start - start > _AT_ONCE:
        return False  # "Started in March 2023, ...": what happened then
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
        top = find_periods(cut.text, 0, min(_TOP, len(cut.text)), code)
        days = (mention for mention in top if mention.kind in ("day", "moment"))
        year = next((day.year for day in days if day.year is not None), None)
    named = find_periods(cut.text, *title, code) if title is not None else []
    periods = [
        mention for mention in named if mention.code is not None and (mention.kind == "period" or mention.reported)
    ]
    looking_back = [mention for mention in periods if not mention.planned and not (year and (mention.year or 0) > year)]
    ahead = [mention for mention in periods if mention not in looking_back]
    if not looking_back:
        looking_back = _reported_at_top(cut, year, code)
    period = _whole(looking_back[0].in_year(year)) if looking_back else None
    told = looking_back[0].year or year if period is not None else year
    news = period is None and layout.dateline is not None and len(layout.headings) <= _FEW
    news = news and not _of_a_conference(cut, title)
    flows = len(layout.headings) <= _FEW or layout.own_type == "conclusion"  # of an inspection: on one time
    return Frame(
        period, told, told, year, flows, news, plan=ahead[0].in_year(year) if ahead and not looking_back else None
    )


def _of_a_conference(cut: Outline, title: tuple[int, int] | None) -> bool:
    """Whether the title names a conference or a speech: what is told there is told of the time of its papers."""
    assert cut.language is not None
    words = cut.words.within(*title) if title is not None else range(0)
    return any(cut.words.lower[place] in cut.language.periods.conferences for place in words)


def _reported_at_top(cut: Outline, year: int | None, code: str) -> list[Mention]:
    """The time of a report whose title stands among the first lines, where nothing says that it is the title."""
    for block in cut.blocks[:_TITLES]:
        if cut.text[block.end - 1] == "." or block.end - block.start > _TITLE:
            continue
        names_report = any(
            cut.words.lower[place] in LANGUAGES[code].periods.reports
            for place in cut.words.within(block.start, block.end)
        )
        named = [
            mention
            for mention in find_periods(cut.text, block.start, block.end, code)
            if mention.reported
            or (names_report and _closes_title(mention, cut.text[block.start : block.end], block.start))
        ]
        if named and not (year and (named[0].year or 0) > year):
            return named
    return []


def _closes_title(mention: Mention, title: str, start: int) -> bool:
    """Whether a title ends with a year or part of one: "REPORT OF AUDIT: AGENCY STAFF, 2025"."""
    whole = mention.kind == "period" and not mention.planned and not mention.is_range
    return whole and mention.end - start >= len(title.rstrip(" .)")) - 1


def _whole(code: str | None) -> str | None:
    """A report on the last day of a month is one on the months up to it."""
    match = re.fullmatch(r"([0-9]{4})-([0-9]{2})-(?:28|29|30|31)", code or "")
    return months(match.group(1), int(match.group(2))) if match else code


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a number stands (offsets) and what decides which period is its own."""

    start: int
    end: int
    clause: tuple[int, int]
    sentence: int  # where it starts
    since: int  # where the number before it ends
    until: int  # where what belongs to the number ends: at the next number or a comma before it
    target: bool = False
    present: bool = False  # it says what is now
    stands: bool = False  # it is measured at a moment
    began: bool = False  # it is the level from which a change started
    baseline: bool = False  # another number is compared with it
    once: bool = False  # a sum that is given or decided, not one that moves or is told to stand somewhere
    aimed: bool = False  # it is a value aimed at, whatever else its sentence tells
    flows: bool = False  # it is summed up over a time: money, a comparison with a plan


def period_of(mentions: list[Mention], spot: Spot, frame: Frame) -> str | None:
    """The period of a number: one that is named near, or the frame.

    What is only planned counts for targets, and where nothing else is named. A target takes the period of the goals of
    its section. What is present takes that of the whole document at most.
    """
    for mention in _near(mentions, spot):
        code = _code_of(mention, spot, frame)
        if code is not None:
            return _deadline(code) if spot.target else code
    if spot.target:
        return frame.goal or frame.plan
    framed = frame.code if spot.present else frame.here or frame.section or frame.reported or frame.code
    if framed is None and frame.flows and not spot.present:
        framed = frame.told
    if frame.news and frame.written and not spot.aimed and not spot.once and (framed is None or spot.present):
        framed = str(frame.written)
    return _at_one_end(framed, began=spot.began, stands=spot.stands or spot.present)


def _code_of(mention: Mention, spot: Spot, frame: Frame) -> str | None:
    """The code of a period that is named near a number, as that number takes it."""
    year = frame.written or frame.year if mention.today else frame.year
    code = mention.in_year(year)
    if code is None:
        return None
    if spot.target and mention.kind == "moment" and mention.year is None:
        return code[:4]  # "by 30 September": a goal of this year
    framed = frame.here or frame.code or ""
    if mention.same and len(code) == len("2025"):
        return code + framed[4:] if framed[5:6] in ("Q", "H") or framed.endswith("M") else code
    if mention.until and spot.flows and not spot.target:
        return _whole(code)
    if mention.kind == "length" and len(framed) == 9 and code == f"P{int(framed[5:]) - int(framed[:4])}Y":
        return framed  # "in these 5 years" of 2020-2025
    return code


def _near(mentions: list[Mention], spot: Spot) -> Iterator[Mention]:
    """The periods that a sentence names, nearest first: just behind the number, before it in its clause, behind it, in
    the opening of the sentence, and for a target in a later clause."""
    first, last = spot.clause
    kinds = ("period", "length", "moment", "previous")
    named = [mention for mention in mentions if mention.kind in kinds and (mention.code is not None or mention.back)]
    usable = [mention for mention in named if spot.target or not mention.planned]
    usable = usable or [mention for mention in named if first <= mention.start < spot.start]
    inside = [mention for mention in usable if first <= mention.start < last]
    before = [mention for mention in inside if mention.end <= spot.start]
    behind = [mention for mention in inside if spot.end <= mention.start < spot.until]
    # What stands just behind the number before is that one's: "from 412 cases in 2021 to 265 in 2024".
    parted = any(0 <= mention.start - spot.since <= _OF_THE_OTHER for mention in before)
    reach = {True: _IN_BRACKETS if parted else _NEXT_TO, False: _IN_BRACKETS}
    if spot.target:
        before = [
            mention for mention in before if mention.kind != "moment" or spot.start - mention.end <= _OF_THE_OTHER
        ]
        near = (mention for mention in behind if mention.kind == "period" and mention.start - spot.end <= _IN_BRACKETS)
        yield from near
    if spot.baseline:
        yield from (mention for mention in behind if mention.start - spot.end <= _OF_THE_OTHER)
    yield from (mention for mention in behind if mention.start - spot.end <= reach[mention.frames])
    yield from reversed(before)
    yield from behind
    opening = [mention for mention in usable if spot.sentence <= mention.start < min(first, spot.sentence + _EARLY + 1)]
    yield from (mention for mention in reversed(opening) if mention.frames and mention.kind != "length")
    if spot.target:
        yield from (mention for mention in usable if mention.start >= last)


def _at_one_end(code: str | None, *, began: bool, stands: bool) -> str | None:
    """A change runs from the year before to the year that frames it; what stands at the end of several years is of
    the last one."""
    if code is None or not code[:4].isdecimal():
        return code
    several = len(code) == 9 and code[5:].isdecimal()
    if began:
        return None if several else f"{int(code[:4]) - 1}{code[4:]}"
    return code[5:] if several and stands else code


def _deadline(code: str) -> str:
    """What is due on the last day of a year is a goal of that year."""
    return code[:4] if code.endswith("-12-31") and len(code) == 10 else code
