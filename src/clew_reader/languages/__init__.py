"""The languages that the reader reads, and which of them a stretch of text is written in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from clew_reader.languages.base import Language
from clew_reader.languages.en import ENGLISH
from clew_reader.languages.nb import NORWEGIAN
from clew_reader.languages.sv import SWEDISH
from clew_reader.languages.vi import VIETNAMESE

LANGUAGES = MappingProxyType({language.code: language for language in (VIETNAMESE, ENGLISH, SWEDISH, NORWEGIAN)})


def _by_sign(signs: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """Sign or word -> the languages that have it: neighbours such as Swedish and Norwegian share many."""
    shared: dict[str, tuple[str, ...]] = {}
    for code, of_language in signs.items():
        for sign in of_language:
            shared[sign] = (*shared.get(sign, ()), code)
    return shared


_LETTERS = _by_sign({code: language.writing.letters for code, language in LANGUAGES.items()})
_WORDS = _by_sign({code: language.writing.common_words for code, language in LANGUAGES.items()})
_ENOUGH_WORDS = 4000  # more words of one document change nothing


def detect(words: Sequence[str], least: int = 1) -> Language | None:
    """The language of a stretch of lower-case words; None if nothing tells one of ours or another fits as well.

    A frequent word counts three times a special letter: Vietnamese and Swedish names stand in English texts too.
    `least` is the number of points below which nothing is told.
    """
    points = dict.fromkeys(LANGUAGES, 0)
    letters = 0
    for word in words[:_ENOUGH_WORDS]:
        for code in _WORDS.get(word, ()):
            points[code] += 3
        if not word.isalpha():
            continue
        letters += 1
        if not word.isascii():
            for code in next((_LETTERS[letter] for letter in word if letter in _LETTERS), ()):
                points[code] += 1
    best = max(points, key=lambda code: points[code])
    second = max(count for code, count in points.items() if code != best)
    # Running text in a known language has a frequent word or a special letter in at least every tenth word.
    enough = points[best] >= least and points[best] * 10 >= letters * 2
    return LANGUAGES[best] if enough and points[best] > second else None
