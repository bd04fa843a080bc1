"""Splitting a text into clauses: trees by their numbering, and that no word is lost."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.documents.clauses import OPENING, joined, split
from clew.documents.marks import roman


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def drawn(text: str) -> list[str]:
    """The tree as lines: two spaces a level, address, label, first word."""
    return [f"{'  ' * piece.depth}{piece.key} [{piece.label}] {piece.text.split(' ')[0]}" for piece in split(text)]


def test_a_vietnamese_resolution_is_a_tree_of_roman_parts_numbers_and_letters() -> None:
    text = """NGHỊ QUYẾT
Căn cứ Điều lệ;
I- MỤC TIÊU
1. Tăng trưởng đạt
8.5 % trở lên.
- Công nghiệp;
+ Chế biến.
2. Thu ngân sách:
2.1. Nội địa
2.2 Xuất khẩu
a) Một
b) Hai
đ) Ba
II. NHIỆM VỤ
1. Các sở"""
    assert drawn(text) == [
        "0 [] NGHỊ",
        "I [I-] MỤC",
        "  I.1 [1.] Tăng",
        "    I.1.n1 [-] Công",
        "      I.1.n1.p1 [+] Chế",
        "  I.2 [2.] Thu",
        "    I.2-1 [2.1.] Nội",
        "    I.2-2 [2.2] Xuất",
        "      I.2-2.a [a)] Một",
        "      I.2-2.b [b)] Hai",
        "      I.2-2.dd [đ)] Ba",
        "II [II.] NHIỆM",
        "  II.1 [1.] Các",
    ]


def test_articles_keep_their_address_whatever_chapter_they_stand_in() -> None:
    text = "Chương I. Chung\nĐiều 1. Phạm vi\n1. Một\nChương II\nĐiều 2. Hiệu lực"
    assert [piece.key for piece in split(text)] == ["chI", "art1", "art1.1", "chII", "art2"]


def test_swedish_and_english_numbering_is_read() -> None:
    assert drawn("1 kap. Inledning\n§ 1 Ändamål\n2 § Nämnden\na) prövar\nb) beslutar") == [
        "ch1 [1 kap.] Inledning",
        "  s1 [§ 1] Ändamål",
        "  s2 [2 §] Nämnden",
        "    s2.a [a)] prövar",
        "    s2.b [b)] beslutar",
    ]
    assert drawn("Article 1. Scope\n(1) The council\n(a) meets\nClause 2 - Duties") == [
        "art1 [Article 1.] Scope",
        "  art1.b1 [(1)] The",
        "    art1.b1.a [(a)] meets",
        "art2 [Clause 2 -] Duties",
    ]


def test_letters_and_roman_numbers_are_told_apart_by_what_came_before() -> None:
    assert [piece.label for piece in split("A. x\nB. x\nC. x\nI. x\nII. x\nD. x")] == [
        "A.",
        "B.",
        "C.",
        "I.",
        "II.",
        "D.",
    ]
    assert [piece.depth for piece in split("A. x\nB. x\nC. x\nI. x\nII. x\nD. x")] == [0, 0, 0, 1, 1, 0]
    assert [piece.key for piece in split("1. x\ng) x\nh) x")] == ["1"]
    assert [piece.key for piece in split("1. x\na) x\ni) y\nii) y")][2:] == ["1.a.ri", "1.a.rii"]


@pytest.mark.parametrize(
    "line",
    ["25.9.2025 the council met", "8.5 % or more", "Điều 12 của Luật này", "7. does not follow one", "2025. Năm"],
)
def test_a_number_that_does_not_follow_belongs_to_its_sentence(line: str) -> None:
    pieces = split(f"1. Growth as in\n{line}")
    assert [piece.key for piece in pieces] == ["1"]
    assert words(pieces[0].text)[-len(words(line)) :] == words(line)


def test_an_address_that_would_come_twice_is_told_apart() -> None:
    assert [piece.key for piece in split("§ 1 One\n§ 1 Again")] == ["s1", "s1~2"]


@pytest.mark.parametrize("line", ["§ 1 x", "- x", "1. x\n- y", "a plain line", "I" * 60])
def test_a_long_text_takes_no_quadratic_time(line: str) -> None:
    started = time.process_time()
    assert split(f"{line}\n" * 20_000)
    assert time.process_time() - started < 5  # a quarter of a second here; quadratic takes a minute


def test_an_empty_text_has_no_clauses_and_a_plain_one_has_its_opening() -> None:
    assert split(" \n ") == []
    assert [(piece.key, piece.text) for piece in split("Only a sentence.")] == [(OPENING, "Only a sentence.")]


@pytest.mark.parametrize(
    ("text", "value"), [("I", 1), ("iv", 4), ("XIX", 19), ("IIII", None), ("", None), ("abc", None)]
)
def test_roman_numbers(text: str, value: int | None) -> None:
    assert roman(text) == value


MARKS = st.sampled_from(
    ["I. ", "II- ", "A. ", "1. ", "2. ", "3) ", "(1) ", "1.1. ", "1.2 ", "2.1.1 ", "a) ", "b. ", "đ) ", "i) ", "- ",
     "+ ", "• ", "Điều 1. ", "Article 2 ", "§ 3 ", "4 § ", "Chương II\n", "1 kap. ", "Phần thứ nhất\n", "C. ",
     "8.5 ", "12/ "]
)  # fmt: skip
LINES = st.lists(st.tuples(MARKS | st.just(""), st.text(max_size=30)), max_size=25)


@given(LINES)
def test_joining_the_clauses_gives_back_the_words_of_the_text(lines: list[tuple[str, str]]) -> None:
    text = "\n".join(mark + rest for mark, rest in lines)
    assert words(joined(split(text))) == words(text)


@given(LINES)
def test_addresses_are_unique_short_and_parents_come_first(lines: list[tuple[str, str]]) -> None:
    pieces = split("\n".join(mark + rest for mark, rest in lines))
    keys = [piece.key for piece in pieces]
    assert len(set(keys)) == len(keys)
    for index, piece in enumerate(pieces):
        assert len(piece.key) <= 40 and re.fullmatch(r"[\w.~-]+", piece.key)
        assert piece.parent is None or piece.parent < index
        assert piece.depth == (0 if piece.parent is None else pieces[piece.parent].depth + 1)


@given(LINES)
def test_the_stretches_of_the_clauses_follow_each_other_in_the_text(lines: list[tuple[str, str]]) -> None:
    text = "\n".join(mark + rest for mark, rest in lines)
    end = 0
    for piece in split(text):
        assert end <= piece.start < piece.end <= len(text)
        end = piece.end
