"""What is measured: definitions, who reports them, and under which words they are met."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.history.models import recorded
from clew.history.recording import action
from clew.indicators import access
from clew.indicators.dating import calendar_of
from clew.indicators.models import (
    Direction,
    ExpectedReporter,
    Frequency,
    Indicator,
    IndicatorAlias,
    OverTime,
    OverUnits,
)
from clew.words.folding import nfc
from clew.words.languages import Words


@action
def define(  # long: every column of a definition is given once, by name
    *,
    code: str,
    name: Words,
    unit: str,
    frequency: str,
    calendar: str = "CALENDAR",
    over_time: str = OverTime.SUM,
    over_units: str = OverUnits.SUM,
    direction: str = Direction.UP,
    definition: Words = Words(),  # noqa: B008 # frozen
    sector: str = "",
    expected_kinds: Iterable[str] = (),
    numerator: Indicator | None = None,
    denominator: Indicator | None = None,
    multiplier: Decimal = Decimal(1),
    decimals: int = 1,
    by: Actor,
    at: datetime,
) -> Indicator:
    """A new definition. A ratio names its numerator and denominator, which must add up over units.

    `expected_kinds` are kinds of unit of the profile; without any, the lowest units of the area's tree report.
    """  # long: every column of a definition is given once, by name
    access.check_define(by)
    calendar_of(calendar, settings.PROFILE)
    _check_words(code, name, unit)
    _check_choices(frequency=frequency, over_time=over_time, over_units=over_units, direction=direction)
    _check_parts(over_units, numerator, denominator)
    if Indicator.objects.filter(code=code.strip()).exists():
        raise Invalid(_("There is already an indicator with the code %(code)s. Take another code."),
                      field="code", code=code)  # fmt: skip
    indicator = Indicator.objects.create(
        code=code.strip(),
        name=name,
        definition=definition,
        unit=unit.strip(),
        sector=sector,
        direction=direction,
        frequency=frequency,
        calendar=calendar,
        over_time=over_time,
        over_units=over_units,
        numerator=numerator,
        denominator=denominator,
        multiplier=multiplier,
        decimals=decimals,
        **recorded(by, at),
    )
    _expect(indicator, expected_kinds)
    return indicator


@action
def set_expected(indicator: Indicator, *, kinds: Iterable[str], by: Actor, at: datetime) -> None:
    """Units of exactly these kinds are expected to report from now on; totals are counted anew with the next figure."""
    access.check_define(by)
    indicator.expected_reporters.all().delete()
    _expect(indicator, kinds)


@action
def add_alias(indicator: Indicator, *, text: str, language: str = "", by: Actor, at: datetime) -> IndicatorAlias:
    """The indicator was met in a text under these words; known words are not added twice."""
    access.check_name(by)
    words = nfc(" ".join(text.split()))
    if not words:
        raise Invalid(_("Give the words under which the indicator was met."), field="text")
    alias, _new = IndicatorAlias.objects.get_or_create(
        indicator=indicator, text=words, defaults={"language": language[:2]}
    )
    return alias


def _expect(indicator: Indicator, kinds: Iterable[str]) -> None:
    wanted = tuple(dict.fromkeys(kinds))
    unknown = [kind for kind in wanted if kind not in settings.PROFILE.unit_kinds]
    if unknown:
        raise Invalid(_("There is no kind of unit “%(kind)s”. Choose kinds from the list."),
                      field="expected_kinds", kind=unknown[0])  # fmt: skip
    ExpectedReporter.objects.bulk_create([ExpectedReporter(indicator=indicator, kind=kind) for kind in wanted])


def _check_words(code: str, name: Words, unit: str) -> None:
    if not code.strip():
        raise Invalid(_("An indicator needs a short code, for example BUDGET-REV."), field="code")
    if not name:
        raise Invalid(_("An indicator needs a name in at least one language."), field="name")
    if not unit.strip():
        raise Invalid(_("Say in which unit it is measured, for example “billion VND” or “%%”."), field="unit")


def _check_choices(*, frequency: str, over_time: str, over_units: str, direction: str) -> None:
    given = (
        ("frequency", frequency, Frequency), ("over_time", over_time, OverTime),
        ("over_units", over_units, OverUnits), ("direction", direction, Direction),
    )  # fmt: skip
    for field, value, choices in given:
        if value not in choices.values:
            raise Invalid(_("“%(value)s” is none of %(known)s."), field=field, value=value,
                          known=", ".join(choices.values))  # fmt: skip


def _check_parts(over_units: str, numerator: Indicator | None, denominator: Indicator | None) -> None:
    parts = [part for part in (numerator, denominator) if part is not None]
    if over_units != OverUnits.RATIO and parts:
        raise Invalid(_("Only a ratio has a numerator and a denominator. Leave them empty."), field="numerator")
    if over_units == OverUnits.RATIO and len(parts) < 2:
        raise Invalid(_("A ratio needs its numerator and its denominator."), field="numerator")
    for part in parts:
        if part.over_units != OverUnits.SUM:
            raise Invalid(
                _("“%(part)s” does not add up over units, so no ratio can be rebuilt from it. Choose another."),
                field="numerator", part=part,
            )  # fmt: skip
