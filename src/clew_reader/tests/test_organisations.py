"""Bodies that hold a role: one record each under all their forms, with what they do in the text."""

# ruff: noqa: E501  (a table of sentences)

import pytest

from clew_reader import read
from clew_reader.records import Organisation


def organisations(text: str, language: str | None = None) -> dict[str, Organisation]:
    return {each.name: each for each in read(text, language=language).organisations}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The Department of Culture, Sports and Tourism shall prepare a plan.", "Department of Culture, Sports and Tourism", "is_assigned"),
        ("The Council noted the letter dated 3 May 2027 from the Environment Agency.", "Environment Agency", "issues"),
        ("The officers shall work with Ashcombe Enterprise Trust on the plan.", "Ashcombe Enterprise Trust", "coordinates"),
        ("Ban Kinh tế - Ngân sách đề nghị rà soát dự toán.", "Ban Kinh tế - Ngân sách", "proposes"),
        ("Giao Phòng Kinh tế, Hạ tầng và Đô thị rà soát các tuyến đường.", "Phòng Kinh tế, Hạ tầng và Đô thị", "is_assigned"),
        ("Thực hiện Kế hoạch số 45/KH-UBND ngày 3/4/2027 của UBND tỉnh.", "UBND tỉnh", "issues"),
        ("Khách mời: đại diện Trạm Y tế phường, Công an phường.", "Trạm Y tế phường", "attends"),
        ("Avdelningen för folkhälsa och tandvård får i uppdrag att ta fram en plan.", "Avdelningen för folkhälsa och tandvård", "is_assigned"),
        ("Förvaltningen ska samverka med Luleviks kommun om vägen.", "Luleviks kommun", "coordinates"),
        ("Nämnden hemställer hos kommunstyrelsen om medel.", "kommunstyrelsen", "is_addressed"),
        ("UBND tỉnh báo cáo Thường trực HĐND tỉnh trước ngày 5/9.", "Thường trực HĐND tỉnh", "is_addressed"),
        ("Nämnden hemställer hos Länsstyrelsen i Norrmarks län om medel.", "Länsstyrelsen i Norrmarks län", "is_addressed"),
    ],
)  # fmt: skip
def test_a_body_is_read_with_its_role(text: str, name: str, role: str) -> None:
    found = organisations(text)
    assert name in found and role in found[name].roles


def test_the_body_of_the_meeting_is_one_record_under_all_its_forms() -> None:
    text = (
        "ASKVIKS KOMMUN\tPROTOKOLL\nKultur- och fritidsnämnden\tSammanträdesdatum 2027-02-11\n\n§ 12\nBiblioteksplan\n\n"
        "Nämndens beslut\nNämnden antar biblioteksplanen.\n"
    )
    names = [name for name in organisations(text) if "nämnd" in name.casefold()]
    assert names == ["Kultur- och fritidsnämnden"]


def test_an_abbreviation_and_the_name_in_full_are_one_body() -> None:
    text = (
        "HỘI ĐỒNG NHÂN DÂN\nPHƯỜNG BẾN THÔNG\n\nBIÊN BẢN\nKỳ họp thứ 6\n\nThời gian: ngày 14 tháng 8 năm 2027.\n"
        "HĐND phường thông qua Nghị quyết về chợ. HĐND giao UBND phường thực hiện.\n"
    )
    names = [name for name in organisations(text) if "HĐND" in name or "HỘI ĐỒNG" in name]
    assert names == ["HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẾN THÔNG"]


def test_those_who_receive_a_document_are_addressed() -> None:
    text = (
        "TỈNH ỦY SÔNG THAO\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 14-NQ/TU\tSông Thao, ngày 3 tháng 4 năm 2027\n\nNGHỊ QUYẾT\n"
        "về phát triển nhà ở công nhân\n\nTỉnh ủy quyết định xây dựng nhà ở cho công nhân.\n\nNơi nhận:\n- Ban Bí thư;\n"
        "- Văn phòng Tỉnh ủy;\n- Lưu VT.\n\nBÍ THƯ\n\nĐỗ Văn Hải\n"
    )
    found = organisations(text)
    assert "is_addressed" in found["Ban Bí thư"].roles and "is_addressed" in found["Văn phòng Tỉnh ủy"].roles


@pytest.mark.parametrize(
    "text", ["Erfarenheten ska tas till vara.", "Området ska rustas upp.", "Nätverket ska byggas ut."]
)
def test_a_word_that_only_ends_like_a_body_is_none(text: str) -> None:
    assert organisations(text, "sv") == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kritiken kommer från Inspektionen för spel och lotterier, medan Myndigheten för kust och hav avstod.", ["Inspektionen för spel och lotterier", "Myndigheten för kust och hav"]),
        ("Väg- och trafiknämnden för Norrvik och Alby kommuner sade nej.", ["Väg- och trafiknämnden för Norrvik och Alby kommuner"]),
        ("Stiftelsen Kvarnhjulet har fått pengar för att rusta upp huset.", ["Stiftelsen Kvarnhjulet"]),
        ("Södra distriktet redovisade ett underskott.", ["Södra distriktet"]),
        ("Biljetterna säljs av Fjordtrafiken från den 1 maj.", ["Fjordtrafiken"]),
        ("Arbetet sköts av Fjällkraft Energi AB.", ["Fjällkraft Energi AB"]),
        ("Socialdemokraterna och Liberalerna hade svårt att förstå kritiken mot skolorna.", ["Socialdemokraterna", "Liberalerna"]),
        ("Enligt beslutet får Kvistå skola en ny matsal till hösten.", ["Kvistå skola"]),
        ("The Flood Response Team trained 40 wardens together with St Brannock's Primary School.", ["Flood Response Team", "St Brannock's Primary School"]),
        ("Village water committees must keep a log.", ["Village water committees"]),
        ("State forest enterprises and private plantation owners were asked to report.", ["State forest enterprises", "private plantation owners"]),
        ("The Coastal Border Guard Station and the Customs Sub-Department seized 30 tonnes.", ["Coastal Border Guard Station", "Customs Sub-Department"]),
        ("The spirit of the Central Committee is with us.", []),
        ("Ban Quản lý dự án đầu tư xây dựng tỉnh chậm bàn giao mặt bằng.", ["Ban Quản lý dự án đầu tư xây dựng tỉnh"]),
        ("Trung tâm Kiểm soát bệnh tật tỉnh lấy 300 mẫu.", ["Trung tâm Kiểm soát bệnh tật tỉnh"]),
        ("Trung tâm quản lý 300 công trình.", []),
        ("Chi nhánh Nam Hà và công ty Hòa Phú cùng ký hợp đồng.", ["Chi nhánh Nam Hà", "công ty Hòa Phú"]),
        ("Phòng Nghiệp vụ 3 phối hợp với Đoàn kiểm tra làm rõ.", ["Phòng Nghiệp vụ 3", "Đoàn kiểm tra"]),
        ("Trạm Y tế xã Mường Khoa khám cho 200 người.", ["Trạm Y tế xã Mường Khoa"]),
        ("Các chi nhánh và nhà thầu phải hoàn thành trước Tết.", ["Các chi nhánh và nhà thầu"]),
    ],
)  # fmt: skip
def test_a_body_that_takes_part_is_read_with_the_whole_of_its_name(text: str, names: list[str]) -> None:
    assert list(organisations(text)) == names


def test_a_noun_alone_means_the_body_named_last_before_it() -> None:
    text = (
        "Miljönämnden i Alby kommun granskade hamnen. Nämnden ska återkomma i juni. Inspektionen för spel och lotterier "
        "svarade. Inspektionen ska yttra sig."
    )
    assert list(organisations(text)) == ["Miljönämnden i Alby kommun", "Inspektionen för spel och lotterier"]
