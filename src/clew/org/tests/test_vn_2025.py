"""The real tree of Viet Nam: how many there are of each kind on which day, who continues whom, and that no total of a
province changes by the reform."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from clew.org import trees
from clew.org.tests.known import rollup_tree
from clew_rollup import Carry, Figure, Period, Ratio, Rule, Total, Tree, Units, roll_up

BEFORE, AFTER, LATER = date(2025, 6, 30), date(2025, 7, 1), date(2026, 4, 30)
COMMUNES = frozenset({"commune", "ward", "township", "special_zone"})
KNOWN = trees.read("vn-2025")
JUNE = Period("2025-06", date(2025, 6, 1), AFTER)
RULES = [
    Rule("revenue", digits=2, kinds=COMMUNES),
    Rule("poor", kinds=COMMUNES),
    Rule("households", kinds=COMMUNES),
    Rule("poverty", Units.RATIO, Carry.REBUILD, Ratio("poor", "households", Decimal(100)), 2, COMMUNES),
]


@pytest.fixture(scope="module")
def tree() -> Tree:
    return rollup_tree(KNOWN)


def figures(tree: Tree) -> Iterator[Figure]:
    """Every commune reports June 2025, with numbers that no two of them share."""
    for unit, kind in tree.kinds_on(BEFORE).items():
        if kind in COMMUNES:
            poor, households = unit * 37 % 311, 311 + unit * 53 % 4001
            for code, value in (("revenue", Decimal(unit * 7919 % 1_000_003) / 100), ("poor", Decimal(poor))):
                yield Figure(unit, code, JUNE.code, value)
            yield Figure(unit, "households", JUNE.code, Decimal(households))


def provinces_on(tree: Tree, day: date) -> list[int]:
    return [unit for unit, kind in tree.kinds_on(day).items() if kind == "province"]


@pytest.mark.parametrize(
    ("day", "communes", "provinces", "kinds"),
    [
        (BEFORE, 10_035, 63, {"commune": 7695, "ward": 1724, "township": 616}),
        (AFTER, 3321, 34, {"commune": 2621, "ward": 687, "special_zone": 13}),
        (LATER, 3321, 34, {"commune": 2611, "ward": 697, "special_zone": 13}),
    ],
)
def test_communes_of_the_right_kinds_on_each_day(
    day: date, communes: int, provinces: int, kinds: dict[str, int]
) -> None:
    there = Counter(KNOWN.kinds_on(day))
    assert {kind: there[kind] for kind in COMMUNES if there[kind]} == kinds
    assert (sum(kinds.values()), there["province"]) == (communes, provinces)


def test_a_province_that_merged_with_nobody_goes_on_and_the_others_end() -> None:
    going_on = [stretches for stretches in KNOWN.units if stretches[0].kind == "province" and
                stretches[0].valid_from < AFTER and stretches[-1].valid_to is None]  # fmt: skip
    assert len(going_on) == 11
    assert "Tỉnh Lai Châu" in [stretches[0].name["vi"] for stretches in going_on]


def test_dong_nai_becomes_a_city_with_ten_more_wards() -> None:
    changed = [stretches for stretches in KNOWN.units if stretches[-1].valid_from == LATER]
    assert Counter(stretches[-1].kind for stretches in changed) == {"ward": 10, "province": 1}
    city = next(stretches for stretches in changed if stretches[-1].kind == "province")
    assert [stretch.name["vi"] for stretch in city] == ["Tỉnh Đồng Nai", "Thành phố Đồng Nai"]


def test_every_commune_has_an_heir_and_all_parts_of_it_lie_in_one_province_again(tree: Tree) -> None:
    homes = defaultdict(set)
    for unit, kind in tree.kinds_on(BEFORE).items():
        if kind in COMMUNES:
            heirs = tree.goes_to(unit, AFTER)
            assert sum(share for _heir, share in heirs) == 1
            district = tree.parent(unit, BEFORE)
            assert district is not None
            for heir, _share in heirs:
                homes[heir].add(tree.parent(district, BEFORE))
    assert len(homes) == 3321 - 5  # five special zones come of island districts without communes
    assert all(len(provinces) == 1 for provinces in homes.values())


def test_what_the_source_confuses_is_listed_and_left_out() -> None:
    with (trees.FOLDER / "vn-2025" / "left-out.tsv").open(encoding="utf-8", newline="") as file:
        pairs = {(row[0], row[3]) for row in list(csv.reader(file, delimiter="\t"))[1:]}
    codes = [stretches[0].code for stretches in KNOWN.units]
    kept = {(codes[row.predecessor], codes[row.successor]) for row in KNOWN.handings}
    assert (len(pairs), len({heir for _old, heir in pairs})) == (28, 23)
    assert not pairs & kept


def test_no_additive_total_of_a_province_changes_and_a_rate_is_rebuilt(tree: Tree) -> None:
    """The figures of June 2025, as of the last day before the reform, its first day, and after the change of 2026."""
    said = list(figures(tree))
    seen = {
        day: {
            (total.unit, total.indicator): total
            for total in roll_up(said, tree, RULES, [JUNE], as_of=day, engine="duckdb").rows
        }
        for day in (BEFORE, AFTER, LATER)
    }
    origins = defaultdict(list)
    for province in provinces_on(tree, BEFORE):
        for heir, _share in tree.goes_to(province, AFTER):
            origins[heir].append(province)
    assert sorted(len(some) for some in origins.values()) == [1] * 11 + [2] * 17 + [3] * 6
    for day in (AFTER, LATER):
        assert sorted(provinces_on(tree, day)) == sorted(origins)
        for province, before in origins.items():
            same_as_before([seen[BEFORE], seen[day]], before, province)
    nation = [found[0, "revenue"] for found in seen.values()]
    assert len(set(nation)) == 1 and nation[0].reported == nation[0].expected == 10_035


def same_as_before(seen: list[dict[tuple[int, str], Total]], before: list[int], after: int) -> None:
    earlier, later = seen
    for code in ("revenue", "poor", "households"):
        old, new = [earlier[unit, code] for unit in before], later[after, code]
        assert new.value == sum(total.value for total in old if total.value is not None)
        assert (new.reported, new.expected) == (sum(one.reported for one in old), sum(one.expected for one in old))
        assert not new.estimated and not new.broken
    poor, households = later[after, "poor"].value, later[after, "households"].value
    assert poor is not None and households is not None
    assert later[after, "poverty"].value == (100 * poor / households).quantize(Decimal("0.01"))
