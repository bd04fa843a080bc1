"""The head of an official document: who issues it, its symbol, place and date, its type and what it is about."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from clew_reader.head.phrases import letterheads, one_of, plain, words_of
from clew_reader.head.pieces import Piece

Stretch = tuple[int, int]

_REALMS = frozenset(words_of("realms"))
_TYPES = {phrase: kind for letterhead in letterheads() for phrase, kind in letterhead.types.items()}
_TYPE = re.compile(one_of(_TYPES) + r"(?!\w)")
_SYMBOL_BODY = (
    r"(?:\d{1,5}[A-Za-zĐđ]?|[.…_]{1,12})?\s{0,12}[-–/]\s?[A-ZĐƯ0-9][\wĐđ]*(?:\s?[-–/.&]\s?[A-ZĐƯ0-9][\wĐđ]*){0,5}"
)
# At the start of a line or of a column: in the middle of a sentence it is a citation.
_SYMBOL = re.compile(
    r"(?m)(?:^[ ]*|\t[ ]*|[ ]{3,})(?i:"
    + one_of(words_of("number"))
    + r")[ ]*[:.]?\s{0,12}(?P<symbol>"
    + _SYMBOL_BODY
    + ")"
)
_AFTER_SYMBOL = re.compile(r"[ ]*(?:$|\n|\t|[ ]{2}|\()")
_DATES = [
    re.compile(pattern.replace("{months}", one_of(letterhead.months) if letterhead.months else ""))
    for letterhead in letterheads()
    for pattern in letterhead.dates
]
_MONTHS = {name: number for letterhead in letterheads() for number, name in enumerate(letterhead.months, 1)}
_BLANK_DATE = re.compile("|".join(words_of("blank_dates")))
_PLACE = re.compile(
    r"(?:.*(?:\t|[ ]{3}))?[ ]*(?P<place>[^\d,\t\n;:]{2,60}?),?[ ]*(?:" + one_of(words_of("places")) + r"[ ]*)?$"
)
_SUBJECT = re.compile(one_of(words_of("subject")) + r"[:.]?\s+")
_BODY = re.compile(one_of(words_of("body")) + r"(?!\w)|[IVX]{1,4}[.)\-]|\d{1,2}[.)]|[-+]\s", re.I)
_AREA = re.compile("(?!" + one_of(words_of("area_bodies")) + r"\b)" + one_of(words_of("areas")) + r"\s+\w")
_JOINER = one_of(words_of("joiners"))
_GOES_ON = re.compile(rf"(?:\b{_JOINER}|,)$")
_COMES_ON = re.compile(rf"{_JOINER}\s")
_FAR = 15  # lines below symbol and date in which the type stands
_ABSTRACT_LINES = 5


@dataclass(frozen=True, slots=True)
class Top:
    """What was found, in offsets of the working text; `end_line` is the last line that belongs to the head."""

    superior: Stretch | None
    issuer: Stretch | None
    symbol: Stretch | None
    place: Stretch | None
    date: str | None
    date_stretch: Stretch | None
    type: str | None
    type_stretch: Stretch | None
    abstract: Stretch | None
    end_line: int


def find_top(text: str, top: Sequence[Piece]) -> Top | None:
    """The head in the first pieces of a text; None if it does not look like an official document."""
    symbol = _find_symbol(text, top)
    realm = next((piece for piece in top if piece.key in _REALMS), None)
    place, date, date_stretch, date_line = _find_place_and_date(text, top, symbol)
    anchor = max(
        _line_of(top, symbol[0]) if symbol else -1, realm.line if realm else -1, date_line if realm or symbol else -1
    )
    kind = _find_type(top, anchor)
    if sum(found is not None for found in (symbol, realm, date_stretch, kind)) < 2 or not (symbol or realm):
        return None
    subject = _find_subject(text, top)
    stop = kind.line if kind else len(top)
    names = _names(text, [p for p in top if p.line < stop and (not symbol or p.end <= symbol[0])], place, date_stretch)
    type_stretch, type_word, abstract = _type_and_abstract(text, top, kind)
    if type_word is None and subject is not None:
        type_word = "official_dispatch"
    return Top(
        superior=names[-2] if len(names) > 1 else None,
        issuer=names[-1] if names else None,
        symbol=symbol,
        place=place,
        date=date,
        date_stretch=date_stretch,
        type=type_word,
        type_stretch=type_stretch,
        abstract=abstract or subject,
        end_line=max(anchor, kind.line if kind else 0, _line_of(top, abstract[1] - 1) if abstract else 0),
    )


def _line_of(top: Sequence[Piece], offset: int) -> int:
    return next((piece.line for piece in top if piece.start <= offset < piece.end), -1)


def _find_symbol(text: str, top: Sequence[Piece]) -> Stretch | None:
    end = top[-1].end if top else 0
    for found in _SYMBOL.finditer(text, 0, end):
        rest = text[found.end() : text.find("\n", found.end()) if "\n" in text[found.end() :] else len(text)]
        if _AFTER_SYMBOL.match(text, found.end()) or any(date.search(plain(rest)) for date in _DATES):
            return found.span("symbol")
    return None


def _find_place_and_date(
    text: str, top: Sequence[Piece], symbol: Stretch | None
) -> tuple[Stretch | None, str | None, Stretch | None, int]:
    for piece in top:
        start = symbol[1] if symbol and piece.start < symbol[1] <= piece.end else piece.start
        words = plain(text[start : piece.end])
        for pattern in _DATES:
            found = pattern.search(words)
            if found and len(words) - found.end() <= 2:
                place = _PLACE.match(words[: found.start()])
                if place or not words[: found.start()].strip(" ("):
                    where = (start + place.start("place"), start + place.end("place")) if place else None
                    return where, _iso(found), (start + found.start(), start + found.end()), piece.line
        blank = _BLANK_DATE.search(words)
        before = words[: blank.start()].rstrip() if blank else ""
        if before.endswith(",") and 2 < len(before) < 60 and not any(char.isdigit() for char in before):
            lead = len(words) - len(words.lstrip())
            return (start + lead, start + len(before) - 1), None, None, piece.line
    return None, None, None, -1


def _iso(found: re.Match[str]) -> str | None:
    """The date, or None for one that no calendar has."""
    month = found["month"]
    try:
        return datetime.date(
            int(found["year"]), int(month) if month.isdigit() else _MONTHS[" ".join(month.split())], int(found["day"])
        ).isoformat()
    except ValueError:
        return None


def _find_type(top: Sequence[Piece], anchor: int) -> Piece | None:
    for piece in top:
        below = anchor < piece.line <= anchor + _FAR and piece.alone
        stands_out = piece.is_capitals or (piece.key in _TYPES and piece.text[:1].isupper())
        if below and stands_out and _TYPE.match(piece.key):
            return piece
    return None


def _find_subject(text: str, top: Sequence[Piece]) -> Stretch | None:
    """What a letter is about: it stands under the symbol and may run on into a second line."""
    for at, piece in enumerate(top):
        found = _SUBJECT.match(plain(piece.text))
        if not found:
            continue
        end = piece.end
        for after in top[at + 1 : at + 4]:
            if not text[end : after.start].strip("\n ") and after.text[:1].islower() and len(after.text) < 80:
                end = after.end
            else:
                break
        return piece.start + found.end(), end
    return None


def _names(text: str, above: Sequence[Piece], place: Stretch | None, date: Stretch | None) -> list[Stretch]:
    """The bodies named above the symbol, the highest first. A name may go on in the next line."""
    lines = [piece for piece in above if _may_be_name(piece, place, date)]
    capitals = [piece for piece in lines if piece.is_capitals]
    names: list[Stretch] = []
    for piece in (capitals or lines)[-4:]:
        start, end = piece.framed
        before = plain(text[names[-1][0] : names[-1][1]]) if names else ""
        if not names or not (_AREA.match(piece.key) or _COMES_ON.match(piece.key) or _GOES_ON.search(before)):
            names.append((start, end))
        elif not text[names[-1][1] : start].strip():
            names[-1] = (names[-1][0], end)
        # else the other column stands between: one stretch cannot hold both halves, the first must do
    return names


def _may_be_name(piece: Piece, place: Stretch | None, date: Stretch | None) -> bool:
    if piece.key in _REALMS or len(piece.text) > 90 or not any(char.isalpha() for char in piece.text):
        return False
    if any(found and piece.start <= found[0] < piece.end for found in (place, date)):
        return False
    return (
        not _MARK.fullmatch(piece.key) and not _SUBJECT.match(plain(piece.text)) and not piece.text.endswith((".", ";"))
    )


_MARK = re.compile(one_of([*words_of("secrecy"), *words_of("urgency"), *words_of("circulation")]) + r"(?:\W.{0,40})?")


def _type_and_abstract(
    text: str, top: Sequence[Piece], kind: Piece | None
) -> tuple[Stretch | None, str | None, Stretch | None]:
    if kind is None:
        return None, None, None
    start, end = kind.framed
    found = _TYPE.match(plain(text[start:end]))
    if found is None:
        return None, None, None
    word = _TYPES[" ".join(found[0].split())]
    rest = (start + found.end(), end)
    while rest[0] < end and not text[rest[0]].isalnum():
        rest = (rest[0] + 1, end)
    return (start, start + found.end()), word, _abstract(text, top, kind, rest)


def _abstract(text: str, top: Sequence[Piece], kind: Piece, rest: Stretch) -> Stretch | None:
    """The lines under the type until the text proper begins: a ruled line, an empty line, a full sentence."""
    begun = rest[0] < rest[1]
    found = rest if begun else None
    taken = 0
    in_capitals = False  # an abstract in small letters ends where the issuer is named again in capitals
    for piece in top:
        if piece.line <= kind.line:
            continue
        gap = text[found[1] if found else kind.end : piece.start]
        if taken == _ABSTRACT_LINES or not piece.alone or (taken and gap.count("\n") > 1):
            break
        if not any(char.isalpha() for char in piece.text):
            if found:
                break
            continue
        if _ends_abstract(piece, first=not taken) or (piece.is_capitals and taken and not in_capitals):
            break
        in_capitals = in_capitals or piece.is_capitals
        found = (found[0] if found else piece.framed[0], piece.framed[1])
        taken += 1
    return found


def _ends_abstract(piece: Piece, *, first: bool) -> bool:
    words = plain(piece.text)
    if _BODY.match(words) or (_SUBJECT.match(words) and not first):
        return True
    return piece.text.endswith((".", ":", ";")) and not (first and len(piece.text) < 200 and piece.text[0].islower())
