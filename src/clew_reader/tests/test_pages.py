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


REVISION = """Revisorerna i Torsvik kommun
2027-04-22
Dnr REV 2027/6

Till kommunfullmäktige

Granskning av kommunens inköp av båtar

Vi har granskat hur hamnnämnden köper båtar. Av 63 avtal saknade 21 underskrift.
"""
TAL = """Tal av landshövding Elisabet Falkman vid invigningen av Ånäsbron
den 6 september 2027

Kära brobyggare! Jag är glad att stå här i dag. Jag vill tacka Ånäs kommun. Jag hoppas att bron blir till glädje.
"""
LETTER = """SỞ Y TẾ TỈNH ĐÔNG LA
TRUNG TÂM KIỂM SOÁT BỆNH TẬT
Số: 512/KSBT-PCBTN
V/v tăng cường phòng bệnh tay chân miệng
Đông La, ngày 21 tháng 4 năm 2027

Kính gửi: Trạm Y tế các xã, phường.

Trung tâm đề nghị các đơn vị giám sát chặt chẽ tại các trường mầm non.

GIÁM ĐỐC
Phùng Đức Long
"""
DEBATE = """Penmarrick Courier
Friday 12 March 2027

Seawall wins the day as members overrule officers

Penmarrick Town Council has thrown its weight behind a new seawall after a stormy debate in the Corn Hall on Thursday.
Mayor Tamsin Rosewarne, who was in the chair, said the town could not wait. Members approved the scheme by nine votes to
four.
"""


def test_auditors_stand_over_the_title_and_a_speech_has_its_day_under_it() -> None:
    audit, speech = read(REVISION).document, read(TAL).document
    assert (audit.title, audit.publisher) == ("Granskning av kommunens inköp av båtar", "Revisorerna i Torsvik kommun")
    assert speech.title == "Tal av landshövding Elisabet Falkman vid invigningen av Ånäsbron"
    assert speech.kind == "other" and read(TAL).people[0].roles == ("speaker",)


def test_a_letter_without_a_type_is_titled_by_what_it_is_about() -> None:
    assert read(LETTER).document.title == "tăng cường phòng bệnh tay chân miệng"


def test_news_tell_in_their_lead_on_which_weekday_it_was_and_later_who_was_in_the_chair() -> None:
    meeting = read(DEBATE).meeting
    assert meeting is not None
    assert (meeting.body, meeting.date, meeting.chairs) == (
        "Penmarrick Town Council",
        "2027-03-11",
        ("Tamsin Rosewarne",),
    )


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


@pytest.mark.parametrize(
    ("text", "body", "day"),
    [
        (
            "Inledningsanförande vid hamnkonferensen i Älvhamn den 9 februari 2027\nKarin Lund, regionråd\n\nBästa vänner! Jag "
            "är glad att ni kom. Jag vill tala om kajerna. Jag ber nämnden att laga dem.",
            "hamnkonferensen i Älvhamn",
            "2027-02-09",
        ),
        (
            "VĂN PHÒNG UBND TỈNH ĐÔNG LA\nSố: 46/TB-VP\nĐông La, ngày 27 tháng 10 năm 2027\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND "
            "tỉnh tại buổi làm việc về dự án hồ Nà Pa\n\nNgày 23/10/2027, Chủ tịch UBND tỉnh Lò Văn Minh đã chủ trì làm việc với các "
            "xã. Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận:\n\n1. Sở Tài chính bố trí vốn trước ngày 30/11/2027.\n",
            "buổi làm việc về dự án hồ Nà Pa",
            "2027-10-23",
        ),
    ],
)
def test_a_speech_or_notice_names_the_event_it_is_of_where_no_body_met(text: str, body: str, day: str) -> None:
    meeting = read(text).meeting
    assert meeting is not None and (meeting.body, meeting.date, meeting.kind) == (body, day, "thematic")


def test_a_text_that_begins_with_blank_lines_is_read() -> None:
    assert read("\n\n  The Council approved the plan by nine votes to four.\n").document.language == "en"


PORTAL = """Thứ Sáu, 12/03/2027, 09:40 [GMT+7]

Sông Thao: Họp Ban Thường vụ, cho ý kiến về ba đề án lớn

(STĐT) - Ngày 11/3, Ban Thường vụ Tỉnh ủy Sông Thao họp phiên thường kỳ tháng 3. Đồng chí Tạ Quang Đông, Bí thư Tỉnh ủy chủ
trì hội nghị.

Phát biểu kết luận, Bí thư Tỉnh ủy giao Văn phòng Tỉnh ủy sớm ban hành thông báo kết luận.
"""
FORUM = """Opening remarks by Minister Caroline Adair
Second National Forum on Rural Buses, Kilrush, 14 October 2027

Good morning. I thank the National Transport Agency. I hope that every county will name a bus champion. I am glad to be
here.
"""


def test_the_hour_beside_the_day_makes_no_title_and_the_lead_names_the_body() -> None:
    reading = read(PORTAL)
    assert reading.document.title == "Sông Thao: Họp Ban Thường vụ, cho ý kiến về ba đề án lớn"
    assert reading.document.published == "2027-03-12" and reading.meeting is not None
    assert (reading.meeting.body, reading.meeting.date) == ("Ban Thường vụ Tỉnh ủy Sông Thao", "2027-03-11")


def test_the_event_of_a_speech_stands_in_the_line_under_its_title() -> None:
    meeting = read(FORUM).meeting
    assert meeting is not None and meeting.body is not None
    assert meeting.body.startswith("National Forum on Rural Buses")
    assert (meeting.ordinal, meeting.date) == (2, "2027-10-14")
