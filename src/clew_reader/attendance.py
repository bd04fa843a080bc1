"""Stage 13, attendance: who was there was there on the day of the meeting."""

from __future__ import annotations

from dataclasses import replace

from clew_reader.lexicon import lexicon
from clew_reader.outline import Outline
from clew_reader.records import Figure

_NEAR = 40  # characters before and behind a number within which the words of attending stand


def on_the_day(figures: tuple[Figure, ...], day: str | None, cut: Outline) -> tuple[Figure, ...]:
    """The figures, those that count who attended with the day of the meeting as their period."""
    if day is None or cut.language is None or len(day) != len("2025-01-31"):
        return figures
    present = lexicon(cut.language.code).attending
    found = []
    for figure in figures:
        counts = figure.period is None and figure.unit == "person" and figure.kind in ("level", "count_of_total")
        if counts:
            start, end = cut.working(figure.span.start), cut.working(figure.span.end)
            sentence = cut.sentence_at(start)
            first = max(start - _NEAR, sentence.start if sentence else 0)
            last = min(end + _NEAR, sentence.end if sentence else end)
            counts = any(present.within(cut.words, cut.words.within(first, last)))
        found.append(replace(figure, period=day) if counts else figure)
    return tuple(found)
