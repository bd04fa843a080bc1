"""Stage 3, blocks: paragraphs, headings, list items and rows of a table, as stretches of the working text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

PARAGRAPH, HEADING, ITEM, ROW = "paragraph", "heading", "item", "row"

_LINE = re.compile(r"[^\n]*\n?")
# "-", "•", "1.", "1.2.3)", "(a)", "IV.", followed by a space. A number with a decimal point is no marker: no space.
_MARKER = re.compile(
    r"[ \t]{0,40}(?:[-+*•–—▪●○◦·][ \t]|\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[a-zđ]|[IVXLC]{1,7})[.)/][ \t])[ \t]{0,40}"
)
_GAP = re.compile(r"\t| {3,40}|\|")
# A row of a table with one column of numbers: what stands in it lies some spaces before the number that ends the line.
_NUMBER_APART = re.compile(r"(?<! ) {2,60}(?:[(+−–-] ?)?[0-9](?:[0-9.,]|(?<! ) (?! )){0,20}(?: ?%)?\)?$")
_SENTENCE_END = (".", "!", "?", "…", ":", ";", ".”", '."', ".)")
_HEADING_LENGTH = 150
# A text is taken for one with hard line breaks when its lines end near one column.
_NARROWEST, _WIDEST = 40, 130


@dataclass(frozen=True, slots=True)
class Block:
    """A block `[start, end)` without its line break; `body` is where the text after a list marker starts."""

    kind: str
    start: int
    body: int
    end: int


def split_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text in order. White space belongs to none."""
    lines = list(_lines(text))
    width = _wrapped_at(text, lines)
    joined: list[tuple[int, int]] = []
    before: tuple[int, int] | None = None
    for start, end in lines:
        if start == end:
            before = None
            continue
        if before is not None and _continues(text, before, start, end, width):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
        before = (start, end)
    return tuple(_block(text, start, end, last=end == joined[-1][1]) for start, end in joined)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines without white space at their ends; an empty line has start == end."""
    for match in _LINE.finditer(text):
        line = match.group()
        if not line:
            return
        start = match.start() + len(line) - len(line.lstrip())
        yield (
            (min(start, match.end()), max(start, match.start() + len(line.rstrip())))
            if line.strip()
            else (start, start)
        )


def _wrapped_at(text: str, lines: list[tuple[int, int]]) -> int | None:
    """The column at which lines were broken; None where each line is a paragraph of its own."""
    lengths = sorted(end - start for start, end in lines if end > start)
    if len(lengths) < 4:
        return None
    longest = lengths[-1]
    nearly_full = sum(1 for length in lengths if length >= longest * 0.8)
    return longest if _NARROWEST <= longest <= _WIDEST and nearly_full * 3 >= len(lengths) else None


def _continues(text: str, before: tuple[int, int], start: int, end: int, width: int | None) -> bool:
    """Whether a line goes on with the sentence of the line before it."""
    length = before[1] - before[0]
    full = width is not None and length >= width * 0.8
    if text.endswith((":", ";"), *before):
        return full and not _opens_block(text, before, start, end)
    if text.endswith(_SENTENCE_END, *before):
        return full and not _MARKER.match(text, start, end)
    if _opens_block(text, before, start, end):
        return False
    if width is not None and length >= width * 0.75:
        return True
    return text[start].islower() and length > _NARROWEST


def _opens_block(text: str, before: tuple[int, int], start: int, end: int) -> bool:
    """Whether a line is a list item or a row, or the line before it is a row."""
    return bool(_MARKER.match(text, start, end)) or _is_row(text, start, end) or _is_row(text, *before)


def _is_row(text: str, start: int, end: int) -> bool:
    gaps = sum(1 for _ in _GAP.finditer(text, start, end))
    return gaps >= 2 or "\t" in text[start:end] or _NUMBER_APART.search(text[max(start, end - 100) : end]) is not None


def _block(text: str, start: int, end: int, *, last: bool) -> Block:
    marker = _MARKER.match(text, start, end)
    body = min(marker.end(), end) if marker else start
    if _is_row(text, body, end):
        kind = ROW
    elif _looks_like_heading(text[body:end]) and not last:
        kind = HEADING
    else:
        kind = ITEM if marker else PARAGRAPH
    return Block(kind, start, body, end)


def _looks_like_heading(text: str) -> bool:
    if len(text) > _HEADING_LENGTH or "\n" in text or text.endswith((".", ";", ",", "!", "…")):
        return False
    return any(letter.isalpha() for letter in text) and (text.isupper() or (text[0].isupper() and len(text) <= 80))
