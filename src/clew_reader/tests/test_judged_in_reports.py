"""Judgements as speeches, audits, annual reports and news word them."""

# ruff: noqa: E501  (tables of sentences)

import pytest

from clew_reader import read


def judged(text: str, language: str) -> list[str]:
    return [each.type for each in read(text, language=language).assessments]


@pytest.mark.parametrize(
    ("language", "text", "type_"),
    [
        ("en", "The ferry drew 41,000 passengers last summer.", "result"),
        ("en", "Seven out of ten apprentices found work within a month.", "result"),
        ("en", "Recruitment of midwives lags.", "limitation"),
        ("en", "The service counts on 900 visitors in 2028.", "forecast"),
        ("en", "A second flood cannot be ruled out.", "forecast"),
        ("en", "The number of tenants over 80 is believed to reach 400 by 2030.", "forecast"),
        ("en", "The lesson is plain: survey the bridge before the tender.", "lesson"),
        ("sv", "Biblioteket lånade ut 40 000 böcker.", "result"),
        ("sv", "Samverkan med räddningstjänsten är god.", "result"),
        ("sv", "Besiktningarna av hissar släpar.", "limitation"),
        ("sv", "Turtätheten är gles på helgerna.", "limitation"),
        ("sv", "Förseningen är en följd av att två tjänster stod tomma.", "cause"),
        ("sv", "Vi räknar med att elpriset stiger.", "forecast"),
        ("vi", "Theo báo cáo, thu ngân sách huyện đạt 412 tỷ đồng.", "result"),
        ("vi", "Khâu giám sát bếp ăn còn buông lỏng.", "limitation"),
        ("vi", "Kinh phí của nhiều chi hội còn eo hẹp.", "limitation"),
        ("vi", "Sở dĩ chậm là do kiểm đếm sai nguồn gốc đất.", "cause"),
    ],
)
def test_a_statement_is_judged_by_the_words_of_its_genre(language: str, text: str, type_: str) -> None:
    assert judged(text, language) == [type_]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Committee met seven times during the year."),
        ("en", "We tested 120 files and spoke to 14 managers."),
        ("sv", "Granskningen omfattade två enheter och intervjuer med nio anställda."),
        ("vi", "Kỳ họp do bà Lê Thị Hoa, Chủ tịch HĐND phường, chủ tọa."),
    ],
)
def test_how_a_body_worked_or_what_was_examined_is_no_judgement(language: str, text: str) -> None:
    assert judged(text, language) == []


def test_after_frank_words_the_paragraph_tells_failings() -> None:
    text = "Tal\n\nMen vi får inte slå oss för bröstet. Två av tre hissar stod stilla i våras. Växeln byts först nästa år.\n"
    assert judged(text, "sv") == ["limitation", "limitation"]
