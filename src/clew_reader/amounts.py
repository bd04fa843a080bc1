"""What a quantity is, and where quantities are looked for."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from decimal import Decimal

from clew_reader.lexicon import Lexicon
from clew_reader.nouns import Noun
from clew_reader.words import Words

MONEY = ("VND", "USD", "EUR", "GBP", "SEK", "CNY", "JPY", "LAK")
TIME = ("day", "week", "month", "year", "hour", "minute")
PERCENT = ("%", "‰", "percentage point")


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount at words `[first, last)`. `form`: amount, percent, money, count, of_total, rank, multiple, fraction,
    bare (a number without unit, a figure only where the words before it say so) or time (a length of time)."""

    first: int
    last: int
    value: Decimal
    form: str
    unit: str | None = None
    scale: str | None = None
    total: Decimal | None = None
    noun: Noun | None = None
    qualifier: str = "exact"
    upper: Decimal | None = None
    minus: bool = False
    in_words: bool = False
    scaled: bool = False  # a scale was multiplied into the value
    loose: bool = False  # in words and without a noun: an amount only where a total before it says so
    lead: int = 0  # the word at which its qualifier starts
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where quantities are looked for: the words of one sentence, without the words that dates and symbols take."""

    words: Words
    stop: int
    lexicon: Lexicon
    taken: Set[int]
    start: int
    heading: bool = False  # a short line without a stop, whose first word behind a number has a capital

    def role_at(self, at: int) -> str | None:
        """The role of the phrase at a word."""
        hit = self.lexicon.roles.at(self.words, at, self.stop) if at < self.stop else None
        return hit.value if hit is not None else None
