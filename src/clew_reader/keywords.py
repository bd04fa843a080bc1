"""The key words of an indicator: "revenue" of "total budget revenue for the year"."""

from __future__ import annotations

from clew_reader.indicators import Indicator
from clew_reader.scene import Setting

_HEAD = 3  # words of a Vietnamese head


def head(scene: Setting, indicator: Indicator) -> tuple[int, int]:
    """The key words `[first, last)` of an indicator: "revenue" of "total budget revenue for the year".

    Where the noun comes first (Vietnamese) these are its first words without "number of" and the like; elsewhere the
    last word before a preposition, or, behind a word that only counts or measures, of the part behind it.
    """
    words, units = scene.words.lower, scene.lexicon.language.units
    generic = {hit.first for hit in scene.roles if hit.value in ("share", "growth", "target", "up", "down")}
    if units.noun_first:
        first = indicator.first
        while first < indicator.last - 2 and (words[first] in units.counted_of or first in generic):
            first = next((hit.last for hit in scene.roles if hit.first == first), first + 1)
        marks = (place for place in range(first + 1, indicator.last) if not words[place][0].isalnum())
        return first, min(indicator.last, first + _HEAD, next(marks, indicator.last))
    first, last = indicator.first, indicator.first
    while last < indicator.last:
        if words[last] == "(" and last > first:
            break
        if words[last] in units.phrase_ends and last > first:
            if last - 1 not in generic and words[last - 1] not in units.counted_of:
                break
            first = last + 1
        last += 1
    return (max(first, last - 1), last) if last > first else (indicator.first, indicator.last)
