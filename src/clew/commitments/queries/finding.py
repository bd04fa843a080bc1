"""Commitments found by their words, and what in this room touches records of lower rooms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import F
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.commitments import access
from clew.commitments.models import Commitment
from clew.commitments.queries.lines import commitment_url
from clew.face.links import Link, Ref
from clew.face.wording import day as day_words
from clew.words.folding import fold
from clew.words.matching import Match

_LEAST = 0.4
_MOST = 50

# How the foreign keys of a commitment lead to the records that it touches.
_PATHS = (
    ("unit", "unit_id"),
    ("person", "person_id"),
    ("clause", "clause_id"),
    ("document", "clause__document_id"),
    ("target", "target_id"),
    ("indicator", "target__indicator_id"),
    ("original", "mentions__passage__rendition__original_id"),
)


def find_commitments(
    text: str, *, unit_id: int | None = None, actor: Actor | None = None, limit: int = 5
) -> list[Match]:
    """The commitments whose task is likely the one in a text, best first; those of the unit come before others."""
    folded = fold(text)
    if not folded:
        return []
    commitments = access.visible_commitments(actor) if actor is not None else Commitment.objects.all()
    found = commitments.annotate(alike=TrigramWordSimilarity(folded, "folded")).filter(alike__gte=_LEAST)
    matches = []
    for commitment in found.order_by("-alike", "pk")[: limit * 4]:
        same = unit_id is not None and commitment.unit_id == unit_id
        reason = _("A task in like words, of the same unit.") if same else _("A task in like words.")
        score = round(0.8 * commitment.alike + (0.2 if same else 0), 3)
        matches.append(Match(commitment.pk, str(commitment), score, reason))
    return sorted(matches, key=lambda match: (-match.score, match.id))[:limit]


def linked_to(refs: Collection[Ref], actor: Actor) -> dict[Ref, list[Link]]:
    """The commitments that touch each record, as far as the actor may see them. One query a kind of record."""
    ids: dict[str, set[int]] = defaultdict(set)
    for ref in refs:
        ids[ref.model].add(ref.id)
    visible = access.visible_commitments(actor)
    found: dict[Ref, list[Link]] = defaultdict(list)
    for model, path in _PATHS:
        if not ids[model]:
            continue
        touching = visible.filter(**{f"{path.removesuffix('_id')}__in": ids[model]}).annotate(touched=F(path))
        for commitment in touching.distinct().order_by("pk")[: _MOST * len(ids[model])]:
            found[Ref(model, commitment.touched)].append(_link(commitment))
    return dict(found)


def _link(commitment: Commitment) -> Link:
    due = commitment.due_date and _("due %(day)s") % {"day": day_words(commitment.due_date)}
    note = ", ".join(part for part in (str(commitment.get_state_display()), due or commitment.due_event) if part)
    return Link("commitment", str(commitment), commitment_url(commitment.pk), note)
