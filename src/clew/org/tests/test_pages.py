"""The pages of units, for one who may, one who may only look, and nobody."""

from __future__ import annotations

from typing import Any

from django.test import Client
from django.urls import reverse

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.org import actions
from clew.words.languages import Words


def test_the_list_is_the_tree_of_the_day(province: Province, django_assert_max_num_queries: Any) -> None:
    url, client = reverse("org:units"), signed_in(province, "member")
    with django_assert_max_num_queries(20):
        now = client.get(url).content.decode()
    assert "Na Lam Commune" in now and "Na Thuong Commune" not in now
    june = client.get(url + "?as_of=2025-06-30").content.decode()
    assert "Na Lam Commune" not in june and "Suoi Da District" in june
    party = client.get(url + "?hierarchy=party", headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in party and "Moc Lam Provincial Party Committee" in party
    assert Client().get(url).url == f"/accounts/login/?next={url}"


def test_a_search_finds_earlier_names(province: Province) -> None:
    page = signed_in(province, "clerk").get(reverse("org:units") + "?q=na+thuong").content.decode()
    assert "Na Thuong Commune" in page
    nothing = signed_in(province, "clerk").get(reverse("org:units") + "?q=zzzz").content.decode()
    assert "No unit of that name" in nothing


def test_a_unit_shows_its_place_its_past_and_who_holds_its_posts(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    auditor = signed_in(province, "auditor")
    with django_assert_max_num_queries(20):
        page = auditor.get(reverse("org:unit", args=[province.areas.commune.pk])).content.decode()
    for words in ("Na Lam Commune", "Moc Lam Province", "Na Thuong Commune", "1661/NQ-UBTVQH15", "History"):
        assert words in page
    member = signed_in(province, "member")
    committee = member.get(reverse("org:unit", args=[province.bodies.committee.pk])).content.decode()
    assert "Trần Văn Bình" in committee
    gone = member.get(reverse("org:unit", args=[province.areas.upper.pk])).content.decode()
    assert "does not exist on" in gone and "Na Lam Commune" in gone
    assert Client().get(reverse("org:unit", args=[province.areas.upper.pk])).status_code == 404
    assert member.get(reverse("org:unit", args=[999_999])).status_code == 404


def test_the_page_of_a_unit_leads_those_who_may_to_its_changes(province: Province) -> None:
    page = reverse("org:unit", args=[province.areas.ward.pk])
    merge = reverse("restructuring:plan", args=[province.areas.ward.pk, "merge"])
    assert merge in signed_in(province, "statistician").get(page).content.decode()
    assert merge not in signed_in(province, "clerk").get(page).content.decode()


def test_a_name_mended_on_its_first_day_stands_in_the_history_in_words(province: Province) -> None:
    unit = province.areas.commune
    first = unit.versions.order_by("pk").last().valid.lower
    actions.rename(
        unit=unit, name=Words(vi="Xã Nà Lam Mới", en="New Na Lam"), day=first, by=province.house, at=province.at
    )
    page = signed_in(province, "auditor").get(reverse("org:unit", args=[unit.pk]))
    assert page.status_code == 200
    assert "New Na Lam" in page.text and "Na Lam Commune" in page.text
