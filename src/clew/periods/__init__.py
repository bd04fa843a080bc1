"""Days, half-open ranges of days, periods and calendars. No Django, no country, no clock: all of it is passed in.

    calendar = Calendar.of(profile.calendars["CALENDAR"])        # any object with the fields of CalendarData
    period = Period.parse("2025-9M", calendar)              # ImpossiblePeriod (a ValueError) says what is wrong
    period.code, period.calendar, period.kind               # "2025-9M", "CALENDAR", Kind.MONTHS; str() gives the code
    period.start, period.end, period.last_day, period.days  # end is the first day after; days is a DayRange
    period.same_period_last_year(), period.previous()
    period.contains(day_or_period), period.overlaps(other), period.parts(Kind.MONTH)
    period.label("vi"), .label("en"), .label("sv")          # "9 tháng năm 2025", "nine months of 2025", ...
    sorted(periods)                                         # by last day, parts before the whole: June, Q2, H1
    Period.containing(day, Kind.QUARTER, calendar)

Codes: 2025 · 2025-H1 · 2025-Q3 · 2025-9M (the first nine months) · 2025-06 · 2025-06-30 · 2020-2024. One stretch
of a year has one code, so that a cell cannot be filled twice: 2025-6M becomes 2025-H1, 3M Q1, 12M the year, 1M a month.
Store `code` and `calendar` in two columns.

In a calendar of terms the two years are those in which a term begins and ends (2025-2030 ends where 2030-2035 begins).
A body whose real days are known gives them: `calendar.with_terms({"2025-2030": DayRange(date(2025, 9, 26), None)})`.

    DayRange(start, end)      half-open; end None means: not ended. contains, overlaps, intersection, last_day, length
    WorkingDays(holidays, weekend=...)   is_working, add(day, n), count(DayRange), first_from(day)
"""

from clew.periods.calendars import Calendar, CalendarData
from clew.periods.codes import ImpossiblePeriod, Kind
from clew.periods.days import DayRange, WorkingDays
from clew.periods.period import Period

__all__ = ["Calendar", "CalendarData", "DayRange", "ImpossiblePeriod", "Kind", "Period", "WorkingDays"]
