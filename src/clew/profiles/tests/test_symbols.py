from collections import defaultdict
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clew import profiles
from clew.profiles import SymbolError, symbols
from clew.profiles.letters import fold

vn, municipality = profiles.load("vn-province"), profiles.load("municipality")


@pytest.mark.parametrize(
    ("text", "family", "number", "year", "types", "issuer"),
    [
        ("111-KL/TU", "party", 111, None, ("conclusion",), "TU"),
        ("381-NQ/TU", "party", 381, None, ("resolution",), "TU"),
        ("40-CT/TW", "party", 40, None, ("directive",), "TW"),
        ("01-QC/TU", "party", 1, None, ("working_regulations",), "TU"),
        ("33-HD/BTCTW", "party", 33, None, ("guidance",), "BTCTW"),
        ("366-QĐ/TW", "party", 366, None, ("decision", "regulation"), "TW"),
        ("01-BC/ĐH", "party_congress", 1, None, ("report",), "ĐH"),
        ("158/CĐ-TTg", "state_act", 158, None, ("telegram",), "TTg"),
        ("3068/QĐ-UBND", "state_act", 3068, None, ("decision",), "UBND"),
        ("35/2024/NĐ-CP", "state_normative", 35, 2024, ("decree",), "CP"),
        ("96/2025/NQ-HĐND", "state_normative", 96, 2025, ("resolution",), "HĐND"),
        ("12/2024/TTLT-BTC-BNV", "state_normative", 12, 2024, ("state_circular",), "BTC-BNV"),
        ("136/2025/QH15", "national_assembly", 136, 2025, ("law", "resolution"), "QH"),
        ("237/NQ-UBTVQH16", "assembly_standing_committee", 237, None, ("resolution",), "UBTVQH"),
        ("04/2022/UBTVQH15", "assembly_standing_committee_normative", 4, 2022, ("ordinance", "resolution"), "UBTVQH"),
        ("5114/VPCP-TH", "state_letter", 5114, None, ("official_letter",), "VPCP"),
        ("03/VBHN-VPQH", "merged_text", 3, None, ("merged_text",), "VPQH"),
    ],
)
def test_each_family_is_read_and_written_back(text, family, number, year, types, issuer):
    symbol = symbols.parse(text, vn)
    assert (symbol.family, symbol.number, symbol.year, symbol.types, symbol.issuer) == (
        family,
        number,
        year,
        types,
        issuer,
    )
    assert symbol.deviations == ()
    assert symbols.canonical(symbol, vn) == text


@pytest.mark.parametrize(
    ("text", "canonical", "deviation"),
    [
        ("16 - HD/BTCTW", "16-HD/BTCTW", "spacing"),
        ("100 - KL/TW", "100-KL/TW", "spacing"),
        ("11-HDVPTW", "11-HD/VPTW", "shape"),
        ("12-CTrTU", "12-CTr/TU", "shape"),
        ("11/QĐi-TW", "11-QĐi/TW", "shape"),
        ("01/HNVB-VPCP", "01/VBHN-VPCP", "shape"),
        ("12-QĐ/UBND", "12/QĐ-UBND", "shape"),
        ("296-QĐ/TƯ", "296-QĐ/TW", "issuer"),
        ("15-QĐ/BTCTƯ", "15-QĐ/BTCTW", "issuer"),
        ("7-kl/tu", "07-KL/TU", "letters"),
        ("158/CD-TTg", "158/CĐ-TTg", "letters"),
        ("3068/QD-UBND", "3068/QĐ-UBND", "letters"),
        ("96/2025/NQ-HDND", "96/2025/NQ-HĐND", "issuer"),
        ("No. 111-KL/TU", "111-KL/TU", "surroundings"),
        ("Số: 111-KL/TU.", "111-KL/TU", "surroundings"),
        ("nr 111-KL/TU", "111-KL/TU", "surroundings"),
        ("“111-KL/TU”", "111-KL/TU", "surroundings"),
        ("111–KL/TU", "111-KL/TU", "characters"),
        ("366-QÐ/TW", "366-QĐ/TW", "characters"),
        ("15-KH/BXYZ", "15-KH/BXYZ", "unknown_issuer"),
        ("05a-NQ/TU", "05a-NQ/TU", None),
    ],
)
def test_forms_seen_in_the_wild_are_tolerated_and_the_raw_text_is_kept(text, canonical, deviation):
    symbol = symbols.parse(text, vn)
    assert symbols.canonical(symbol, vn) == canonical
    assert symbol.raw == text
    assert symbol.deviations == ((deviation,) if deviation else ()) or deviation in symbol.deviations
    assert symbol == symbols.parse(canonical, vn)


@pytest.mark.parametrize(
    ("text", "canonical", "family"),
    [
        ("KS 2025/112", "KS 2025/112", "case"),
        ("KS2025/112", "KS 2025/112", "case"),
        ("Dnr: KS 2025-00112", "KS 2025/112", "case"),
        ("KS/2025:112", "KS 2025/112", "case"),
        ("KS 2025/112 § 45", "KS 2025/112 § 45", "decision_paragraph"),
        ("KS 2025/112 §45", "KS 2025/112 § 45", "decision_paragraph"),
        ("KS 2025/112, § 45", "KS 2025/112 § 45", "decision_paragraph"),
        ("KF § 45/2025", "KF § 45/2025", "session_paragraph"),
        ("KF 2025-06-16 § 45", "KF § 45/2025", "session_paragraph"),
        ("ÖFN 2025/7", "ÖFN 2025/7", "case"),
    ],
)
def test_municipal_symbols_are_read_too(text, canonical, family):
    symbol = symbols.parse(text, municipality)
    assert (symbols.canonical(symbol, municipality), symbol.family) == (canonical, family)


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("", "empty", "nothing to read.*looks like 111-KL/TU"),
        (" \n", "empty", "nothing to read"),
        ("Nghị quyết/TU", "no_number", "has no number"),
        ("1" * 81, "too_long", "more than 80 characters"),
        ("111", "no_shape", "not stand in any order"),
        ("111/KL/TU/2021/7", "no_shape", "not stand in any order"),
        ("111-XY/TU", "unknown_type", "XY is no type in the family “Party document”; known are NQ"),
        ("35/2024/XY-CP", "unknown_type", "family “State normative act”.*looks like 35/2024/NĐ-CP"),
        ("158/XYZ-TTg", "unknown_type", "XYZ is no type in the family “State individual act”"),
        ("35/2024/NĐ-TU", "wrong_issuer", "TU does not issue documents of the family “State normative act”"),
        ("111-NĐ/TU", "unknown_type", "NĐ is no type in the family “Party document”"),
    ],
)
def test_what_is_no_symbol_is_refused_with_what_is_wrong_and_a_right_one(text, code, says):
    with pytest.raises(SymbolError, match=says) as refusal:
        symbols.parse(text, vn)
    assert refusal.value.code == code
    assert symbols.parse(refusal.value.example, vn).deviations == ()


def test_the_same_letters_mean_other_types_in_another_family():
    assert symbols.parse("05-TT/TU", vn).type == "party_circular"
    assert symbols.parse("05/2025/TT-BTC", vn).type == "state_circular"
    assert symbols.parse("05-QĐ/TU", vn).types == ("decision", "regulation")
    assert symbols.parse("05-QĐ/TU", vn).type is None
    assert symbols.parse("05/QĐ-UBND", vn).type == "decision"
    assert symbols.parse("05/QyĐ-UBND", vn).type == "regulation"


def test_the_centre_in_an_old_spelling_is_not_taken_for_the_province():
    assert symbols.parse("296-QĐ/TƯ", vn).issuer == "TW"
    assert fold("TƯ") == fold("TU")


def test_accented_letters_are_told_from_those_they_fold_to():
    assert symbols.parse("05-ĐA/TU", vn).type == "scheme"
    assert symbols.parse("05-DA/TU", vn).type == "project"
    assert symbols.parse("05/HĐ-UBND", vn).type == "contract"
    assert symbols.parse("05/HD-UBND", vn).type == "guidance"


def test_letters_collide_only_where_the_traps_say():
    folded, exact = defaultdict(set), defaultdict(set)
    for rule in vn.abbreviations:
        for family in rule.families:
            folded[family, fold(rule.letters)].add(rule.letters)
            exact[family, rule.letters].add(rule.type)
    assert {letters for letters in map(frozenset, folded.values()) if len(letters) > 1} == {
        frozenset({"ĐA", "DA"}),
        frozenset({"HĐ", "HD"}),
    }
    # The letters that one family uses for two types: a person must say which.
    assert {(family, letters) for (family, letters), types in exact.items() if len(types) > 1} == {
        ("party", "QĐ"),
        ("party", "CTr"),
        ("party_congress", "QĐ"),
        ("party_congress", "CTr"),
        ("state_act", "CTr"),
    }


def test_letters_and_issuers_keep_their_accents_in_store():
    letters = {rule.letters for rule in vn.abbreviations}
    assert {"QĐ", "CĐ", "HĐ", "ĐA", "NĐ", "QyĐ"} <= letters
    assert not {"QD", "CD", "ND"} & letters


def test_letters_that_did_not_hold_on_the_day_are_marked(dated_profile):
    early = symbols.parse("05-KL/TU", dated_profile, date(2019, 1, 1))
    assert "out_of_date" in early.deviations
    assert early.type == "conclusion"
    assert symbols.parse("05-KL/TU", dated_profile, date(2020, 1, 1)).deviations == ()


@pytest.mark.parametrize(
    ("profile", "type", "issuer", "family", "expected"),
    [
        (vn, "conclusion", "TU", None, "05-KL/TU"),
        (vn, "regulation", "TW", None, "05-QĐ/TW"),
        (vn, "report", "ĐH", None, "05-BC/ĐH"),
        (vn, "decision", "UBND", None, "05/QĐ-UBND"),
        (vn, "decision", "UBND", "state_normative", "05/2025/QĐ-UBND"),
        (vn, "decree", "CP", None, "05/2025/NĐ-CP"),
        (vn, "merged_text", "VPQH", None, "05/VBHN-VPQH"),
        (municipality, "plan", "KS", None, "KS 2025/5"),
        (municipality, "decision", "KF", "session_paragraph", "KF § 5/2025"),
    ],
)
def test_a_new_document_gets_the_symbol_of_its_type_and_issuer(profile, type, issuer, family, expected):
    day = date(2025, 9, 25)
    symbol = symbols.compose(profile, type=type, issuer=issuer, number=5, day=day, family=family)
    assert symbols.canonical(symbol, profile) == expected
    assert type in symbol.types or not symbol.types


@pytest.mark.parametrize(("type", "issuer"), [("law", "TU"), ("conclusion", "UBND"), ("conclusion", "HU")])
def test_no_symbol_is_made_for_an_issuer_that_has_none_for_the_type_on_that_day(type, issuer):
    with pytest.raises(SymbolError, match=f"{issuer} has no symbol for a {type} on 2025-09-25"):
        symbols.compose(vn, type=type, issuer=issuer, number=5, day=date(2025, 9, 25))


def test_a_body_that_has_ended_had_symbols_before():
    assert symbols.compose(vn, type="conclusion", issuer="HU", number=5, day=date(2025, 6, 30)).issuer == "HU"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No. 111 - KL/TU", "111-kl/tu"),
        ("158/CD-TTg", "158/CĐ-TTg"),
        ("01-QC/TU", "1-QC/TU"),
        ("366-QÐ/TW", "366-QD/TW"),
    ],
)
def test_spellings_of_one_symbol_share_their_search_key(one, other):
    keys = {symbols.search_key(symbols.canonical(symbols.parse(text, vn), vn)) for text in (one, other)}
    assert len(keys) == 1


numbers = st.integers(1, 99_999)
suffixes = st.sampled_from(["", "", "a", "b", "bis"])


@st.composite
def texts_of(draw, profile):
    """A right symbol of any family, made from its shape and the codes of the profile."""
    family = draw(st.sampled_from(list(profile.families)))
    codes = [rule.code for rule in profile.issuers if family.id in rule.families]
    letters = [rule.letters for rule in profile.abbreviations if family.id in rule.families]
    return family.id, family.shape.format(
        number=f"{draw(numbers):0{family.pad}}{draw(suffixes)}",
        year=draw(st.integers(1945, 2099)),
        type=draw(st.sampled_from(letters)) if "{type}" in family.shape else "",
        issuer=draw(st.sampled_from(codes)) if "{issuer}" in family.shape else "",
        unit=draw(st.sampled_from(["TH", "KGVX", "NC", "KT1", "QHĐP.m", "TCCB-CCVC"])),
        term=draw(st.integers(1, 30)),
        paragraph=draw(st.integers(1, 999)),
    )


@given(st.sampled_from([vn, municipality]).flatmap(lambda profile: st.tuples(st.just(profile), texts_of(profile))))
def test_every_right_symbol_survives_reading_and_writing(drawn):
    profile, (family, text) = drawn
    symbol = symbols.parse(text, profile)
    assert symbol.family == family
    assert symbol.deviations == ()
    assert symbols.canonical(symbol, profile) == text


@given(texts_of(vn), st.sampled_from(["No. {}", "Số {}", " {} ", "({})", "{}."]), st.sampled_from("-–—‑"))
def test_marks_around_and_other_dashes_change_nothing_but_the_deviations(drawn, around, dash):
    _, text = drawn
    written = around.format(text.replace("-", f" {dash} "))
    symbol = symbols.parse(written, vn)
    assert symbol == symbols.parse(text, vn)
    assert symbol.raw == written


@given(st.text(max_size=90))
@example("1-KL/TU\x00")
@example("１１１-KL/TU")
def test_any_text_is_either_read_or_refused(text):
    try:
        symbol = symbols.parse(text, vn)
    except SymbolError as error:
        assert error.reason and error.example
    else:
        assert symbols.parse(symbols.canonical(symbol, vn), vn) == symbol
