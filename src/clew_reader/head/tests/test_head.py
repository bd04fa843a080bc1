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


def test_two_columns_on_one_line_are_read_apart():
    head = head_of(
        "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "TỈNH SƠN LÂM\tĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 9/KH-UBND        Sơn Lâm, ngày 3 tháng 9 năm 2025\n"
        "KẾ HOẠCH\nphát triển kinh tế tập thể\n"
        "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Các xã;\tCHỦ TỊCH\n- Lưu: VT.\n\tPhạm Hồng Thái\n"
    )
    assert (head.issuer.quote, head.superior) == ("ỦY BAN NHÂN DÂN", None)
    assert (head.symbol.quote, head.place.quote, head.date) == ("9/KH-UBND", "Sơn Lâm", "2025-09-03")
    assert ([span.quote for span in head.recipients], head.signer.quote) == (["Các xã"], "Phạm Hồng Thái")


@pytest.mark.parametrize(
    "written",
    [
        "12-NQ/TU",
        "12 - NQ/TU",
        "296-QĐ/TƯ",
        "11-HDVPTW",
        "3/2025/NQ-HĐND",
        "136/2025/QH15",
        "5114/VPCP-TH",
        "11/QĐi-TW",
    ],
)
def test_every_tolerated_form_of_symbol_is_kept_as_printed(written):
    assert head_of(f"Số {written}\nĐẢNG CỘNG SẢN VIỆT NAM\nNGHỊ QUYẾT\n").symbol.quote == written


@pytest.mark.parametrize(
    ("above", "superior", "issuer"),
    [
        ("ĐẢNG BỘ TỈNH SƠN LÂM\nĐẢNG ỦY XÃ BẢN MO\n*", "ĐẢNG BỘ TỈNH SƠN LÂM", "ĐẢNG ỦY XÃ BẢN MO"),
        ("ĐẢNG BỘ TỈNH SƠN LÂM\nTỈNH ỦY\n***", "ĐẢNG BỘ TỈNH SƠN LÂM", "TỈNH ỦY"),
        ("TỈNH UỶ SƠN LÂM\nBAN TỔ CHỨC", "TỈNH UỶ SƠN LÂM", "BAN TỔ CHỨC"),
        ("BAN CHẤP HÀNH ĐẢNG BỘ\nTỈNH SƠN LÂM", None, "BAN CHẤP HÀNH ĐẢNG BỘ\nTỈNH SƠN LÂM"),
        ("UBND TỈNH SƠN LÂM\nSỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG", "UBND TỈNH SƠN LÂM", "SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG"),
        ("ỦY BAN NHÂN DÂN\nTỈNH SƠN LÂM\nSỞ Y TẾ", "ỦY BAN NHÂN DÂN\nTỈNH SƠN LÂM", "SỞ Y TẾ"),
        ("MẬT\nTỈNH ỦY", None, "TỈNH ỦY"),
    ],
)
def test_superior_and_issuer_above_the_symbol(above, superior, issuer):
    head = head_of(f"{above}\nSố 8-BC/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nBÁO CÁO\nvề việc\n")
    assert (getattr(head.superior, "quote", None), head.issuer.quote) == (superior, issuer)


def test_symbol_place_and_date_on_one_line():
    head = head_of("TỈNH ỦY\nSố 7-KL/TU Sơn Lâm, ngày 3 tháng 9 năm 2025\nKẾT LUẬN\n")
    assert (head.symbol.quote, head.place.quote, head.date) == ("7-KL/TU", "Sơn Lâm", "2025-09-03")


def test_a_draft_without_number_and_day_keeps_what_is_there():
    head = head_of("UBND XÃ BẢN MO\nSố:      /BC-UBND\tBản Mo, ngày      tháng 9 năm 2025\nBÁO CÁO\ntình hình\n")
    assert (head.symbol.quote, head.place.quote, head.date, head.date_span) == ("/BC-UBND", "Bản Mo", None, None)


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
