"""The marks that begin a clause in Vietnamese, English and Swedish texts: what each looks like and where it ranks.

Pure functions on lines; `clauses.py` builds the tree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final


class Rank(IntEnum):
    """The order of divisions, outermost first. A mark closes every open clause of its own or a later rank."""

    PART = 0
    CHAPTER = 1
    SECTION = 2
    CAPITAL = 3  # A.
    ROMAN = 4  # I.
    ARTICLE = 5  # Điều 1, Article 1, § 1, Clause 1
    NUMBER = 6  # 1.
    SECOND = 7  # 1.1.
    THIRD = 8  # 1.1.1. and deeper
    BRACKET = 9  # 1) and (1)
    LETTER = 10  # a)
    SMALL_ROMAN = 11  # i)
    DASH = 12  # -
    PLUS = 13  # +


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark at the beginning of a line: its rank, the mark as printed, the token of its address, its ordinal.

    `ordinal` counts within the rank where the mark counts at all; `under` is the number that a mark such as 1.2 must
    stand under. `length` is how much of the line it takes, white space included.
    """

    rank: Rank
    label: str
    token: str
    length: int
    ordinal: int | None = None
    under: str = ""


_WORDS: Final[dict[Rank, str]] = {
    Rank.PART: "phần|part|avdelning",
    Rank.CHAPTER: "chương|chapter|kapitel",
    Rank.SECTION: "mục|section|avsnitt",
    Rank.ARTICLE: "điều|khoản|article|clause|artikel|klausul|punkt",
}
_TOKENS: Final[dict[Rank, str]] = {Rank.PART: "part", Rank.CHAPTER: "ch", Rank.SECTION: "sec", Rank.ARTICLE: "art"}
_VIETNAMESE_ORDINALS: Final = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ALPHABET: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_ROMAN_SHAPE: Final = re.compile(r"m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})", re.IGNORECASE)
_END: Final = r"[.:)]?(?:\s*[-–—:])?(?=\s|$)"

_NAMED: Final = [
    (rank, re.compile(rf"(?:{words})\s+(?P<n>\d+[a-zđ]?|[IVXLC]+|thứ\s+\w+)\b{_END}\s*", re.IGNORECASE))
    for rank, words in _WORDS.items()
]
_SWEDISH_CHAPTER: Final = re.compile(rf"(?P<n>\d{{1,3}})\s+kap{_END}\s*")
_PARAGRAPH: Final = re.compile(rf"§\s*(?P<n>\d{{1,4}}\s?[a-z]?){_END}\s*|(?P<m>\d{{1,4}}\s?[a-z]?)\s*§{_END}\s*")
_CAPITALS: Final = re.compile(r"(?P<n>[A-ZĐ]|[IVXLC]{2,7})(?:\.|\)|/)?(?:(?<=[.)/])|\s*[-–—])(?:\s*[-–—])?\s*(?=\S|$)")
_DECIMAL: Final = re.compile(r"(?P<n>\d{1,3}(?:\.\d{1,3}){1,4})(?:\.(?!\d)|\)|(?=\s)|$)(?:\s*[-–—](?=\s))?\s*")
_NUMBER: Final = re.compile(r"(?P<n>\d{1,3})(?:\.(?!\d)|\s*[-–—](?=\s*[^\W\d])|/(?=\s))\s*")
_BRACKET: Final = re.compile(r"(?:\((?P<n>\d{1,3})\)|(?P<m>\d{1,3})\))\s*")
_SMALL: Final = re.compile(r"(?:\((?P<n>[a-zđ]{1,5})\)|(?P<m>[a-zđ]{1,5})(?:\)|\.(?=\s)))\s*")
_DASH: Final = re.compile(r"(?P<n>[-–—•*▪◦·])(?=\s|[^\W\d_])\s*")
_PLUS: Final = re.compile(r"\+(?=\s)\s*")


def mark_at(line: str, open_ordinals: Mapping[Rank, int], open_number: str) -> Mark | None:
    """The mark with which a line begins, or None.

    `open_ordinals` are the ordinals of the clauses now open, by rank; `open_number` is the number (1 or 1.2) of the
    innermost open numbered clause. A number that does not follow what is open is part of a sentence, not a mark.
    """
    for read in _READERS:
        mark = read(line, open_ordinals, open_number)
        if mark is not None:
            return mark
    return None


def roman(text: str) -> int | None:
    """The value of a Roman number; None for what is none."""
    if not text or not _ROMAN_SHAPE.fullmatch(text):
        return None
    values = [_ROMAN[char] for char in text.lower()]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def _named(line: str, opened: Mapping[Rank, int], number: str) -> Mark | None:
    for rank, pattern in _NAMED if line[0].isupper() else ():
        match = pattern.match(line)
        # "Article 12 of the law" within a sentence that the page broke is no mark.
        if match and (match[0].rstrip()[-1] in ".:)-–—" or not line[match.end() : match.end() + 1].islower()):
            written = match["n"]
            return Mark(rank, match[0].strip(), _TOKENS[rank] + _plain_number(written), match.end(), 0)
    return None


def _swedish(line: str, opened: Mapping[Rank, int], number: str) -> Mark | None:
    match = _SWEDISH_CHAPTER.match(line)
    return Mark(Rank.CHAPTER, match[0].strip(), "ch" + match["n"], match.end(), 0) if match else None


def _paragraph(line: str, opened: Mapping[Rank, int], number: str) -> Mark | None:
    match = _PARAGRAPH.match(line)
    if match is None:
        return None
    token = "".join((match["n"] or match["m"]).split())
    return Mark(Rank.ARTICLE, match[0].strip(), "s" + token, match.end(), 0)


def _capital(line: str, opened: Mapping[Rank, int], number: str) -> Mark | None:
    match = _CAPITALS.match(line)
    if match is None:
        return None
    written = match["n"]
    value, letter = roman(written), _letter(written.lower())
    after_letter = letter is not None and letter > 1 and opened.get(Rank.CAPITAL) == letter - 1
    if value is not None and not after_letter and (value == 1 or opened.get(Rank.ROMAN) == value - 1):
        return Mark(Rank.ROMAN, match[0].strip(), written, match.end(), value)
    if letter is not None and (letter == 1 or opened.get(Rank.CAPITAL, 99) < letter):
        return Mark(Rank.CAPITAL, match[0].strip(), _ascii(written), match.end(), letter)
    return None


def _decimal(line: str, opened: Mapping[Rank, int], number: str) -> Mark | None:
    match = _DECIMAL.match(line)
    if match is None:
        return None
    *above, last = match["n"].split(".")
    rank = Rank.SECOND if len(above) == 1 else Rank.THIRD
    # 8.5 % is a figure: only what stands under its own number, and follows, is a clause.
    if not number or not (number + ".").startswith(".".join(above) + "."):
        return None
    if int(last) not in (1, opened.get(rank, 0) + 1):
        return None
    return Mark(rank, match[0].strip(), match["n"].replace(".", "-"), match.end(), int(last), ".".join(above))


def _number(line: str, opened: Mapping[Rank, int], number: str) -> Mark | None:
    match = _NUMBER.match(line)
    if match is None or not _follows(int(match["n"]), opened.get(Rank.NUMBER)):
        return None
    return Mark(Rank.NUMBER, match[0].strip(), str(int(match["n"])), match.end(), int(match["n"]))


def _bracket(line: str, opened: Mapping[Rank, int], number: str) -> Mark | None:
    match = _BRACKET.match(line)
    if match is None:
        return None
    value = int(match["n"] or match["m"])
    if not _follows(value, opened.get(Rank.BRACKET)):
        return None
    return Mark(Rank.BRACKET, match[0].strip(), f"b{value}", match.end(), value)


def _small(line: str, opened: Mapping[Rank, int], number: str) -> Mark | None:
    match = _SMALL.match(line)
    if match is None:
        return None
    written = match["n"] or match["m"]
    letter, value = _letter(written), roman(written)
    last = opened.get(Rank.LETTER)
    if letter is not None and (letter == 1 or (last is not None and last < letter <= last + 4)):
        return Mark(Rank.LETTER, match[0].strip(), _ascii(written), match.end(), letter)
    if value is not None and _follows(value, opened.get(Rank.SMALL_ROMAN)):
        return Mark(Rank.SMALL_ROMAN, match[0].strip(), "r" + written, match.end(), value)
    return None


def _bullet(line: str, opened: Mapping[Rank, int], number: str) -> Mark | None:
    match = _DASH.match(line)
    if match:
        return Mark(Rank.DASH, match["n"], "", match.end())
    match = _PLUS.match(line)
    return Mark(Rank.PLUS, "+", "", match.end()) if match else None


_READERS: Final[tuple[Callable[[str, Mapping[Rank, int], str], Mark | None], ...]] = (
    _named, _swedish, _paragraph, _decimal, _number, _bracket, _capital, _small, _bullet,
)  # fmt: skip


def _follows(value: int, last: int | None) -> bool:
    return value == 1 if last is None else value in (1, last + 1)


def _letter(text: str) -> int | None:
    """The place of a letter, a = 1; a text may leave out letters of its alphabet, so only the order counts."""
    return _ALPHABET.index(text) + 1 if len(text) == 1 and text in _ALPHABET else None


def _ascii(letter: str) -> str:
    return {"đ": "dd", "Đ": "DD"}.get(letter, letter)


def _plain_number(written: str) -> str:
    word = written.lower().split()[-1]
    if word in _VIETNAMESE_ORDINALS:
        return str(_VIETNAMESE_ORDINALS.index(word) + 1)
    return written.replace("đ", "dd") if written.isascii() or "đ" in written else ""
