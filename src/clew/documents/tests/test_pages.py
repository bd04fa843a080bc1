"""The pages of the register, each for one who may, one who may only look, and an outsider."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from clew.conferences.tests.meetings import held, planned
from clew.documents import actions
from clew.documents.models import Document
from clew.documents.tests.papers import TEXT, resolution, with_clauses
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.words.languages import Words


def head(province: Province, **changes: Any) -> dict[str, Any]:
    committee = province.bodies.committee.pk
    return {
        "type": "resolution", "issuer": committee, "date": "2025-09-10", "symbol": "08-NQ/TU", "title": "Nhiệm vụ 2026",
        "language": "vi", "owner_unit": committee, "state": "adopted", "circulation": "internal", **changes,
    }  # fmt: skip


def test_the_register_shows_each_person_their_documents(province: Province) -> None:
    resolution(province)
    url = reverse("documents:register")
    clerk = signed_in(province, "clerk").get(url).content.decode()
    assert "01-NQ/TU" in clerk and reverse("documents:new") in clerk
    member = signed_in(province, "member").get(url).content.decode()
    assert "01-NQ/TU" in member and reverse("documents:new") not in member
    outsider = signed_in(province, "outsider").get(url)
    assert outsider.status_code == 200 and "01-NQ/TU" not in outsider.content.decode()
    assert signed_in(province, "statistician").get(url).status_code == 403
    assert Client().get(url).url == f"/accounts/login/?next={url}"


@pytest.mark.parametrize(
    ("query", "found"),
    [("?type=resolution", True), ("?type=conclusion", False), ("?year=2025", True), ("?year=2024", False),
     ("?state=stub", False), ("?q=nhiem+vu", True), ("?q=01-nq/tu", True), ("?q=zebra", False), ("?page=9", True),
     ("?sort=-title", True), ("?year=banana", True)],
)  # fmt: skip
def test_filters_narrow_the_register(province: Province, query: str, found: bool) -> None:
    resolution(province)
    page = signed_in(province, "member").get(reverse("documents:register") + query).content.decode()
    assert ("/documents/" in page and "01-NQ/TU</a>" in page) is found


def test_htmx_gets_the_table_alone_from_the_same_address(province: Province) -> None:
    resolution(province)
    answer = signed_in(province, "member").get(reverse("documents:register"), headers={"HX-Request": "true"})
    assert "01-NQ/TU" in answer.content.decode() and "<html" not in answer.content.decode()
    assert "HX-Request" in answer["Vary"]


def test_the_register_takes_a_fixed_number_of_queries(province: Province, django_assert_max_num_queries: Any) -> None:
    for number in range(12):
        resolution(province, f"{number + 1:02}-NQ/TU")
    client = signed_in(province, "member")
    with django_assert_max_num_queries(20):
        client.get(reverse("documents:register"))


def test_a_document_is_shown_with_its_clauses(province: Province, django_assert_max_num_queries: Any) -> None:
    document = with_clauses(province)
    url = reverse("documents:document", args=[document.pk])
    clerk = signed_in(province, "clerk")
    with django_assert_max_num_queries(20):
        page = clerk.get(url).content.decode()
    assert 'id="clause-I.1"' in page and "16.071" in page and reverse("documents:correct", args=[document.pk]) in page
    member = signed_in(province, "member").get(url).content.decode()
    assert "16.071" in member and reverse("documents:correct", args=[document.pk]) not in member
    assert signed_in(province, "outsider").get(url).status_code == 404
    assert Client().get(url).status_code == 404


def test_the_history_of_an_entry_is_for_those_who_keep_it(province: Province) -> None:
    document = resolution(province)
    actions.correct_entry(document, symbol="06-NQ/TU", reason="misread", by=province.clerk, at=province.at)
    url = reverse("documents:history", args=[document.pk])
    page = signed_in(province, "clerk").get(url).content.decode()
    assert page.index("correct entry") < page.index("misread") < page.rindex("register")
    assert "misread" in signed_in(province, "auditor").get(url).content.decode()
    assert signed_in(province, "member").get(url).status_code == 403
    assert signed_in(province, "outsider").get(url).status_code == 404


def test_a_published_document_is_shown_to_everybody(province: Province) -> None:
    document = with_clauses(province, circulation="published")
    assert "16.071" in Client().get(reverse("documents:document", args=[document.pk])).content.decode()


def test_a_clerk_registers_a_document_with_its_file(province: Province) -> None:
    client = signed_in(province, "clerk")
    file = SimpleUploadedFile("nq.txt", TEXT.encode(), "text/plain")
    answer = client.post(reverse("documents:new"), head(province, file=file))
    document = Document.objects.get(symbol="08-NQ/TU")
    assert answer.status_code == 302 and answer["Location"] == reverse("documents:document", args=[document.pk])
    assert (document.number, document.term, document.clauses.count()) == (8, province.term, 7)
    for name in ("member", "outsider"):
        other = signed_in(province, name).post(reverse("documents:new"), head(province, symbol="09-NQ/TU"))
        assert other.status_code in (403, 422)
    assert not Document.objects.filter(symbol="09-NQ/TU").exists()


def test_a_form_with_a_wrong_symbol_comes_back_with_what_is_wrong_and_what_was_typed(province: Province) -> None:
    answer = signed_in(province, "clerk").post(reverse("documents:new"), head(province, symbol="8-XX/TU"))
    page = answer.content.decode()
    assert answer.status_code == 422 and "XX" in page and "Nhiệm vụ 2026" in page
    assert not Document.objects.exists()


def test_of_a_secret_paper_only_the_number_is_kept(province: Province) -> None:
    file = SimpleUploadedFile("nq.txt", b"words that must not be kept", "text/plain")
    signed_in(province, "clerk").post(reverse("documents:new"), head(province, file=file, stated_secret="on"))
    document = Document.objects.get()
    assert (document.number, str(document.title), document.circulation) == (8, "", "named")
    assert not document.versions.exists() and not document.clauses.exists()


def test_the_next_number_is_proposed_beside_the_form(province: Province) -> None:
    resolution(province, "03-NQ/TU")
    query = {"type": "resolution", "issuer": province.bodies.committee.pk, "date": "2025-09-10"}
    line = signed_in(province, "clerk").get(reverse("documents:number"), query).content.decode()
    assert "04-NQ/TU" in line and "1, 2" in line
    assert signed_in(province, "member").get(reverse("documents:number"), query).status_code == 403


def test_a_stub_gets_its_text_and_reported_clauses_are_merged_by_a_click(province: Province) -> None:
    doing = {"by": province.clerk, "at": province.at}
    stub = actions.make_stub(type="resolution", owner_unit=province.bodies.committee, symbol="08-NQ/TU", **doing)
    known = actions.add_clause_known_by_report(stub, text="Revenue of 16,071 billion in 2025", **doing)
    client = signed_in(province, "clerk")
    answer = client.post(reverse("documents:adopt", args=[stub.pk]), head(province, text=TEXT))
    assert answer.status_code == 302
    page = client.get(answer["Location"]).content.decode()
    assert reverse("documents:merge", args=[stub.pk, "r1"]) in page
    client.post(reverse("documents:merge", args=[stub.pk, "r1"]), {"into": "I.1"})
    known.refresh_from_db()
    assert known.merged_into is not None and known.merged_into.key == "I.1"


def test_a_text_comes_as_a_file_and_a_secret_one_is_not_kept(province: Province) -> None:
    document = resolution(province)
    url, client = reverse("documents:versions", args=[document.pk]), signed_in(province, "clerk")
    file = SimpleUploadedFile("nq.txt", TEXT.encode(), "text/plain")
    assert client.post(url, {"language": "vi", "file": file, "adopted": "on"}).status_code == 302
    assert document.versions.get().original.name == "nq.txt" and document.clauses.count() == 7
    secret = SimpleUploadedFile("m.txt", f"MẬT\n{TEXT}".encode(), "text/plain")
    assert client.post(url, {"language": "vi", "file": secret}).status_code == 422
    assert client.post(url, {"language": "vi"}).status_code == 422
    assert document.versions.count() == 1


CHANGES = {
    "correct": {"reason": "misread", "symbol": "09-NQ/TU"},
    "circulation": {"circulation": "published"},
    "versions": {"language": "vi", "text": TEXT, "adopted": "on"},
    "relations": {"kind": "refers", "symbol": "02-NQ/TU"},
    "end": {"reason": "replaced by a plan"},
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_is_for_the_clerk_alone(province: Province, name: str) -> None:
    document, other = resolution(province), resolution(province, "02-NQ/TU")
    url = reverse(f"documents:{name}", args=[document.pk])
    data = head(province, **CHANGES[name])
    clerk = signed_in(province, "clerk")
    assert clerk.get(url).status_code == 200
    assert signed_in(province, "outsider").post(url, data).status_code == 404
    assert signed_in(province, "member").post(url, data).status_code == 403
    assert clerk.post(url, data).status_code == 302
    assert clerk.post(url, {}).status_code == 422
    assert other.pk != document.pk


def test_a_clause_is_corrected_and_withdrawn_by_the_clerk(province: Province) -> None:
    document = with_clauses(province)
    url = reverse("documents:clause", args=[document.pk, "I.1"])
    client = signed_in(province, "clerk")
    assert "16.071" in client.get(url).content.decode()
    assert client.post(url, {"label": "1.", "text": "Thu 17.000 tỷ"}).status_code == 302
    assert document.clauses.get(key="I.1").text == "Thu 17.000 tỷ"
    assert signed_in(province, "member").post(url, {"label": "1.", "text": "x"}).status_code == 403
    withdraw = reverse("documents:withdraw", args=[document.pk, "I.2"])
    assert client.post(withdraw, {"reason": ""}).status_code == 422
    assert signed_in(province, "member").post(withdraw, {"reason": "struck"}).status_code == 403
    assert client.post(withdraw, {"reason": "struck"}).status_code == 302
    assert document.clauses.get(key="I.2").withdrawn


def test_named_readers_are_taken_from_the_list_of_people(province: Province) -> None:
    document = resolution(province)
    url, client = reverse("documents:circulation", args=[document.pk]), signed_in(province, "clerk")
    assert client.post(url, {"circulation": "named", "readers": "Nobody Known"}).status_code == 422
    assert client.post(url, {"circulation": "named", "readers": "Lò Thị Mai"}).status_code == 302
    assert signed_in(province, "member").get(reverse("documents:document", args=[document.pk])).status_code == 200
    assert signed_in(province, "leader").get(reverse("documents:document", args=[document.pk])).status_code == 404


def test_an_assessment_is_recorded_by_hand_on_the_page_of_its_report(province: Province) -> None:
    document = resolution(province)
    url, page = reverse("documents:assess", args=[document.pk]), reverse("documents:document", args=[document.pk])
    clerk, member = signed_in(province, "clerk"), signed_in(province, "member")
    assert url in clerk.get(page).content.decode() and url not in member.get(page).content.decode()
    told = {"type": "limitation", "text": "Two communes reported late.", "sector": "budget", "period": "2025"}
    assert member.post(url, told).status_code == 403
    assert signed_in(province, "outsider").post(url, told).status_code == 404
    assert clerk.post(url, {**told, "text": " "}).status_code == 422
    assert clerk.post(url, told).status_code == 302
    for client in (clerk, member):
        assert "Two communes reported late." in client.get(page).content.decode()


def test_a_document_without_a_number_is_linked_by_its_title(province: Province) -> None:
    resolution(province)
    unnumbered = resolution(province, symbol="", title=Words(en="A letter of thanks"), type="report", state="draft")
    page = signed_in(province, "clerk").get(reverse("documents:register")).content.decode()
    assert f'<a href="/documents/{unnumbered.pk}/">A letter of thanks</a>' in page


def test_the_types_that_are_used_come_first(province: Province) -> None:
    clerk, url = signed_in(province, "clerk"), reverse("documents:new")
    before = [value for value, _label in clerk.get(url).context["form"].fields["type"].choices]
    resolution(province, "01-CT/TU", type="directive")
    resolution(province, "02-CT/TU", type="directive")
    resolution(province, "01-NQ/TU")
    after = [value for value, _label in clerk.get(url).context["form"].fields["type"].choices]
    assert after[:2] == ["directive", "resolution"] and set(after) == set(before)
    assert after[2:] == [one for one in before if one not in after[:2]]


def test_the_conference_that_adopted_it_is_chosen_with_the_document(province: Province) -> None:
    conference, clerk = held(province), signed_in(province, "clerk")
    other = planned(province, ordinal=9, date=date(2025, 12, 1))
    url, unit = reverse("documents:new"), province.bodies.committee.pk
    offered = [value for value, _label in clerk.get(url).context["form"].fields["conference"].choices]
    assert offered == ["", conference.pk] and other.pk not in offered
    told = {
        "type": "resolution", "issuer": unit, "owner_unit": unit, "symbol": "09-NQ/TU", "date": "2025-09-20",
        "title": "On roads", "language": "en", "state": "draft", "circulation": "internal", "conference": conference.pk,
    }  # fmt: skip
    refused = clerk.post(url, told)
    assert refused.status_code == 422 and "A draft was adopted by no conference" in refused.content.decode()
    assert clerk.post(url, {**told, "state": "adopted"}).status_code == 302
    decision = conference.decisions.get()
    assert (decision.document.symbol, decision.outcome) == ("09-NQ/TU", "adopted")


def test_the_proposed_number_is_meant_for_its_field(province: Province) -> None:
    resolution(province)
    asked = {"type": "resolution", "issuer": province.bodies.committee.pk, "date": "2025-09-25"}
    page = signed_in(province, "clerk").get(reverse("documents:number"), asked).content.decode()
    assert 'data-fills="id_symbol" data-value="02-NQ/TU"' in page
