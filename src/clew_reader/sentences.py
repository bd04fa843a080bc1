"""Stage 4, sentences and clauses, as stretches of the working text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clew_reader.blocks import ROW, Block
from clew_reader.languages.base import Language

_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]{0,3}(?=\s|$)")
_CELL = re.compile(r"[^\t|]+")
_CUT = re.compile(r"[;:](?=\s|$)")
# An item number at the start of a sentence: "1." or "2.3." ends none.
_NUMBERING = re.compile(r"[(]?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[A-Za-zĐđ]|[IVXLC]{1,7})$")
# Later stages look at a sentence as a whole; an endless one (a table without stops, garbage) is cut at a space.
_LONGEST = 4000
_LAST_WORD = re.compile(r"[^\s()\[\]\"“”'‘’,;:]{1,20}$")


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence `[start, end)`, cut at semicolons and colons; `opens` is true where it ends in a colon."""

    start: int
    end: int
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence `[start, end)` with its final stop, in one block (`block` is its number) and one language."""

    start: int
    end: int
    block: int
    language: Language | None
    clauses: tuple[Clause, ...]


def split_sentences(text: str, block: Block, number: int, language: Language | None) -> list[Sentence]:
    """The sentences of one block. A stop after an abbreviation, an initial or a list number ends none."""
    sentences: list[Sentence] = []
    for cell_start, cell_end in _cells(text, block):
        start = cell_start
        for match in _STOP.finditer(text, cell_start, cell_end):
            if _ends_sentence(text, start, match.start(), match.end(), cell_end, language):
                for first, last in _pieces(text, start, match.end()):
                    sentences.append(Sentence(first, last, number, language, _clauses(text, first, last)))
                start = match.end()
                while start < cell_end and text[start].isspace():
                    start += 1
        for first, last in _pieces(text, start, cell_end):
            sentences.append(Sentence(first, last, number, language, _clauses(text, first, last)))
    return sentences


def _cells(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """The block whole, or the cells of a row: what stands in one cell says nothing of the next."""
    if block.kind != ROW:
        yield block.body, block.end
        return
    for match in _CELL.finditer(text, block.body, block.end):
        start, end = match.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            yield start, end


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch whole, or in pieces where it is too long to be a sentence."""
    while end - start > _LONGEST:
        cut = max(text.rfind(mark, start, start + _LONGEST) for mark in (";", ",", " ", "\n"))
        cut = cut + 1 if cut > start else start + _LONGEST
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _ends_sentence(text: str, start: int, stop: int, after: int, end: int, language: Language | None) -> bool:
    if after >= end:
        return True
    following = next((letter for letter in text[after : after + 40] if not letter.isspace()), "")
    if following.islower() or following in ",;:)":
        return False
    if text[stop] != "." or text[stop : stop + 2] == "..":
        return True
    word = _LAST_WORD.search(text, max(start, stop - 20), stop)
    if word is None:
        return True
    last = word.group()
    if len(last) == 1 and last.isalpha() and last.isupper():
        return False  # an initial: "Nguyễn V. An"
    if stop - len(last) <= start and _NUMBERING.match(last):
        return False
    return language is None or last.lower() not in language.writing.abbreviations


def _clauses(text: str, start: int, end: int) -> tuple[Clause, ...]:
    clauses: list[Clause] = []
    first = start
    for match in _CUT.finditer(text, start, end):
        if match.start() > first:
            clauses.append(Clause(first, match.start(), match.group() == ":"))
        first = match.end()
        while first < end and text[first].isspace():
            first += 1
    if first < end:
        clauses.append(Clause(first, end))
    return tuple(clauses)
