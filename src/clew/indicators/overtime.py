"""How totals of shorter periods become one of a longer (domain-rules section 13). Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final

from clew.indicators.models import Frequency, OverTime
from clew.periods import Calendar, ImpossiblePeriod, Kind, Period

_LAST_PLACE: Final = Decimal("0.000001")
_KINDS: Final = {Frequency.MONTH: Kind.MONTH, Frequency.QUARTER: Kind.QUARTER,
                 Frequency.HALF: Kind.HALF, Frequency.YEAR: Kind.YEAR}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amount:
    """A total and how complete it is: `reported` of `expected` reports gave a value."""

    value: Decimal | None
    reported: int
    expected: int
    estimated: bool = False  # a part was shared out by the shares of a split
    broken: bool = False

    @property
    def coverage(self) -> Decimal:
        """The share of expected reports that came."""
        return Decimal(self.reported) / self.expected if self.expected else Decimal(0)


def parts_of(period: Period, frequency: str) -> tuple[Period, ...]:
    """The reporting periods that make up a longer one; none where it is one itself or they do not fit."""
    kind = _KINDS[Frequency(frequency)]
    if period.kind in (kind, Kind.DAY):
        return ()
    try:
        return period.parts(kind)
    except ValueError:
        return ()


def wholes_of(part: Period, latest: date | None, calendar: Calendar) -> Iterator[Period]:
    """The longer periods of the same year that a reporting period is part of: quarter, half, nine months, year, and
    the accumulated months up to `latest`, the last day for which anything is reported."""
    year = part.year
    codes = [f"{year}-Q{number}" for number in range(1, 5)]
    codes += [f"{year}-H1", f"{year}-H2", *(f"{year}-{number}M" for number in range(2, 12)), str(year)]
    for code in dict.fromkeys(codes):
        try:
            whole = Period.parse(code, calendar)
        except ImpossiblePeriod:
            continue
        usual = whole.kind is not Kind.MONTHS or code == f"{year}-9M"
        in_time = latest is not None and whole.last_day <= latest
        if whole.code != part.code and whole.contains(part) and (usual or in_time):
            yield whole


def combine(over_time: str, direct: Amount | None, parts: Sequence[Amount]) -> Amount | None:
    """The total of a longer period from those of its parts, or from what was reported for it directly: whichever is
    more complete."""
    built = _built(over_time, parts)
    if direct is None or built is None:
        return direct or built
    return direct if direct.reported and direct.coverage >= built.coverage else built


def ratio(multiplier: Decimal, numerator: Amount | None, denominator: Amount | None) -> Amount | None:
    """A ratio rebuilt from its parts; as complete as the less complete of them."""
    if numerator is None or denominator is None:
        return None
    scarcer = min(numerator, denominator, key=lambda amount: amount.coverage)
    value = None
    if numerator.value is not None and denominator.value:
        value = _rounded(numerator.value / denominator.value * multiplier)
    estimated, broken = numerator.estimated or denominator.estimated, numerator.broken or denominator.broken
    return Amount(value, scarcer.reported, scarcer.expected, estimated, broken)


def _built(over_time: str, parts: Sequence[Amount]) -> Amount | None:
    if not parts or over_time == OverTime.NONE:
        return None
    if over_time in (OverTime.LAST, OverTime.CUMULATIVE):
        return next((part for part in reversed(parts) if part.reported), parts[-1])
    values = [part.value for part in parts if part.value is not None]
    value = sum(values, Decimal(0)) if values else None
    if over_time == OverTime.AVERAGE and value is not None:
        value = _rounded(value / len(values))
    return Amount(
        value,
        sum(part.reported for part in parts),
        sum(part.expected for part in parts),
        any(part.estimated for part in parts),
        any(part.broken for part in parts),
    )


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(_LAST_PLACE, ROUND_HALF_EVEN)
