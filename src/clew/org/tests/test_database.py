"""What the database refuses, whoever writes: each constraint on units has one test that breaks it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, connection, transaction

from clew.actors.refusals import Invalid
from clew.history.models import recorded
from clew.history.recording import recording
from clew.house.tests.province import AT, FOUNDED, HOUSE, REFORM, Province
from clew.org.dating import days
from clew.org.holding import whole
from clew.org.models import Edge, Serves, Succession, Unit, UnitVersion
from clew.words.languages import Words

WHO = recorded(HOUSE, AT)
NAMED = {"kind": "commune", "name": Words(en="A unit")}


def refused(constraint: str, write: Callable[[], object]) -> None:
    """The write, or the end of its transaction, breaks this constraint and no other."""
    with pytest.raises(IntegrityError) as refusal, recording(HOUSE, "tests.write"), transaction.atomic():
        write()
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    assert refusal.value.__cause__.diag.constraint_name == constraint


def test_two_versions_of_a_unit_do_not_overlap(province: Province) -> None:
    unit = province.areas.commune
    refused(
        "unit_version_no_overlap", lambda: UnitVersion.objects.create(unit=unit, valid=days(date(2026, 1, 1)), **NAMED)
    )


def test_a_version_holds_on_at_least_one_day(province: Province) -> None:
    unit = province.areas.upper
    day = date(2030, 1, 1)
    refused("unit_version_has_days", lambda: UnitVersion.objects.create(unit=unit, valid=days(day, day), **NAMED))


def test_a_unit_has_one_superior_a_day_in_a_hierarchy(province: Province) -> None:
    areas = province.areas
    new = {"hierarchy": "area", "child": areas.ward, "parent": areas.commune, "valid": days(date(2026, 1, 1))}
    refused("edge_one_parent_a_day", lambda: Edge.objects.create(**new))


def test_a_unit_is_not_its_own_superior(province: Province) -> None:
    unit = province.areas.province
    refused(
        "edge_not_to_itself",
        lambda: Edge.objects.create(hierarchy="area", child=unit, parent=unit, valid=days(REFORM)),
    )


def test_an_edge_holds_on_at_least_one_day(province: Province) -> None:
    areas = province.areas
    new = {"hierarchy": "state", "child": areas.ward, "parent": areas.commune, "valid": days(REFORM, REFORM)}
    refused("edge_has_days", lambda: Edge.objects.create(**new))


def test_no_cycle_on_any_day(province: Province) -> None:
    areas = province.areas
    new = {"hierarchy": "area", "child": areas.province, "parent": areas.ward, "valid": days(date(2026, 1, 1))}
    refused("edge_no_cycle", lambda: Edge.objects.create(**new))


def test_a_cycle_is_refused_in_words(province: Province) -> None:
    areas = province.areas
    new = {"hierarchy": "area", "child": areas.province, "parent": areas.ward, "valid": days(date(2026, 1, 1))}
    with pytest.raises(Invalid, match="put a unit under itself"), recording(HOUSE, "tests.write"), whole(REFORM):
        Edge.objects.create(**new)
    assert not Edge.objects.filter(child=areas.province).exists()


def test_what_would_be_a_cycle_on_other_days_is_none(province: Province) -> None:
    """The district stood over the ward until the reform; the other way round afterwards would be no cycle."""
    areas = province.areas
    with recording(HOUSE, "tests.write"), transaction.atomic():
        one, other = (Unit.objects.create(**WHO) for _ in range(2))
        for unit in (one, other):
            UnitVersion.objects.create(unit=unit, valid=days(FOUNDED), **NAMED)
        for child, parent, valid in (
            (one, other, days(FOUNDED, REFORM)),
            (one, areas.province, days(REFORM)),
            (other, areas.province, days(FOUNDED, REFORM)),
            (other, one, days(REFORM)),
        ):
            Edge.objects.create(hierarchy="area", child=child, parent=parent, valid=valid)
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_an_edge_stays_within_the_lives_of_both_units(province: Province) -> None:
    areas = province.areas
    new = {"hierarchy": "state", "child": areas.ward, "parent": areas.district, "valid": days(FOUNDED)}
    refused("edge_within_lives", lambda: Edge.objects.create(**new))


def test_a_life_is_not_cut_under_standing_edges(province: Province) -> None:
    version = UnitVersion.objects.get(unit=province.areas.province)

    def cut() -> None:
        version.valid = days(FOUNDED, date(2026, 1, 1))
        version.save()

    refused("edge_within_lives", cut)


def test_no_unit_is_left_without_a_superior(province: Province) -> None:
    edge = Edge.objects.get(hierarchy="area", child=province.areas.commune)

    def end() -> None:
        edge.valid = days(REFORM, date(2026, 1, 1))
        edge.save()

    refused("unit_no_orphan", end)


def test_a_life_has_no_gap(province: Province) -> None:
    unit = province.areas.upper
    refused(
        "unit_life_without_gap", lambda: UnitVersion.objects.create(unit=unit, valid=days(date(2026, 1, 1)), **NAMED)
    )


@pytest.mark.parametrize("share", ["0.5", "0.9999999999"])
def test_the_shares_of_a_predecessor_and_day_add_up_to_one(province: Province, share: str) -> None:
    areas = province.areas
    new = {"predecessor": areas.ward, "successor": areas.commune, "date": date(2026, 1, 1), "share": Decimal(share)}
    refused("succession_shares_add_up", lambda: Succession.objects.create(**new, **WHO))


@pytest.mark.parametrize("share", ["0", "-0.5", "1.1"])
def test_a_share_lies_above_nothing_and_at_most_at_one(province: Province, share: str) -> None:
    areas = province.areas
    new = {"predecessor": areas.ward, "successor": areas.commune, "date": date(2026, 1, 1), "share": Decimal(share)}
    refused("succession_share_in_unit", lambda: Succession.objects.create(**new, **WHO))


def test_a_succession_is_recorded_once(province: Province) -> None:
    areas = province.areas
    new = {"predecessor": areas.upper, "successor": areas.commune, "date": REFORM, "share": Decimal(1)}
    refused("succession_once", lambda: Succession.objects.create(**new, **WHO))


def test_a_body_serves_an_area_once_a_day(province: Province) -> None:
    new = {"body": province.bodies.committee, "area": province.areas.province, "valid": days(REFORM)}
    refused("serves_once_a_day", lambda: Serves.objects.create(**new))
