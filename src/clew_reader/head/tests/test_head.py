"""Heads and feet of official documents as offices write them; people and places are invented."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew_reader.head import read_head
from clew_reader.reading import read
from clew_reader.text import source_text

PARTY = """\
ĐẢNG BỘ TỈNH SƠN LÂM
BAN CHẤP HÀNH
*
Số 12-NQ/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Lâm, ngày 05 tháng 9 năm 2025

NGHỊ QUYẾT
về giảm nghèo bền vững trên địa bàn tỉnh
giai đoạn 2025 - 2030
-----
Căn cứ tình hình thực tế của tỉnh, Ban Chấp hành quyết nghị như sau:
I. MỤC TIÊU
- Giảm 4% hộ nghèo mỗi năm.
Nơi nhận:
- Ban Bí thư Trung ương Đảng (báo cáo);
- Các đảng ủy trực thuộc
và các ban của Tỉnh ủy;
- Lưu Văn phòng Tỉnh ủy.
T/M BAN CHẤP HÀNH
BÍ THƯ

(đã ký)

Vừ A Sánh
"""
STATE = """\
ỦY BAN NHÂN DÂN
TỈNH SƠN LÂM
Số: 118/QĐ-UBND
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sơn Lâm, ngày 1 tháng 7 năm 2025
HỎA TỐC
QUYẾT ĐỊNH
Về việc giao chỉ tiêu giải ngân vốn đầu tư công năm 2025
ỦY BAN NHÂN DÂN TỈNH SƠN LÂM
Căn cứ Luật Tổ chức chính quyền địa phương;
Điều 1. Giao chỉ tiêu cho các xã, phường.
Nơi nhận:
- Như Điều 1;
- Kho bạc Nhà nước khu vực;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH


Lò Thị Mai
"""
LETTER = """\
UBND TỈNH SƠN LÂM
SỞ TÀI CHÍNH
Số: 640/STC-NS
V/v đôn đốc giải ngân
vốn đầu tư công
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Sơn Lâm, ngày 12 tháng 8 năm 2025
Kính gửi:
- Ủy ban nhân dân các xã, phường;
- Ban Quản lý dự án tỉnh.
Sở Tài chính đề nghị các đơn vị báo cáo trước ngày 20 tháng 8.
Nơi nhận:
- Như trên;
- Lưu: VT, NS.
GIÁM ĐỐC
Trần Quốc Bảo
"""
ENGLISH = """\
PARTY ORGANISATION OF SON LAM PROVINCE
PROVINCIAL PARTY COMMITTEE
No. 45-BC/TU
COMMUNIST PARTY OF VIETNAM
Son Lam, 22 September 2025
Draft no. 2
REPORT
on the tasks of the first nine months of 2025
The Standing Committee reports as follows.
Recipients:
- Members of the Committee;
- File.
ON BEHALF OF THE STANDING COMMITTEE
DEPUTY SECRETARY
Nguyen Van Khai
"""
SWEDISH = """\
PROVINSENS PARTIORGANISATION SON LAM
PROVINSIELLA PARTIKOMMITTÉN
Nr 45-BC/TU
VIETNAMS KOMMUNISTISKA PARTI
Son Lam den 22 september 2025
RAPPORT
om uppgifterna under årets första nio månader
Kommittén rapporterar följande.
Mottagare:
- Kommitténs ledamöter;
PÅ UPPDRAG AV STÄNDIGA KOMMITTÉN
VICE SEKRETERARE
Nguyen Van Khai
"""


def head_of(text):
    return read_head(source_text(text))


def words_of(head):
    shown = {}
    for name in head.__slots__:
        value = getattr(head, name)
        if isinstance(value, tuple):
            value = [span.quote for span in value]
        shown[name] = getattr(value, "quote", value)
    return {name: value for name, value in shown.items() if value not in (None, [])}


def test_a_resolution_of_the_party():
    assert words_of(head_of(PARTY)) == {
        "superior": "ĐẢNG BỘ TỈNH SƠN LÂM",
        "issuer": "BAN CHẤP HÀNH",
        "symbol": "12-NQ/TU",
        "place": "Sơn Lâm",
        "date": "2025-09-05",
        "date_span": "ngày 05 tháng 9 năm 2025",
        "type": "resolution",
        "type_span": "NGHỊ QUYẾT",
        "abstract": "về giảm nghèo bền vững trên địa bàn tỉnh\ngiai đoạn 2025 - 2030",
        "signer": "Vừ A Sánh",
        "signer_post": "BÍ THƯ",
        "recipients": ["Ban Bí thư Trung ương Đảng (báo cáo)", "Các đảng ủy trực thuộc\nvà các ban của Tỉnh ủy"],
    }


def test_a_decision_of_the_state():
    assert words_of(head_of(STATE)) == {
        "issuer": "ỦY BAN NHÂN DÂN\nTỈNH SƠN LÂM",
        "symbol": "118/QĐ-UBND",
        "place": "Sơn Lâm",
        "date": "2025-07-01",
        "date_span": "ngày 1 tháng 7 năm 2025",
        "type": "decision",
        "type_span": "QUYẾT ĐỊNH",
        "abstract": "Về việc giao chỉ tiêu giải ngân vốn đầu tư công năm 2025",
        "signer": "Lò Thị Mai",
        "signer_post": "PHÓ CHỦ TỊCH",
        "recipients": ["Kho bạc Nhà nước khu vực"],
        "urgency": "HỎA TỐC",
    }


def test_a_letter_without_a_type_is_about_its_subject_and_for_those_addressed():
    head = head_of(LETTER)
    assert (head.superior.quote, head.issuer.quote) == ("UBND TỈNH SƠN LÂM", "SỞ TÀI CHÍNH")
    assert (head.type, head.type_span) == ("official_dispatch", None)
    assert head.abstract.quote == "đôn đốc giải ngân\nvốn đầu tư công"
    assert [span.quote for span in head.recipients] == ["Ủy ban nhân dân các xã, phường", "Ban Quản lý dự án tỉnh"]
    assert (head.signer.quote, head.signer_post.quote) == ("Trần Quốc Bảo", "GIÁM ĐỐC")


def test_an_english_translation():
    head = words_of(head_of(ENGLISH))
    assert head["superior"] == "PARTY ORGANISATION OF SON LAM PROVINCE"
    assert head["issuer"] == "PROVINCIAL PARTY COMMITTEE"
    assert (head["symbol"], head["place"], head["date"]) == ("45-BC/TU", "Son Lam", "2025-09-22")
    assert (head["type"], head["abstract"]) == ("report", "on the tasks of the first nine months of 2025")
    assert (head["signer_post"], head["signer"]) == ("DEPUTY SECRETARY", "Nguyen Van Khai")
    assert head["recipients"] == ["Members of the Committee"]
    assert head["circulation"] == "Draft no. 2"


def test_a_swedish_translation():
    head = words_of(head_of(SWEDISH))
    assert (head["superior"], head["issuer"]) == ("PROVINSENS PARTIORGANISATION SON LAM", "PROVINSIELLA PARTIKOMMITTÉN")
    assert (head["symbol"], head["place"], head["date"]) == ("45-BC/TU", "Son Lam", "2025-09-22")
    assert (head["type"], head["abstract"]) == ("report", "om uppgifterna under årets första nio månader")
    assert (head["signer_post"], head["signer"]) == ("VICE SEKRETERARE", "Nguyen Van Khai")


def test_a_day_that_no_calendar_has_keeps_its_words_and_gives_no_date():
    head = head_of(PARTY.replace("05 tháng 9", "31 tháng 9"))
    assert (head.date, head.date_span.quote) == (None, "ngày 31 tháng 9 năm 2025")


def test_spans_point_into_the_text_as_given_also_where_it_is_decomposed():
    decomposed = unicodedata.normalize("NFD", PARTY)
    head = head_of(decomposed)
    for span in (head.issuer, head.type_span, head.abstract, head.signer, *head.recipients):
        assert decomposed[span.start : span.end] == span.quote
    assert unicodedata.normalize("NFC", head.signer.quote) == "Vừ A Sánh"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hội nghị lần thứ tư\nSáng nay, hội nghị thống nhất thông qua Nghị quyết số 12-NQ/TU về giảm nghèo.\n",
        "Số 12-NQ/TU của Tỉnh ủy đã được các xã triển khai.\nBÁO CÁO\n",
        "REPORT\nof a journalist on the conference\nSon Lam, 22 September 2025\n",
        "CHỦ TỊCH\nLò Thị Mai\n",
    ],
)
def test_other_texts_have_no_head(text):
    assert head_of(text) is None


def test_the_reading_holds_the_head_and_takes_title_day_and_place_from_it():
    document = read(PARTY).document
    assert document.head == head_of(PARTY)
    assert document.title == "NGHỊ QUYẾT về giảm nghèo bền vững trên địa bàn tỉnh giai đoạn 2025 - 2030"
    assert PARTY[document.title_span.start : document.title_span.end] == document.title_span.quote
    assert (document.published, document.place) == ("2025-09-05", "Sơn Lâm")
    assert read("Tin ngắn về hội nghị.").document.head is None


LINES = st.lists(
    st.one_of(st.sampled_from([*PARTY.splitlines(), *LETTER.splitlines(), *SWEDISH.splitlines()]), st.text(max_size=30))
)


@pytest.mark.slow
@given(LINES, st.sampled_from(["\n", "\r\n", "\t", "\n\n"]), st.sampled_from(["NFC", "NFD"]))
def test_whatever_lines_stand_together_every_span_quotes_the_text(lines, between, form):
    text = unicodedata.normalize(form, between.join(lines))
    head = head_of(text)
    if head is None:
        return
    for name in head.__slots__:
        value = getattr(head, name)
        for span in value if isinstance(value, tuple) else [value]:
            if hasattr(span, "quote"):
                assert text[span.start : span.end] == span.quote
                assert span.quote.strip() == span.quote != ""
