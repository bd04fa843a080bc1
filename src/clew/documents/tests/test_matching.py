"""From a citation to the register."""

from __future__ import annotations

from datetime import date

from django.utils.translation import override

from clew.documents import actions
from clew.documents.queries import find_clauses, find_documents, find_named
from clew.documents.tests.papers import DAY, resolution, with_clauses
from clew.house.tests.province import Province
from clew.words.languages import Words


def test_the_date_and_the_issuer_decide_between_documents_with_one_symbol(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    ours = resolution(province, "05-NQ/TU")
    other = actions.make_stub(
        type="resolution",
        owner_unit=province.bodies.committee,
        symbol="05-NQ/TU",
        issuer_text="Another Provincial Committee",
        date=date(2019, 8, 14),
        **doing,
    )
    by_date = find_documents(symbol="05 - NQ/TU", date=DAY)
    assert [match.id for match in by_date] == [ours.pk, other.pk] and by_date[0].score > by_date[1].score
    by_issuer = find_documents(symbol="05-NQ/TU", issuer_text="Moc Lam Provincial Party Committee")
    assert by_issuer[0].id == ours.pk
    assert find_documents(symbol="05-NQ/TU", issuer_text="Another Provincial Committee")[0].id == other.pk


def test_forms_of_a_symbol_that_are_tolerated_lead_to_the_same_document(province: Province) -> None:
    document = resolution(province, "05-NQ/TU")
    for written in ("5-NQ/TU", "No. 05-NQ/TU", "05/NQ-TU", "05-NQ/tu"):
        assert [match.id for match in find_documents(symbol=written)] == [document.pk], written
    assert find_documents(symbol="15-NQ/TU") == []


def test_without_a_symbol_type_and_title_lead_to_it(province: Province) -> None:
    document = resolution(province)
    resolution(province, "02-KL/TU", type="conclusion", title=Words(vi="Kết luận về phòng chống thiên tai"))
    with override("en"):
        found = find_documents("nghi quyet ve nhiem vu nam 2026", type="resolution")
    assert [match.id for match in found] == [document.pk] and found[0].reason.startswith("A title like it")
    assert find_documents("an entirely different matter altogether") == []


def test_a_symbol_that_a_person_types_never_leads_to_another_number(province: Province) -> None:
    document = resolution(province)
    assert find_named("44-NQ/TU", actor=province.clerk) == []
    assert [match.id for match in find_named("1-NQ/TU", actor=province.clerk)] == [document.pk]
    assert [match.id for match in find_named("nhiệm vụ năm 2026", actor=province.clerk)] == [document.pk]


def test_a_search_for_a_person_finds_only_what_that_person_may_see(province: Province) -> None:
    resolution(province)
    assert find_documents(symbol="01-NQ/TU", actor=province.member)
    assert find_documents(symbol="01-NQ/TU", actor=province.outsider) == []


def test_a_told_clause_is_found_among_those_of_the_document(province: Province) -> None:
    document = with_clauses(province)
    assert find_clauses(document.pk, "xóa 500 nhà tạm")[0].id == document.clauses.get(key="I.2").pk


def test_a_citation_with_a_number_never_means_a_paper_with_another_number(province: Province) -> None:
    known = resolution(province, "02-NQ/TU", title=Words(vi="Nghị quyết về sửa chữa đường liên thôn"))
    assert [one.id for one in find_documents("Nghị quyết về sửa chữa đường liên thôn")] == [known.pk]
    assert find_documents("Nghị quyết về sửa chữa đường liên thôn", symbol="25-NQ/TU") == []
