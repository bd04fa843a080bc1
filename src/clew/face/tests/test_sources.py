"""The sources of rules in the reader's language."""

from __future__ import annotations

import re

import pytest
from django.utils import translation

from clew.face import wording
from clew.profiles import load

ENGLISH = re.compile(r"\b(knowledge|read|force|from|Act|May|Jan|July|general)\b")


@pytest.mark.parametrize("language", ["vi", "sv"])
@pytest.mark.parametrize("name", ["vn-province", "municipality"])
def test_no_english_is_left_in_the_sources_that_pages_show(name: str, language: str) -> None:
    profile = load(name)
    shown = {rule.source for rules in (profile.quorums, profile.majorities) for rule in rules}
    assert shown
    with translation.override(language):
        left = {source: ENGLISH.findall(wording.source(source)) for source in shown}
    assert not any(left.values()), left


def test_acts_keep_their_names_and_days_take_the_form_of_the_language() -> None:
    text = "294-QĐ/TW, 26 May 2025, in force 1 July 2025"
    with translation.override("vi"):
        assert wording.source(text) == "294-QĐ/TW, 26/05/2025, có hiệu lực từ 01/07/2025"
    with translation.override("en"):
        assert wording.source(text) == "294-QĐ/TW, 26 May 2025, in force 1 Jul 2025"
        assert wording.source("Something else, unknown; 9.3") == "Something else, unknown; 9.3"
