"""Numbers written in the way of each language read back as themselves."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from clew_reader.numbers import Number, number_at
from clew_reader.text import source_text
from clew_reader.words import cut_words

VI_UNITS = "không một hai ba bốn năm sáu bảy tám chín".split()  # noqa: SIM905
EN_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split()  # noqa: SIM905
EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
SV_UNITS = "noll ett två tre fyra fem sex sju åtta nio".split()  # noqa: SIM905
SV_TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split()  # noqa: SIM905

amounts = st.one_of(
    st.integers(min_value=0, max_value=10**12).map(Decimal),
    st.decimals(min_value=0, max_value=10**9, places=1, allow_nan=False),
    st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False),
)


def read_number(text: str, language: str) -> Number | None:
    words = cut_words(source_text(text).text)
    return number_at(words, 0, len(words), language)


def spoken_vietnamese(value: int) -> str:
    """1 to 999 as it is said."""
    hundreds, rest = divmod(value, 100)
    tens, units = divmod(rest, 10)
    said = [f"{VI_UNITS[hundreds]} trăm"] if hundreds else []
    if rest and hundreds and not tens:
        said.append("linh")
    if tens == 1:
        said.append("mười")
    elif tens:
        said.append(f"{VI_UNITS[tens]} mươi")
    if units:
        after_tens = {1: "mốt", 5: "lăm"} if tens > 1 else {5: "lăm"} if tens == 1 else {}
        said.append(after_tens.get(units, VI_UNITS[units]))
    return " ".join(said)


def spoken_english(value: int) -> str:
    if value < len(EN_UNITS):
        return EN_UNITS[value]
    if value < 20:
        return {15: "fifteen", 18: "eighteen"}.get(value, EN_UNITS[value - 10] + "teen")
    tens, units = divmod(value, 10)
    return EN_TENS[tens - 2] + (f"-{EN_UNITS[units]}" if units else "")


def spoken_swedish(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    tens, units = divmod(rest, 10)
    said = f"{SV_UNITS[hundreds]}hundra" if hundreds else ""
    if tens == 1:
        teens = {10: "tio", 11: "elva", 12: "tolv", 13: "tretton", 14: "fjorton", 15: "femton"}
        return said + (teens | {16: "sexton", 17: "sjutton", 18: "arton", 19: "nitton"})[rest]
    return said + (SV_TENS[tens - 2] if tens else "") + (SV_UNITS[units] if units else "")


@given(value=amounts, language=st.sampled_from(["vi", "en", "sv"]))
def test_a_number_in_the_digits_of_a_language_reads_back(value: Decimal, language: str) -> None:
    written = format_decimal(value, format="#,##0.##", locale=language)
    found = read_number(written, language)
    assert found is not None, written
    assert found.value == value


@given(value=st.integers(min_value=2, max_value=999))
def test_a_vietnamese_number_in_words_reads_back(value: int) -> None:
    found = read_number(f"{spoken_vietnamese(value)} nghìn tấn", "vi")
    assert found is not None
    assert (found.value, found.scale) == (value, "thousand")


@given(value=st.integers(min_value=2, max_value=99))
def test_an_english_number_in_words_reads_back(value: int) -> None:
    found = read_number(f"{spoken_english(value)} million", "en")
    assert found is not None
    assert (found.value, found.scale) == (value, "million")


@given(value=st.integers(min_value=2, max_value=999))
def test_a_swedish_number_in_words_reads_back(value: int) -> None:
    found = read_number(f"{spoken_swedish(value)} miljoner", "sv")
    assert found is not None
    assert (found.value, found.scale) == (value, "million")


@pytest.mark.parametrize(
    ("language", "text", "value", "scale"),
    [
        ("vi", "1 triệu 200 nghìn đồng", "1.2", "million"),
        ("vi", "2 tỷ rưỡi", "2.5", "billion"),
        ("vi", "12 nghìn tỷ", "12", "trillion"),
        ("vi", "một trăm hai mươi tỷ", "120", "billion"),
        ("en", "two hundred and five", "205", None),
        ("en", "a million", "1", "million"),
        ("en", "1.25bn", "1.25", "billion"),
        ("sv", "17\u00a0312 miljarder", "17312", "billion"),
        ("sv", "17\u202f312,5", "17312.5", None),
        ("sv", "en miljon", "1", "million"),
    ],
)
def test_scales_are_kept_beside_the_value(language: str, text: str, value: str, scale: str | None) -> None:
    found = read_number(text, language)
    assert found is not None
    assert (found.value, found.scale) == (Decimal(value), scale)


@pytest.mark.parametrize(
    ("language", "text"),
    [("vi", "2.1.3"), ("en", "1,2,3"), ("sv", "en skola"), ("en", "a house"), ("vi", "7" * 1000), ("vi", "trăm hoa")],
)
def test_what_is_no_number_is_none(language: str, text: str) -> None:
    assert read_number(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "value"), [("vi", "8.2", "8.2"), ("en", "1,5", "1.5"), ("vi", "1,234", "1.234")]
)
def test_a_sign_of_another_language_is_read_with_a_doubt(language: str, text: str, value: str) -> None:
    found = read_number(text, language)
    assert found is not None
    assert found.value == Decimal(value)
    assert found.doubts
