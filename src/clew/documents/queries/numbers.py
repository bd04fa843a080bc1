"""Runs of numbers: what is used, what is missing, what comes next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from clew.documents.models import Document
from clew.documents.numbering import (
    Gaps,
    code_of_kind,
    counts_by_year,
    gaps_in,
    one_run_for_all_types,
    symbol_of,
    term_of,
)
from clew.documents.rules import WITHOUT_TEXT
from clew.org.models import Unit
from clew.org.queries import versions_on
from clew.people.models import Term
from clew.profiles import Profile, symbols

_LATEST = 5  # documents of a body that tell under which code it issues


@dataclass(frozen=True, slots=True)
class Run:
    """The run of numbers for a type of document of one body and, where it was asked for, the symbol that comes next."""

    term: Term | None
    year: int | None
    gaps: Gaps
    proposed: str = ""


def proposed_symbol(type: str, issuer: Unit, *, profile: Profile, day: date) -> Run | None:
    """The next free number of the body's run for this type, written as a symbol; None where no letters are known."""
    first = symbol_of(type, _codes(issuer, profile, day), 1, profile, day)
    if first is None:
        return None
    term = None if counts_by_year(first.family, profile) else term_of(issuer, day)
    run = _run(issuer.pk, type, term, None if term else day.year, first.family, profile)
    return replace(run, proposed=symbols.canonical(replace(first, number=run.gaps.following), profile))


def run_of(document: Document, profile: Profile) -> Run | None:
    """The run in which a document has its number; None for one without issuer or number. SymbolError for a symbol
    that breaks the grammar, which only a stub can have."""
    if document.issuer_id is None or document.number is None:
        return None
    family = symbols.parse(document.symbol, profile, document.date).family
    return _run(document.issuer_id, document.type, document.term, document.year, family, profile)


def _codes(issuer: Unit, profile: Profile, day: date) -> list[str]:
    """The codes under which the body has issued documents, the latest first; else that of its kind."""
    used: list[str] = []
    numbered = Document.objects.filter(issuer=issuer, number__isnull=False).exclude(state__in=WITHOUT_TEXT)
    for symbol, written_on in numbered.order_by("-date", "-pk").values_list("symbol", "date")[:_LATEST]:
        code = symbols.parse(symbol, profile, written_on).issuer
        used += [code] if code else []
    if used:
        return list(dict.fromkeys(used))
    version = versions_on([issuer.pk], day).get(issuer.pk)
    code = code_of_kind(version.kind, profile, day) if version else None
    return [code] if code else []


def _run(issuer_id: int, type: str, term: Term | None, year: int | None, family: str, profile: Profile) -> Run:
    used = Document.objects.filter(issuer=issuer_id, term=term, year=year, number__isnull=False)
    if not one_run_for_all_types(family, profile):
        used = used.filter(type=type)
    numbers = used.exclude(state__in=WITHOUT_TEXT).values_list("number", flat=True)
    first = profile.numberings[profile.families[family].numbering].first
    return Run(term, year, gaps_in([number for number in numbers if number is not None], first))
