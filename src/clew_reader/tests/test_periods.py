"""Days and periods written in the way of each language read back as their codes."""

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from clew_reader.periods import find_periods

days = st.dates(min_value=date(1950, 1, 1), max_value=date(2099, 12, 31))


def codes(text: str, language: str) -> list[str | None]:
    return [mention.code for mention in find_periods(text, 0, len(text), language)]


@given(day=days, language=st.sampled_from(["vi", "en", "sv"]))
def test_a_day_in_the_long_form_of_a_language_reads_back(day: date, language: str) -> None:
    written = (
        format_date(day, "long", locale=language).lower() if language == "vi" else format_date(day, "long", language)
    )
    assert codes(f"({written})", language) == [day.isoformat()]


@given(day=days)
def test_a_vietnamese_day_in_figures_reads_back(day: date) -> None:
    assert codes(f"ngày {day:%d/%m/%Y}", "vi") == [day.isoformat()]


@given(year=st.integers(2000, 2049), months=st.integers(4, 11).filter(lambda count: count != 6))
def test_the_first_months_of_a_year_read_back(year: int, months: int) -> None:
    expected = [f"{year}-{months}M"]
    assert codes(f"{months} tháng đầu năm {year}", "vi") == expected
    assert codes(f"the first {months} months of {year}", "en") == expected
    assert codes(f"de första {months} månaderna {year}", "sv") == expected


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("vi", "sáu tháng đầu năm 2024", "2024-H1"),
        ("vi", "quý III/2025", "2025-Q3"),
        ("vi", "giai đoạn 2021 - 2025", "2021-2025"),
        ("vi", "từ tháng 1 đến tháng 9 năm 2025", "2025-9M"),
        ("vi", "tháng 6/2025", "2025-06"),
        ("vi", "trong 5 năm qua", "P5Y"),
        ("vi", "ngày 31/02/2025", None),
        ("en", "the first nine months of 2025", "2025-9M"),
        ("en", "the second half of 2024", "2024-H2"),
        ("en", "January to September 2025", "2025-9M"),
        ("en", "over the past five years", "P5Y"),
        ("en", "the end of June 2025", "2025-06-30"),
        ("sv", "tredje kvartalet 2025", "2025-Q3"),
        ("sv", "januari–september 2025", "2025-9M"),
        ("sv", "helåret 2024", "2024"),
        ("sv", "mandatperioden 2025–2030", "2025-2030"),
        ("sv", "de senaste fem åren", "P5Y"),
    ],
)
def test_a_period_gives_its_code(language: str, text: str, code: str | None) -> None:
    assert codes(text, language) == [code]


def test_a_period_without_its_year_takes_that_of_the_text() -> None:
    (mention,) = find_periods("the first nine months", 0, 21, "en")
    assert mention.in_year(None) is None
    assert mention.in_year(2025) == "2025-9M"
