"""From a symbol to its place in a run, on both profiles."""

from __future__ import annotations

from datetime import date

import pytest

from clew import profiles
from clew.actors.refusals import Invalid
from clew.documents.numbering import check_symbol_fits, code_of_kind, counts_by_year, place_of, read_symbol, symbol_of
from clew.profiles import symbols

VIETNAM, MUNICIPALITY = profiles.load("vn-province"), profiles.load("municipality")
DAY = date(2025, 9, 10)


@pytest.mark.parametrize("profile", [VIETNAM, MUNICIPALITY], ids=lambda profile: profile.id)
def test_the_example_of_each_family_has_a_number_in_a_run(profile: profiles.Profile) -> None:
    for family in profile.families:
        symbol = read_symbol(family.example, profile, None)
        place = place_of(symbol, profile, day=DAY, term=None, year=None)
        assert place.number == symbol.number and place.year is not None and place.term is None
        assert counts_by_year(family.id, profile) is (profile.numberings[family.numbering].resets == "calendar_year")


def test_two_paragraphs_of_one_numbered_case_are_two_documents() -> None:
    family = next(rule for rule in MUNICIPALITY.families if "paragraph" in rule.shape)
    symbol = read_symbol(family.example, MUNICIPALITY, None)
    place = place_of(symbol, MUNICIPALITY, day=DAY, term=None, year=None)
    assert place.suffix == f"§{symbol.paragraph}"


@pytest.mark.parametrize("text", ["", "x" * 200, "no number", "12", "05-XX/TU"])
def test_what_is_no_symbol_is_refused_in_words_with_an_example(text: str) -> None:
    with pytest.raises(Invalid) as refusal:
        read_symbol(text, VIETNAM, DAY)
    assert refusal.value.field == "symbol" and "%(" not in str(refusal.value)


def test_a_decision_and_a_regulation_share_their_letters_and_both_fit() -> None:
    symbol = read_symbol("05-QĐ/TU", VIETNAM, DAY)
    check_symbol_fits(symbol, "decision", DAY)
    check_symbol_fits(symbol, "regulation", DAY)
    with pytest.raises(Invalid):
        check_symbol_fits(symbol, "directive", DAY)


def test_a_symbol_of_another_year_than_its_document_is_refused() -> None:
    symbol = read_symbol("35/2024/QĐ-UBND", VIETNAM, DAY)
    with pytest.raises(Invalid):
        check_symbol_fits(symbol, symbol.types[0], DAY)


def test_the_symbol_of_a_new_document_is_written_as_its_family_writes_it() -> None:
    found = symbol_of("conclusion", ["TU"], 7, VIETNAM, DAY)
    assert found is not None and symbols.canonical(found, VIETNAM) == "07-KL/TU"
    assert symbol_of("conclusion", [], 7, VIETNAM, DAY) is None


def test_a_kind_of_unit_gives_its_code_only_where_all_of_it_share_one() -> None:
    assert code_of_kind("provincial_party_committee", VIETNAM, DAY) == "TU"
    assert code_of_kind("department", VIETNAM, DAY) is None
    assert code_of_kind("district_party_committee", VIETNAM, DAY) is None  # ended on 1 July 2025
