"""Vietnamese text from before Unicode: TCVN3 (".VnTime" fonts) and VNI ("VNI-Times" fonts).

Both hide Vietnamese letters behind Western ones: TCVN3 one for one, VNI as a letter followed by its mark. Nothing in
the bytes says so; what gives them away is that the words become Vietnamese syllables under the right table and
nothing else does. General encoding guessers miss them, so the guess is made here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SYLLABLE = re.compile(
    "(?:ngh?|gi|gh?|qu|kh?|ch?|nh?|ph?|th?|tr|[bdđhlmrsvx])?"
    "(?:uyê|uya|uyu|iêu|yêu|uôi|ươi|ươu|uây|oai|oao|oay|oeo|"
    "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|"
    "[aăâeêioôơuưy])"
    "(?:ngh?|ch?|nh?|[mpt])?"
)
_WORD = re.compile(r"[^\W\d_]+")
_WESTERN = frozenset("åäöéüèàæøáíóúñçêôîß")
_CHANCE = 3  # words
ENOUGH_LETTERS = 100_000  # from which the font of a file is told
_ENOUGH_WORDS = 5000  # the share of syllables does not move after that, and a long file must not take long to guess

# Code positions are those of TCVN 5712:1993 (lower half of the letters; capitals come from a font of capitals).
_TCVN3 = str.maketrans(
    "¡¢£¤¥¦§¨©ª«¬\xad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
)

_VNI_LETTERS = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_MARKS = {
    "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303",
    "ä": "\u0323\u0302",
    "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309", "ü": "\u0306\u0303",
    "ë": "\u0323\u0306",
}  # fmt: skip
_VNI_PAIR = re.compile("([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|([ôöñæóòîÔÖÑÆÓÒÎ])")
_BREVE_ONLY_ON_A = frozenset("êéèúüë")


def from_tcvn3(text: str) -> str:
    """Text in a TCVN3 font as Unicode. Capitals are restored where the plain letters beside them are capitals."""
    return "".join(_restore_capitals(line) for line in text.translate(_TCVN3).splitlines(keepends=True))


def _restore_capitals(line: str) -> str:
    plain = [char for char in line if char.isascii() and char.isalpha()]
    if len(plain) >= 4 and all(char.isupper() for char in plain):
        return line.upper()
    return _WORD.sub(_capital_word, line)


def _capital_word(found: re.Match[str]) -> str:
    plain = [char for char in found[0] if char.isascii()]
    return found[0].upper() if len(plain) >= 2 and all(char.isupper() for char in plain) else found[0]


def from_vni(text: str) -> str:
    """Text in a VNI font as Unicode."""
    return unicodedata.normalize("NFC", _VNI_PAIR.sub(_vni_letter, text))


def _vni_letter(found: re.Match[str]) -> str:
    base, mark, alone = found.groups()
    if alone:
        return _cased(alone, _VNI_LETTERS[alone.lower()])
    if mark.lower() in _BREVE_ONLY_ON_A and base.lower() != "a":
        # Not a pair after all: the second letter stands for itself, as after "o" in "oê" it cannot carry a breve.
        return from_vni(base) + mark if base.lower() in _VNI_LETTERS else base + mark
    letter = _cased(base, _VNI_LETTERS.get(base.lower(), base.lower()))
    return unicodedata.normalize("NFC", letter + _VNI_MARKS[mark.lower()])


def _cased(model: str, letter: str) -> str:
    return letter.upper() if model.isupper() else letter


TABLES: tuple[tuple[str, Callable[[str], str]], ...] = (("TCVN3", from_tcvn3), ("VNI", from_vni))


def vietnamese_share(text: str) -> float:
    """Of the words with a letter outside ASCII, the share that are well-formed Vietnamese syllables; 0 if none are."""
    good, seen = _fitting(text, is_syllable)
    return good / seen if seen else 0.0


def western_share(text: str) -> float:
    """The same share for words whose letters outside ASCII are those of Swedish and its neighbours.

    Letters prove less than syllables do: a text of several such words may still be taken for Vietnamese if all of
    them make syllables. Of two or three words ("så", "då") that may be chance.
    """
    good, seen = _fitting(text, lambda word: all(char.isascii() or char in _WESTERN for char in word))
    return good / seen * (1.0 if seen <= _CHANCE else 0.9) if seen else 0.0


def _fitting(text: str, fits: Callable[[str], bool]) -> tuple[int, int]:
    """How many of the words with a letter outside ASCII fit, and how many such words there are."""
    seen = good = 0
    for found in _WORD.finditer(text):
        word = found[0].lower()
        if word.isascii() or len(word) == 1:  # a sign alone, as "§" or "£", becomes a letter in an old font's table
            continue
        seen += 1
        good += fits(word)
        if seen == _ENOUGH_WORDS:
            break
    return good, seen


def is_syllable(word: str) -> bool:
    """Is a lower-case word in NFC one well-formed Vietnamese syllable, with at most one tone?"""
    bare = [char for char in unicodedata.normalize("NFD", word) if char not in _TONES]
    tones = len(unicodedata.normalize("NFD", word)) - len(bare)
    return tones <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", "".join(bare))) is not None


_UNICODE_VIETNAMESE = re.compile("[ăĂđĐơƠưƯ\u1ea0-\u1ef9]")


def repair(text: str) -> tuple[str, str | None]:
    """Undo a legacy font in a text that came as Western letters: the text and the encoding found, or None.

    A text that holds real Vietnamese letters is left alone, and so is one that reads well as it stands.
    """
    if text.isascii() or _UNICODE_VIETNAMESE.search(unicodedata.normalize("NFC", text)):
        return text, None
    # Short Vietnamese texts may hold no letter beyond those of Western Europe, and read well as they stand.
    best, name = max(western_share(text), vietnamese_share(text), 0.7), None
    result = text
    for encoding, convert in TABLES:
        converted = convert(text)
        share = vietnamese_share(converted)
        if share > best:
            best, name, result = share, encoding, converted
    return result, name
