"""Units of measure in the languages of the pages."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.utils import translation

from clew.face.measuring import _SCALES, _UNITS, MeasureField, canonical
from clew.face.wording import arithmetic, change, measure, quantity
from clew.words.languages import LANGUAGES


@pytest.mark.parametrize(
    ("language", "value", "unit", "words"),
    [
        ("en", 27, "person", "27\u00a0people"), ("en", 1119, "house", "1,119\u00a0houses"),
        ("en", 1, "power plant", "1\u00a0power plant"), ("en", Decimal("0.5"), "ha", "0.5\u00a0ha"),
        ("vi", 27, "person", "27\u00a0người"), ("vi", 8, "head of livestock", "8\u00a0con"),
        ("sv", 1, "person", "1\u00a0person"), ("sv", 27, "person", "27\u00a0personer"),
        ("sv", 3, "power plant", "3\u00a0kraftverk"), ("sv", 1, "billion VND", "1\u00a0miljard dong"),
        ("sv", Decimal("8.5"), "billion VND", "8,5\u00a0miljarder dong"),
        ("vi", Decimal("8.5"), "billion VND", "8,5\u00a0tỷ đồng"), ("en", 2, "million SEK", "2\u00a0million SEK"),
        ("en", 3, "zeppelin", "3\u00a0zeppelin"),
    ],
)  # fmt: skip
def test_a_number_stands_with_its_unit_in_the_form_of_the_language(
    language: str, value: Decimal, unit: str, words: str
) -> None:
    with translation.override(language):
        assert quantity(value, unit) == words


def test_a_heading_names_the_unit_in_the_plural() -> None:
    with translation.override("en"):
        assert [measure(unit) for unit in ("house", "%", "", "billion VND")] == ["houses", "%", "", "billion VND"]


@pytest.mark.parametrize(
    ("language", "value", "unit", "partial", "words"),
    [
        ("en", Decimal("3.44"), "house", False, "+3.4%"),
        ("en", Decimal("0.3"), "%", False, "+0.3\u00a0percentage points"),
        ("en", Decimal("-4.2"), "ha", True, "-4.2%, partial"), ("en", None, "ha", False, ""),
        ("en", Decimal("0.04"), "ha", False, "0.0%"), ("sv", Decimal("0.3"), "%", False, "+0,3\u00a0procentenheter"),
        ("vi", Decimal("0.3"), "%", False, "+0,3\u00a0điểm phần trăm"),
    ],
)  # fmt: skip
def test_a_change_says_its_sign_its_unit_and_whether_it_is_partial(
    language: str, value: Decimal | None, unit: str, partial: bool, words: str
) -> None:
    with translation.override(language):
        assert change(value, unit, partial) == words


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "8.2 > 8", "8.2 > 8"), ("sv", "8.2 > 8", "8,2 > 8"),
        ("vi", "(1200.5 / 1000 − 1) × 100 = 20.05; 8.2 > 8", "(1.200,5 / 1.000 − 1) × 100 = 20,05; 8,2 > 8"),
        ("sv", "8.5 billion VND = 8500 million VND", "8,5 miljarder dong = 8\u00a0500 miljoner dong"),
        ("en", "27 person = 27 person; 27 > 20", "27 people = 27 people; 27 > 20"),
        ("vi", "11 of 13", "11/13"),
    ],
)  # fmt: skip
def test_a_calculation_follows_the_language(language: str, text: str, words: str) -> None:
    with translation.override(language):
        assert arithmetic(text) == words


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("tỷ đồng", "billion VND"), ("ty dong", "billion VND"), ("Tỷ  Đồng", "billion VND"), ("hộ", "household"),
        ("billion VND", "billion VND"), ("households", "household"), ("miljoner kronor", "million SEK"),
        ("miljard dong", "billion VND"), ("hushåll", "household"), ("%", "%"), ("ha", "ha"), ("km²", "km2"),
        ("điểm phần trăm", "percentage point"), ("zeppelin", "zeppelin"), ("", ""), ("tỷ zeppelin", "tỷ zeppelin"),
    ],
)  # fmt: skip
def test_what_people_type_is_one_unit_in_every_language(typed: str, unit: str) -> None:
    assert canonical(typed) == unit


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_that_a_page_shows_can_be_typed_as_it_is_shown(language: str) -> None:
    with translation.override(language):
        for unit in (*_UNITS, *(f"{scale} VND" for scale in _SCALES)):
            assert measure(canonical(measure(unit))) == measure(unit)


def test_a_form_shows_the_words_of_the_language_and_gives_the_unit() -> None:
    field = MeasureField()
    with translation.override("vi"):
        assert field.prepare_value("million VND") == "triệu đồng"
        assert field.clean("triệu đồng") == "million VND"
