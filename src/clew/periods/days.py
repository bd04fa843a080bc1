"""Ranges of days and the arithmetic of working days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
SATURDAY, SUNDAY = 5, 6  # as date.weekday() counts


@dataclass(frozen=True, slots=True)
class DayRange:
    """The days from `start` up to and not including `end`; `end` None means that it has not ended.

    An empty range is refused (ValueError): nothing in the house holds on no day.
    """

    start: date
    end: date | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end <= self.start:
            raise ValueError(
                f"A range of days must end after it starts; this one runs from {self.start} to {self.end}."
            )

    @classmethod
    def through(cls, first: date, last: date) -> DayRange:
        """The range whose last day is `last`, as people write it."""
        return cls(first, last + ONE_DAY)

    @property
    def last_day(self) -> date | None:
        return None if self.end is None else self.end - ONE_DAY

    @property
    def length(self) -> int | None:
        """Number of days; None where there is no end."""
        return None if self.end is None else (self.end - self.start).days

    def contains(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)

    def covers(self, other: DayRange) -> bool:
        """Whether every day of `other` lies in this range."""
        if other.start < self.start:
            return False
        return self.end is None or (other.end is not None and other.end <= self.end)

    def overlaps(self, other: DayRange) -> bool:
        return (other.end is None or self.start < other.end) and (self.end is None or other.start < self.end)

    def intersection(self, other: DayRange) -> DayRange | None:
        if not self.overlaps(other):
            return None
        ends = [end for end in (self.end, other.end) if end is not None]
        return DayRange(max(self.start, other.start), min(ends, default=None))


class WorkingDays:
    """Counts working days; weekends by number (Monday is 0), holidays by date, both given by the caller.

    Holidays are the days off that the caller knows: a year whose moving feasts are missing counts too many days.
    """

    def __init__(self, holidays: Iterable[date] = (), *, weekend: Iterable[int] = (SATURDAY, SUNDAY)) -> None:
        self.holidays = frozenset(holidays)
        self.weekend = frozenset(weekend)
        if self.weekend >= set(range(7)):
            raise ValueError("A week without any working day cannot be counted in.")

    def is_working(self, day: date) -> bool:
        return day.weekday() not in self.weekend and day not in self.holidays

    def first_from(self, day: date) -> date:
        """That day itself if it is a working day, else the next one that is."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def add(self, day: date, count: int) -> date:
        """The `count`-th working day after `day` (before it when negative); the day itself is never counted.

        With 0 the day is returned as it is, working or not.
        """
        step = ONE_DAY if count > 0 else -ONE_DAY
        for _ in range(abs(count)):
            day += step
            while not self.is_working(day):
                day += step
        return day

    def count(self, days: DayRange) -> int:
        """How many working days lie in a range; ValueError where it has no end."""
        if days.length is None:
            raise ValueError(f"The range from {days.start} has no end, so its working days cannot be counted.")
        return sum(self.is_working(days.start + timedelta(days=number)) for number in range(days.length))
