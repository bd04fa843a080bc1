"""Numbers are read as the language of the page writes them, and never guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.face.numbers import read_number


@pytest.mark.parametrize(
    ("words", "text", "value"),
    [("vi", "1.234,5", "1234.5"), ("vi", "1.234", "1234"), ("vi", "8,5", "8.5"), ("sv", "1 234,5", "1234.5"),
     ("sv", "1\u00a0234\u202f567", None), ("sv", "1\u00a0234,5", "1234.5"), ("sv", "1.234,5", "1234.5"),
     ("en", "1,234.5", "1234.5"), ("en", "-0.5", "-0.5"), ("en", "1,5", None), ("vi", "8.5", None),
     ("vi", "1.23,4", None), ("en", "1.234,5", None), ("en", "NaN", None), ("en", "1e5", None), ("sv", "12 34", None)],
)  # fmt: skip
def test_what_follows_the_language_is_read_and_nothing_else(words: str, text: str, value: str | None) -> None:
    assert read_number(text, words) == (None if value is None else Decimal(value))


@given(value=st.decimals(-(10**12), 10**12, places=3), words=st.sampled_from(["vi", "sv", "en"]))
def test_every_number_is_read_back_as_it_is_written(value: Decimal, words: str) -> None:
    marks = {"vi": (".", ","), "sv": ("\u00a0", ","), "en": (",", ".")}[words]
    written = f"{value:,.3f}".translate(str.maketrans({",": marks[0], ".": marks[1]}))
    assert read_number(written, words) == value
    assert read_number(written.replace(marks[0], ""), words) == value
