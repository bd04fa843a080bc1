"""How rooms tell each other's pages what touches a record, without knowing each other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """A record by the name of its model ("unit", "document", "clause", ...) and its id."""

    model: str
    id: int


@dataclass(frozen=True, slots=True)
class Link:
    """One line in a list of what touches a record: what it is, its label, its address and a short note."""

    kind: str
    label: str
    url: str
    note: str = ""
