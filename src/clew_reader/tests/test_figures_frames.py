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


def test_a_period_named_in_passing_frames_no_later_paragraph():
    text = (
        "Minutes of the meeting on 3 March 2025\n\nThe deficit was 2 million euros in 2019.\n\n"
        "The library owns 31,000 books.\n"
    )
    assert periods(text) == ["2019", None]


def test_what_stands_now_takes_no_period_of_an_earlier_sentence():
    text = "Trong năm 2024, xã xây mới 6 cầu. Hiện xã có 41 cầu.\n"
    assert periods(text) == ["2024", None]


def test_a_report_goes_on_in_the_next_paragraph():
    text = (
        "Kommittén hörde en rapport om resultaten för 2023.\n\nSkörden blev 5 200 ton.\n\n"
        "Ledamöterna diskuterade vattenfrågan.\n\nDammen rymmer 900 liter.\n"
    )
    assert periods(text) == ["2023", None]


def test_goals_take_the_year_of_their_heading():
    text = (
        "Resolution of 4 May 2025\n\nArticle 2. Objectives to 2030\n\n1. To plant at least 300 hectares of mangrove.\n"
    )
    assert periods(text) == ["2030"]


def test_the_year_of_an_item_frames_what_stands_under_its_unnumbered_headings():
    text = (
        "LJUNGA KOMMUN\nProtokoll 2026-05-19\n\n§ 4\nTaxa för renhållning 2027\tTN 2026/0101\n\nÄrendebeskrivning\n"
        "Avgiften blir 480 kronor per hushåll.\n"
    )
    assert periods(text) == ["2027"]


def test_those_who_attended_did_so_on_the_day_of_the_meeting():
    text = (
        "BIÊN BẢN\nKỳ họp thứ 2\n\nThời gian: 8 giờ, ngày 14 tháng 3 năm 2025.\nThành phần: có mặt 18/20 đại biểu.\n\n"
        "Chủ tọa khai mạc kỳ họp.\n"
    )
    assert periods(text) == ["2025-03-14"]


def test_items_under_a_heading_of_tasks_are_aimed_at():
    text = (
        "BÁO CÁO\nKết quả công tác năm 2024\n\nI. KẾT QUẢ\nToàn xã trồng được 12 ha rừng.\n\nII. NHIỆM VỤ NĂM 2025\n"
        "- Trồng 20 ha rừng.\n- Giảm tỷ lệ hộ nghèo xuống dưới 4%.\n"
    )
    figures = read(text).figures
    assert [(figure.kind, figure.period) for figure in figures] == [
        ("level", "2024"),
        ("target", "2025"),
        ("target", "2025"),
    ]


def test_a_number_that_says_what_it_measures_by_a_pronoun_takes_what_was_named_before():
    text = "I rapporten för 2024 konstaterades att elförbrukningen var 310 MWh. Detta är 4 procent mindre än 2023.\n"
    figures = read(text).figures
    assert [figure.indicator for figure in figures] == ["elförbrukningen", "elförbrukningen"]


def test_news_tells_what_is_now_of_the_year_in_which_it_was_printed():
    text = (
        "Harbour town gets new ferry\n\nStrandby Municipality, press office, 4 May 2025\n\n"
        "The ferry was named on Friday. Strandby has 12,400 inhabitants. Today 310 people cross the sound every day.\n"
    )
    assert periods(text) == ["2025", "2025"]


def test_a_speech_goes_on_telling_of_the_year_that_it_took_up():
    text = (
        "Closing speech by the Director at the annual meeting\n\nStrandby, 12 March 2025\n\n"
        "Dear colleagues,\n\nLooking back on 2024, we repaired 310 locks.\n\n"
        "But let us be honest. Sick leave rose to 7.2 per cent.\n"
    )
    assert periods(text) == ["2024", "2024"]


def test_a_month_in_which_something_happened_frames_no_later_sentence():
    text = "The depot, bought in March 2022 from the railway, was rebuilt. It holds 64 buses.\n"
    assert periods(text) == [None]


def test_the_heads_of_a_table_frame_no_sentence_behind_it():
    text = (
        "Verksamhetsberättelse 2024\n\nTabell 1. Utfall, miljoner kronor\n\nPost\tUtfall 2024\tUtfall 2023\n"
        "Hyror\t12,4\t11,8\nLöner\t31,0\t29,7\n\nAntalet anställda uppgick till 61.\n"
    )
    assert periods(text)[-1] == "2024"


def test_a_level_after_a_change_is_not_of_the_year_in_which_the_change_began():
    assert periods("Absence fell from 6.1% in 2023 to 5.2%.\n") == ["2023", None]
