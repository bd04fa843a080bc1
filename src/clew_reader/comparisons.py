"""Stage 8a, comparisons: the same period, the year before, the plan or the estimate that a number is measured by."""

from __future__ import annotations

from clew_reader.amounts import Quantity
from clew_reader.periods import SINCE
from clew_reader.scene import Comparison, Setting
from clew_reader.words import Hit

STATES = ("nationwide", "region")  # what ranks are among
_AVERAGES = {"national average": "nationwide", "regional average": "region"}  # what any number may be compared with
_BASELINE_REACH = 11  # words between a number and the plan or estimate it is measured by
_AMONG = 10  # words before a rank in which it is said among whom
_LOOSE = 4  # words between a number and "on" or "from"
_MOVES = ("up", "down", "higher", "lower", "growth")
_PREDICATES = ("up", "down", "reach", "have", "exceed", "equal", "aim", "below")


def comparison(scene: Setting, quantity: Quantity, cue: Hit[str] | None, left: int, right: int) -> Comparison | None:
    """What the words around the number compare it with."""
    limit = right
    opened = {hit.first for hit in scene.comparators}
    for hit in scene.roles_from(quantity.last):
        if hit.value in _PREDICATES and hit is not cue and hit.first not in opened:
            limit = min(limit, hit.first)
            break
    limit = min([limit, *(cut for cut in scene.cuts if cut >= quantity.last)])
    told = next((scene.mentions[place] for place in _just_behind(scene, quantity) if place in scene.mentions), None)
    if told is not None and told.year is not None:
        return Comparison(None, year=told.year)  # "gấp 1,6 lần năm 2020"
    behind = _compared(scene, quantity.last, limit, quantity)
    if behind is not None:
        return behind
    if quantity.form == "rank":
        return _compared(scene, max(left, quantity.lead - _AMONG), quantity.lead, quantity)
    if cue is None and left > scene.start and left - 1 not in scene.cuts:
        return None  # what stands there belongs to the number before
    start = cue.first if cue is not None and cue.first >= left and cue.last <= quantity.first else left
    return _compared(scene, start, quantity.lead, quantity)


def _just_behind(scene: Setting, quantity: Quantity) -> range:
    """The words behind a multiple in which its base year may stand: "1.3 times that of 2020", not "seven times in
    2020"."""
    last = quantity.last
    if quantity.form != "multiple" or last >= scene.stop:
        return range(0)
    measured = last in scene.mentions or scene.words.lower[last] in scene.lexicon.language.claims.measured_by
    return range(last, last + 3) if measured or scene.lexicon.language.units.noun_first else range(0)


def _compared(scene: Setting, start: int, stop: int, quantity: Quantity) -> Comparison | None:
    if quantity.form == "rank":
        held = {
            _AVERAGES.get(hit.value, hit.value)
            for hit in scene.comparators
            if start <= hit.first and hit.last <= stop and (hit.value in STATES or hit.value in _AVERAGES)
        }
        return Comparison("nationwide" if "nationwide" in held else "region") if held else None
    for hit in scene.comparators:
        inside = start <= hit.first and hit.last <= stop
        if inside and hit.value in _AVERAGES:
            return Comparison(_AVERAGES[hit.value])
        if inside and hit.value not in STATES:
            return Comparison(hit.value)
    year = _year_compared(scene, start, stop, quantity)
    return year if year is not None else _baseline(scene, start, stop, quantity)


def comparing_at(scene: Setting, place: int, stop: int) -> Hit[str] | None:
    """The phrase of comparing that starts at a word; "on", "from" and the like compare only behind a number or a word
    of change: "up 5% on 2024", not "Looking back on 2024"."""
    hit = scene.lexicon.comparing.at(scene.words, place, stop)
    if hit is None and scene.lexicon.language.units.noun_first:
        role = scene.lexicon.roles.at(scene.words, place, stop)
        measured = role is not None and role.value in ("higher", "lower") and role.last in scene.mentions
        return role if measured else None  # "cao hơn năm 2020"
    if hit is None or hit.last > place + 1 or scene.words.lower[place] not in scene.lexicon.language.claims.loosely:
        return hit
    behind = range(max(scene.start, place - _LOOSE), place)
    counted = any(scene.words.lower[word][0].isdecimal() and word not in scene.mentions for word in behind)
    changed = any(role.value in _MOVES and role.last in (place, place - 1) for role in scene.roles)
    return hit if counted or changed else None


def beside(scene: Setting, hit: Hit[str], stop: int) -> range:
    """The words behind a phrase of comparing in which the time may stand that is compared with: no number between."""
    last = min(hit.last + 3, stop)
    for place in range(hit.last, last):
        if scene.words.lower[place][0].isdecimal() and place not in scene.mentions:
            return range(hit.last, place)
        if place in scene.mentions:
            break
    return range(hit.last, last)


def _year_compared(scene: Setting, start: int, stop: int, quantity: Quantity) -> Comparison | None:
    """ "compared to 2023", "so với năm trước"."""
    for place in range(start, stop):
        since = scene.mentions.get(place)
        if (
            since is not None
            and since.kind == SINCE
            and start >= quantity.last
            and quantity.form in ("percent", "multiple")
        ):
            return Comparison(None, year=since.year, since=True)  # "fell by 24 per cent since 2016"
        hit = comparing_at(scene, place, stop)
        if hit is None:
            continue
        for first in beside(scene, hit, stop):
            mention = scene.mentions.get(first)
            if mention is not None and mention.kind == "previous":
                return Comparison("previous_year" if mention.back == 1 else "earlier_year")
            if mention is not None and mention.kind == "period":
                if mention.year is not None:
                    return Comparison(None, year=mention.year)
                return Comparison("previous_period") if mention.code != "{}" else None
    return None


def _baseline(scene: Setting, start: int, stop: int, quantity: Quantity) -> Comparison | None:
    """A plan, target or estimate near the number, by who set it."""
    if quantity.form not in ("percent", "money", "amount", "count", "time", "multiple"):
        return None
    for hit in scene.baselines:
        near = hit.first - start <= _BASELINE_REACH if start >= quantity.last else True
        if not (start <= hit.first and hit.last <= stop and near) or _in_verb(scene, hit):
            continue
        if start >= quantity.last and any(word in ",(" for word in scene.words.lower[start : hit.first]):
            return None
        name = hit.value
        setter = _authority(scene, hit, start, stop)
        if name == "direction":
            return Comparison("government_direction")
        if setter == "central":
            return Comparison("central_estimate")
        if name == "estimate" and setter == "provincial":
            return Comparison("provincial_estimate")
        return Comparison(name)
    return None


def _in_verb(scene: Setting, hit: Hit[str]) -> bool:
    """Whether the word is a part of a verb: "is forecast to grow"."""
    return any(role.first <= hit.first and hit.last < role.last and role.value != "target" for role in scene.roles)


def _authority(scene: Setting, hit: Hit[str], start: int, stop: int) -> str | None:
    """Who set the plan or estimate: named behind it up to the next number, or before it."""
    behind = range(hit.last, min(stop, hit.last + 8))
    ahead = range(max(start, hit.first - 6), hit.first)
    if not scene.lexicon.language.units.noun_first:
        behind, ahead = ahead, behind
    for stretch in (behind, ahead):
        for found in scene.lexicon.authorities.within(scene.words, stretch):
            return found.value
    return None


def framed(scene: Setting, quantity: Quantity) -> Comparison | None:
    """The comparison that a sentence states once for all its numbers: at its start, or where it opens a list."""
    opening = max((cut for cut in scene.cuts if cut < quantity.first and scene.words.lower[cut] == ":"), default=None)
    if opening is not None:
        found = _compared(scene, scene.start, opening, quantity)
        if found is not None:
            return found
    comma = next((place for place in range(scene.start, quantity.first) if scene.words.lower[place] == ","), None)
    if comma is not None and comma - scene.start <= 14:
        found = _compared(scene, scene.start, comma, quantity)
        if found is not None and found.name not in ("plan", "target", "estimate"):
            return found
    return scene.frame
