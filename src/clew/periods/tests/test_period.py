import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.periods import Calendar, DayRange, ImpossiblePeriod, Kind, Period
from clew.periods.tests.calendars_for_tests import ADMIN, PLAIN, SCHOOL, TERM, calendars, codes


@pytest.mark.parametrize(
    ("code", "calendar", "first", "last"),
    [
        ("2025", PLAIN, date(2025, 1, 1), date(2025, 12, 31)),
        ("2025-H1", PLAIN, date(2025, 1, 1), date(2025, 6, 30)),
        ("2025-H2", PLAIN, date(2025, 7, 1), date(2025, 12, 31)),
        ("2025-Q3", PLAIN, date(2025, 7, 1), date(2025, 9, 30)),
        ("2025-9M", PLAIN, date(2025, 1, 1), date(2025, 9, 30)),
        ("2024-02", PLAIN, date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-06-30", PLAIN, date(2025, 6, 30), date(2025, 6, 30)),
        ("2020-2024", PLAIN, date(2020, 1, 1), date(2024, 12, 31)),
        ("2025", ADMIN, date(2024, 12, 15), date(2025, 12, 14)),
        ("2025-H1", ADMIN, date(2024, 12, 15), date(2025, 6, 14)),
        ("2025-H2", ADMIN, date(2025, 6, 15), date(2025, 12, 14)),
        ("2025-Q1", ADMIN, date(2024, 12, 15), date(2025, 3, 14)),
        ("2025-9M", ADMIN, date(2024, 12, 15), date(2025, 9, 14)),
        ("2025-01", ADMIN, date(2024, 12, 15), date(2025, 1, 14)),
        ("2025", SCHOOL, date(2025, 9, 1), date(2026, 8, 31)),
        ("2025-2030", TERM, date(2025, 1, 1), date(2029, 12, 31)),
    ],
)
def test_each_kind_of_code_has_the_days_of_its_calendar(code, calendar, first, last):
    period = Period.parse(code, calendar)
    assert (period.start, period.last_day, str(period)) == (first, last, code)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("2025-13", "month must lie between 1 and 12"),
        ("2025-00", "month must lie between 1 and 12"),
        ("2025-Q5", "quarter must lie between 1 and 4"),
        ("2025-H3", "half must lie between 1 and 2"),
        ("2025-13M", "number of months must lie"),
        ("2025-0M", "number of months must lie"),
        ("2025-02-29", "no such day"),
        ("2025-06-31", "no such day"),
        ("2024-2020", "second year must come after"),
        ("2020-2020", "second year must come after"),
        ("0925", "year must lie between"),
        ("2020-9999", "year must lie between"),
        ("P5Y", "a length alone has no beginning"),
        ("6/2025", "codes look like"),
        ("2025-9m", "codes look like"),
        ("٢٠٢٥", "codes look like"),
        ("", "codes look like"),
    ],
)
def test_an_impossible_code_is_refused_with_its_reason(code, reason):
    with pytest.raises(ImpossiblePeriod, match=reason) as refusal:
        Period.parse(code, PLAIN)
    assert refusal.value.code == code
    assert isinstance(refusal.value, ValueError)


def test_a_calendar_refuses_kinds_that_it_does_not_have():
    with pytest.raises(ImpossiblePeriod, match=r"SCHOOL.*no quarter; it has: half, year"):
        Period.parse("2025-Q1", SCHOOL)


@pytest.mark.parametrize(("written", "code"), [("2025-3M", "2025-Q1"), ("2025-6M", "2025-H1"), ("2025-12M", "2025")])
def test_one_stretch_has_one_code(written, code):
    assert Period.parse(written, PLAIN) == Period.parse(code, PLAIN)


@given(codes, calendars)
def test_a_code_survives_reading_and_writing(code, calendar):
    period = Period.parse(code, calendar)
    assert Period.parse(str(period), calendar) == period
    assert period.start <= period.last_day < period.end


@given(codes, calendars)
def test_last_years_period_lies_a_year_earlier_and_is_of_the_same_kind(code, calendar):
    period = Period.parse(code, calendar)
    before = period.same_period_last_year()
    assert before.kind == period.kind
    assert 365 <= (period.start - before.start).days <= 366
    assert abs((period.end - period.start) - (before.end - before.start)) <= timedelta(days=1)


@given(codes, calendars)
def test_the_previous_period_touches_this_one_unless_months_are_accumulated(code, calendar):
    period = Period.parse(code, calendar)
    before = period.previous()
    assert before.kind == period.kind
    if period.kind is Kind.MONTHS:
        assert before == period.same_period_last_year()
    else:
        assert before.end == period.start


@pytest.mark.parametrize(
    ("code", "previous", "last_year"),
    [
        ("2025", "2024", "2024"),
        ("2025-Q1", "2024-Q4", "2024-Q1"),
        ("2025-H2", "2025-H1", "2024-H2"),
        ("2025-9M", "2024-9M", "2024-9M"),
        ("2025-01", "2024-12", "2024-01"),
        ("2024-03-01", "2024-02-29", "2023-03-01"),
        ("2024-02-29", "2024-02-28", "2023-02-28"),
        ("2020-2024", "2015-2019", "2019-2023"),
    ],
)
def test_neighbours_by_example(code, previous, last_year):
    period = Period.parse(code, PLAIN)
    assert (str(period.previous()), str(period.same_period_last_year())) == (previous, last_year)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from([PLAIN, ADMIN]), st.data())
def test_the_period_of_a_day_contains_the_day(day, calendar, data):
    kind = data.draw(st.sampled_from([Kind.DAY, Kind.MONTH, Kind.QUARTER, Kind.HALF, Kind.YEAR]))
    period = Period.containing(day, kind, calendar)
    assert period.kind is kind
    assert period.contains(day)
    assert Period.parse(str(period), calendar) == period


def test_the_year_of_a_day_follows_the_calendar():
    day = date(2025, 12, 15)
    assert [str(Period.containing(day, Kind.YEAR, calendar)) for calendar in (PLAIN, ADMIN, SCHOOL)] == [
        "2025",
        "2026",
        "2025",
    ]


@given(codes, calendars, st.sampled_from([Kind.MONTH, Kind.DAY]))
def test_parts_fill_the_whole_without_gap(code, calendar, kind):
    period = Period.parse(code, calendar)
    if (period.kind is Kind.DAY and kind is Kind.MONTH) or period.end - period.start > timedelta(days=800):
        return
    parts = period.parts(kind)
    assert (parts[0].start, parts[-1].end) == (period.start, period.end)
    assert all(left.end == right.start for left, right in itertools.pairwise(parts))
    assert all(period.contains(part) and part.overlaps(period) for part in parts)


def test_a_period_is_not_cut_into_parts_that_do_not_fit():
    with pytest.raises(ValueError, match="not made of whole quarters"):
        Period.parse("2025-5M", PLAIN).parts(Kind.QUARTER)


def test_order_is_by_last_day_and_a_whole_follows_its_parts():
    inside = ["2025-06-30", "2025-06", "2025-Q2", "2025-H1", "2025-07", "2025-Q3", "2025-9M", "2025", "2021-2025"]
    periods = [Period.parse(code, PLAIN) for code in inside]
    assert [str(period) for period in sorted(set(periods))] == inside


def test_the_same_code_in_two_calendars_is_two_periods():
    assert Period.parse("2025-9M", PLAIN) != Period.parse("2025-9M", ADMIN)
    assert len({Period.parse("2025", PLAIN), Period.parse("2025", PLAIN), Period.parse("2025", ADMIN)}) == 2


def test_terms_take_the_real_days_of_the_body_where_they_are_known():
    real = TERM.with_terms(
        {"2020-2025": DayRange(date(2020, 10, 16), date(2025, 9, 26)), "2025-2030": DayRange(date(2025, 9, 26))}
    )
    term = Period.parse("2025-2030", real)
    assert (term.start, term.end) == (date(2025, 9, 26), date(2030, 1, 1))
    assert term.previous() == Period.parse("2020-2025", real)
    assert term.previous().last_day == date(2025, 9, 25)
    with pytest.raises(ImpossiblePeriod, match="no earlier term"):
        term.previous().previous()
    with pytest.raises(ImpossiblePeriod, match="known terms are: 2020-2025, 2025-2030"):
        Period.parse("2015-2020", real)
    with pytest.raises(ImpossiblePeriod, match="named by its first and last year"):
        TERM.with_terms({"2025": DayRange(date(2025, 1, 1))})


def test_a_term_without_real_days_is_nominal_and_meets_the_one_before():
    term = Period.parse("2025-2030", TERM)
    assert str(term.previous()) == "2020-2025"
    assert term.previous().end == term.start
    with pytest.raises(ImpossiblePeriod, match="no same period last year"):
        term.same_period_last_year()


@pytest.mark.parametrize(("month", "day"), [(0, 1), (13, 1), (1, 0), (1, 29)])
def test_a_calendar_that_some_month_would_break_is_refused(month, day):
    with pytest.raises(ValueError, match="must lie between"):
        Calendar("BROKEN", first_month=month, first_day=day)


@pytest.mark.parametrize(
    ("code", "vi", "en", "sv"),
    [
        ("2025", "năm 2025", "2025", "2025"),
        ("2025-H1", "6 tháng đầu năm 2025", "first half of 2025", "första halvåret 2025"),
        ("2025-H2", "6 tháng cuối năm 2025", "second half of 2025", "andra halvåret 2025"),
        ("2025-Q3", "quý III năm 2025", "third quarter of 2025", "tredje kvartalet 2025"),
        ("2025-9M", "9 tháng năm 2025", "nine months of 2025", "nio månader 2025"),
        ("2025-06", "tháng 6 năm 2025", "June 2025", "juni 2025"),
        ("2025-06-30", "ngày 30 tháng 6 năm 2025", "30 June 2025", "30 juni 2025"),
        ("2020-2024", "giai đoạn 2020-2024", "2020–2024", "2020–2024"),
    ],
)
def test_labels_in_three_languages(code, vi, en, sv):
    period = Period.parse(code, PLAIN)
    assert (period.label("vi"), period.label("en"), period.label("sv")) == (vi, en, sv)


def test_a_calendar_may_have_its_own_words():
    year = Period.parse("2025", SCHOOL)
    assert (year.label("vi"), year.label("en"), year.label("sv")) == (
        "năm học 2025-2026",
        "school year 2025–2026",
        "2025",
    )


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="vi, en, sv"):
        Period.parse("2025", PLAIN).label("de")


@given(codes, calendars, st.sampled_from(["vi", "en", "sv"]))
def test_every_period_has_words_that_name_its_year(code, calendar, language):
    period = Period.parse(code, calendar)
    assert str(period.year) in period.label(language)
