"""Which unit a name in a text may mean."""

from __future__ import annotations

from datetime import date

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Q
from django.utils.translation import gettext as _

from clew.org.models import UnitAlias, UnitVersion
from clew.org.queries.versions import versions_on
from clew.words.folding import fold
from clew.words.likeness import LEAST, THE_SAME, best_likeness, reason_of
from clew.words.matching import Match

_CANDIDATES = 60
_LAST_RESORT = 0.85  # of the score: a unit that does not exist on the day comes after one that does


def find_units(text: str, day: date, limit: int = 5) -> list[Match]:
    """The units that a name most likely means, the likeliest first: learned aliases, then the names of all times,
    by likeness. Units that exist on the day come first; labels are those of the day. Three queries."""
    wanted = fold(text)
    if not wanted:
        return []
    reasons: dict[int, tuple[float, str]] = {}
    for alias in UnitAlias.objects.filter(folded=wanted):
        reasons[alias.unit_id] = (THE_SAME, reason_of(THE_SAME, alias.text))
    for version in _candidates(wanted):
        score = best_likeness(wanted, version.folded.split(" | "))
        reason = reason_of(score)
        if not _holds(version, day):
            score, reason = score * 0.97, _("an earlier or later name: %(name)s") % {"name": version}
        if score >= LEAST and score > reasons.get(version.unit_id, (0.0, ""))[0]:
            reasons[version.unit_id] = (score, reason)
    labels = versions_on(reasons, day)
    matches = [
        Match(unit_id, str(labels[unit_id]), score if _holds(labels[unit_id], day) else score * _LAST_RESORT, reason)
        for unit_id, (score, reason) in reasons.items()
    ]
    return sorted(matches, key=lambda match: (-match.score, match.label, match.id))[:limit]


def _candidates(wanted: str) -> list[UnitVersion]:
    similar = Q(folded__trigram_word_similar=wanted) | Q(folded__trigram_similar=wanted)
    versions = UnitVersion.objects.filter(similar)
    return list(
        versions.annotate(nearness=TrigramWordSimilarity(wanted, "folded")).order_by("-nearness", "pk")[:_CANDIDATES]
    )


def _holds(version: UnitVersion, day: date) -> bool:
    valid = version.valid
    return bool(valid.lower <= day and (valid.upper is None or day < valid.upper))
