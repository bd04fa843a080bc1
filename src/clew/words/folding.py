"""Folding and sort keys. The folded form serves search only; order in lists uses the sort key."""

from __future__ import annotations

import unicodedata

_FOLDED = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "ø": "o", "æ": "ae", "ß": "ss"})
_LETTER_RANK = {"ă": "a1", "â": "a2", "đ": "d1", "ê": "e1", "ô": "o1", "ơ": "o2", "ư": "u1",
                "å": "z1", "ä": "z2", "ö": "z3"}  # fmt: skip
# Vietnamese order of tones: level, falling, asking, tumbling, rising, heavy.
_TONE_RANK = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}


def nfc(text: str) -> str:
    """The text in Unicode NFC, the only form that is stored (PostgreSQL does not treat NFD as equal)."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Lower case, without diacritics (đ becomes d), single spaces: `Điện  Biên` becomes `dien bien`."""
    decomposed = unicodedata.normalize("NFD", text.translate(_FOLDED).lower())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(bare.split())


def sort_key(text: str) -> str:
    """A string whose plain byte order is the Vietnamese (and Swedish) order of `text`.

    Letters first (a < ă < â, d < đ, z < å < ä < ö), then tones in their order as the tie-break; digits sort by value
    of up to six places so that "Commune 2" comes before "Commune 10".
    """
    letters: list[str] = []
    tones: list[str] = []
    number = ""
    for char in unicodedata.normalize("NFC", text.casefold()):
        if char.isdecimal():
            number += char
            continue
        if number:
            letters.append(number.zfill(6))
            number = ""
        letter, tone = _letter_and_tone(char)
        letters.append(letter)
        tones.append(tone)
    letters.append(number.zfill(6) if number else "")
    return "".join(letters) + "!" + "".join(tones)


def _letter_and_tone(char: str) -> tuple[str, str]:
    tone = "0"
    kept = []
    for part in unicodedata.normalize("NFD", char):
        if part in _TONE_RANK:
            tone = _TONE_RANK[part]
        else:
            kept.append(part)
    base = unicodedata.normalize("NFC", "".join(kept))
    if base in _LETTER_RANK:
        return _LETTER_RANK[base], tone
    plain = unicodedata.normalize("NFD", base)[:1]
    return (plain + "0" if plain.isalpha() else plain), tone
