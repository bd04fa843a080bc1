"""Doubts are shown in the language of the answer, with the words of the text that they carry."""

from __future__ import annotations

import copy

import pytest
from django.conf import settings
from django.utils import translation

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.intake.doubting import SENTENCES, doubt_in_words
from clew.intake.models import Claim
from clew.intake.reading import read_text
from clew.intake.tests.test_walk import received
from clew_reader import doubts as reader


def test_every_doubt_of_the_reader_has_a_sentence() -> None:
    with translation.override("en"):
        assert {code: str(words) for code, words in SENTENCES.items()} == reader.SENTENCES


@pytest.mark.parametrize("language", ["vi", "sv"])
def test_a_doubt_is_translated_with_its_values(language: str) -> None:
    found = read_text("Sản lượng năm 2025 đạt 8.45 tấn.").found
    doubts = [doubt for one in found for doubt in one.doubts if doubt["code"] == "decimal_sign"]
    assert doubts and doubts[0]["sentence"] == '"." was read as the decimal sign.'
    with translation.override(language):
        words = doubt_in_words(doubts[0])
    assert "." in words and "decimal sign" not in words


def test_a_doubt_of_an_older_reader_stays_readable() -> None:
    assert doubt_in_words("No unit is stated.") == "No unit is stated."
    assert doubt_in_words({"code": "gone", "values": {}, "sentence": "It was so."}) == "It was so."


def test_a_copied_doubt_keeps_its_code_and_values() -> None:
    doubt = copy.deepcopy(reader.Doubt("range_end", upper="14.1"))
    assert (doubt, doubt.code, doubt.values) == ("The lower end of a range up to 14.1.", "range_end", {"upper": "14.1"})


def test_the_page_of_a_report_shows_its_doubts(province: Province) -> None:
    report = received(province, "Sản lượng lúa đạt 8.45 tấn/ha.")
    claim = next(one for one in Claim.objects.filter(report=report, kind="figures") if one.doubts)
    client = signed_in(province, "clerk")
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "sv"
    page = client.get(f"/reports/{report.pk}/?kind=figures").content.decode()
    with translation.override("sv"):
        assert doubt_in_words(claim.doubts[0]) in page
