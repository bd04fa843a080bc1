"""The profile: everything in the house that depends on the country and the kind of body, as dated rules."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import Field

from clew.profiles.bodies import Hierarchy, Role, SuccessionKind, UnitKind
from clew.profiles.meetings import ActKind, Ballot, MeetingKind, Threshold
from clew.profiles.merits import AwardKind, Grade
from clew.profiles.papers import (
    Abbreviation,
    Circulation,
    DocumentType,
    Family,
    Issuer,
    Mark,
    Numbering,
    RelationKind,
)
from clew.profiles.rules import Data, Names, NoSuchRule, Rule, Rules, Text
from clew.profiles.times import CalendarRule, Holiday, ReportKind

Language = Literal["vi", "en", "sv"]


class Profile(Data):
    """One profile. `on(day)` is the same profile with only the rules that hold on that day."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
    names: Names
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    default_language: Language
    time_zone: Text
    weekend: tuple[Annotated[int, Field(ge=0, le=6)], ...]  # Monday is 0
    name_order: Literal["family_first", "given_first"]
    name_sort: Literal["family", "given"]  # which part of a person's name lists are ordered by
    symbol_prefixes: tuple[Text, ...]

    document_types: Rules[DocumentType]
    abbreviations: Rules[Abbreviation]
    issuers: Rules[Issuer]
    families: Rules[Family]
    numberings: Rules[Numbering]
    marks: Rules[Mark]
    circulations: Rules[Circulation]
    relation_kinds: Rules[RelationKind]
    hierarchies: Rules[Hierarchy]
    unit_kinds: Rules[UnitKind]
    succession_kinds: Rules[SuccessionKind]
    roles: Rules[Role]
    meeting_kinds: Rules[MeetingKind]
    quorums: Rules[Threshold]
    majorities: Rules[Threshold]
    ballots: Rules[Ballot]
    act_kinds: Rules[ActKind]
    calendars: Rules[CalendarRule]
    report_kinds: Rules[ReportKind]
    holidays: Rules[Holiday]
    grades: Rules[Grade]
    award_kinds: Rules[AwardKind]

    # A profile is loaded once and is only itself: comparing hundreds of rules to find that out would be waste.
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other

    def on(self, day: date) -> Profile:
        return _on(self, day)

    @property
    def collections(self) -> dict[str, Rules[Rule]]:
        """Every kind of rule by its name: for pages that show rules with their sources."""
        values = {name: getattr(self, name) for name in Profile.model_fields}
        return {name: rules for name, rules in values.items() if isinstance(rules, Rules)}

    def quorum(self, unit_kind: str, meeting_kind: str, day: date) -> Threshold:
        """The most precise quorum rule for a meeting; NoSuchRule where none holds."""
        return _most_precise(self.quorums.on(day), unit_kind, meeting_kind, day)

    def majority(self, unit_kind: str, meeting_kind: str, day: date) -> Threshold:
        """The most precise majority rule for a meeting; NoSuchRule where none holds."""
        return _most_precise(self.majorities.on(day), unit_kind, meeting_kind, day)

    def days_off(self, first_year: int, last_year: int) -> frozenset[date]:
        """The holidays of these years, both included, as far as they are listed: see `holidays_known`."""
        years = range(first_year, last_year + 1)
        return frozenset(
            day for rule in self.holidays for year in years for day in rule.in_year(year) if rule.valid_on(day)
        )

    def holidays_known(self, year: int) -> bool:
        """Whether every holiday that moves has its days of that year; otherwise a clock may come out too early."""
        return all(rule.in_year(year) for rule in self.holidays if rule.valid_on(date(year, 1, 1)))


@lru_cache(maxsize=512)
def _on(profile: Profile, day: date) -> Profile:
    return profile.model_copy(update={name: rules.on(day) for name, rules in profile.collections.items()})


def _most_precise(rules: Rules[Threshold], unit_kind: str, meeting_kind: str, day: date) -> Threshold:
    found = [rule for rule in rules if rule.concerns(unit_kind, meeting_kind)]
    if not found:
        raise NoSuchRule("threshold", f"{unit_kind}/{meeting_kind}", day, rules.ids)
    return max(found, key=lambda rule: rule.precision)
