"""Lines that hold nothing but names: those of authors and photographers, and of those who sign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clew_reader.blocks import Block
from clew_reader.languages.names import NOT_NAMES
from clew_reader.name import Name, fold
from clew_reader.signs import Signs

_SYLLABLE = re.compile(r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?")
_BY_LINE = 60  # characters of a line that opens with "by"
_BYLINE = 140  # characters of a line of authors
_FOOT = 10  # blocks at the end in which a text is signed
_NAME_LINE = 60  # characters of a line with one or two names
_POST_LINE = 120  # characters of the line under a name that says what the person is


def in_byline(signs: Signs, place: int) -> bool:
    """Whether a word stands in the line of authors and photographers: "Text: Quynh Mai; Photo: Van Dao"."""
    sentence = signs.sentence(place)
    if sentence is None:
        return False
    block = signs.outline.blocks[sentence.block]
    if block.end - block.start > _BYLINE:
        return False
    words = signs.words.within(block.start, block.end)
    mark = signs.at(words.start, "byline")
    if mark is None or mark.last > place:
        return False
    short = block.end - block.start <= _BY_LINE and not signs.text[block.start : block.end].isupper()
    plain = short and place == mark.last  # "By Anna Vik"
    return signs.is_sign(mark.last, ":") or mark.last - mark.first > 1 or plain


def names_alone(signs: Signs, place: int) -> bool:
    """Whether the line holds nothing but words with capitals and signs between them and stands beside no number, as
    the authors' line does and the cell of a table does not."""
    sentence = signs.sentence(place)
    stretch = signs.stretch(sentence) if sentence else range(0)
    if not 2 <= len(stretch) <= 12 or _in_table(signs, stretch):
        return False
    return all(
        signs.is_sign(inner, "-–—,;&|/.") or (signs.capital(inner) and is_syllable(signs, inner, same=inner))
        for inner in stretch
    )


def _in_table(signs: Signs, stretch: range) -> bool:
    beside = (stretch.start - 1, stretch.stop)
    return any(0 <= place < len(signs.words) and signs.words.lower[place].isdecimal() for place in beside)


def is_syllable(signs: Signs, place: int, same: int) -> bool:
    """Whether a word can be a syllable of a Vietnamese name, in the sentence of the word `same`."""
    lower = signs.words.lower[place]
    if (
        not signs.capital(place)
        or lower in NOT_NAMES
        or not lower.isalpha()
        or signs.sentence_of[place] != signs.sentence_of[same]
    ):
        return False
    if place > same and signs.text[signs.words.ends[place - 1] : signs.words.starts[place]] != " ":
        return False
    return _SYLLABLE.fullmatch(fold(lower)) is not None


def signing_lines(signs: Signs) -> Iterator[Name]:
    """The names in the lines at the foot of a text that hold nothing else, or a name over the line of its post."""
    blocks = signs.outline.blocks
    first = max(1, len(blocks) - _FOOT)
    closed = False
    for number in range(first, len(blocks)):
        before = signs.text[blocks[number - 1].end - 1]
        closed = closed or before in '.!?…”"»)'
        lines = list(_lines(signs, blocks[number]))
        for at, (start, end) in enumerate(lines):
            follows = lines[at + 1] if at + 1 < len(lines) else _next_line(signs, number)
            names = _names_of(signs, start, end) if closed and end - start <= _NAME_LINE else []
            if names and (_is_post(signs, follows) or (closed and _ends_text(signs, number, follows))):
                yield from names


def _lines(signs: Signs, block: Block) -> Iterator[tuple[int, int]]:
    start = block.start
    for line in signs.text[block.start : block.end].split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def _next_line(signs: Signs, number: int) -> tuple[int, int] | None:
    blocks = signs.outline.blocks
    return next(_lines(signs, blocks[number + 1]), None) if number + 1 < len(blocks) else None


def _names_of(signs: Signs, start: int, end: int) -> list[Name]:
    """The names of a line, parted by dashes, commas or "and"; none where any part is no name."""
    words = signs.words.within(start, end)
    names: list[Name] = []
    first = words.start
    for place in range(words.start, words.stop + 1):
        parted = place < words.stop and not signs.touching(place - 1)
        if place < words.stop and not (parted and (signs.is_sign(place, "-–—,;&|/") or signs.at(place, "and"))):
            continue
        if not _may_sign(signs, first, place):
            return []
        names.append(Name(first, place, True))
        first = place + 1
    return names


def _may_sign(signs: Signs, first: int, last: int) -> bool:
    """Two to five words with capitals, none of which names a body, document, post, place or heading."""
    plain = [place for place in range(first, last) if not signs.is_sign(place, "-.'’")]
    if not 2 <= len(plain) <= 5 or not all(signs.capital(place) for place in plain):
        return False
    for place in plain:
        lower = signs.words.lower[place]
        known = signs.at(
            place, "head.body", "head.bodies", "post", "post.head", "type", "types", "meeting", "minutes", "month",
            "place.level", "start.not", "not.person", "byline", "level", "speech", "award", "address", "collective",
            "furniture", "publisher", "header",
        )  # fmt: skip
        body = names_body(signs, place)
        if known is not None or body or not lower.isalpha() or lower in NOT_NAMES:
            return False
    return True


def names_body(signs: Signs, place: int) -> bool:
    """Whether a word ends as the name of a body does, in a language whose bodies are known so."""
    endings, lower = signs.knowledge(place).endings, signs.words.lower[place]
    return bool(endings) and any(lower[-length:] in endings for length in range(5, len(lower) + 1))


def _is_post(signs: Signs, line: tuple[int, int] | None) -> bool:
    """Whether a line says what the person above it is: "Head of Internal Audit", "räddningschef"."""
    if line is None or line[1] - line[0] > _POST_LINE:
        return False
    words = signs.words.within(*line)
    if not words or signs.text[line[1] - 1] in ".:!?":
        return False
    endings = signs.knowledge(words.start).post_endings
    lower = signs.words.lower[words.start]
    ended = any(lower[-length:] in endings for length in range(4, min(len(lower) - 2, 12) + 1))
    opening = range(words.start, min(words.stop, words.start + 4))
    return ended or any(signs.at(place, "post.head") is not None for place in opening)


def _ends_text(signs: Signs, number: int, follows: tuple[int, int] | None) -> bool:
    """Whether nothing but names, sources, copies and what is no text follows."""
    blocks = signs.outline.blocks
    rest = [follows] if follows is not None else []
    rest += [line for block in blocks[number + 1 :] for line in _lines(signs, block)]
    return all(_is_foot(signs, start, end) for start, end in rest)


def _is_foot(signs: Signs, start: int, end: int) -> bool:
    words = signs.words.within(start, end)
    if not words or _names_of(signs, start, end) or _is_post(signs, (start, end)):
        return True
    line = signs.text[start:end]
    return ":" in line or "|" in line or signs.at(words.start, "furniture", "source") is not None
