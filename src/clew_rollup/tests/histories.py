"""Random but possible histories of a tree: units merge, split, move, begin, end, and give parts away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from clew_rollup import (
    Absence,
    Carry,
    Edge,
    Figure,
    Period,
    Ratio,
    Rule,
    Succession,
    Tree,
    Units,
    UnitVersion,
)

FIRST = date(2024, 1, 1)
SHARES = [Decimal(text) for text in ("0.5", "0.25", "0.1", "0.333333", "0.01")]


@dataclass
class History:
    """A tree under construction. What has begun and not ended is open; `close` at the end gives the records."""

    open_units: dict[int, tuple[str, date]] = field(default_factory=dict)
    open_edges: dict[int, tuple[int, date]] = field(default_factory=dict)
    units: list[UnitVersion] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    successions: list[Succession] = field(default_factory=list)
    last: int = 0

    def found(self, kind: str, parent: int | None, day: date) -> int:
        self.last += 1
        self.open_units[self.last] = (kind, day)
        if parent is not None:
            self.open_edges[self.last] = (parent, day)
        return self.last

    def end(self, unit: int, day: date) -> None:
        kind, since = self.open_units.pop(unit)
        self.units.append(UnitVersion(unit, kind, since, day))
        self.detach(unit, day)

    def detach(self, unit: int, day: date) -> None:
        if unit in self.open_edges:
            parent, since = self.open_edges.pop(unit)
            self.edges.append(Edge(unit, parent, since, day))

    def move(self, unit: int, parent: int, day: date) -> None:
        self.detach(unit, day)
        self.open_edges[unit] = (parent, day)

    def convert(self, unit: int, kind: str, day: date) -> None:
        old, since = self.open_units[unit]
        self.units.append(UnitVersion(unit, old, since, day))
        self.open_units[unit] = (kind, day)

    def parent(self, unit: int) -> int | None:
        return self.open_edges[unit][0] if unit in self.open_edges else None

    def of_kinds(self, *kinds: str) -> list[int]:
        return [unit for unit, (kind, _) in self.open_units.items() if kind in kinds]

    def settled(self, day: date, *kinds: str) -> list[int]:
        """Those that were there before `day`, so that something can happen to them on it."""
        return [unit for unit in self.of_kinds(*kinds) if self.open_units[unit][1] < day]

    def close(self) -> Tree:
        units = [*self.units, *(UnitVersion(unit, kind, since) for unit, (kind, since) in self.open_units.items())]
        edges = [*self.edges, *(Edge(unit, parent, since) for unit, (parent, since) in self.open_edges.items())]
        return Tree(tuple(units), tuple(edges), tuple(self.successions))


def leaves(history: History, day: date, least: int, most: int) -> st.SearchStrategy[list[int]]:
    """Different leaves that were there before `day`."""
    return st.lists(
        st.sampled_from(history.settled(day, "commune", "ward")), min_size=least, max_size=most, unique=True
    )


def merge(draw: st.DrawFn, history: History, day: date) -> None:
    """Two or three leaves become one, in the parent of the first."""
    several = draw(
        st.lists(st.sampled_from(history.settled(day, "commune", "ward")), min_size=2, max_size=3, unique=True)
    )
    heir = history.found("commune", history.parent(several[0]), day)
    for unit in several:
        history.end(unit, day)
        history.successions.append(Succession(unit, heir, day))


def take_in(draw: st.DrawFn, history: History, day: date) -> None:
    """One leaf takes in another and stays itself."""
    gone, heir = draw(leaves(history, day, 2, 2))
    history.end(gone, day)
    history.successions.append(Succession(gone, heir, day))


def split(draw: st.DrawFn, history: History, day: date) -> None:
    """A leaf becomes two, perhaps under different parents."""
    unit = draw(leaves(history, day, 1, 1))[0]
    share = draw(st.sampled_from(SHARES))
    parents = [history.parent(unit), draw(st.sampled_from(history.of_kinds("province")))]
    heirs = [history.found("commune", parent, day) for parent in parents]
    history.end(unit, day)
    history.successions += [
        Succession(unit, heirs[0], day, share),
        Succession(unit, heirs[1], day, 1 - share),
    ]


def give_away(draw: st.DrawFn, history: History, day: date) -> None:
    """A leaf gives a part to another and goes on."""
    giver, taker = draw(leaves(history, day, 2, 2))
    share = draw(st.sampled_from(SHARES))
    history.successions += [Succession(giver, giver, day, 1 - share), Succession(giver, taker, day, share)]


def move(draw: st.DrawFn, history: History, day: date) -> None:
    unit = draw(leaves(history, day, 1, 1))[0]
    parent = draw(st.sampled_from(history.of_kinds("province", "district")))
    if history.open_edges.get(unit, (None, FIRST))[1] < day:
        history.move(unit, parent, day)


def renumber(draw: st.DrawFn, history: History, day: date) -> None:
    unit = draw(leaves(history, day, 1, 1))[0]
    heir = history.found("commune", history.parent(unit), day)
    history.end(unit, day)
    history.successions.append(Succession(unit, heir, day))


def convert(draw: st.DrawFn, history: History, day: date) -> None:
    history.convert(draw(leaves(history, day, 1, 1))[0], "ward", day)


def dissolve(draw: st.DrawFn, history: History, day: date) -> None:
    history.end(draw(leaves(history, day, 1, 1))[0], day)


def establish(draw: st.DrawFn, history: History, day: date) -> None:
    history.found("commune", draw(st.sampled_from(history.of_kinds("province", "district"))), day)


def end_districts(draw: st.DrawFn, history: History, day: date) -> None:
    """The level between communes and province is abolished; its communes move up."""
    for district in history.settled(day, "district"):
        above = history.parent(district)
        for unit in [unit for unit, (parent, _) in history.open_edges.items() if parent == district]:
            assert above is not None
            history.move(unit, above, day)
        history.end(district, day)


def merge_provinces(draw: st.DrawFn, history: History, day: date) -> None:
    old = history.settled(day, "province")
    if len(old) < 2:
        return
    heir = history.found("province", history.parent(old[0]), day)
    for province in old[:2]:
        for unit in [unit for unit, (parent, _) in history.open_edges.items() if parent == province]:
            history.move(unit, heir, day)
        history.end(province, day)
        history.successions.append(Succession(province, heir, day))


EVENTS: tuple[Callable[[st.DrawFn, History, date], None], ...] = (
    *(merge, take_in, split, give_away, move, renumber, convert, dissolve, establish, end_districts, merge_provinces),
)


@st.composite
def trees(draw: st.DrawFn, nation: bool = False) -> Tree:
    """One or two provinces with up to five events; `nation`: under one top that lasts."""
    history = History()
    top = history.found("nation", None, FIRST) if nation else None
    for _ in range(draw(st.integers(1, 2))):
        province = history.found("province", top, FIRST)
        above = [province, *(history.found("district", province, FIRST) for _ in range(draw(st.integers(0, 1))))]
        for _ in range(draw(st.integers(2, 4))):
            history.found("commune", draw(st.sampled_from(above)), FIRST)
    day = FIRST
    for _ in range(draw(st.integers(0, 5))):
        day += timedelta(days=draw(st.integers(20, 60)))
        if len(history.settled(day, "commune", "ward")) >= 3:
            draw(st.sampled_from(EVENTS))(draw, history, day)
    return history.close()


RULES = [
    Rule("sum", digits=1),
    Rule("households", kinds=frozenset({"commune"})),
    Rule("schools", carry=Carry.NOT_COMPARABLE, kinds=frozenset({"commune", "ward"})),
    Rule("rank", Units.NONE, Carry.NOT_COMPARABLE),
    Rule("own", Units.NONE, digits=6),
    Rule("rate", Units.RATIO, Carry.REBUILD, Ratio("sum", "households", Decimal(100)), digits=2),
    Rule("grade", Units.RATIO, Carry.NOT_COMPARABLE, Ratio("schools", "sum"), digits=6, periods=frozenset({"0", "2"})),
]
PERIODS = [Period(str(n), FIRST + timedelta(days=70 * n), FIRST + timedelta(days=70 * n + 70)) for n in range(4)]

values = (
    st.decimals(min_value=-(10**7), max_value=10**7, places=2)
    | st.decimals(min_value=-9, max_value=9, places=6)
    | st.just(Decimal(0))
)


@st.composite
def figures(draw: st.DrawFn, tree: Tree) -> list[Figure]:
    """For most cells a value, for some a reason, for some nothing; also of units that are not there."""
    said = st.one_of(values, values, values, st.sampled_from(Absence), st.none())
    found = []
    for unit in [*tree.lives, 999]:
        for rule in RULES:
            for period in PERIODS:
                answer = draw(said)
                if answer is not None:
                    part = {"absence": answer} if isinstance(answer, Absence) else {"value": answer}
                    found.append(Figure(unit, rule.indicator, period.code, **part))
    return found


days = st.integers(-10, 300).map(lambda number: FIRST + timedelta(days=max(0, number)))
