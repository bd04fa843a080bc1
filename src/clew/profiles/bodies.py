"""Rules about units: hierarchies, kinds, what may become of a unit, roles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field

from clew.profiles.rules import Data, Id, Ids, NamedRule

Count = Literal["none", "one", "many"]


class Hierarchy(NamedRule):
    """A tree in which units stand."""


class Place(Data):
    """Where units of a kind stand in a hierarchy: at a level (1 is the top), as a root or under one of `parents`."""

    hierarchy: Id
    level: Annotated[int, Field(ge=1)]
    parents: Ids = ()
    root: bool = False


class UnitKind(NamedRule):
    """A kind of unit: an area, or a body that serves areas of the kinds in `serves`.

    `reports` are the report kinds that such a unit owes; `converts_to` the kinds that it may become without an end.
    """

    nature: Literal["area", "body"]
    places: Annotated[tuple[Place, ...], Field(min_length=1)]
    serves: Ids = ()
    reports: Ids = ()
    converts_to: Ids = ()

    def place_in(self, hierarchy: str) -> Place | None:
        return next((place for place in self.places if place.hierarchy == hierarchy), None)

    @property
    def top_of(self) -> Id:
        """The hierarchy at whose top units of this kind stand; empty where they stand at none."""
        return next((place.hierarchy for place in self.places if place.root), "")


def first_areas(kinds: Iterable[UnitKind]) -> list[UnitKind]:
    """The kinds of area that stand at the top: an installation begins with a unit of one of them."""
    return [kind for kind in kinds if kind.nature == "area" and kind.top_of]


class SuccessionKind(NamedRule):
    """What an act does to units: how many there are before it and after it. `ends`: those before it come to an end."""

    before: Count
    after: Count
    ends: bool


class Role(NamedRule):
    """A role that a grant may give; what it may do is the table of the room actors."""
