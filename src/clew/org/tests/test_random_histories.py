"""Random histories of a tree: whatever acts are carried out or refused, it stays a forest on every day, nobody is left
without a superior, and the closure says what the edges say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.models import Sum
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from clew.actors.refusals import Invalid, NotNow
from clew.house.tests.province import DOING, REFORM
from clew.org import actions
from clew.org.models import Edge, Reach, Succession, Unit, UnitVersion
from clew.words.languages import Words

PARTY = "party"
KINDS = ("agencies_party_committee", "commune_party_committee", "grassroots_party_committee", "party_cell")
DAYS = st.integers(0, 12).map(lambda weeks: REFORM + timedelta(weeks=weeks))
PICK = st.integers(0, 50)
SHARES = st.sampled_from([("1",), ("0.5", "0.5"), ("0.2", "0.3", "0.5"), ("0.333333", "0.666667")])


class Histories(RuleBasedStateMachine):
    """Acts on one Party hierarchy, drawn without regard to whether they are possible."""

    def __init__(self) -> None:
        super().__init__()
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.units: list[Unit] = []
        self.done: dict[str, int] = defaultdict(int)

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.transaction.__exit__(None, None, None)

    def unit(self, pick: int) -> Unit:
        return self.units[pick % len(self.units)]

    def attempt(self, act: Callable[..., Any], **told: Any) -> Any:
        try:
            result = act(**told, **DOING)
        except (Invalid, NotNow):
            return None
        self.done[act.__name__] += 1
        return result

    def establish(self, kind: str, day: date, **places: Unit) -> None:
        name = Words(vi=f"{kind} {len(self.units)}")
        unit = self.attempt(actions.establish, kind=kind, name=name, valid_from=day, parents=places)
        if unit is not None:
            self.units.append(unit)

    @initialize()
    def begin(self) -> None:
        self.establish("provincial_party_committee", REFORM)
        for kind in ("commune_party_committee", "agencies_party_committee"):
            self.establish(kind, REFORM, party=self.units[0])
        for kind in ("grassroots_party_committee", "party_cell"):
            self.establish(kind, REFORM, party=self.units[1])
        assert len(self.units) == 5

    @rule(kind=st.sampled_from(KINDS), day=DAYS, under=PICK)
    def found(self, kind: str, day: date, under: int) -> None:
        self.establish(kind, day, party=self.unit(under))

    @rule(unit=PICK, day=DAYS, under=PICK)
    def move(self, unit: int, day: date, under: int) -> None:
        self.attempt(actions.move, unit=self.unit(unit), hierarchy=PARTY, parent=self.unit(under), day=day)

    @rule(unit=PICK, day=DAYS)
    def rename(self, unit: int, day: date) -> None:
        self.attempt(actions.rename, unit=self.unit(unit), name=Words(vi="Tên mới"), day=day)

    @rule(unit=PICK, day=DAYS, kind=st.sampled_from(KINDS))
    def convert(self, unit: int, day: date, kind: str) -> None:
        self.attempt(actions.convert, unit=self.unit(unit), kind=kind, day=day)

    @rule(unit=PICK, day=DAYS)
    def dissolve(self, unit: int, day: date) -> None:
        self.attempt(actions.dissolve, unit=self.unit(unit), day=day)

    @rule(one=PICK, other=PICK, day=DAYS, new=st.booleans())
    def merge(self, one: int, other: int, day: date, new: bool) -> None:
        told: dict[str, Any] = {"name": Words(vi="Hợp nhất")} if new else {"into": self.unit(one)}
        merged = self.attempt(actions.merge, units=[self.unit(one), self.unit(other)], day=day, **told)
        if merged is not None and new:
            self.units.append(merged)

    @rule(unit=PICK, parts=st.lists(PICK, min_size=3, max_size=3), shares=SHARES, day=DAYS)
    def split(self, unit: int, parts: list[int], shares: tuple[str, ...], day: date) -> None:
        shared = [(self.unit(part), Decimal(share)) for part, share in zip(parts, shares, strict=False)]
        self.attempt(actions.split, unit=self.unit(unit), parts=shared, basis="stated", day=day)

    @invariant()
    def the_database_agrees(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        totals = Succession.objects.values("predecessor", "date").annotate(total=Sum("share"))
        assert all(row["total"] == 1 for row in totals)

    @invariant()
    def a_forest_on_every_day_and_a_closure_that_says_so(self) -> None:
        lives = list(UnitVersion.objects.values_list("unit_id", "kind", "valid"))
        edges = list(Edge.objects.values_list("child_id", "parent_id", "valid"))
        reach = list(Reach.objects.values_list("ancestor_id", "descendant_id", "depth", "valid"))
        bounds = {valid.lower for *_rest, valid in (*lives, *edges)} | {valid.upper for *_rest, valid in lives}
        for day in sorted(bounds - {None}):
            alive = {unit: kind for unit, kind, valid in lives if day in valid}
            parent_of = {child: parent for child, parent, valid in edges if day in valid}
            rootless = {unit for unit, kind in alive.items() if kind != "provincial_party_committee"}
            assert rootless == set(parent_of), day
            assert set(parent_of.values()) <= set(alive), day
            found = sorted((up, down, depth) for up, down, depth, valid in reach if day in valid)
            assert found == sorted(plain_closure(alive, parent_of)), day


def plain_closure(alive: dict[int, str], parent_of: dict[int, int]) -> list[tuple[int, int, int]]:
    """Every unit with each unit above it, by walking up; a cycle fails the walk."""
    rows = []
    for unit in alive:
        above: int | None = unit
        for depth in range(len(alive) + 1):
            if above is None:
                break
            rows.append((above, unit, depth))
            above = parent_of.get(above)
        assert above is None, "a cycle"
    return rows


@pytest.mark.slow
@pytest.mark.django_db
def test_random_histories() -> None:
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
