"""An original's page, and the two pages on which two persons expunge it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from clew.archive import actions
from clew.archive.models import ExpungeProposal, Original
from clew.archive.tests.test_receiving import TEXT, receive
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import AT, Province


@pytest.fixture
def original(province: Province) -> Original:
    received = receive(province)
    place = TEXT.index("8,45")
    actions.mark_passages(rendition=received.rendition, spans=[(place, place + 4)], by=province.clerk, at=AT)
    return received.original


def test_the_page_of_an_original_says_what_it_is_and_where_it_is_quoted(
    province: Province, original: Original, django_assert_max_num_queries: Any
) -> None:
    url, ask = reverse("archive:original", args=[original.pk]), reverse("archive:propose_expunging", args=[original.pk])
    leader = signed_in(province, "leader")
    with django_assert_max_num_queries(20):
        page = leader.get(url).content.decode()
    for words in (original.sha256, "8,45", "Nguyễn Thị Hoa", ask, reverse("archive:download", args=[original.pk])):
        assert words in page
    for name in ("auditor", "clerk"):
        looking = signed_in(province, name).get(url).content.decode()
        assert "8,45" in looking and ask not in looking
        assert "by a leader of the unit that keeps it and an administrator together" in looking
    for browser in (signed_in(province, "outsider"), signed_in(province, "statistician"), Client()):
        assert browser.get(url).status_code == 404


def test_an_administrator_sees_the_line_of_a_paper_and_not_its_words(province: Province, original: Original) -> None:
    page = signed_in(province, "administrator").get(reverse("archive:original", args=[original.pk])).content.decode()
    assert original.sha256 in page and "8,45" not in page and "but not read it" in page
    assert signed_in(province, "administrator").get(
        reverse("archive:download", args=[original.pk])
    ).status_code == 404  # fmt: skip


def test_one_asks_and_the_other_one_agrees(province: Province, original: Original) -> None:
    ask, listed = reverse("archive:propose_expunging", args=[original.pk]), reverse("archive:expunging")
    leader, administrator = signed_in(province, "leader"), signed_in(province, "administrator")
    assert signed_in(province, "auditor").post(ask, {"reason": "names a patient"}).status_code == 403
    assert signed_in(province, "outsider").post(ask, {"reason": "names a patient"}).status_code == 404
    assert leader.post(ask, {"reason": " "}).status_code == 422
    assert leader.post(ask, {"reason": "names a patient"}).status_code == 302
    assert leader.post(ask, {"reason": "again"}).status_code == 422
    proposal = ExpungeProposal.objects.get()
    decide = reverse("archive:decide_expunging", args=[proposal.pk])
    for page in (listed, "/"):
        assert decide not in leader.get(page).content.decode() and decide in administrator.get(page).content.decode()
    assert decide not in signed_in(province, "clerk").get("/").content.decode()
    assert leader.post(decide, {"decision": "agree"}).status_code == 403
    for name, status in (("auditor", 404), ("outsider", 404), ("clerk", 404)):
        assert signed_in(province, name).post(decide, {"decision": "agree"}).status_code == status
    asked = administrator.get(decide).content.decode()
    assert "Trần Văn Bình asks to expunge this paper: names a patient" in asked
    assert asked.count('name="decision"') == 2 and 'type="radio"' not in asked
    assert "Expunge for good" in asked and "Keep the paper" in asked and ">Save<" not in asked
    assert administrator.post(decide, {}).status_code == 422
    original.refresh_from_db()
    assert original.expunged_at is None
    assert administrator.post(decide, {"decision": "agree"}).status_code == 302
    assert decide not in administrator.get("/").content.decode()
    original.refresh_from_db()
    assert original.expunged_at == AT
    assert original.expunged_reason == "names a patient (Trần Văn Bình, Lê Thị Thu)"
    assert administrator.post(decide, {"decision": "agree"}).status_code == 422


def test_who_declines_leaves_the_paper_as_it_was(province: Province, original: Original) -> None:
    administrator, leader = signed_in(province, "administrator"), signed_in(province, "leader")
    administrator.post(reverse("archive:propose_expunging", args=[original.pk]), {"reason": "a mistake"})
    decide = reverse("archive:decide_expunging", args=[ExpungeProposal.objects.get().pk])
    assert administrator.post(decide, {"decision": "agree"}).status_code == 403
    assert leader.post(decide, {"decision": "decline"}).status_code == 302
    original.refresh_from_db()
    assert original.expunged_at is None and "declined" in leader.get(reverse("archive:expunging")).content.decode()
    actions.propose_expunging(original=original, reason="it is one", by=province.leader, at=AT)
