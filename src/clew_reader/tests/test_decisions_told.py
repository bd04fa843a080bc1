"""Decisions as news, annual reports and audits tell them: several in a sentence, apart from what only mentions one."""

# ruff: noqa: E501  (tables of sentences)

import pytest

from clew_reader import read


def told(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(each.span.quote, each.polarity) for each in read(text, language=language).decisions]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The Board adopted the Harbour Plan, sent the staffing report back to the Director by seven votes to five and refused a request from Lisk Rowing Club to lease the boathouse.",
            [
                ("The Board adopted the Harbour Plan", None),
                ("sent the staffing report back to the Director by seven votes to five", "referred_back"),
                ("refused a request from Lisk Rowing Club to lease the boathouse", "refused"),
            ],
        ),
        (
            "en",
            "The motion on street lighting was rejected by 19 votes to 11, and the petition on bus fares was postponed to October.",
            [
                ("The motion on street lighting was rejected by 19 votes to 11", "refused"),
                ("the petition on bus fares was postponed to October", "postponed"),
            ],
        ),
        (
            "sv",
            "Nämnden antog hamnplanen, återremitterade med sju röster mot fem personalrapporten och avslog en begäran från Lisks roddklubb.",
            [
                ("Nämnden antog hamnplanen", None),
                ("återremitterade med sju röster mot fem personalrapporten", "referred_back"),
                ("avslog en begäran från Lisks roddklubb", "refused"),
            ],
        ),
        (
            "sv",
            "Däremot sköt styrelsen upp beslutet om en ny simhall, och föreningens ansökan om bidrag avslogs.",
            [
                ("sköt styrelsen upp beslutet om en ny simhall", "postponed"),
                ("föreningens ansökan om bidrag avslogs", "refused"),
            ],
        ),
        (
            "vi",
            "HĐND tỉnh đã thông qua 12 nghị quyết, bầu ông Trần Văn Lợi giữ chức Phó Chủ tịch UBND tỉnh và miễn nhiệm bà Lê Thị Hoa.",
            [
                ("HĐND tỉnh đã thông qua 12 nghị quyết", None),
                ("bầu ông Trần Văn Lợi giữ chức Phó Chủ tịch UBND tỉnh", None),
                ("miễn nhiệm bà Lê Thị Hoa", None),
            ],
        ),
        (
            "vi",
            "Tờ trình về thu phí bến cảng chưa được HĐND tỉnh thông qua; dự thảo Nghị quyết về học phí được chuyển sang kỳ họp cuối năm.",
            [
                ("Tờ trình về thu phí bến cảng chưa được HĐND tỉnh thông qua", "undecided"),
                ("dự thảo Nghị quyết về học phí được chuyển sang kỳ họp cuối năm", "postponed"),
            ],
        ),
    ],
)
def test_each_act_of_a_sentence_is_a_decision_of_its_own(
    language: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = [(quote.removeprefix("Däremot "), polarity) for quote, polarity in told(text, language)]
    assert found == expected


@pytest.mark.parametrize(
    ("language", "text", "polarity"),
    [
        ("en", "Purchase of a second ferry was put on hold until the ministry has replied.", "postponed"),
        ("en", "The Grazing Pact with the commoners was agreed unanimously.", None),
        ("en", "Recommendation 4 was accepted in part.", None),
        ("en", "Management did not accept recommendation 3.", "refused"),
        ("en", "Plans for a new depot were thrown out by councillors on Tuesday.", "refused"),
        ("en", "As the committee was not agreed, no new auditors were appointed either.", "refused"),
        ("en", "No prize was awarded to firms this year.", "refused"),
        ("en", "The Inspectorate closes the case as regards the kitchens.", None),
        ("sv", "Upphandlingen av en ny färja ställdes in.", "refused"),
        ("sv", "Politikerna sade nej till en höjd skatt.", "refused"),
        ("sv", "Frågan om att slå ihop skolorna tog nämnden däremot inte ställning till.", "undecided"),
        ("sv", "Planerna på en ny bro skrotas.", "refused"),
        ("sv", "Ingen ordförande valdes.", "refused"),
        ("sv", "Direktionen ställde sig bakom förslaget om en gemensam växel.", None),
        ("vi", "Chủ tịch UBND tỉnh bổ nhiệm ông Phạm Văn Dũng giữ chức Giám đốc Sở Xây dựng.", None),
        ("vi", "Nghị quyết về hỗ trợ nhà ở được 100% đại biểu tán thành.", None),
        ("vi", "Đoàn thanh tra không chấp nhận giải trình của đơn vị về khoản chi 300 triệu đồng.", "refused"),
        ("vi", "Về đề nghị tăng phụ cấp, tỉnh chưa thể quyết ngay.", "undecided"),
        ("vi", "HĐND tỉnh ban hành Nghị quyết về chính sách hỗ trợ người cao tuổi.", None),
    ],
)
def test_a_decision_is_heard_in_the_words_of_news_and_inspections(
    language: str, text: str, polarity: str | None
) -> None:
    assert [each[1] for each in told(text, language)] == [polarity]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The grants were paid late because the plans were approved in the autumn."),
        ("en", "As the Council had approved the plan, works began in March."),
        ("en", "Of the 12 recommendations of 2024, nine have been carried out."),
        ("en", "The proposal is expected to be approved in June."),
        ("en", "The scheme which the Council approved in 2021 has cost £3 million."),
        ("sv", "Bidragen betalades sent eftersom planen godkändes först i höstas."),
        ("sv", "Förslaget väntas godkännas i juni."),
        ("sv", "Den plan som fullmäktige antog 2021 har kostat 3 miljoner."),
        ("vi", "Thực hiện Nghị quyết số 12-NQ/TU được Tỉnh ủy thông qua năm 2022, tỉnh đã xây dựng 40 km đường."),
        ("vi", "Thời hạn bổ nhiệm là 5 năm, kể từ ngày 01/10/2025."),
    ],
)
def test_a_decision_that_is_only_mentioned_is_none(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "quotes"),
    [
        (
            "sv",
            "Protokoll\n\nNämnden biföll dessutom\n• en ny brandbil till Håby för högst 4 miljoner kronor,\n• ett reglemente för båthamnen,\n• Centerns yrkande om belysning vid lekplatsen.\n",
            ["en ny brandbil till Håby för högst 4 miljoner kronor", "ett reglemente för båthamnen", "Centerns yrkande om belysning vid lekplatsen"],
        ),
        (
            "en",
            "Minutes\n\nThe Council also approved\n- an extension of the depot for no more than £3m,\n- a new bye-law on moorings, and\n- the motion on street trees.\n",
            ["an extension of the depot for no more than £3m", "a new bye-law on moorings", "the motion on street trees"],
        ),
    ],
)  # fmt: skip
def test_a_line_that_runs_into_items_without_a_colon_opens_them(language: str, text: str, quotes: list[str]) -> None:
    assert [each[0] for each in told(text, language)] == quotes


@pytest.mark.parametrize(
    ("language", "text", "quotes"),
    [
        ("en", "You have today elected a new board and adopted the budget for the coming year.", ["You have today elected a new board", "adopted the budget for the coming year"]),
        ("en", "The controversial wind farm got the go-ahead after a five-hour debate.", ["The controversial wind farm got the go-ahead after a five-hour debate"]),
        ("en", "I am pleased to tell you that the Council yesterday approved the loan for the new pier.", ["the Council yesterday approved the loan for the new pier"]),
        ("en", "The vote on the merger was called off.", ["The vote on the merger was called off"]),
        ("sv", "Ni har i dag valt en ny styrelse och antagit budgeten för det kommande året.", ["Ni har i dag valt en ny styrelse", "antagit budgeten för det kommande året"]),
        ("sv", "Skatten höjs med 35 öre, beslutade fullmäktige på måndagen.", ["Skatten höjs med 35 öre, beslutade fullmäktige på måndagen"]),
        ("sv", "Planen fick grönt ljus efter fem timmars debatt.", ["Planen fick grönt ljus efter fem timmars debatt"]),
        ("sv", "Enhälligt valdes Anna Berg till ordförande.", ["Enhälligt valdes Anna Berg till ordförande"]),
        ("vi", "Chủ tịch UBND tỉnh quyết định thu hồi 3 dự án chậm tiến độ.", ["Chủ tịch UBND tỉnh quyết định thu hồi 3 dự án chậm tiến độ"]),
        ("vi", "HĐQT đã thông qua 12 nghị quyết trong năm 2026.", ["HĐQT đã thông qua 12 nghị quyết trong năm 2026"]),
    ],
)  # fmt: skip
def test_a_decision_is_heard_from_a_platform_and_in_a_lead(language: str, text: str, quotes: list[str]) -> None:
    assert [each[0] for each in told(text, language)] == quotes


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "The bye-law was returned to the committee, since the boat owners had not been heard.", "The bye-law was returned to the committee"),
        ("sv", "Köpet sköts upp till decembermötet, eftersom värderingen saknades.", "Köpet sköts upp till decembermötet"),
        ("sv", "Till ny ledamot i valnämnden valdes Omar Falk, som har lång erfarenhet.", "Till ny ledamot i valnämnden valdes Omar Falk"),
        ("vi", "HĐND phường đã bác phương án di dời chợ, song đồng lòng với nhà trẻ mới.", "HĐND phường đã bác phương án di dời chợ"),
        ("vi", "Đề án vị trí việc làm bị Sở Nội vụ trả lại ngày 05/6.", "Đề án vị trí việc làm bị Sở Nội vụ trả lại ngày 05/6"),
    ],
)  # fmt: skip
def test_a_decision_ends_where_its_reason_begins(language: str, text: str, quote: str) -> None:
    assert [each[0] for each in told(text, language)] == [quote]
