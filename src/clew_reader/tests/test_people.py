"""People named in a text: several posts, forms of one post joined, lists, roles, and what is no person."""

# ruff: noqa: E501  (a table of sentences)

import pytest

from clew_reader import read
from clew_reader.records import Person


def people(text: str, language: str | None = None) -> dict[str | None, Person]:
    return {person.name: person for person in read(text, language=language).people}


def posts(person: Person) -> list[str]:
    return [post.post for post in person.posts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đồng chí Trần Thu Hà, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh chủ trì Hội nghị.",
            {"Trần Thu Hà": ["Ủy viên Ban Thường vụ Tỉnh ủy", "Phó Chủ tịch UBND tỉnh"]},
        ),
        (
            "Dự Hội nghị có các đồng chí: Lò Văn Minh - Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh; Vàng A Páo - Giám đốc Sở Y tế.",
            {"Lò Văn Minh": ["Phó Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh"], "Vàng A Páo": ["Giám đốc Sở Y tế"]},
        ),
        ("Bí thư Tỉnh ủy Phạm Quốc Bảo phát biểu kết luận.", {"Phạm Quốc Bảo": ["Bí thư Tỉnh ủy"]}),
        (
            "The meeting was chaired by comrade Do Minh Khang - Member of the Party Central Committee, Secretary of the Provincial Party Committee.",
            {"Do Minh Khang": ["Member of the Party Central Committee", "Secretary of the Provincial Party Committee"]},
        ),
        ("Councillor Joan Ashworth moved the motion and Cllr Imran Sadiq seconded it.", {"Joan Ashworth": ["Councillor"], "Imran Sadiq": ["Councillor"]}),
        ("Present: Helen Marsh, Chief Executive; Peter Dunn, Director of Finance.", {"Helen Marsh": ["Chief Executive"], "Peter Dunn": ["Director of Finance"]}),
        ("Beslutande: Karin Ek (S), ordförande; Olle Strand (M), vice ordförande.", {"Karin Ek": ["ordförande"], "Olle Strand": ["vice ordförande"]}),
        ("Present: Councillors Ruth Amadi (Chair), Leo Birch and P. Costa. Councillor Costa asked about the lease.", {"Ruth Amadi": ["Councillor", "Chair"], "Leo Birch": ["Councillor"], "P. Costa": ["Councillor"]}),
        ("In attendance: Gwen Price, Director of Housing; Dr Jane Holt, Regional Manager, Children's Services; Ravi Shah, Acting Head of Property, Fleet and Depots.", {"Gwen Price": ["Director of Housing"], "Jane Holt": ["Regional Manager, Children's Services"], "Ravi Shah": ["Acting Head of Property, Fleet and Depots"]}),
        ("Ms Iris Tandy was appointed as Deputy Chief Executive.", {"Iris Tandy": ["Deputy Chief Executive"]}),
        ("Thư ký: bà Lê Thị Tuyết, công chức Văn phòng - Thống kê.", {"Lê Thị Tuyết": ["Thư ký", "công chức Văn phòng - Thống kê"]}),
        ("Bà Mai Thị Lụa, Trưởng phòng Kinh tế, Hạ tầng và Đô thị; Thiếu tá Đinh Công Tráng, Quyền Trưởng Công an phường; ông Kha Văn Tư, Trưởng khu phố 3.", {"Mai Thị Lụa": ["Trưởng phòng Kinh tế, Hạ tầng và Đô thị"], "Đinh Công Tráng": ["Quyền Trưởng Công an phường"], "Kha Văn Tư": ["Trưởng khu phố 3"]}),
        ("Hội nghị bầu bà Trần Thị Sen giữ chức Chủ tịch Hội Khuyến học phường.", {"Trần Thị Sen": ["Chủ tịch Hội Khuyến học phường"]}),
        ("HĐND xã miễn nhiệm chức Ủy viên UBND xã đối với ông Lò Văn Minh.", {"Lò Văn Minh": ["Ủy viên UBND xã"]}),
        ("Övriga närvarande: Per Holm, hälso- och sjukvårdsdirektör; Maria Sten, medicinskt ansvarig läkare; Åsa Lind, teknisk chef.", {"Per Holm": ["hälso- och sjukvårdsdirektör"], "Maria Sten": ["medicinskt ansvarig läkare"], "Åsa Lind": ["teknisk chef"]}),
        ("Året var bra, skriver förbundsdirektör Gun Alm. Direktionen hade Leif Hult som ordförande.", {"Gun Alm": ["förbundsdirektör"], "Leif Hult": ["ordförande"]}),
        ("Mr Leo Hale, then Director of Ports, resigned, and Mrs Ida Moss has been acting Head of Ports since May.", {"Leo Hale": ["then Director of Ports"], "Ida Moss": ["acting Head of Ports"]}),
        ("Priset gick till cellisten Maja Åkerblom och veterinären Hamid Karimi, medan Lotta Frykman, pressansvarig, avböjde.", {"Maja Åkerblom": [], "Hamid Karimi": ["veterinären"], "Lotta Frykman": ["pressansvarig"]}),
        ("Efter sommaren blir Tova Lind, i dag biträdande skolchef, ny kulturchef i kommunen.", {"Tova Lind": ["i dag biträdande skolchef", "ny kulturchef i kommunen"]}),
        ("The tenants are led by Zdenka Hrubá. Our chief executive, Douglas Hay, retired; the lead inspector was Priya Raman.", {"Zdenka Hrubá": [], "Douglas Hay": ["chief executive"], "Priya Raman": ["lead inspector"]}),
        ("Dr Olufemi Adeyemi, a coastal engineer at the University of Lanhydrock, warned the town.", {"Olufemi Adeyemi": ["coastal engineer at the University of Lanhydrock"]}),
        ("PHÁT BIỂU CỦA PHÓ CHỦ TỊCH UBND TỈNH NGÔ THANH BÌNH\n\nKính thưa các đồng chí!", {"NGÔ THANH BÌNH": ["PHÓ CHỦ TỊCH UBND TỈNH"]}),
        ("Mötet leddes av Farah Daneshvar, eftersom ordföranden Ulf Trygg var sjuk.", {"Farah Daneshvar": [], "Ulf Trygg": ["ordföranden"]}),
        ("Kommundirektör Eva Lundin föredrog ärendet.", {"Eva Lundin": ["Kommundirektör"]}),
        ("Kamrat Hoang Van Dung, sekreterare för den provinsiella partikommittén, talade.", {"Hoang Van Dung": ["sekreterare för den provinsiella partikommittén"]}),
    ],
)  # fmt: skip
def test_people_are_read_with_their_posts(text: str, expected: dict[str, list[str]]) -> None:
    assert {name: posts(person) for name, person in people(text).items()} == expected


def test_forms_of_one_post_are_joined_and_led_back_to_their_holder() -> None:
    text = (
        "Attending was Bui Ngoc Lan - Secretary of the Provincial Party Committee. Provincial Party Secretary Bui Ngoc Lan "
        "opened the conference. The Provincial Party Secretary requested that all levels act."
    )
    (person,) = people(text).values()
    assert len(person.posts) == 1 and len(person.posts[0].spans) == 3 and len(person.spans) == 2


def test_deputy_and_secretary_are_two_posts() -> None:
    text = "Do Minh Khang - Secretary of the City Party Committee; Ly Thi Mai - Deputy Secretary of the City Party Committee."
    found = people(text)
    assert posts(found["Ly Thi Mai"]) == ["Deputy Secretary of the City Party Committee"]
    assert posts(found["Do Minh Khang"]) == ["Secretary of the City Party Committee"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Đồng chí Ngô Thanh Sơn, Bí thư Tỉnh ủy chủ trì Hội nghị.", "Ngô Thanh Sơn", "chair"),
        ("Chủ tịch UBND tỉnh Vũ Đức Long trao Bằng khen cho 5 tập thể.", "Vũ Đức Long", "presents_award"),
        ("Đồng chí Hồ Thị Yến, Giám đốc Sở Tài chính trình bày báo cáo.", "Hồ Thị Yến", "presenter"),
        ("Comrades: Do Minh Khang - Secretary; Ly Thi Mai - Deputy Secretary chaired the conference.", "Ly Thi Mai", "chair"),
        ("Secretary Do Minh Khang emphasized three points.", "Do Minh Khang", "speaker"),
        ("Also attending was Ly Thi Mai - Head of the Office.", "Ly Thi Mai", "attending"),
        ("Councillor Joan Ashworth (Chair), Councillor Imran Sadiq", "Joan Ashworth", "chair"),
        ("Ordförande Karin Ek (S) inledde mötet.", "Karin Ek", "speaker"),
    ],
)  # fmt: skip
def test_what_someone_does_gives_the_role(text: str, name: str, role: str) -> None:
    assert role in people(text)[name].roles


def test_a_line_of_names_alone_names_the_authors() -> None:
    found = people("The conference closed at noon.\n\nHoang Tam - Le Vinh\n")
    assert {name: person.roles for name, person in found.items()} == {"Hoang Tam": ("author",), "Le Vinh": ("author",)}


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh Lâm Đồng và thành phố Hà Nội ký kết hợp tác.",
        "The Provincial Party Committee met in Ho Chi Minh City.",
        "Kommunstyrelsen sammanträder i Stora Salen.",
        "Hội đồng nhân dân tỉnh họp.",
    ],
)
def test_places_and_bodies_are_no_people(text: str) -> None:
    assert people(text) == {}


@pytest.mark.parametrize(
    ("text", "post", "role"),
    [
        ("Bí thư Đảng ủy xã Suối Nậm cho rằng cần thêm bác sĩ.", "Bí thư Đảng ủy xã Suối Nậm", "speaker"),
        ("The Leader of the Council said that work would start in June.", "Leader of the Council", "speaker"),
    ],
)  # fmt: skip
def test_who_speaks_by_post_alone_is_a_person_without_a_name(text: str, post: str, role: str) -> None:
    (only,) = read(text).people
    assert (only.name, posts(only), only.roles) == (None, [post], (role,))


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("Hội nghị thông qua kế hoạch năm 2027.", "Tin, ảnh: Thu Hằng"),
        ("Hội nghị thông qua kế hoạch năm 2027.", "Bài, ảnh: Thu Hằng - Quốc Tuấn"),
        ("The Board has approved the plan for the next year.", "Text: Minh Chau; Photo: Thu Hang"),
        ("Nämnden har antagit planen för nästa år.", "Text och foto: Anna Vik"),
        ("The council has approved the plan for the next year.", "By Hannah Moss | 12 March 2027"),
    ],
)
def test_authors_of_a_text_are_named_under_it(body: str, line: str) -> None:
    found = read(f"{body}\n\n{line}\n").people
    assert found and all(person.roles == ("author",) for person in found)


def test_an_initial_and_family_name_mean_the_person_named_in_full() -> None:
    text = "Ms Grace Ellery, Clerk to the Council, took the minutes.\n\nSigned: G. Ellery, Clerk"
    assert list(people(text)) == ["Grace Ellery"]


def test_who_signs_a_resolution_holds_the_post_above_the_name() -> None:
    text = (
        "TỈNH ỦY SÔNG THAO\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 14-NQ/TU\tSông Thao, ngày 3 tháng 4 năm 2027\n\nNGHỊ QUYẾT\n"
        "về phát triển nhà ở công nhân\n\nTỉnh ủy quyết định xây dựng nhà ở cho công nhân.\n\nBÍ THƯ\n\nĐỗ Văn Hải\n"
    )
    (signer,) = read(text).people
    assert (signer.name, posts(signer), signer.roles) == ("Đỗ Văn Hải", ["BÍ THƯ"], ("author",))


def test_a_post_after_a_form_of_address_is_no_name() -> None:
    text = "Đồng chí Trần Quốc Hùng chủ trì hội nghị. Đồng chí Bí thư yêu cầu Sở Tài chính rà soát các khoản nợ thuế.\n"
    assert [person.name for person in read(text).people if person.name] == ["Trần Quốc Hùng"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yasmin Osei from the Pensioners' Forum was there, and Gareth Bowen, who farms nearby, objected.", ["Yasmin Osei", "Gareth Bowen"]),
        ("The march went from Victoria Station to Alexandra Park along Charlotte Street.", []),
        ("Patients of St Margaret Hospital and pupils of Duncan Hill School took part.", []),
        ("I kön stod Fatima Haddad och Sven-Erik Moberg, men Maria kyrka och Karin Larssons gata var tomma.", ["Fatima Haddad", "Sven-Erik Moberg"]),
        ("As deputy Owen Tully was ill, the meeting was chaired by Rhian Parry.", ["Owen Tully", "Rhian Parry"]),
    ],
)  # fmt: skip
def test_a_given_name_tells_a_person_but_no_place_named_after_one(text: str, names: list[str]) -> None:
    assert list(people(text)) == names


def test_who_is_ill_does_not_chair_what_another_chairs() -> None:
    found = people("As chair Owen Tully was ill, the meeting was chaired by Rhian Parry, vice chair of the Board.")
    assert "chair" in found["Rhian Parry"].roles and "chair" not in found["Owen Tully"].roles


def test_those_who_sign_are_authors_with_the_post_under_their_name() -> None:
    text = (
        "The roads were mended before the winter and nobody was hurt.\n\nWe thank all who took part in the work.\n\n"
        "Oonagh Pell\nHead of Road Safety\n"
    )
    (person,) = people(text, "en").values()
    assert (person.name, posts(person), person.roles) == ("Oonagh Pell", ["Head of Road Safety"], ("author",))


def test_pen_names_at_the_end_of_news_are_authors() -> None:
    text = (
        "UBND xã Hòa Mỹ vừa khánh thành cầu mới qua suối.\n\nCầu dài 40 m, rộng 5 m.\n\nMINH TRANG - THU HẰNG\n\n"
        "Nguồn: https://bao.example/cau-moi\n"
    )
    assert {name: person.roles for name, person in people(text).items()} == {
        "MINH TRANG": ("author",),
        "THU HẰNG": ("author",),
    }


def test_the_rows_of_a_table_are_no_names() -> None:
    text = "Kết quả theo chi nhánh trong năm như sau:\n\nChi nhánh\nDoanh thu\nĐông Sơn\n18.935\nTân Mỹ\n16.820\n"
    assert people(text) == {}
