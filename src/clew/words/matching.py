"""What a search for a name proposes: the record, how sure it is, and why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """A likely record. `score` is between 0 and 1 and only orders; `reason` is a translated sentence for a person."""

    id: int
    label: str
    score: float
    reason: str
