"""Reads the number and symbol of a document (111-KL/TU, 35/2024/NĐ-CP, KS 2025/112 § 45) by the grammar of a profile.

A symbol is not unique: the same one is given again in each term or year, and by each body. What identifies a document
is the issuing unit, the run of numbers (`Numbering.run_key`), the number and the type; see the register.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from clew.profiles.codes import Refused, issuer_of, issues, letters_of, refuse_unless_letter, spellings, type_of
from clew.profiles.faults import Misfit
from clew.profiles.letters import fold, tidy
from clew.profiles.papers import Family
from clew.profiles.profile import Profile
from clew.profiles.shapes import fault_of, fields_of, pattern_of

LONGEST = 80  # no symbol is longer; a sentence put in by mistake is refused before any pattern is tried


class SymbolError(ValueError):
    """A text that is no symbol of the profile.

    `text` as given; `code` says for translators what is wrong (empty, too_long, no_number, no_shape, unknown_type,
    unknown_issuer, wrong_issuer); `part` the piece at fault; `reason` a sentence; `example` a symbol that is right.
    """

    def __init__(self, text: str, code: str, reason: str, example: str, part: str = "") -> None:
        self.text, self.code, self.reason, self.example, self.part = text, code, reason, example, part
        shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
        super().__init__(f"{shown!r} is not a symbol: {reason} A right one looks like {example}.")


@dataclass(frozen=True)
class Symbol:
    """A symbol taken apart. Two symbols are equal when they mean the same, whatever their spelling.

    `letters` are the type's, accented; `types` the document types that they (or the family) can mean; `term` the
    number of a National Assembly; `unit` who wrote a letter within its issuer; `suffix` as in 05a.
    `deviations` say how the text differs from the right form: surroundings, characters, spacing, shape, letters,
    issuer, unknown_issuer, out_of_date.
    """

    raw: str = field(compare=False)
    family: str
    number: int
    suffix: str = ""
    year: int | None = None
    letters: str | None = None
    types: tuple[str, ...] = ()
    issuer: str | None = None
    unit: str | None = None
    term: int | None = None
    paragraph: int | None = None
    deviations: tuple[str, ...] = field(default=(), compare=False)

    @property
    def type(self) -> str | None:
        """The document type, where there is only one candidate."""
        return self.types[0] if len(self.types) == 1 else None


def parse(text: str, profile: Profile, day: date | None = None) -> Symbol:
    """The symbol in a text; SymbolError says what is wrong and what a right one looks like.

    With `day` (of the document) the types are those whose letters held on it, and letters that did not hold are marked
    out_of_date. Of several readings the one with known issuer and fewest deviations is given.
    """
    plain = _checked(text, profile)
    bare = _bare(plain, profile)
    outside = () if bare == plain else ("surroundings",)
    if plain != " ".join(unicodedata.normalize("NFC", text).split()):
        outside = (*outside, "characters")
    found: list[Symbol] = []
    refused: list[SymbolError] = []
    # Right shapes before tolerated ones, so that a refusal speaks of the shape that the writer meant.
    for shape, family in _shapes(profile):
        match = pattern_of(shape, family.joined_issuers, spellings(profile, family.id)).fullmatch(bare)
        if match is None:
            continue
        try:
            symbol = _read(match, family, profile, day, known_only=shape != family.shape)
        except Refused as refusal:
            refused.append(SymbolError(text, refusal.code, refusal.reason, family.example, refusal.part))
            continue
        notes = (*outside, *_form_notes(symbol, bare, shape, profile), *symbol.deviations)
        found.append(replace(symbol, raw=text, deviations=notes))
    if found:
        return min(found, key=lambda symbol: ("unknown_issuer" in symbol.deviations, len(symbol.deviations)))
    raise refused[0] if refused else _no_shape(text, bare, profile)


def compose(profile: Profile, *, type: str, issuer: str, number: int, day: date, family: str | None = None) -> Symbol:
    """The symbol of a new document of a type, given a number of its run; `canonical` writes it.

    It is of the first family that has letters for the type (or needs none) and that issuer; `family` asks for another.
    SymbolError (unknown_type) where there is none.
    """
    for candidate in profile.on(day).families:
        if family not in (None, candidate.id) or fields_of(candidate.shape) - {"number", "type", "issuer", "year"}:
            continue
        letters = letters_of(profile, candidate, type, day) if "{type}" in candidate.shape else ""
        if (
            letters is None
            or not issues(profile, candidate, issuer, day)
            or (candidate.types and type not in candidate.types)
        ):
            continue
        blank = Symbol("", candidate.id, number, letters=letters or None, issuer=issuer)
        text = canonical(replace(blank, year=day.year), profile)
        return parse(text, profile, day)
    example = next(iter(profile.families)).example
    raise SymbolError(
        f"{type} {issuer}", "unknown_type", f"{issuer} has no symbol for a {type} on {day}.", example, type
    )


def canonical(symbol: Symbol, profile: Profile) -> str:
    """The symbol as its family writes it."""
    family = profile.families[symbol.family]
    return family.shape.format(
        number=f"{symbol.number:0{family.pad}}{symbol.suffix}",
        year=symbol.year,
        type=symbol.letters,
        issuer=symbol.issuer,
        unit=symbol.unit,
        term=symbol.term,
        paragraph=symbol.paragraph,
    )


def search_key(text: str) -> str:
    """A folded form without spaces and leading zeros, for finding symbols; never stored as the symbol."""
    return re.sub(r"(?<!\d)0+(?=\d)", "", fold(text).replace(" ", ""))


def misfits_of_symbols(profile: Profile) -> Iterator[Misfit]:
    """Families whose shapes cannot be read, or whose own example does not follow them."""
    faults = [
        Misfit(("families", index, key), fault)
        for index, family in enumerate(profile.families)
        for key, shapes in (("shape", (family.shape,)), ("tolerated_shapes", family.tolerated_shapes))
        for fault in map(fault_of, shapes)
        if fault
    ]
    yield from faults
    for index, family in enumerate(() if faults else profile.families):
        try:
            symbol = parse(family.example, profile)
        except SymbolError as error:
            reason = f"the example does not follow the shape: {error.reason}"
        else:
            right = canonical(symbol, profile)
            if symbol.family == family.id and right == family.example:
                continue
            reason = f"the example is read as {right} of the family {symbol.family}"
        yield Misfit(("families", index, "example"), reason)


def _checked(text: str, profile: Profile) -> str:
    plain = tidy(text)
    example = next(iter(profile.families)).example
    if not plain:
        raise SymbolError(text, "empty", "there is nothing to read.", example)
    if len(plain) > LONGEST:
        raise SymbolError(text, "too_long", f"it has more than {LONGEST} characters.", example)
    if not re.search(r"\d", plain):
        raise SymbolError(text, "no_number", "it has no number.", example)
    return plain


def _bare(plain: str, profile: Profile) -> str:
    """Without the words before a symbol (No., Số:) and without marks around it."""
    words = "|".join(re.escape(prefix) for prefix in sorted(profile.symbol_prefixes, key=len, reverse=True))
    bare = plain.strip(" .,;:\"'“”()")
    return re.sub(rf"^(?:{words})(?!\w)\s?[:.]?\s?", "", bare, flags=re.IGNORECASE) if words else bare


@cache
def _shapes(profile: Profile) -> list[tuple[str, Family]]:
    right = [(family.shape, family) for family in profile.families]
    return right + [(shape, family) for family in profile.families for shape in family.tolerated_shapes]


def _read(match: re.Match[str], family: Family, profile: Profile, day: date | None, *, known_only: bool) -> Symbol:
    parts = {name: value.replace(" ", "") for name, value in match.groupdict().items() if value}
    letters: str | None = None
    types, type_notes = family.types, tuple[str, ...]()
    if "type" in parts:
        letters, types, type_notes = type_of(profile, family, parts["type"], day)
    issuer, issuer_notes = family.fixed_issuer, tuple[str, ...]()
    if "issuer" in parts:
        if "unit" in parts:
            refuse_unless_letter(profile, parts["issuer"], parts["unit"])
        issuer, issuer_notes = issuer_of(profile, family, parts["issuer"], known_only=known_only)
    numbers = {name: int(parts[name]) if name in parts else None for name in ("year", "term", "paragraph")}
    return Symbol(
        raw=match.string,
        family=family.id,
        number=int(parts["number"]),
        suffix=parts.get("suffix", "").lower(),
        year=numbers["year"],
        letters=letters,
        types=types,
        issuer=issuer,
        unit=parts.get("unit"),
        term=numbers["term"],
        paragraph=numbers["paragraph"],
        deviations=(*type_notes, *issuer_notes),
    )


def _form_notes(symbol: Symbol, bare: str, shape: str, profile: Profile) -> tuple[str, ...]:
    if shape != profile.families[symbol.family].shape:
        return ("shape",)
    return ("spacing",) if bare.count(" ") != canonical(symbol, profile).count(" ") else ()


def _no_shape(text: str, bare: str, profile: Profile) -> SymbolError:
    """The example is taken from the family whose signs are most like those of the text."""

    def likeness(family: Family) -> int:
        theirs = re.sub(r"\w", "", family.example)
        ours = re.sub(r"\w", "", bare.replace(" ", ""))
        return sum(theirs.count(sign) for sign in set(ours))

    nearest = max(profile.families, key=likeness)
    return SymbolError(text, "no_shape", "its parts do not stand in any order that is known.", nearest.example)
