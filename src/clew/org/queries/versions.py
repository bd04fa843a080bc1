"""What units were called, and what they were, on a day."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from clew.org.models import UnitVersion
from clew.org.queries.trees import ids_under
from clew.words.folding import fold
from clew.words.languages import Words


def versions_on(unit_ids: Collection[int], day: date) -> dict[int, UnitVersion]:
    """Unit id -> its version of the day; a unit that has ended gives its last, one that is still to come its first.
    One query."""
    return versions_among(UnitVersion.objects.filter(unit__in=set(unit_ids)), day)


def versions_among(versions: Iterable[UnitVersion], day: date) -> dict[int, UnitVersion]:
    """The same of versions that are loaded already: one page may show two days."""
    found: dict[int, UnitVersion] = {}
    for version in sorted(versions, key=lambda one: one.valid.lower):
        known = found.get(version.unit_id)
        if known is None or version.valid.lower <= day:
            found[version.unit_id] = version
    return found


def name_on(unit_id: int, day: date) -> Words:
    """The name of a unit on a day, by the rule of `versions_on`; empty for an id that is no unit."""
    version = versions_on([unit_id], day).get(unit_id)
    return version.name if version else Words()


def units_called(text: str, day: date) -> list[UnitVersion]:
    """The units with exactly this code or, where there is none, this name in any language, letter case and accents
    apart. One query."""
    versions = UnitVersion.objects.filter(valid__contains=day, folded__contains=fold(text)).order_by("sort_key", "pk")
    found = list(versions)
    coded = [version for version in found if version.code == text.strip()]
    return coded or [version for version in found if fold(text) in version.folded.split(" | ")]


def units_of_kind(kind: str, day: date, under: int | None = None, hierarchy: str | None = None) -> list[UnitVersion]:
    """All units that were of a kind on a day, in the order of lists; `under` keeps those below a unit, in one
    hierarchy or in any."""
    versions = UnitVersion.objects.filter(kind=kind, valid__contains=day).order_by("sort_key", "pk")
    if under is not None:
        versions = versions.filter(unit__in=ids_under(under, hierarchy, day))
    return list(versions)


def kinds_of(unit_ids: Collection[int], day: date) -> dict[int, str]:
    """Unit id -> kind, by the rule of `versions_on`."""
    return {unit_id: version.kind for unit_id, version in versions_on(unit_ids, day).items()}
