"""The text of a report cut into pieces, each with the claims that stand on it, for marking them in place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from clew.intake.models import Claim


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text that begins at `start`. `claims` are the ids of the claims on it, the shortest first;
    `page` begins a new page."""

    start: int
    text: str
    claims: tuple[int, ...]
    page: int | None = None

    @property
    def ids(self) -> str:
        """The ids for a data attribute."""
        return " ".join(map(str, self.claims))


def pieces(
    text: str, claims: Sequence[Claim], pages: Sequence[Sequence[int]], cuts: Iterable[int] = ()
) -> tuple[Piece, ...]:
    """Cuts at every begin and end of a claim and of a page, and at `cuts`. Joined again the pieces are the text."""
    starts = {start: number for number, start, _end in pages} if len(pages) > 1 else {}
    edges = sorted(
        {0, len(text), *starts, *cuts, *(claim.start for claim in claims), *(claim.end for claim in claims)} - {-1}
    )
    opening: dict[int, list[Claim]] = {}
    for claim in claims:
        if claim.start < claim.end:
            opening.setdefault(claim.start, []).append(claim)
    cut: list[Piece] = []
    standing: list[Claim] = []
    for start, end in pairwise(edges):
        standing = [claim for claim in standing if claim.end > start] + opening.get(start, [])
        shortest_first = sorted(standing, key=lambda claim: (claim.end - claim.start, claim.pk))
        cut.append(Piece(start, text[start:end], tuple(claim.pk for claim in shortest_first), starts.get(start)))
    return tuple(cut)
