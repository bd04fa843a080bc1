"""Stage 6, periods: every day and period that a sentence names, as the codes of clew-corpus/1.

A code is "2024", "2020-2024", "2025-9M", "2024-H1", "2024-Q3", "2025-06", "2025-06-30" or "P5Y". Where the year is
not stated, the code keeps "{}" in its place until the frame of the text gives one.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from clew_reader.languages import LANGUAGES
from clew_reader.words import cut_words

_OPENING = 30  # characters before a period that opens its sentence: "During the term 2020-2025, ..."
_AT_A_WORD = r"(?<!\w)"
_GROUP_NAME = re.compile(r"\(\?P<\w+>")
_NUMBER_BEHIND = re.compile(r"([:/])([0-9]{1,7})")
SINCE = "since"
_DAY, _MOMENT, _PERIOD, _LENGTH, _PREVIOUS = "day", "moment", "period", "length", "previous"


@dataclass(frozen=True, slots=True)
class Mention:
    """A day or period named at `[start, end)`; `code` is None where the words give none."""

    start: int
    end: int
    code: str | None
    kind: (
        str  # day, moment (a day that frames), period, length, previous (the year before), term (a name's years), since
    )
    frames: bool = True  # it may be the period of what follows, too
    planned: bool = False  # what is spoken of lies ahead: "tasks for 2026"
    reported: bool = False  # it belongs to the name of a report on that time: "Annual Report 2025"
    back: int = 0  # so many years before the year spoken of: "the year before"
    today: bool = False  # counted from the day of writing: "ten years ago"
    until: bool = False  # up to that day: "by 30 November"
    same: bool = False  # as much of that year as the text speaks of: "the same period of 2025"

    @property
    def year(self) -> int | None:
        """The (last) year that the mention names."""
        if self.code is None or self.code[0] in "P{":
            return None
        last = re.search(r"^[0-9]{4}-([0-9]{4})$", self.code)
        return int(last.group(1)) if last else int(self.code[:4])

    @property
    def is_range(self) -> bool:
        """Whether it runs over several years: "2020-2025"."""
        return self.code is not None and len(self.code) == 9 and self.code[5:].isdecimal()

    def in_year(self, year: int | None) -> str | None:
        """The code, completed by a year where it has none of its own."""
        if self.back:
            return str(year - self.back) if year is not None else None
        if self.code is None or "{}" not in self.code:
            return self.code
        return self.code.format(year) if year is not None else None


@lru_cache(maxsize=8)
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    language = LANGUAGES[code]
    small = [word for word, value in language.numbers.plain.items() if 0 < value <= 30]
    number = rf"(?P<n>[0-9]{{1,2}}|{'|'.join(sorted(small, key=len, reverse=True))})"
    names = "|".join(sorted(language.periods.months, key=len, reverse=True)) or "(?!)"
    made = []
    for pattern in language.periods.patterns:
        pattern = pattern.replace("{n}", number)
        pattern = pattern.replace("{month}", f"(?P<monthname>{names})").replace(
            "{tomonth}", f"(?P<tomonthname>{names})"
        )
        pattern = pattern.replace(" ?", r"\s{0,2}").replace(" ", r"\s{1,3}")
        made.append(re.compile(rf"{_AT_A_WORD}(?:{pattern})(?!\w)"))
    return tuple(made)


@lru_cache
def _any_pattern(code: str) -> re.Pattern[str]:
    """Every place where one of the patterns starts. One search for all of them: most words start none."""
    nameless = (_GROUP_NAME.sub("(?:", pattern.pattern.removeprefix(_AT_A_WORD)) for pattern in _patterns(code))
    return re.compile(rf"{_AT_A_WORD}(?=\w)(?={'|'.join(nameless)})")


@lru_cache(maxsize=2)
def _small_letters(text: str) -> str:
    """The text in small letters, place by place: patterns that need not look for capitals take a third of the time."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(one if len(one) == 1 else sign for sign, one in ((sign, sign.lower()) for sign in text))


def _matches(text: str, start: int, end: int, code: str) -> Iterator[re.Match[str]]:
    """What each pattern finds from left to right without overlaps of its own; patterns may overlap each other."""
    small = _small_letters(text)
    places = [place.start() for place in _any_pattern(code).finditer(small, start, end)]
    if not places:
        return
    for pattern in _patterns(code):
        last = start
        for place in places:
            match = pattern.match(small, place, end) if place >= last else None
            if match is not None:
                last = match.end()
                yield match


def find_periods(text: str, start: int, end: int, code: str) -> list[Mention]:
    """The days and periods named in `[start, end)` in order; where patterns overlap, the longest counts."""
    mentions = (_mention(match, code) for match in _matches(text, start, end, code))
    found = [mention for mention in mentions if mention is not None and not _is_number(mention, text)]
    found.sort(key=lambda mention: (mention.start, -mention.end))
    chosen: list[Mention] = []
    for mention in found:
        if chosen and mention.start < chosen[-1].end:
            if mention.end - mention.start > chosen[-1].end - chosen[-1].start:
                chosen[-1] = mention
            continue
        chosen.append(mention)
    return [_with_plan(mention, text, start, code) for mention in chosen if not _lasts(mention, text, start, code)]


def _is_number(mention: Mention, text: str) -> bool:
    """Whether a year alone is a part of the number of a law or file: "(2024:611)", "2026/214"."""
    if mention.end - mention.start != len("2025"):
        return False
    behind = _NUMBER_BEHIND.match(text, mention.end)
    if behind is None:
        return False
    following = behind[2]
    return behind[1] == ":" or following not in (f"{(mention.year or 0) + 1}", f"{((mention.year or 0) + 1) % 100:02}")


def _lasts(mention: Mention, text: str, start: int, code: str) -> bool:
    """Whether months without a year say how long something lasts: "trong vòng 6 tháng"."""
    if mention.code is None or "{}" not in mention.code or not text[mention.start].isdecimal():
        return False
    before = cut_words(text[max(start, mention.start - 20) : mention.start]).lower[-1:]
    return bool(before) and before[0] in LANGUAGES[code].periods.lasting


def _mention(match: re.Match[str], code: str) -> Mention | None:
    group = {name: value for name, value in match.groupdict().items() if value is not None}
    language = LANGUAGES[code]
    year = group.get("year") or "{}"
    kind, form = _PERIOD, None

    def month(of: str) -> int:
        name = group.get(of + "name")
        return language.periods.months[name.lower()] if name else int(group[of])

    if "day" in group:
        kind, form = _DAY, _day(year, month("month"), int(group["day"]))
    elif "tomonth" in group or "tomonthname" in group:
        form = _stretch(year, month("month"), month("tomonth"))
    elif "end" in group:
        kind, form = _MOMENT, _day(year, month("month"), _last_day(group.get("year"), month("month")))
    elif "month" in group or "monthname" in group:
        form = f"{year}-{month('month'):02}" if 1 <= month("month") <= 12 else None
    elif "quarter" in group or "half" in group:
        name = "quarter" if "quarter" in group else "half"
        place = group[name].lower()
        form = f"{year}-{name[0].upper()}{place if place.isdecimal() else language.periods.ordinals[place]}"
    elif "first" in group or "last" in group:
        form = months(year, _small(group["n"], code), last="last" in group)
    elif "to" in group:
        form = f"{year}-{group['to']}" if year < group["to"] else None
    elif "years" in group:
        kind, form = _LENGTH, f"P{_small(group['n'], code)}Y"
    elif "previous" in group or "ago" in group:
        back = _small(group["n"], code) if "n" in group else 1
        return Mention(match.start(), match.end(), None, _PREVIOUS, frames=False, back=back, today="ago" in group)
    else:
        form = year
    return Mention(match.start(), match.end(), form, kind, same="same" in group)


def _small(written: str, code: str) -> int:
    return int(written) if written.isdecimal() else LANGUAGES[code].numbers.plain[written.lower()]


def _day(year: str, month: int, day: int) -> str | None:
    try:
        date(2024 if year == "{}" else int(year), month, day)
    except ValueError:
        return None
    return f"{year}-{month:02}-{day:02}"


def _last_day(year: str | None, month: int) -> int:
    return monthrange(int(year or 2025), month)[1] if 1 <= month <= 12 else 0


def _stretch(year: str, first: int, last: int) -> str | None:
    """Months `first` to `last` of a year."""
    if not 1 <= first < last <= 12:
        return None
    if first == 1:
        return months(year, last, last=False)
    return {(4, 6): f"{year}-Q2", (7, 9): f"{year}-Q3", (10, 12): f"{year}-Q4", (7, 12): f"{year}-H2"}.get(
        (first, last)
    )


def months(year: str, count: int, *, last: bool = False) -> str | None:
    """The first (or last) `count` months of a year."""
    if not 1 <= count <= 12:
        return None
    if count == 12:
        return year
    named = {3: "Q4", 6: "H2"} if last else {3: "Q1", 6: "H1"}
    return f"{year}-{named[count]}" if count in named else None if last else f"{year}-{count}M"


def _with_plan(mention: Mention, text: str, start: int, code: str) -> Mention:
    """The mention with what the words around it say: that it lies ahead, or that it names a term of office."""
    periods = LANGUAGES[code].periods
    before = re.split(r"[;:.]", text[max(start, mention.start - 60) : mention.start])[-1]
    words = cut_words(before).lower[-9:]
    near = words[-4:]
    far = cut_words(re.split(r"[;:.]", text[max(start, mention.start - 120) : mention.start])[-1]).lower
    if mention.is_range:
        behind = cut_words(text[mention.end : mention.end + 15]).lower[:1]
        named = cut_words(text[mention.start : mention.end]).lower[:1] + near[-3:] + behind
        frames = mention.start - start <= _OPENING and text[mention.end : mention.end + 1] == ","
        if not frames and any(word in periods.terms for word in named):
            return replace(mention, kind="term")
    bare = mention.code is not None and text[mention.start : mention.end] == mention.code and mention.code.isdecimal()
    if near[-1:] and near[-1] in periods.since and mention.kind == _PERIOD and not mention.is_range:
        return replace(mention, kind=SINCE)
    if bare and len(near) > 1 and near[-2].isdecimal() and near[-1] not in periods.during:
        return replace(mention, kind="term")  # "Resolution 12 of 2019"
    pairs = [f"{first} {second}" for first, second in pairwise(near)]
    just = (*near[-2:], *pairs[-1:])
    if mention.kind == _DAY and any(word in periods.moments for word in just):
        mention = replace(mention, kind=_MOMENT, until=any(word in periods.until for word in just))
    done = any(word in periods.done for word in words[-7:])
    planned = any(word in periods.planned for word in (*near[-2:], *pairs[-2:]))
    closes = mention.kind == _MOMENT and any(word in periods.closing for word in just)
    reported = (mention.kind == _PERIOD or closes) and (
        done or (any(word in periods.reports for word in far) and not planned)
    )
    bracketed = before.rfind("(") > before.rfind(")")
    if bracketed or (bare and not reported and near[-1:] and near[-1] not in periods.during):
        mention = replace(mention, frames=False)
    if reported and not bracketed:
        return replace(mention, reported=True)
    ahead = any(word in periods.planned for word in (*near, *pairs)) and not any(word in periods.done for word in words)
    if mention.until:
        ahead = False  # "budget revenue by 30 November"
    return replace(mention, planned=True) if ahead else mention
