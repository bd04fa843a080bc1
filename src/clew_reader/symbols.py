"""Symbols of documents ("111-KL/TU", "35/2024/NĐ-CP", "KS 2025/123"), read word by word, with what their codes say.

Families and tolerated forms are those of domain-rules section 2; the raw text is kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.languages.symbols import ISSUER_CODES, SERIES, TYPE_OF_CODE
from clew_reader.signs import Signs

_JOINTS = "-–/"
_MOST_PARTS = 6


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol in words `[first, last)`; `type` is what its code says, None where the code is silent."""

    first: int
    last: int
    type: str | None


def find_symbols(signs: Signs) -> dict[int, Symbol]:
    """The symbols of a text by their first word."""
    found: dict[int, Symbol] = {}
    place = 0
    count = len(signs.words)
    while place < count:
        lower = signs.words.lower[place]
        symbol = None
        if lower[0].isdecimal():
            symbol = _number_first(signs, place, count)
        elif lower in SERIES or (2 <= len(lower) <= 6 and signs.word(place).isupper()):
            symbol = _letters_first(signs, place, count)
        if symbol is None:
            place += 1
        else:
            found[place] = symbol
            place = symbol.last
    return found


def _number_first(signs: Signs, place: int, count: int) -> Symbol | None:
    """Number, then codes or a year, each after "-" or "/" (a space beside the joint is tolerated)."""
    if len(signs.words.lower[place]) > 6 or (
        place and signs.touching(place - 1) and signs.is_sign(place - 1, _JOINTS + ".,:")
    ):
        return None
    codes: list[str] = []
    last, parts = place + 1, 0
    if (
        last < count
        and signs.touching(place)
        and len(signs.words.lower[last]) == 1
        and signs.words.lower[last].isalpha()
    ):
        last += 1  # "45a/2024/NQ-HĐND"
    while last + 1 < count and parts < _MOST_PARTS and signs.words.lower[last] in _JOINTS:
        after = last + 1
        if signs.words.starts[after] - signs.words.ends[last - 1] > 3 or not _belongs(signs, after):
            break
        end = after + 1
        if not signs.words.lower[after].isdecimal():
            if (
                end < count
                and signs.touching(after)
                and signs.words.lower[end].isdecimal()
                and len(signs.words.lower[end]) <= 3
            ):
                end += 1  # "QH15"
            codes.append(signs.text[signs.words.starts[after] : signs.words.ends[end - 1]])
        parts += 1
        last = end
    if not codes or not any(_is_code(code) for code in codes):
        return None
    return Symbol(place, last, _type(codes))


def _belongs(signs: Signs, place: int) -> bool:
    word = signs.word(place)
    if word.isdecimal():
        return (len(word) == 4 and word[0] in "12") or (len(word) >= 4 and signs.touching(place - 1))
    return len(word) <= 12 and word[0].isupper() and word.isalpha() and (len(word) > 1 or signs.touching(place - 1))


def _is_code(code: str) -> bool:
    return code in TYPE_OF_CODE or code in ISSUER_CODES or sum(1 for letter in code if letter.isupper()) >= 2


def _type(codes: list[str]) -> str | None:
    for code in codes:
        if code in TYPE_OF_CODE:
            # "QĐ" is a State decision and a Party regulation; the type noun beside it decides.
            return TYPE_OF_CODE[code]
        if code[:2] == "QH" and code[2:].isdecimal():
            return "law"
    for length in (4, 3, 2):  # letters run together ("11-HDVPTW")
        if codes[0][:length] in TYPE_OF_CODE and codes[0][length:] in ISSUER_CODES:
            return TYPE_OF_CODE[codes[0][:length]]
    return None


def _letters_first(signs: Signs, place: int, count: int) -> Symbol | None:
    """Series or unit code, year and number in either order: "SFS 2017:725", "KS/2025:12", "PL/2025/0123"."""
    last, numbers = place + 1, 0
    if last < count and signs.is_sign(last, ".") and signs.touching(place):
        last += 1  # "prop."
    while last < count and numbers < 3:
        joint = last
        if signs.is_sign(joint, "/:-–"):
            joint += 1
        if joint >= count or not signs.words.lower[joint].isdecimal() or len(signs.words.lower[joint]) > 7:
            break
        if signs.words.starts[joint] - signs.words.ends[joint - 1] > 1:
            break
        numbers += 1
        last = joint + 1
    digits = [signs.words.lower[inner] for inner in range(place, last) if signs.words.lower[inner].isdecimal()]
    if numbers < 2 or not any(len(number) == 4 and number[:2] in ("19", "20") for number in digits):
        return None
    return Symbol(place, last, SERIES.get(signs.words.lower[place]))
