"""Counts of a total: "159/182 communes", "11 of the 13 targets", "of the 48 targets, 41"."""

from __future__ import annotations

from dataclasses import replace

from clew_reader.amounts import MONEY, Place, Quantity
from clew_reader.nouns import counted_noun
from clew_reader.numbers import Number, number_at, starting_words
from clew_reader.words import Words

_OPENING = (",", ";", ":", ".", "(", "och", "men", "att", "and", "but", "that", "và", "nhưng", "–", "-")
_SHORT, _LONG = 12, 30  # words between a total and its part
_HAVE = ("har", "hade", "är", "var", "blev", "have", "had", "has", "are", "were", "was", "đã", "có", "mới")


def of_total(place: Place, number: Number) -> Quantity | None:
    """ "159/182 communes", "11 of the 13 targets", "159 xã trên tổng số 182 xã"."""
    words, lexicon, stop = place.words, place.lexicon, place.stop
    if number.scale or not (number.whole or number.in_words or number.value == int(number.value)):
        return None
    at, noun = number.last, None
    slash = at < stop and words.lower[at] == "/" and words.starts[at] == words.ends[at - 1]
    if not slash:
        noun = counted_noun(words, at, stop, lexicon)
        if noun is not None and not lexicon.language.units.noun_first and noun.last > at + 1:
            noun = None  # only "44 votes of 46", not "44 members of a board of 46"
        between = lexicon.of_total.at(words, noun.last if noun else at, stop)
        if between is None:
            return None
        at = between.last
    else:
        at += 1
    if not slash:
        at = _behind_owner(place, at)
    total = number_at(words, at, stop, lexicon.language.code) if at < stop else None
    if slash and total is not None and at not in place.taken and words.starts[at] == words.ends[at - 1]:
        money = _part_of_money(place, number, total)
        if money is not None:
            return money
    if total is None or total.scale or total.value != int(total.value) or at in place.taken:
        return None
    if slash and (words.starts[at] != words.ends[at - 1] or number.value != int(number.value)):
        return None
    counted = counted_noun(words, total.last, stop, lexicon, one=True) or noun
    if slash and lexicon.measures.at(words, total.last, stop) and not counted:
        return None
    if counted is None and not slash:
        return None
    if number.value > total.value or total.value < 2:
        return None
    last = counted.last if counted and lexicon.language.units.noun_first else total.last
    unit = counted.unit if counted else None
    return Quantity(number.first, last, number.value, "of_total", unit, total=total.value, noun=counted)


def _behind_owner(place: Place, at: int) -> int:
    """The number behind a genitive at word `at`: "the council's 49", "kommunens sju"."""
    words, stop = place.words.lower, place.stop
    if at + 3 < stop and words[at + 1] in "'’" and words[at + 2] == "s":
        behind = at + 3
    elif at + 1 < stop and not words[at][0].isdecimal() and words[at].endswith("s"):
        behind = at + 1
    else:
        return at
    numbered = words[behind][0].isdecimal() or words[behind] in starting_words(place.lexicon.language.code)
    return behind if numbered else at


def _part_of_money(place: Place, number: Number, total: Number) -> Quantity | None:
    """ "3.215/5.430 tỷ đồng"."""
    measure = place.lexicon.measures.at(place.words, total.last, place.stop)
    if measure is None or measure.value not in MONEY or number.value > total.value:
        return None
    return Quantity(
        number.first, measure.last, number.value, "of_total", measure.value, scale=total.scale, total=total.value
    )


def totals_first(found: list[Quantity], place: Place) -> list[Quantity]:
    """ "Of the 48 targets, 41 were met": the total is named first, at the start of its clause."""
    joined: list[Quantity] = []
    for quantity in found:
        whole = joined[-1] if joined else None
        if whole is not None and _also_of(whole, quantity, place):
            joined.append(replace(quantity, form="of_total", unit=whole.unit, total=whole.total, noun=whole.noun))
        elif whole is not None and _opens_as_total(whole, quantity, place):
            made = replace(quantity, form="of_total", unit=whole.unit, total=whole.value, noun=whole.noun)
            alone = quantity.form == "bare" or (quantity.noun is not None and not quantity.noun.known)
            joined[-1:] = [made] if alone else [whole, made]
        else:
            joined.append(quantity)
    return joined


def _opens_as_total(whole: Quantity, part: Quantity, place: Place) -> bool:
    same = part.form == "bare" or part.unit == whole.unit or (part.noun is not None and not part.noun.known)
    owed = whole.form == "bare" and part.form == "bare" and whole.value >= 2 and _parted(whole, part, place)
    if (
        (whole.form not in ("count", "amount") and not owed)
        or part.value > whole.value
        or part.scale is not None
        or not same
    ):
        return False
    if whole.scale is not None or part.form not in ("bare", whole.form):
        return False
    owner = _owner(place.words, whole.lead, place.start)
    before = place.lexicon.out_of.before(place.words, owner, place.start)
    opens = before is not None and (before.first == place.start or place.words.lower[before.first - 1] in _OPENING)
    if not opens:
        return False
    comma = place.words.lower[part.lead - 1] == ","
    return part.first - whole.last <= (_LONG if comma else _SHORT)


def _also_of(whole: Quantity, part: Quantity, place: Place) -> bool:
    """ "7 have been completed and 2 are overdue": one more part of the total that was named before."""
    words = place.words.lower
    if whole.form != "of_total" or part.form != "bare" or whole.total is None or part.value >= whole.total:
        return False
    joined = words[part.lead - 1] in ("and", "och", "và", ",") and part.last < place.stop
    return joined and words[part.last] in _HAVE and part.first - whole.last <= _SHORT


def _parted(whole: Quantity, part: Quantity, place: Place) -> bool:
    """ "of 187 received this year, 154 were answered": a comma or a verb stands before the part."""
    before = place.words.lower[part.lead - 1]
    return (before == "," or before in _HAVE) and part.first - whole.last > 1


def _owner(words: Words, place: int, start: int) -> int:
    """The word at which a genitive before word `place` starts: "partikommitténs 49 ledamöter", "the council's 49"."""
    if place - 2 > start and words.lower[place - 1] == "s" and words.lower[place - 2] in "'’":
        return max(start, place - 3)
    genitive = place - 1 > start and len(words.lower[place - 1]) > 3 and words.lower[place - 1].endswith("s")
    return place - 1 if genitive else place
