"""Plain text in every encoding that an office may still have."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew_reader.openers import open_bytes
from clew_reader.openers.legacy import from_tcvn3, from_vni, is_syllable

VIETNAMESE = "Hội nghị thống nhất thông qua Nghị quyết về phát triển kinh tế, giảm nghèo bền vững ở 12 xã.\n"
SWEDISH = "Konferensen enades om åtgärder för färre fattiga hushåll och bättre vägar i tolv kommuner.\n"

# The same alphabet written in each of the old ways, to turn our own sentences into old files.
_TCVN3 = {from_tcvn3(chr(code)): chr(code) for code in range(0xA1, 0x100)}
_VNI = {from_vni(base + mark): base + mark for base in "aeouyôöAEOUYÔÖ" for mark in "ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄ"}
_VNI |= {from_vni(alone): alone for alone in "ôöñæóòîÔÖÑÆÓÒÎ"}


def in_tcvn3(text):
    return "".join(_TCVN3.get(char, char) for char in text).encode("latin-1")


def in_vni(text):
    return "".join(_VNI.get(char, char) for char in text).encode("latin-1")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param(VIETNAMESE.encode(), None, id="UTF-8"),
        pytest.param(VIETNAMESE.encode("utf-8-sig"), None, id="UTF-8 with a byte order mark"),
        pytest.param(VIETNAMESE.encode("utf-16"), "UTF-16-LE", id="UTF-16"),
        pytest.param(VIETNAMESE.encode("utf-16-be"), "UTF-16-BE", id="UTF-16 without its mark"),
        pytest.param(unicodedata.normalize("NFD", VIETNAMESE).encode(), None, id="NFD"),
        pytest.param(in_tcvn3(VIETNAMESE), "TCVN3", id="TCVN3"),
        pytest.param(in_vni(VIETNAMESE), "VNI", id="VNI"),
        pytest.param(in_tcvn3(VIETNAMESE).decode("latin-1").encode(), "TCVN3", id="TCVN3 saved as UTF-8"),
        pytest.param(in_vni(VIETNAMESE).decode("latin-1").encode(), "VNI", id="VNI saved as UTF-8"),
    ],
)
def test_vietnamese_comes_out_the_same_from_every_encoding(data, encoding):
    opened = open_bytes(data, "bao-cao.txt")
    assert opened.text == VIETNAMESE
    assert [note.values["encoding"] for note in opened.notes] == ([encoding] if encoding else [])


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        ("ÑAÛNG COÄNG SAÛN VIEÄT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"),
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    ],
)
def test_the_old_fonts_as_they_stand_in_files(stored, read):
    assert open_bytes(stored.encode("latin-1"), "cu.txt").text == read
    assert open_bytes(stored.encode(), "cu.txt").text == read


def test_windows_1258_keeps_tones_as_separate_bytes_and_is_composed():
    stored = "".join(
        unicodedata.normalize("NFC", letter[0] + "".join(m for m in letter[1:] if m in "\u0302\u0306\u031b"))
        + "".join(m for m in letter[1:] if m not in "\u0302\u0306\u031b")
        for letter in (unicodedata.normalize("NFD", char) for char in VIETNAMESE)
    ).encode("cp1258")
    assert open_bytes(stored, "cu.txt").text == VIETNAMESE


def test_swedish_in_windows_1252_is_not_taken_for_vietnamese():
    opened = open_bytes(SWEDISH.encode("cp1252"), "rapport.txt")
    assert opened.text == SWEDISH
    assert opened.notes[0].values == {"encoding": "WINDOWS-1252"}


def test_swedish_in_utf_8_is_left_alone():
    assert open_bytes(SWEDISH.encode(), "rapport.txt").notes == ()


@pytest.mark.parametrize(
    "text",
    [
        "It cost £3.42m, some £180,000 less",
        "§ 81 och § 82",
        "½ day",
        "trong cùng",
        "bàn giao hà",
        "Họp",
        "à la carte",
        "Gävle och Örebro",
        "Så var det då",
    ],
)
def test_a_short_text_that_reads_well_is_not_taken_for_an_old_font(text):
    assert open_bytes(text.encode(), "x.txt").text == text


def test_capitals_of_a_tcvn3_capital_font_are_restored():
    line = "BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI\n"
    small = "".join(char if char.isascii() else char.lower() for char in line)
    assert open_bytes(in_tcvn3(small + VIETNAMESE), "cu.txt").text == line + VIETNAMESE


def test_a_file_cut_inside_a_letter_keeps_all_but_that_letter():
    cut = VIETNAMESE.encode()[: VIETNAMESE.encode().index("ở".encode()) + 1]
    opened = open_bytes(cut, "cut.txt")
    assert opened.text.startswith(VIETNAMESE[:60])
    assert opened.notes[0].values == {"encoding": "UTF-8 (damaged)"}


def test_line_breaks_become_line_feeds_and_unstorable_characters_go():
    assert open_bytes(b"one\r\ntwo\rthree\x0cfour\xef\xbb\xbf five\n", "x.txt").text == "one\ntwo\nthree\nfour five\n"


@pytest.mark.parametrize("word", ["nghiêng", "đường", "khuỷu", "quyết", "giữa", "yêu", "ở", "thuở", "xoong"])
def test_vietnamese_syllables_are_known(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["för", "åtgärd", "strategi", "på", "größe", "fêtes", "nghiêngx"])
def test_words_of_other_languages_are_no_syllables(word):
    assert not is_syllable(word)


@pytest.mark.slow
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_whatever_is_stored_as_utf_8_text_comes_back_in_nfc(text):
    assert unicodedata.is_normalized("NFC", open_bytes(f"Đây là văn bản. {text}".encode(), "x.txt").text)
