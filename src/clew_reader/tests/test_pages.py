"""Pages of press offices, auditors and speakers: title, publisher, day, kind, and whether a meeting is told of at all."""

# ruff: noqa: E501  (texts as they are laid out)

import pytest

from clew_reader import read

AUDIT = """INTERNAL AUDIT OFFICE
Norwick and Dale Harbours Trust
Ref: IA/2027/014
Norwick, 9 June 2027

To: the Board of the Trust
Copy: Ms Ada Finch, Chief Executive

REPORT OF AUDIT: CRANES AND WEIGHBRIDGES, 2026

1. What was examined

We tested 40 weighings in three ports. The charges were wrong in six of them.

2. Follow-up

The matter was put off to the meeting of the Audit Committee on 20 July 2027.

Rhian Parry
Head of Internal Audit
"""
PRESS_SV = """PRESSMEDDELANDE
Region Nordmark
2027-10-05

Tolv bibliotek får dela på årets läslyftspengar

Biblioteken i Alby och Kvistå får mest när Region Nordmark delar ut sitt stöd för läsning. Pengarna räcker i två år.

Presskontakt: Lotta Frykman, pressansvarig
"""
PRESS_VI = """THÔNG CÁO BÁO CHÍ
Trao học bổng "Chắp cánh" cho 120 học sinh vùng cao tỉnh Sông Thao

Sông Thao, 05/9/2027 - Sáng nay, Hội Khuyến học tỉnh tổ chức lễ trao học bổng cho 120 học sinh. Mỗi suất trị giá 3 triệu
đồng.

Liên hệ: Văn phòng Hội Khuyến học tỉnh, bà Lò Thị Ngân, Chánh Văn phòng.
"""
CEREMONY = """Bridge at Tam Chau opened

Song Thao Newspaper - 14/05/2027

On the morning of May 13, the People's Committee of Song Thao province held a ceremony to open the Tam Chau bridge. The
bridge was built under the Resolution of the 9th Provincial Party Congress and cost VND 210 billion.
"""
NEWS = """Council keeps the ferry but drops the toll

Askvik Municipality, press office, 17 June 2027

The ferry to Holm will run all year. The Municipal Council of Askvik decided this at its ordinary meeting on Tuesday, 15
June, by 30 votes to 11, while the toll was referred back to the Municipal Executive Board.
"""
SPEECH = """Speech by the Chairwoman of the Provincial People's Council at the close of the 9th session

Song Thao, July 16, 2027

Dear delegates,

The 9th session of the People's Council of Song Thao province has completed its agenda. I thank the voters. I wish you
all good health and I declare the 9th session closed.
"""


def test_a_letter_of_auditors_is_titled_by_its_subject_and_published_by_their_office() -> None:
    reading = read(AUDIT)
    document = reading.document
    assert document.title == "REPORT OF AUDIT: CRANES AND WEIGHBRIDGES, 2026"
    assert (document.publisher, document.published, document.kind) == ("INTERNAL AUDIT OFFICE", "2027-06-09", "other")
    assert reading.meeting is None


def test_a_press_release_is_titled_by_its_news_and_published_by_who_sends_it() -> None:
    document = read(PRESS_SV).document
    assert document.title == "Tolv bibliotek får dela på årets läslyftspengar"
    assert (document.publisher, document.published, document.kind) == ("Region Nordmark", "2027-10-05", "other")


def test_the_day_that_opens_a_release_and_the_line_for_questions_tell_when_and_who() -> None:
    reading = read(PRESS_VI)
    assert (reading.document.published, reading.document.publisher) == ("2027-09-05", "Hội Khuyến học tỉnh")
    assert reading.meeting is None and reading.document.kind == "other"


def test_a_ceremony_is_no_meeting_though_a_congress_is_cited() -> None:
    reading = read(CEREMONY)
    assert reading.meeting is None
    assert (reading.document.publisher, reading.document.kind) == ("Song Thao Newspaper", "other")


def test_the_body_that_decides_at_its_meeting_met_and_the_press_office_is_no_part_of_the_publisher() -> None:
    reading = read(NEWS)
    assert reading.meeting is not None
    assert (reading.meeting.body, reading.meeting.date) == ("Municipal Council of Askvik", "2027-06-15")
    assert reading.document.publisher == "Askvik Municipality"


def test_the_day_under_the_title_of_a_speech_is_that_of_its_meeting() -> None:
    reading = read(SPEECH)
    assert reading.meeting is not None and reading.document.kind == "closing_speech"
    assert (reading.meeting.ordinal, reading.meeting.date) == (9, "2027-07-16")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Inledningsanförande vid hamnarnas årsmöte, Älvhamn den 13 mars 2027\n\nJag tackar er. Jag är glad. Jag vill börja.",
            "Inledningsanförande vid hamnarnas årsmöte",
        ),
        (
            "BÀI PHÁT BIỂU\ncủa đồng chí Lò Văn Minh, Bí thư Tỉnh ủy tại Lễ kỷ niệm 60 năm Ngày Nhà giáo\n\nKính thưa các thầy cô!",
            "BÀI PHÁT BIỂU của đồng chí Lò Văn Minh, Bí thư Tỉnh ủy tại Lễ kỷ niệm 60 năm Ngày Nhà giáo",
        ),
    ],
)
def test_a_title_ends_before_place_and_day_and_runs_on_over_its_second_line(text: str, title: str) -> None:
    assert read(text).document.title == title


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Hội nghị lần thứ mười hai Ban Chấp hành Đảng bộ tỉnh diễn ra ngày 3/4/2027.", 12),
        ("The Board held its eleventh meeting on 4 March 2027 and approved the plan.", 11),
        ("Regionstyrelsen höll den 4 mars 2027 sitt fjortonde sammanträde och antog planen.", 14),
    ],
)
def test_the_number_of_a_meeting_is_read_from_words(text: str, number: int) -> None:
    meeting = read(text).meeting
    assert meeting is not None and meeting.ordinal == number
