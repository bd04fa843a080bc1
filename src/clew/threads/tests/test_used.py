"""Where a record is used, for one who may, one who may only look, and an outsider."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.threads.tests.followed import Followed, follow


@pytest.fixture
def followed(province: Province, django_capture_on_commit_callbacks: Any) -> Followed:
    return follow(province, django_capture_on_commit_callbacks)


def test_every_kind_of_record_tells_what_touches_it(
    province: Province, followed: Followed, django_assert_max_num_queries: Any
) -> None:
    told = {
        f"document/{followed.document.pk}": "The resolution is being carried out.",
        f"clause/{followed.households.pk}": "Review poor households",
        f"unit/{province.bodies.committee.pk}": "01-NQ/TU",
        f"person/{province.people['leader'].pk}": "Nothing uses this yet",
        f"commitment/{followed.task.pk}": "nine-months.txt",
    }
    leader = signed_in(province, "leader")
    for address, words in told.items():
        with django_assert_max_num_queries(20):
            answer = leader.get(f"/used/{address}/")
        assert answer.status_code == 200 and words in answer.content.decode(), address


def test_a_member_may_look_and_an_outsider_is_told_nothing(province: Province, followed: Followed) -> None:
    url = f"/used/document/{followed.document.pk}/"
    assert "Review poor households" in signed_in(province, "member").get(url).content.decode()
    assert signed_in(province, "outsider").get(url).status_code == 404
    assert Client().get(url).status_code == 404
    assert Client().get(f"/used/unit/{province.bodies.committee.pk}/").status_code == 404


def test_what_is_no_record_is_refused(province: Province) -> None:
    leader = signed_in(province, "leader")
    for address in ("zebra/1", "unit/999999", "person/999999", "clause/999999", "target/999999", "figure/999999"):
        assert leader.get(f"/used/{address}/").status_code == 404, address


def test_the_panels_of_a_unit_follow_its_page(province: Province, followed: Followed) -> None:
    leader = signed_in(province, "leader")
    unit_id = province.bodies.committee.pk
    rest = f"/used/unit/{unit_id}/?without=people"
    assert f'hx-get="{rest}"' in leader.get(f"/units/{unit_id}/").content.decode()
    part = leader.get(rest, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part and "01-NQ/TU" in part and "Trần Văn Bình" not in part
