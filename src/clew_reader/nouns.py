"""What a number counts: the noun behind it and the unit that stands for it."""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.lexicon import Lexicon
from clew_reader.words import Hit, Words

_LONGEST = 8  # words of a counted noun's phrase
_SHORTEST_PART, _SHORTEST_TAIL = 3, 4  # letters of the two parts of a compound
_AGENTS = ("viên", "sĩ", "sỹ", "sư")  # syllables that end Vietnamese words for people
_DEFINITE = ("na", "en", "a")
_NO_NOUN_ENDINGS = (
    "a",
    "ade",
    "ande",
    "ende",
    "t",
    "are",
    "as",
    "ats",
    "ades",
    "ts",
    "des",
)  # Swedish adjectives, participles and adverbs


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun: words `[first, last)` of its phrase, and the unit; `known` where the data holds it."""

    first: int
    last: int
    unit: str
    known: bool


def counted_noun(words: Words, first: int, stop: int, lexicon: Lexicon, *, one: bool = False) -> Noun | None:
    """The noun that a number before word `first` counts; `one` where the number is 1 and the noun singular."""
    if first >= stop or not words.lower[first][0].isalpha():
        return None
    if words.lower[first] in lexicon.language.units.others:
        return None
    if lexicon.language.units.noun_first:
        return _noun_first(words, first, stop, lexicon)
    last = first
    ends = lexicon.language.units.phrase_ends
    if words.lower[first] in ends and first + 1 < stop:
        hyphened = words.lower[first + 1] == "-" and words.starts[first + 1] == words.ends[first]  # "on-call crews"
        adjective = words.lower[first].endswith("ed") and words.lower[first + 1] not in ends  # "planned courses"
        if hyphened or (adjective and words.lower[first + 1].endswith("s")):
            last = first + 1
    while last < min(stop, first + _LONGEST) and _inside(words, last):
        if words.lower[last] in ends and not (last > first and words.lower[last - 1] == "-"):
            break  # "gräns- och bergskommunerna" is one
        last += 1
    known = next(lexicon.counted.within(words, range(first, last)), None)
    joined = _compound(words, first, known.first if known else last, lexicon)
    known = joined or known
    if known is not None:
        return Noun(first, known.last, known.value, known=True)
    return _unknown(words, first, last, lexicon, one)


def _compound(words: Words, first: int, last: int, lexicon: Lexicon) -> Hit[str] | None:
    """The first word of a stretch that ends in a known noun: "landsbygdskommuner"."""
    if not lexicon.language.units.compounds:
        return None
    for place in range(first, last):
        unit = unit_of_compound(words.lower[place], lexicon) or _of_definite(words.lower[place], lexicon)
        if unit is not None:
            return Hit(place, place + 1, unit)
    return None


def _of_definite(word: str, lexicon: Lexicon) -> str | None:
    """The unit of a noun in its definite plural: "stationerna", "besöken", "ärendena"."""
    counted = lexicon.language.units.counted
    for ending in _DEFINITE:
        base = word.removesuffix(ending)
        if base != word and len(base) > _SHORTEST_TAIL:
            unit = counted.get(base) or unit_of_compound(base, lexicon)
            if unit is not None:
                return unit
    return None


def unit_of_compound(word: str, lexicon: Lexicon) -> str | None:
    """The unit of the longest known noun that a word ends in."""
    counted = lexicon.language.units.counted
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_TAIL + 1):
        if word[cut:] in counted:
            return counted[word[cut:]]
    return None


def _inside(words: Words, place: int) -> bool:
    """Letters, or a hyphen or apostrophe glued between letters."""
    word = words.lower[place]
    if word in "-'’":
        return words.starts[place] == words.ends[place - 1]
    return word[0].isalpha()


def _noun_first(words: Words, first: int, stop: int, lexicon: Lexicon) -> Noun | None:
    hit = lexicon.counted.at(words, first, stop)
    if hit is not None:
        return Noun(first, hit.last, hit.value, known=True)
    word = words.lower[first]
    if word in lexicon.language.units.phrase_ends or len(word) < 2 or lexicon.roles.at(words, first, stop):
        return None
    for last in range(first + 2, min(stop, first + 4) + 1):
        if words.lower[last - 1] in _AGENTS:
            return Noun(first, last, "person", known=True)  # "kỹ thuật viên"
    return Noun(first, first + 1, word, known=False)


def _unknown(words: Words, first: int, last: int, lexicon: Lexicon, one: bool) -> Noun | None:
    """The last word of the phrase that looks like a plural, in the singular."""
    if last == first:
        return None
    swedish_like = lexicon.language.code != "en"
    if swedish_like:
        places = (place for place in range(first, last) if not words.lower[place].endswith(_NO_NOUN_ENDINGS))
        place = next(places, None)
        if place is None or words.lower[place] in lexicon.language.periods.present:
            return None
        return Noun(first, place + 1, words.lower[place], known=False)
    for place in range(last - 1, first - 1, -1):
        word = words.lower[place]
        if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
            singular = word[:-3] + "y" if word.endswith("ies") else word[:-1]
            return Noun(first, place + 1, singular, known=False)
    return Noun(first, last, words.lower[last - 1], known=False) if one else None
