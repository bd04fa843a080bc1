"""Short passages as minutes, resolutions, speeches and reports write them: who is to do what, what was decided, judged
and said, and where each of it begins and ends.
"""

# ruff: noqa: E501  (tables of sentences)

import pytest

from clew_reader import read


def tasks(text: str, language: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.span.quote, each.assignees) for each in read(text, language=language).commitments]


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "The Harbour Office shall repair the east quay and publish the tide tables.", ["The Harbour Office", "publish"]),
        ("en", "The museum committee must insure the collection before June and must not lend the silver.", ["The museum committee", "must not"]),
        ("en", "The Clerk shall review and update the register.", ["The Clerk"]),
        ("en", "The Parks Department shall arrange courses to raise skills and reduce waste.", ["The Parks Department"]),
        ("sv", "Fritidsnämnden ska bygga en ny läktare, rusta omklädningsrummen och redovisa kostnaden varje kvartal.", ["Fritidsnämnden", "rusta", "redovisa"]),
        ("sv", "Räddningstjänsten ska utbilda personalen och senast den 1 maj 2027 redovisa en beredskapsplan.", ["Räddningstjänsten", "senast"]),
        ("vi", "Sở Du lịch rà soát các điểm đến; xây dựng bản đồ số; không để xảy ra chèo kéo khách.", ["Sở Du lịch", "xây dựng", "không để"]),
    ],
)  # fmt: skip
def test_a_new_verb_with_its_own_object_is_a_task_of_its_own(language: str, text: str, starts: list[str]) -> None:
    opening = "Giao các sở:\n- " if language == "vi" else ""
    found = tasks(opening + text, language)
    assert [each for (each, _), start in zip(found, starts, strict=True) if each.startswith(start)] == [
        each for each, _ in found
    ]


def test_who_is_named_in_a_clause_does_what_its_further_clauses_say() -> None:
    found = tasks(
        "Chủ tịch UBND tỉnh yêu cầu:\n- Sở Y tế mua thêm vắc xin; tập huấn nhân viên.\n- Công an tỉnh tuần tra ban đêm.",
        "vi",
    )
    assert [who for _, who in found] == [("Sở Y tế",), ("Sở Y tế",), ("Công an tỉnh",)]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("vi", "Sở Công Thương có trách nhiệm:\na) Kiểm tra các chợ nổi;\nb) Ban hành quy chế bến đỗ.", "Sở Công Thương"),
        ("sv", "Planen antogs i går och gäller från och med i dag.\n\nKulturnämnden ska leda arbetet i att\na) digitalisera arkivet;\nb) öppna en läsesal.", "Kulturnämnden"),
        ("en", "The Water Board is responsible for:\n- test the wells every month;\n- publish the results.", "Water Board"),
    ],
)  # fmt: skip
def test_items_under_an_opening_line_inherit_who_it_names(language: str, text: str, who: str) -> None:
    found = tasks(text, language)
    assert len(found) == 2
    assert all(assignees == (who,) for _, assignees in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two new signs shall be painted at the ferry landing."),
        ("sv", "Bron ska vara målad före utgången av 2027."),
        ("sv", "Varje ansökan ska prövas för sig."),
        ("vi", "Các bến phà phải được kiểm định trong năm 2027."),
    ],
)
def test_a_thing_that_only_undergoes_something_owes_nothing(language: str, text: str) -> None:
    ((_, who),) = tasks(text, language)
    assert who == ()


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("en", "The Secretary asked the Library Service to open the annexe in 2028.", "in 2028"),
        ("en", "The Clerk shall inspect the drains before the rainy season.", "before the rainy season"),
        ("en", "The Finance Committee shall raise fees by 4 per cent.", None),
        ("en", "The Clerk shall report at the autumn session.", "at the autumn session"),
        ("en", "The Clerk shall report to members every month.", None),
        ("sv", "Förvaltningen ska rensa diken före vårfloden.", "före vårfloden"),
        ("sv", "Förvaltningen ska återkomma till nämndens sammanträde den 3 juni 2026.", "till nämndens sammanträde den 3 juni 2026"),
        ("vi", "Yêu cầu Sở Xây dựng nạo vét kênh trước mùa mưa.", "trước mùa mưa"),
        ("vi", "Giao UBND xã Tân Phú rà soát hộ nghèo trước ngày 15/8.", "trước ngày 15/8"),
    ],
)  # fmt: skip
def test_due_words_say_when_and_neither_how_much_nor_how_often(language: str, text: str, due: str | None) -> None:
    (only,) = read(text, language=language).commitments
    assert only.due == due


@pytest.mark.parametrize(
    ("language", "text", "act", "polarity"),
    [
        ("en", "The Board met in May. It unanimously approved the fishery plan.", "approved", None),
        ("en", "On the proposal of Cllr Ward, it was further agreed to sell the old pump.", "agreed", None),
        ("en", "The annual accounts were adopted.", "adopted", None),
        ("en", "The request for a second kiosk was not supported.", "approved", "refused"),
        ("en", "The plan for the pier is not yet decided.", "approved", "undecided"),
        ("sv", "Kommittén möttes i maj. Den godkände därefter avtalet om färjan.", "approved", None),
        ("sv", "Förslaget om ny badplats godkänns inte.", "approved", "refused"),
        ("sv", "Nämnden föreslår kommunfullmäktige att anta cykelplanen.", "proposed", None),
        ("sv", "Styrelsen upphäver reglementet från 2011.", "agreed_to_conclude", None),
        ("vi", "Nghị quyết này được HĐND tỉnh khóa XV, kỳ họp thứ 9 thông qua.", "approved", None),
        ("vi", "Tờ trình về sáp nhập hai trường không được chấp thuận.", "approved", "refused"),
    ],
)  # fmt: skip
def test_passive_denied_and_pronoun_acts_are_heard(language: str, text: str, act: str, polarity: str | None) -> None:
    assert [(each.act, each.polarity) for each in read(text, language=language).decisions] == [(act, polarity)]


@pytest.mark.parametrize(
    ("language", "text", "type_"),
    [
        ("en", "Complaints about the ferry fell from 412 to 290.", "result"),
        ("en", "Burglaries in the old harbour rose to 96.", "limitation"),
        ("en", "The warden said that 31 of 40 boats had been inspected.", "result"),
        ("en", "Only three of nine lighthouses have a keeper.", "limitation"),
        ("sv", "Antalet läckor minskade från 40 till 22.", "result"),
        ("sv", "Endast 4 av 11 bryggor är besiktigade.", "limitation"),
        ("sv", "Förseningarna beror på att två lotsar har slutat.", "cause"),
        ("vi", "Số vụ tai nạn đường thủy giảm 12%.", "result"),
        ("vi", "Mới có 5/18 bến phà đạt chuẩn.", "limitation"),
        ("vi", "Tai nạn lao động tăng lên 37 vụ.", "limitation"),
    ],
)
def test_what_is_told_with_a_figure_is_judged_by_what_it_is_about(language: str, text: str, type_: str) -> None:
    assert [each.type for each in read(text, language=language).assessments] == [type_]


@pytest.mark.parametrize(
    ("language", "text", "topics"),
    [
        ("en", "Members discussed the state of the moorings, the price of ice and the lack of a vet.", ["the state of the moorings", "the price of ice", "the lack of a vet"]),
        ("en", "A long discussion followed, on the cost of dredging, on lamps along the quay and on the closing of the slip.", ["the cost of dredging", "lamps along the quay", "the closing of the slip"]),
        ("sv", "Ledamöterna diskuterade bemanningen på färjan, prissättningen i gästhamnen samt muddringen.", ["bemanningen på färjan", "prissättningen i gästhamnen", "muddringen"]),
        ("vi", "Các đại biểu thảo luận việc cấm đánh bắt bằng điện; việc cấp lại giấy phép tàu.", ["việc cấm đánh bắt bằng điện", "việc cấp lại giấy phép tàu"]),
    ],
)  # fmt: skip
def test_topics_are_told_one_by_one(language: str, text: str, topics: list[str]) -> None:
    assert [each.span.quote for each in read(text, language=language).opinions] == topics


def test_what_members_say_in_a_debate_is_theirs() -> None:
    found = read(
        "Thảo luận:\n- Ông Lê Văn Tám: không đồng ý dời chợ vì dân đi xa.\n- Bà Hồ Thị Na: đề nghị làm thêm nhà vệ sinh.",
        language="vi",
    ).opinions
    assert [(each.kind, each.by) for each in found] == [("contributed", "Lê Văn Tám"), ("contributed", "Hồ Thị Na")]
