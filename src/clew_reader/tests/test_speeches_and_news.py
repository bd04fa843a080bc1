"""What speeches and news tell in their own ways: wishes for tasks, ceremonies, decisions in the lead, quoted people."""

# ruff: noqa: E501  (tables of sentences)

import pytest

from clew_reader import read


def tasks(text: str, language: str) -> list[tuple[str, ...]]:
    return [each.assignees for each in read(text, language=language).commitments]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "I want the finance committee to publish the accounts before the summer.", "finance committee"),
        ("en", "I expect every harbour master to report on the state of the quays.", "every harbour master"),
        ("en", "We would like the Department of Transport to open the second lane.", "Department of Transport"),
        ("en", "The police must double their patrols along the lake.", "police"),
        ("sv", "Jag vill att alla förvaltningar redovisar sina kostnader före jul.", "alla förvaltningar"),
        ("sv", "Jag förväntar mig att distrikten anordnar två utbildningar under våren.", "distrikten"),
        ("sv", "Nu ber jag er alla att inventera era båtar före midsommar.", "er alla"),
        ("vi", "Tôi yêu cầu Sở Xây dựng báo cáo kết quả trước ngày 15/8/2027.", "Sở Xây dựng"),
    ],
)
def test_what_a_speaker_wishes_of_others_is_their_task(language: str, text: str, who: str) -> None:
    assert tasks(text, language) == [(who,)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Let us keep the friendship that brought us to this hall."),
        ("en", "We expect demand for timber to increase."),
        ("sv", "Låt oss visa att en liten kommun kan gå före."),
        ("vi", "Chúc các đồng chí mạnh khỏe, hoàn thành tốt nhiệm vụ được giao."),
    ],
)
def test_an_appeal_or_an_expectation_of_things_is_no_task(language: str, text: str) -> None:
    assert tasks(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With that spirit I declare the 12th conference open."),
        ("en", "I thank our outgoing treasurer, Helen Stroud, who has served this trust for 22 years."),
        ("sv", "Varmt välkomna till det 14:e mötet i Folkets hus, där 80 ombud har samlats."),
        ("vi", "Với tinh thần đó, tôi xin tuyên bố khai mạc kỳ họp thứ 8, HĐND tỉnh khóa XVIII."),
    ],
)
def test_a_ceremony_is_no_judgement(language: str, text: str) -> None:
    assert read(text, language=language).assessments == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('"Nobody came into politics to shut a library," said Erik Rowley on the steps.', ["Erik Rowley"]),
        ("Councillor Dean Rowley opened the bridge.", ["Dean Rowley"]),
        ("Fatima Osei told reporters that the bus would stay.", ["Fatima Osei"]),
        ("We thank our outgoing treasurer, Helen Stroud, for her work.", ["Helen Stroud"]),
        ("Chief Constable Aileen Marsh spoke to the press.", ["Aileen Marsh"]),
        ("Castell Police said the road was closed.", []),
        ("Northmoor Housing Trust said the roof would be mended.", []),
    ],
)
def test_people_are_known_by_what_they_say_or_by_the_post_beside_them(text: str, names: list[str]) -> None:
    assert [person.name for person in read(text, language="en").people] == names


def test_news_tell_in_their_lead_which_body_met_and_on_which_weekday() -> None:
    text = """Council votes to close two baths

By Joanna Pike
12 February 2025

Tarrow Borough Council voted on Tuesday night to close two of its five baths. The decision was taken by 27 votes to 19.
"""
    reading = read(text, language="en")
    assert reading.meeting is not None
    assert (reading.meeting.body, reading.meeting.date) == ("Tarrow Borough Council", "2025-02-11")
    assert [(each.act, each.by) for each in reading.decisions] == [("agreed", "Tarrow Borough Council")]
    assert reading.document.kind == "other"


@pytest.mark.parametrize(
    ("language", "text", "acts"),
    [
        ("sv", "Stämman har i dag antagit nya stadgar.", [("adopted", None)]),
        ("sv", "Nämnden har beslutat att stänga badet.", [("agreed", None)]),
        ("sv", "Den taxa som nämnden har antagit gäller från mars.", []),
        ("sv", "Motionen om att sälja vattentornet avslogs.", [("approved", "refused")]),
        ("en", "This annual general meeting has adopted the accounts.", [("adopted", None)]),
        ("vi", "Tại kỳ họp này, HĐND huyện sẽ xem xét, quyết định 6 dự thảo nghị quyết.", []),
        (
            "vi",
            "Hội nghị đã thông qua Chương trình làm việc năm 2027; chưa thông qua Đề án sắp xếp chợ.",
            [("approved", None), ("approved", "postponed")],
        ),
    ],
)
def test_decisions_are_read_as_speeches_tell_them(language: str, text: str, acts: list[tuple[str, str | None]]) -> None:
    assert [(each.act, each.polarity) for each in read(text, language=language).decisions] == acts


def test_the_annual_meeting_of_an_association_is_a_meeting() -> None:
    meeting = read(
        "Tal vid föreningens 42:a ordinarie stämma i Lövsta den 26 april 2025\n\nStämman har i dag antagit budgeten.",
        language="sv",
    ).meeting
    assert meeting is not None
    assert (meeting.ordinal, meeting.date) == (42, "2025-04-26")


@pytest.mark.parametrize(
    ("language", "text", "awards"),
    [
        (
            "en",
            "I congratulate the village of Lisk, which has been awarded the Labour Medal, and the 12 teams who received certificates of merit.",
            [("medal", None), ("certificate_of_merit", 12)],
        ),
        ("en", "Our apprentices won the Regional Skills Prize.", [("title", None)]),
        ("sv", "Jag vill gratulera kvinnokliniken, som har tilldelats Patientsäkerhetspriset.", [("title", None)]),
        (
            "vi",
            "Tôi nhiệt liệt chúc mừng xã Bản Hon được tặng thưởng Huân chương Lao động hạng Ba và 12 tập thể được nhận Bằng khen.",
            [("medal", None), ("certificate_of_merit", 12)],
        ),
    ],
)
def test_awards_that_are_congratulated_are_read_one_by_one(
    language: str, text: str, awards: list[tuple[str, int | None]]
) -> None:
    assert [(each.award, each.count) for each in read(text, language=language).awards] == awards
