"""Who acts: a frozen value that actions and access take, so that no rule reads a session or a clock."""

from __future__ import annotations

from dataclasses import dataclass

from clew.actors.roles import VERBS_BY_ROLE


@dataclass(frozen=True, slots=True)
class Grant:
    """A role on a unit; `covers` are the ids of that unit and of all below it in `hierarchy` on the day of asking."""

    role: str
    unit_id: int
    hierarchy: str
    covers: frozenset[int]


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, or the system itself, at one moment. `id` and `label` go into the history and outlive the account.

    `unbounded` is for the house alone: it loads the example and carries out jobs that a person has already started.
    """

    id: str
    label: str
    grants: tuple[Grant, ...] = ()
    person_id: int | None = None
    signed_in: bool = False
    unbounded: bool = False

    def units(self, verb: str) -> frozenset[int]:
        """The ids of all units on which this actor may do `verb`."""
        covered = [grant.covers for grant in self.grants if verb in VERBS_BY_ROLE[grant.role]]
        return frozenset().union(*covered)

    def may(self, verb: str, unit_id: int | None = None) -> bool:
        """Whether this actor may do `verb` on the unit, or, without a unit, anywhere at all."""
        if self.unbounded:
            return True
        if unit_id is None:
            return any(verb in VERBS_BY_ROLE[grant.role] for grant in self.grants)
        return any(unit_id in grant.covers and verb in VERBS_BY_ROLE[grant.role] for grant in self.grants)

    def has_role(self, role: str) -> bool:
        """Whether any grant is of this role."""
        return any(grant.role == role for grant in self.grants)


NOBODY = Actor(id="nobody", label="")


def system(label: str) -> Actor:
    """The house acting by itself, for example when it loads the example or finishes a queued reading."""
    return Actor(id=f"system:{label}", label=label, unbounded=True)
