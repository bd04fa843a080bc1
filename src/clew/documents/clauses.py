"""Splits the text of a document into a tree of clauses by its numbering. No database.

Nothing is lost: the labels and texts of all clauses, in order, are the words of the text. What stands before the
first mark (the head and the grounds) is a clause of its own with the address `0`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from clew.documents.marks import Mark, Rank, mark_at

OPENING: Final = "0"  # the address of what stands before the first mark
_LONGEST_ADDRESS: Final = 36
_LONGEST_LABEL: Final = 40
_SENTENCE_ENDS: Final = ".:;!?"


@dataclass(slots=True)
class Piece:
    """One clause of a split text: `key` is its address, `parent` the place of its parent in the list, `[start, end)`
    its stretch of the text, mark included and children left out."""

    key: str
    label: str
    text: str
    start: int
    end: int
    parent: int | None
    depth: int


@dataclass(slots=True)
class _Open:
    index: int
    mark: Mark
    key: str


@dataclass(slots=True)
class _Splitting:
    pieces: list[Piece] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    bullets: dict[str, int] = field(default_factory=dict)
    repeats: dict[str, int] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)  # of the clause that was begun last

    def ordinals(self) -> dict[Rank, int]:
        """The ordinals of the open clauses, by rank."""
        return {one.mark.rank: one.mark.ordinal for one in self.stack if one.mark.ordinal is not None}

    def number(self) -> str:
        """The number of the innermost open clause that has one such as 1 or 1.2."""
        numbered = [one.mark for one in self.stack if Rank.ARTICLE <= one.mark.rank <= Rank.THIRD]
        if not numbered:
            return ""
        token = numbered[-1].token.replace("-", ".")
        return "".join(char for char in token if char.isdigit() or char == ".")

    def begin(self, mark: Mark, start: int) -> None:
        """Opens the clause of a mark; clauses of its rank and below are closed."""
        self.finish()
        while self.stack and self.stack[-1].mark.rank >= mark.rank:
            self.stack.pop()
        above = self.stack[-1] if self.stack else None
        key = self._address(mark, above.key if above else "")
        self.pieces.append(
            Piece(key, mark.label[:_LONGEST_LABEL], "", start, start, above.index if above else None, len(self.stack))
        )
        self.stack.append(_Open(len(self.pieces) - 1, mark, key))

    def add(self, words: str, start: int, end: int) -> None:
        """Adds words to the clause that was begun last."""
        if not words:
            return
        if not self.pieces:
            self.keys.add(OPENING)
            self.pieces.append(Piece(OPENING, "", "", start, end, None, 0))
        if self.words:
            self.words.append(_joint(self.words[-1]))
        self.words.append(words)
        self.pieces[-1].end = end

    def finish(self) -> None:
        """Writes the words that were added into the clause that was begun last."""
        if self.pieces:
            self.pieces[-1].text = "".join(self.words)
        self.words = []

    def _address(self, mark: Mark, above: str) -> str:
        token = mark.token
        if not token:
            self.bullets[above] = self.bullets.get(above, 0) + 1
            token = f"{'p' if mark.rank == Rank.PLUS else 'n'}{self.bullets[above]}"
        # Articles run through a whole text, so their chapter is not part of their address; 1-2 tells its number itself.
        alone = mark.rank in (Rank.ARTICLE, Rank.PART)
        if mark.under and "." in above:
            above = above.rsplit(".", 1)[0]
        elif mark.under and above.isdigit():
            above = ""
        key = token if alone or not above else f"{above}.{token}"
        if len(key) > _LONGEST_ADDRESS:
            key = f"c{len(self.pieces)}"
        unique, times = key, self.repeats.get(key, 1)
        while unique in self.keys:
            times += 1
            unique = f"{key}~{times}"
        self.repeats[key] = times
        self.keys.add(unique)
        return unique


def split(text: str) -> list[Piece]:
    """The clauses of a text in their order, parents before children. An empty text has none."""
    splitting = _Splitting()
    for start, line in _lines(text):
        mark = mark_at(line, splitting.ordinals(), splitting.number())
        if mark is None:
            splitting.add(line, start, start + len(line))
            continue
        splitting.begin(mark, start)
        splitting.pieces[-1].end = start + len(line)
        splitting.add(line[mark.length :].strip(), start, start + len(line))
    splitting.finish()
    return splitting.pieces


def joined(pieces: list[Piece]) -> str:
    """Labels and texts in order: the words of the text that was split."""
    return "\n".join(f"{piece.label} {piece.text}".strip() for piece in pieces)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    offset = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            yield offset + line.index(bare[0]), bare
        offset += len(line)


def _joint(before: str) -> str:
    # A line that ends within a sentence was only broken by the page.
    return "\n" if before[-1] in _SENTENCE_ENDS else " "
