"""The province that all rooms' tests stand on."""

from __future__ import annotations

from django.db import connection

from clew.actors.roles import VERBS_BY_ROLE
from clew.house.tests.province import Province


def test_every_actor_covers_the_units_of_today(province: Province) -> None:
    assert province.areas.commune.pk in province.clerk.units("archive.receive")
    assert province.areas.upper.pk not in province.clerk.units("archive.receive")
    assert province.areas.upper.pk not in province.outsider.units("archive.see")
    assert province.areas.commune.pk not in province.outsider.units("archive.see")
    assert province.officer.may("commitments.report", province.bodies.commune_committee.pk)
    assert set(province.accounts) - {"officer", "outsider"} <= set(VERBS_BY_ROLE)


def test_the_tree_is_whole(province: Province) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
