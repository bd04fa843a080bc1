"""Documents named in a text: symbols in all their forms, date and issuer in any order, short forms, nesting."""

# ruff: noqa: E501  (a table of sentences)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew_reader import read
from clew_reader.records import Citation


def citations(text: str, language: str | None = None) -> list[Citation]:
    return list(read(text, language=language).citations)


@pytest.mark.parametrize(
    ("text", "kind", "symbol", "date", "issuer"),
    [
        ("Thực hiện Nghị quyết số 45-NQ/TU, ngày 12/3/2024 của Tỉnh ủy về phát triển du lịch.", "resolution", "45-NQ/TU", "2024-03-12", "Tỉnh ủy"),
        ("Theo Chỉ thị số 15-CT/TW ngày 5 tháng 7 năm 2023 của Ban Bí thư.", "directive", "15-CT/TW", "2023-07-05", "Ban Bí thư"),
        ("Căn cứ Quyết định số 812/QĐ-UBND ngày 20/5/2025 của UBND tỉnh.", "decision", "812/QĐ-UBND", "2025-05-20", "UBND tỉnh"),
        ("Căn cứ Nghị định số 77/2024/NĐ-CP của Chính phủ.", "decree", "77/2024/NĐ-CP", None, "Chính phủ"),
        ("Theo Luật số 41/2025/QH15 được Quốc hội thông qua.", "law", "41/2025/QH15", None, None),
        ("Bộ Nội vụ có Công văn số 2210/BNV-CCVC gửi các tỉnh.", "official_dispatch", "2210/BNV-CCVC", None, None),
        ("Ban Thường vụ ban hành Kết luận số 88 - KL/TU về công tác cán bộ.", "conclusion", "88 - KL/TU", None, None),
        ("Quy định 33-QĐ/TU ngày 2.4.2025 của Ban Thường vụ Tỉnh ủy.", "regulation", "33-QĐ/TU", "2025-04-02", "Ban Thường vụ Tỉnh ủy"),
        ("Nghị quyết 214/NQ-UBTVQH16 của Ủy ban Thường vụ Quốc hội.", "resolution", "214/NQ-UBTVQH16", None, "Ủy ban Thường vụ Quốc hội"),
        ("It follows Directive No. 12-CT/TU dated May 6, 2024 of the Provincial Party Committee.", "directive", "12-CT/TU", "2024-05-06", "Provincial Party Committee"),
        ("Resolution of the Provincial People's Council No. 17/NQ-HĐND, dated 9 July 2024, sets the fees.", "resolution", "17/NQ-HĐND", "2024-07-09", "Provincial People's Council"),
        ("The Cabinet considered Report No. CAB/2025/014 on parking charges.", "report", "CAB/2025/014", None, None),
        ("Enligt direktiv nr 9-CT/TU av den 3 mars 2024 från den provinsiella partikommittén.", "directive", "9-CT/TU", "2024-03-03", "provinsiella partikommittén"),
        ("Tjänsteskrivelsen dnr KS 2025/318 om skolskjuts föredras.", "memo", "KS 2025/318", None, None),
        ("The Board received report EH/25/31 on drinking water.", "report", "EH/25/31", None, None),
        ("Planning policy is set by Directive 2014/52/EU.", "directive", "2014/52/EU", None, None),
        ("Byelaw 14 was amended.", "law", "14", None, None),
        ("The Council noted the letter dated 3 May 2027 from the Environment Agency.", "letter", None, "2027-05-03", "Environment Agency"),
        ("The minutes of the meeting held on 12 April 2027 were confirmed.", "minutes", None, "2027-04-12", None),
        ("Councillor Dunn's motion on bus fares was lost.", "motion", None, None, "Dunn"),
        ("Xã thực hiện Nghị quyết 12 của Tỉnh ủy.", "resolution", "12", None, "Tỉnh ủy"),
        ("Ban Pháp chế trình bày Báo cáo thẩm tra số 31/BC-BPC.", "report", "31/BC-BPC", None, None),
        ("Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13 ngày 25/6/2015.", "law", "83/2015/QH13", "2015-06-25", None),
        ("Thực hiện kết luận thanh tra của Thanh tra tỉnh.", "conclusion", None, None, "Thanh tra tỉnh"),
        ("The Board heard the report of the Chief Fire Officer on the past year.", "report", None, None, "Chief Fire Officer"),
        ("The Council noted Home Office Circular 7/2027 on wildfire.", "directive", "7/2027", None, "Home Office"),
        ("An amendment by Councillor Dunn, seeking to raise the sum, fell.", "motion", None, None, "Dunn"),
        ("Thực hiện Quyết định số 58/QĐ-TTr ngày 12/5/2027 của Chánh Thanh tra tỉnh, đoàn đã làm việc.", "decision", "58/QĐ-TTr", "2027-05-12", "Chánh Thanh tra tỉnh"),
        ("Kommunen har sagt upp hyresavtalet från 2019 med fastighetsägaren i hamnen.", "agreement", None, None, None),
        ("Rutinen för nyckelhantering, fastställd av nämnden den 9 mars 2027, följs inte av alla.", "regulation", None, "2027-03-09", "nämnden"),
        ("Kommunen följer Riktlinjer för föreningsstöd, antagna av kulturnämnden den 3 maj 2027.", "regulation", None, "2027-05-03", "kulturnämnden"),
        ("Fullmäktige biföll ett nytt reglemente för färdtjänst (KS 2027/21), som gäller från sommaren.", "working_regulations", "KS 2027/21", None, None),
        ("Underhållsplanen för 2027–2031 (dnr TN 2027/88) antogs av nämnden.", "plan", "TN 2027/88", None, None),
        ("Hamnbolagets begäran om tillstånd bordlades av fullmäktige.", "letter", None, None, "Hamnbolagets"),
        ("Centerpartiets yrkande om fler bussar till byarna avslogs av fullmäktige.", "proposal", None, None, "Centerpartiets"),
        ("En ansökan från Alby idrottsförening om bidrag bifölls.", "letter", None, None, "Alby idrottsförening"),
        ("Kommunen sade upp avtalet med Fjällarm AB i december.", "agreement", None, None, None),
        ("The Council refused an application from Wick Rowing Club for a slipway.", "proposal", None, None, "Wick Rowing Club"),
        ("A petition from the Friends Association against the closure was noted.", "letter", None, None, "Friends Association"),
        ("The Port Safety Protocol with the Harbour Police was signed.", "agreement", None, None, None),
        ("The proposal for a new pier was deferred.", "proposal", None, None, None),
        ("The Board adopted the Lone Working Policy of May 2027.", "regulation", None, None, None),
        ("Tại Văn bản giải trình số 12/BQL-KT ngày 3/4/2027, Ban Quản lý nhận trách nhiệm.", "letter", "12/BQL-KT", "2027-04-03", None),
        ("Công ty ký hợp đồng với Công ty Hòa Phú để sửa cầu.", "agreement", None, None, None),
        ("Beslutet fattas med stöd av kommunallagen (2017:725).", "law", "2017:725", None, None),
        ("Länsstyrelsens beslut den 4 april 2027, dnr 412-118-2027, gäller vattenskydd.", "decision", "412-118-2027", "2027-04-04", "Länsstyrelsens"),
        ("Motion (2026:14) från Karin Ask (C) om cykelbanor avslås.", "motion", "2026:14", None, "Karin Ask"),
        ("Enligt regeringens proposition 2026/27:15 behövs mer.", "proposal", "2026/27:15", None, "regeringens"),
        ("Protokollet från sammanträdet den 3 mars 2027 godkändes.", "minutes", None, "2027-03-03", None),
    ],
)  # fmt: skip
def test_a_document_is_read_with_symbol_date_and_issuer(
    text: str, kind: str, symbol: str, date: str | None, issuer: str | None
) -> None:
    found = citations(text)
    assert [(each.type, each.symbol, each.date, each.issuer) for each in found] == [(kind, symbol, date, issuer)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Hội nghị góp ý dự thảo Chương trình hành động của Tỉnh ủy thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030.", {"action_programme", "resolution"}),
        ("Sở Tài chính trình Báo cáo kết quả thu ngân sách 9 tháng năm 2025.", {"report"}),
        ("Quốc hội đã thông qua Luật Đầu tư công và Luật Đất đai.", {"law"}),
        ("Thực hiện Kế hoạch phát triển kinh tế - xã hội năm 2026, các xã đã vào cuộc.", {"plan"}),
        ("The draft Action Programme of the Provincial Party Committee to implement the Resolution of the 8th Provincial Party Congress was discussed.", {"action_programme", "resolution"}),
        ("Members noted the Annual Report on adult social care.", {"report"}),
        ('The council adopted the Plan "A river for everyone".', {"plan"}),
        ("Nämnden behandlade handlingsprogrammet för att genomföra resolutionen från den 9:e nationella kongressen.", {"action_programme", "resolution"}),
        ("Kommunstyrelsen antog biblioteksplanen för åren 2025-2028.", {"plan"}),
    ],
)  # fmt: skip
def test_documents_without_a_symbol_are_known_by_issuer_subject_or_title(text: str, kinds: set[str]) -> None:
    assert {each.type for each in citations(text)} == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 45-NQ/TU của Tỉnh ủy đặt mục tiêu cao. Sau một năm, Nghị quyết đã đi vào cuộc sống.",
        "Resolution No. 45-NQ/TU of the Provincial Party Committee is ambitious. A year on, the Resolution works.",
        "Rapporten om skolornas lokaler presenterades. Ledamöterna diskuterade rapporten länge.",
    ],
)
def test_a_short_form_is_a_mention_of_the_full_one_before_it(text: str) -> None:
    (only,) = citations(text)
    assert len(only.mentions) == 1


def test_a_nested_document_is_linked_to_the_one_it_stands_in() -> None:
    text = "The Action Programme of the Town Council to implement the Resolution of the 3rd Regional Congress is ready."
    programme, resolution = citations(text)
    assert ("implements", resolution.id) in [(link.rel, link.to) for link in programme.relations]


def test_one_symbol_named_twice_is_one_document_with_two_mentions() -> None:
    text = (
        "Kết luận số 21-KL/TU, ngày 8/8/2024 của Tỉnh ủy nêu 5 nhiệm vụ. Việc thực hiện Kết luận số 21-KL/TU còn chậm."
    )
    (only,) = citations(text)
    assert only.date == "2024-08-08" and len(only.mentions) == 1


def test_the_same_symbol_with_two_dates_is_a_doubt() -> None:
    text = "Kết luận số 21-KL/TU ngày 8/8/2024 của Tỉnh ủy. Kết luận số 21-KL/TU ngày 9/8/2024 của Tỉnh ủy."
    (only,) = citations(text)
    assert any("different dates" in doubt for doubt in only.doubts)


def test_a_date_that_does_not_exist_is_left_out() -> None:
    (only,) = citations("Chỉ thị số 15-CT/TU ngày 31/02/2024 của Tỉnh ủy.")
    assert only.date is None


@pytest.mark.parametrize(
    "text",
    [
        "The ratio was 7/10 in 2024.",
        "Tỷ lệ 24/7 và 1/2 không phải ký hiệu.",
        "Öppet 9-17, rum 3/4.",
        "They report to plan.",
    ],
)
def test_numbers_and_verbs_are_no_documents(text: str) -> None:
    assert citations(text) == []


@given(
    st.integers(1, 9999),
    st.sampled_from(["NQ", "KL", "CT", "QC", "KH", "TTr", "BC"]),
    st.sampled_from(["TU", "TW", "TƯ", "BTCTW"]),
)
def test_a_party_symbol_reads_back_as_itself(number: int, code: str, issuer: str) -> None:
    symbol = f"{number:02d}-{code}/{issuer}"
    assert [each.symbol for each in citations(f"Thực hiện văn bản số {symbol} của cấp trên.")] == [symbol]


@given(st.integers(1, 999), st.integers(1990, 2030), st.sampled_from(["NĐ-CP", "NQ-HĐND", "QĐ-TTg", "TT-BNV"]))
def test_a_state_symbol_reads_back_as_itself(number: int, year: int, codes: str) -> None:
    symbol = f"{number}/{year}/{codes}"
    assert [each.symbol for each in citations(f"Theo {symbol}, mức thu giữ nguyên.")] == [symbol]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Under the Public Health (Water) Act 1984 the works may close.", "law", "Public Health (Water) Act 1984"),
        ("Breaches of the Fisheries Law have fallen.", "law", "Fisheries Law"),
        ("Members adopted the Statement of Accounts 2026/27.", "report", "Statement of Accounts 2026/27"),
        ("It follows the Local Transport Plan 2027-2035.", "plan", "Local Transport Plan 2027-2035"),
        ("Nämnden behandlade även revisorernas rapport Granskning av upphandlingen.", "report", "revisorernas rapport Granskning av upphandlingen"),
        ("Styrelsen lägger årsredovisningen för 2026 till handlingarna.", "report", "årsredovisningen för 2026"),
        ("HĐND xã thông qua Nghị quyết về điều chỉnh quy hoạch chợ.", "resolution", "Nghị quyết về điều chỉnh quy hoạch chợ"),
    ],
)  # fmt: skip
def test_a_document_is_known_by_the_words_of_its_name(text: str, kind: str, name: str) -> None:
    found = citations(text)
    assert [(each.type, each.span.quote) for each in found] == [(kind, name)]


@pytest.mark.parametrize(
    "text",
    [
        "ROADS PROGRAMME 2027",
        "Nghị quyết này có hiệu lực từ ngày ký.",
        "Chủ tọa trả lại Đề án để UBND xã bổ sung phương án.",
        "Nämnden antar en plan.",
        "The plan to build was popular.",
    ],
)
def test_a_type_alone_is_no_document(text: str) -> None:
    assert [each.span.quote for each in citations(text) if each.title is None] == []


@pytest.mark.parametrize(
    "text",
    ["The application was late and the request came too late.", "Enligt avtalet ska vägen vara klar till hösten."],
)
def test_a_letter_or_agreement_of_which_nothing_is_told_is_no_document(text: str) -> None:
    assert citations(text) == []


def test_the_head_of_a_column_is_no_plan() -> None:
    assert citations("Area\tPlan 2027\tDone 2027\nNorth\t42.0\t44.5\nVale\t38.0\t31.6\n", "en") == []


def test_a_document_in_the_name_of_a_body_is_none() -> None:
    assert citations("The Harbour Project Management Board met in the new hall.", "en") == []
