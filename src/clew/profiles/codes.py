"""What the letters of a symbol mean: types and issuers, found through every spelling that may be met."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import TypeVar

from clew.profiles.letters import fold
from clew.profiles.papers import Abbreviation, Family, Issuer
from clew.profiles.profile import Profile
from clew.profiles.rules import Rule

R = TypeVar("R", bound=Rule)


class Refused(Exception):
    """Why one reading of a symbol fails: `code` for translators, the `part` at fault, a sentence."""

    def __init__(self, code: str, part: str, reason: str) -> None:
        self.code, self.part, self.reason = code, part, reason
        super().__init__(reason)


@cache
def spellings(profile: Profile, family: str) -> tuple[str, ...]:
    """Every spelling of a type in a family."""
    return tuple(
        spelling
        for rule in _abbreviations(profile, family)
        for letters in (rule.letters, *rule.tolerated)
        for spelling in (letters, fold(letters))
    )


def type_of(
    profile: Profile, family: Family, written: str, day: date | None
) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The right letters, the types that they can mean and the deviations. Refused where they mean nothing here.

    Two types with the same letters in one family (a decision and a regulation, QĐ) are both given.
    """
    rules = _abbreviations(profile, family.id)
    same, exact = _spelled(written, rules, lambda rule: (rule.letters, *rule.tolerated))
    if not same:
        known = ", ".join(dict.fromkeys(rule.letters for rule in rules))
        reason = f"{written} is no type in the family “{family.names['en']}”; known are {known}."
        raise Refused("unknown_type", written, reason)
    deviations = () if exact else ("letters",)
    held = [rule for rule in same if day is None or rule.valid_on(day)]
    if not held:
        held, deviations = same, (*deviations, "out_of_date")
    return held[0].letters, tuple(dict.fromkeys(rule.type for rule in held)), deviations


def issuer_of(profile: Profile, family: Family, written: str, *, known_only: bool) -> tuple[str, tuple[str, ...]]:
    """The right code of an issuer and the deviations. Refused for one of another family, or an unknown one."""
    own = _issuers(profile, family.id)
    same, exact = _spelled(written, own, _codes)
    if same:
        return same[0].code, () if exact else ("issuer",)
    parts = [_spelled(part, own, _codes) for part in written.split("-")] if family.joined_issuers else []
    if parts and all(rules for rules, _ in parts):
        code = "-".join(rules[0].code for rules, _ in parts)
        return code, () if code == written else ("issuer",)
    others = {code.casefold() for rule in profile.issuers for code in _codes(rule)}
    if written.casefold() in others:
        reason = f"{written} does not issue documents of the family “{family.names['en']}”."
        raise Refused("wrong_issuer", written, reason)
    if known_only or not family.open_issuers:
        raise Refused("unknown_issuer", written, f"the issuer {written} is unknown.")
    return written, ("unknown_issuer",)


def letters_of(profile: Profile, family: Family, type: str, day: date) -> str | None:
    """The letters that a family has for a type on a day, the latest to begin; None without any."""
    held = [rule for rule in _abbreviations(profile, family.id) if rule.type == type and rule.valid_on(day)]
    return max(held, key=lambda rule: rule.valid_from or date.min).letters if held else None


def issues(profile: Profile, family: Family, code: str, day: date) -> bool:
    """Whether an issuer has symbols of a family: it is listed there, or listed nowhere and the family is open."""
    if any(rule.code == code and rule.valid_on(day) for rule in _issuers(profile, family.id)):
        return True
    return family.open_issuers and not any(rule.code == code for rule in profile.issuers)


def refuse_unless_letter(profile: Profile, issuer: str, unit: str) -> None:
    """An official letter has an issuer and a unit where others have a type and an issuer: tells the two apart."""
    types, _ = _spelled(issuer, list(profile.abbreviations), lambda rule: (rule.letters, *rule.tolerated))
    issuers, _ = _spelled(unit, list(profile.issuers), _codes)
    if types or issuers:
        raise Refused("unknown_type", issuer, f"{issuer} is no issuer of official letters.")


@cache
def _abbreviations(profile: Profile, family: str) -> list[Abbreviation]:
    return [rule for rule in profile.abbreviations if family in rule.families]


@cache
def _issuers(profile: Profile, family: str) -> list[Issuer]:
    return [rule for rule in profile.issuers if family in rule.families]


def _codes(rule: Issuer) -> tuple[str, ...]:
    return (rule.code, *rule.tolerated)


def _spelled(written: str, rules: Sequence[R], forms: Callable[[R], tuple[str, ...]]) -> tuple[list[R], bool]:
    """The rules of which `written` is a spelling, the closest kind first, and whether it is the right one.

    Tolerated spellings come before folding: TƯ is the centre and only its folded form looks like TU, the province.
    """
    steps: tuple[Callable[[R], bool], ...] = (
        lambda rule: forms(rule)[0] == written,
        lambda rule: written in forms(rule)[1:],
        lambda rule: written.casefold() in [form.casefold() for form in forms(rule)],
        lambda rule: fold(written) in [fold(form) for form in forms(rule)],
    )
    for number, fits in enumerate(steps):
        found = [rule for rule in rules if fits(rule)]
        if found:
            return found, number == 0
    return [], False
