"""Words that announce what follows: shortcomings, causes, a forecast, lessons ("However, there are still limitations
such as: ...").
"""

from __future__ import annotations

from clew_reader.signs import Signs

_CANDID = 12  # words before and after the frank word of a sentence that only announces frankness
_ADMITS = 14  # words in which a sentence admits what it then lists


def announced(signs: Signs, first: int, last: int) -> tuple[str, int] | None:
    """The type of judgement that a sentence announces, and where what it announces starts."""
    early = min(last, first + 30)
    mark = signs.marks.first(first, min(last, first + 5), "section.forecast")
    if mark is not None:
        leads = signs.at(mark.last - 1, "that") is not None or signs.is_sign(mark.last, ":,")
        return "forecast", mark.last if leads else first
    for mark in signs.marks.within(first, early, "section"):
        if mark.value == "result":
            continue
        contrasted = signs.marks.first(first, mark.first, "contrast") is not None or mark.first - first <= 3
        notably = signs.marks.first(mark.last, min(last, mark.last + 14), "notably")
        opens = signs.colon(mark.last) or (signs.at(mark.last, "after.all") is not None and signs.colon(mark.last + 1))
        if opens and mark.value != "forecast":
            return mark.value, mark.last + (1 if signs.colon(mark.last) else 2)
        if not contrasted:
            continue
        if notably is not None and (signs.colon(notably.last - 1) or signs.colon(notably.last)):
            return mark.value, notably.last + (1 if signs.colon(notably.last) else 0)
        if mark.value in ("cause", "lesson") and mark.first - first <= 3:
            comma = signs.is_sign(mark.last, ",:")
            return mark.value, mark.last + 1 if comma else first
    return None


def lists_failings(signs: Signs, first: int, last: int) -> bool:
    """Whether a sentence opens a list of failings, causes or lessons with a colon, whoever says it."""
    if signs.marks.first(first, min(last, first + 2), "contrast") is not None:
        told = signs.marks.first(first, min(last, first + _ADMITS), "tell.failing")
        if told is not None and any(signs.colon(place) for place in range(told.last, min(last, told.last + 4))):
            return True
    found = announced(signs, first, last)
    return found is not None and found[0] != "forecast" and signs.colon(found[1] - 1)


def is_candid(signs: Signs, first: int, last: int) -> bool:
    """ "We must be frank with the voters": announces frank words and says nothing itself, nor asks for anything."""
    mark = signs.marks.first(first, min(last, first + _CANDID), "candid")
    if mark is None or last - mark.last > _CANDID:
        return False
    return not any(signs.colon(place) or signs.at(place, "that") is not None for place in range(mark.last, last - 2))
