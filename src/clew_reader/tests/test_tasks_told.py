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
