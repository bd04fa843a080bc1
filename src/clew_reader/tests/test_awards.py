"""Awards: what was given, how many, and to whom, whether those are counted or named."""

# ruff: noqa: E501  (a table of sentences)

import pytest

from clew_reader import read


def awards(text: str, language: str) -> list[tuple[str | None, int | None]]:
    return [(award.award, award.count) for award in read(text, language=language).awards]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Vice Chairwoman Lo Thi Mai handed over the Emulation Flag of the Provincial People's Committee to the Sluice Keepers' Station, the leading unit in 2027.", [("flag", 1)]),
        ("en", 'The title "Quiet River" was conferred on 12 rowing clubs.', [("title", 12)]),
        ("en", "I congratulate the 5 collectives and 12 individuals who yesterday received certificates of merit from the Council.", [("certificate_of_merit", 5), ("certificate_of_merit", 12)]),
        ("en", "The Safe Harbour Award went to the Norwick Lifeboat Station.", [("title", 1)]),
        ("en", "Medals were presented to nine teachers.", [("medal", 9)]),
        ("en", "No medal was awarded to firms this year.", []),
        ("sv", "Titeln Årets kulturkommun gick till Sandvik för arbetet med musikskolan.", [("title", 1)]),
        ("sv", "Fyra brandmän fick hedersmedaljen för insatsen vid skredet.", [("medal", 4)]),
        ("sv", "Distrikten får årets budget i juni och ska redovisa en bemanningsplan.", []),
        ("vi", "Bà Lò Thị Mai đã trao Huân chương Lao động hạng Ba cho Hội Khuyến học tỉnh.", [("medal", 1)]),
        ("vi", "Hội Nông dân tỉnh tặng Giấy khen cho 64 hội viên.", [("certificate_of_merit", 64)]),
        ("vi", "Dịp này, 3 thôn và 7 hộ được tặng Giấy khen của UBND xã.", [("certificate_of_merit", 3), ("certificate_of_merit", 7)]),
    ],
)  # fmt: skip
def test_an_award_is_read_with_its_count(language: str, text: str, expected: list[tuple[str, int]]) -> None:
    assert awards(text, language) == expected
