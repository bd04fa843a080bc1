"""A change of units before it is made: what upper rooms need to tell what would happen to theirs, and then to do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.org.models import Unit
from clew.words.languages import Words

NEW: Final = 0
"""Stands for the unit that the change establishes, as long as it has no id."""


class Kind(models.TextChoices):
    """What a change does."""

    ESTABLISH = "establish", _("Establish a unit")
    RENAME = "rename", _("Rename")
    CONVERT = "convert", _("Convert")
    MOVE = "move", _("Move under another unit")
    MERGE = "merge", _("Merge")
    SPLIT = "split", _("Split")
    DISSOLVE = "dissolve", _("Dissolve")


@dataclass(frozen=True, slots=True)
class Flow:
    """The part `share` (above 0, at most 1) of `source` goes into `target`; ids, or NEW."""

    source: int
    target: int
    share: Decimal


@dataclass(frozen=True, slots=True)
class Plan:
    """One change on one day. `units` are those that it is about (none is when one is established).

    `into` is the unit that takes the others in and stays itself; without it a merger establishes one of `unit_kind` and
    `name` under `parents`. `parts` are the successors of a split unit with their shares by `basis`. `keeper` takes over
    the papers and open tasks of a unit that is split or dissolved.
    """

    kind: Kind
    day: date
    units: tuple[Unit, ...] = ()
    act_symbol: str = ""
    unit_kind: str = ""
    name: Words = field(default_factory=Words)
    code: str = ""
    parents: Mapping[str, Unit] | None = None
    serves: Unit | None = None
    hierarchy: str = ""
    into: Unit | None = None
    parts: tuple[tuple[Unit, Decimal], ...] = ()
    basis: str = ""
    keeper: Unit | None = None

    @property
    def eve(self) -> date:
        """The last day on which the old units are as they were."""
        return self.day - timedelta(days=1)

    @property
    def above(self) -> Unit | None:
        """The superior unit that a move goes to."""
        return (self.parents or {}).get(self.hierarchy)

    @property
    def ending(self) -> tuple[int, ...]:
        """The units that are there for the last time on the eve."""
        if self.kind == Kind.MERGE:
            return tuple(unit.pk for unit in self.units if self.into is None or unit.pk != self.into.pk)
        if self.kind == Kind.SPLIT:
            goes_on = {part.pk for part, _share in self.parts}
            return tuple(unit.pk for unit in self.units if unit.pk not in goes_on)
        return tuple(unit.pk for unit in self.units) if self.kind == Kind.DISSOLVE else ()

    @property
    def flows(self) -> tuple[Flow, ...]:
        """Where each unit that is merged or split goes, and that those which take it in stay themselves."""
        if self.kind == Kind.MERGE:
            target = self.into.pk if self.into else NEW
            stays = [Flow(target, target, Decimal(1))] if self.into else []
            return (*stays, *(Flow(unit, target, Decimal(1)) for unit in self.ending))
        if self.kind == Kind.SPLIT:
            whole = self.units[0].pk
            kept = tuple(Flow(part.pk, part.pk, Decimal(1)) for part, _share in self.parts if part.pk != whole)
            return (*kept, *(Flow(whole, part.pk, share) for part, share in self.parts))
        return ()

    @property
    def heir(self) -> int | None:
        """Who takes over what the ending units leave open; NEW for the unit that the change establishes, None where it
        has to be decided case by case."""
        if self.kind == Kind.MERGE:
            return self.into.pk if self.into else NEW
        if self.keeper is not None:
            return self.keeper.pk
        return self.parts[0][0].pk if len(self.parts) == 1 else None

    @property
    def touched(self) -> tuple[int, ...]:
        """All units of the plan that are there already, each once."""
        others = [self.into, self.keeper, *(part for part, _share in self.parts)]
        return tuple(dict.fromkeys([*(unit.pk for unit in self.units), *(one.pk for one in others if one)]))

    def all_units(self) -> list[Unit]:
        """The units that somebody needs the right to change for this plan."""
        found = [*self.units, self.into, self.keeper, *(part for part, _share in self.parts)]
        return [one for one in [*found, *(self.parents or {}).values()] if one is not None]
