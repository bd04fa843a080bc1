"""Units as figures see them: how long they lived, who continues them, and who stands for whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from django.db.models import Q

from clew.org.models import Serves, Succession, UnitVersion
from clew.org.queries import versions_on


def lives_of(unit_ids: Collection[int]) -> dict[int, tuple[date, date | None]]:
    """Unit id -> its first day and the day after its last (None: still there). One query."""
    lives: dict[int, tuple[date, date | None]] = {}
    versions = UnitVersion.objects.filter(unit__in=set(unit_ids)).order_by("unit", "valid")
    for unit_id, valid in versions.values_list("unit_id", "valid"):
        lives[unit_id] = (lives[unit_id][0] if unit_id in lives else valid.lower, valid.upper)
    return lives


def heirs_of(unit_id: int, day: date) -> str:
    """The names of those who stand in the place of a unit that ended before `day`, joined for a sentence."""
    standing, ended = {unit_id}, set[int]()
    while True:
        rows = Succession.objects.filter(predecessor__in=standing - ended, date__lte=day)
        heirs = set(rows.exclude(successor__in=standing).values_list("successor_id", flat=True))
        if not heirs:
            break
        ended |= standing
        standing |= heirs
    names = versions_on(standing - ended - {unit_id}, day)
    return ", ".join(sorted(str(version) for version in names.values()))


def stand_ins(unit_ids: Collection[int], day: date) -> dict[int, tuple[int, ...]]:
    """Unit id -> ids under which its figures may be recorded, itself first: a committee and the province that it
    serves are one place. One query."""
    ids = set(unit_ids)
    standing = Serves.objects.filter(valid__contains=day)
    areas = standing.filter(Q(body__in=ids) | Q(area__in=ids)).values("area")
    pairs = set(standing.filter(area__in=areas).values_list("body_id", "area_id"))
    served: dict[int, list[int]] = defaultdict(list)
    serve: dict[int, list[int]] = defaultdict(list)
    for body, area in sorted(pairs):
        served[body].append(area)
        serve[area].append(body)
    return {
        one: tuple(dict.fromkeys([one, *served[one], *(body for area in [*served[one], one] for body in serve[area])]))
        for one in ids
    }
