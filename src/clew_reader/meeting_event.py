"""Stage 16, the event at which a speech was held or which a notice tells of, as its title names it."""

from __future__ import annotations

from clew_reader.actors import BODY, Actor
from clew_reader.layout import Layout
from clew_reader.signs import Signs

_UNDER = 140  # characters of the line under a title
_LONGEST = 24  # words of the name of an event


def titled_event(signs: Signs, layout: Layout) -> Actor | None:
    """ "Speech at the harbour conference in Elm", "Kết luận tại buổi làm việc về hồ Nà Pa": the event up to its day."""
    stretch = _title(signs, layout)
    words = signs.words.within(*stretch) if stretch is not None else range(0)
    words = range(words.start, max(words.stop, _line_under(signs, layout)))
    speech = signs.marks.first(words.start, words.stop, "speech")
    noticed = layout.own_type in ("notice", "conclusion")
    if not words or (speech is None and not noticed):
        return None
    event = signs.marks.first(words.start + 1, words.stop, "meeting", "event")
    if event is None:
        return None
    first, last = event.first, event.last
    while first > words.start and signs.capital(first - 1) and not signs.at(first - 1, "nth", "speech", "start.not"):
        first -= 1  # "County Conference"
    while last < min(words.stop, event.first + _LONGEST) and not _ends(signs, last):
        last += 1
    return Actor(first, last, signs.written(first, last), BODY)


def _line_under(signs: Signs, layout: Layout) -> int:
    """The word behind the line under a title that is no sentence, in which the event of a speech may stand."""
    number = layout.title
    if number is None or number + 1 >= len(signs.outline.blocks):
        return 0
    block = signs.outline.blocks[number + 1]
    short = block.end - block.start <= _UNDER and signs.text[block.end - 1] not in ".!?"
    return signs.words.within(block.start, block.end).stop if short else 0


def _ends(signs: Signs, place: int) -> bool:
    """A bracket, a day or the comma before one closes the name of an event."""
    if signs.is_sign(place, "(;."):
        return True
    led = signs.at(place, "day.of", "dated") is not None
    if led and place + 1 < len(signs.words) and signs.words.lower[place + 1].isdecimal():
        return True
    near = range(place, min(len(signs.words), place + 4))
    return signs.is_sign(place, ",") and any(signs.at(inner, "day.of", "month") for inner in near)


def _title(signs: Signs, layout: Layout) -> tuple[int, int] | None:
    if layout.named is not None or layout.titled is not None:
        return layout.named or layout.titled
    if layout.title is None:
        return None
    block = signs.outline.blocks[layout.title]
    return block.start, block.end
