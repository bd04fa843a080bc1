"""The pages of changes, for one who may, one who may only look, and somebody outside."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.org import queries
from clew.people import actions as people
from clew.restructuring.models import Change
from clew.words.languages import Words

NEW_YEAR = date(2026, 1, 1)


def _url(unit: Any, kind: str) -> str:
    return reverse("restructuring:plan", args=[unit.pk, kind])


def _mark(page: Any) -> str:
    found = re.search(r'name="shown" value="(\w+)"', page.content.decode())
    assert found is not None, page.content.decode()[:3000]
    return found[1]


def test_a_statistician_sees_what_a_merger_does_before_it_is_made(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    ward, commune = province.areas.ward, province.areas.commune
    url, statistician = _url(ward, "merge"), signed_in(province, "statistician")
    told = {"into": commune.pk, "day": "2026-01-01", "act_symbol": "1/NQ-HĐND"}
    assert statistician.get(url).status_code == 200
    shown = statistician.post(url, told)
    page = shown.content.decode()
    assert shown.status_code == 200 and "Nothing has been changed yet" in page
    assert "Ben Go Ward" in page and "Na Lam Commune" in page and "not in the register" in page
    assert len(queries.tree_on("area", NEW_YEAR)) == 3, "a preview changes nothing"
    done = statistician.post(url, {**told, "step": "confirm", "shown": _mark(shown)})
    assert done.status_code == 302
    assert len(queries.tree_on("area", NEW_YEAR)) == 2
    change, leader = Change.objects.get(), signed_in(province, "leader")
    with django_assert_max_num_queries(20):
        kept = leader.get(done.url).content.decode()
    assert "Ben Go Ward" in kept and "1/NQ-HĐND" in kept and "Roles that ended" in kept
    assert reverse("restructuring:change", args=[change.pk]) == done.url


def test_only_who_may_change_a_unit_reaches_its_changes(province: Province) -> None:
    url = _url(province.areas.ward, "rename")
    told = {"name_en": "Ben Ngoc Ward", "day": "2026-01-01"}
    for who in ("leader", "outsider"):
        client = signed_in(province, who)
        assert client.get(url).status_code == 403 and client.post(url, told).status_code == 403
    assert Client().get(url).status_code == 404
    assert signed_in(province, "leader").get(reverse("restructuring:establish")).status_code == 403
    statistician = signed_in(province, "statistician")
    assert statistician.get(_url(province.areas.ward, "sink")).status_code == 404
    assert statistician.get(_url(province.areas.ward, "establish")).status_code == 404
    assert statistician.post(url, {}).status_code == 422


@pytest.mark.parametrize(
    ("kind", "told", "sentence"),
    [
        ("split", {"share_2": "0.5", "basis": "area", "day": "2026-02-01"}, "add up to 0.9"),
        ("rename", {"name_en": "Early", "day": "2019-01-01"}, "does not exist on 2018-12-31"),
        ("rename", {"day": "2026-01-01"}, "at least one language"),
        ("merge", {"day": "2026-01-01"}, "Choose the unit that takes the others in"),
        ("merge", {"day": "2026-01-01", "name_en": "Both", "into": "commune"}, "not both"),
        ("merge", {"day": "2025-07-01", "into": "commune"}, ""),
        ("merge", {"day": "2025-03-01", "into": "commune"}, "is to take over, but does not exist on 2025-03-01"),
        ("convert", {"day": "2026-01-01", "unit_kind": "province"}, "cannot be converted"),
        ("dissolve", {"day": "2026-01-01", "keeper": "ward"}, "ends with this change"),
        ("move", {"day": "2026-01-01", "hierarchy": "area", "parent": "commune"}, "does not stand under"),
    ],
)
def test_what_cannot_be_is_refused_before_it_is_shown(
    province: Province, kind: str, told: dict[str, str], sentence: str
) -> None:
    units = {"commune": province.areas.commune.pk, "ward": province.areas.ward.pk}
    given = {name: units.get(value, value) for name, value in told.items()}
    if kind == "split":
        given |= {"part_1": units["ward"], "share_1": "0.4", "part_2": units["commune"]}
    answer = signed_in(province, "statistician").post(_url(province.areas.ward, kind), given)
    assert answer.status_code == (422 if sentence else 200)
    assert sentence in answer.content.decode()


def test_a_plan_whose_effects_changed_is_shown_again(province: Province) -> None:
    url, statistician = _url(province.areas.ward, "dissolve"), signed_in(province, "statistician")
    told = {"day": "2026-01-01", "keeper": province.areas.commune.pk}
    shown = _mark(statistician.post(url, told))
    people.establish_post(unit=province.areas.ward, label=Words(en="Chair"), by=province.house, at=province.at)
    again = statistician.post(url, {**told, "step": "confirm", "shown": shown})
    assert again.status_code == 409
    assert "no longer what you were shown" in again.content.decode() and "Chair" in again.content.decode()
    assert not Change.objects.exists()
    assert statistician.post(url, {**told, "step": "confirm", "shown": _mark(again)}).status_code == 302


def test_what_was_entered_can_be_changed_before_it_is_confirmed(province: Province) -> None:
    url, statistician = _url(province.areas.ward, "rename"), signed_in(province, "statistician")
    page = statistician.post(url, {"name_en": "Ben Ngoc Ward", "day": "2026-01-01", "step": "edit"})
    assert page.status_code == 200 and "Show what it does" in page.content.decode()
    assert "Ben Ngoc Ward" in page.content.decode()


def test_the_list_names_every_act_also_those_entered_elsewhere(
    province: Province, django_assert_max_num_queries: Any
) -> None:
    leader = signed_in(province, "leader")
    with django_assert_max_num_queries(20):
        page = leader.get(reverse("restructuring:changes")).content.decode()
    assert "1661/NQ-UBTVQH15" in page
    url = reverse("restructuring:act", args=["2025-07-01"])
    with django_assert_max_num_queries(20):
        act = leader.get(url + "?act=1661/NQ-UBTVQH15").content.decode()
    for words in ("Na Thuong Commune", "Na Lam Commune", "Suoi Da District", "ended", "did not exist"):
        assert words in act
    assert leader.get(url + "?act=nothing").status_code == 404
    assert leader.get(reverse("restructuring:act", args=["never"])).status_code == 404
    assert leader.get(reverse("restructuring:change", args=[9999])).status_code == 404
    assert Client().get(reverse("restructuring:changes")).status_code == 302
