"""Stage 9, indicators: the words that say what a number measures, also where they stand in another clause."""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.claims import Claim, Setting
from clew_reader.words import Hit

_LONGEST = 26  # words of an indicator


@dataclass(frozen=True, slots=True)
class Indicator:
    """Words `[first, last)`; `inherited` where the number before it has the same."""

    first: int
    last: int
    inherited: bool = False


def indicators(scene: Setting, made: list[Claim]) -> list[Indicator | None]:
    """The indicator of each claim of a sentence."""
    found: list[Indicator | None] = []
    for number, claim in enumerate(made):
        left = made[number - 1].quantity.last if number else scene.start
        right = made[number + 1].quantity.lead if number + 1 < len(made) else scene.stop
        cut = max([left, *(cut + 1 for cut in scene.cuts if cut < claim.quantity.first)])
        own = _own(scene, claim, cut, right)
        if own is None and found and cut == left:
            before = found[-1]
            own = Indicator(before.first, before.last, inherited=True) if before else None
        if own is None:
            own = _following(scene, claim, right) or _opening(scene, cut)
        found.append(own)
    return found


def _own(scene: Setting, claim: Claim, left: int, right: int) -> Indicator | None:
    quantity, cue = claim.quantity, claim.cue
    if quantity.form in ("count", "of_total") and quantity.noun is not None:
        before = _before(scene, claim, left) if cue is not None and _names_count(scene, left, quantity.lead) else None
        return before or _following(scene, claim, right)
    if quantity.form == "fraction" or (claim.kind in ("share", "target") and _partitive(scene, quantity.last)):
        return _following(scene, claim, right) or _before(scene, claim, left)
    return _before(scene, claim, left)


def _names_count(scene: Setting, left: int, stop: int) -> bool:
    heads = scene.lexicon.language.units.counted_of
    return any(word in heads for word in scene.words.lower[left:stop])


def _partitive(scene: Setting, place: int) -> bool:
    return place < scene.stop and scene.words.lower[place] in ("of", "av", "số", "dân", "các", "hộ", "xã")


def _before(scene: Setting, claim: Claim, left: int) -> Indicator | None:
    """The words before the number's verb, or between the verb and the number where the verb comes first."""
    quantity, cue = claim.quantity, claim.cue
    stop = quantity.lead
    if cue is None or cue.first >= quantity.last:
        return _trimmed(scene, _part(scene, left, stop), stop)
    if cue.value in ("share", "growth", "target"):
        return _trimmed(scene, _part(scene, left, stop), stop)
    subject = _trimmed(scene, _part(scene, left, cue.first), cue.first)
    between = _trimmed(scene, cue.last, min(stop, quantity.first))
    if between is not None and _is_baseline(scene, between):
        between = None
    return _better(scene, subject, between, cue)


def _better(scene: Setting, subject: Indicator | None, between: Indicator | None, cue: Hit[str]) -> Indicator | None:
    """Before a verb stands its subject; a verb that opens its clause has the subject behind it."""
    if subject is None:
        return between
    if between is not None and subject.last - subject.first <= 2 and between.last - between.first > 1:
        return between
    return subject


def _is_baseline(scene: Setting, found: Indicator) -> bool:
    inside = any(found.first <= hit.first < found.last for hit in scene.baselines)
    compared = any(found.first <= hit.first < found.last for hit in scene.comparators)
    opens = scene.lexicon.comparing.at(scene.words, found.first, found.last) is not None
    return inside or compared or opens


def _part(scene: Setting, left: int, stop: int) -> int:
    """Where the part of the sentence that ends before word `stop` starts: behind its last comma with words behind."""
    words = scene.words.lower
    for place in range(stop - 1, left - 1, -1):
        if scene.lexicon.breaks.at(scene.words, place, stop) is not None:
            return place + 1
        if words[place] in ",(" and _trimmed(scene, place + 1, stop) is not None:
            return place + 1
    return left


def _trimmed(scene: Setting, first: int, last: int) -> Indicator | None:
    """The stretch without words that begin or end no indicator, and without a period at its start."""
    words, claims = scene.words.lower, scene.lexicon.language.claims
    first = max(first, last - _LONGEST)
    changed = True
    while changed and first < last:
        changed = False
        mention = scene.mentions.get(first)
        if mention is not None:
            ends = mention.end
            while first < last and scene.words.starts[first] < ends:
                first += 1
            changed = True
        elif words[first] in claims.drop_first:
            first, changed = first + 1, True
    while last > first and (
        words[last - 1] in claims.drop_last or (not words[last - 1][0].isalnum() and words[last - 1] != ")")
    ):
        last -= 1
    if last <= first or not any(word[0].isalpha() for word in words[first:last]):
        return None
    return Indicator(first, last)


def _following(scene: Setting, claim: Claim, right: int) -> Indicator | None:
    """The words behind the number up to the next comma, stop or number: "communes have met the standards"."""
    words, quantity = scene.words.lower, claim.quantity
    first = (
        quantity.noun.first if quantity.noun is not None and quantity.noun.first >= quantity.first else quantity.last
    )
    last = first
    while last < min(right, scene.stop, first + _LONGEST) and words[last] not in ",;:().":
        last += 1
    return _trimmed(scene, first, last)


def _opening(scene: Setting, left: int) -> Indicator | None:
    """For a number at the start of its clause: what the clause before a colon names."""
    if left <= scene.start or scene.words.lower[left - 1] != ":":
        return None
    return _trimmed(scene, scene.start, left - 1)
