"""The page of one commitment: the six things, the tree below it, what was reported, how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from clew.actors.actor import Actor
from clew.archive.access import visible_originals
from clew.archive.models import Agreement
from clew.archive.queries import passage_url
from clew.commitments import access, rules
from clew.commitments.models import Commitment, Extension, Override, Progress
from clew.commitments.queries.lines import Line, lines_of, status_of, who
from clew.commitments.queries.rating import completion_rates
from clew.commitments.rates import CompletionRates
from clew.documents.access import visible_documents
from clew.documents.queries.links import clause_url
from clew.face.links import Link
from clew.org.queries import versions_on


@dataclass(frozen=True, slots=True)
class Thing:
    """One of the six clear things: its name, what is known of it, whether that is clear."""

    name: str
    words: str
    clear: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A place in a text that tells the commitment."""

    quote: str
    source: str
    url: str
    disagrees: bool


@dataclass(frozen=True, slots=True)
class CommitmentPage:
    """Everything that the page of a commitment shows."""

    commitment: Commitment
    status: str
    override: Override | None
    six: tuple[Thing, ...]
    clear: int
    source: Link | None
    parent: Line | None
    children: tuple[Line, ...]
    children_rates: CompletionRates | None
    cooperating: tuple[str, ...]
    progress: tuple[Progress, ...]
    percent: int | None
    extensions: tuple[Extension, ...]
    said: tuple[Said, ...]
    may_see_history: bool
    may_report: bool
    may_manage: bool
    may_override: bool
    refusal: str


def commitment_page(actor: Actor, commitment_id: int, *, day: date) -> CommitmentPage:
    """The page of a commitment that the actor may see (else NotFound), as it stands on `day`. 16 queries at most."""
    commitment = access.commitment_for(actor, commitment_id)
    children = access.visible_commitments(actor).filter(parent=commitment)
    lines = lines_of(children.select_related("clause__document", "person").order_by("position", "pk")[:500], day)
    partners = list(commitment.cooperations.values_list("unit_id", flat=True))
    named = {one for one in (commitment.unit_id, commitment.class_under_id, *partners) if one}
    names = {unit_id: str(version.name) for unit_id, version in versions_on(named, day).items()}
    progress = tuple(
        commitment.progress.filter(closed_at__isnull=True).select_related("passage").order_by("-date", "-pk")
    )
    clear = rules.clearness(commitment)
    return CommitmentPage(
        commitment=commitment,
        status=status_of(commitment, day).value,
        override=commitment.overrides.filter(closed_at__isnull=True).first(),
        six=_six(commitment, clear, who(commitment, names)),
        clear=clear.count,
        source=_source(actor, commitment),
        parent=_parent(actor, commitment, day),
        children=tuple(lines),
        children_rates=completion_rates(children, day) if lines else None,
        cooperating=tuple(names[unit_id] for unit_id in partners if unit_id in names),
        progress=progress,
        percent=next((int(one.percent) for one in progress if one.percent is not None), None),
        extensions=tuple(commitment.extensions.order_by("pk")),
        said=_said(actor, commitment),
        may_see_history=actor.may("history.see", commitment.clause.document.owner_unit_id),
        may_report=access.can_report(actor, commitment),
        may_manage=access.can_manage(actor, commitment),
        may_override=access.can_override(actor, commitment),
        refusal=rules.why_not_open(commitment),
    )


def _six(commitment: Commitment, clear: rules.Clearness, who_words: str) -> tuple[Thing, ...]:
    words = {
        "who": who_words,
        "task": commitment.task,
        "responsibility": commitment.responsibility,
        "authority": commitment.authority,
        "time": commitment.due_event,
        "result": commitment.result,
    }
    return tuple(Thing(str(label), words[name], name in clear.clear) for name, label in rules.SIX)


def _source(actor: Actor, commitment: Commitment) -> Link | None:
    clause = commitment.clause
    if not visible_documents(actor).filter(pk=clause.document_id).exists():
        return None
    return Link("clause", str(clause.document), clause_url(clause), clause.label or clause.text[:80])


def _parent(actor: Actor, commitment: Commitment, day: date) -> Line | None:
    if commitment.parent_id is None:
        return None
    seen = access.visible_commitments(actor).filter(pk=commitment.parent_id)
    return next(iter(lines_of(seen.select_related("clause__document", "person"), day)), None)


def _said(actor: Actor, commitment: Commitment) -> tuple[Said, ...]:
    mentions = commitment.mentions.filter(passage__rendition__original__in=visible_originals(actor))
    return tuple(
        Said(
            quote=mention.passage.quote,
            source=mention.passage.rendition.original.name,
            url=passage_url(mention.passage_id),
            disagrees=mention.agreement == Agreement.DISAGREES,
        )
        for mention in mentions.select_related("passage__rendition__original").order_by("-pk")[:100]
    )
