"""The register: keys, runs, gaps, stubs, adoption, circulation."""

from __future__ import annotations

from datetime import date

import pytest
from django.conf import settings
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from clew.actors.refusals import Invalid, NotAllowed, NotNow
from clew.documents import actions
from clew.documents.models import Document, DocumentState
from clew.documents.numbering import gaps_in
from clew.documents.queries import proposed_symbol, run_of
from clew.documents.tests.papers import DAY, resolution
from clew.history.recording import recording
from clew.history.timeline import timeline
from clew.house.tests.province import Province
from clew.words.languages import Words


def test_a_party_number_runs_through_the_term_of_its_issuer(province: Province) -> None:
    document = resolution(province, "05-NQ/TU")
    assert (document.number, document.term, document.year) == (5, province.term, None)


def test_a_state_number_runs_through_the_calendar_year(province: Province) -> None:
    document = resolution(
        province,
        "12/QĐ-UBND",
        type="decision",
        issuer=province.bodies.people_committee,
        owner_unit=province.bodies.people_committee,
    )
    assert (document.number, document.term, document.year) == (12, None, 2025)


def test_without_a_recorded_term_the_year_tells_two_documents_apart(province: Province) -> None:
    earlier = resolution(province, "05-NQ/TU", date=date(2023, 3, 1))
    later = resolution(province, "05-NQ/TU", date=date(2024, 3, 1))
    assert (earlier.year, later.year) == (2023, 2024)


def test_the_same_symbol_of_another_body_is_another_document(province: Province) -> None:
    resolution(province, "05-NQ/ĐU", issuer=province.bodies.commune_committee)
    other = resolution(province, "05-NQ/ĐU", issuer=province.bodies.ward_committee)
    assert Document.objects.filter(symbol=other.symbol).count() == 2


def test_a_number_is_taken_once_in_its_run(province: Province) -> None:
    resolution(province, "05-NQ/TU")
    with pytest.raises(Invalid) as refusal:
        resolution(province, "5-NQ/TU")
    assert refusal.value.field == "symbol" and "5" in str(refusal.value)


def test_the_database_too_refuses_a_number_twice_in_its_run(province: Province) -> None:
    first = resolution(province, "05-NQ/TU")
    columns = {field.attname: getattr(first, field.attname) for field in Document._meta.fields if field.name != "id"}
    with pytest.raises(IntegrityError), recording(province.house, "test"), transaction.atomic():
        Document.objects.create(**columns)


@pytest.mark.parametrize(
    ("symbol", "type", "field"),
    [("05-XX/TU", "resolution", "symbol"), ("05-NQ/TU", "directive", "symbol"), ("nothing", "resolution", "symbol"),
     ("05-NQ/TU", "poem", "type"), ("12/2024/QĐ-UBND", "decision", "symbol")],
)  # fmt: skip
def test_a_head_that_does_not_fit_is_refused_at_its_field(
    province: Province, symbol: str, type: str, field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        resolution(province, symbol, type=type)
    assert refusal.value.field == field
    assert not Document.objects.exists()


def test_a_document_in_force_needs_its_date(province: Province) -> None:
    with pytest.raises(Invalid) as refusal:
        resolution(province, date=None)
    assert refusal.value.field == "date"


def test_the_next_number_and_the_gaps_of_a_run_are_shown(province: Province) -> None:
    for number in (1, 2, 5):
        document = resolution(province, f"0{number}-NQ/TU")
    resolution(province, "09-KL/TU", type="conclusion")
    run = run_of(document, settings.PROFILE)
    assert run is not None and (run.gaps.highest, run.gaps.following, run.gaps.missing) == (5, 6, (3, 4))
    proposed = proposed_symbol("resolution", province.bodies.committee, profile=settings.PROFILE, day=DAY)
    assert proposed is not None and proposed.proposed == "06-NQ/TU"


def test_the_first_document_of_a_body_is_proposed_number_one(province: Province) -> None:
    profile = settings.PROFILE
    proposed = proposed_symbol("directive", province.bodies.committee, profile=profile, day=DAY)
    assert proposed is not None and proposed.proposed == "01-CT/TU"


def test_a_body_whose_code_is_not_known_by_its_kind_shows_it_with_its_first_document(province: Province) -> None:
    body = province.bodies.people_committee
    assert proposed_symbol("decision", body, profile=settings.PROFILE, day=DAY) is None
    resolution(province, "12/QĐ-UBND", type="decision", issuer=body, owner_unit=body)
    proposed = proposed_symbol("decision", body, profile=settings.PROFILE, day=DAY)
    assert proposed is not None and proposed.proposed == "13/QĐ-UBND"


@given(st.sets(st.integers(1, 60)))
def test_gaps_are_the_numbers_below_the_highest_that_are_not_used(used: set[int]) -> None:
    gaps = gaps_in(used)
    assert gaps.following == gaps.highest + 1 and gaps.following not in used
    assert set(gaps.missing) | used == set(range(1, gaps.highest + 1)) and not set(gaps.missing) & used


def test_a_stub_keeps_a_symbol_that_breaks_the_grammar(province: Province) -> None:
    stub = actions.make_stub(
        type="resolution", owner_unit=province.bodies.committee, symbol="NQ năm 25", by=province.clerk, at=province.at
    )
    assert (stub.state, stub.symbol, stub.number) == (DocumentState.STUB, "NQ năm 25", None)


def test_a_stub_becomes_the_real_document_and_keeps_its_clauses(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    stub = actions.make_stub(type="resolution", owner_unit=province.bodies.committee, symbol="07-NQ/TU", **doing)
    clause = actions.add_clause_known_by_report(stub, text="Collect 16,071 billion", **doing)
    document = actions.adopt(stub, date=DAY, issuer=province.bodies.committee, title=Words(en="Tasks"), **doing)
    assert document.pk == stub.pk and document.state == DocumentState.ADOPTED
    assert (document.number, document.term) == (7, province.term)
    assert list(document.clauses.all()) == [clause]
    with pytest.raises(NotNow):
        actions.adopt(document, date=DAY, **doing)


def test_adopting_under_a_taken_number_is_refused_and_nothing_changes(province: Province) -> None:
    resolution(province, "07-NQ/TU")
    doing = {"by": province.clerk, "at": province.at}
    stub = actions.make_stub(type="resolution", owner_unit=province.bodies.committee, symbol="07-NQ/TU", **doing)
    with pytest.raises(Invalid):
        actions.adopt(stub, date=DAY, issuer=province.bodies.committee, **doing)
    stub.refresh_from_db()
    assert stub.state == DocumentState.STUB


def test_correcting_the_symbol_moves_the_number_and_the_timeline_shows_both(province: Province) -> None:
    document = resolution(province, "05-NQ/TU")
    actions.correct_entry(document, symbol="06-NQ/TU", reason="misread", by=province.clerk, at=province.at)
    document.refresh_from_db()
    assert document.number == 6
    (entry,) = [one for one in timeline(document) if one.reason == "misread"]
    assert (5, 6) in {(change.old, change.new) for change in entry.changes}


def test_replacing_ends_the_earlier_document_and_ending_needs_one_in_force(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    old, new = resolution(province, "05-NQ/TU"), resolution(province, "06-NQ/TU")
    actions.relate(new, old, kind="replaces", **doing)
    old.refresh_from_db()
    assert old.state == DocumentState.REPLACED
    with pytest.raises(NotNow):
        actions.end(old, reason="over", **doing)
    assert actions.end(new, reason="over", **doing).state == DocumentState.ENDED


def test_the_timeline_tells_a_state_by_its_word(province: Province) -> None:
    document = actions.end(resolution(province, "05-NQ/TU"), reason="over", by=province.clerk, at=province.at)
    (entry,) = [one for one in timeline(document) if one.reason == "over"]
    assert ("in force", "no longer in force") in {(str(one.old), str(one.new)) for one in entry.changes}


def test_a_relation_said_twice_is_one_and_never_leads_to_itself(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    one, other = resolution(province, "05-NQ/TU"), resolution(province, "06-NQ/TU")
    assert actions.relate(one, other, kind="refers", **doing) == actions.relate(one, other, kind="refers", **doing)
    with pytest.raises(Invalid):
        actions.relate(one, one, kind="refers", **doing)


@pytest.mark.parametrize("name", ["member", "officer", "statistician", "auditor", "administrator", "outsider"])
def test_only_those_who_register_for_the_unit_may_enter_a_document(province: Province, name: str) -> None:
    with pytest.raises(NotAllowed):
        actions.register(
            type="resolution", owner_unit=province.bodies.committee, date=DAY, by=province.actor(name), at=province.at
        )
