"""What a merger or split does to the figures of a period: the units of the eve beside those of the day. A part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound
from clew.indicators import access
from clew.indicators.dating import read_period
from clew.indicators.models import Figure, Indicator
from clew.indicators.overtime import Amount
from clew.indicators.queries.ranking import seen_unit
from clew.indicators.rolling import HIERARCHY, totals_beside
from clew.org.models import Succession, UnitVersion
from clew.org.queries import ids_under, versions_among
from clew.periods import Period


@dataclass(frozen=True, slots=True)
class Source:
    """A unit of the eve, and how much of it (0 to 1) went into the unit of the day."""

    unit_id: int
    name: str
    value: Decimal | None
    share: Decimal

    @property
    def percent(self) -> Decimal:
        """The share in per cent."""
        return self.share * 100


@dataclass(frozen=True, slots=True)
class Changed:
    """A unit of the day with those that it came out of, by name."""

    unit_id: int
    name: str
    value: Decimal | None
    estimated: bool
    broken: bool
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Boundaries:
    """A period that had ended when the boundaries changed, on the tree of the eve and on that of the day.

    `before` and `after` are the totals of the whole unit; they are None where the unit itself began or ended that day.
    """

    indicator: Indicator
    unit_id: int
    unit: str
    day: date
    eve: date
    period: str
    changed: tuple[Changed, ...]
    before: Amount | None
    after: Amount | None

    @property
    def told(self) -> bool:
        """Whether any of the changed units has a value; otherwise only wider or narrower units reported."""
        values = [one.value for one in self.changed] + [part.value for one in self.changed for part in one.sources]
        return any(value is not None for value in values)

    @property
    def same(self) -> bool:
        """Whether the change left the total as it was."""
        return self.before is not None and self.after is not None and self.before.value == self.after.value


def boundaries(actor: Actor, indicator_id: int, unit_id: int | None, day: date, period: str) -> Boundaries:
    """What the change of `day` did under a unit. A period that had not ended by then gives way to the last one that
    had: later figures are recorded by the new units alone. Fourteen queries."""
    indicator = access.indicator_for(actor, indicator_id)
    chosen = seen_unit(actor, unit_id)
    eve = day - timedelta(days=1)
    rows = _successions(actor, chosen, day)
    if not rows:
        raise NotFound(_("No boundaries changed here on that day. Choose a day that the indicator's page names."))
    shown = _ended_by(indicator, day, period)
    before, after = totals_beside(indicator, shown, (eve, day)) if shown else ({}, {})
    touched = {row.predecessor_id for row in rows} | {row.successor_id for row in rows}
    versions = list(UnitVersion.objects.filter(unit__in=touched | {chosen}))
    old, new = versions_among(versions, eve), versions_among(versions, day)
    changed = _changed(rows, before, after, old, new)
    return Boundaries(
        indicator=indicator,
        unit_id=chosen,
        unit=str(new.get(chosen, "")),
        day=day,
        eve=eve,
        period=shown.code if shown else "",
        changed=changed,
        before=before.get(chosen),
        after=after.get(chosen),
    )


def _successions(actor: Actor, unit_id: int, day: date) -> list[Succession]:
    """What ended in, or went on as, what under the unit on the day; rows of which the actor may see both ends."""
    under = ids_under(unit_id, HIERARCHY, day)
    rows = list(Succession.objects.filter(Q(successor__in=under) | Q(predecessor=unit_id), date=day).order_by("pk"))
    seen = access.seen_units(actor, {unit for row in rows for unit in (row.predecessor_id, row.successor_id)})
    return [row for row in rows if {row.predecessor_id, row.successor_id} <= seen]


def _ended_by(indicator: Indicator, day: date, code: str) -> Period | None:
    """The asked period if it had ended by the day, else the last one before it with a figure."""
    asked = read_period(code, indicator.calendar, settings.PROFILE)
    if asked is not None and asked.end <= day:
        return asked
    parts = [one for one in (indicator.pk, indicator.numerator_id) if one]
    figures = Figure.objects.filter(indicator__in=parts, calendar=indicator.calendar, closed_at=None)
    latest = figures.filter(days__endswith__lte=day).order_by("-days__endswith", "days__startswith")
    found = latest.values_list("period", flat=True).first()
    return read_period(found, indicator.calendar, settings.PROFILE) if found else None


def _changed(
    rows: Collection[Succession],
    before: Mapping[int, Amount],
    after: Mapping[int, Amount],
    old: Mapping[int, UnitVersion],
    new: Mapping[int, UnitVersion],
) -> tuple[Changed, ...]:
    shares: dict[int, dict[int, Decimal]] = defaultdict(dict)
    for row in rows:
        shares[row.successor_id][row.predecessor_id] = row.share
    giving = {row.predecessor_id for row in rows}
    found = []
    for unit, parts in shares.items():
        if unit in before and unit not in giving:  # it was there already and took others in
            parts[unit] = Decimal(1)
        amount = after.get(unit)
        sources = [Source(one, str(old.get(one, "")), _value(before.get(one)), share) for one, share in parts.items()]
        found.append(
            Changed(
                unit_id=unit,
                name=str(new.get(unit, "")),
                value=_value(amount),
                estimated=amount is not None and amount.estimated,
                broken=amount is not None and amount.broken,
                sources=tuple(sorted(sources, key=lambda one: old[one.unit_id].sort_key)),
            )
        )
    return tuple(sorted(found, key=lambda one: new[one.unit_id].sort_key))


def _value(amount: Amount | None) -> Decimal | None:
    return amount.value if amount else None
