"""Likely records for what the reader found, with the reason: indicators, units, persons, documents, conferences."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any, Final

from django.utils import translation
from django.utils.translation import gettext as _

from clew.commitments.models import Commitment
from clew.conferences.queries import find_conferences
from clew.documents.queries import find_clauses, find_documents
from clew.face.forms import day_in
from clew.indicators.models import Target
from clew.indicators.queries import find_indicators
from clew.intake.confirming import LIKELY
from clew.intake.reading import Found
from clew.org.queries import find_units
from clew.people.models import Post
from clew.people.queries import find_people, find_posts, holders_on
from clew.words.languages import LANGUAGES
from clew.words.matching import Match

_AROUND: Final = re.compile(r"\([^)]*\)|\s+\d+\s+(?:tháng|months?|månader)\b.*$|\s+(?:năm|in|år)\s+\d{4}\b.*$", re.I)
"""What stands round a name of an indicator and is not part of it: an abbreviation in brackets, a period."""
_SURE_DOCUMENT: Final = 0.6
_SURE_POST: Final = 0.8
_DERIVED: Final = frozenset({"growth", "difference", "share", "rank", "contribution", "count_of_total"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A likely record for a claim: `model` is the name used in `Ref`."""

    model: str
    id: int
    score: float
    label: dict[str, str]  # by language: the worker that reads does not know who will look
    reason: dict[str, str]

    def as_json(self) -> dict[str, Any]:
        """The form in which a claim keeps it."""
        return asdict(self)


class Proposer:
    """Finds likely records for the claims of one report. Remembers what it looked up: texts repeat themselves."""

    def __init__(self, body_id: int, day: date, about_id: int | None = None, period: str = "") -> None:
        """`body_id` is the office that received the report, `about_id` the unit that reports on `period`."""
        self._body_id = body_id
        self._about_id = about_id or body_id
        self._day = day
        self._period = period
        self._cited: list[int] = []  # documents that the report is sure to cite, for the clauses tasks come from
        self._known: dict[tuple[str, ...], list[Proposal]] = {}

    def proposals(self, found: Found) -> list[Proposal]:
        """Best first; empty where nothing is likely or the kind needs no match."""
        find = _FINDERS.get(found.kind)
        return find(self, found.record) if find else []

    def _once(self, model: str, key: tuple[str, ...], look: Callable[[], list[Match]]) -> list[Proposal]:
        known = self._known.get((model, *key))
        if known is None:
            known = _in_all_languages(model, look)
            self._known[model, *key] = known
        return known

    def _figures(self, record: dict[str, Any]) -> list[Proposal]:
        name, unit, place = record.get("indicator") or "", record.get("unit") or "", record.get("place") or ""
        name = _AROUND.sub("", name).strip()
        if record.get("kind") in _DERIVED:
            unit = ""  # "up 8 %" speaks of an indicator in tonnes as well
        indicators = self._once("indicator", (name, unit), lambda: find_indicators(name, unit=unit)) if name else []
        clauses = self._clauses_of_target(record, indicators) if record.get("kind") == "target" else []
        return indicators + clauses + (self._units(place) if place else [])

    def _clauses_of_target(self, record: dict[str, Any], indicators: list[Proposal]) -> list[Proposal]:
        """The clause that set the same target before: a report repeats what was resolved."""
        if not indicators:
            return []
        said, best = str(record.get("value")), indicators[0].id
        standing = Target.objects.filter(indicator=best, unit=self._about_id, closed_at=None)
        same = [one for one in standing.select_related("clause__document") if one.value.normalize() == decimal_in(said)]
        return [
            found for one in same[:1] for found in self._once("clause", (f"target {one.pk}",), partial(_clause_of, one))
        ]

    def _citations(self, record: dict[str, Any]) -> list[Proposal]:
        found = self._documents(record)
        if found and found[0].score >= _SURE_DOCUMENT and found[0].id not in self._cited:
            self._cited.append(found[0].id)
        return found

    def _documents(self, record: dict[str, Any]) -> list[Proposal]:
        title, symbol = record.get("title") or "", record.get("symbol") or ""
        if not title and not symbol:
            title = str((record.get("span") or {}).get("quote") or "")  # "the working regulations of the committee"
        issuer, type_ = record.get("issuer") or "", record.get("type") or ""
        return self._once(
            "document",
            (title, symbol, issuer, type_),
            lambda: find_documents(title, symbol=symbol, issuer_text=issuer, type=type_),
        )

    def _people(self, record: dict[str, Any]) -> list[Proposal]:
        name = record.get("name") or ""
        posts = tuple(post["post"] for post in record.get("posts") or ())
        if not name:
            return self._once("person", ("", *posts[:1]), lambda: self._holders(posts[0])) if posts else []
        found = self._once("person", (name,), lambda: find_people(name))
        if len(found) > 1 and posts and found[1].score > found[0].score - 0.05:  # of one name: who holds that post
            there = {match.id for post in posts for match in self._holders(post)}
            found = sorted(found, key=lambda one: (one.id not in there, -one.score))
            if found[0].id in there:
                found = [found[0], *(replace(one, score=one.score * 0.8) for one in found[1:])]
        return found

    def _holders(self, post: str) -> list[Match]:
        """Who holds a post on the day, by its title with the unit's name."""
        matches = [one for one in find_posts(post, self._day, limit=3) if one.score >= _SURE_POST]
        posts = {one.pk: one for one in Post.objects.filter(pk__in=[match.id for match in matches])}
        holders = holders_on({one.unit_id for one in posts.values()}, self._day)
        return [
            Match(
                holder.person_id,
                holder.person,
                match.score,
                _("held the post on that day: %(post)s") % {"post": match.label},
            )
            for match in matches
            for holder in holders[posts[match.id].unit_id]
            if holder.post_id == match.id
        ]

    def _organisations(self, record: dict[str, Any]) -> list[Proposal]:
        return self._units(record["name"]) if record.get("type") == "body" else []

    def _commitments(self, record: dict[str, Any]) -> list[Proposal]:
        units = [match for name in record.get("assignees") or () for match in self._units(name)[:1]]
        task = str((record.get("span") or {}).get("quote") or "")
        clauses = self._once("clause", (task,), lambda: self._clauses(task)) if task and self._cited else []
        people = [] if units else [one for name in record.get("assignees") or () for one in self._named(name)]
        return units + people + clauses + self._same_tasks(units + people, clauses)

    def _same_tasks(self, assignees: list[Proposal], clauses: list[Proposal]) -> list[Proposal]:
        """Commitments of the likeliest clause with the same assignee: a report tells again what was assigned."""
        if not assignees or not clauses or clauses[0].score < LIKELY:
            return []
        who = {f"{assignees[0].model}_id": assignees[0].id}
        known = Commitment.objects.filter(clause_id=clauses[0].id, **who).order_by("pk")[:1]
        return [
            found
            for one in known
            for found in self._once("commitment", (str(one.pk),), partial(_assigned, one, clauses[0].score))
        ]

    def _named(self, name: str) -> list[Proposal]:
        return self._once("person", (name,), lambda: find_people(name))[:1]

    def _clauses(self, task: str) -> list[Match]:
        """The clauses of the documents that the report cites which say nearly the same."""
        found = [match for document in self._cited for match in find_clauses(document, task, limit=1)]
        return sorted(found, key=lambda match: -match.score)[:3]

    def _meeting(self, record: dict[str, Any]) -> list[Proposal]:
        ordinal, day = record.get("ordinal"), day_in(record.get("date") or "")
        found: list[Proposal] = []
        for body_id in dict.fromkeys((self._about_id, self._body_id)):
            found += self._once(
                "conference",
                (str(body_id), str(ordinal), str(day)),
                partial(find_conferences, body_id, ordinal=ordinal, day=day, term=record.get("term")),
            )
        return sorted(found, key=lambda one: -one.score)

    def _units(self, name: str) -> list[Proposal]:
        return self._once("unit", (name,), lambda: find_units(name, self._day))


def _in_all_languages(model: str, look: Callable[[], list[Match]]) -> list[Proposal]:
    """The matches with their label and reason in each language. Scores and order do not depend on the language."""
    said: dict[int, dict[str, Match]] = {}
    for language in LANGUAGES:
        with translation.override(language):
            for match in look():
                said.setdefault(match.id, {})[language] = match
    return [
        Proposal(
            model,
            record_id,
            next(iter(matches.values())).score,
            {language: match.label for language, match in matches.items()},
            {language: match.reason for language, match in matches.items()},
        )
        for record_id, matches in said.items()
    ]


def _clause_of(target: Target) -> list[Match]:
    return [Match(target.clause_id, str(target.clause), 0.95, _("the same target was set by this clause"))]


def _assigned(commitment: Commitment, score: float) -> list[Match]:
    return [Match(commitment.pk, str(commitment), score, _("assigned already by that clause"))]


def decimal_in(text: str) -> Decimal | None:
    """A value as a record keeps it, without zeros at its end; None where it is no number."""
    try:
        return Decimal(text).normalize()
    except InvalidOperation:
        return None


_FINDERS: Final[dict[str, Callable[[Proposer, dict[str, Any]], list[Proposal]]]] = {
    "figures": Proposer._figures,
    "citations": Proposer._citations,
    "people": Proposer._people,
    "organisations": Proposer._organisations,
    "awards": lambda proposer, record: proposer._units(record.get("awarder") or "") if record.get("awarder") else [],
    "commitments": Proposer._commitments,
    "meeting": Proposer._meeting,
}
"""Kind of claim -> how its likely records are found. Kinds without an entry make records of their own."""
