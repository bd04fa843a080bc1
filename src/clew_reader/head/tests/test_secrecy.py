"""The mark that keeps a paper out of the store: found wherever a stamp may stand, not in sentences about secrets."""

import unicodedata

import pytest

from clew_reader.head import read_head, secrecy_mark
from clew_reader.text import source_text

PROSE = "Báo cáo tình hình thực hiện nhiệm vụ trong chín tháng đầu năm của xã Bản Mo.\n"


@pytest.mark.parametrize(
    ("stamp", "mark"),
    [
        ("MẬT", "MẬT"),
        ("TỐI MẬT", "TỐI MẬT"),
        ("TUYỆT MẬT", "TUYỆT MẬT"),
        ("Tối mật", "Tối mật"),
        ("[ MẬT ]", "MẬT"),
        ("M Ậ T", "M Ậ T"),
        ("Độ mật: Tối mật", "Độ mật: Tối mật"),
        ("MẬT - HỎA TỐC", "MẬT"),
        ("TỈNH ỦY\tTUYỆT MẬT", "TUYỆT MẬT"),
        ("SECRET", "SECRET"),
        ("TOP SECRET", "TOP SECRET"),
        ("HEMLIG", "HEMLIG"),
        ("KVALIFICERAT HEMLIG", "KVALIFICERAT HEMLIG"),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_mark_is_found_at_the_top(stamp, mark, form):
    text = unicodedata.normalize(form, f"ĐẢNG ỦY XÃ\n{stamp}\n{PROSE}")
    found = secrecy_mark(text)
    assert unicodedata.normalize("NFC", found.quote) == mark
    assert text[found.start : found.end] == found.quote


@pytest.mark.parametrize("stamp", ["MẬT", "TỐI MẬT", "TOP SECRET"])
def test_a_stamp_in_capitals_is_found_far_down(stamp):
    assert secrecy_mark(PROSE * 300 + stamp + "\n" + PROSE).quote == stamp


@pytest.mark.parametrize(
    "text",
    [
        "",
        PROSE,
        "BẢO VỆ BÍ MẬT NHÀ NƯỚC\n",
        "Công tác bảo vệ bí mật nhà nước được tăng cường, không để lộ tài liệu mật.\n",
        "Chất lượng mật\nong rừng được nâng cao.\n",
        "mật\n",
        "The secret of a good report\n",
        "Secretary\n",
        "Hemliga handlingar förvaras för sig.\n",
        PROSE * 80 + "Loại\tSố lượng\nMật\t3\n",
    ],
)
def test_words_about_secrets_are_no_mark(text):
    assert secrecy_mark(text) is None


def test_a_marked_paper_without_any_other_head_still_has_a_head_with_its_mark():
    head = read_head(source_text("TỐI MẬT\n" + PROSE))
    assert head.secrecy.quote == "TỐI MẬT"
    assert head.issuer is None


@pytest.mark.parametrize(
    ("stamp", "field"),
    [
        ("KHẨN", "urgency"),
        ("THƯỢNG KHẨN", "urgency"),
        ("HOẢ TỐC", "urgency"),
        ("HỎA TỐC HẸN GIỜ: 14 giờ ngày 5/9", "urgency"),
        ("Urgent", "urgency"),
        ("BRÅDSKANDE", "urgency"),
        ("Dự thảo lần 2", "circulation"),
        ("DỰ THẢO", "circulation"),
        ("Tài liệu thu hồi sau hội nghị", "circulation"),
        ("LƯU HÀNH NỘI BỘ", "circulation"),
        ("For internal use", "circulation"),
        ("Får ej kopieras", "circulation"),
    ],
)
def test_marks_of_urgency_and_circulation_are_kept_as_printed(stamp, field):
    head = read_head(source_text(f"ĐẢNG ỦY XÃ BẢN MO\nSố 3-BC/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n{stamp}\nBÁO CÁO\n{PROSE}"))
    assert getattr(head, field).quote == stamp
    assert head.issuer.quote == "ĐẢNG ỦY XÃ BẢN MO"


@pytest.mark.parametrize(
    "line", ["Khẩn trương triển khai các nhiệm vụ.", "Urgent tasks were listed.", "Internt arbete"]
)
def test_other_words_of_the_same_stem_are_no_marks(line):
    head = read_head(source_text(f"Số 3-BC/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n{line}\nBÁO CÁO\n"))
    assert (head.urgency, head.circulation) == (None, None)
