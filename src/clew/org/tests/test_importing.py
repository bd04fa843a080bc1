"""A tree that comes with Clew is taken in whole, once, with its past."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from io import StringIO
from itertools import groupby

import pytest
from django.core.management import CommandError, call_command
from django.db.models import Count, Sum

from clew.actors.actor import system
from clew.actors.refusals import Invalid, NotAllowed, NotNow
from clew.house.tests.province import AT, DOING, Province
from clew.org import actions, queries, trees
from clew.org.models import Basis, Edge, Reach, Succession, Unit, UnitVersion
from clew.org.trees import Handing, KnownTree, Place, Stretch

SINCE, TURN, LATER = date(2021, 1, 1), date(2025, 7, 1), date(2026, 4, 30)
PROVINCE = [Stretch("province", {"vi": "Tỉnh Sông Mây"}, "P", SINCE, None)]


def small(kind: str = "commune") -> KnownTree:
    """A province with one commune that becomes two at the turn; the first is a ward later."""
    units = [
        PROVINCE,
        [Stretch("district", {"vi": "Huyện Sông"}, "D", SINCE, TURN, ending_act="1/NQ")],
        [Stretch(kind, {"vi": "Xã Cũ"}, "C", SINCE, TURN, ending_act="1/NQ")],
        [
            Stretch(kind, {"vi": "Xã Đông"}, "E", TURN, LATER, "1/NQ"),
            Stretch("ward", {"vi": "Phường Đông"}, "E", LATER, None, "2/NQ"),
        ],
        [Stretch(kind, {"vi": "Xã Tây"}, "W", TURN, None, "1/NQ")],
    ]
    places = [
        Place(1, 0, SINCE, TURN), Place(2, 1, SINCE, TURN), Place(3, 0, TURN, None), Place(4, 0, TURN, None)
    ]  # fmt: skip
    half = Decimal("0.5")
    return KnownTree("small", "area", units, places, [Handing(2, 3, TURN, half, "1/NQ"), Handing(2, 4, TURN, half)])


def test_units_places_and_successions_are_there_on_their_days(db: None) -> None:
    units = actions.import_tree(tree=small(), **DOING)
    names = [node.name.vi for node in queries.tree_on("area", date(2025, 6, 30))]
    assert names == ["Tỉnh Sông Mây", "Huyện Sông", "Xã Cũ"]
    assert [node.name.vi for node in queries.tree_on("area", LATER)] == ["Tỉnh Sông Mây", "Phường Đông", "Xã Tây"]
    assert queries.ids_under(units[0].pk, "area", TURN) == {units[0].pk, units[3].pk, units[4].pk}
    assert UnitVersion.objects.get(code="C").ending_symbol == "1/NQ"


def test_a_split_of_unknown_shares_says_so(db: None) -> None:
    actions.import_tree(tree=small(), **DOING)
    assert [(row.share, row.basis) for row in Succession.objects.all()] == [(Decimal("0.5"), Basis.EQUAL)] * 2


def test_the_same_tree_is_not_imported_twice(db: None) -> None:
    actions.import_tree(tree=small(), **DOING)
    with pytest.raises(NotNow, match="Sông Mây with the code P is here already"):
        actions.import_tree(tree=small(), **DOING)
    assert Unit.objects.count() == 5


def test_a_tree_that_the_profile_does_not_know_is_refused(db: None) -> None:
    with pytest.raises(Invalid, match="no kind of unit “hamlet”"):
        actions.import_tree(tree=small("hamlet"), **DOING)


def test_only_who_may_change_units_imports_a_tree(province: Province) -> None:
    with pytest.raises(NotAllowed):
        actions.import_tree(tree=small(), by=province.clerk, at=AT)
    actions.import_tree(tree=small(), by=province.statistician, at=AT)


def test_a_tree_that_does_not_come_with_clew_is_named_with_those_that_do(db: None) -> None:
    with pytest.raises(CommandError, match="vn-2025"):
        call_command("import_tree", "atlantis")


@pytest.mark.national
def test_the_whole_country_is_imported_and_counted(db: None) -> None:
    said = StringIO()
    call_command("import_tree", "vn-2025", stdout=said)
    assert "2026-04-30: 2611 xã, 697 phường, 34 tỉnh, thành phố, 13 đặc khu, 1 cả nước" in said.getvalue()
    for day, communes in ((date(2025, 6, 30), 10_035), (TURN, 3321), (LATER, 3321)):
        there = Counter(UnitVersion.objects.filter(valid__contains=day).values_list("kind", flat=True))
        assert sum(there[kind] for kind in ("commune", "ward", "township", "special_zone")) == communes
        top = Reach.objects.filter(hierarchy="area", ancestor__versions__kind="nation", valid__contains=day)
        assert top.count() == sum(there.values())  # the nation reaches every unit of the day
    parts = Succession.objects.values("predecessor").annotate(whole=Sum("share"), parts=Count("pk"))
    assert {row["whole"] for row in parts} == {Decimal(1)}
    _database_holds_what_the_files_say()
    with pytest.raises(NotNow):
        actions.import_tree(tree=trees.read("vn-2025"), by=system("test"), at=AT)


def _database_holds_what_the_files_say() -> None:
    known = trees.read("vn-2025")
    assert Edge.objects.count() == len(known.places)
    assert len(queries.successions()) == len(known.handings)
    assert UnitVersion.objects.count() == sum(len(stretches) for stretches in known.units)
    lives = [kind for stretches in known.units for kind, _same in groupby(stretches, key=lambda one: one.kind)]
    assert Counter(row.kind for row in queries.lifetimes()) == Counter(lives)  # a new name begins no other life
