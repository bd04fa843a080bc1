"""The pages of the room, each for one who may, one who may only look, and an outsider."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from clew.conferences import actions
from clew.conferences.models import Conference
from clew.conferences.tests.meetings import held, planned
from clew.documents.tests.papers import resolution
from clew.history.timeline import timeline
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.words.languages import Words


def test_the_list_shows_each_person_their_conferences(province: Province, django_assert_max_num_queries: Any) -> None:
    for ordinal in range(1, 8):
        planned(province, ordinal=ordinal)
    url, link = reverse("conferences:list"), reverse("conferences:new")
    member = signed_in(province, "member")
    with django_assert_max_num_queries(20):
        page = member.get(url).content.decode()
    assert page.count("2025-2030") == 7 and link not in page
    assert link in signed_in(province, "clerk").get(url).content.decode()
    assert "2025-2030" not in signed_in(province, "outsider").get(url).content.decode()
    assert signed_in(province, "statistician").get(url).status_code == 403
    fragment = member.get(url + "?state=held", headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in fragment and "2025-2030" not in fragment


def test_a_conference_is_shown_with_agenda_counts_and_documents(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    conference, document = held(province), resolution(province)
    doing = {"by": province.clerk, "at": province.at}
    actions.add_agenda_item(conference, title=Words(en="The plan of 2026"), document=document, **doing)
    actions.record_decision(
        conference, act="adopted", object="the plan", votes_for=20, votes_against=3, document=document, **doing
    )
    actions.record_opinion(conference, topic="the roads", kind="discussed", **doing)
    actions.record_attendance(conference, name="Trần Văn Bình", role="chair", post="Secretary", **doing)
    url = reverse("conferences:conference", args=[conference.pk])
    client = signed_in(province, "clerk")
    with django_assert_max_num_queries(25):
        page = client.get(url).content.decode()
    for words in ("The plan of 2026", "needed 24 of 47", "needed 32 of 47", "01-NQ/TU", "the roads", "Secretary"):
        assert words in page, words
    assert "contradiction" in page and reverse("conferences:decisions", args=[conference.pk]) in page
    member = signed_in(province, "member").get(url).content.decode()
    assert "The plan of 2026" in member and reverse("conferences:decisions", args=[conference.pk]) not in member
    assert signed_in(province, "outsider").get(url).status_code == 404
    assert Client().get(url).status_code == 404


def test_a_clerk_convenes_a_conference(province: Province) -> None:
    told = {"body": province.bodies.committee.pk, "kind": "ordinary", "ordinal": 3, "circulation": "internal"}
    client, url = signed_in(province, "clerk"), reverse("conferences:new")
    assert client.get(url).status_code == 200
    answer = client.post(url, {**told, "date": "2025-12-01", "title": "Cuối năm"})
    made = Conference.objects.get()
    assert answer["Location"] == reverse("conferences:conference", args=[made.pk]) and str(made.title) == "Cuối năm"
    assert client.post(url, {**told, "date": "2025-12-02"}).status_code == 422
    assert client.post(url, {**told, "ordinal": ""}).status_code == 422
    assert signed_in(province, "member").post(url, told).status_code == 403
    assert Conference.objects.count() == 1


CHANGES: dict[str, dict[str, Any]] = {
    "hold": {"date": "2025-09-20", "serving": 47, "present": 40},
    "counts": {"serving": 47, "present": 41},
    "agenda": {"title": "One more"},
    "attendance": {"name": "Lò Thị Mai", "role": "member"},
    "decisions": {"act": "adopted", "object": "the plan", "outcome": "adopted"},
    "opinions": {"topic": "the roads", "kind": "discussed"},
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_is_for_those_who_prepare(province: Province, name: str) -> None:
    conference = planned(province) if name == "hold" else held(province)
    url = reverse(f"conferences:{name}", args=[conference.pk])
    clerk = signed_in(province, "clerk")
    assert clerk.get(url).status_code == 200
    assert signed_in(province, "outsider").post(url, CHANGES[name]).status_code == 404
    assert signed_in(province, "member").post(url, CHANGES[name]).status_code == 403
    assert clerk.post(url, CHANGES[name]).status_code == 302


def test_an_item_is_settled_on_its_page(province: Province) -> None:
    conference = held(province)
    item = actions.add_agenda_item(conference, title=Words(en="Budget"), by=province.clerk, at=province.at)
    url = reverse("conferences:settle", args=[conference.pk, item.pk])
    assert signed_in(province, "clerk").post(url, {"outcome": "referred_back"}).status_code == 302
    item.refresh_from_db()
    assert item.outcome == "referred_back"
    assert signed_in(province, "member").post(url, {"outcome": "adopted"}).status_code == 403
    assert signed_in(province, "clerk").get(reverse("conferences:settle", args=[conference.pk, 0])).status_code == 404


def test_a_leader_concludes_and_a_clerk_may_not(province: Province) -> None:
    conference, document = held(province), resolution(province, "02-KL/TU", type="conclusion")
    url = reverse("conferences:conclude", args=[conference.pk])
    assert signed_in(province, "clerk").post(url, {"conclusion": document.pk}).status_code == 403
    assert signed_in(province, "leader").post(url, {"conclusion": document.pk}).status_code == 302
    conference.refresh_from_db()
    assert conference.conclusion == document


@pytest.mark.parametrize(
    ("name", "told", "field", "words"),
    [
        ("hold", {"date": "2025-09-20", "serving": 45, "present": 50}, "present", "50 are present and only 45"),
        ("counts", {"serving": 47, "present": 48}, "present", "48 are present and only 47"),
        ("counts", {"serving": 47, "summoned_net": 40, "present": 41}, "present", "only 40"),
        ("decisions", {**CHANGES["decisions"], "votes_for": 60}, "votes_for", "60 votes were cast and only 40"),
        (
            "decisions",
            {**CHANGES["decisions"], "votes_for": 20, "votes_against": 21, "votes_abstaining": 0},
            "votes_against",
            "41 votes were cast",
        ),
    ],
)
def test_counts_that_cannot_be_are_refused_at_their_field(
    province: Province, name: str, told: dict[str, Any], field: str, words: str
) -> None:
    conference = planned(province) if name == "hold" else held(province)
    answer = signed_in(province, "clerk").post(reverse(f"conferences:{name}", args=[conference.pk]), told)
    assert answer.status_code == 422
    assert words in str(answer.context["form"].errors[field])
    conference.refresh_from_db()
    assert conference.present == (None if name == "hold" else 40) and not conference.decisions.exists()


def test_a_day_that_is_past_is_a_slip_or_the_conference_was_held(province: Province) -> None:
    told = {"body": province.bodies.committee.pk, "kind": "ordinary", "ordinal": 3, "circulation": "internal"}
    clerk, url = signed_in(province, "clerk"), reverse("conferences:new")
    refused = clerk.post(url, {**told, "date": "2025-09-24"})
    assert refused.status_code == 422 and "This day is past" in refused.content.decode()
    assert clerk.post(url, {**told, "date": "2025-12-01", "held": "on"}).status_code == 422
    assert clerk.post(url, {**told, "held": "on"}).status_code == 422
    assert not Conference.objects.exists()
    made = clerk.post(url, {**told, "date": "2025-09-24", "held": "on"}, follow=True)
    assert "The conference was entered." in made.content.decode()
    assert Conference.objects.get().state == "held"


def test_changes_are_told_in_words_and_by_their_recorded_time(province: Province) -> None:
    conference = held(province)
    url = reverse("conferences:conference", args=[conference.pk])
    page = signed_in(province, "clerk").get(url).content.decode()
    assert "<del>planned</del>" in page and "<ins>held</ins>" in page
    with translation.override("sv"):
        assert str(Conference(state="held").get_state_display()) != "held"
        changes = {change.new for entry in timeline(conference) for change in entry.changes}
        assert Conference(state="held").get_state_display() in changes
    (first, *_rest) = timeline(conference)
    assert first.at == province.at and first.entered > first.at and first.entered_apart
    assert "(entered " in page


def test_a_decision_as_a_text_was_read_is_told_in_the_profile_s_words(province: Province) -> None:
    conference = held(province)
    doing = {"by": province.clerk, "at": province.at}
    actions.record_decision(conference, act="requested_comments", object="the scheme", outcome="referred_back", **doing)
    actions.record_decision(conference, act="adopted", object="the plan", votes_for=30, **doing)
    url = reverse("conferences:conference", args=[conference.pk])
    page = signed_in(province, "clerk").get(url).content.decode()
    assert "requested_comments" not in page and "general knowledge" in page
