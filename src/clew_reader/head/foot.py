"""The foot of an official document: who signs, in what post, and who receives it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clew_reader.head.phrases import one_of, plain, standing_alone, words_of
from clew_reader.head.pieces import Piece

Stretch = tuple[int, int]

_RECIPIENTS = re.compile(one_of(words_of("recipients")) + r"(?!\w)")
_ADDRESSED = re.compile(one_of(words_of("addressed")) + r"\s*:?\s*")
_NOT_A_RECIPIENT = re.compile(r"(?:" + one_of([*words_of("file_copy"), *words_of("as_above")]) + r")(?!\w)")
_FORMULA = re.compile(one_of(words_of("formulas")) + r"(?!\w)")
_POST = standing_alone("posts")
_NAME = re.compile(r"[A-ZÀ-ỸĐ][^\W\d_]*(?:[ -][A-ZÀ-ỸĐ][^\W\d_]*){1,5}")
_ITEM = re.compile(r"[-–+•*]\s*(?=\S)")
_BETWEEN_POST_AND_NAME = 12  # lines, most of them left free for seal and signature
_LIST_LINES = 40


def find_addressed(text: str, top: Sequence[Piece]) -> list[Stretch]:
    """To whom a letter or report is addressed, from the line below its head."""
    for at, piece in enumerate(top):
        found = _ADDRESSED.match(plain(piece.text))
        if found and (":" in found[0] or piece.text[found.end() :].strip() or piece.alone):
            first = _entry(text, piece.start + found.end(), piece.end)
            return [*first, *_items(text, top[at + 1 :])] if first else list(_items(text, top[at + 1 :]))
    return []


def find_recipients(text: str, all_pieces: Sequence[Piece], after: int) -> list[Stretch]:
    """The list under "Nơi nhận", without the line that only says where the copy is kept."""
    for at in range(len(all_pieces) - 1, -1, -1):
        piece = all_pieces[at]
        found = _RECIPIENTS.match(piece.key) if piece.line > after else None
        if found:
            colon = piece.text.find(":")
            first = _entry(text, piece.start + colon + 1, piece.end) if colon >= 0 else []
            below = [other for other in all_pieces[at + 1 :] if other.line <= piece.line + _LIST_LINES]
            return [*first, *_items(text, below)]
    return []


def _items(text: str, below: Sequence[Piece]) -> Iterator[Stretch]:
    """The items of a list with dashes; other columns may stand between them, prose ends them."""
    open_item: Stretch | None = None  # an item without its closing sign: it may go on in the next line
    last_line: int | None = None
    for piece in below:
        dash = _ITEM.match(piece.text)
        if open_item and not dash and _goes_on(text, open_item, piece):
            open_item, last_line = (open_item[0], piece.end), piece.line
            continue
        if open_item:
            yield from _entry(text, *open_item)
            open_item = None
        if dash:
            open_item, last_line = (piece.start + dash.end(), piece.end), piece.line
        elif (last_line is None and piece.alone and not piece.is_capitals) or (
            last_line is not None and piece.line > last_line + 3
        ):
            return
    if open_item:
        yield from _entry(text, *open_item)


def _goes_on(text: str, item: Stretch, piece: Piece) -> bool:
    unfinished = text[item[1] - 1] not in ";.:" and text[item[1] : piece.start] == "\n"
    return unfinished and piece.alone and not piece.is_capitals and not _NAME.fullmatch(piece.text)


def _entry(text: str, start: int, end: int) -> list[Stretch]:
    """An item without its closing sign; nothing for an empty one and for those that receive nothing."""
    while start < end and text[start] in " :-–+*":
        start += 1
    while end > start and text[end - 1] in " ;.,":
        end -= 1
    return [] if start >= end or _NOT_A_RECIPIENT.match(plain(text[start:end])) else [(start, end)]


def find_signer(all_pieces: Sequence[Piece], after: int) -> tuple[Stretch | None, Stretch | None]:
    """The signer's name and post: the last name that stands under a post or a formula of signing."""
    signer: Stretch | None = None
    signer_post: Stretch | None = None
    post: Piece | None = None
    for piece in all_pieces:
        if piece.line <= after or len(piece.text) > 80 or _ITEM.match(piece.text):
            continue
        if piece.is_capitals and (_POST.match(piece.key) or _FORMULA.match(plain(piece.text))):
            post = piece
        elif post is not None and piece.line - post.line > _BETWEEN_POST_AND_NAME:
            post = None
        elif post is not None and _NAME.fullmatch(piece.text) and not piece.is_capitals:
            signer, signer_post = (piece.start, piece.end), _without_formula(post)
            post = None
    return signer, signer_post


def _without_formula(post: Piece) -> Stretch:
    """ "KT. CHỦ TỊCH" over a name: the words after the formula."""
    found = _FORMULA.match(plain(post.text))
    start = post.start + found.end() if found else post.start
    while start < post.end and not post.text[start - post.start].isalnum():
        start += 1
    return start, post.end
