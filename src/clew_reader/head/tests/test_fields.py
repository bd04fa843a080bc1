"""Single fields of a head in the many ways in which they are written."""

import pytest

from clew_reader.head import read_head
from clew_reader.text import source_text


def head_of(text):
    return read_head(source_text(text))


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
