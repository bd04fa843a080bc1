"""What of a report nobody has decided yet, and how much of it could be confirmed at once."""

from __future__ import annotations

from dataclasses import dataclass

from clew.intake.doubting import needs_look
from clew.intake.models import Claim, ClaimState, Report
from clew.intake.reading import KINDS
from clew.intake.vocabulary import KINDS as KIND_WORDS


@dataclass(frozen=True, slots=True)
class Waiting:
    """What of one kind would be confirmed at once, and what waits for a look."""

    kind: str
    label: str
    sure: int
    to_look_at: int


def waiting(report: Report) -> tuple[Waiting, ...]:
    """Undecided claims by kind, in the order of the page. One query."""
    rows = Claim.objects.filter(report=report, state=ClaimState.PROPOSED).values_list("kind", "doubts")
    looks: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    for kind, doubts in rows:
        looks[kind].append(needs_look(doubts))
    return tuple(
        Waiting(kind, str(KIND_WORDS[kind]), found.count(False), found.count(True))
        for kind, found in looks.items()
        if found
    )


def undecided(report: Report) -> int:
    """How many claims nobody has decided yet."""
    return Claim.objects.filter(report=report, state=ClaimState.PROPOSED).count()
