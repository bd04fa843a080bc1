"""Results, limitations, difficulties, causes, lessons and forecasts; awards; topics of discussion."""

# ruff: noqa: E501  (a table of sentences)

import pytest

from clew_reader import read


def judged(text: str, language: str) -> list[tuple[str, str]]:
    return [(each.type, each.span.quote) for each in read(text, language=language).assessments]


@pytest.mark.parametrize(
    ("language", "text", "type_"),
    [
        ("vi", "Kim ngạch xuất khẩu đạt 1,2 tỷ USD, tăng 9,5% so với cùng kỳ.", "result"),
        ("vi", "Công tác xây dựng nông thôn mới được các cấp quan tâm, toàn tỉnh có 60 xã đạt chuẩn.", "result"),
        ("vi", "An ninh chính trị, trật tự an toàn xã hội được giữ vững.", "result"),
        ("vi", "Tiến độ lập quy hoạch phân khu còn chậm.", "limitation"),
        ("vi", "Việc xử lý nợ đọng xây dựng cơ bản chưa dứt điểm, hiệu quả chưa cao.", "limitation"),
        ("vi", "Một bộ phận cán bộ còn đùn đẩy, né tránh trách nhiệm.", "limitation"),
        ("vi", "Thiên tai, dịch bệnh diễn biến phức tạp, khó lường.", "difficulty"),
        ("vi", "Nguyên nhân chủ yếu là do nguồn vốn bố trí muộn.", "cause"),
        ("vi", "Bài học kinh nghiệm là phải giữ vững đoàn kết nội bộ.", "lesson"),
        ("vi", "Dự báo thị trường bất động sản tiếp tục trầm lắng.", "forecast"),
        ("en", "Visitor numbers rose by 12% to 41,000.", "result"),
        ("en", "The vaccination programme was completed ahead of schedule.", "result"),
        ("en", "The drainage works are behind schedule.", "limitation"),
        ("en", "Some targets have not been met.", "limitation"),
        ("en", "The main cause is the late release of funds.", "cause"),
        ("en", "Demand for housing is expected to grow in 2027.", "forecast"),
        ("sv", "Andelen förskollärare med examen ökade till 62 procent.", "result"),
        ("sv", "Skolan nådde inte målet om frånvaro.", "limitation"),
        ("sv", "Underhållet av vägarna är eftersatt.", "limitation"),
        ("sv", "Orsaken är brist på entreprenörer.", "cause"),
        ("sv", "Kostnaderna väntas stiga under 2027.", "forecast"),
    ],
)  # fmt: skip
def test_a_sentence_is_judged_by_its_own_words(language: str, text: str, type_: str) -> None:
    assert [each[0] for each in judged(text, language)] == [type_]


@pytest.mark.parametrize(
    ("language", "text", "types"),
    [
        ("vi", "Tuy nhiên, vẫn còn một số hạn chế, khuyết điểm: Công tác tham mưu có mặt chưa kịp thời; chất lượng sinh hoạt chi bộ chưa đồng đều; việc phát triển đảng viên gặp khó khăn.", ["limitation"] * 3),
        ("en", "However, there are still shortcomings, notably: Some reports arrive late; several sites have no fence; the register is not complete.", ["limitation"] * 3),
        ("en", "It is forecast that trade will slow; prices will remain high.", ["forecast"] * 2),
        ("sv", "Trots detta finns brister, nämligen: Rapporterna kommer sent; flera lokaler saknar tillsyn.", ["limitation"] * 2),
    ],
)  # fmt: skip
def test_an_announced_list_is_cut_one_by_one(language: str, text: str, types: list[str]) -> None:
    assert [each[0] for each in judged(text, language)] == types


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Dự Hội nghị có các đồng chí lãnh đạo các sở, ban, ngành của tỉnh."),
        ("vi", "Đồng chí Bí thư Tỉnh ủy phát biểu khai mạc Hội nghị."),
        ("en", "Attending the conference were leaders of departments."),
        ("sv", "Vid konferensen deltog ledamöter från alla distrikt."),
    ],
)
def test_the_running_of_the_meeting_is_no_judgement(language: str, text: str) -> None:
    assert judged(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "UBND tỉnh trao Bằng khen cho 8 tập thể và 15 cá nhân có thành tích xuất sắc năm 2025.", [("certificate_of_merit", 8), ("certificate_of_merit", 15)]),
        ("vi", "Đồng chí Lê Thị Hạnh, Chủ tịch UBND tỉnh tặng Cờ thi đua cho 3 đơn vị dẫn đầu phong trào thi đua năm 2024.", [("flag", 3)]),
        ("vi", "Nhân dịp này, 12 đảng viên được trao Huy hiệu Đảng.", [("medal", 12)]),
        ("en", "The Mayor presented Certificates of Merit to four schools and 11 volunteers.", [("certificate_of_merit", 4), ("certificate_of_merit", 11)]),
        ("en", "The Provincial Party Committee awarded Flags to 2 district units and Medals to 6 members.", [("flag", 2), ("medal", 6)]),
        ("sv", "Kommunen delade ut förtjänstmedaljen till fem medarbetare.", [("medal", 5)]),
        ("sv", "För sina insatser tilldelas två byar regionens fana, och elva elever får hedersdiplom.", [("flag", 2), ("certificate_of_merit", 11)]),
        ("sv", "Nämnden tilldelade Kulturskolans styrelse ett hedersdiplom.", [("certificate_of_merit", 1)]),
        ("en", "The Mayor presented Certificates of Merit to 9 groups, 3 of which are new; 2 rangers received the Medal of Honour.", [("certificate_of_merit", 9), ("medal", 2)]),
    ],
)  # fmt: skip
def test_each_count_of_an_award_is_a_record(language: str, text: str, expected: list[tuple[str, int]]) -> None:
    assert [(each.award, each.count) for each in read(text, language=language).awards] == expected


def test_an_award_says_in_whose_name_by_whom_and_for_which_years() -> None:
    text = "Chairman Vu Duc Hai presented the Flag of the Provincial People's Committee to 3 schools for leading the movement in 2023-2025."
    (only,) = read(text, language="en").awards
    assert (only.awarder, only.presenter, only.period) == ("Provincial People's Committee", "Vu Duc Hai", "2023-2025")
    assert only.recipient == "schools"


@pytest.mark.parametrize(
    ("language", "text", "kind", "count"),
    [
        ("vi", "Các đại biểu đã thảo luận, làm rõ những nội dung sau: Công tác quản lý rừng; chuyển đổi cơ cấu cây trồng; giải quyết việc làm cho thanh niên.", "discussed", 3),
        ("vi", "Hội nghị cho ý kiến vào dự thảo Báo cáo chính trị trình Đại hội.", "contributed", 1),
        ("en", "Delegates discussed and commented on the following contents: The draft plan; staffing of the new centre.", "discussed", 2),
        ("en", "Members discussed the state of the footpaths.", "discussed", 1),
        ("sv", "Delegaterna diskuterade läget i skolan; bemanningen på äldreboendet.", "discussed", 2),
        ("sv", "Ledamöterna lämnade synpunkter på förslaget till översiktsplan.", "contributed", 1),
    ],
)  # fmt: skip
def test_topics_are_read_one_by_one(language: str, text: str, kind: str, count: int) -> None:
    found = read(text, language=language).opinions
    assert [each.kind for each in found] == [kind] * count
