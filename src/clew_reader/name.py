"""A name of a person as a stretch of words, and words in the form in which names are compared."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A name in words `[first, last)`; `sure` where its own form tells it, otherwise what stands beside it must."""

    first: int
    last: int
    sure: bool


def fold(word: str) -> str:
    """Lower case without diacritics, đ as d."""
    parts = unicodedata.normalize("NFD", word.lower().replace("đ", "d"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
