"""How alike two texts of clauses are, and which clause of the text is likely the one that a report told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from clew.documents.models import Clause
from clew.words.folding import fold

LEAST = 0.25  # below it nothing is proposed: a person finds the clause quicker by reading
_NUMBERS_WEIGH = 0.35  # a target's number survives translation, its words do not


@dataclass(frozen=True, slots=True)
class Proposal:
    """A clause known by report and the clause of the text that it likely is. Nothing moves before a person confirms."""

    known: Clause
    clause: Clause
    score: float
    reason: str


def likeness(one: str, other: str) -> float:
    """Between 0 and 1, symmetric; 1 for the same words. Triples of letters, and the numbers where both have any."""
    letters = _dice(_triples(one), _triples(other))
    numbers_one, numbers_other = Counter(_numbers(one)), Counter(_numbers(other))
    if not numbers_one or not numbers_other:
        return letters
    return (1 - _NUMBERS_WEIGH) * letters + _NUMBERS_WEIGH * _dice(numbers_one, numbers_other)


def likely_clauses(text: str, clauses: Sequence[Clause], limit: int = 3) -> list[tuple[Clause, float]]:
    """The clauses most like a text, best first, those below LEAST left out."""
    scored = [(clause, likeness(text, clause.text)) for clause in clauses]
    kept = [one for one in scored if one[1] >= LEAST]
    return sorted(kept, key=lambda one: (-one[1], one[0].position))[:limit]


def clause_proposals(document_id: int) -> list[Proposal]:
    """For each clause known by report, the likeliest clauses of the document's text. One query."""
    return proposals_among(list(Clause.objects.filter(document=document_id, withdrawn=False).order_by("position")))


def proposals_among(standing: Sequence[Clause]) -> list[Proposal]:
    """The same for the clauses of a document that are loaded already."""
    real = [clause for clause in standing if not clause.known_by_report]
    return [
        Proposal(known, clause, round(score, 3), reason_of(known.text, clause.text))
        for known in standing
        if known.known_by_report
        for clause, score in likely_clauses(known.text, real)
    ]


def reason_of(one: str, other: str) -> str:
    """Why two texts seem to be one clause, as a sentence."""
    shared = sorted(set(_numbers(one)) & set(_numbers(other)))
    if shared:
        return _("Both name %(numbers)s.") % {"numbers": ", ".join(shared[:3])}
    return _("The words are alike.")


def _triples(text: str) -> Counter[str]:
    padded = f"  {fold(text)} "
    return Counter(padded[index : index + 3] for index in range(len(padded) - 2))


def _numbers(text: str) -> list[str]:
    """Numbers without their separators, so that 16.071 and 16,071 are one."""
    return [re.sub(r"[.,]", "", found) for found in re.findall(r"\d[\d.,]*\d|\d", text)]


def _dice(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
