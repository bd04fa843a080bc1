"""Rules about units: hierarchies, kinds, what may become of a unit, roles."""

from __future__ import annotations

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


class SuccessionKind(NamedRule):
    """What an act does to units: how many there are before it and after it. `ends`: those before it come to an end."""

    before: Count
    after: Count
    ends: bool


class Role(NamedRule):
    """A role that a grant may give; what it may do is the table of the room actors."""
