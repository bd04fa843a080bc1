"""Stage 7, after the numbers of a sentence are found: the unit that one of them takes from its neighbour.

"From 12 to 15 per cent", "86 billion VND, of which 60 billion", "9 minutes, down from 21": what stands between two
numbers tells whether the bare one is counted in what the other one is.
"""

from __future__ import annotations

from dataclasses import replace

from clew_reader.amounts import Place, Quantity
from clew_reader.languages.joining import AND, OR, RESPECTIVELY, UP_TO
from clew_reader.numbers import SCALES

_JOINING = AND | OR | RESPECTIVELY | UP_TO | {","}
_WHOLE = 150  # per cent: what lies above is hardly a part
_FAR = 14  # words between a number and the one whose unit it takes


def carry_units(found: list[Quantity], place: Place) -> list[Quantity]:
    """A bare number takes the unit of the next one where only "and", a comma or "from ... to" stands between; one with
    a scale takes the money of the one before it ("86 billion VND, of which 60 billion")."""
    for number in range(1, len(found)):
        here, before = found[number], found[number - 1]
        if here.form == "bare" and here.scale is None and before.form == "count" and _to_of_change(place, before, here):
            found[number] = replace(here, form="count", unit=before.unit, noun=before.noun)
            continue
        more = place.role_at(here.last)
        counted = before.form in ("count", "amount") and before.unit is not None
        if counted and here.form == "bare" and here.scale is None and more in ("higher", "lower"):
            found[number] = replace(here, form=before.form, unit=before.unit)
            continue
        if before.form != "money" or before.scale is None:
            continue
        if here.form == "bare" and here.scale is not None:
            found[number] = replace(here, form="money", unit=before.unit)
        elif here.form == "count" and here.scaled and here.noun is not None and not here.noun.known:
            value = here.value / SCALES[before.scale]
            found[number] = replace(here, form="money", unit=before.unit, scale=before.scale, value=value, noun=None)
    for number in range(len(found) - 2, -1, -1):
        here, following = found[number], found[number + 1]
        if here.form != "bare" or following.form not in ("percent", "money", "amount", "count", "multiple", "time"):
            continue
        between = place.words.lower[here.last : following.first]
        claims = place.lexicon.language.claims
        joined = len(between) <= 3 and any(word in _JOINING or word in claims.to for word in between)
        if joined and all(word in _JOINING or word in claims.to or word in claims.before for word in between):
            scale = here.scale or (following.scale if following.form == "money" else None)
            found[number] = replace(here, form=following.form, unit=following.unit, scale=scale, noun=following.noun)
    for number in range(1, len(found)):
        here, before = found[number], found[number - 1]
        if _compared_with_before(place, before, here):
            scale = before.scale if before.form == "money" else None
            unit = "%" if before.unit == "percentage point" else before.unit
            found[number] = replace(here, form=before.form, unit=unit, scale=scale, noun=before.noun, loose=False)
    return found


def _compared_with_before(place: Place, before: Quantity, here: Quantity) -> bool:
    """ "9 minutes, down from 21", "96.8 per cent, against a target of 97": a bare number behind a word of comparing,
    starting or aiming is one of what was measured before."""
    words, lexicon = place.words, place.lexicon
    claims = lexicon.language.claims
    if here.form != "bare" or here.scale is not None or before.unit is None:
        return False
    if before.form not in ("percent", "money", "amount", "count", "time") or here.first - before.last > _FAR:
        return False
    if words.lower[here.first - 1] == "(" and here.last < place.stop and words.lower[here.last] == ")":
        return before.form == "percent" and here.value <= 100  # "with 81 per cent, followed by Esk (76)"
    if here.loose and not here.in_words:
        return False
    parted = ";" in words.lower[before.last : here.first]
    if before.form == "percent" and (here.value > _WHOLE or words.lower[before.lead - 1] in claims.by):
        return False  # "fell by 9.8% to 312"
    if before.form == "count" and here.value != int(here.value):
        return False
    at = here.lead
    while at > before.last and words.lower[at - 1] in claims.drop_last:
        if not parted and words.lower[at - 1] in claims.start | claims.to:
            return not here.in_words
        at -= 1
    if not parted and at > before.last and words.lower[at - 1] in claims.start | claims.to:
        return not here.in_words
    ends = (here.lead, at, here.first)
    if not parted and any(lexicon.comparing.before(words, end, before.last) for end in ends):
        return True
    aims = [hit.value for end in ends if (hit := lexicon.roles.before(words, end, before.last)) is not None]
    planned = any(lexicon.baselines.before(words, end, before.last) for end in ends)
    return any(value in ("target", "aim") for value in aims) or (planned and not here.in_words and not parted)


def _to_of_change(place: Place, before: Quantity, here: Quantity) -> bool:
    """ "fell from 389 cases in 2020 to 152": the second number ends the change that the first one began."""
    words, claims = place.words.lower, place.lexicon.language.claims
    if (
        before.lead == place.start
        or words[before.lead - 1] not in claims.start
        or words[here.lead - 1] not in claims.to
    ):
        return False
    between = words[before.last : here.lead]
    return len(between) <= 8 and not any(word in ",;:.()" for word in between)
