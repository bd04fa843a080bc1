"""Stage 5, numbers: what is written in digits or words, by the rules of the sentence's language.

A number that breaks the rules of its language is read only where one reading is possible, and then with a doubt.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from clew_reader.doubts import Doubt
from clew_reader.languages import LANGUAGES
from clew_reader.languages.base import Numbers
from clew_reader.words import Phrases, Words

SCALES = {
    "thousand": Decimal(1000),
    "ten thousand": Decimal(10_000),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "quadrillion": Decimal(10**15),
}
_SIGNS = ".,'"
_LONGEST = 30  # digits; nobody reports more, and a heap of digits is no number
_MOST_PARTS = 9
_MINUS = "-−–"
_LETTER_SCALES = ("m", "k", "tr", "md")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in words `[first, last)`; `value` is without its `scale`, whose words are inside too."""

    first: int
    last: int
    value: Decimal
    scale: str | None = None
    in_words: bool = False
    whole: bool = True  # plain digits without separators: a year, a part of "7/10"
    lowest: Decimal = Decimal(1)  # the smallest scale inside
    doubts: tuple[str, ...] = ()

    @property
    def amount(self) -> Decimal:
        """The value with its scale multiplied out."""
        return self.value * SCALES[self.scale] if self.scale else self.value


@lru_cache(maxsize=8)
def scale_phrases(code: str) -> Phrases[str]:
    return Phrases(LANGUAGES[code].numbers.scales)


@lru_cache(maxsize=8)
def starting_words(code: str) -> frozenset[str]:
    """The words with which a number in words may start."""
    numbers = LANGUAGES[code].numbers
    return frozenset((numbers.plain.keys() - numbers.only_after_tens) | numbers.articles.keys())


def number_at(words: Words, first: int, stop: int, code: str) -> Number | None:
    """The number that starts at word `first`, with its scale; None if no number starts there.

    `code` is the language. Digits that are no number (a section "2.1.3") give None as well. Scales that follow each
    other downwards are one number: "1 triệu 200 nghìn".
    """
    found = _part(words, first, stop, code)
    while found is not None and found.scale and found.last < stop:
        rest = _part(words, found.last, stop, code)
        if rest is None or not rest.scale or rest.in_words != found.in_words or SCALES[rest.scale] >= found.lowest:
            break
        added = rest.value * SCALES[rest.scale] / SCALES[found.scale]
        doubts = found.doubts + rest.doubts
        found = replace(found, value=found.value + added, last=rest.last, lowest=rest.lowest, doubts=doubts)
    return found


def _part(words: Words, first: int, stop: int, code: str) -> Number | None:
    """A number with at most one scale."""
    numbers = LANGUAGES[code].numbers
    word = words.lower[first]
    if word[0].isdecimal() and word.isascii():
        found = _in_digits(words, first, stop, numbers)
    elif word in starting_words(code):
        found = _in_words(words, first, stop, numbers)
    else:
        return None
    return _with_scale(words, found, stop, code) if found is not None else None


def digits_end(words: Words, first: int, stop: int) -> int:
    """The end of the run of digits and signs at `first` ("2.1.3", "1,2,3"), whatever it means."""
    last = first + 1
    while last + 1 < stop and words.lower[last] in _SIGNS and _glued(words, last) and _digits(words, last + 1):
        last += 2
    return last


def _digits(words: Words, place: int) -> bool:
    word = words.lower[place]
    return word.isascii() and word.isdecimal() and words.starts[place] == words.ends[place - 1]


def _glued(words: Words, place: int) -> bool:
    return words.starts[place] == words.ends[place - 1]


def _in_digits(words: Words, first: int, stop: int, numbers: Numbers) -> Number | None:
    parts, signs, last = [words.lower[first]], "", first + 1
    while last < stop and len(parts) <= _MOST_PARTS:
        word = words.lower[last]
        if word in _SIGNS and last + 1 < stop and _glued(words, last) and _digits(words, last + 1):
            signs += word
            parts.append(words.lower[last + 1])
            last += 2
        elif _is_group(words, last, parts, signs, numbers):
            signs += " "
            parts.append(word)
            last += 1
        else:
            break
    if len(parts) > _MOST_PARTS or sum(map(len, parts)) > _LONGEST:
        return None
    read = _value(parts, signs, numbers)
    if read is None:
        return None
    value, doubts = read
    return Number(first, last, value, whole=not signs, doubts=doubts)


def _is_group(words: Words, place: int, parts: list[str], signs: str, numbers: Numbers) -> bool:
    """Whether the word at `place` goes on with a number whose groups are parted by spaces: 17 312."""
    word = words.lower[place]
    return (
        " " in numbers.groups
        and len(word) == 3
        and word.isascii()
        and word.isdecimal()
        and words.starts[place] == words.ends[place - 1] + 1
        and len(parts[0]) <= 3
        and parts[0] != "0"
        and set(signs) <= {" "}
    )


def _value(parts: list[str], signs: str, numbers: Numbers) -> tuple[Decimal, tuple[str, ...]] | None:
    """The value of digits joined by signs, with doubts; None where they are no number."""
    whole = "".join(parts)
    if not signs:
        return Decimal(whole), ()
    grouped = all(len(part) == 3 for part in parts[1:]) and 1 <= len(parts[0]) <= 3 and parts[0] != "0"
    if len(set(signs)) == 1 and (signs[0] in numbers.groups or len(signs) > 1) and grouped:
        usual = signs[0] in numbers.groups
        return Decimal(whole), () if usual else (Doubt("thousands_sign", sign=signs[0]),)
    if signs[-1] == " " or signs.count(signs[-1]) > 1:
        return None
    if len(signs) > 1 and not (len(set(signs[:-1])) == 1 and all(len(part) == 3 for part in parts[1:-1])):
        return None
    value = Decimal("".join(parts[:-1]) + "." + parts[-1])
    if signs[-1] != numbers.decimal:
        return value, (Doubt("decimal_sign", sign=signs[-1]),)
    if len(parts[-1]) == 3 and len(signs) == 1 and grouped and numbers.decimal == ",":
        return value, (Doubt("maybe_thousands"),)
    return value, ()


def _in_words(words: Words, first: int, stop: int, numbers: Numbers) -> Number | None:
    total, last, place, counted = 0, first, first, False
    if words.lower[first] in numbers.articles and words.lower[first] not in numbers.plain:
        total, last, place, counted = numbers.articles[words.lower[first]], first + 1, first + 1, True
    while place < stop:
        word = words.lower[place]
        if word in numbers.multipliers and counted:
            multiplier = numbers.multipliers[word]
            unit = total % multiplier
            if not 1 <= unit < 10 or (multiplier == 10 and total % 10 == 0):
                break
            total += unit * (multiplier - 1)
        elif word in numbers.plain and _adds(total, numbers.plain[word], word, counted, numbers):
            total += numbers.plain[word]
            counted = True
        elif not (counted and word in numbers.joiners and place + 1 < stop and _joins(words, place, total, numbers)):
            break
        else:
            place += 1
            continue
        place += 1
        last = place
    if not counted:
        return None
    return Number(first, last, Decimal(total), in_words=True, whole=False)


def _adds(total: int, value: int, word: str, counted: bool, numbers: Numbers) -> bool:
    if word in numbers.only_after_tens and (not counted or total < 10):
        return False
    if not counted:
        return True
    if value == 0:
        return False
    return total % 100 == 0 if value >= 10 else total % 10 == 0


def _joins(words: Words, place: int, total: int, numbers: Numbers) -> bool:
    """Whether "and" or a hyphen joins two parts of one number, not two things: "two hundred and five"."""
    if words.lower[place] == "-":
        return _glued(words, place) and _glued(words, place + 1) and total % 100 >= 20 and total % 10 == 0
    return total >= 100 and total % 100 == 0 and words.lower[place + 1] in numbers.plain


def _with_scale(words: Words, number: Number, stop: int, code: str) -> Number | None:
    """The number with the scale behind it and, in Vietnamese, half a scale more: "2 tỷ rưỡi"."""
    numbers = LANGUAGES[code].numbers
    hit = scale_phrases(code).at(words, number.last, stop)
    if hit is None or (words.lower[number.last] in _LETTER_SCALES and not _short_scale(words, number, stop)):
        article = number.in_words and number.last == number.first + 1 and words.lower[number.first] in numbers.articles
        return None if article else number
    scaled = replace(number, last=hit.last, scale=hit.value, lowest=SCALES[hit.value])
    if hit.last < stop and words.lower[hit.last] in numbers.half_more:
        return replace(scaled, value=scaled.value + Decimal("0.5"), last=hit.last + 1)
    return scaled


def _short_scale(words: Words, number: Number, stop: int) -> bool:
    """A single letter is a scale only where it is glued to the number of an amount of money: "$5m"."""
    money = {"$", "€", "£", "vnd", "usd", "eur", "sek", "gbp", "kr", "đồng", "đ"}
    before = words.lower[number.first - 1] if number.first else ""
    behind = words.lower[number.last + 1] if number.last + 1 < stop else ""
    return before in money or behind in money


def negative(words: Words, first: int) -> bool:
    """Whether a minus sign stands before the number at `first`: glued to it and to nothing else."""
    if first == 0 or words.lower[first - 1] not in _MINUS or not _glued(words, first):
        return False
    return first == 1 or not _glued(words, first - 1) or words.lower[first - 2] in "(["
