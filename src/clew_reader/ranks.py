"""Ranks: "ranked 8th of 63", "on fourth place", "the fifth best"."""

from __future__ import annotations

from decimal import Decimal

from clew_reader.amounts import Place, Quantity
from clew_reader.languages.joining import AND
from clew_reader.lexicon import Lexicon
from clew_reader.nouns import counted_noun
from clew_reader.numbers import number_at
from clew_reader.words import Words

_THE = ("thứ",)  # before an ordinal in digits
_BESIDE = 12  # words between two places
_JOINING = AND | {","}


def place_in_words(place: Place, at: int) -> Quantity | None:
    """ "on fourth place", "the fifth best"."""
    words, claims = place.words, place.lexicon.language.claims
    in_one = dict(claims.place_words).get(words.lower[at])
    if in_one is not None:
        return Quantity(at, at + 1, Decimal(in_one), "rank", "rank", lead=at)
    if words.lower[at] in claims.places and at + 1 < place.stop and words.lower[at + 1] in claims.superlatives:
        total = _out_of(words, at + 2, place.stop, place.lexicon)
        last = total[1] if total else at + 2
        return Quantity(at, last, Decimal(claims.places[words.lower[at]]), "rank", "rank", lead=at)
    if words.lower[at] in claims.places and at + 1 < place.stop and words.lower[at + 1] in claims.rank_after:
        return Quantity(at, at + 2, Decimal(claims.places[words.lower[at]]), "rank", "rank", lead=at)
    return None


def next_rank(place: Place, at: int, before: Quantity) -> Quantity | None:
    """ "ranked 7th nationwide and second in the region", "23rd, up from 31st": a place told beside another one."""
    words, lexicon = place.words, place.lexicon
    claims, numbers = lexicon.language.claims, lexicon.language.numbers
    if at - before.last > _BESIDE or any(words.lower[inner] in ";." for inner in range(before.last, at)):
        return None
    if at > place.start + 1 and words.lower[at - 1] in _THE and words.lower[at - 2] in _JOINING:
        number = number_at(words, at, place.stop, lexicon.language.code)
        whole = number is not None and number.whole and number.value < 100
        return Quantity(at, at + 1, number.value, "rank", "rank", lead=at) if whole and number is not None else None
    joins = at > place.start and (words.lower[at - 1] in _JOINING or words.lower[at - 1] in claims.start | claims.to)
    if not joins or at + 1 >= place.stop:
        return None
    if words.lower[at] in claims.places and not lexicon.counted.at(words, at + 1, place.stop):
        return Quantity(at, at + 1, Decimal(claims.places[words.lower[at]]), "rank", "rank", lead=at)
    number = number_at(words, at, place.stop, lexicon.language.code) if words.lower[at].isdecimal() else None
    last = number.last if number is not None and number.whole else place.stop
    glued = last < place.stop and words.starts[last] == words.ends[last - 1]
    if number is None or not glued or words.lower[last] not in numbers.ordinal_after:
        return None
    return Quantity(at, last + 1, number.value, "rank", "rank", lead=at)


def ordinal_rank(place: Place, at: int) -> Quantity | None:
    """ "placing us 11th among 34 provinces", "12th nationwide": a place by its ordinal and what stands behind it."""
    words, lexicon = place.words, place.lexicon
    last = at + 1
    if not words.lower[at].isdecimal() or last + 1 >= place.stop or words.starts[last] != words.ends[at]:
        return None
    if words.lower[last] not in lexicon.language.numbers.ordinal_after or lexicon.language.units.noun_first:
        return None
    claims = lexicon.language.claims
    start = at > place.start and words.lower[at - 1] in claims.start and words.lower[last + 1] in claims.to
    if lexicon.rank_behind.at(words, last + 1, place.stop) is None and not start:
        return None
    number = number_at(words, at, place.stop, lexicon.language.code)
    total = _out_of(words, last + 1, place.stop, lexicon)
    end = total[1] if total else last + 1
    return Quantity(at, end, number.value, "rank", "rank", lead=at) if number is not None else None


def rank(place: Place, at: int) -> Quantity | None:
    words, lexicon = place.words, place.lexicon
    claims, numbers = lexicon.language.claims, lexicon.language.numbers
    for table, form in ((lexicon.rank, "exact"), (lexicon.top, "top")):
        hit = table.at(words, at, place.stop)
        if hit is None or hit.last >= place.stop:
            continue
        spot = hit.last
        while spot < place.stop - 1 and (words.lower[spot] in ("number", "no", "nr", "nummer", "số", ".", "on")):
            spot += 1
        word = words.lower[spot]
        if form == "exact" and word in claims.places:
            return Quantity(at, spot + 1, Decimal(claims.places[word]), "rank", "rank", lead=at)
        number = number_at(words, spot, place.stop, lexicon.language.code)
        if number is None or not (number.whole or number.in_words) or number.scale or spot in place.taken:
            continue
        last, ordinal = number.last, False
        if (
            last < place.stop
            and words.lower[last] in numbers.ordinal_after
            and words.starts[last] == words.ends[last - 1]
        ):
            last, ordinal = last + 1, True
        noun = counted_noun(words, last, place.stop, lexicon)
        if form == "top" or ordinal or noun is None or (lexicon.language.units.noun_first and not noun.known):
            total = _out_of(words, last, place.stop, lexicon)
            return Quantity(at, total[1] if total else last, number.value, "rank", "rank", qualifier=form, lead=at)
    return None


def _out_of(words: Words, at: int, stop: int, lexicon: Lexicon) -> tuple[Decimal, int] | None:
    """ "12/63", "12th out of 63 provinces": the places there are."""
    if (
        at + 1 < stop
        and words.lower[at] == "/"
        and words.lower[at + 1].isdecimal()
        and words.starts[at] == words.ends[at - 1]
    ):
        return Decimal(words.lower[at + 1]), at + 2
    between = lexicon.of_total.at(words, at, stop) if at < stop else None
    total = number_at(words, between.last, stop, lexicon.language.code) if between and between.last < stop else None
    return (total.value, total.last) if total is not None and counted_noun(words, total.last, stop, lexicon) else None
