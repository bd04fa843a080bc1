"""What no single rule can tell: that rules name each other rightly, and that no two of them contradict."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from clew.profiles.faults import Misfit
from clew.profiles.profile import Profile
from clew.profiles.rules import Rule, Rules

# Which field of which rules names rules of which kind.
_REFERENCES = (
    ("abbreviations", "families", "families"),
    ("abbreviations", "type", "document_types"),
    ("issuers", "families", "families"),
    ("issuers", "unit_kind", "unit_kinds"),
    ("families", "numbering", "numberings"),
    ("families", "types", "document_types"),
    ("unit_kinds", "serves", "unit_kinds"),
    ("unit_kinds", "converts_to", "unit_kinds"),
    ("unit_kinds", "reports", "report_kinds"),
    ("meeting_kinds", "unit_kinds", "unit_kinds"),
    ("quorums", "unit_kinds", "unit_kinds"),
    ("quorums", "meeting_kinds", "meeting_kinds"),
    ("majorities", "unit_kinds", "unit_kinds"),
    ("majorities", "meeting_kinds", "meeting_kinds"),
    ("report_kinds", "calendar", "calendars"),
)


def misfits(profile: Profile) -> Iterator[Misfit]:
    """Everything in a profile that contradicts something else in it."""
    yield from _of_the_head(profile)
    for collection, field, target in _REFERENCES:
        yield from _unknown_names(profile, collection, field, target)
    yield from _of_places(profile)
    yield from _of_letters(profile)


def _of_the_head(profile: Profile) -> Iterator[Misfit]:
    if profile.default_language not in profile.languages:
        yield Misfit(("default_language",), f"{profile.default_language} is not among the languages of the profile")
    try:
        ZoneInfo(profile.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        yield Misfit(("time_zone",), f"{profile.time_zone} is no time zone; they look like Europe/Stockholm")


def _unknown_names(profile: Profile, collection: str, field: str, target: str) -> Iterator[Misfit]:
    rules: Rules[Rule] = getattr(profile, collection)
    known: Rules[Rule] = getattr(profile, target)
    for index, rule in enumerate(rules):
        value = getattr(rule, field)
        for id in (value,) if isinstance(value, str) else value or ():
            yield from _unless_held(rule, known, id, (collection, index, field), target)


def _unless_held(rule: Rule, known: Rules[Rule], id: str, path: tuple[str | int, ...], target: str) -> Iterator[Misfit]:
    versions = known.versions(id)
    if not versions:
        yield Misfit(path, f"{id} is not among the {target}")
    elif not any(rule.meets(version) for version in versions):
        yield Misfit(path, f"{id} of the {target} never holds on the same day as {rule.id}")


def _of_places(profile: Profile) -> Iterator[Misfit]:
    for index, kind in enumerate(profile.unit_kinds):
        for number, place in enumerate(kind.places):
            path: tuple[str | int, ...] = ("unit_kinds", index, "places", number)
            if place.hierarchy not in profile.hierarchies:
                yield Misfit((*path, "hierarchy"), f"{place.hierarchy} is not among the hierarchies")
            if not place.root and not place.parents:
                yield Misfit(path, f"{kind.id} is no root of {place.hierarchy} and has no parents there")
            for parent in place.parents:
                yield from _unless_held(kind, profile.unit_kinds, parent, (*path, "parents"), "unit_kinds")
                above = [version.place_in(place.hierarchy) for version in profile.unit_kinds.versions(parent)]
                if above and all(it is None or it.level > place.level for it in above):
                    yield Misfit((*path, "parents"), f"{parent} does not stand above {kind.id} in {place.hierarchy}")
    for index, hierarchy in enumerate(profile.hierarchies):
        if not any(
            place.root for kind in profile.unit_kinds for place in kind.places if place.hierarchy == hierarchy.id
        ):
            yield Misfit(("hierarchies", index), f"no kind of unit may be the root of {hierarchy.id}")


def _of_letters(profile: Profile) -> Iterator[Misfit]:
    """One spelling of a type or an issuer must lead to one spelling of it, or a symbol could not be read."""
    for (_, one), (index, other) in combinations(enumerate(profile.abbreviations), 2):
        shared = {one.letters, *one.tolerated} & {other.letters, *other.tolerated}
        if one.letters != other.letters and shared and set(one.families) & set(other.families) and one.meets(other):
            yield Misfit(("abbreviations", index, "letters"), f"{shared.pop()} is also a spelling of {one.id}")
    for (_, first), (index, second) in combinations(enumerate(profile.issuers), 2):
        shared = {first.code, *first.tolerated} & {second.code, *second.tolerated}
        if shared and set(first.families) & set(second.families) and first.meets(second):
            yield Misfit(("issuers", index, "code"), f"{shared.pop()} is also a code of {first.id}")
