"""The meeting that a text reports and the document it stands in: body, session, day, kind, title and publisher."""

# ruff: noqa: E501  (a table of texts)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew_reader import read
from clew_reader.meeting import roman

MINUTES_VI = """HỘI ĐỒNG NHÂN DÂN
PHƯỜNG BẾN THÔNG
KHÓA III, NHIỆM KỲ 2026-2031

BIÊN BẢN
Kỳ họp thứ 6 (kỳ họp không thường lệ)

Thời gian: 8 giờ 00, ngày 14 tháng 8 năm 2027.
Địa điểm: Hội trường UBND phường.
Chủ tọa: ông Lê Quang Dũng, Chủ tịch HĐND phường.
Ông Dũng khai mạc kỳ họp. HĐND phường thông qua chương trình.
"""
RESOLUTION_EN = """PEOPLE'S COUNCIL OF SONG THAO PROVINCE\tSOCIALIST REPUBLIC OF VIETNAM
No.: 17/2027/NQ-HĐND\tIndependence - Freedom - Happiness
\tSong Thao, March 3, 2027

RESOLUTION
On supporting public transport for pupils in the period 2027 - 2030

THE PEOPLE'S COUNCIL OF SONG THAO PROVINCE
COURSE VII, 9TH SESSION

Pursuant to the Law on Organization of Local Governments;

RESOLVES:

Article 1. To support pupils who live more than 4 km from school.

This Resolution was adopted by the People's Council of Song Thao province at its 9th session on March 2, 2027.

CHAIRMAN
Ngo Van Thanh
"""
PROTOKOLL = """ASKVIKS KOMMUN\tPROTOKOLL
Kultur- och fritidsnämnden\tSammanträdesdatum 2027-02-11

Plats och tid\tBiblioteket, kl. 13.00–15.30
Beslutande\tEva Lund (S), ordförande

§ 12
Biblioteksplan

Nämndens beslut
Nämnden antar biblioteksplanen.

ANSLAG/BEVIS
Protokollet är justerat den 18 februari 2027.
"""
NEWS_VI = """BÁO SÔNG THAO
Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 9 bàn về nước sạch
12/07/2027 09:15

Trong hai ngày 08 và 09/7, Ban Chấp hành Đảng bộ tỉnh Sông Thao khóa XX tổ chức Hội nghị lần thứ 9 để sơ kết nhiệm vụ 6 tháng đầu năm. Hội nghị thống nhất thông qua Nghị quyết về nước sạch nông thôn.
"""
NEWS_SV = """Regionen satsar på tandvård

Vestmarks kuriren | 4 januari 2027

Den 29 och 30 december höll regionfullmäktige sitt femtonde sammanträde. Fullmäktige antog planen för tandvården.
"""


def test_minutes_have_their_body_over_two_lines_the_kind_of_session_and_its_day() -> None:
    found = read(MINUTES_VI)
    assert found.meeting is not None and found.document is not None
    assert found.meeting.body == "HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẾN THÔNG"
    assert (found.meeting.ordinal, found.meeting.kind, found.meeting.date) == (6, "extraordinary", "2027-08-14")
    assert found.meeting.place == "Hội trường UBND phường"
    assert found.document.title == "BIÊN BẢN Kỳ họp thứ 6 (kỳ họp không thường lệ)"


def test_a_resolution_names_the_session_that_adopted_it() -> None:
    found = read(RESOLUTION_EN)
    assert found.meeting is not None and found.document is not None
    assert found.meeting.body is not None and found.meeting.body.casefold() == "people's council of song thao province"
    assert (found.meeting.ordinal, found.meeting.date) == (9, "2027-03-02")
    assert (found.document.publisher, found.document.published) == (
        "PEOPLE'S COUNCIL OF SONG THAO PROVINCE",
        "2027-03-03",
    )


def test_a_resolution_that_only_cites_a_session_tells_of_no_meeting() -> None:
    text = RESOLUTION_EN.replace("COURSE VII, 9TH SESSION\n", "").replace(" at its 9th session on March 2, 2027", "")
    assert read(text).meeting is None


def test_swedish_minutes_are_published_by_the_municipality_on_the_day_of_their_approval() -> None:
    found = read(PROTOKOLL)
    assert found.meeting is not None and found.document is not None
    assert (found.meeting.body, found.meeting.date, found.meeting.kind) == (
        "Kultur- och fritidsnämnden",
        "2027-02-11",
        "ordinary",
    )
    assert (found.document.title, found.document.publisher, found.document.published) == (
        "PROTOKOLL",
        "ASKVIKS KOMMUN",
        "2027-02-18",
    )


@pytest.mark.parametrize(
    ("text", "ordinal", "day", "publisher", "kind"),
    [
        (NEWS_VI, 9, "2027-07-08", "BÁO SÔNG THAO", "review_conference_report"),
        (NEWS_SV, 15, "2026-12-29", "Vestmarks kuriren", "conference_report"),
    ],
)  # fmt: skip
def test_the_first_of_two_days_takes_its_year_from_the_day_of_publication(
    text: str, ordinal: int, day: str, publisher: str, kind: str
) -> None:
    found = read(text)
    assert found.meeting is not None and found.document is not None
    assert (found.meeting.ordinal, found.meeting.date) == (ordinal, day)
    assert (found.document.publisher, found.document.kind) == (publisher, kind)


@pytest.mark.parametrize(
    ("language", "sentence", "day"),
    [
        ("en", "On March 4 and 5, 2027, the Health Board held its quarterly meeting and approved the plan.", "2027-03-04"),
        ("en", "The Board held its meeting on 4-5 March 2027 and approved the plan.", "2027-03-04"),
        ("vi", "Từ ngày 4 đến ngày 5 tháng 3 năm 2027, HĐND tỉnh tổ chức kỳ họp thứ 2 và thông qua kế hoạch.", "2027-03-04"),
        ("vi", "Sáng ngày 4/3/2027, HĐND tỉnh tổ chức kỳ họp thứ 2 và thông qua kế hoạch.", "2027-03-04"),
        ("sv", "Den 4–5 mars 2027 höll regionstyrelsen sitt andra sammanträde och antog planen.", "2027-03-04"),
        ("sv", "Regionstyrelsen höll den 4 mars 2027 sitt andra sammanträde och antog planen.", "2027-03-04"),
    ],
)  # fmt: skip
def test_one_day_or_two_are_read_in_each_order(language: str, sentence: str, day: str) -> None:
    found = read(sentence, language=language).meeting
    assert found is not None and found.date == day


@given(st.integers(min_value=1, max_value=39))
def test_a_roman_number_is_read_back(number: int) -> None:
    tens, ones = divmod(number, 10)
    written = "x" * tens + ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][ones]
    assert roman(written) == number


def test_a_speech_is_called_by_its_first_two_lines_and_held_on_the_day_under_them() -> None:
    text = (
        "PHÁT BIỂU KHAI MẠC\ncủa đồng chí Lương Thị Mây, Bí thư Đảng ủy xã, tại Hội nghị Ban Chấp hành lần thứ 5\n"
        "(Ngày 12/3/2027)\n\nKính thưa các đồng chí!\nHôm nay, Ban Chấp hành Đảng bộ xã tổ chức Hội nghị lần thứ 5. "
        "Tôi đề nghị các đồng chí thảo luận.\n"
    )
    found = read(text)
    assert found.document is not None and found.meeting is not None
    assert found.document.kind == "opening_speech"
    assert found.document.title is not None and found.document.title.startswith("PHÁT BIỂU KHAI MẠC của đồng chí")
    assert (found.meeting.ordinal, found.meeting.date) == (5, "2027-03-12")


def test_an_annual_report_tells_of_no_single_meeting() -> None:
    text = "ÅRSREDOVISNING 2026\nNorrskogs kommunalförbund\n\nDirektionen höll sex sammanträden. Direktionen antog en policy.\n"
    found = read(text)
    assert found.meeting is None
    assert found.document is not None and found.document.publisher == "Norrskogs kommunalförbund"
