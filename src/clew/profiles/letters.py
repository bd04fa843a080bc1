"""Letters of symbols: one spelling for the same character, and the folded form that serves search only."""

from __future__ import annotations

import re
import unicodedata

# A capital eth looks like Đ and comes from old fonts; dashes and slashes come from word processors.
_LOOKALIKES = str.maketrans({"Ð": "Đ", "ð": "đ"} | dict.fromkeys("‐‑‒–—−", "-") | dict.fromkeys("∕／⁄", "/"))
_SPACES = re.compile(r"\s+")


def tidy(text: str) -> str:
    """NFC, with one kind of dash, slash and space, and none at the ends."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text).translate(_LOOKALIKES)).strip()


def fold(text: str) -> str:
    """Without accents and in small letters: a key to search by, never a value to store."""
    bare = unicodedata.normalize("NFD", tidy(text).replace("Đ", "D").replace("đ", "d"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).casefold()
