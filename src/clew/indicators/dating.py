"""Periods as this room stores them: a code and a calendar of the profile in two columns, the days in a third."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from psycopg.types.range import DateRange

from clew.actors.refusals import Invalid
from clew.indicators.models import Frequency
from clew.periods import Calendar, ImpossiblePeriod, Kind, Period
from clew.profiles import Profile

KIND_OF = {
    Frequency.MONTH: Kind.MONTH,
    Frequency.QUARTER: Kind.QUARTER,
    Frequency.HALF: Kind.HALF,
    Frequency.YEAR: Kind.YEAR,
}


def calendar_of(code: str, profile: Profile) -> Calendar:
    """The calendar of that id; Invalid names those that the profile has."""
    if code not in profile.calendars:
        raise Invalid(
            _("There is no calendar “%(code)s”. Choose one of %(known)s."),
            field="calendar", code=code, known=", ".join(profile.calendars.ids),
        )  # fmt: skip
    return Calendar.of(profile.calendars[code])


def period_of(code: str, calendar: str, profile: Profile) -> Period:
    """The period with that code; Invalid says what is wrong with it."""
    rules = calendar_of(calendar, profile)
    try:
        return Period.parse(code, rules)
    except ImpossiblePeriod as error:
        raise Invalid(
            _("“%(code)s” is no period of the calendar %(calendar)s. Write it like 2025, 2025-H1, 2025-9M or 2025-06."),
            field="period", code=code, calendar=calendar,
        ) from error  # fmt: skip


def read_period(code: str, calendar: str, profile: Profile) -> Period | None:
    """The period with that code, or None where a text names none that a calendar has (`P5Y`)."""
    if calendar not in profile.calendars:
        return None
    try:
        return Period.parse(code, Calendar.of(profile.calendars[calendar]))
    except ImpossiblePeriod:
        return None


def days_of(period: Period) -> DateRange:
    """The days of a period as the column wants them."""
    return DateRange(period.start, period.end)
