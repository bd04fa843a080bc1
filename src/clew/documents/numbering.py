"""From a symbol to the place of a document in a run of numbers, by the numbering rule of the profile.

A symbol is not unique. What identifies a document is its issuer, the run (a term or a year), its type and its number
(domain-rules section 2; the rule itself is the profile's `numberings`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid
from clew.org.models import Unit
from clew.people.models import Term
from clew.profiles import Profile, Symbol, SymbolError, symbols

_FAULTS = {
    "empty": _("The symbol is empty."),
    "too_long": _("“%(symbol)s” is too long for a symbol. A right one looks like %(example)s."),
    "no_number": _("“%(symbol)s” has no number. A right symbol looks like %(example)s."),
    "no_shape": _("The parts of “%(symbol)s” stand in no known order. A right symbol looks like %(example)s."),
    "unknown_type": _("“%(part)s” in “%(symbol)s” is no type of document here. A right symbol looks like %(example)s."),
    "unknown_issuer": _("“%(part)s” in “%(symbol)s” is no known issuer. A right symbol looks like %(example)s."),
    "wrong_issuer": _("“%(part)s” does not issue documents with symbols such as “%(symbol)s”. Example: %(example)s."),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document stands in the register: its number in the run of a term or of a year. All may be unknown."""

    number: int | None = None
    suffix: str = ""
    term: Term | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Gaps:
    """The state of a run: its highest number, the next free one, and the numbers below it that nobody has used."""

    highest: int
    following: int
    missing: tuple[int, ...]


def read_symbol(text: str, profile: Profile, day: date | None) -> Symbol:
    """The symbol in a text; Invalid on the field `symbol` says what is wrong and what a right one looks like."""
    try:
        return symbols.parse(text, profile, day)
    except SymbolError as error:
        sentence = _FAULTS.get(error.code, _FAULTS["no_shape"])
        raise Invalid(sentence, field="symbol", symbol=error.text, part=error.part, example=error.example) from error


def place_of(symbol: Symbol, profile: Profile, *, day: date | None, term: Term | None, year: int | None) -> Place:
    """The number of a symbol in its run. `term` is the issuer's term on the day, where one is recorded.

    Where the rule counts by terms and no term of the issuer is recorded, the year stands in for it: the register then
    still tells two documents of different years apart, but cannot vouch for gaps.
    """
    suffix = symbol.suffix + (f"§{symbol.paragraph}" if symbol.paragraph is not None else "")
    if counts_by_year(symbol.family, profile) or term is None:
        return Place(symbol.number, suffix, None, symbol.year or year or (day.year if day else None))
    return Place(symbol.number, suffix, term, None)


def term_of(issuer: Unit | None, day: date | None) -> Term | None:
    """The recorded term of a body on a day."""
    if issuer is None or day is None:
        return None
    return Term.objects.filter(body=issuer, valid__contains=day).first()


def counts_by_year(family: str, profile: Profile) -> bool:
    """Whether runs of this family of symbols begin anew each calendar year (others run through a term)."""
    return profile.numberings[profile.families[family].numbering].resets == "calendar_year"


def one_run_for_all_types(family: str, profile: Profile) -> bool:
    """Whether all types of a body share one run, as at a congress."""
    return profile.numberings[profile.families[family].numbering].run == "all_types"


def check_symbol_fits(symbol: Symbol, type: str, day: date | None) -> None:
    """Raises Invalid where the letters of a symbol do not mean the type, or its year is not the document's."""
    if symbol.types and type not in symbol.types:
        raise Invalid(
            _("The letters of “%(symbol)s” do not stand for the chosen type. Change the one or the other."),
            field="symbol",
            symbol=symbol.raw,
        )
    if symbol.year is not None and day is not None and symbol.year != day.year:
        raise Invalid(
            _("“%(symbol)s” is a number of %(year)s, and the document is dated %(day)s. Correct one of them."),
            field="symbol",
            symbol=symbol.raw,
            year=symbol.year,
            day=day,
        )


def gaps_in(used: Iterable[int], first: int = 1) -> Gaps:
    """The state of a run whose numbers begin at `first`."""
    taken = set(used)
    highest = max(taken, default=first - 1)
    missing = tuple(number for number in range(first, highest + 1) if number not in taken)
    return Gaps(highest, highest + 1, missing)


def symbol_of(type: str, codes: Iterable[str], number: int, profile: Profile, day: date) -> Symbol | None:
    """The symbol of a document of `type` by an issuer that bears one of `codes`; None where no family has letters."""
    for code in codes:
        try:
            return symbols.compose(profile, type=type, issuer=code, number=number, day=day)
        except SymbolError:
            continue
    return None


def code_of_kind(issuer_kind: str, profile: Profile, day: date) -> str | None:
    """The code of all units of a kind; None where units of that kind have codes of their own, as departments do."""
    codes = {rule.code for rule in profile.on(day).issuers if rule.unit_kind == issuer_kind}
    return codes.pop() if len(codes) == 1 else None
