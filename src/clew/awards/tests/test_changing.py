"""An award is put right or taken back, by one who may, one who may only look, and an outsider."""

from __future__ import annotations

from django.urls import reverse

from clew.awards.models import Award
from clew.awards.tests.test_awards import award
from clew.history.timeline import timeline
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province


def test_an_award_is_corrected_with_its_reason_and_keeps_who_bears_a_name(province: Province) -> None:
    person = province.people["member"]
    one = award(province, named=[person, "The choir"])
    url, page = reverse("awards:correct", args=[one.pk]), reverse("awards:award", args=[one.pk])
    clerk, member = signed_in(province, "clerk"), signed_in(province, "member")
    assert url in clerk.get(page).content.decode() and url not in member.get(page).content.decode()
    assert "The choir" in clerk.get(url).content.decode()
    told = {"kind": "flag", "count": "2", "names": "Lò Thị Mai\nThe band", "reason": "ten years", "why": "misread"}
    assert member.post(url, told).status_code == 403
    assert signed_in(province, "outsider").post(url, told).status_code == 404
    assert clerk.post(url, {**told, "why": ""}).status_code == 422
    assert clerk.post(url, {**told, "count": "1"}).status_code == 422
    assert clerk.post(url, told).status_code == 302
    one.refresh_from_db()
    assert (one.kind, one.count, one.reason) == ("flag", 2, "ten years")
    assert [(each.name, each.person) for each in one.recipients.order_by("pk")] == [
        ("Lò Thị Mai", person),
        ("The band", None),
    ]
    assert any(entry.reason == "misread" for entry in timeline(one))


def test_an_award_is_withdrawn_with_its_reason(province: Province) -> None:
    one = award(province, named=["The choir"])
    url = reverse("awards:withdraw", args=[one.pk])
    assert signed_in(province, "member").post(url, {"reason": "told twice"}).status_code == 403
    assert signed_in(province, "outsider").post(url, {"reason": "told twice"}).status_code == 404
    clerk = signed_in(province, "clerk")
    assert clerk.post(url, {"reason": " "}).status_code == 422
    assert Award.objects.exists()
    assert clerk.post(url, {"reason": "told twice"})["Location"] == reverse("awards:list")
    assert not Award.objects.exists()
