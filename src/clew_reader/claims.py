# long: one stage; what a number says is decided in one order of questions, which must be read in one piece
"""Stage 8, claims: what a sentence says of each of its quantities: kind, direction, comparator, status.

The words that decide are the nearest ones before the number, else those just behind it, else those that governed the
number before it in the same row ("industry by 11%, services by 7%").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import takewhile

from clew_reader.aims import BY_NAME, BY_TASK, aim_of
from clew_reader.amounts import PERCENT, TIME, Quantity
from clew_reader.comparisons import STATES, comparison, framed
from clew_reader.languages.joining import AND
from clew_reader.nouns import counted_noun, unit_of_compound
from clew_reader.numbers import SCALES
from clew_reader.scene import Comparison, Setting
from clew_reader.words import Hit

_CHANGES = ("up", "down")
_JOINED = 8  # words between two goals that "and" joins
_SPAN = 9  # words before a length of time among which a word says what is measured
_WEAK = ("reach", "have", "keep", "equal", "part", "share")  # a stronger word just behind the number overrules these


@dataclass(frozen=True, slots=True)
class Claim:
    """What is said of one quantity; `cue` is the phrase that decided it, None where there was none."""

    quantity: Quantity
    kind: str
    cue: Hit[str] | None
    role: str | None
    comparison: Comparison | None = None
    direction: str | None = None
    status: str | None = None
    aim: str | None = None  # what sets it as a goal


def claims(scene: Setting, quantities: list[Quantity]) -> list[Claim]:
    """What the sentence says of its quantities; those of which it says nothing that counts are left out."""
    made: list[Claim] = []
    left = scene.start
    before: Claim | None = None
    for number, given in enumerate(quantities):
        quantity = _implied_unit(scene, given, left, before)
        right = quantities[number + 1].lead if number + 1 < len(quantities) else scene.stop
        left = max([left, *(cut + 1 for cut in scene.cuts if cut < quantity.first)])
        claim = _claim(scene, quantity, left, right, before)
        if claim is None and quantity.form == "time":
            continue  # "in 8 months" parts nothing from its verb
        if claim is not None:
            made.append(claim)
        before = claim
        left = quantity.last
    return _shared_comparators(scene, made)


def _implied_unit(scene: Setting, quantity: Quantity, left: int, before: Claim | None) -> Quantity:
    """A bare number takes the unit of what its clause is about ("the population is 1.2 million"), or that of the
    number that it is more or less than ("1,240 people, 35 more than in 2023")."""
    if quantity.form != "bare":
        return quantity
    words, lexicon = scene.words, scene.lexicon
    behind = lexicon.roles.at(words, quantity.last, scene.stop)
    if behind is not None and behind.value in ("higher", "lower") and before is not None:
        return replace(quantity, form="amount", unit=before.quantity.unit)
    if before is not None and quantity.scale is None and _goes_on(scene, quantity, before):
        return replace(quantity, form="count", unit=before.quantity.unit)
    units = None
    if before is not None and words.lower[quantity.lead - 1] in lexicon.language.claims.to and before.role in _CHANGES:
        left = max([scene.start, *(cut + 1 for cut in scene.cuts if cut < quantity.first)])  # "fell by 9% to 312"
    for place in range(left, quantity.first):
        implied = lexicon.implied.at(words, place, quantity.first)
        if implied is not None:
            units = implied.value
            break
        hit = lexicon.counted.at(words, place, quantity.first)
        if hit is not None and hit.value == "target":
            continue  # "a target of 12": of what, other words say
        units = hit.value if hit is not None else _compound_unit(scene, place) or units
    units = units or _number_of(scene, left, quantity.first) or _subject_unit(scene, quantity, left)
    if units is None:
        return quantity
    return replace(quantity, unit=units, value=quantity.value * SCALES.get(quantity.scale or "", Decimal(1)))


def _number_of(scene: Setting, left: int, stop: int) -> str | None:
    """ "the number of boats landing here has dropped to 61": what is counted by a noun that nobody knows."""
    words, units = scene.words.lower, scene.lexicon.language.units
    if units.noun_first:
        return None
    for place in range(left, stop - 1):
        if words[place] in units.counted_of:
            behind = place + 2 if words[place + 1] in ("of", "av") else place + 1
            noun = counted_noun(scene.words, behind, stop, scene.lexicon)
            if noun is not None:
                return noun.unit
    return None


def _subject_unit(scene: Setting, quantity: Quantity, left: int) -> str | None:
    """ "visits rose from 182,000 to 204,500": the plural before the verb of a change is what is counted."""
    claims, words = scene.lexicon.language.claims, scene.words.lower
    if scene.lexicon.language.units.noun_first or words[quantity.lead - 1] not in claims.start | claims.to:
        return None
    change = next((hit for hit in scene.roles_from(left) if hit.value in _CHANGES and hit.last < quantity.lead), None)
    noun = (
        counted_noun(scene.words, change.first - 1, change.first, scene.lexicon)
        if change and change.first > left
        else None
    )
    return noun.unit if noun is not None else None


def _compound_unit(scene: Setting, place: int) -> str | None:
    word = scene.words.lower[place]
    return unit_of_compound(word, scene.lexicon) if scene.lexicon.language.units.compounds else None


def _goes_on(scene: Setting, quantity: Quantity, before: Claim) -> bool:
    """Whether a bare number counts what the number before it counted: "176 were waiting", "18 others"."""
    words, last = scene.words.lower, quantity.last
    if before.quantity.unit is None or before.quantity.form not in ("count", "of_total", "bare"):
        return False
    if words[quantity.lead - 1] in scene.lexicon.language.claims.to and before.role in _CHANGES:
        return True
    others = last < scene.stop and words[last] in scene.lexicon.language.units.others
    behind = scene.lexicon.roles.at(scene.words, last, scene.stop)
    opens = words[quantity.lead - 1] in ",;:" or quantity.lead - 1 in scene.cuts
    if scene.lexicon.breaks.before(scene.words, quantity.lead, max(scene.start, quantity.lead - 3)) is not None:
        return True  # "184 employees, of whom 138 part-time"
    return others or (opens and behind is not None and behind.value in ("reach", "have", "left"))


def _claim(scene: Setting, quantity: Quantity, left: int, right: int, before: Claim | None) -> Claim | None:
    cue, behind = _cue(scene, quantity, left), _cue_behind(scene, quantity, right)
    if behind is not None and (cue is None or cue.value in _WEAK):
        cue = behind
    role = cue.value if cue else None
    if cue is None and before is not None:
        ends = before.role in _CHANGES and scene.words.lower[quantity.lead - 1] in scene.lexicon.language.claims.to
        row = ends or _same_row(scene, before, quantity) or _said_again(scene, before, quantity)
        role = before.role if row else None
    if cue is not None and _negated(scene, cue) and quantity.form == "multiple":
        return None
    aim = aim_of(scene, quantity, left)
    if aim is None and before is not None and before.aim is not None and _joined_goal(scene, before, quantity, cue):
        aim = before.aim
    compared = comparison(scene, quantity, cue, left, right)
    kind = _kind(scene, quantity, role, compared, cue, aim, left)
    if kind is None:
        return None
    if compared is not None and compared.since and kind not in ("growth", "difference"):
        compared = None  # "rose to 8%, the highest since 2010"
    if compared is None and kind in ("growth", "difference"):
        compared = framed(scene, quantity)
    if kind in ("level", "target", "contribution") and not (compared and compared.name in STATES):
        compared = None
    if kind == "share" and compared is not None and compared.name in STATES:
        compared = None
    way, judged = _direction(quantity, kind, role), _status(quantity, kind, role)
    return Claim(quantity, kind, cue, role, compared, way, judged, aim if kind == "target" else None)


def _joined_goal(scene: Setting, before: Claim, quantity: Quantity, cue: Hit[str] | None) -> bool:
    """ "with the goal of keeping cover at 58% and bringing 75,000 hectares under certification"."""
    between = scene.words.lower[before.quantity.last : quantity.lead]
    if quantity.form not in ("percent", "amount", "money") or (cue is not None and cue.value in ("exceed", "below")):
        return False
    joined = any(word in AND for word in between) and len(between) <= _JOINED
    told = any(word in scene.lexicon.language.claims.done for word in between)
    return joined and not told and not any(word in ",;:." for word in between)


def _cue(scene: Setting, quantity: Quantity, left: int) -> Hit[str] | None:
    """The nearest phrase with a role between the number before and this one."""
    found = None
    for hit in scene.roles_from(left):
        if hit.last > quantity.first:
            break
        if hit.last <= quantity.lead or hit.first < quantity.lead or hit.value in ("reach", "equal", "aim"):
            found = hit if found is None or not _yields(scene, found, hit) else found
    return found if found is None or not _another_subject(scene, found, quantity) else None


def _yields(scene: Setting, found: Hit[str], hit: Hit[str]) -> bool:
    """Whether a nearer phrase only completes the one before it: "giảm còn 5%", "exceeding the target by 7%"."""
    if found.value in _CHANGES and hit.value in ("reach", "left", "keep"):
        return _to(scene, hit)
    return (
        found.value in ("exceed", "below", "lower", "higher") and hit.value == "target" and hit.first - found.last <= 3
    )


def _another_subject(scene: Setting, cue: Hit[str], quantity: Quantity) -> bool:
    """Whether a comma and a subject of its own part a number from a verb: "revenue rose, inflation 3.5%"."""
    between = scene.words.lower[cue.last : quantity.lead]
    if any(scene.lexicon.breaks.at(scene.words, place, quantity.lead) for place in range(cue.last, quantity.lead)):
        return True
    if "," not in between:
        return False
    behind = between[len(between) - between[::-1].index(",") :]
    dropped = scene.lexicon.language.claims.drop_first
    return any(word[0].isalpha() and word not in dropped for word in behind)


def _to(scene: Setting, hit: Hit[str]) -> bool:
    return scene.words.lower[hit.first] in scene.lexicon.language.claims.to


def _cue_behind(scene: Setting, quantity: Quantity, right: int) -> Hit[str] | None:
    """ "a 5% increase", "2 months earlier than", "10 days left": a role that starts at most one word behind."""
    end = quantity.noun.last if quantity.noun else quantity.last
    for hit in scene.roles_from(quantity.last):
        if hit.first > end + 1:
            return None
        if hit.first < right:
            near = hit.first <= end or scene.words.lower[end] not in ",;:.()"
            timed = hit.value in ("early", "late", "left", "higher", "lower") and quantity.form == "time"
            turned = scene.lexicon.language.units.noun_first and hit.value in (*_CHANGES, "growth", "below")
            if turned:
                continue  # "1.940 tỷ đồng tăng 31%": the verb is that of the next number
            sized = hit.value in ("up", "down", "higher", "lower", "growth", "below") and quantity.form != "time"
            if near and (timed or sized):
                return hit
    return None


def _same_row(scene: Setting, before: Claim, quantity: Quantity) -> bool:
    """Whether two numbers stand in one row under one verb: no semicolon between, and of one sort."""
    between = scene.words.lower[before.quantity.last : quantity.first]
    by = before.role in _CHANGES and scene.words.lower[quantity.lead - 1] in scene.lexicon.language.claims.by
    return (before.quantity.form == quantity.form or by) and ";" not in between and len(between) <= 12


def _said_again(scene: Setting, before: Claim, quantity: Quantity) -> bool:
    """ "by 45 people, or 6 per cent": the same change in other terms."""
    between = scene.words.lower[before.quantity.last : quantity.lead]
    return between[-1:] in (["or"], ["eller"], ["hoặc"]) and len(between) <= 4


def _negated(scene: Setting, cue: Hit[str]) -> bool:
    return any(
        word in scene.lexicon.language.claims.negations
        for word in scene.words.lower[max(scene.start, cue.first - 2) : cue.first]
    )


def _kind(
    scene: Setting,
    quantity: Quantity,
    role: str | None,
    comparison: Comparison | None,
    cue: Hit[str] | None,
    aim: str | None,
    left: int,
) -> str | None:
    form = quantity.form
    if form == "rank":
        return "rank"
    if quantity.unit == "vote" and form == "count":
        return "level"
    if form == "of_total":
        return "count_of_total"
    if form == "time":
        if aim is not None:
            return "target"
        measured = _regularly(scene, quantity) or _measures_time(scene, quantity, role)
        return _kind_of_time(scene, role, cue, quantity) or ("level" if measured else None)
    if form == "multiple":
        return "growth" if quantity.unit == "time" and _multiplies(scene, quantity, role, comparison) else None
    if aim == BY_NAME:
        return "target"
    if form == "bare" and _kind_of_bare(scene, quantity, role) is None and not (aim and quantity.unit):
        return None
    if aim == BY_TASK:
        return "target"
    named = any(scene.words.lower[cut] == ":" for cut in scene.cuts if cut < quantity.first)
    if aim and form == "count" and not named and not _aimed_by_verb(scene) and not _of_goal(scene, quantity, cue):
        aim = None  # "the goals and 15 groups of measures" sets no target of 15
    if aim and (role != "exceed" or scene.words.lower[quantity.lead - 1] == "("):
        return "target"
    if form in ("percent", "fraction"):
        return _kind_of_percent(scene, quantity, role, comparison, left)
    return _kind_of_amount(scene, quantity, role, comparison, cue)


def _aimed_by_verb(scene: Setting) -> bool:
    return any(hit.value == "aim" for hit in scene.goals)


def _of_goal(scene: Setting, quantity: Quantity, cue: Hit[str] | None) -> bool:
    """ "a goal of 15 schools": nothing but small words stands between the goal and the number."""
    if cue is None or cue.value != "target":
        return False
    small = scene.lexicon.language.claims.drop_last
    between = scene.words.lower[cue.last : quantity.lead]
    return len(between) <= 3 and all(word in small and word not in AND for word in between)


def _partitive(scene: Setting, place: int) -> bool:
    return place < scene.stop and scene.words.lower[place] in ("of", "av", "số")


def _kind_of_time(scene: Setting, role: str | None, cue: Hit[str] | None, quantity: Quantity) -> str | None:
    """A length of time is a figure only where it says how early, late or long something is."""
    ends = scene.lexicon.language.claims.to | scene.lexicon.language.claims.start
    if role in _CHANGES and quantity.lead > scene.start and scene.words.lower[quantity.lead - 1] in ends:
        return "level"  # "cut from 38 to 25 weeks"
    if role in ("early", "late", "higher", "lower") or (
        role in (*_CHANGES, "exceed") and cue is not None and quantity.lead - cue.last <= 2
    ):
        return "difference"
    return "level" if role == "left" else None


def _regularly(scene: Setting, quantity: Quantity) -> bool:
    """ "6.2 hours a week", "3 timmar per dag"."""
    words, place = scene.words.lower, quantity.last
    if place + 1 >= scene.stop or quantity.unit not in ("hour", "minute"):
        return False
    each = words[place] in scene.lexicon.language.units.per or words[place] in "/" or words[place] in ("a", "om", "i")
    timed = scene.lexicon.measures.at(scene.words, place + 1, scene.stop)
    return each and timed is not None and timed.value in TIME


def _measures_time(scene: Setting, quantity: Quantity, role: str | None) -> bool:
    """ "the average wait is 117 days", "published 19 days in advance": a length that is itself told of."""
    words, spans = scene.words.lower, scene.lexicon.language.units.spans
    if not spans or quantity.unit == "year":
        return False
    before = words[max(scene.start, quantity.lead - 2) : quantity.lead]
    if any(word in scene.lexicon.language.periods.lasting for word in before):
        return False
    behind = words[quantity.last : min(scene.stop, quantity.last + 5)]
    ahead = words[max(scene.start, quantity.lead - _SPAN) : quantity.lead]
    if scene.lexicon.comparing.before(scene.words, quantity.lead, scene.start) is not None:
        return True  # "11 days, against 16 in 2023"
    named = any(word in spans or word.endswith(("tiden", "tid")) for word in ahead)
    told = role in ("reach", "have", "left", "keep", "equal") or ahead[-1:] == ["of"] or ahead[-1:] == ["average"]
    if named and (told or ahead[-1:] in (["genomsnitt"], ["snitt"], ["quân"]) or _left(scene, quantity)):
        return True
    return any(word in scene.lexicon.language.units.spans_behind for word in behind)


def _multiplies(scene: Setting, quantity: Quantity, role: str | None, comparison: Comparison | None) -> bool:
    phrase = scene.lexicon.multiples.at(scene.words, quantity.first, quantity.last)
    behind = scene.words.lower[quantity.last] if quantity.last < scene.stop else ""
    if behind in scene.lexicon.language.claims.measured_by:
        return True
    return phrase is not None or role in ("up", "down", "higher", "lower", "growth", "equal") or comparison is not None


def _kind_of_percent(
    scene: Setting, quantity: Quantity, role: str | None, comparison: Comparison | None, left: int
) -> str:
    name = comparison.name if comparison else None
    if role == "contribute":
        grown = quantity.unit == "percentage point" or any(hit.value in ("growth", "up") for hit in scene.roles)
        return "contribution" if grown else "share"
    if role == "part":
        return "share"
    if role in ("exceed", "below") and (name or role == "exceed"):
        return "difference"
    if role in ("higher", "lower"):
        return "difference"
    if quantity.unit == "percentage point":
        return "difference"
    if role in _CHANGES:
        return "share" if _reached(scene, quantity) or _left(scene, quantity) else "growth"
    if role == "growth":
        return "growth"
    if name in ("plan", "target", "estimate", "central_estimate", "provincial_estimate"):
        return "share"
    before = {hit.value for hit in takewhile(lambda hit: hit.first < quantity.first, scene.roles_from(left))}
    grows = "growth" in before or ("up" in before and not _partitive(scene, quantity.last))
    return "growth" if grows and "share" not in before else "share"


def _reached(scene: Setting, quantity: Quantity) -> bool:
    """Whether the number is where a change ended ("to 95%", "còn 5%"), not how large it was."""
    place = quantity.lead - 1
    return place >= scene.start and scene.words.lower[place] in scene.lexicon.language.claims.to


def _left(scene: Setting, quantity: Quantity) -> bool:
    """Whether the number is where a change began: "from 12%"."""
    place = quantity.lead - 1
    return place >= scene.start and scene.words.lower[place] in scene.lexicon.language.claims.start


def _kind_of_amount(
    scene: Setting, quantity: Quantity, role: str | None, comparison: Comparison | None, cue: Hit[str] | None
) -> str | None:
    if quantity.unit == "vote":
        return "level"
    claims_data, words = scene.lexicon.language.claims, scene.words.lower
    previous = words[quantity.lead - 1] if quantity.lead > scene.start else ""
    if role in ("higher", "lower") and previous in claims_data.measured_by:
        return "level"  # "thấp hơn mức 12,5 của cả nước"
    particles = claims_data.drop_last
    at_once = cue is not None and all(
        words[place] in particles or _in_time(scene, place) or _in_baseline(scene, place)
        for place in range(cue.last, quantity.lead)
    )
    if role in (*_CHANGES, "higher", "lower") and previous not in claims_data.to | claims_data.start:
        return (
            "difference" if at_once or previous in claims_data.by or (cue and cue.first >= quantity.last) else "level"
        )
    if role in ("exceed", "below") and comparison is not None:
        return "difference"
    return "level"


def _in_baseline(scene: Setting, place: int) -> bool:
    """ "cao hơn dự toán 5 tỷ đồng": the plan stands between the word and the number."""
    held = (*scene.baselines, *scene.comparators)
    return scene.lexicon.language.units.noun_first and any(hit.first <= place < hit.last for hit in held)


def _in_time(scene: Setting, place: int) -> bool:
    """Whether a word belongs to a time: "cao hơn năm 2022 36 ha"."""
    start = scene.words.starts[place]
    return any(mention.start <= start < mention.end for mention in scene.mentions.values())


def _kind_of_bare(scene: Setting, quantity: Quantity, role: str | None) -> str | None:
    """A number without unit is a figure where a verb gives it to a counted indicator: "số hộ nghèo còn 1.234"."""
    if role not in ("reach", "have", "left", "up", "down", "equal"):
        return None
    if quantity.scale is None and Decimal(1900) <= quantity.value <= Decimal(2100):
        return None
    heads = scene.lexicon.language.units.counted_of
    before = scene.words.lower[max(scene.start, quantity.first - 25) : quantity.first]
    counts = quantity.scale or quantity.unit or (role in _CHANGES and _reached(scene, quantity))
    return "level" if counts or any(word in heads for word in before) else None


def _direction(quantity: Quantity, kind: str, role: str | None) -> str | None:
    if quantity.unit in TIME and role == "early":
        return "decrease"
    if kind in ("growth", "difference", "level", "share") and role in ("down", "lower", "below"):
        return "decrease"
    if kind == "growth" and quantity.minus:
        return "decrease"
    if quantity.form == "multiple":
        return "decrease" if quantity.value < 1 else "increase"
    if kind in ("growth", "difference") or role in ("up", "exceed", "higher"):
        return "increase"
    return None


def _status(quantity: Quantity, kind: str, role: str | None) -> str | None:
    if role == "early":
        return "met_early"
    if role == "exceed":
        return "exceeded"
    if role == "below" and kind != "level":
        return "not_met"
    if kind == "share" and role == "equal" and quantity.unit in PERCENT:
        return "exceeded" if quantity.value > 100 else "met" if quantity.value == 100 else None
    return None


def _shared_comparators(scene: Setting, made: list[Claim]) -> list[Claim]:
    """ "Revenue rose by 5% and expenditure by 3% compared with last year": the comparison holds for both."""
    for number in range(len(made) - 2, -1, -1):
        here, following = made[number], made[number + 1]
        if here.kind != "growth" or following.kind != "growth" or here.comparison or not following.comparison:
            continue
        between = scene.words.lower[here.quantity.last : following.quantity.first]
        joined = any(word in (*AND, ",") for word in between)
        contrasted = following.cue is not None and any(
            hit.value in ("higher", "lower") and here.quantity.last <= hit.first < following.cue.first
            for hit in scene.roles
        )
        if joined and not contrasted and ";" not in between and "." not in between and len(between) <= 14:
            made[number] = replace(here, comparison=following.comparison)
    return made
