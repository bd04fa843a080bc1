"""Units begin, change and end through their actions: what holds on which day, and what is refused with which words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from clew.actors.refusals import Invalid, NotAllowed, NotNow
from clew.house.tests.province import AT, DOING, FOUNDED, REFORM, Province
from clew.org import actions, queries
from clew.org.models import Edge, Serves, Succession, Unit, UnitVersion
from clew.words.languages import Words

JUNE = date(2025, 6, 30)
LATER = date(2026, 1, 1)


def names(tree: queries.Tree) -> list[str]:
    return [node.name.vi for node in tree]


def test_the_tree_before_and_after_the_reform(province: Province) -> None:
    assert names(queries.tree_on("area", JUNE)) == [
        "Tỉnh Mộc Lâm",
        "Huyện Suối Đá",
        "Phường Bến Gỗ",
        "Xã Nà Hạ",
        "Xã Nà Thượng",
    ]
    assert names(queries.tree_on("area", REFORM)) == ["Tỉnh Mộc Lâm", "Phường Bến Gỗ", "Xã Nà Lâm"]
    assert len(queries.tree_on("area", date(2019, 12, 31))) == 0


def test_a_merger_is_recorded_with_its_act_and_shares(province: Province) -> None:
    areas = province.areas
    rows = Succession.objects.filter(successor=areas.commune).order_by("predecessor_id")
    assert [(row.predecessor, row.share, row.act_symbol) for row in rows] == [
        (areas.upper, Decimal(1), "1661/NQ-UBTVQH15"),
        (areas.lower, Decimal(1), "1661/NQ-UBTVQH15"),
    ]
    ended = UnitVersion.objects.get(unit=areas.upper)
    assert ended.valid.upper == REFORM and ended.ending_symbol == "1661/NQ-UBTVQH15"


def test_a_merged_unit_takes_what_stood_under_its_predecessors(province: Province) -> None:
    bodies = province.bodies
    cell = actions.establish(
        kind="party_cell",
        name=Words(vi="Chi bộ 1"),
        valid_from=REFORM,
        parents={"party": bodies.ward_committee},
        **DOING,
    )
    actions.merge(units=[bodies.ward_committee], into=bodies.commune_committee, day=LATER, **DOING)
    assert cell.pk in queries.ids_under(bodies.commune_committee.pk, "party", LATER)
    assert cell.pk not in queries.ids_under(bodies.commune_committee.pk, "party", date(2025, 12, 31))
    assert queries.ids_above(cell.pk, "party", LATER) == [bodies.commune_committee.pk, bodies.committee.pk]


def test_a_new_name_holds_from_its_day_and_the_old_one_before(province: Province) -> None:
    unit = province.areas.ward
    actions.rename(unit=unit, name=Words(vi="Phường Bến Ngọc"), day=LATER, act_symbol="1/NQ-HĐND", **DOING)
    assert queries.name_on(unit.pk, date(2025, 12, 31)).vi == "Phường Bến Gỗ"
    assert queries.name_on(unit.pk, LATER).vi == "Phường Bến Ngọc"
    actions.rename(unit=unit, name=Words(vi="Phường Bến Hoa"), day=LATER, **DOING)  # the same day: a correction
    assert queries.name_on(unit.pk, LATER).vi == "Phường Bến Hoa"
    assert UnitVersion.objects.filter(unit=unit).count() == 2
    actions.rename(unit=unit, name=Words(vi="Phường Bến Xưa"), day=date(2022, 1, 1), **DOING)  # found out later
    assert [version.name.vi for version in unit.versions.order_by("valid")] == [
        "Phường Bến Gỗ",
        "Phường Bến Xưa",
        "Phường Bến Hoa",
    ]


def test_a_cell_becomes_a_committee_and_stays_the_same_unit(province: Province) -> None:
    cell = actions.establish(
        kind="party_cell",
        name=Words(vi="Chi bộ Trường học"),
        valid_from=REFORM,
        parents={"party": province.bodies.commune_committee},
        **DOING,
    )
    actions.convert(
        unit=cell, kind="grassroots_party_committee", day=LATER, name=Words(vi="Đảng ủy Trường học"), **DOING
    )
    assert queries.kinds_of([cell.pk], date(2025, 12, 31)) == {cell.pk: "party_cell"}
    assert queries.kinds_of([cell.pk], LATER) == {cell.pk: "grassroots_party_committee"}
    with pytest.raises(Invalid, match="cannot be converted"):
        actions.convert(unit=province.bodies.office, kind="party_cell", day=LATER, **DOING)


def test_a_split_shares_out_all_of_a_unit(province: Province) -> None:
    areas = province.areas
    parts = [
        actions.establish(
            kind="commune", name=Words(vi=f"Xã {n}"), valid_from=LATER, parents={"area": areas.province}, **DOING
        )
        for n in (1, 2)
    ]
    with pytest.raises(Invalid, match=r"add up to 0\.9"):
        wrong = [(parts[0], Decimal("0.5")), (parts[1], Decimal("0.4"))]
        actions.split(unit=areas.commune, parts=wrong, basis="population", day=LATER, **DOING)
    right = [(parts[0], Decimal("0.6")), (parts[1], Decimal("0.4"))]
    actions.split(unit=areas.commune, parts=right, basis="population", day=LATER, **DOING)
    assert not UnitVersion.objects.filter(unit=areas.commune, valid__contains=LATER).exists()
    assert not Serves.objects.filter(area=areas.commune, valid__contains=LATER).exists()
    assert [(row.share, row.basis) for row in Succession.objects.filter(predecessor=areas.commune).order_by("pk")] == [
        (Decimal("0.6"), "population"),
        (Decimal("0.4"), "population"),
    ]


def test_a_unit_that_gives_a_part_away_goes_on(province: Province) -> None:
    areas = province.areas
    parts = [(areas.ward, Decimal("0.25")), (areas.commune, Decimal("0.75"))]
    actions.split(unit=areas.commune, parts=parts, basis="area", day=LATER, **DOING)
    assert UnitVersion.objects.filter(unit=areas.commune, valid__contains=LATER).exists()


def test_a_unit_with_others_under_it_does_not_end(province: Province) -> None:
    with pytest.raises(NotNow, match=r"Xã Nà Lâm|Na Lam"):
        actions.dissolve(unit=province.areas.province, day=LATER, **DOING)
    with pytest.raises(NotNow, match="does not exist then"):
        actions.dissolve(unit=province.areas.upper, day=LATER, **DOING)
    with pytest.raises(NotNow, match="begins that day"):
        actions.dissolve(unit=province.areas.commune, day=REFORM, **DOING)
    actions.rename(unit=province.areas.commune, name=Words(vi="Xã Mới"), day=date(2027, 1, 1), **DOING)
    with pytest.raises(NotNow, match="2027-01-01"):
        actions.dissolve(unit=province.areas.commune, day=LATER, **DOING)


def test_a_move_that_the_profile_forbids_changes_nothing(province: Province) -> None:
    bodies = province.bodies
    cells = [
        actions.establish(
            kind="grassroots_party_committee",
            name=Words(vi=f"Đảng ủy {n}"),
            valid_from=REFORM,
            parents={"party": bodies.commune_committee},
            **DOING,
        )
        for n in (1, 2)
    ]
    before = sorted(Edge.objects.values_list("child", "parent", "valid"), key=str)
    with pytest.raises(Invalid, match="does not stand under"):
        actions.move(unit=bodies.commune_committee, hierarchy="party", parent=cells[0], day=LATER, **DOING)
    assert sorted(Edge.objects.values_list("child", "parent", "valid"), key=str) == before


def test_kinds_and_places_are_the_profiles(province: Province) -> None:
    areas = province.areas
    new = {"name": Words(vi="Xã X"), "valid_from": REFORM, **DOING}
    with pytest.raises(Invalid, match="no kind of unit"):
        actions.establish(kind="castle", **new)
    with pytest.raises(Invalid, match="needs a superior unit in: area"):
        actions.establish(kind="commune", **new)
    with pytest.raises(Invalid, match="does not stand under"):
        actions.establish(kind="commune", parents={"area": areas.ward}, **new)
    with pytest.raises(Invalid, match="does not serve"):
        actions.establish(kind="provincial_party_committee", serves=areas.ward, **new)
    with pytest.raises(NotNow, match="does not exist"):
        actions.establish(kind="commune", parents={"area": areas.district}, **new)
    with pytest.raises(Invalid, match="Give the unit a name"):
        actions.establish(kind="province", **new | {"name": Words()})


def test_only_those_over_all_units_that_an_act_touches_may_carry_it_out(province: Province) -> None:
    rename = {"unit": province.areas.ward, "name": Words(vi="Phường Mới"), "day": LATER, "at": AT}
    for may_not in (
        province.clerk,
        province.leader,
        province.member,
        province.outsider,
        province.auditor,
        province.administrator,
    ):
        with pytest.raises(NotAllowed):
            actions.rename(by=may_not, **rename)
    actions.rename(by=province.statistician, **rename)


def test_units_are_found_by_alias_then_by_names_of_all_times(province: Province) -> None:
    areas, bodies = province.areas, province.bodies
    day = province.day
    assert queries.find_units("xã nà lâm", day)[0].id == areas.commune.pk
    assert queries.find_units("Kommunen Na Lam", day)[0].id == areas.commune.pk
    earlier = queries.find_units("Xã Nà Thượng", day)[0]
    assert earlier.id == areas.upper.pk and earlier.score < 1
    assert queries.find_units("Xã Nà Thượng", JUNE)[0].score == 1
    actions.add_alias(unit=bodies.finance, text="Finance Office of Moc Lam", language="en", **DOING)
    found = queries.find_units("FINANCE  OFFICE of Moc Lam", day)[0]
    assert found.id == bodies.finance.pk and found.score == 1 and "Finance Office" in found.reason
    assert queries.find_units("", day) == [] and queries.find_units("qqqq wwww", day) == []


def test_what_a_roll_up_takes_is_plain(province: Province) -> None:
    areas = province.areas
    stretches = [
        (row.parent, row.valid_from, row.valid_to) for row in queries.edges("area") if row.child == areas.ward.pk
    ]
    assert stretches == [(areas.district.pk, FOUNDED, REFORM), (areas.province.pk, REFORM, None)]
    actions.rename(unit=areas.ward, name=Words(vi="Phường Mới"), day=LATER, **DOING)
    lives = [row for row in queries.lifetimes() if row.unit == areas.ward.pk]
    assert [(row.kind, row.valid_from, row.valid_to) for row in lives] == [("ward", FOUNDED, None)]
    assert {(row.predecessor, row.share) for row in queries.successions()} >= {(areas.upper.pk, Decimal(1))}


def test_units_of_a_kind_under_a_unit(province: Province) -> None:
    areas = province.areas
    now = queries.units_of_kind("commune", province.day, under=areas.province.pk, hierarchy="area")
    assert [version.unit_id for version in now] == [areas.commune.pk]
    june = queries.units_of_kind("commune", JUNE, under=areas.district.pk)
    assert [version.unit_id for version in june] == [areas.lower.pk, areas.upper.pk]
    assert Unit.objects.count() > len(june)
