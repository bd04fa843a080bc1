"""Which period a number is of when its own sentence does not say the year."""

from clew_reader import read


def periods(text):
    return [figure.period for figure in read(text).figures]


def test_the_year_comes_from_the_day_of_the_meeting_near_the_top():
    text = (
        "BIÊN BẢN kỳ họp thứ 5\n\nHôm nay, vào hồi 7 giờ 30 phút ngày 18 tháng 7 năm 2025, tại hội trường "
        "Ủy ban nhân dân xã, Hội đồng nhân dân xã Hợp Tiến tổ chức kỳ họp thứ 5 với sự có mặt của các đại biểu.\n\n"
        "Trong 6 tháng đầu năm, thu ngân sách trên địa bàn đạt 4,36 tỷ đồng.\n"
    )
    assert periods(text) == ["2025-H1"]


def test_the_period_of_the_title_holds_until_the_text_names_another():
    text = (
        "Delårsrapport för första halvåret 2025\n\nSocialnämnden har behandlat rapporten.\n\n"
        "Nettokostnaderna uppgår till 412,6 miljoner kronor. Under 2024 var nettokostnaderna 801 miljoner kronor.\n"
    )
    assert periods(text) == ["2025-H1", "2024"]


def test_without_any_day_or_year_there_is_no_period():
    assert periods("Thu ngân sách trên địa bàn đạt 4,36 tỷ đồng.\n") == [None]
