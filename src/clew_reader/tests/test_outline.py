"""How a text is cut into blocks, sentences and clauses, and which language is seen in each."""

import pytest

from clew_reader.languages import LANGUAGES
from clew_reader.outline import outline


def sentences(text: str, language: str | None = None) -> list[str]:
    cut = outline(text, language)
    return [cut.text[sentence.start : sentence.end] for sentence in cut.sentences]


def kinds(text: str) -> list[str]:
    return [block.kind for block in outline(text).blocks]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "TP. Hoa Lư thu 1.234,5 tỷ đồng. Năm nay tăng 8,2%.", 2),
        ("vi", "Đồng chí Nguyễn V. An chủ trì. Có PGS. TS. Lê Bình dự.", 2),
        ("en", "Dr. May spoke to approx. 40 people. Revenue rose 3.5%. It met the plan.", 3),
        ("sv", "Bl.a. Kommunen ökade med 4,5 procent. Intäkterna, t.ex. Skatter, steg.", 2),
        ("en", "Did it double? No! It rose by a tenth.", 3),
        ("en", "1. Revenue rose.", 1),
    ],
)
def test_a_stop_ends_a_sentence_unless_it_belongs_to_a_word_or_number(language: str, text: str, expected: int) -> None:
    assert len(sentences(text, language)) == expected


def test_clauses_are_cut_at_semicolons_and_at_colons_which_open_a_list() -> None:
    cut = outline("Some indicators rose, such as: revenue by 3.5%; exports by 4%; at 10:30 it ended.")
    clauses = cut.sentences[0].clauses
    assert [cut.text[clause.start : clause.end] for clause in clauses] == [
        "Some indicators rose, such as",
        "revenue by 3.5%",
        "exports by 4%",
        "at 10:30 it ended.",
    ]
    assert [clause.opens for clause in clauses] == [True, False, False, False]


def test_headings_items_rows_and_paragraphs_are_told_apart() -> None:
    text = "KẾT QUẢ\nKinh tế phát triển khá.\n- Thu ngân sách tăng.\n1. Nông nghiệp ổn định.\nChỉ tiêu\t2024\t2025\n"
    assert kinds(text) == ["heading", "paragraph", "item", "item", "row"]


def test_hard_line_breaks_inside_a_paragraph_do_not_cut_its_sentence() -> None:
    text = (
        "Revenue of the municipality rose in the first nine months of the\n"
        "year by 3.5 per cent and expenditure fell by 2 per cent, which the\n"
        "Board had not expected when it adopted the budget in November last\n"
        "year after a long debate.\n"
    )
    assert len(sentences(text)) == 1


def test_each_paragraph_has_its_own_language() -> None:
    text = (
        "The budget revenue of the province was higher than the plan of the year.\n\n"
        "Thu ngân sách của tỉnh trong năm đã vượt kế hoạch được giao và tăng so với cùng kỳ."
    )
    cut = outline(text)
    assert [sentence.language and sentence.language.code for sentence in cut.sentences] == ["en", "vi"]


@pytest.mark.parametrize(
    "text", ["Die Einnahmen der Gemeinde sind im letzten Jahr gestiegen.", "12 345", "", "\x00\x01"]
)
def test_a_text_in_none_of_the_languages_has_no_language(text: str) -> None:
    assert outline(text).language is None


def test_a_language_can_be_set_and_an_unknown_one_is_refused() -> None:
    assert outline("12 345", "sv").language == LANGUAGES["sv"]
    with pytest.raises(ValueError, match="unknown language 'xx'"):
        outline("12 345", "xx")


def test_no_frequent_word_belongs_to_two_languages_that_are_not_neighbours() -> None:
    words = {code: language.writing.common_words for code, language in LANGUAGES.items()}
    shared = {(one, other) for one in words for other in words if one < other and words[one] & words[other]}
    assert shared == {("nb", "sv")}
    assert len(words["nb"] - words["sv"]) > 15 and len(words["sv"] - words["nb"]) > 15


def test_the_cells_of_a_row_are_sentences_of_their_own() -> None:
    assert sentences("1\tThu nội địa\ttỷ đồng\t1.200\ttăng 5%", "vi") == [
        "1",
        "Thu nội địa",
        "tỷ đồng",
        "1.200",
        "tăng 5%",
    ]
