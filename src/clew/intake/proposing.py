"""Likely records for what the reader found, with the reason: indicators, units, persons, documents, conferences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final

from django.utils import translation

from clew.conferences.queries import find_conferences
from clew.documents.queries import find_documents
from clew.indicators.queries import find_indicators
from clew.intake.reading import Found
from clew.org.queries import find_units
from clew.people.queries import find_people
from clew.words.languages import LANGUAGES
from clew.words.matching import Match

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

    def __init__(self, body_id: int | None, day: date) -> None:
        self._body_id = body_id
        self._day = day
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
        if record.get("kind") in _DERIVED:
            unit = ""  # "up 8 %" speaks of an indicator in tonnes as well
        indicators = self._once("indicator", (name, unit), lambda: find_indicators(name, unit=unit)) if name else []
        return indicators + (self._units(place) if place else [])

    def _citations(self, record: dict[str, Any]) -> list[Proposal]:
        title, symbol = record.get("title") or "", record.get("symbol") or ""
        issuer, type_ = record.get("issuer") or "", record.get("type") or ""
        return self._once(
            "document",
            (title, symbol, issuer, type_),
            lambda: find_documents(title, symbol=symbol, issuer_text=issuer, type=type_),
        )

    def _people(self, record: dict[str, Any]) -> list[Proposal]:
        name = record.get("name") or ""
        return self._once("person", (name,), lambda: find_people(name)) if name else []

    def _organisations(self, record: dict[str, Any]) -> list[Proposal]:
        return self._units(record["name"]) if record.get("type") == "body" else []

    def _commitments(self, record: dict[str, Any]) -> list[Proposal]:
        return [match for name in record.get("assignees") or () for match in self._units(name)[:1]]

    def _meeting(self, record: dict[str, Any]) -> list[Proposal]:
        if self._body_id is None:
            return []
        ordinal = record.get("ordinal")
        day = _day(record.get("date"))
        body_id = self._body_id
        return self._once(
            "conference",
            (str(ordinal), str(day)),
            lambda: find_conferences(body_id, ordinal=ordinal, day=day, term=record.get("term")),
        )

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


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
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
