# long: one stage; the places in which an indicator may stand are tried in turn
"""Stage 9, indicators: the words that say what a number measures, also where they stand in another clause."""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.aims import BY_NAME
from clew_reader.claims import Claim
from clew_reader.languages.joining import AND
from clew_reader.scene import Setting
from clew_reader.words import Hit

_LONGEST = 26  # words of an indicator
_LIST_ITEM = 4  # words of one of several joined subjects


@dataclass(frozen=True, slots=True)
class Indicator:
    """Words `[first, last)`; `inherited` where the number before it has the same."""

    first: int
    last: int
    inherited: bool = False


def indicators(scene: Setting, made: list[Claim], previous: Indicator | None = None) -> list[Indicator | None]:
    """The indicator of each claim of a sentence; `previous` is the last one before it, which "the figure" means."""
    found: list[Indicator | None] = []
    for number, claim in enumerate(made):
        left = made[number - 1].quantity.last if number else scene.start
        right = made[number + 1].quantity.lead if number + 1 < len(made) else scene.stop
        cut = max([left, *(cut + 1 for cut in scene.cuts if cut < claim.quantity.first)])
        own = _own(scene, claim, cut, right)
        if found and found[-1] is not None and _told_of_before(scene, claim, made[number - 1], cut, found[-1]):
            own = None
        if own is None and found and cut != left and claim.aim == BY_NAME:
            cut = left  # "takes the share to 68%; the target of 80% was missed"
        if own is None and found and cut == left:
            before = found[-1]
            own = Indicator(before.first, before.last, inherited=True) if before else None
        if own is None:
            own = _following(scene, claim, right) or _opening(scene, cut)
        if own is not None and _only_points_back(scene, own):
            named = next((before for before in reversed(found) if before is not None), None) or previous
            own = Indicator(named.first, named.last, inherited=bool(found)) if named is not None else own
        found.append(own)
    return found


def _only_points_back(scene: Setting, found: Indicator) -> bool:
    """Whether an indicator names nothing but what was measured before: "this figure", "con số này"."""
    claims, words = scene.lexicon.language.claims, scene.words.lower
    goals = {place for hit in scene.goals if hit.value == "target" for place in range(hit.first, hit.last)}
    return all(
        word in claims.antecedents or word in claims.drop_first or place in goals or not word[0].isalnum()
        for place, word in enumerate(words[found.first : found.last], found.first)
    )


def _told_of_before(scene: Setting, claim: Claim, before: Claim, left: int, named: Indicator) -> bool:
    """Whether a number says more of what the number before it measures: a goal for it ("short of the target of 9%"),
    how far it is from something ("31,400 per pupil, 19 per cent above the average"), the ends of its change in the
    same things ("from 5,210 cases to 3,890 cases")."""
    words, quantity = scene.words.lower, claim.quantity
    if claim.aim == BY_NAME:
        return before.kind in ("share", "level", "growth", "difference", "rank")
    if claim.kind in ("growth", "difference") and quantity.form != "count" and left == before.quantity.last:
        between = range(left, claim.quantity.lead)
        comma = max((place for place in between if words[place] == ","), default=None)
        return comma is not None and _trimmed(scene, comma + 1, _spoken(scene, claim)) is None
    ends = scene.lexicon.language.claims.start | scene.lexicon.language.claims.to
    if quantity.form == "count" and words[quantity.lead - 1] in ends:
        if quantity.noun is None:
            return True
        noun = words[quantity.noun.first : quantity.noun.last]
        others = scene.lexicon.language.units.others
        return all(word in words[named.first : named.last] or word in others for word in noun)
    return False


def _spoken(scene: Setting, claim: Claim) -> int:
    """Where the words that may name something of their own end before a number: at its verb, or at the number."""
    cue = claim.cue
    return cue.first if cue is not None and cue.last <= claim.quantity.lead else claim.quantity.lead


def _own(scene: Setting, claim: Claim, left: int, right: int) -> Indicator | None:
    quantity, cue = claim.quantity, claim.cue
    if quantity.form == "of_total" and quantity.noun is not None and quantity.noun.last <= quantity.first:
        return Indicator(quantity.noun.first, quantity.noun.last)  # "of the 48 targets, 41"
    by = scene.words.lower[quantity.lead - 1] in scene.lexicon.language.claims.by
    if quantity.form in ("count", "of_total") and quantity.noun is not None and not by:
        start = _part(scene, left, quantity.lead)
        before = _before(scene, claim, left) if cue is not None and _names_count(scene, start, quantity.lead) else None
        following = _following(scene, claim, right)
        plain = following is not None and following.last <= quantity.noun.last
        change = cue is not None and cue.value in ("up", "down") and cue.first < quantity.first
        if plain and change and _is_named(scene, left, quantity.lead, quantity.noun.unit):
            return before or _before(scene, claim, left)
        return before or (_before(scene, claim, left) if plain and quantity.unit == "turn" else None) or following
    if _money_for(scene, claim) or _for_a_purpose(scene, claim):
        return _following(scene, claim, right) or _before(scene, claim, left)
    if _after_break(scene, quantity.lead) or _takes_following(scene, claim):
        following = _following(scene, claim, right)
        if following is not None and claim.comparison is not None and _is_baseline(scene, following):
            following = None  # "but 2% lower than the target"
        return following or _before(scene, claim, left)
    if quantity.form in ("amount", "money", "percent") and _measures_what_follows(scene, claim):
        following = _measured_thing(scene, claim, right) or _following(scene, claim, right)
        if following is not None and not _is_baseline(scene, following):
            return following
    before = _before(scene, claim, left)
    if before is not None and scene.words.lower[before.last - 1] in ("or", "eller", "hoặc"):
        return None
    if before is not None and claim.cue is not None and claim.cue.last <= quantity.lead:
        costs = scene.words.lower[claim.cue.first : claim.cue.last]
        if any(word in scene.lexicon.language.claims.costs for word in costs) and before.last <= claim.cue.first:
            return Indicator(before.first, claim.cue.last)  # "the work cost"
    owned = cue is not None and cue.value == "have" and cue.last == quantity.lead
    if quantity.form == "amount" and (before is None or owned or before.last - before.first == 1):
        return _measured_thing(scene, claim, right) or before
    return before


def _measures_what_follows(scene: Setting, claim: Claim) -> bool:
    """ "110 km of carriageway", "41,5 tỷ đồng tiền dịch vụ": the thing stands behind its measure."""
    words, quantity = scene.words.lower, claim.quantity
    if quantity.last >= scene.stop or claim.kind in ("growth", "difference", "rank"):
        return False
    behind = words[quantity.last]
    if not scene.lexicon.language.units.noun_first:
        return quantity.form == "amount" and behind in ("of", "av")
    if not behind[0].isalpha() or quantity.last in scene.mentions:
        return False
    told = claim.cue is not None and claim.cue.first < quantity.first and claim.cue.value not in ("have", "aim")
    if quantity.form == "percent" and told:
        return False  # "chiếm 40% tổng chi"
    claims = scene.lexicon.language.claims
    taken = (
        behind in claims.drop_last
        or behind in claims.purposes
        or behind in claims.of_thing
        or scene.lexicon.roles.at(scene.words, quantity.last, scene.stop) is not None
        or scene.lexicon.comparing.at(scene.words, quantity.last, scene.stop) is not None
        or scene.lexicon.breaks.at(scene.words, quantity.last, scene.stop) is not None
        or scene.lexicon.baselines.at(scene.words, quantity.last, scene.stop) is not None
        or scene.lexicon.comparators.at(scene.words, quantity.last, scene.stop) is not None
        or scene.lexicon.qualifiers_after.at(scene.words, quantity.last, scene.stop) is not None
    )
    return not taken


def _measured_thing(scene: Setting, claim: Claim, right: int) -> Indicator | None:
    """Vietnamese names a thing right behind its measure: "2,5 kg ma túy"."""
    if not scene.lexicon.language.units.noun_first:
        return None
    found = _following(scene, claim, right)
    return None if found is None or found.first > claim.quantity.last or _is_baseline(scene, found) else found


def _after_break(scene: Setting, place: int) -> bool:
    """Whether "of which" or the like stands just before: what follows the number is what it measures."""
    return scene.lexicon.breaks.before(scene.words, place, max(scene.start, place - 4)) is not None


def _money_for(scene: Setting, claim: Claim) -> bool:
    """ "collected 40 million in taxes"."""
    last = claim.quantity.last
    had = claim.cue is not None and claim.cue.value == "have" and claim.quantity.form in ("money", "amount")
    return had and last < scene.stop and scene.words.lower[last] in ("in", "of", "i", "av")


def _is_named(scene: Setting, left: int, stop: int, unit: str) -> bool:
    """Whether what is counted stands before the number, too: "số vụ cháy tăng lên 9 vụ"."""
    return any(hit.value == unit for hit in scene.lexicon.counted.within(scene.words, range(left, stop)))


def _for_a_purpose(scene: Setting, claim: Claim) -> bool:
    """ "allocate 85 billion for fire engines": a task gives a sum to what follows it."""
    last, cue = claim.quantity.last, claim.cue
    aims = claim.kind == "target" and claim.quantity.form in ("money", "amount") and (cue is None or cue.value == "aim")
    dated = any(place in scene.mentions for place in (last, last + 1, last + 2))
    behind = scene.words.lower[last] if last < scene.stop else ""
    return aims and not dated and behind in scene.lexicon.language.claims.purposes


def _takes_following(scene: Setting, claim: Claim) -> bool:
    """Whether the number is a part of what follows it: "95% of pupils", "hälften av byarna"."""
    quantity, cue = claim.quantity, claim.cue
    if claim.kind not in ("share", "target") or not _partitive(scene, quantity.last):
        return False
    told = cue is not None and cue.first < quantity.first and cue.value not in ("have", "aim")
    if told and cue is not None and any(hit.last == cue.first and hit.value == "target" for hit in scene.goals):
        told = False  # "the goal is that 80% of waste"
    told = told or scene.words.lower[quantity.lead - 1] in scene.lexicon.language.claims.to
    ahead = Indicator(quantity.last, min(quantity.last + 4, scene.stop))
    return (quantity.form == "fraction" or not told) and not _is_baseline(scene, ahead)


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
        found = _trimmed(scene, _start(scene, left, stop), stop)
        compared = left > scene.start and left - 1 not in scene.cuts and found is not None and _tail(scene, found, left)
        return None if compared else found
    if cue.value in ("share", "growth", "target"):
        return _trimmed(scene, _start(scene, left, stop), stop)
    aims = [hit.last for hit in scene.goals if hit.value == "aim" and left <= hit.first and hit.last <= cue.first]
    subject = _trimmed(scene, _start(scene, max([left, *aims]), cue.first), cue.first)
    subject = subject or _trimmed(scene, _start(scene, left, cue.first), cue.first)
    if subject is not None and left > scene.start and left - 1 not in scene.cuts:
        before_comma = "," in scene.words.lower[subject.last : cue.first]
        subject = None if before_comma or _tail(scene, subject, left) else subject
    between = _trimmed(scene, cue.last, min(stop, quantity.first))
    if between is not None and _is_baseline(scene, between):
        between = None
    return _better(scene, subject, between, cue)


def _better(scene: Setting, subject: Indicator | None, between: Indicator | None, cue: Hit[str]) -> Indicator | None:
    """Before a verb stands its subject; a verb that opens its clause has the subject behind it."""
    if subject is None:
        return between
    if between is None or "," in scene.words.lower[cue.last : between.first]:
        return subject
    if cue.value == "have":
        return between
    return Indicator(subject.first, between.last)


def _tail(scene: Setting, found: Indicator, left: int) -> bool:
    """Whether the stretch belongs to the number that ends at word `left`: what it was compared with."""
    if "," not in scene.words.lower[left : found.first]:
        return _is_baseline(scene, found)
    return _compares(scene, found)


def _is_baseline(scene: Setting, found: Indicator) -> bool:
    inside = any(found.first <= hit.first < found.last for hit in scene.baselines)
    compared = any(hit.last > found.first and hit.first < found.last for hit in scene.comparators)
    return inside or compared or _compares(scene, found)


def _compares(scene: Setting, found: Indicator) -> bool:
    """Whether a phrase of comparing starts the stretch or stands just before it."""
    ahead = max(scene.start, found.first - 2)
    return any(scene.lexicon.comparing.at(scene.words, place, scene.stop) for place in range(ahead, found.first + 1))


def _part(scene: Setting, left: int, stop: int) -> int:
    """Where the part of the sentence that ends before word `stop` starts: behind its last comma with words behind."""
    words, place = scene.words.lower, stop
    while place > left:
        place -= 1
        if words[place] == ")" and "(" in words[max(left, place - _LONGEST) : place]:
            place = max(spot for spot in range(left, place) if words[spot] == "(")
            continue
        if words[place] == "(" and _says_only_a_role(scene, place + 1, stop):
            continue
        if scene.lexicon.breaks.at(scene.words, place, stop) is not None:
            return place + 1
        if words[place] in ",(" and not _inside_number(scene, place) and _trimmed(scene, place + 1, stop) is not None:
            return _list_start(scene, left, place, stop)
    return left


def _inside_number(scene: Setting, place: int) -> bool:
    """Whether a comma stands between digits: "204,500"."""
    words = scene.words
    if place + 1 >= scene.stop or place == scene.start:
        return False
    glued = words.ends[place] == words.starts[place + 1] and words.starts[place] == words.ends[place - 1]
    return glued and words.lower[place - 1].isdecimal() and words.lower[place + 1].isdecimal()


def _says_only_a_role(scene: Setting, first: int, stop: int) -> bool:
    """ "(target of 10.5%)": the indicator stands before the bracket."""
    names = [word for word in scene.words.lower[first:stop] if word not in scene.lexicon.language.claims.drop_last]
    return len(names) == 1 and any(hit.value == "target" and first <= hit.first < stop for hit in scene.goals)


def _list_start(scene: Setting, left: int, comma: int, stop: int) -> int:
    """Where a list of subjects starts that ends in "A, B and C"; the word behind the comma where there is none."""
    words = scene.words.lower
    if words[comma] != "," or not any(word in AND for word in words[comma + 1 : stop]):
        return comma + 1
    start, place = comma + 1, comma - 1
    while place >= left and start - place <= _LIST_ITEM + 1:
        if words[place] in ",;:(" or place == left:
            begins = place if words[place][0].isalpha() else place + 1
            if any(begins <= hit.first < start for hit in scene.roles) or begins >= start - 1:
                return start
            start = begins
            if words[place] != ",":
                return start
        if words[place] in AND:
            return place + 1
        place -= 1
    return start


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
    ending = (
        [mention for mention in scene.mentions.values() if mention.end == scene.words.ends[last - 1]]
        if last > first
        else []
    )
    if ending and scene.words.starts[first] < ending[0].start:
        return _trimmed(scene, first, scene.words.within(0, ending[0].start).stop)
    if last > first and words[last - 1] == ")" and "(" not in words[first:last]:
        last -= 1
    if last == first + 1 and words[first] in scene.lexicon.language.periods.terms:
        return None
    if last <= first or not any(word[0].isalpha() for word in words[first:last]):
        return None
    return Indicator(first, last)


def _start(scene: Setting, left: int, stop: int) -> int:
    """Where the part of the sentence before word `stop` starts, without who says it and that it is said."""
    start = _part(scene, left, stop)
    claims = scene.lexicon.language.claims
    for hit in scene.lexicon.saying.within(scene.words, range(start, stop)):
        word = scene.words.lower[hit.last] if hit.last < stop else ""
        that = word in claims.that
        small = word in claims.drop_first and word not in claims.to | claims.by
        if that or (small and hit.first > start) or (word and scene.lexicon.language.units.noun_first):
            start = hit.last + that
    return start


def _following(scene: Setting, claim: Claim, right: int) -> Indicator | None:
    """The words behind the number up to the next comma, stop or number: "communes have met the standards"."""
    words, quantity = scene.words.lower, claim.quantity
    first = (
        quantity.noun.first if quantity.noun is not None and quantity.noun.first >= quantity.first else quantity.last
    )
    last = first
    while last < min(right, scene.stop, first + _LONGEST) and words[last] not in ",;:().":
        mention = scene.mentions.get(last)
        if mention is not None and last > first and mention.kind != "length":
            break
        if last > first and (_compares_here(scene, last) or _rates_here(scene, last)):
            break
        last += 1
    return _trimmed(scene, first, last)


def _rates_here(scene: Setting, place: int) -> bool:
    """ "nurses per 10,000 inhabitants"."""
    per = scene.words.lower[place] in scene.lexicon.language.units.per
    return per and place + 1 < scene.stop and scene.words.lower[place + 1].isdecimal()


def _compares_here(scene: Setting, place: int) -> bool:
    """ "học sinh so với năm trước": what it is compared with is no part of the thing."""
    hit = scene.lexicon.comparing.at(scene.words, place, scene.stop)
    return hit is not None and scene.lexicon.language.units.noun_first


def _opening(scene: Setting, left: int) -> Indicator | None:
    """For a number at the start of its clause: what the clause before a colon names."""
    if left <= scene.start or scene.words.lower[left - 1] != ":":
        return None
    return _trimmed(scene, scene.start, left - 1)
