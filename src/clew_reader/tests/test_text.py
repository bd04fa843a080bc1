"""Spans count the characters of the text as given, whatever its form."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from clew_reader.text import source_text


def quoted(given_text: str, wanted: str) -> str:
    source = source_text(given_text)
    start = source.text.index(wanted)
    span = source.span(start, start + len(wanted))
    assert given_text[span.start : span.end] == span.quote
    return span.quote


def test_a_composed_text_is_its_own_working_text() -> None:
    source = source_text("Thu ngân sách đạt 8,2%")
    assert source.text == source.given
    assert source.starts is None


def test_words_of_a_decomposed_text_are_quoted_in_their_decomposed_form() -> None:
    decomposed = unicodedata.normalize("NFD", "Tổng thu ngân sách ước đạt 1.234 tỷ đồng")
    assert quoted(decomposed, "ngân sách ước") == unicodedata.normalize("NFD", "ngân sách ước")


def test_a_windows_line_break_is_one_line_break_and_keeps_its_place() -> None:
    assert quoted("dòng một\r\ndòng hai", "một\ndòng") == "một\r\ndòng"


def test_every_kind_of_space_is_a_space_and_soft_hyphens_are_gone() -> None:
    assert quoted("17\u202f312 tur\u00adister", "17 312 turister") == "17\u202f312 tur\u00adister"


def test_a_heap_of_marks_is_read_in_time() -> None:
    heap = "a" + "\u0301\u0323" * 50_000
    assert source_text(heap).given == heap


@given(st.text(alphabet=st.sampled_from("aăâđê \u0301\u0309\u0323\u0302\r\n\u00a0\u200b1,.한\ud800")))
def test_every_stretch_of_every_text_leads_back_to_a_stretch_of_the_text_as_given(text: str) -> None:
    source = source_text(text)
    for start in range(len(source.text)):
        for end in range(start + 1, len(source.text) + 1):
            span = source.span(start, end)
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end] == span.quote
