"""Norwegian, the fourth language: numbers, days and comparators, and that it is not taken for Swedish."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import clew_reader
from clew_reader.languages import LANGUAGES, detect
from clew_reader.numbers import number_at
from clew_reader.text import source_text
from clew_reader.words import cut_words

TEXTS = [*Path("/work/shared/corpus/text").glob("*.txt"), *(Path(__file__).parent / "corpus" / "open").rglob("*.txt")]

UNITS = "null en to tre fire fem seks sju åtte ni".split()  # noqa: SIM905
TENS = "tjue tretti førti femti seksti sytti åtti nitti".split()  # noqa: SIM905

NORWEGIAN = """Årsrapport for 2025. I de første ni månedene av 2025 var inntektene 17 312,5 millioner kroner, en økning
på 8,4 prosent sammenlignet med samme periode i fjor. Kommunen bygde tohundreogførtitre boliger i første halvår 2025,
92 prosent av målet."""
SWEDISH = """Årsrapport för 2025. Under de första nio månaderna 2025 var intäkterna 17 312,5 miljoner kronor, en ökning
med 8,4 procent jämfört med samma period förra året. Kommunen byggde tvåhundrafyrtiotre bostäder under första halvåret
2025, 92 procent av målet."""


def language_of(text: str) -> str | None:
    told = detect(cut_words(text).lower)
    return told.code if told else None


def figures(text: str) -> list[clew_reader.records.Figure]:
    reading = clew_reader.read(text, language="nb")
    return list(reading.figures)


def spoken(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    tens, units = divmod(rest, 10)
    said = f"{'ett' if hundreds == 1 else UNITS[hundreds]}hundre" if hundreds else ""
    if rest and hundreds:
        said += "og"
    return said + (TENS[tens - 2] + (UNITS[units] if units else "") if tens > 1 else "")


@given(st.integers(0, 10**9).map(Decimal) | st.decimals(0, 10**7, places=1, allow_nan=False))
def test_a_number_written_in_the_norwegian_way_reads_back(value: Decimal) -> None:
    words = cut_words(source_text(format_decimal(value, locale="nb_NO")).text)
    number = number_at(words, 0, len(words), "nb")
    assert number is not None and number.value == value


@given(st.integers(2, 9), st.integers(0, 9), st.integers(0, 9))
def test_a_number_in_words_reads_back(tens: int, units: int, hundreds: int) -> None:
    value = hundreds * 100 + tens * 10 + units
    words = cut_words(spoken(value))
    number = number_at(words, 0, len(words), "nb")
    assert number is not None and number.value == value


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)  # the first reading loads
@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2039, 12, 31)))
def test_a_day_written_in_the_norwegian_way_reads_back(day: date) -> None:
    text = f"Per {format_date(day, 'd. MMMM y', locale='nb_NO')} var det 24 300 innbyggere i kommunen."
    (figure,) = [one for one in figures(text) if one.value == 24300]
    assert figure.period == day.isoformat()


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("I de første ni månedene av 2025", "2025-9M"),
        ("I første halvår 2025", "2025-H1"),
        ("I tredje kvartal 2025", "2025-Q3"),
        ("I 2025", "2025"),
        ("I juni 2025", "2025-06"),
    ],
)
def test_periods(words: str, period: str) -> None:
    (figure,) = figures(f"{words} var inntektene 512 millioner kroner.")
    assert figure.period == period


@pytest.mark.parametrize(
    ("words", "comparator"),
    [
        ("sammenlignet med samme periode i fjor", "same_period_last_year"),
        ("sammenlignet med året før", "previous_year"),
        ("i forhold til forrige kvartal", "previous_period"),
    ],
)
def test_comparators(words: str, comparator: str) -> None:
    (figure,) = figures(f"Inntektene økte med 8,4 prosent {words}.")
    assert (figure.kind, figure.comparator, figure.direction) == ("growth", comparator, "increase")


def test_neighbours_are_told_apart_by_what_they_do_not_share() -> None:
    assert (language_of(NORWEGIAN), language_of(SWEDISH)) == ("nb", "sv")
    assert language_of("på en av de") is None  # words of both


@pytest.mark.parametrize("line", range(2))
def test_a_line_alone_is_told_too(line: int) -> None:
    assert language_of(NORWEGIAN.splitlines()[line]) == "nb"
    assert language_of(SWEDISH.splitlines()[line]) == "sv"


@pytest.mark.skipif(not TEXTS, reason="no corpus is on this machine")
def test_no_text_of_the_corpora_is_taken_for_norwegian() -> None:
    for path in TEXTS:
        text = path.read_text(encoding="utf-8")
        assert language_of(text) in set(LANGUAGES) - {"nb"}
        lines = [line for line in text.splitlines() if len(line.split()) > 6]
        assert "nb" not in {language_of(line) for line in lines}
