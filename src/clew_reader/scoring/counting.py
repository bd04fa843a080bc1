"""Pairs annotated and found records one to one and counts them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from clew_reader.scoring.folding import folded, name_of, same_body
from clew_reader.scoring.likeness import LIKENESS, Likeness, Row

_FACTS: Final = {
    "document": ("language", "kind", "source_url", "publisher", "title", "published"),
    "meeting": ("body", "ordinal", "kind", "date"),
}
KINDS: Final = (*_FACTS, *LIKENESS)


@dataclass(frozen=True, slots=True)
class Count:
    """How many of the required records were found, and how many records were given that count."""

    matched: int = 0
    required: int = 0
    given: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.matched + other.matched, self.required + other.required, self.given + other.given)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where there is nothing on either side."""
        both = self.required + self.given
        return 2 * self.matched / both if both else None


Score = Mapping[str, tuple[Count, Count]]
"""Kind -> loose count, strict count."""


def score(gold: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, tuple[Count, Count]]:
    """Both in the corpus format: the `records` of an annotation and of a reading of the same text."""
    counts = {}
    for kind in KINDS:
        one, two = gold.get(kind) or [], found.get(kind) or []
        how = _facts if kind in _FACTS else _records
        counts[kind] = (how(kind, one, two, strict=False), how(kind, one, two, strict=True))
    return counts


def total(scores: Iterable[Score]) -> dict[str, tuple[Count, Count]]:
    """The counts of several texts together (micro average)."""
    summed = {kind: (Count(), Count()) for kind in KINDS}
    for one in scores:
        for kind, (loose, strict) in one.items():
            summed[kind] = (summed[kind][0] + loose, summed[kind][1] + strict)
    return summed


def _records(kind: str, gold: Sequence[Row], found: Sequence[Row], *, strict: bool) -> Count:
    like = LIKENESS[kind]
    required = [row for row in gold if not row.get("optional")]
    optional = [row for row in gold if row.get("optional")]
    hit = _paired(required, list(enumerate(found)), like, strict=strict)
    seen = hit | _paired(required, list(enumerate(found)), like, strict=False)
    rest = [(place, row) for place, row in enumerate(found) if place not in seen]
    return Count(len(hit), len(required), len(found) - len(_paired(optional, rest, like, strict=False)))


def _paired(gold: Sequence[Row], found: Sequence[tuple[int, Row]], like: Likeness, *, strict: bool) -> set[int]:
    """The found records that have a partner: the best pairs first, each record once."""
    weights = [
        (-weight, at, place)
        for at, one in enumerate(gold)
        for place, two in found
        if (weight := like(one, two, strict)) is not None
    ]
    taken: set[int] = set()
    hit: set[int] = set()
    for _weight, at, place in sorted(weights):
        if at not in taken and place not in hit:
            taken.add(at)
            hit.add(place)
    return hit


def _facts(kind: str, gold: Sequence[Row], found: Sequence[Row], *, strict: bool) -> Count:
    wanted, given = _told(kind, gold), _told(kind, found)
    left = list(given)
    matched = 0
    for name, values in wanted:
        for one in left:
            if one[0] == name and _same_fact(name, values, one[1], strict=strict):
                left.remove(one)
                matched += 1
                break
    return Count(matched, len(wanted), len(given))


def _told(kind: str, rows: Sequence[Row]) -> list[tuple[str, tuple[str, ...]]]:
    """Each stated field of the one record, with every form in which it is given."""
    if not rows:
        return []
    row = rows[0]
    told = [
        (name, tuple(str(one) for one in (row[name], row.get(f"{name}_en")) if one))
        for name in _FACTS[kind]
        if row.get(name) is not None
    ]
    return told + [("chair", (name_of(chair),)) for chair in row.get("chairs") or ()]


def _same_fact(name: str, one: Iterable[str], two: Iterable[str], *, strict: bool) -> bool:
    return any(folded(a) == folded(b) or (name == "body" and not strict and same_body(a, b)) for a in one for b in two)
