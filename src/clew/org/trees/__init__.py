"""Trees of real units that come with Clew, as dated parts without a database. No Django.

    trees.names()            # ("vn-2025",)
    trees.read("vn-2025")    # KnownTree

A folder holds `tree.toml`, the units before the turn with the codes of those that continue them (`before.tsv`), the
units after it (`after.tsv`), and what changed later (`later.toml`). Codes are the keys; names repeat.
"""

from __future__ import annotations

import csv
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
SHARE_DIGITS = 6  # digits after the point of a share; clew_rollup adds shares up as whole numbers of them

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a unit was in `[valid_from, valid_to)`: its kind, its name by language, its code, and by which acts this
    stretch began and ended."""

    kind: str
    name: Mapping[str, str]
    code: str
    valid_from: date
    valid_to: date | None
    act: str = ""
    ending_act: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """The unit `child` stands under `parent`; both are places in `KnownTree.units`."""

    child: int
    parent: int
    valid_from: date
    valid_to: date | None
    act: str = ""


@dataclass(frozen=True, slots=True)
class Handing:
    """On `day` the part `share` of one unit goes to another. Where no source tells the parts, they are equal."""

    predecessor: int
    successor: int
    day: date
    share: Decimal
    act: str = ""


@dataclass(frozen=True)
class KnownTree:
    """One hierarchy of real units. A unit is its place in `units`, which holds its stretches in order."""

    id: str
    hierarchy: str
    units: Sequence[Sequence[Stretch]]
    places: Sequence[Place]
    handings: Sequence[Handing]

    def kind_of(self, unit: int, day: date) -> str:
        """The unit's kind on a day on which it exists."""
        return next(stretch.kind for stretch in reversed(self.units[unit]) if stretch.valid_from <= day)

    def kinds_on(self, day: date) -> list[str]:
        """The kinds of all units that exist on a day."""
        return [
            stretch.kind
            for stretches in self.units
            for stretch in stretches
            if stretch.valid_from <= day and (stretch.valid_to is None or day < stretch.valid_to)
        ]

    def coded(self) -> set[tuple[str, str]]:
        """Kind and code of every unit: a code alone may be a district's and another's too."""
        return {(stretch.kind, stretch.code) for stretches in self.units for stretch in stretches}


class NoSuchTree(ValueError):
    """There is no tree of this name."""

    def __init__(self, name: str) -> None:
        self.name, self.known = name, names()
        super().__init__(f"There is no tree {name!r}; there are: {', '.join(self.known)}.")


def names() -> tuple[str, ...]:
    """The trees that come with Clew."""
    return tuple(sorted(path.parent.name for path in FOLDER.glob("*/tree.toml")))


def read(name: str) -> KnownTree:
    """A tree by its name; NoSuchTree."""
    if name not in names():
        raise NoSuchTree(name)
    folder = FOLDER / name
    head = tomllib.loads((folder / "tree.toml").read_text(encoding="utf-8"))
    later = tomllib.loads((folder / "later.toml").read_text(encoding="utf-8"))
    growing = _Growing(head)
    growing.grow(_rows(folder / "before.tsv"), _rows(folder / "after.tsv"))
    for change in later["changes"]:
        growing.change(change)
    units = tuple(tuple(stretches) for stretches in growing.units)
    return KnownTree(name, head["hierarchy"], units, tuple(growing.places), tuple(growing.handings))


class _Growing:
    """A tree while it is read: the top, the units before the turn, those after it."""

    def __init__(self, head: Mapping[str, Any]) -> None:
        self.since: date = head["since"]
        self.turn: date = head["turn"]
        self.act: str = head["act"]
        self.language: str = head["language"]
        top = head["top"]
        self.units: list[list[Stretch]] = [[Stretch(top["kind"], top["name"], top["code"], self.since, None)]]
        self.places: list[Place] = []
        self.handings: list[Handing] = []
        self.last: dict[str, int] = {}  # by code, after the turn

    def grow(self, before: Sequence[Row], after: Sequence[Row]) -> None:
        origins: dict[str, list[str]] = defaultdict(list)
        for row in before:
            for heir in row["successors"].split():
                origins[heir].append(row["code"])
        kinds = {row["code"]: row["kind"] for row in after}
        # One unit that becomes one of its kind, and takes nobody in, is that unit still.
        going_on = {
            row["code"]: heir
            for row in before
            for heir in row["successors"].split()
            if row["successors"] == heir and len(origins[heir]) == 1 and kinds[heir] == row["kind"]
        }
        first = self._begin(before, going_on)
        self._go_on(after, {heir: first[code] for code, heir in going_on.items()})
        for row in before:
            heirs = row["successors"].split() if row["code"] not in going_on else []
            for heir, share in zip(heirs, _equal_shares(len(heirs)), strict=True):
                self.handings.append(Handing(first[row["code"]], self.last[heir], self.turn, share, self.act))

    def _begin(self, rows: Sequence[Row], going_on: Mapping[str, str]) -> dict[str, int]:
        """The units before the turn, by code; all but those that go on end with it."""
        found: dict[str, int] = {}
        for row in rows:
            found[row["code"]] = len(self.units)
            ends = row["code"] not in going_on
            stretch = Stretch(
                row["kind"],
                {self.language: row["name"]},
                row["code"],
                self.since,
                self.turn if ends else None,
                ending_act=self.act if ends else "",
            )
            self.units.append([stretch])
        for row in rows:
            whole = row["code"] in going_on and not row["under"]  # a province that goes on stays under the nation
            parent = found[row["under"]] if row["under"] else 0
            self.places.append(Place(found[row["code"]], parent, self.since, None if whole else self.turn))
        return found

    def _go_on(self, rows: Sequence[Row], staying: Mapping[str, int]) -> None:
        """The units after the turn; `staying` are those that were there before."""
        for row in rows:
            stretch = Stretch(row["kind"], {self.language: row["name"]}, row["code"], self.turn, None, act=self.act)
            if row["code"] in staying:
                self.last[row["code"]] = staying[row["code"]]
                self._become(staying[row["code"]], stretch)
            else:
                self.last[row["code"]] = len(self.units)
                self.units.append([stretch])
        for row in rows:
            unit = self.last[row["code"]]
            if row["under"] or row["code"] not in staying:
                parent = self.last[row["under"]] if row["under"] else 0
                self.places.append(Place(unit, parent, self.turn, None, self.act))

    def change(self, change: Mapping[str, Any]) -> None:
        """A unit is of another kind or name from a day on."""
        unit = self.last[change["code"]]
        name = {self.language: change["name"]}
        self._become(unit, Stretch(change["kind"], name, change["code"], change["day"], None, act=change["act"]))

    def _become(self, unit: int, new: Stretch) -> None:
        """The unit's last stretch ends where `new` begins; nothing changes where they say the same."""
        last = self.units[unit][-1]
        if (last.kind, last.name, last.code) != (new.kind, new.name, new.code):
            ended = Stretch(last.kind, last.name, last.code, last.valid_from, new.valid_from, last.act)
            self.units[unit][-1:] = [ended, new]


def _equal_shares(count: int) -> Iterator[Decimal]:
    """So many equal parts of 1; the last one holds what rounding leaves."""
    if not count:
        return
    step = Decimal(1).scaleb(-SHARE_DIGITS)
    part = (Decimal(1) / count).quantize(step)
    yield from (part for _ in range(count - 1))
    yield 1 - part * (count - 1)


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
