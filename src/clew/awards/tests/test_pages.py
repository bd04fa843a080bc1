"""The pages of the room, each for one who may, one who may only look, and an outsider."""

from __future__ import annotations

from typing import Any

from django.test import Client
from django.urls import reverse

from clew.awards.models import Award
from clew.awards.tests.test_awards import award
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province


def test_the_list_shows_each_person_their_awards(province: Province, django_assert_max_num_queries: Any) -> None:
    for _time in range(6):
        award(province, named=["The choir"])
    url, link = reverse("awards:list"), reverse("awards:new")
    member = signed_in(province, "member")
    with django_assert_max_num_queries(20):
        page = member.get(url).content.decode()
    assert page.count("grassroots committees") == 6 and link not in page
    assert link in signed_in(province, "clerk").get(url).content.decode()
    assert "grassroots committees" not in signed_in(province, "outsider").get(url).content.decode()
    assert signed_in(province, "officer").get(url).status_code == 403
    fragment = member.get(url + "?kind=flag&year=x", headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in fragment and "grassroots committees" not in fragment


def test_an_award_is_shown_to_those_who_may_see_it(province: Province) -> None:
    one = award(province, named=["The choir"])
    url = reverse("awards:award", args=[one.pk])
    for name in ("clerk", "member"):
        page = signed_in(province, name).get(url).content.decode()
        assert "The choir" in page and "excellent five years running" in page
    assert signed_in(province, "outsider").get(url).status_code == 404
    assert Client().get(url).status_code == 404


def test_a_clerk_records_an_award(province: Province) -> None:
    told = {"kind": "flag", "count": 2, "names": "The choir\n\n  The  band", "owner_unit": province.bodies.committee.pk}
    url, client = reverse("awards:new"), signed_in(province, "clerk")
    assert client.get(url).status_code == 200
    assert client.post(url, {**told, "count": 1}).status_code == 422
    assert signed_in(province, "member").post(url, told).status_code == 403
    assert signed_in(province, "outsider").post(url, told).status_code == 422  # the committee is not among its units
    assert client.post(url, told).status_code == 302
    assert [each.name for each in Award.objects.get().recipients.order_by("pk")] == ["The choir", "The band"]
