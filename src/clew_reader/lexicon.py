"""The phrase tables of a language, built once from its data: what the stages look up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from clew_reader.languages import LANGUAGES
from clew_reader.languages.base import Language
from clew_reader.words import Phrases, cut_words


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All phrase tables of one language; the values are those of the data (`languages/base.py`)."""

    language: Language
    measures: Phrases[str]
    counted: Phrases[str]
    implied: Phrases[str]
    money_before: Phrases[str]
    multiples: Phrases[Decimal]
    fractions: Phrases[Decimal]
    qualifiers: Phrases[str]
    qualifiers_after: Phrases[str]
    rank: Phrases[str]
    top: Phrases[str]
    rank_behind: Phrases[str]
    of_total: Phrases[str]
    out_of: Phrases[str]
    roles: Phrases[str]
    comparators: Phrases[str]
    comparing: Phrases[str]
    baselines: Phrases[str]
    authorities: Phrases[str]
    breaks: Phrases[str]
    saying: Phrases[str]
    goals: Phrases[str]
    attending: Phrases[str]
    reviews: Phrases[str]
    starting: frozenset[str]  # words with which an amount without digits may start
    telling: frozenset[str]  # a sentence without a digit and without one of these words holds no figure


@lru_cache(maxsize=8)
def lexicon(code: str) -> Lexicon:
    # long: one line for each table
    """The tables of the language with this code."""
    language = LANGUAGES[code]
    numbers, units, claims = language.numbers, language.units, language.claims
    phrases = (*numbers.multiples, *claims.rank, *claims.top)
    starting = {cut_words(phrase).lower[0] for phrase in (*phrases, *numbers.fractions)}
    # "a" and "one" stand in every other sentence; what they count is told by the word behind them.
    telling = {cut_words(phrase).lower[0] for phrase in phrases}
    telling |= {word for word, value in numbers.plain.items() if value > 1} | set(numbers.multipliers)
    telling |= {cut_words(phrase).lower[-1] for phrase in numbers.fractions}
    telling |= {phrase.split()[0] for phrase in numbers.scales}
    ranked = {word for word, _ in claims.place_words}
    starting |= ranked
    telling |= ranked
    if claims.rank_after:
        starting |= claims.places.keys()
        telling |= claims.rank_after
    return Lexicon(
        language=language,
        measures=Phrases(units.measures),
        counted=Phrases(units.counted),
        implied=Phrases(units.implied),
        money_before=Phrases(units.before),
        multiples=Phrases(numbers.multiples),
        fractions=Phrases(numbers.fractions),
        qualifiers=Phrases(claims.before),
        qualifiers_after=Phrases(claims.after),
        rank=_named(claims.rank),
        top=_named(claims.top),
        rank_behind=_named(claims.rank_behind),
        out_of=_named(claims.out_of),
        of_total=_named(claims.of_total),
        roles=Phrases(claims.roles),
        comparators=Phrases(claims.comparators),
        comparing=_named(claims.comparing),
        baselines=Phrases(claims.baselines),
        authorities=Phrases(claims.authorities),
        breaks=_named(claims.breaks),
        saying=_named(claims.saying),
        goals=_named(claims.goals),
        attending=_named(claims.attending),
        reviews=_named(claims.reviews),
        starting=frozenset(starting),
        telling=frozenset(telling),
    )


def _named(phrases: Iterable[str]) -> Phrases[str]:
    return Phrases({phrase: phrase for phrase in phrases})
