"""From a citation in a text to the register: symbol with issuer and date first, then type and title."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Date

from django.conf import settings
from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.documents import access
from clew.documents.models import Clause, Document, DocumentState
from clew.documents.queries.likeness import likely_clauses, reason_of
from clew.org.models import UnitAlias, UnitVersion
from clew.profiles import Profile, SymbolError, symbols
from clew.words.folding import fold
from clew.words.matching import Match

_CANDIDATES = 40
_TITLE_LEAST = 0.35


def find_documents(
    text: str = "",
    *,
    symbol: str = "",
    issuer_text: str = "",
    type: str = "",
    date: Date | None = None,
    limit: int = 5,
    actor: Actor | None = None,
) -> list[Match]:
    """The documents that a citation likely means, best first. `type` is a type of the profile or the reader's word.

    A symbol alone is not enough to be sure, as other bodies and terms use it too; issuer and date settle it. `actor`
    narrows the search to what this person may see; without one (a queued reading) all is searched.
    """
    documents = access.visible_documents(actor) if actor is not None else Document.objects.all()
    found = _by_symbol(documents, symbol, issuer_text, date, settings.PROFILE)
    if len(found) < limit and text.strip():
        known = {match.id for match in found}
        # A paper with another number is another paper, however alike the titles.
        open_entries = documents.filter(symbol="") if symbol.strip() else documents
        titled = _by_title(open_entries, text, types_meant(type, settings.PROFILE), date)
        found += [one for one in titled if one.id not in known]
    return sorted(found, key=lambda match: (-match.score, match.id))[:limit]


def find_named(text: str, *, actor: Actor) -> list[Match]:
    """The documents that a person means who types a symbol or a title. A symbol leads to documents that bear it, and
    never to one with another number and a like look."""
    try:
        symbols.parse(text, settings.PROFILE)
    except SymbolError:
        return find_documents(text, actor=actor)
    return find_documents(symbol=text, actor=actor)


def find_clauses(document_id: int, text: str, limit: int = 3) -> list[Match]:
    """The standing clauses of a document that are most like a text."""
    clauses = list(Clause.objects.filter(document=document_id, withdrawn=False).order_by("position"))
    return [
        Match(clause.pk, str(clause), round(score, 3), reason_of(text, clause.text))
        for clause, score in likely_clauses(text, clauses, limit)
    ]


def types_meant(word: str, profile: Profile) -> tuple[str, ...]:
    """The document types that a word of the reader, or an id, can mean."""
    meant = (rule.id for rule in profile.document_types if word and (rule.id == word or word in rule.reads_as))
    return tuple(dict.fromkeys(meant))


def _by_symbol(
    documents: QuerySet[Document], symbol: str, issuer_text: str, day: Date | None, profile: Profile
) -> list[Match]:
    key = symbols.search_key(symbol)
    if not key:
        return []
    wanted = Q(folded__contains=fold(symbol))
    try:
        parsed = symbols.parse(symbol, profile, day)
    except SymbolError:
        keys = {key}
    else:
        wanted |= Q(number=parsed.number) & (Q(type__in=parsed.types) if parsed.types else Q())
        keys = {key, symbols.search_key(symbols.canonical(parsed, profile))}
    candidates = documents.filter(wanted).order_by("-date", "pk")[:_CANDIDATES]
    same = [document for document in candidates if symbols.search_key(document.symbol) in keys]
    issuers = _issuer_names(document.issuer_id for document in same)
    return [_symbol_match(document, issuers, issuer_text, day) for document in same]


def _symbol_match(document: Document, issuers: dict[int, list[str]], issuer_text: str, day: Date | None) -> Match:
    score, reasons = 0.6, [_("the same symbol")]
    if day is not None and document.date is not None:
        agrees = day == document.date
        score += 0.2 if agrees else -0.35
        reasons.append(_("the same date") if agrees else _("another date"))
    if issuer_text:
        agrees = _names_issuer(document, issuers, issuer_text)
        score += 0.2 if agrees else -0.15
        reasons.append(_("the same issuer") if agrees else _("another issuer, or one written differently"))
    if document.state == DocumentState.STUB:
        reasons.append(_("so far known by mention only"))
    return Match(document.pk, str(document), round(score, 3), _sentence(reasons))


def _by_title(documents: QuerySet[Document], text: str, types: tuple[str, ...], day: Date | None) -> list[Match]:
    folded = fold(text)
    if types:
        documents = documents.filter(type__in=types)
    likely = (
        documents.annotate(alike=TrigramWordSimilarity(folded, "folded"))
        .filter(alike__gte=_TITLE_LEAST)
        .order_by("-alike", "pk")[:_CANDIDATES]
    )
    matches = []
    for document in likely:
        alike: float = document.alike
        score, reasons = 0.5 * alike, [_("a title like it")]
        if types:
            score += 0.1
            reasons.append(_("the same type"))
        if day is not None and document.date is not None:
            score += 0.25 if day == document.date else -0.2
            reasons.append(_("the same date") if day == document.date else _("another date"))
        matches.append(Match(document.pk, str(document), round(max(score, 0.0), 3), _sentence(reasons)))
    return matches


def _sentence(reasons: list[str]) -> str:
    words = ", ".join(reasons)
    return f"{words[:1].upper()}{words[1:]}."


def _issuer_names(unit_ids: Iterable[int | None]) -> dict[int, list[str]]:
    ids = {unit_id for unit_id in unit_ids if unit_id is not None}
    names: dict[int, list[str]] = {}
    if ids:
        folded = UnitVersion.objects.filter(unit__in=ids).values_list("unit_id", "folded")
        aliases = UnitAlias.objects.filter(unit__in=ids).values_list("unit_id", "folded")
        for unit_id, name in [*folded, *aliases]:
            names.setdefault(unit_id, []).extend(name.split(" | "))
    return names


def _names_issuer(document: Document, issuers: dict[int, list[str]], issuer_text: str) -> bool:
    said = fold(issuer_text)
    known = [*issuers.get(document.issuer_id or 0, []), fold(document.issuer_text)]
    return any(name and (name in said or said in name) for name in known)
