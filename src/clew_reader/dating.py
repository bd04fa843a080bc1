"""Stage 10a, dating: the period of each claim of a sentence, and the years that only say what is compared."""

from __future__ import annotations

from clew_reader.aims import starting_level
from clew_reader.amounts import MONEY, Quantity
from clew_reader.claims import Claim
from clew_reader.comparisons import beside, comparing_at
from clew_reader.frames import Frame, Spot, period_of
from clew_reader.outline import Outline
from clew_reader.periods import SINCE, Mention
from clew_reader.scene import Setting
from clew_reader.sentences import Sentence

_OWN = 25  # characters behind a number within which a time is its own


def periods(
    cut: Outline, sentence: Sentence, scene: Setting, made: list[Claim], told: list[Mention], frame: Frame
) -> list[str | None]:
    """The period of each claim."""
    target = all(claim.kind == "target" for claim in made)
    found = []
    present = False
    owned: list[Mention] = []
    for number, claim in enumerate(made):
        quantity = claim.quantity
        before = made[number - 1] if number else None
        ends = before is not None and _begins(scene, before)
        if before is not None:
            owned += _own_times(cut, scene, before, quantity.first, told)
        present = present or _present(scene, claim)
        spot = Spot(
            cut.words.starts[quantity.first],
            cut.words.ends[quantity.last - 1],
            _clause(cut, sentence, quantity),
            sentence.start,
            since=cut.words.ends[made[number - 1].quantity.last - 1] if number else sentence.end,
            until=_until(cut, claim, made[number + 1]) if number + 1 < len(made) else sentence.end,
            target=target,
            present=present,
            stands=ends or claim.kind in ("share", "rank") or quantity.unit == "percentage point",
            once=quantity.unit in MONEY and claim.kind == "level" and claim.role in (None, "have", "aim"),
            aimed=claim.kind == "target",
            flows=quantity.unit in MONEY or (quantity.unit == "%" and claim.comparison is not None),
            baseline=_begins(scene, claim),
            began=starting_level(scene, quantity) and not any(other.kind == "target" for other in made),
        )
        found.append(period_of([mention for mention in told if mention not in owned], spot, frame))
    return found


def own_times(cut: Outline, scene: Setting, made: list[Claim], told: list[Mention]) -> list[Mention]:
    """The times that are those of one number alone, just behind it: "from 412 cases in 2021 to 265"."""
    found: list[Mention] = []
    for number, claim in enumerate(made):
        last = made[number + 1].quantity.first if number + 1 < len(made) else scene.stop
        found += _own_times(cut, scene, claim, last, told)
    return found


def _own_times(cut: Outline, scene: Setting, claim: Claim, last: int, told: list[Mention]) -> list[Mention]:
    """Those of one number, up to word `last`."""
    if not _begins(scene, claim):
        return []
    end, stop = cut.words.ends[claim.quantity.last - 1], cut.words.ends[last - 1]
    return [mention for mention in told if 0 <= mention.start - end <= _OWN and mention.start < stop]


def _begins(scene: Setting, claim: Claim) -> bool:
    """Whether a number is what another is compared with or has changed from: its time is its own alone."""
    ahead = max(scene.start, claim.quantity.lead - 4)
    compared = any(comparing_at(scene, place, claim.quantity.lead) for place in range(ahead, claim.quantity.lead))
    return compared or starting_level(scene, claim.quantity)


def _until(cut: Outline, claim: Claim, following: Claim) -> int:
    """Where what belongs to a number ends: at the next number, or at a comma before it."""
    between = range(claim.quantity.last, following.quantity.first)
    place = next((place for place in between if cut.words.lower[place] == ","), following.quantity.first)
    return cut.words.starts[place]


def _present(scene: Setting, claim: Claim) -> bool:
    """Whether the words between the commas around the number say that they speak of now."""
    words, left, right = scene.words.lower, claim.quantity.first, claim.quantity.last
    while left > scene.start and words[left - 1] not in ",;:":
        left -= 1
    while right < scene.stop and words[right] not in ",;:":
        right += 1
    return any(word in scene.lexicon.language.periods.present for word in words[left:right])


def _clause(cut: Outline, sentence: Sentence, quantity: Quantity) -> tuple[int, int]:
    at = cut.words.starts[quantity.first]
    for clause in sentence.clauses:
        if clause.start <= at < clause.end:
            return clause.start, clause.end
    return sentence.start, sentence.end


def compared_years(scene: Setting, quantities: list[Quantity]) -> set[Mention]:
    """The periods that only say what something is compared with."""
    multiples = (quantity.last for quantity in quantities if quantity.form == "multiple")
    behind = (place for last in multiples for place in range(last, last + 5))
    compared = {scene.mentions[place] for place in behind if place in scene.mentions}
    compared.update(mention for mention in scene.mentions.values() if mention.kind == SINCE)
    for phrase in scene.comparators:  # "the same period last year"
        inside = range(phrase.first + 1, phrase.last)
        compared.update(scene.mentions[place] for place in inside if place in scene.mentions)
    for place in range(scene.start, scene.stop):
        hit = comparing_at(scene, place, scene.stop)
        if hit is not None:
            compared.update(
                scene.mentions[first]
                for first in beside(scene, hit, scene.stop)
                if first in scene.mentions and scene.mentions[first].kind != "length"
            )
    return compared
