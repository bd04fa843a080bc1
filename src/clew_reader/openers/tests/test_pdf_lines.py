"""Lines of a page put together again: nothing is lost, and every page knows its stretch."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew_reader.openers.pdf_lines import Line, PrintedPage, agreement, is_torn, joined, without_page_numbers

WORDS = st.text("abcđêơ-–.,:; 0123456789\t", min_size=1, max_size=20).map(str.strip).filter(bool)
LINES = st.builds(
    lambda text, left, width, foot: Line(text, left, left + width, foot, 10.0),
    WORDS,
    st.floats(0, 300),
    st.floats(1, 300),
    st.floats(0, 800),
)
PAGES = st.lists(st.lists(LINES, max_size=12), max_size=4).map(
    lambda pages: [PrintedPage(number, tuple(lines)) for number, lines in enumerate(pages, 1)]
)


def letters(text):
    return "".join(text.split()).replace("-", "")


@pytest.mark.slow
@given(PAGES)
def test_joining_keeps_every_letter_and_gives_each_page_its_own(pages):
    text, spans = joined(pages)
    assert letters(text) == letters("".join(page.text for page in pages))
    assert [number for number, _, _ in spans] == [page.number for page in pages]
    for page, (_, start, end) in zip(pages, spans, strict=True):
        # A hyphen at the end of a page goes when its word ends on the next: the stretch is then one shorter.
        assert letters(text[start:end]) == letters(page.text)
    assert all(before[2] <= after[1] for before, after in pairwise(spans))


def test_a_word_cut_at_the_end_of_a_page_goes_on_without_its_hyphen_and_belongs_to_both_pages():
    pages = [
        PrintedPage(1, (Line("bo-", 0, 10, 0, 10),)),
        PrintedPage(2, ()),
        PrintedPage(3, (Line("na", 0, 9, 0, 10),)),
    ]
    assert joined(pages) == ("bona", [(1, 0, 2), (2, 2, 2), (3, 2, 4)])


def printed_page(number, *texts):
    return PrintedPage(number, tuple(Line(text, 0, 10, 0, 10) for text in texts))


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        (("3", "text", "1.245"), "text\n1.245"),
        (("text", "- 3 -"), "text"),
        (("Trang 3/5", "text"), "text"),
        (("2025", "text"), "2025\ntext"),
        (("text", "4", "text"), "text\n4\ntext"),
        (("3",), ""),
    ],
)
def test_a_line_that_only_numbers_the_page_goes_and_other_numbers_stay(texts, left):
    pages = without_page_numbers([printed_page(3, *texts), printed_page(4, "next")])
    assert [page.text for page in pages] == [left, "next"]


def test_a_number_on_the_only_page_stays():
    assert without_page_numbers([printed_page(1, "1")])[0].text == "1"


def test_page_numbers_shifted_by_front_matter_go_too():
    pages = without_page_numbers([printed_page(number, f"trang {number}", str(number - 6)) for number in (9, 10, 11)])
    assert [page.text for page in pages] == ["", "", ""]
    pages = without_page_numbers([printed_page(9, "a", "3"), printed_page(10, "b", "50")])
    assert [page.text for page in pages] == ["a\n3", "b\n50"]


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        ("đ t ch tiêu phát tri n kinh t n m ấ ộ ế ở ă", True),
        ("Tổng thu \ue001\ue002\ue003", True),
        ("Ý kiến ở xã: ô A, ô B, ô C đã đủ hồ sơ và gửi về tỉnh trong tháng", False),
        ("Å andra sidan är det så", False),
        ("", False),
    ],
)
def test_torn_letters_are_told_from_short_words(text, torn):
    assert is_torn(text) is torn


def test_agreement_is_the_share_of_words_in_common():
    assert agreement("thu 12 tỷ", "thu 12 tỷ") == 100
    assert agreement("thu 12 tỷ đồng", "thu 13 tỷ đồng") == 75
    assert agreement("", "") == 100
