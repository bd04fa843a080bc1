"""Stage 9a, a document as far as it has been read: what the parts of its name have told so far."""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.signs import Signs


@dataclass
class Draft:
    """A document being read: words `[first, last)` and what was found of it so far."""

    first: int
    last: int
    type: str
    noun: int  # the first word of the type noun
    plural: bool = False
    symbol: str | None = None
    number: bool = False  # known by a bare number ("Project 09")
    date: str | None = None
    issuer: tuple[int, int] | None = None
    subject: tuple[int, int] | None = None
    title: tuple[int, int] | None = None
    quoted: bool = False
    term: bool = False
    status: str | None = None
    purpose: bool = False
    summing: bool = False
    amending: bool = False
    year: bool = False
    named: bool = False  # words in capitals before the type noun make a name: "Forestry Law"
    party: bool = False  # with whom it was made is told: "agreement with the Harbour Police"
    closed: bool = False  # nothing more may follow

    @property
    def known(self) -> bool:
        """Whether more than its type is known."""
        return bool(self.symbol or self.issuer or self.subject or self.title or self.date or self.year)


def is_year(signs: Signs, place: int) -> bool:
    """Whether a word is a year of these two centuries."""
    word = signs.words.lower[place]
    return len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20")
