"""The pages of the room, as a clerk, an auditor who may only look, and the clerk of another unit."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from clew.actors.actor import system
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.intake import actions
from clew.intake.models import Claim, ClaimState, Report
from clew.intake.tests.test_walk import TEXT, received


def upload(client: Client, province: Province, *files: SimpleUploadedFile, **more: str) -> Any:
    """Posts the form of the list."""
    given = {"unit": str(province.bodies.committee.pk), "pasted": "", "symbol": "", **more}
    return client.post("/reports/", {**given, "reports": list(files)}, follow=True)


def test_a_good_file_is_kept_beside_a_bad_one(province: Province) -> None:
    good = SimpleUploadedFile("tot.txt", TEXT.encode())
    empty = SimpleUploadedFile("trong.txt", b"\n")
    binary = SimpleUploadedFile("anh.pdf", b"\x7fELF" + bytes(range(256)) * 4)
    page = upload(signed_in(province, "clerk"), province, good, empty, binary).content.decode()
    assert [str(report) for report in Report.objects.all()] == ["tot.txt"]
    assert "tot.txt was received" in page and "trong.txt:" in page and "anh.pdf:" in page


def test_a_pasted_text_is_a_report(province: Province) -> None:
    upload(signed_in(province, "clerk"), province, pasted=TEXT)
    assert Report.objects.get().original.size == len(TEXT.strip().encode())


def test_nothing_given_is_said_in_the_form(province: Province) -> None:
    answer = upload(signed_in(province, "clerk"), province)
    assert answer.status_code == 422 and "Choose a file" in answer.content.decode()


def test_the_same_file_twice_is_one_report(province: Province) -> None:
    client = signed_in(province, "clerk")
    for _twice in range(2):
        page = upload(client, province, SimpleUploadedFile("a.txt", TEXT.encode()))
    assert Report.objects.count() == 1 and "was here already" in page.content.decode()
    assert Report.objects.get().original.receipts.count() == 2


def test_the_page_of_a_report_for_three_persons(province: Province, django_assert_max_num_queries: Any) -> None:
    report = received(province)
    address = f"/reports/{report.pk}/?kind=figures"
    clerk = signed_in(province, "clerk")
    with django_assert_max_num_queries(20):
        page = clerk.get(address).content.decode()
    assert "1.845,2" in page and 'data-do="confirm"' in page
    assert str(province.areas.province.versions.get()) in page.partition('class="below"')[2].partition("</div>")[0]
    looking = signed_in(province, "auditor").get(address).content.decode()
    assert "1.845,2" in looking and 'data-do="confirm"' not in looking
    assert signed_in(province, "outsider").get(address).status_code == 404
    assert Client().get(address).status_code in (302, 403, 404)


@pytest.mark.parametrize(("name", "status"), [("auditor", 403), ("outsider", 404), ("clerk", 200)])
def test_who_may_decide(province: Province, name: str, status: int) -> None:
    report = received(province)
    claim = Claim.objects.filter(report=report, kind="citations").first()
    assert claim is not None
    answer = signed_in(province, name).post(
        f"/reports/{report.pk}/claims/{claim.pk}/reject/", {"revision": "0"}, headers={"HX-Request": "true"}
    )
    assert answer.status_code == status
    claim.refresh_from_db()
    assert (claim.state == ClaimState.REJECTED) == (status == 200)


def test_a_decision_answers_with_the_line_and_the_counts(province: Province) -> None:
    report = received(province)
    claim = Claim.objects.filter(report=report, kind="citations").first()
    assert claim is not None
    answer = signed_in(province, "clerk").post(
        f"/reports/{report.pk}/claims/{claim.pk}/confirm/", {"revision": "0"}, headers={"HX-Request": "true"}
    )
    text = answer.content.decode()
    assert f'id="claim-{claim.pk}"' in text and 'hx-swap-oob="true"' in text and "<html" not in text
    stale = signed_in(province, "clerk").post(
        f"/reports/{report.pk}/claims/{claim.pk}/reject/", {"revision": "0"}, headers={"HX-Request": "true"}
    )
    assert stale.status_code == 409 and "decided in the meantime" in stale.content.decode()


def test_a_claim_by_hand_on_selected_words(province: Province) -> None:
    report = received(province)
    start = TEXT.index("2.910 ha")
    given = {"kind": "figures", "start": str(start), "end": str(start + 8)}
    signed_in(province, "clerk").post(f"/reports/{report.pk}/claims/new/", given)
    made = Claim.objects.get(by_hand=True)
    assert made.record["span"]["quote"] == "2.910 ha"
    outside = signed_in(province, "clerk").post(f"/reports/{report.pk}/claims/new/", {**given, "end": "99999"})
    assert outside.status_code == 422


def test_a_finished_report_takes_no_decision(province: Province) -> None:
    report = received(province)
    claim = Claim.objects.filter(report=report).first()
    assert claim is not None
    actions.close_report(report=report, by=province.clerk, at=province.at)
    answer = signed_in(province, "clerk").post(f"/reports/{report.pk}/claims/{claim.pk}/reject/", {"revision": "0"},
                                               headers={"HX-Request": "true"})  # fmt: skip
    assert answer.status_code == 409


def test_a_text_in_none_of_the_languages_says_so(province: Province) -> None:
    text = "Ceci est un rapport écrit en français, avec des mots que personne ici ne lit, pour essayer. " * 5
    arrival = actions.receive_report(
        file=actions.IncomingFile("rapport.txt", text.encode()), unit=province.bodies.committee,
        by=province.clerk, at=province.at,
    )  # fmt: skip
    assert arrival.report is not None
    report = Report.objects.select_related("original", "rendition", "unit", "about").get(pk=arrival.report.pk)
    actions.read_report(report=report, by=system("reader"), at=province.at)
    page = signed_in(province, "clerk").get(f"/reports/{report.pk}/?kind=document").content.decode()
    assert "none of the languages" in page


def test_the_form_of_a_correction_chooses_nothing_that_is_not_likely(province: Province) -> None:
    report = received(province)
    claim = Claim.objects.filter(report=report, kind="citations").first()
    assert claim is not None and claim.proposals == []
    form = signed_in(province, "clerk").get(f"/reports/{report.pk}/claims/{claim.pk}/").context["form"]
    assert form["choice_document"].initial == 0


def test_numbers_that_are_none_are_refused_and_change_nothing(province: Province) -> None:
    report = received(province)
    claim = Claim.objects.filter(report=report).first()
    assert claim is not None
    client = signed_in(province, "clerk")
    rejected = client.post(
        f"/reports/{report.pk}/claims/{claim.pk}/reject/", {"revision": "x"}, headers={"HX-Request": "true"}
    )
    assert rejected.status_code == 409
    made = client.post(f"/reports/{report.pk}/claims/new/", {"kind": "figures", "start": "a", "end": "²"})
    assert made.status_code == 422
    assert not Claim.objects.filter(report=report, by_hand=True).exists()


def test_a_search_finds_what_the_list_does_not_offer_with_and_without_javascript(province: Province) -> None:
    report = received(province)
    found = Claim.objects.filter(report=report, kind="commitments").first()
    assert found is not None
    address, clerk = f"/reports/{report.pk}/claims/{found.pk}/", signed_in(province, "clerk")
    form = clerk.get(address).content.decode()
    assert "<html" in form and "<html" not in clerk.get(address, headers={"HX-Request": "true"}).content.decode()
    assert 'name="find_unit"' in form and f'hx-get="{address}"' in form
    ward = province.areas.ward
    name = str(ward.versions.first())
    searched = clerk.get(address + f"?find_unit={name}").content.decode()
    offered = searched.partition('name="choice_unit"')[2].partition("</select>")[0]
    assert f'value="{ward.pk}"' in offered
    confirm = address + "confirm/"
    told = {"revision": "0", "find_unit": name, "choice_unit": "0"}
    answer = clerk.post(confirm, told)
    assert answer.status_code == 422 and "Choose one of those that were found" in answer.content.decode()
    assert f'value="{ward.pk}"' in answer.content.decode()
    for other, status in (("auditor", 403), ("outsider", 404)):
        assert signed_in(province, other).post(confirm, {**told, "choice_unit": ward.pk}).status_code in (status, 302)
    assert Claim.objects.get(pk=found.pk).state == ClaimState.PROPOSED
    assert clerk.post(confirm, {**told, "choice_unit": ward.pk}).status_code == 302
    assert Claim.objects.get(pk=found.pk).state == ClaimState.CONFIRMED


def test_the_list_asks_again_while_a_report_is_being_read(province: Province) -> None:
    clerk = signed_in(province, "clerk")
    file = actions.IncomingFile("tot.txt", TEXT.encode())
    report = actions.receive_report(file=file, unit=province.bodies.committee, by=province.clerk, at=province.at).report
    answer = clerk.get("/reports/", headers={"HX-Request": "true"})
    waiting = answer.content.decode()
    assert 'hx-trigger="every 2s"' in waiting and "<html" not in waiting and "HX-Request" in answer["Vary"]
    assert 'hx-trigger="every 2s"' in clerk.get("/reports/").content.decode()
    actions.read_report(report=report, by=system("reader"), at=province.at)
    read = clerk.get("/reports/", headers={"HX-Request": "true"}).content.decode()
    assert "tot.txt" in read and "every 2s" not in read
