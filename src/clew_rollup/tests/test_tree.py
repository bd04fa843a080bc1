"""A tree refuses what cannot be, with the unit and the day in the sentence."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from clew_rollup import Edge, Succession, Tree, TreeRefused, UnitVersion

START, TURN, LATER = date(2020, 1, 1), date(2025, 7, 1), date(2026, 1, 1)


def lives(*units: int, until: date | None = None, since: date = START) -> tuple[UnitVersion, ...]:
    return tuple(UnitVersion(unit, "commune", since, until) for unit in units)


def test_merged_units_live_until_the_day_of_the_merger() -> None:
    tree = Tree(lives(1, 2, until=TURN) + lives(3, since=TURN), (), (Succession(1, 3, TURN), Succession(2, 3, TURN)))
    assert (tree.exists(1, date(2025, 6, 30)), tree.exists(1, TURN), tree.exists(3, TURN)) == (True, False, True)
    assert tree.goes_to(1, TURN) == ((3, Decimal(1)),)
    assert tree.comes_from(3, TURN) == (1, 2)


def test_a_unit_that_takes_another_in_comes_from_both() -> None:
    tree = Tree(lives(1, until=TURN) + lives(2), (), (Succession(1, 2, TURN),))
    assert tree.comes_from(2, TURN) == (1, 2)


@pytest.mark.parametrize(
    ("units", "edges", "successions", "words"),
    [
        pytest.param(lives(1, until=TURN) + lives(1, since=LATER), (), (), "Unit 1 is recorded", id="gap in a life"),
        pytest.param(lives(1) + lives(1, since=TURN), (), (), "Unit 1 is recorded", id="overlapping versions"),
        pytest.param(
            lives(1, 2, 3), (Edge(1, 2, START), Edge(1, 3, TURN)), (), "two parents on 2025-07-01", id="two parents"
        ),
        pytest.param(
            lives(1) + lives(2, until=TURN), (Edge(1, 2, START),), (), "Unit 2 does not exist", id="parent ends first"
        ),
        pytest.param(lives(1), (Edge(1, 9, START),), (), "Unit 9 does not exist", id="unknown parent"),
        pytest.param(
            lives(1, 2, 3),
            (Edge(1, 2, START), Edge(2, 3, START), Edge(3, 1, TURN)),
            (),
            "under itself on 2025-07-01",
            id="circle of parents",
        ),
        pytest.param(
            lives(1, until=TURN) + lives(2, 3, since=TURN),
            (),
            (Succession(1, 2, TURN, Decimal("0.6")), Succession(1, 3, TURN, Decimal("0.3"))),
            "add up to 0.9",
            id="shares do not add up",
        ),
        pytest.param(
            lives(1, until=TURN) + lives(2, since=LATER),
            (),
            (Succession(1, 2, TURN),),
            "Unit 2 is to succeed 1",
            id="gap in a chain",
        ),
        pytest.param(
            lives(1, until=TURN) + lives(2),
            (),
            (Succession(1, 2, LATER),),
            "did not exist on the day before",
            id="succeeded after its end",
        ),
        pytest.param(lives(1, 2), (), (Succession(1, 2, TURN),), "goes on after", id="succeeded but goes on"),
        pytest.param(
            lives(1, 2),
            (),
            (
                Succession(1, 2, TURN, Decimal("0.1")),
                Succession(1, 1, TURN, Decimal("0.9")),
                Succession(2, 1, TURN, Decimal("0.1")),
                Succession(2, 2, TURN, Decimal("0.9")),
            ),
            "in a circle",
            id="circle of heirs",
        ),
        pytest.param(
            lives(1, until=TURN) + lives(2, since=TURN),
            (),
            (Succession(1, 2, TURN, Decimal("0.5")), Succession(1, 2, TURN, Decimal("0.5"))),
            "twice",
            id="one successor twice",
        ),
    ],
)
def test_what_cannot_be_is_refused(
    units: tuple[UnitVersion, ...], edges: tuple[Edge, ...], successions: tuple[Succession, ...], words: str
) -> None:
    with pytest.raises(TreeRefused, match=words):
        Tree(units, edges, successions)


@pytest.mark.parametrize("share", ["0", "1.1", "0.1234567", "NaN"])
def test_share_out_of_range_is_refused(share: str) -> None:
    with pytest.raises(TreeRefused, match="gives the share"):
        Succession(1, 2, TURN, Decimal(share))


def test_stretch_must_not_end_before_it_starts() -> None:
    with pytest.raises(TreeRefused, match="Unit 1 ends"):
        UnitVersion(1, "commune", TURN, TURN)
    with pytest.raises(TreeRefused, match="Edge from 1 to 2 ends"):
        Edge(1, 2, TURN, START)


def test_land_may_be_given_back_on_another_day() -> None:
    tenth, rest = Decimal("0.1"), Decimal("0.9")
    Tree(
        lives(1, 2),
        (),
        (
            Succession(1, 2, TURN, tenth),
            Succession(1, 1, TURN, rest),
            Succession(2, 1, LATER, tenth),
            Succession(2, 2, LATER, rest),
        ),
    )
