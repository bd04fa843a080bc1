"""No text makes the reader raise or take more than time in proportion to its length."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew_reader import read
from clew_reader.figures import find_figures
from clew_reader.outline import outline

PIECES = (
    "tăng 5% ", "1.234,5 tỷ đồng, ", "so với cùng kỳ ", "1/2/", "( ", ") ", "\n", "\r\n", "năm 2024 ", "-", "–3 ",
    "7" * 40, "hai mươi ", "rose by 5% ", "of the plan ", "$5m ", "12th ", "minskade med 3 ", "procent; ", "\u0301",
    "\ud800", "\x00", "gấp rưỡi ", "từ 5 đến ", "No. 12-NQ/TU ", "http://a.b/1 ", "% ", ": ", ". ", "Nguồn: ",
)  # fmt: skip


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=25), language=st.sampled_from([None, "vi", "en", "sv"]))
def test_any_heap_of_pieces_is_read_and_every_span_quotes_the_text(pieces: list[str], language: str | None) -> None:
    text = "".join(pieces)
    for figure in read(text, language=language).figures:
        assert text[figure.span.start : figure.span.end] == figure.span.quote
        if figure.indicator_span is not None:
            quoted = text[figure.indicator_span.start : figure.indicator_span.end]
            assert quoted == figure.indicator_span.quote


@given(text=st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert read(text).text == text


def test_the_same_text_decomposed_gives_the_same_figures() -> None:
    text = "Năm 2024, tổng thu ngân sách đạt 1.234,5 tỷ đồng, tăng 8,2% so với cùng kỳ."
    decomposed = unicodedata.normalize("NFD", text)
    composed, found = read(text).figures, read(decomposed).figures
    assert [(figure.value, figure.unit, figure.period) for figure in found] == [
        (figure.value, figure.unit, figure.period) for figure in composed
    ]
    assert [decomposed[figure.span.start : figure.span.end] for figure in found] == [
        unicodedata.normalize("NFD", figure.span.quote) for figure in composed
    ]


@pytest.mark.parametrize(
    "piece", ["7", "123 ", "1.", "(", "a\n", "tăng 5%, ", "hai mươi ", "1/2/3/", "1 tỷ 1 triệu ", "1-", "từ "]
)
def test_no_sentence_grows_without_bound(piece: str) -> None:
    """Stages that compare the parts of a sentence with each other take time in proportion to the text only while
    sentences stay short."""
    cut = outline(piece * (20_000 // len(piece)), "vi")
    assert max((sentence.end - sentence.start for sentence in cut.sentences), default=0) <= 4000
    find_figures(cut)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00\x01\x02", "12345" * 1000])
def test_nothing_is_found_where_nothing_is_said(text: str) -> None:
    assert read(text).figures == ()
