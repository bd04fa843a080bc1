"""Marks of secrecy, urgency and circulation. A mark stands alone: a line, a column or a stamp of its own.

Secrecy is looked for in the whole text, because a stamp may come out of a file anywhere, and is better found once too
often: a paper marked secret must not be stored. (Law on the protection of state secrets 2018; Decree 63/2026.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from clew_reader.head.phrases import one_of, plain, standing_alone, words_of
from clew_reader.head.pieces import Piece, pieces
from clew_reader.records import Span
from clew_reader.text import SourceText, source_text

HEAD_LINES = 60  # lines at the top in which a mark may be written in small letters

_SECRECY = frozenset(words_of("secrecy"))
_SPACED_SECRECY = frozenset(phrase.replace(" ", "") for phrase in _SECRECY)
# Every mark ends in one of these words, perhaps with blanks between its letters. Looked for first, being quick.
_TELLING = re.compile("|".join(" ?".join(word) for word in {phrase.split()[-1] for phrase in _SECRECY}), re.I)
_LABELLED = re.compile(one_of(words_of("secrecy_label")) + r"\s*[:\-]\s*" + one_of(_SECRECY) + r"(?!\w)")
_URGENCY = frozenset(words_of("urgency"))
_TIMED = re.compile(one_of(_URGENCY) + r"\s*[:,]?\s*\d{1,2}\b.*")  # with the hour by which it must be there
_CIRCULATION = standing_alone("circulation")
_PART = re.compile(r"[^\s,;/|–-](?:[^,;/|–-]*[^\s,;/|–-])?")
_LONGEST_MARK = 60


def secrecy_mark(text: str) -> Span | None:
    """The mark of secrecy that a text carries, as a span of the text as given; None if it carries none.

    For use before anything is stored. A sentence about secrets is no mark.
    """
    source = source_text(text)
    found = find_secrecy(source.text)
    return None if found is None else source.trimmed(*found)


def find_secrecy(text: str) -> tuple[int, int] | None:
    """The same in offsets of the working text."""
    for piece in pieces(text, longest=_LONGEST_MARK * 4, holding=_TELLING):
        if len(piece.text) > _LONGEST_MARK:
            continue
        labelled = _LABELLED.search(plain(piece.text))
        if labelled:
            return piece.start + labelled.start(), piece.start + labelled.end()
        if piece.line >= HEAD_LINES and not (piece.alone and piece.is_capitals):
            continue
        for start, end, key in _parts(piece):
            if text[start].isupper() and (key in _SECRECY or _is_spaced_out(key)):
                return start, end
    return None


def _is_spaced_out(key: str) -> bool:
    letters = key.split()
    return all(len(letter) == 1 for letter in letters) and "".join(letters) in _SPACED_SECRECY


def _parts(piece: Piece) -> Iterator[tuple[int, int, str]]:
    """The piece, and its parts where several marks stand in one: offsets and comparing form."""
    start, end = piece.framed
    if start < end:
        yield start, end, piece.key
    text = plain(piece.text)
    for part in _PART.finditer(text):
        yield piece.start + part.start(), piece.start + part.end(), " ".join(part[0].strip(" *[]().:").split())


def find_urgency(top: Iterable[Piece]) -> tuple[int, int] | None:
    for piece in top:
        if len(piece.text) > _LONGEST_MARK or (not piece.text[:1].strip("*[( ").isupper() and not piece.is_capitals):
            continue
        if _TIMED.fullmatch(piece.key):
            return piece.framed
        for start, end, key in _parts(piece):
            if key in _URGENCY:
                return start, end
    return None


def find_circulation(top: Iterable[Piece]) -> tuple[int, int] | None:
    """The first mark that says how a paper may go round: return after the meeting, no copying, draft and the like."""
    for piece in top:
        found = _CIRCULATION.match(piece.key) if len(piece.text) <= _LONGEST_MARK else None
        if found and _is_mark(piece, found[0], piece.key[found.end() :]):
            return piece.framed
    return None


def _is_mark(piece: Piece, phrase: str, rest: str) -> bool:
    """A mark is the phrase alone, with a number ("draft 2"), or a phrase of several words with few more."""
    if piece.text.endswith((".", ";", ",")) or not any(char.isupper() for char in piece.text[:3]):
        return False
    return not rest or any(char.isdigit() for char in rest) or (" " in phrase and len(rest) <= 30)


def trimmed(source: SourceText, found: tuple[int, int] | None) -> Span | None:
    """A stretch of the working text as a span of the text as given."""
    return None if found is None or found[0] >= found[1] else source.trimmed(*found)
