"""A stub that turns out to be a document of the register."""

from __future__ import annotations

import pytest
from django.urls import reverse

from clew.actors.refusals import Invalid, NotAllowed, NotNow
from clew.commitments import actions as commitments
from clew.conferences import actions as conferences
from clew.conferences.tests.meetings import held
from clew.documents import actions
from clew.documents.models import Document
from clew.documents.moving import hanging_on
from clew.documents.tests.papers import resolution, with_clauses
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province


def stub_of(province: Province, symbol: str = "01-NQ/TU") -> Document:
    return actions.make_stub(
        type="resolution", owner_unit=province.bodies.committee, symbol=symbol, by=province.clerk, at=province.at
    )


def test_everything_that_hangs_on_a_stub_moves_and_the_stub_is_gone(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    real, other = with_clauses(province), resolution(province, "02-NQ/TU")
    passage = real.clauses.get(key="I.1").passage
    assert passage is not None
    stub = stub_of(province)
    actions.mention_document(stub, passage=passage, **doing)
    actions.relate(stub, other, kind="refers", **doing)
    actions.relate(real, other, kind="refers", **doing)
    actions.relate(other, stub, kind="implements", **doing)
    known = actions.add_clause_known_by_report(stub, text="Collect 16,071 billion", passage=passage, **doing)
    task = commitments.assign(known, task="Collect arrears", unit=province.bodies.commune_committee, **doing)
    decision = conferences.record_decision(held(province), act="adopted", object="it", document=stub, **doing)

    actions.merge_stub(stub, into=real, **doing)

    assert not Document.objects.filter(symbol="01-NQ/TU", state="stub").exists()
    for record in (task, decision):
        record.refresh_from_db()
    assert decision.document == real
    assert (task.clause.document, task.clause.key, task.clause.known_by_report) == (real, "r1", True)
    assert [mention.said for mention in task.clause.mentions.all()] == [passage.quote]
    assert real.mentions.count() == 1
    assert [relation.target for relation in real.relations_out.all()] == [other]
    assert [relation.source for relation in real.relations_in.all()] == [other]


def test_two_stubs_of_one_document_become_one(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    first, second = stub_of(province), stub_of(province)
    one = actions.add_clause_known_by_report(first, text="One", **doing)
    actions.add_clause_known_by_report(second, text="Two", **doing)
    actions.merge_stub(second, into=first, **doing)
    assert [clause.text for clause in first.clauses.order_by("position")] == ["One", "Two"]
    assert Document.objects.get() == first and hanging_on(one) == {}


def test_only_a_stub_is_merged_and_only_into_another_by_its_clerk(province: Province) -> None:
    real, stub = resolution(province), stub_of(province)
    with pytest.raises(NotNow):
        actions.merge_stub(real, into=stub, by=province.clerk, at=province.at)
    with pytest.raises(Invalid):
        actions.merge_stub(stub, into=stub, by=province.clerk, at=province.at)
    with pytest.raises(NotAllowed):
        actions.merge_stub(stub, into=real, by=province.member, at=province.at)


def test_a_clerk_merges_a_stub_on_its_page(province: Province) -> None:
    real, stub = resolution(province), stub_of(province)
    url, clerk = reverse("documents:same_as", args=[stub.pk]), signed_in(province, "clerk")
    assert url in clerk.get(reverse("documents:document", args=[stub.pk])).content.decode()
    assert signed_in(province, "member").post(url, {"symbol": "01-NQ/TU"}).status_code == 403
    assert signed_in(province, "outsider").post(url, {"symbol": "01-NQ/TU"}).status_code == 404
    assert clerk.post(url, {"symbol": "44-NQ/TU"}).status_code == 422
    answer = clerk.post(url, {"symbol": "01-NQ/TU"})
    assert answer["Location"] == reverse("documents:document", args=[real.pk])
    assert not Document.objects.filter(pk=stub.pk).exists()


def test_the_addresses_of_a_merged_stub_lead_on_through_every_merger(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    first, second, real = stub_of(province), stub_of(province), with_clauses(province)
    formers = [first.pk, second.pk]  # gone from the records once they are merged
    actions.add_clause_known_by_report(first, text="One", **doing)
    actions.merge_stub(first, into=second, **doing)
    actions.merge_stub(second, into=real, **doing)
    clerk, member = signed_in(province, "clerk"), signed_in(province, "member")
    for former in formers:
        for client in (clerk, member):
            page = client.get(f"/threads/{former}/r1/", follow=True)
            assert page.redirect_chain == [(f"/threads/{real.pk}/r1/", 302)]
            assert "Clause r1 was merged into this one" in page.content.decode()
            assert client.get(f"/threads/{former}/")["Location"] == f"/threads/{real.pk}/"
            page = client.get(f"/documents/{former}/", follow=True)
            assert page.redirect_chain == [(f"/documents/{real.pk}/", 302)]
            assert "was merged into this document" in page.content.decode()
        outsider = signed_in(province, "outsider")
        for address in (f"/threads/{former}/", f"/threads/{former}/r1/", f"/documents/{former}/"):
            assert outsider.get(address).status_code == 404
    actions.merge_clause(real.clauses.get(key="r1"), into=real.clauses.get(key="I.1"), **doing)
    for old in (f"/threads/{formers[0]}/r1/", f"/threads/{real.pk}/r1/"):
        assert clerk.get(old)["Location"] == f"/threads/{real.pk}/I.1/"
        assert signed_in(province, "outsider").get(old).status_code == 404


def test_a_withdrawn_clause_stays_readable_at_its_address(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    real = with_clauses(province)
    clause = real.clauses.get(key="I.1")
    commitments.assign(clause, task="Collect arrears", unit=province.bodies.commune_committee, **doing)
    actions.withdraw_clause(clause, reason="struck out", **doing)
    url = f"/threads/{real.pk}/I.1/"
    for name in ("clerk", "member"):
        page = signed_in(province, name).get(url).content.decode()
        assert "Withdrawn: this clause no longer stands" in page and "Collect arrears" in page
    assert "Collect arrears" not in signed_in(province, "clerk").get(f"/threads/{real.pk}/").content.decode()
    assert signed_in(province, "outsider").get(url).status_code == 404
