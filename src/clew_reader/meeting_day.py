"""The day of the meeting: said in full beside it, or as day and month with the year of the page's own day."""

from __future__ import annotations

from datetime import date, timedelta

from clew_reader.cues import Mark
from clew_reader.days import day_at, days_at
from clew_reader.layout import Layout
from clew_reader.records import Span
from clew_reader.signs import Signs

_EARLY = 0.5  # part of a text in which it says which meeting it is about
_LEAD = 8  # sentences in which a day without a year is that of the meeting
_TITLE_TOP = 4  # blocks at the start among which a title stands
_SENTENCE = 8  # words that make a line a sentence of the text
_NEWS_LEAD = 2  # sentences in which news tell on which weekday it was
_SHORT_TEXT = 150  # words of a text that says anywhere when it was
_SPEECH_TOP = 12  # words in which a text says that it is a speech
_MINUTES_TOP = 150  # words of minutes in which they say when the meeting was


def are_minutes(signs: Signs) -> bool:
    """Minutes say so within their first words; the day at their top is that of the meeting."""
    return signs.marks.first(0, min(40, len(signs.words)), "minutes") is not None


def meeting_day(signs: Signs, layout: Layout, adopting: list[Mark]) -> tuple[str | None, Span | None]:
    """The first day of the meeting as an ISO day; `adopting` are the mentions of the session in a resolution."""
    if layout.named is not None and adopting:
        return _adopted(signs, adopting)
    minutes = are_minutes(signs)
    half = max(len(signs.words) * _EARLY, _SHORT_TEXT)
    told = 0  # sentences of the text proper
    for number, sentence in enumerate(signs.outline.sentences):
        stretch = signs.stretch(sentence)
        if not stretch or stretch.start > half:
            break
        if sentence.block in layout.furniture or sentence.block == layout.dateline:
            continue
        heads = minutes and stretch.start < _MINUTES_TOP
        met = signs.marks.first(stretch.start, stretch.stop, "meeting", "held", "minutes")
        decided = number < _LEAD and signs.marks.first(stretch.start, stretch.stop, "act.agreed_to", "act.voted")
        told += len(stretch) >= _SENTENCE and sentence.block != layout.title
        lead = told <= _NEWS_LEAD and layout.published is not None
        if not heads and not met and not decided and not lead:
            continue
        if lead and not (heads or met or decided):
            on_weekday = _weekday(signs, stretch, layout.published)
            if on_weekday is not None:
                return on_weekday
            continue
        found = _in(signs, stretch, layout.published)
        found = found or (_weekday(signs, stretch, layout.published) if number < _LEAD else None)
        if found is not None:
            return found
    spoken = signs.marks.first(0, _title_end(signs, layout), "speech") is not None  # the day under it is the meeting's
    if layout.published is not None and layout.published_at is not None and (minutes or spoken):
        return layout.published, signs.outline.span(*layout.published_at)
    return None, None


def _title_end(signs: Signs, layout: Layout) -> int:
    """The word after the title, or after the first words of a text without one."""
    end = signs.outline.blocks[layout.title].end if layout.title is not None else 0
    title = signs.words.within(0, end).stop if layout.title is not None and layout.title < _TITLE_TOP else 0
    return max(title, min(_SPEECH_TOP, len(signs.words)))


def _in(signs: Signs, stretch: range, published: str | None) -> tuple[str, Span] | None:
    """The first day of a sentence that dates no document."""
    for place in stretch:
        found = days_at(signs, place, stretch.stop) or _iso_at(signs, place, stretch.stop)
        if found is None or _dates_a_document(signs, place, stretch.start):
            continue
        day = _complete(found[1:], published)
        if day is not None:
            return day, signs.span(place, found[0])
    return None


def _weekday(signs: Signs, stretch: range, published: str | None) -> tuple[str, Span] | None:
    """ "voted on Tuesday", "beslutade i måndags": the last such day up to the day of publication."""
    if published is None:
        return None
    limit = date.fromisoformat(published)
    for place in stretch:
        weekday = signs.at(place, "weekday")
        if weekday is not None:
            number = int(weekday.value)
            return (limit - timedelta((limit.weekday() - number) % 7)).isoformat(), signs.span(place, place + 1)
    return None


def _iso_at(signs: Signs, place: int, stop: int) -> tuple[int, int | None, int, int] | None:
    """2026-05-19, 19/5/2026 without a word before it."""
    from_figures = day_at(signs, place, stop)
    if from_figures is None:
        return None
    year, month, day = (int(part) for part in from_figures[1].split("-"))
    return from_figures[0], year, month, day


def _complete(parts: tuple[int | None, int, int], published: str | None) -> str | None:
    """The ISO day; one without a year is the last such day up to the day of publication."""
    year, month, day = parts
    try:
        if year is not None:
            return date(year, month, day).isoformat()
        if published is None:
            return None
        limit = date.fromisoformat(published)
        said = date(limit.year, month, day)
        return (said if said <= limit else said.replace(year=limit.year - 1)).isoformat()
    except ValueError:
        return None


def _adopted(signs: Signs, adopting: list[Mark]) -> tuple[str | None, Span | None]:
    """The day in a sentence that tells of the adoption at the session."""
    for mark in reversed(adopting):
        sentence = signs.sentence(mark.first)
        stretch = signs.stretch(sentence) if sentence else range(0)
        found = _in(signs, range(mark.last, stretch.stop), None)
        if found is not None:
            return found
    return None, None


def _dates_a_document(signs: Signs, place: int, first: int) -> bool:
    """Whether a day stands after a document's name or symbol."""
    marks = signs.marks.within(max(first, place - 9), place, "type", "number")
    return any(mark.value != "minutes" for mark in marks)
