"""Tasks: where one ends and the next begins, who is to do it, by when, and what is none."""

# ruff: noqa: E501  (a table of sentences)

import pytest

from clew_reader import read
from clew_reader.records import Commitment


def commitments(text: str, language: str) -> list[Commitment]:
    return list(read(text, language=language).commitments)


@pytest.mark.parametrize(
    ("language", "text", "assignee", "day"),
    [
        ("vi", "Giao Sở Giáo dục và Đào tạo rà soát mạng lưới trường lớp, báo cáo UBND tỉnh trước ngày 20/11/2025.", "Sở Giáo dục và Đào tạo", "2025-11-20"),
        ("vi", "Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng hoàn thành tuyến tránh trong quý II năm 2026.", "Sở Xây dựng", "2026-06-30"),
        ("vi", "UBND các xã, phường có trách nhiệm công khai danh sách hộ được hỗ trợ.", "UBND các xã, phường", None),
        ("vi", "Công an tỉnh chủ trì, phối hợp với Sở Tư pháp tuyên truyền Luật Căn cước.", "Công an tỉnh", None),
        ("vi", "Đề nghị Ủy ban MTTQ Việt Nam tỉnh vận động nhân dân tham gia giám sát.", "Ủy ban MTTQ Việt Nam tỉnh", None),
        ("vi", "Ban Tuyên giáo và Dân vận Tỉnh ủy được giao tham mưu kế hoạch học tập nghị quyết, hoàn thành trước ngày 05/10/2025.", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "2025-10-05"),
        ("vi", "Đối với Văn phòng Tỉnh ủy, cần đổi mới công tác tham mưu tổng hợp.", "Văn phòng Tỉnh ủy", None),
        ("en", "The Clerk was asked to obtain two quotes by 14 March 2026.", "Clerk", "2026-03-14"),
        ("en", "ACTION: Treasurer to close the old account by the end of April 2026.", "Treasurer", "2026-04-30"),
        ("en", "The Mayor requested that the Housing Department publish the waiting list.", "Housing Department", None),
        ("en", "The Highways Department must repair the crossing before 1 September 2025.", "Highways Department", "2025-09-01"),
        ("en", "All schools are requested to submit their safety plans.", "All schools", None),
        ("sv", "Tekniska nämnden får i uppdrag att senast den 15 maj 2026 redovisa kostnaden.", "Tekniska nämnden", "2026-05-15"),
        ("sv", "Kommunstyrelsen ger socialnämnden i uppdrag att ta fram en plan mot hemlöshet.", "socialnämnden", None),
        ("sv", "Kommunfullmäktige uppdrar åt kommunstyrelsen att upphandla en ny växel.", "kommunstyrelsen", None),
        ("sv", "Miljöförvaltningen ska inventera alla enskilda avlopp före utgången av 2027.", "Miljöförvaltningen", "2027-12-31"),
        ("sv", "Sekreteraren begärde att alla nivåer och sektorer granskar sina planer.", "alla nivåer och sektorer", None),
    ],
)  # fmt: skip
def test_a_task_is_read_with_who_and_by_when(language: str, text: str, assignee: str, day: str | None) -> None:
    (only,) = commitments(text, language)
    assert assignee.split(",")[0].split(" och ")[0] in " ".join(only.assignees)
    assert only.due_date == day
    assert only.assignee_basis == "stated"


@pytest.mark.parametrize(
    ("language", "text", "pieces"),
    [
        (
            "vi",
            "Đồng chí Bí thư Tỉnh ủy yêu cầu các cấp ủy, chính quyền tập trung thực hiện các nhiệm vụ sau: Đẩy mạnh cải cách hành chính; nâng cao chất lượng nguồn nhân lực; quản lý chặt chẽ đất đai. Tiếp tục xây dựng Đảng trong sạch, vững mạnh.",
            ["Đẩy mạnh cải cách hành chính", "nâng cao chất lượng nguồn nhân lực", "quản lý chặt chẽ đất đai", "Tiếp tục xây dựng Đảng trong sạch, vững mạnh"],
        ),
        (
            "en",
            "The Secretary requested that all departments focus on three things: Cut waiting times; open the data to residents. Strengthen the audit of contracts.",
            ["Cut waiting times", "open the data to residents", "Strengthen the audit of contracts"],
        ),
        (
            "sv",
            "Ordföranden Eva Ask uppmanade samtliga nämnder att snarast se över sina avgifter; förbättra informationen till invånarna. Fortsätta arbetet med digitala tjänster.",
            ["samtliga nämnder att snarast se över sina avgifter", "förbättra informationen till invånarna", "Fortsätta arbetet med digitala tjänster"],
        ),
    ],
)  # fmt: skip
def test_a_list_of_tasks_is_cut_and_inherits_who_is_asked(language: str, text: str, pieces: list[str]) -> None:
    found = commitments(text, language)
    assert [each.span.quote for each in found] == pieces
    assert all(each.assignees for each in found)
    assert found[-1].assignee_basis == "inherited" and found[-1].doubts


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("vi", "Sở Y tế phải khắc phục ngay sau hội nghị.", "ngay sau hội nghị"),
        ("vi", "Giao Sở Nội vụ trình phương án tại kỳ họp gần nhất.", "tại kỳ họp gần nhất"),
        ("vi", "Yêu cầu các xã khẩn trương kiện toàn ban chỉ đạo.", "khẩn trương"),
        ("en", "Officers were asked to report to the next meeting.", "to the next meeting"),
        ("en", "The Director must reply within 30 days.", "within 30 days"),
        ("en", "The Clerk was asked to arrange the visit as soon as possible.", "as soon as possible"),
        ("sv", "Förvaltningen får i uppdrag att återkomma till nästa sammanträde.", "till nästa sammanträde"),
        ("sv", "Skolchefen ska skyndsamt utreda händelsen.", "skyndsamt"),
    ],
)  # fmt: skip
def test_the_words_that_say_when_are_kept(language: str, text: str, due: str) -> None:
    (only,) = commitments(text, language)
    assert only.due is not None and due in only.due


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Các cấp, các ngành đã tập trung thực hiện tốt nhiệm vụ, đạt nhiều kết quả quan trọng."),
        ("vi", "Hạ tầng giao thông đáp ứng yêu cầu phát triển."),
        ("vi", "Lĩnh vực giao thông vận tải tăng trưởng khá."),
        ("en", "The province has improved its roads and continued to attract visitors."),
        ("en", "As requested by the Committee, figures are given by ward."),
        ("en", "Delegates discussed the following contents: Strengthening inspection; improving the quality of staff."),
        ("sv", "Kommunen har förbättrat sina rutiner och ökat takten."),
        ("sv", "Ordföranden förklarade mötet avslutat."),
    ],
)
def test_reports_and_topics_are_no_tasks(language: str, text: str) -> None:
    assert commitments(text, language) == []


def test_tasks_under_a_heading_have_no_assignee_unless_they_name_one() -> None:
    text = "KẾ HOẠCH NĂM 2026\n\nIII. NHIỆM VỤ, GIẢI PHÁP\n1. Rà soát quy hoạch chi tiết các khu dân cư.\n2. Sở Công Thương xây dựng phương án cấp điện mùa khô.\n"
    first, second = commitments(text, "vi")
    assert first.assignee_basis == "none" and second.assignees == ("Sở Công Thương",)


def test_a_target_within_a_task_is_linked_to_its_figure() -> None:
    reading = read(
        "The Secretary requested that all communes strive to reach a growth target of 8% in 2026.", language="en"
    )
    (only,) = reading.commitments
    if only.target is not None:
        assert only.target.figure in {figure.id for figure in reading.figures}
