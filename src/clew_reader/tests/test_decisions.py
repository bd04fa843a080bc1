"""Acts of meetings: what was agreed, approved, refused, postponed or sent back, by whom and with which votes."""

# ruff: noqa: E501  (a table of sentences)

import pytest

from clew_reader import read
from clew_reader.records import Decision


def decisions(text: str, language: str) -> list[Decision]:
    return list(read(text, language=language).decisions)


@pytest.mark.parametrize(
    ("language", "text", "act", "polarity"),
    [
        ("vi", "Hội nghị thống nhất thông qua Nghị quyết về phát triển kinh tế tập thể.", "approved", None),
        ("vi", "HĐND tỉnh đã biểu quyết thông qua 12 nghị quyết quan trọng.", "approved", None),
        ("vi", "Ban Thường vụ Tỉnh ủy đồng ý thành lập Đảng bộ Bệnh viện Đa khoa tỉnh.", "agreed_to_establish", None),
        ("vi", "Ban Chấp hành Đảng bộ huyện thống nhất điều chỉnh chỉ tiêu thu ngân sách năm 2025.", "agreed_to_adjust", None),
        ("vi", "Sau khi thảo luận, Hội nghị nhất trí với đề xuất của Ban Tổ chức Tỉnh ủy.", "agreed", None),
        ("vi", "Hội nghị không thông qua Đề án thu phí bến bãi.", "approved", "refused"),
        ("vi", "HĐND xã bác tờ trình về bán trụ sở cũ.", "approved", "refused"),
        ("vi", "Ủy ban nhân dân tỉnh quyết định hoãn việc xem xét dự án khu đô thị ven sông.", "approved", "postponed"),
        ("vi", "Ban Thường vụ trả lại Đề án sắp xếp trường học để bổ sung số liệu.", "approved", "referred_back"),
        ("vi", "Về Đề án xe buýt, Hội nghị chưa thống nhất.", "approved", "undecided"),
        ("vi", "Đồng chí Bí thư Tỉnh ủy đề nghị các đại biểu tập trung thảo luận, cho ý kiến vào dự thảo báo cáo.", "requested_comments", None),
        ("en", "The Council approved the allotments policy.", "approved", None),
        ("en", "The Board agreed to set up a flood working group.", "agreed_to_establish", None),
        ("en", "The annual budget was adopted without debate.", "adopted", None),
        ("en", "It was resolved that the chapel roof be repaired.", "agreed", None),
        ("en", "RESOLVED: To adopt the standing orders as amended.", "adopted", None),
        ("en", "The motion failed for want of a second.", "approved", "refused"),
        ("en", "The amendment was defeated.", "approved", "refused"),
        ("en", "Members voted against the proposal to close the baths.", "approved", "refused"),
        ("en", "The Committee deferred the application until the site visit.", "approved", "postponed"),
        ("en", "The report on parking was referred back to the Highways Committee.", "approved", "referred_back"),
        ("en", "Members could not agree on the naming proposal.", "approved", "undecided"),
        ("en", "The Secretary asked delegates to discuss the draft and give their opinions.", "requested_comments", None),
        ("sv", "Kommunfullmäktige antar budgeten för 2026.", "adopted", None),
        ("sv", "Kommunstyrelsen beslutar att godkänna avtalet med föreningen.", "approved", None),
        ("sv", "Nämnden beslutade att inrätta ett ungdomsråd.", "agreed_to_establish", None),
        ("sv", "Kommunstyrelsen avslår motionen om gratis parkering.", "approved", "refused"),
        ("sv", "Motionen avslås.", "approved", "refused"),
        ("sv", "Ärendet bordläggs.", "approved", "postponed"),
        ("sv", "Miljönämnden beslutade att bordlägga ärendet om vindkraft.", "approved", "postponed"),
        ("sv", "Detaljplanen återremitteras för ny bullerutredning.", "approved", "referred_back"),
        ("sv", "Fullmäktige kunde inte enas i frågan om simhallen.", "approved", "undecided"),
        ("sv", "Delegaterna enades om målen för nästa år.", "agreed", None),
    ],
)  # fmt: skip
def test_an_act_is_read_with_what_was_not_done(language: str, text: str, act: str, polarity: str | None) -> None:
    assert [(each.act, each.polarity) for each in decisions(text, language)] == [(act, polarity)]


@pytest.mark.parametrize(
    ("language", "text", "counts"),
    [
        ("vi", "HĐND tỉnh thông qua Nghị quyết về học phí với 48 phiếu tán thành, 2 phiếu không tán thành.", (48, 2, None)),
        ("vi", "Kết quả: 45/47 đại biểu tán thành, Hội nghị thông qua Nghị quyết về mức thu phí chợ bằng biểu quyết.", (45, None, None)),
        ("en", "The motion was carried by 9 votes to 4.", (9, 4, None)),
        ("en", "The Council approved the scheme. Votes for: 12, against: 3, abstentions: 1.", (12, 3, 1)),
        ("sv", "Fullmäktige beslutar att avslå motionen. Vid voteringen avges 21 ja-röster och 18 nej-röster, 2 avstår.", (21, 18, 2)),
        ("sv", "Nämnden godkänner planen med 7 röster mot 6.", (7, 6, None)),
    ],
)  # fmt: skip
def test_counted_votes_belong_to_their_decision(language: str, text: str, counts: tuple[int | None, ...]) -> None:
    (only,) = decisions(text, language)
    assert only.votes is not None
    assert (only.votes.in_favour, only.votes.against, only.votes.abstain) == counts


@pytest.mark.parametrize(
    ("language", "text", "unanimous"),
    [
        ("vi", "100% đại biểu nhất trí thông qua Nghị quyết của Đại hội.", True),
        ("vi", "Hội nghị thông qua chương trình làm việc.", False),
        ("en", "The Committee unanimously approved the grant.", True),
        ("en", "The Committee approved the grant, though not unanimously.", False),
        ("sv", "Kommunstyrelsen antar enhälligt riktlinjerna i planen.", True),
    ],
)
def test_unanimity_is_true_only_where_it_is_said(language: str, text: str, unanimous: bool) -> None:
    assert [each.unanimous for each in decisions(text, language)] == [unanimous]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("vi", "Ban Chấp hành thống nhất thông qua Báo cáo kiểm điểm; Quy chế làm việc; Chương trình kiểm tra, giám sát toàn khóa.", 3),
        ("en", "The Council RESOLVED:\n1. That the accounts be accepted.\n2. That the precept be set at £41,000.\n3. That the vacancy be advertised.", 3),
        ("sv", "Kommunstyrelsen beslutar\natt godkänna delårsrapporten\natt avsätta 2 miljoner kronor till bryggan\natt uppdra åt kommundirektören att teckna avtal", 3),
    ],
)  # fmt: skip
def test_each_object_of_one_verb_is_a_decision(language: str, text: str, count: int) -> None:
    assert len(decisions(text, language)) == count


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Thu ngân sách đạt 98% dự toán do Hội đồng nhân dân tỉnh giao."),
        ("vi", "Nghị quyết do HĐND tỉnh thông qua đã đi vào cuộc sống."),
        ("en", "The bridge failed to meet the standard."),
        ("en", "Revenue passed the target in May."),
        ("en", "Councillor Ida Moss proposed that the item be deferred."),
        ("sv", "Intäkterna föll under våren."),
        ("sv", "Ledamoten Ida Moss (C) yrkar att ärendet bordläggs."),
    ],
)
def test_what_was_not_decided_here_is_no_decision(language: str, text: str) -> None:
    assert decisions(text, language) == []


def test_the_span_begins_with_who_decides_and_leaves_the_lead_in_outside() -> None:
    (only,) = decisions("Based on these comments, the Town Council agreed to end the pilot scheme.", "en")
    assert only.span.quote in (
        "the Town Council agreed to end the pilot scheme",
        "Town Council agreed to end the pilot scheme",
    )
    assert only.by == "Town Council"
