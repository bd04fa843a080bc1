from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.periods import DayRange, WorkingDays

days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
ranges = st.builds(
    lambda start, length: DayRange(start, start + timedelta(days=length) if length else None), days, st.integers(0, 400)
)
working = st.builds(
    WorkingDays,
    st.sets(st.dates(date(2024, 1, 1), date(2026, 1, 1)), max_size=40),
    weekend=st.sets(st.integers(0, 6), max_size=6),
)
near = st.dates(date(2024, 1, 1), date(2026, 1, 1))


def test_a_range_that_ends_before_it_starts_is_refused():
    with pytest.raises(ValueError, match="must end after it starts"):
        DayRange(date(2025, 7, 1), date(2025, 7, 1))


@given(ranges, days)
def test_a_range_holds_its_first_and_last_day_and_not_its_end(period, day):
    assert period.contains(period.start)
    if period.end is not None:
        assert period.contains(period.last_day)
        assert not period.contains(period.end)
        assert DayRange.through(period.start, period.last_day) == period
    assert not period.contains(period.start - timedelta(days=1))


@given(ranges, ranges, days)
def test_the_intersection_holds_exactly_the_days_of_both(one, other, day):
    both = one.intersection(other)
    assert (both is not None) == one.overlaps(other) == other.overlaps(one)
    assert (both is not None and both.contains(day)) == (one.contains(day) and other.contains(day))
    if both is not None:
        assert one.covers(both) and other.covers(both)


def test_an_open_range_has_no_length_and_no_last_day():
    assert (DayRange(date(2025, 7, 1)).length, DayRange(date(2025, 7, 1)).last_day) == (None, None)
    assert DayRange(date(2025, 7, 1), date(2025, 7, 4)).length == 3
    assert not DayRange(date(2025, 7, 1), date(2025, 7, 4)).covers(DayRange(date(2025, 7, 1)))


def test_working_days_pass_over_weekends_and_holidays():
    calendar = WorkingDays({date(2025, 9, 1), date(2025, 9, 2)})
    friday = date(2025, 8, 29)
    assert calendar.add(friday, 1) == date(2025, 9, 3)
    assert calendar.add(date(2025, 9, 3), -1) == friday
    assert calendar.add(date(2025, 8, 30), 0) == date(2025, 8, 30)
    assert calendar.first_from(date(2025, 8, 30)) == date(2025, 9, 3)
    assert calendar.count(DayRange(friday, date(2025, 9, 6))) == 4


@given(working, near, st.integers(-30, 30))
def test_adding_and_counting_working_days_agree(calendar, day, count):
    reached = calendar.add(day, count)
    if count > 0:
        assert calendar.is_working(reached)
        assert calendar.count(DayRange.through(day + timedelta(days=1), reached)) == count
    if count < 0:
        assert calendar.is_working(reached)
        assert calendar.count(DayRange(reached, day)) == -count


def test_what_cannot_be_counted_is_refused():
    with pytest.raises(ValueError, match="without any working day"):
        WorkingDays(weekend=range(7))
    with pytest.raises(ValueError, match="has no end"):
        WorkingDays().count(DayRange(date(2025, 7, 1)))
