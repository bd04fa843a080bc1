"""Where a sentence comes to what it tells: after who says it, and after what only names the subject."""

from __future__ import annotations

from clew_reader.signs import Signs

_LEAD = 40  # words before a colon that only name the subject ("Regarding the anniversary: ...")
_LESSON = 6  # words in which a sentence says that it tells a lesson
_SAYER = 44  # words in which a sentence says who tells it


def told_from(signs: Signs, first: int, last: int) -> tuple[int, bool]:
    """Where what is told starts, and whether failings are announced: "However, the report pointed out that ..."."""
    start, failing = first, signs.marks.first(first, min(last, first + 3), "contrast") is not None
    agenda = signs.at(first, "agenda", "lead.away")
    if agenda is not None:
        colon = next((place for place in range(agenda.last, min(last, first + _LEAD)) if signs.colon(place)), None)
        start = colon + 1 if colon is not None else start
    after = _said(signs, start, last)
    if after is not None and signs.marks.first(first, min(after, first + _LESSON), "lesson") is not None:
        return start, False  # "Experience from the fire shows that ..." is told as a whole
    if after is not None:
        return after, failing and signs.marks.first(first, after, "tell.failing") is not None
    stated = signs.at(first, "section.result")
    if stated is not None and signs.at(stated.last - 1, "that") is not None:
        return stated.last, False
    return start, False


def _said(signs: Signs, first: int, last: int) -> int | None:
    """The word after "said that", "trả lời chất vấn:", "visar att"."""
    for mark in signs.marks.within(first, min(last, first + _SAYER), "tell"):
        if any(signs.is_sign(place, ";") for place in range(first, mark.first)):
            return None
        that = signs.at(mark.last, "that")
        if signs.colon(mark.last) or (that is not None and signs.words.lower[that.first] != "to"):
            after = that.last if that is not None else mark.last + 1
            return after if after + 2 < last else None
        if signs.at(mark.first, "tell.plain") is not None and mark.last + 3 < last:
            return mark.last
        colon = next((place for place in range(mark.last, min(last, mark.last + 12)) if signs.colon(place)), None)
        if colon is not None and signs.at(mark.first, "tell.colon") is not None and colon + 3 < last:
            return colon + 1
    return None
