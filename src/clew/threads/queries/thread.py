"""The thread of a document: its text clause by clause with their states, and everything that hangs on one clause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import JSONObject
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound
from clew.commitments.access import visible_commitments
from clew.commitments.models import Commitment
from clew.commitments.queries import Line, for_clauses
from clew.conferences.access import visible_conferences
from clew.conferences.models import Conference, Decision
from clew.conferences.queries import conference_name, conference_url
from clew.documents.access import visible_documents
from clew.documents.models import Document, Relation
from clew.documents.queries import ClauseLine, clause_tree, document_url, withdrawn_clause
from clew.documents.queries.register import type_name
from clew.face.links import Link
from clew.face.sparkline import Sparkline, sparkline
from clew.face.wording import day as day_words
from clew.face.wording import number
from clew.indicators.access import visible_statements, visible_targets
from clew.indicators.models import Statement, Target
from clew.indicators.queries import TargetState, states_of
from clew.intake.vocabulary import in_words
from clew.profiles import Profile
from clew.threads.queries.elsewhere import helped_by, tasks_elsewhere, thread_url, works_for
from clew.threads.queries.marks import Mark, mark_of
from clew.threads.queries.saying import Saying, sayings_of
from clew.threads.rules import ORDER, State, state_of_target, state_of_task, worst
from clew.words.languages import Words


@dataclass(frozen=True, slots=True)
class TextLine:
    """A clause in the text; `mark` is None where neither a target nor a task hangs on it."""

    clause: ClauseLine
    url: str
    mark: Mark | None
    chosen: bool


@dataclass(frozen=True, slots=True)
class Aim:
    """A target of the chosen clause with the drawing of its trend, and the same trend in words."""

    target: TargetState
    line: Sparkline | None
    values: str


@dataclass(frozen=True, slots=True)
class Task:
    """A commitment of the chosen clause; `overridden` where a leader set another status than the computed one."""

    line: Line
    status: str
    overridden: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """A statement about what the clause aims at, with its verdict and the first place that makes it. `words` are its
    kind and what it compares with."""

    statement: Statement
    words: str
    saying: Saying | None


@dataclass(frozen=True, slots=True)
class Thread:
    """Everything that hangs on one clause."""

    clause: ClauseLine
    mark: Mark | None
    targets: tuple[Aim, ...]
    judged: tuple[Judged, ...]
    tasks: tuple[Task, ...]
    helped_by: tuple[Link, ...]  # tasks of other clauses that work for a target of this one
    works_for: tuple[Link, ...]  # targets of other clauses that tasks of this one work for
    sayings: tuple[Saying, ...]

    @property
    def empty(self) -> bool:
        """Nothing hangs on it yet."""
        return not (self.targets or self.judged or self.tasks or self.helped_by or self.works_for or self.sayings)


@dataclass(frozen=True, slots=True)
class ThreadPage:
    """The page: head, summary, text on the left, the chosen clause's thread on the right. Without a chosen clause
    `sayings` are the places that cite the document as a whole. `hidden` says that targets or tasks hang on it that the
    reader may not see, and nothing of them."""

    document: Document
    type: str
    url: str
    day: date
    lines: tuple[TextLine, ...]
    followed: int
    hidden: bool
    counts: tuple[tuple[Mark, int], ...]
    thread: Thread | None
    related: tuple[Link, ...]
    decided: tuple[Link, ...]
    sayings: tuple[Saying, ...]


def thread_page(actor: Actor, document_id: int, key: str, *, profile: Profile, language: str, day: date) -> ThreadPage:
    """The thread of a document that the actor may see (else NotFound) as it stands on `day`; `key` is the address of
    the chosen clause, empty for none. A withdrawn clause is there only where it is asked for. 15 queries at most,
    however many clauses there are."""
    document = _document(actor, document_id)
    tree = clause_tree(document_id)
    chosen = next((clause for clause in tree if clause.key == key), None)
    if key and chosen is None and (chosen := withdrawn_clause(document_id, key)):
        tree.append(chosen)
    if key and chosen is None:
        raise NotFound(_("The document has no clause with the address %(key)s. Choose one in its text."), key=key)
    ids = [clause.id for clause in tree]
    found = visible_targets(actor).filter(clause__in=ids, closed_at=None).select_related("indicator").order_by("pk")
    rows = list(found.annotate(tasks_elsewhere=tasks_elsewhere(actor)))
    targets = states_of(rows, actor, day, with_statements=False)
    tasks = for_clauses(ids, actor, day) if ids else {}
    states = {clause.id: _state(clause.id, targets, tasks, day) for clause in tree}
    counts = Counter(state for state in states.values() if state is not None)
    return ThreadPage(
        document=document,
        type=type_name(document.type, profile, language),
        url=thread_url(document_id),
        day=day,
        lines=tuple(
            TextLine(clause, thread_url(document_id, clause.key), mark_of(states[clause.id]), clause is chosen)
            for clause in tree
        ),
        followed=counts.total(),
        hidden=document.hidden,
        counts=tuple((mark_of(state), counts[state]) for state in ORDER if counts[state]),
        thread=_thread(actor, chosen, states[chosen.id], rows, targets, tasks.get(chosen.id, ())) if chosen else None,
        related=_related(actor, document_id),
        decided=_decided(document, profile, language),
        sayings=() if chosen else tuple(sayings_of({"document": Q(document=document_id)}, actor)),
    )


def _hidden(actor: Actor) -> Any:
    """Whether anything hangs on a document's clauses that the actor may not see: the rest is not the whole then."""
    targets = Target.objects.filter(clause__document=OuterRef("pk"), closed_at=None)
    tasks = Commitment.objects.filter(clause__document=OuterRef("pk"))
    return Exists(targets.exclude(pk__in=visible_targets(actor).values("pk"))) | Exists(
        tasks.exclude(pk__in=visible_commitments(actor).values("pk"))
    )


def _document(actor: Actor, document_id: int) -> Any:
    """The document with the conferences that had it before them, as far as the actor may see both. One query."""
    deciding = Decision.objects.filter(conference=OuterRef("pk"), document=OuterRef(OuterRef("pk")))
    conferences: QuerySet[Conference] = visible_conferences(actor).filter(
        Q(conclusion=OuterRef("pk")) | Exists(deciding)
    )
    told = JSONObject(id="pk", kind="kind", ordinal="ordinal", title="title", date="date", concluded="conclusion")
    documents = visible_documents(actor).select_related("term")
    found = (
        documents.annotate(
            conferences=ArraySubquery(conferences.order_by("date", "pk").values(json=told)), hidden=_hidden(actor)
        )
        .filter(pk=document_id)
        .first()
    )
    if found is None:
        raise NotFound(_("There is no such document, or you may not see it. Look in the register of documents."))
    return found


def _decided(document: Any, profile: Profile, language: str) -> tuple[Link, ...]:
    links = []
    for row in document.conferences:
        conference = Conference(kind=row["kind"], ordinal=row["ordinal"], title=Words(**(row["title"] or {})))
        day = day_words(date.fromisoformat(row["date"])) if row["date"] else ""
        concludes = row["concluded"] == document.pk
        note = " · ".join(part for part in (day, str(_("its conclusion")) if concludes else "") if part)
        links.append(
            Link("conference", conference_name(conference, profile, language), conference_url(row["id"]), note)
        )
    return tuple(links)


def _related(actor: Actor, document_id: int) -> tuple[Link, ...]:
    visible = visible_documents(actor)
    relations = Relation.objects.filter(
        Q(source=document_id, target__in=visible) | Q(target=document_id, source__in=visible)
    ).select_related("source", "target")
    links = []
    for relation in relations.order_by("kind", "pk"):
        outward = relation.source_id == document_id
        other = relation.target if outward else relation.source
        words = relation.get_kind_display()
        note = words if outward else str(_("%(relation)s this one")) % {"relation": words}
        links.append(Link("out" if outward else "in", str(other), document_url(other.pk), note))
    return tuple(links)


def _state(
    clause_id: int, targets: Iterable[TargetState], tasks: Mapping[int, Collection[Line]], day: date
) -> State | None:
    return worst(
        [
            *(state_of_target(target.status) for target in targets if target.clause_id == clause_id),
            *(_state_of_line(line, day) for line in tasks.get(clause_id, ())),
        ]
    )


def _state_of_line(line: Line, day: date) -> State | None:
    below = line.children.overdue if line.children else 0
    clear = bool(line.override) or line.can_be_followed
    return state_of_task(line.override or line.status, line.due_date, day, overdue_below=below, clear=clear)


def _thread(
    actor: Actor,
    clause: ClauseLine,
    state: State | None,
    rows: Iterable[Any],
    targets: Iterable[TargetState],
    tasks: Collection[Line],
) -> Thread:
    own = [target for target in targets if target.clause_id == clause.id]
    statements = _statements(actor, clause, own)
    sayings = sayings_of(_spoken_of(actor, clause, own, statements, tasks), actor)
    made = {saying.record_id: saying for saying in reversed(sayings) if saying.kind == "statement"}
    return Thread(
        clause=clause,
        mark=mark_of(state),
        targets=tuple(
            Aim(one, sparkline(one.trend, one.target), ", ".join(number(value, one.decimals) for value in one.trend))
            for one in own
        ),
        judged=tuple(Judged(one, _kind_words(one), made.get(one.pk)) for one in statements),
        tasks=tuple(Task(line, line.override or line.shown, bool(line.override)) for line in tasks),
        helped_by=helped_by(rows, clause),
        works_for=works_for(tasks, clause),
        sayings=tuple(sayings),
    )


def _statements(actor: Actor, clause: ClauseLine, targets: Iterable[TargetState]) -> list[Statement]:
    about = Q(clause=clause.id)
    for target in targets:
        about |= Q(indicator=target.indicator_id, unit=target.unit_id)
    return list(visible_statements(actor).filter(about).select_related("indicator").order_by("-pk")[:50])


def _kind_words(statement: Statement) -> str:
    return ", ".join(in_words(term) for term in (statement.kind, statement.comparator) if term)


def _spoken_of(
    actor: Actor,
    clause: ClauseLine,
    targets: Collection[TargetState],
    statements: Collection[Statement],
    tasks: Collection[Line],
) -> dict[str, Q | None]:
    """Which mentions belong to the clause: its own, and those of its targets, their figures, statements and tasks."""
    figures = Q(figure__in=[target.figure_id for target in targets if target.figure_id])
    for target in targets:
        figures |= Q(figure__indicator=target.indicator_id, figure__unit=target.unit_id, figure__closed_at=None)
    task_ids = [line.id for line in tasks]
    below = visible_commitments(actor).filter(Q(pk__in=task_ids) | Q(parent__in=task_ids)).values("pk")
    return {
        "clause": Q(clause=clause.id),
        "target": Q(target__in=[target.target_id for target in targets]) if targets else None,
        "figure": figures if targets else None,
        "statement": Q(statement__in=[one.pk for one in statements]) if statements else None,
        "commitment": Q(commitment__in=below) if tasks else None,
    }
