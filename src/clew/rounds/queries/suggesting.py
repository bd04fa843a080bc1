"""What the unit's own report says: values for its cells, read by the reader, that nobody has to type again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from django.db.models import Q

from clew.indicators.measures import compatible, shift
from clew.indicators.models import Indicator
from clew.indicators.queries.places import stand_ins
from clew.intake.confirming import LIKELY
from clew.intake.models import Claim, ClaimState, Report
from clew.periods.days import ONE_DAY
from clew.rounds.models import Duty

_LEVELS: Final = frozenset({"level", "share"})
_GONE: Final = (ClaimState.REJECTED, ClaimState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Suggested:
    """A value that the report gives, in the indicator's unit, with the place of its words."""

    value: Decimal
    words: str
    rendition_id: int
    start: int
    end: int


def suggested_for(duties: Sequence[Duty], indicators: Collection[Indicator]) -> dict[tuple[int, int], Suggested]:
    """By duty and indicator; a decided claim before one that nobody has looked at. Three queries."""
    if not duties:
        return {}
    round_ = duties[0].round
    places = stand_ins([duty.unit_id for duty in duties], round_.days.upper - ONE_DAY)
    whose: dict[int, list[Duty]] = defaultdict(list)
    for duty in duties:
        for place in places[duty.unit_id]:
            whose[place].append(duty)
    attached = {duty.report_id: duty for duty in duties if duty.report_id}
    reports = Report.objects.filter(
        Q(pk__in=attached) | Q(about__in=whose, period=round_.period),
        rendition__isnull=False, original__expunged_at=None,
    )  # fmt: skip
    claims = (
        Claim.objects.filter(report__in=reports, kind="figures")
        .exclude(state__in=_GONE)
        .select_related("report")
        .order_by("start")
    )
    by_id = {one.pk: one for one in indicators}
    found: dict[tuple[int, int], Suggested] = {}
    ranks: dict[tuple[int, int], tuple[bool, float]] = {}
    for claim in claims:
        own = [attached[claim.report_id]] if claim.report_id in attached else whose.get(claim.report.about_id or 0, [])
        read = _read(claim, by_id, round_.period)
        for duty in own if read else []:
            assert read is not None
            key, rank = (duty.pk, read[0]), (claim.state != ClaimState.PROPOSED, read[1])
            if _elsewhere(claim, places[duty.unit_id]) or rank <= ranks.get(key, (False, 0.0)):
                continue
            found[key], ranks[key] = read[2], rank
    return found


def _read(claim: Claim, indicators: dict[int, Indicator], period: str) -> tuple[int, float, Suggested] | None:
    record: dict[str, Any] = {**claim.record, **(claim.correction or {})}
    likely = next((one for one in claim.proposals if one["model"] == "indicator" and one["score"] >= LIKELY), None)
    indicator = indicators.get(int(likely["id"])) if likely else None
    if indicator is None or record.get("kind") not in _LEVELS or record.get("comparator"):
        return None
    if (record.get("period") or claim.report.period) != period:
        return None
    measure = str(record.get("unit") or indicator.unit)
    try:
        value = Decimal(str(record.get("value")))
    except InvalidOperation:
        return None
    if not compatible(measure, indicator.unit) or claim.report.rendition_id is None:
        return None
    words = str((record.get("span") or {}).get("quote") or record.get("value"))
    assert likely is not None
    told = Suggested(shift(value, measure, indicator.unit), words, claim.report.rendition_id, claim.start, claim.end)
    return indicator.pk, float(likely["score"]), told


def _elsewhere(claim: Claim, places: Collection[int]) -> bool:
    """Whether the claim speaks of another place than the unit: a report tells of its villages too."""
    likely = [one for one in claim.proposals if one["model"] == "unit" and one["score"] >= LIKELY]
    return bool(likely) and not any(int(one["id"]) in places for one in likely)
