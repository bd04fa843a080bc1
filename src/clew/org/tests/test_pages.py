"""The pages of units, for one who may, one who may only look, and nobody."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.test import Client
from django.urls import reverse

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.org import actions, queries
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


def test_a_statistician_carries_out_acts_from_the_page_of_a_unit(province: Province) -> None:
    ward, commune = province.areas.ward, province.areas.commune
    statistician = signed_in(province, "statistician")
    page = reverse("org:unit", args=[ward.pk])
    rename = reverse("org:act", args=[ward.pk, "rename"])
    assert rename in statistician.get(page).content.decode()
    assert rename not in signed_in(province, "clerk").get(page).content.decode()
    told = {"name_en": "Ben Ngoc Ward", "day": "2026-01-01", "act_symbol": "1/NQ-HĐND"}
    assert signed_in(province, "clerk").post(rename, told).status_code == 403
    assert Client().post(rename, told).status_code == 404
    assert statistician.get(rename).status_code == 200
    assert statistician.post(rename, {**told, "name_en": ""}).status_code == 422
    assert statistician.post(rename, told).status_code == 302
    assert queries.name_on(ward.pk, date(2026, 1, 1)).en == "Ben Ngoc Ward"
    split = {"part_1": ward.pk, "share_1": "0.4", "part_2": commune.pk, "share_2": "0.5", "basis": "area"}
    url = reverse("org:act", args=[ward.pk, "split"])
    refused = statistician.post(url, {**split, "day": "2026-02-01"})
    assert refused.status_code == 422 and "add up to 0.9" in refused.content.decode()
    assert statistician.post(url, {**split, "day": "2026-02-01", "share_2": "0.6"}).status_code == 302
    merge = reverse("org:act", args=[ward.pk, "merge"])
    assert statistician.post(merge, {"into": commune.pk, "day": "2026-03-01"}).status_code == 302
    assert len(queries.tree_on("area", date(2026, 3, 1))) == 2
    assert statistician.get(reverse("org:act", args=[ward.pk, "sink"])).status_code == 404


def test_a_statistician_establishes_moves_and_dissolves(province: Province) -> None:
    statistician, url = signed_in(province, "statistician"), reverse("org:establish")
    assert statistician.get(url).status_code == 200
    assert signed_in(province, "leader").get(url).status_code == 403
    told = {"kind": "commune", "name_vi": "Xã Mới", "day": "2025-09-01"}
    placed = {"hierarchy": "area", "parent": province.areas.province.pk}
    without = statistician.post(url, told)
    assert without.status_code == 422 and "needs a superior unit" in without.content.decode()
    assert statistician.post(url, {**told, **placed}).status_code == 302
    new = queries.find_units("Xã Mới", province.day)[0].id
    wrong = {"hierarchy": "area", "parent": province.areas.ward.pk, "day": "2025-09-10"}
    assert statistician.post(reverse("org:act", args=[new, "move"]), wrong).status_code == 422
    convert = {"kind": "province", "day": "2025-09-10"}  # a commune may become a ward, never that
    assert statistician.post(reverse("org:act", args=[new, "convert"]), convert).status_code == 422
    assert statistician.post(reverse("org:act", args=[new, "dissolve"]), {"day": "2025-10-01"}).status_code == 302
    assert new not in [node.unit_id for node in queries.tree_on("area", date(2025, 10, 1))]


def test_a_name_mended_on_its_first_day_stands_in_the_history_in_words(province: Province) -> None:
    unit = province.areas.commune
    first = unit.versions.order_by("pk").last().valid.lower
    actions.rename(
        unit=unit, name=Words(vi="Xã Nà Lam Mới", en="New Na Lam"), day=first, by=province.house, at=province.at
    )
    page = signed_in(province, "auditor").get(reverse("org:unit", args=[unit.pk]))
    assert page.status_code == 200
    assert "New Na Lam" in page.text and "Na Lam Commune" in page.text
