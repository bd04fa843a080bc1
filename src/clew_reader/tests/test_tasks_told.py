"""Tasks as speeches, audits and inspections set them: in lists without a colon, one after the other, by when."""

# ruff: noqa: E501  (tables of sentences)

import pytest

from clew_reader import read


def tasks(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(each.span.quote, each.due) for each in read(text, language=language).commitments]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The Housing Service shall publish, before 1 March 2027, a list of all empty flats; assign a caseworker to each by 15 April 2027; and report to the Council at its June meeting.",
            ["The Housing Service shall publish, before 1 March 2027, a list of all empty flats", "assign a caseworker to each by 15 April 2027", "report to the Council at its June meeting"],
        ),
        (
            "en",
            "The Department of Health, together with the Training Board, should fill the 40 vacant nursing posts before the winter begins and review the shift allowance.",
            ["The Department of Health, together with the Training Board, should fill the 40 vacant nursing posts before the winter begins", "review the shift allowance"],
        ),
        (
            "sv",
            "Enheten ska se till att minst 105 lokaler får tillsyn under året och att eftersläpningen är borta före den 1 juli.",
            ["Enheten ska se till att minst 105 lokaler får tillsyn under året", "eftersläpningen är borta före den 1 juli"],
        ),
        (
            "sv",
            "Kommunstyrelsen bör under 2027 pröva om avgiften kan sänkas, och kommunens revisorer uppmanas att följa upp kostnaderna.",
            ["Kommunstyrelsen bör under 2027 pröva om avgiften kan sänkas", "kommunens revisorer uppmanas att följa upp kostnaderna"],
        ),
        (
            "sv",
            "Stationerna åläggs att rekrytera minst tolv brandmän, öva rökdykning fyra gånger om året och samma dag rapportera luckor.",
            ["Stationerna åläggs att rekrytera minst tolv brandmän", "öva rökdykning fyra gånger om året", "samma dag rapportera luckor"],
        ),
        (
            "vi",
            "Giao Sở Nội vụ tham mưu Kế hoạch thực hiện, trình UBND tỉnh trong tháng 11/2027, và đưa Trung tâm vào hoạt động chậm nhất ngày 20/12.",
            ["Sở Nội vụ tham mưu Kế hoạch thực hiện, trình UBND tỉnh trong tháng 11/2027", "đưa Trung tâm vào hoạt động chậm nhất ngày 20/12"],
        ),
    ],
)  # fmt: skip
def test_tasks_are_cut_where_who_what_or_when_changes(language: str, text: str, expected: list[str]) -> None:
    assert [each[0] for each in tasks(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("en", "The Audit Committee is invited to follow up this report in November 2027.", "in November 2027"),
        ("en", "Management should ensure that keys are locked away before the end of the quarter.", "before the end of the quarter"),
        ("en", "The Road Team will train the wardens in the autumn term.", "in the autumn term"),
        ("en", "The hospital was ordered to repair the alarms without delay.", "without delay"),
        ("sv", "Räddningschefen ska under första kvartalet 2027 lägga fram ett förslag.", "under första kvartalet 2027"),
        ("sv", "Norra distriktet ska ta fram åtgärder före midsommar.", "före midsommar"),
        ("vi", "Giao Sở Tài chính tính toán, báo cáo tôi trong tháng 3.", "trong tháng 3"),
        ("vi", "Yêu cầu Công ty khắc phục các tồn tại nêu trên trong thời hạn 30 ngày.", "trong thời hạn 30 ngày"),
    ],
)  # fmt: skip
def test_a_time_of_the_year_is_a_due_date(language: str, text: str, due: str) -> None:
    assert [each[1] for each in tasks(text, language)] == [due]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We must, however, be frank with the voters."),
        ("en", "What, then, is to be done?"),
        ("sv", "Men vi ska inte slå oss för bröstet."),
        ("sv", "Vad ska då göras?"),
        ("vi", "Tuy nhiên, chúng ta cũng phải thẳng thắn với nhau."),
        ("vi", "Ban Quản lý được giao 18.462 ha rừng trên địa bàn 5 xã."),
    ],
)
def test_frank_words_questions_and_what_somebody_holds_are_no_tasks(language: str, text: str) -> None:
    assert tasks(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("sv", "Protokoll\n\nOmsorgsnämnden ska\na) komplettera samtliga planer,\nb) redan före den 15 oktober låsa in nycklarna i alla lokaler,\nc) se till att ingen elev åker längre än 12 kilometer.\n", 3),
        ("en", "Report\n\nWhat we found is told above in full.\n\nThe Authority must\n(a) close the two wards;\n(b) report to the Board every month.\n", 2),
    ],
)  # fmt: skip
def test_a_line_of_duty_opens_the_items_under_it(language: str, text: str, count: int) -> None:
    assert len(tasks(text, language)) == count


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("sv", "Revisorerna bedömer att nämnden behöver stärka sin uppföljning.", "nämnden"),
        ("sv", "I december uppdrog styrelsen åt direktören att säga upp avtalet.", "direktören"),
        ("sv", "Nämnden har gett förvaltningen i uppdrag att utforma ett hyresstöd.", "förvaltningen"),
        ("vi", "Kiến nghị Chủ tịch UBND tỉnh giao Sở Xây dựng rà soát định mức chi.", "Sở Xây dựng"),
        ("en", "We recommend that the Board adopt a single booking system by 30 June 2027.", "the Board"),
    ],
)
def test_who_has_to_do_it_is_found_behind_who_says_so(language: str, text: str, who: str) -> None:
    assert [each.assignees for each in read(text, language=language).commitments] == [(who,)]


@pytest.mark.parametrize(
    ("language", "text", "quote", "who"),
    [
        ("vi", "Một là, Sở Công Thương hoàn tất hồ sơ khu chợ mới.", "Sở Công Thương hoàn tất hồ sơ khu chợ mới", ("Sở Công Thương",)),
        ("vi", "Công an huyện báo cáo kết quả trước ngày 15/9/2027.", "Công an huyện báo cáo kết quả trước ngày 15/9/2027", ("Công an huyện",)),
        ("en", "From the Harbour Board I expect a full report by 31 March 2027.", "From the Harbour Board I expect a full report by 31 March 2027", ("Harbour Board",)),
        ("en", "The Planning Committee, which is to consult all 14 clubs, met in May.", "The Planning Committee, which is to consult all 14 clubs, met in May", ("Planning Committee",)),
        ("sv", "Av finansnämnden förväntas ett besked inom 15 dagar.", "Av finansnämnden förväntas ett besked inom 15 dagar", ("finansnämnden",)),
        ("sv", "Miljönämnden, som hittills bara har provtagit två källor, ska undersöka de övriga.", "Miljönämnden, som hittills bara har provtagit två källor, ska undersöka de övriga", ("Miljönämnden",)),
    ],
)  # fmt: skip
def test_who_has_to_do_it_may_be_counted_off_fronted_or_told_more_of(
    language: str, text: str, quote: str, who: tuple[str, ...]
) -> None:
    assert [(each.span.quote, each.assignees) for each in read(text, language=language).commitments] == [(quote, who)]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("sv", "Rapport\n\nUppgifter för andra halvåret\n\na) avdelning I: slutföra de tolv kontrollerna före utgången av oktober;\nb) kansliet: föra lista över obesvarade brev.\n", 2),
        ("vi", "BÁO CÁO\nKết quả công tác\n\nI. KẾT QUẢ\n\nTrung tâm đã khám cho 200 cụ.\n\nIII. NHIỆM VỤ 6 THÁNG CUỐI NĂM\n\n1. Phòng Hành chính:\na) Hoàn thiện đề án trước ngày 15/8/2027;\nb) Tuyển đủ 6 nhân viên trong quý III.\n2. Bếp ăn: niêm yết thực đơn, lưu mẫu thức ăn đủ 24 giờ.\n", 3),
    ],
)  # fmt: skip
def test_a_label_before_a_colon_names_who_has_to_do_it(language: str, text: str, count: int) -> None:
    found = read(text, language=language).commitments
    assert len(found) == count
    assert all(each.assignees for each in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Allow me a few words about last year."),
        ("en", "But I shall not conceal what has gone badly."),
        ("en", "In a moment Mr Hale will present his report."),
        ("sv", "Jag tänker inte dölja det som gick dåligt."),
        ("vi", "Nhưng xin nói thẳng với nhau."),
    ],
)
def test_what_leads_through_a_speech_is_no_task(language: str, text: str) -> None:
    assert tasks(text, language) == []
