"""Which indicator the words of a text may mean."""

from __future__ import annotations

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Q
from django.utils.translation import gettext as _

from clew.face.wording import measure
from clew.indicators.measures import compatible
from clew.indicators.models import Indicator, IndicatorAlias
from clew.words.folding import fold
from clew.words.likeness import LEAST, best_likeness, reason_of
from clew.words.matching import Match

_CANDIDATES = 60
_OTHER_MEASURE = 0.5  # of the score: the same words with another unit of measure are rarely the same indicator


def find_indicators(text: str, unit: str = "", limit: int = 5) -> list[Match]:
    """The indicators that the words most likely mean, the likeliest first: learned aliases, then names and codes by
    likeness. `unit` is the unit of measure beside the number; one that cannot be converted halves the score. Two
    queries."""
    wanted = fold(text)
    if not wanted:
        return []
    likely = Q(folded__trigram_word_similar=wanted) | Q(folded__trigram_similar=wanted)
    found: dict[int, tuple[float, str]] = {}
    indicators: dict[int, Indicator] = {}
    aliases = IndicatorAlias.objects.filter(likely).select_related("indicator")
    for alias in _nearest(aliases, wanted):
        score = best_likeness(wanted, [alias.folded])
        _keep(found, alias.indicator_id, score, reason_of(score, alias.text))
        indicators[alias.indicator_id] = alias.indicator
    for indicator in _nearest(Indicator.objects.filter(likely), wanted):
        score = best_likeness(wanted, indicator.folded.split(" | ")) * 0.99
        _keep(found, indicator.pk, score, reason_of(score))
        indicators[indicator.pk] = indicator
    matches = [_match(indicators[pk], score, reason, unit) for pk, (score, reason) in found.items() if score >= LEAST]
    return sorted(matches, key=lambda match: (-match.score, match.label, match.id))[:limit]


def _nearest(rows: object, wanted: str) -> list:  # type: ignore[type-arg] # of either model
    return list(rows.annotate(near=TrigramWordSimilarity(wanted, "folded")).order_by("-near", "pk")[:_CANDIDATES])  # type: ignore[attr-defined]


def _keep(found: dict[int, tuple[float, str]], indicator_id: int, score: float, reason: str) -> None:
    if score > found.get(indicator_id, (0.0, ""))[0]:
        found[indicator_id] = (score, reason)


def _match(indicator: Indicator, score: float, reason: str, unit: str) -> Match:
    if unit and not compatible(unit, indicator.unit):
        reason = _("%(reason)s, but it is measured in %(unit)s") % {"reason": reason, "unit": measure(indicator.unit)}
        score *= _OTHER_MEASURE
    elif unit:
        reason = _("%(reason)s, and the unit of measure fits") % {"reason": reason}
    return Match(indicator.pk, str(indicator), round(score, 3), reason)
