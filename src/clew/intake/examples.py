"""What officers decided of the reader's claims, as annotated texts: the reader is scored and bettered with them.

Only finished reports: there somebody has looked at everything. A claim that was left undecided is optional, one that
was rejected is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from clew.intake.models import Claim, ClaimState, Report, ReportState
from clew.intake.reading import KINDS, annotation, has_shape

_NUMBERS: Final = frozenset({"value", "total", "count", "ordinal"})
_DECIDED: Final = (ClaimState.CONFIRMED, ClaimState.CORRECTED, ClaimState.MERGED)


@dataclass(frozen=True, slots=True)
class Example:
    """One report's text with its annotation in the corpus format; `corrected` is how many claims an officer changed,
    rejected or added."""

    name: str
    text: str
    document: Mapping[str, Any]
    corrected: int


def examples() -> Iterator[Example]:
    """Every finished report in the order in which they came."""
    finished = Report.objects.filter(state=ReportState.CLOSED, rendition__isnull=False)
    for report in finished.select_related("rendition").order_by("pk"):
        claims = list(report.claims.exclude(state=ClaimState.WITHDRAWN).order_by("start", "pk"))
        yield _example(report, claims)


def _example(report: Report, claims: list[Claim]) -> Example:
    assert report.rendition is not None  # asked for by the query
    text = report.rendition.text
    records: dict[str, list[dict[str, Any]]] = {kind: [] for kind in KINDS}
    corrected = 0
    for claim in claims:
        corrected += claim.by_hand or claim.state in (ClaimState.CORRECTED, ClaimState.REJECTED)
        row = _row(claim)
        if row is not None and has_shape(claim.kind, row, text):
            records[claim.kind].append(row)
    name = f"report-{report.pk}"
    return Example(name, text, annotation(name, report.reader_version, records), corrected)


def _row(claim: Claim) -> dict[str, Any] | None:
    if claim.state in _DECIDED:
        return {**claim.record, **{name: _typed(name, value) for name, value in (claim.correction or {}).items()}}
    return {**claim.record, "optional": True} if claim.state == ClaimState.PROPOSED else None


def _typed(name: str, value: Any) -> Any:
    """What was typed into a form, as the corpus format has it: numbers as numbers."""
    if name not in _NUMBERS or value is None:
        return value
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return int(number) if number == number.to_integral_value() else float(number)
