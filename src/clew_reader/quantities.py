# long: one stage; every way in which a sentence gives an amount stands side by side here and is tried in turn
"""Stage 7, quantities: numbers with unit, scale, total, qualifier and sign, wherever a sentence gives an amount.

What is only a name or a place in a row is left out here: dates, symbols, ordinals, "phase 1", "COVID-19".
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from clew_reader.amounts import MONEY, PERCENT, TIME, Place, Quantity
from clew_reader.carrying import carry_units
from clew_reader.doubts import Doubt
from clew_reader.nouns import Noun, counted_noun
from clew_reader.numbers import SCALES, Number, digits_end, negative, number_at, starting_words
from clew_reader.ranks import next_rank, ordinal_rank, place_in_words, rank
from clew_reader.totals import of_total, totals_first
from clew_reader.words import Hit, Words

_MOST_HEADINGS = 30
_EVERY = ("var", "vart", "varannan", "vartannat")  # "var tionde elev"
_OLDEST = 120
_CHANGED = 6  # words between a word of change and "from"
_RATE = 6  # words between a rate and what it is reckoned by


def find_quantities(place: Place) -> list[Quantity]:
    """The quantities of a sentence in order."""
    found: list[Quantity] = []
    at, words = place.start, place.words
    while at < place.stop:
        if at in place.taken:
            at += 1
            continue
        ranked = found and found[-1].form == "rank"
        beside = next_rank(place, at, found[-1]) if ranked else None
        quantity = beside or _phrase(place, at) or ordinal_rank(place, at) or _number(place, at)
        if quantity is not None:
            if not _is_denominator(place, quantity, found[-1] if found else None):
                found.append(quantity)
            at = quantity.last
        elif words.lower[at][0].isdecimal():
            at = max(at + 1, digits_end(words, at, place.stop))
        else:
            at += 1
    carried = carry_units(totals_first(found, place), place)
    return [quantity for quantity in carried if not (quantity.form == "bare" and quantity.loose)]


def _is_denominator(place: Place, quantity: Quantity, before: Quantity | None) -> bool:
    """ "8.7 doctors per 10,000 inhabitants", "trên 100 bé gái": what a rate is reckoned by counts nothing."""
    power = quantity.value >= 100 and quantity.value.normalize().as_tuple().digits == (1,)
    if quantity.form not in ("count", "bare") or not power:
        return False
    word = place.words.lower[quantity.first - 1] if quantity.first > place.start else ""
    units = place.lexicon.language.units
    near = before is not None and quantity.first - before.last <= _RATE
    return word in units.per or (near and word in units.per_so_many)


def _phrase(place: Place, at: int) -> Quantity | None:
    """A quantity without a number of its own: "doubled", "half of", "ranked first"."""
    words, lexicon = place.words, place.lexicon
    word = words.lower[at]
    if word not in lexicon.starting:
        return None
    multiple = lexicon.multiples.at(words, at, place.stop)
    if multiple is not None and not _hyphen_after(words, multiple.last, place.stop):
        return _qualified(Quantity(at, multiple.last, multiple.value, "multiple", "time"), place)
    fraction = lexicon.fractions.at(words, at, place.stop)
    in_so_many = fraction is not None and (
        (fraction.last - fraction.first == 3 and words.lower[at + 1] == "in")
        or words.lower[at] in _EVERY
        or lexicon.language.units.noun_first
    )
    changed = fraction is not None and _of_change(place, fraction.first)
    if fraction is not None and (
        changed
        or (fraction.last < place.stop and (in_so_many or _of(words.lower[fraction.last])))
        or place.role_at(fraction.last) in ("higher", "lower")
    ):
        if _majority(place, fraction):
            return None
        doubts = () if fraction.value == int(fraction.value) else (Doubt("fraction_in_words"),)
        return _qualified(Quantity(at, fraction.last, fraction.value, "fraction", "%", doubts=doubts), place)
    return place_in_words(place, at) or rank(place, at)


def _of_change(place: Place, at: int) -> bool:
    """ "fell by a quarter", "giảm khoảng một phần tư": how large a change was, not a part of something."""
    words, lexicon = place.words, place.lexicon
    while at > place.start and (
        words.lower[at - 1] in lexicon.language.claims.by or lexicon.qualifiers.before(words, at, at - 1) is not None
    ):
        at -= 1
    hit = lexicon.roles.before(words, at, place.start)
    return hit is not None and hit.value in ("up", "down", "part", "equal")


def _majority(place: Place, fraction: Hit[Decimal]) -> bool:
    """ "more than half of the members", "hai phần ba số phiếu": what a vote needs counts nothing."""
    words, claims = place.words, place.lexicon.language.claims
    behind = words.lower[fraction.last : min(place.stop, fraction.last + 4)]
    return any(word in claims.voters for word in behind)


def _of(word: str) -> bool:
    return word in ("of", "av", "số", "tổng", "the", "các")


def _number(place: Place, at: int) -> Quantity | None:
    words, lexicon = place.words, place.lexicon
    word = words.lower[at]
    if not word[0].isdecimal() and word not in starting_words(lexicon.language.code):
        return None
    number = number_at(words, at, place.stop, lexicon.language.code)
    if number is None or not _stands_alone(place, number):
        return None
    quantity = of_total(place, number) or _range(place, number) or _with_unit(place, number)
    if quantity is None:
        return None
    return _qualified(quantity, place)


def _stands_alone(place: Place, number: Number) -> bool:
    """Whether the number is written as a number of its own, not as a part of a word, name or ordinal."""
    words, numbers = place.words, place.lexicon.language.numbers
    before = words.lower[number.first - 1] if number.first > place.start else ""
    if number.in_words:
        allowed = numbers.weak.get(words.lower[number.first])
        single = number.last == number.first + 1
        some = place.lexicon.out_of.before(words, number.first, place.start)  # "Av de nio stationerna var sju ..."
        known = before in numbers.definite and not (some is not None and some.last - some.first > 1)
        if known or (single and allowed is not None and before not in allowed):
            return False
        timed = place.lexicon.measures.at(words, number.last, place.stop)
        one = single and number.value <= 1 and not (timed is not None and timed.value in TIME)
        return not one and not (before == "-" and words.starts[number.first - 1] == 0)
    if _numbers_heading(place, number):
        return False
    glued = number.first > 0 and words.starts[number.first] == words.ends[number.first - 1]
    if before in ("§", "#", "№") or (number.first > place.start and not glued and _goes_on(place, number)):
        return False
    if glued:
        previous = words.lower[number.first - 1]
        if previous[0].isalpha() and previous not in place.lexicon.language.units.before:
            return False
        if previous in "-/.,:_" and number.first > 1 and words.starts[number.first - 1] == words.ends[number.first - 2]:
            return False
    return not _ordinal(place, number)


def _numbers_heading(place: Place, number: Number) -> bool:
    """ "2 Call-outs": a number alone at the start of a short line, before a capital, numbers it."""
    if not place.heading or number.first != place.start or not number.whole or number.value >= _MOST_HEADINGS:
        return False
    return number.last < place.stop and place.words.lower[number.last][0].isalpha()


def _goes_on(place: Place, number: Number) -> bool:
    """Whether digits stand one space before the number, as in a telephone number."""
    words, before = place.words, number.first - 1
    return (
        words.lower[before].isdecimal()
        and words.starts[number.first] == words.ends[before] + 1
        and before not in place.taken
    )


def _ordinal(place: Place, number: Number) -> bool:
    words, numbers, last = place.words, place.lexicon.language.numbers, number.last
    if last >= place.stop or words.starts[last] != words.ends[last - 1]:
        return False
    word = words.lower[last]
    if word in numbers.ordinal_after and not place.lexicon.measures.at(words, last, place.stop):
        return True
    return word == ":" and last + 1 < place.stop and words.lower[last + 1] in numbers.ordinal_after


def _range(place: Place, number: Number) -> Quantity | None:
    """ "12.5 to 14.1%": the lower end, with the upper one beside it."""
    words, lexicon = place.words, place.lexicon
    at = number.last
    measure = lexicon.measures.at(words, at, place.stop)
    if measure is not None:
        at = measure.last
    if at + 1 >= place.stop or words.lower[at] not in lexicon.language.claims.until:
        return None
    if not words.lower[at + 1][0].isdecimal() or at + 1 in place.taken:
        return None
    upper = number_at(words, at + 1, place.stop, lexicon.language.code)
    if upper is None or _ordinal(place, upper):
        return None
    whole = _with_unit(place, replace(upper, first=number.first))
    if (
        whole is None
        or whole.form == "bare"
        or (whole.form == "time" and not _longer(place, whole))
        or (measure is not None and measure.value != whole.unit)
    ):
        return None
    scale = number.scale or upper.scale or whole.scale
    lower = number.value
    if _base(lower, scale) >= _base(upper.value, upper.scale or whole.scale):
        return None
    before = words.lower[number.first - 1] if number.first > place.start else ""
    if before in lexicon.language.claims.start and _after_change(place, number.first - 1):
        return None
    if whole.scale is None and scale is not None:
        lower, scale = _base(lower, scale), None
    return replace(whole, value=lower, scale=scale, upper=upper.value, qualifier="at_least")


def _after_change(place: Place, at: int) -> bool:
    """Whether a word of rise or fall stands just before word `at`: "increased from 10 to 12%" is no range."""
    near = range(max(place.start, at - _CHANGED), at)
    changes = ("up", "down", "aim")  # "ska öka andelen från 12 till 18 procent"
    hit = next((hit for hit in place.lexicon.roles.within(place.words, near) if hit.value in changes), None)
    return hit is not None and hit.value != "down"  # a fall "from 5 to 8%" is none: it is a range


def _longer(place: Place, quantity: Quantity) -> bool:
    """ "15 to 20 days longer"."""
    hit = place.lexicon.roles.at(place.words, quantity.last, place.stop) if quantity.last < place.stop else None
    return hit is not None and hit.value in ("higher", "lower", "early", "late")


def _base(value: Decimal, scale: str | None) -> Decimal:
    return value * SCALES[scale] if scale else value


def _with_unit(place: Place, number: Number) -> Quantity | None:
    words, lexicon, last = place.words, place.lexicon, number.last
    plain = Quantity(
        number.first, last, number.value, "bare", scale=number.scale, in_words=number.in_words, doubts=number.doubts
    )
    plain = replace(plain, minus=_minus(place, number))
    scaled = lexicon.language.units.scaled.get(words.lower[last]) if last < place.stop else None
    if scaled is not None:
        return replace(plain, last=last + 1, form="money", unit=scaled[1], scale=scaled[0])
    measure = lexicon.measures.at(words, last, place.stop)
    if measure is not None and _measured(place, number, measure.last):
        return _measure(replace(plain, last=measure.last), measure.value)
    money = lexicon.money_before.before(words, number.first, place.start)
    if money is not None:
        return replace(plain, first=money.first, form="money", unit=money.value)
    return _counted(place, number, plain)


def _measured(place: Place, number: Number, last: int) -> bool:
    """Whether a measure behind a number belongs to it; a year's number and a word of time after "năm" do not."""
    words = place.words
    if last < place.stop and len(words.lower[last]) == 4 and words.lower[last].isdecimal() and last in place.taken:
        return False  # "120 000 år 2023"
    noun = place.lexicon.counted.at(words, number.last, place.stop)
    return noun is None or noun.last <= last


def _measure(quantity: Quantity, unit: str) -> Quantity:
    if unit in MONEY:
        return replace(quantity, form="money", unit=unit)
    if unit in PERCENT:
        return replace(quantity, form="percent", unit=unit)
    if unit == "time":
        return replace(quantity, form="multiple", unit=unit)
    value = _base(quantity.value, quantity.scale)
    return replace(quantity, form="time" if unit in TIME else "amount", unit=unit, value=value, scale=None)


def _counted(place: Place, number: Number, plain: Quantity) -> Quantity | None:
    """A number that counts things; None where it names something or counts nothing."""
    words, lexicon, numbers = place.words, place.lexicon, place.lexicon.language.numbers
    last = number.last
    before = words.lower[number.first - 1] if number.first > place.start else ""
    noun = _own_noun(place, number) or _of_known(place, number)
    if _is_age(place, number):
        return None
    if noun is not None and lexicon.measures.at(words, last, place.stop):
        noun = None  # a measure that is none here: "120 000 år 2023"
    if last < place.stop and (
        words.lower[last] in lexicon.language.units.not_counted or _hyphen_after(words, last, place.stop)
    ):
        return None
    if before in numbers.always_ordinal or (before in numbers.ordinal_before and not (noun and noun.known)):
        return None
    if noun is not None and (noun.known or not number.in_words or not lexicon.language.units.noun_first):
        glued = words.starts[noun.first] == words.ends[last - 1]
        if glued:
            return None
        value = _base(number.value, number.scale)
        end = noun.last if lexicon.language.units.noun_first and noun.known else last
        return replace(
            plain,
            last=end,
            form="count",
            unit=noun.unit,
            noun=noun,
            value=value,
            scale=None,
            scaled=number.scale is not None,
        )
    return _without_noun(place, number, plain)


def _without_noun(place: Place, number: Number, plain: Quantity) -> Quantity | None:
    """A number behind which no thing is named: one that what is said of it may still make a figure."""
    words, last = place.words, number.last
    if number.in_words and place.role_at(last) in ("higher", "lower"):
        return plain  # "three fewer than"
    if number.in_words:
        return replace(plain, loose=not _ends_change(place, number.first)) if number.value > 1 else None
    if last < place.stop and words.lower[last][0].isalpha() and words.starts[last] == words.ends[last - 1]:
        return None
    before = words.lower[number.first - 1] if number.first > place.start else ""
    alone = before == "(" and last < place.stop and words.lower[last] == ")"
    return replace(plain, loose=True) if alone else plain


def _ends_change(place: Place, at: int) -> bool:
    """ "fell from eleven to four"."""
    claims = place.lexicon.language.claims
    if at == place.start or place.words.lower[at - 1] not in claims.start | claims.to:
        return False
    near = range(max(place.start, at - _CHANGED), at)
    return any(hit.value in ("up", "down") for hit in place.lexicon.roles.within(place.words, near))


def _is_age(place: Place, number: Number) -> bool:
    """ "people over 80", "nobody under 16": an age, where a word for people stands before it."""
    words, lexicon = place.words, place.lexicon
    before = lexicon.qualifiers.before(words, number.first, place.start)
    if before is None or number.in_words or number.value > _OLDEST or before.value not in ("over", "at_most"):
        return False
    if before.first == place.start:
        return False
    at = before.first - 1
    people = lexicon.counted.before(words, before.first, place.start)
    return (people is not None and people.value == "person") or words.lower[at] in lexicon.language.units.anyone


def _own_noun(place: Place, number: Number) -> Noun | None:
    """The noun just behind a number; a time there ("74 five years ago") is none."""
    if number.last in place.taken:
        return None
    return counted_noun(place.words, number.last, place.stop, place.lexicon, one=number.value == 1)


def _of_known(place: Place, number: Number) -> Noun | None:
    """ "five of the closed beds": some of what is known."""
    words, of = place.words, place.lexicon.of_total.at(place.words, number.last, place.stop)
    if of is None or of.last - of.first < 2 or number.value < 2 or number.scale:
        return None
    return counted_noun(words, of.last, place.stop, place.lexicon)


def _hyphen_after(words: Words, last: int, stop: int) -> bool:
    """ "9-month", "2-level": the number is a part of a word."""
    return (
        last + 1 < stop
        and words.lower[last] == "-"
        and words.starts[last] == words.ends[last - 1]
        and words.starts[last + 1] == words.ends[last]
        and words.lower[last + 1][0].isalpha()
    )


def _minus(place: Place, number: Number) -> bool:
    before = place.words.lower[number.first - 1] if number.first > place.start else ""
    return before in place.lexicon.language.numbers.minus or negative(place.words, number.first)


def _qualified(quantity: Quantity, place: Place) -> Quantity:
    words, lexicon = place.words, place.lexicon
    before = lexicon.qualifiers.before(words, quantity.first, place.start)
    if before is not None and words.lower[before.first] in lexicon.language.claims.start:
        before = None  # "từ 5" is "at least 5" only before "trở lên"
    if before is not None and before.first > place.start and words.lower[before.first - 1][0].isdecimal():
        compares = lexicon.roles.at(words, before.first, place.stop)
        if compares is not None and compares.value in ("higher", "lower"):
            before = None  # "12 fewer than twelve months earlier"
    quantity = replace(quantity, lead=before.first if before else quantity.first)
    after = lexicon.qualifiers_after.at(words, quantity.last, place.stop)
    if after is None and quantity.noun is not None:
        after = lexicon.qualifiers_after.at(words, quantity.noun.last, place.stop)
    if after is not None:
        return replace(quantity, qualifier=after.value)
    if before is None or quantity.qualifier != "exact":
        return quantity
    return replace(quantity, qualifier=before.value)
