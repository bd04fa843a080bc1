"""Words, names, symbols and units as they are compared: without case, diacritics, titles and plural endings."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_SMALL_WORDS: Final = (
    "the a an of to and or in on for by with at from its their his per all which that is are was were be "
    "och av i att for den det de en ett som med pa till om fran cua va cac cho trong tai voi ve"
)
_SMALL: Final = frozenset(_SMALL_WORDS.split())
_TITLES: Final = frozenset(("comrade", "kamrat", "mr", "mrs", "ms", "ong", "ba"))
_SCALES: Final = {
    10**3: "thousand tusen nghin ngan",
    10**6: "million miljon mn trieu",
    10**9: "billion miljard bn ty ti",
    10**12: "trillion biljon",
}
_UNITS: Final = {
    "%": "percent; per cent; procent; phan tram",
    "percentage point": "pp; procentenhet; diem phan tram; diem %",
    "vnd": "dong; d", "usd": "$; us$; dollar", "sek": "krona; kronor; kr", "eur": "euro", "gbp": "pound; pund",
    "time": "gang; lan", "m2": "square metre; kvadratmeter", "tonne": "ton; t; tan", "ha": "hectare; hektar",
    "km": "kilometre; kilometer", "mw": "megawatt", "rank": "place; position; plats",
    "day": "dag; ngay", "month": "manad; thang", "year": "ar; nam",
}  # fmt: skip
MEASURES: Final = frozenset(_UNITS)
"""Units that measure; everything else counts things, and two readers may name a counted thing differently."""

_UNIT_OF: Final = {word: name for name, words in _UNITS.items() for word in (name, *words.split("; "))}
_SCALE_OF: Final = {word: factor for factor, words in _SCALES.items() for word in words.split()}


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Lower case, without diacritics, with single spaces."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(bare.lower().replace("–", "-").replace("’", "'").split())


@lru_cache(maxsize=4096)
def bag(text: str) -> frozenset[str]:
    """The words that carry meaning, without plural endings."""
    found = re.findall(r"[a-z0-9]+", re.sub(r"'s\b", "", folded(text)))
    return frozenset(_singular(word) for word in found if word not in _SMALL)


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def alike(one: str, other: str) -> float:
    """The share of common words."""
    first, second = bag(one), bag(other)
    return len(first & second) / len(first | second) if first and second else 0.0


def within(one: str, other: str) -> bool:
    """Whether the words of one are all among those of the other."""
    first, second = bag(one), bag(other)
    return bool(first and second) and (first <= second or second <= first)


def same_body(one: str, other: str) -> bool:
    """Whether two names can mean one body: half of the words, or one inside the other."""
    return alike(one, other) >= 0.5 or within(one, other)


def shares_word(one: str, other: str) -> bool:
    """Whether a word of one is a word of the other or, from four letters on, a part of one (compounds)."""
    return any(
        first == second or (min(len(first), len(second)) >= 4 and (first in second or second in first))
        for first in bag(one)
        for second in bag(other)
    )


def name_of(text: str) -> str:
    """A person's name without forms of address."""
    words = folded(text).replace("dong chi ", "").split()
    while words and words[0].rstrip(".") in _TITLES:
        words.pop(0)
    return " ".join(words)


def symbol_of(text: str) -> str:
    """A document's symbol without "No." and spaces."""
    return re.sub(r"^(no|so|nr)[.:]? ?", "", folded(text)).replace(" ", "")


def measure_of(unit: str) -> tuple[str, int]:
    """The base unit and how many of it one is: "billion VND" is ("vnd", 10**9)."""
    text = folded(unit)
    if text in _UNIT_OF:
        return _UNIT_OF[text], 1
    factor, rest = 1, []
    for word in text.split():
        scale = _SCALE_OF.get(word) or _SCALE_OF.get(_singular(word)) or _SCALE_OF.get(word.removesuffix("er"))
        if scale:
            factor *= scale
        else:
            rest.append(word)
    base = " ".join(rest)
    return _UNIT_OF.get(base) or _UNIT_OF.get(_singular(base)) or _singular(base), factor
