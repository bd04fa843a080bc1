"""All languages' wordings of head and foot in one: a document is recognised before its language is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from clew_reader.languages import LANGUAGES
from clew_reader.languages.base import Letterhead

_LATE_TONE = re.compile("o([àáảãạèéẻẽẹ])(?![a-zà-ỹ])|(?<!q)u([ỳýỷỹỵ])(?![a-zà-ỹ])")
_TONES = {
    **dict(zip("àáảãạ", (("ò", "a"), ("ó", "a"), ("ỏ", "a"), ("õ", "a"), ("ọ", "a")), strict=True)),
    **dict(zip("èéẻẽẹ", (("ò", "e"), ("ó", "e"), ("ỏ", "e"), ("õ", "e"), ("ọ", "e")), strict=True)),
    **dict(zip("ỳýỷỹỵ", (("ù", "y"), ("ú", "y"), ("ủ", "y"), ("ũ", "y"), ("ụ", "y")), strict=True)),
}
_DASHES = str.maketrans("–—‑", "---")


def plain(text: str) -> str:
    """The text for comparing: lower case, one kind of dash, tones on the first of two vowels. Keeps every offset."""
    lower = text.lower()
    if lower.isascii():
        return lower
    if len(lower) != len(text):  # a few letters of other scripts become two in lower case
        lower = "".join(char if len(small := char.lower()) != 1 else small for char in text)
    lower = lower.translate(_DASHES)
    return _LATE_TONE.sub(lambda found: "".join(_TONES[found[1] or found[2]]), lower)


def letterheads() -> Iterator[Letterhead]:
    return (language.letterhead for language in LANGUAGES.values())


def one_of(phrases: Iterable[str]) -> str:
    """A regular expression for any of the phrases, longest first, with any blanks between their words."""
    longest_first = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest_first) + ")"


def words_of(field: str) -> list[str]:
    """What all languages have in one field of their letterhead."""
    return [phrase for letterhead in letterheads() for phrase in getattr(letterhead, field)]


def standing_alone(field: str) -> re.Pattern[str]:
    """Matches a plain text that begins with one of the phrases of a field, as whole words."""
    return re.compile(one_of(words_of(field)) + r"(?!\w)")
