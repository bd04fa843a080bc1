"""The register: entries, stubs, adoption, circulation, the end of a document."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.archive.models import Circulation, Passage
from clew.documents import access, rules
from clew.documents.models import (
    Document,
    DocumentMention,
    DocumentReader,
    DocumentRecipient,
    DocumentState,
)
from clew.documents.numbering import Place, check_symbol_fits, place_of, read_symbol, term_of
from clew.history.models import recorded
from clew.history.recording import action
from clew.org.models import Unit
from clew.people.models import Person, Term
from clew.profiles import Profile, SymbolError, symbols
from clew.words.languages import Words


@action
def register(  # long: one keyword for each column of the register
    *,
    type: str,
    owner_unit: Unit,
    symbol: str = "",
    issuer: Unit | None = None,
    issuer_text: str = "",
    date: date | None = None,
    title: Words | None = None,
    term: Term | None = None,
    year: int | None = None,
    state: str = DocumentState.ADOPTED,
    circulation: str = Circulation.INTERNAL,
    readers: Iterable[Person] = (),
    recipients: Iterable[Unit] = (),
    by: Actor,
    at: datetime,
) -> Document:
    """Enters a document. The symbol gives its number and, with the profile's numbering rule, its run.

    `term` is found from the issuer's terms where it is not given. Invalid names the field that is wrong, also where
    the number is taken in its run.
    """
    access.check_register(by, owner_unit.pk)
    profile = settings.PROFILE
    rules.check_type(type, profile, date)
    rules.check_head(state, symbol, date)
    place = _place(symbol, type, issuer, date, term, year, profile)
    _check_number_free(None, state, type, issuer, place)
    document = Document.objects.create(
        state=state,
        type=type,
        symbol=" ".join(symbol.split()),
        number=place.number,
        suffix=place.suffix,
        issuer=issuer,
        issuer_text=issuer_text,
        term=place.term,
        year=place.year,
        date=date,
        title=title or Words(),
        owner_unit=owner_unit,
        circulation=circulation,
        **recorded(by, at),
    )
    _name_readers(document, readers)
    _address(document, recipients)
    return document


@action
def make_stub(
    *,
    type: str,
    owner_unit: Unit,
    symbol: str = "",
    issuer: Unit | None = None,
    issuer_text: str = "",
    date: date | None = None,
    title: Words | None = None,
    passage: Passage | None = None,
    by: Actor,
    at: datetime,
) -> Document:
    """Enters a document that only a text has told us of. A symbol that breaks the grammar is kept as it was written.

    With `passage`, the place in the text becomes the stub's first mention.
    """
    access.check_register(by, owner_unit.pk)
    profile = settings.PROFILE
    rules.check_type(type, profile, None)
    place = _place_if_readable(symbol, issuer, date, profile)
    stub = Document.objects.create(
        state=DocumentState.STUB,
        type=type,
        symbol=" ".join(symbol.split()),
        number=place.number,
        suffix=place.suffix,
        issuer=issuer,
        issuer_text=issuer_text,
        term=place.term,
        year=place.year,
        date=date,
        title=title or Words(),
        owner_unit=owner_unit,
        **recorded(by, at),
    )
    if passage is not None:
        DocumentMention.objects.create(document=stub, passage=passage, said=passage.quote, **recorded(by, at))
    return stub


@action
def adopt(
    document: Document,
    *,
    date: date,
    type: str | None = None,
    symbol: str | None = None,
    issuer: Unit | None = None,
    title: Words | None = None,
    term: Term | None = None,
    year: int | None = None,
    circulation: str | None = None,
    by: Actor,
    at: datetime,
) -> Document:
    """A stub or draft becomes a document in force, with the head of the real paper. What hangs on it stays.

    What is not given stays as it was. Its text is added by `add_version`, its clauses by `split_clauses`.
    """
    access.check_change(by, document)
    rules.check_can_adopt(document)
    document.state = DocumentState.ADOPTED
    document.circulation = circulation or document.circulation
    return _rewrite_head(document, date, type, symbol, issuer, title, term, year)


@action
def correct_entry(
    document: Document,
    *,
    reason: str,
    date: date | None = None,
    type: str | None = None,
    symbol: str | None = None,
    issuer: Unit | None = None,
    title: Words | None = None,
    term: Term | None = None,
    year: int | None = None,
    by: Actor,
    at: datetime,
) -> Document:
    """Corrects the head of an entry; what is not given stays. The number moves with the symbol, issuer and date."""
    access.check_change(by, document)
    return _rewrite_head(document, date or document.date, type, symbol, issuer, title, term, year)


@action
def set_circulation(
    document: Document, *, circulation: str, readers: Iterable[Person] = (), by: Actor, at: datetime
) -> Document:
    """Who may read the document; the named readers are replaced by those given."""
    access.check_change(by, document)
    if circulation not in Circulation.values:
        raise Invalid(_("Choose who may read the document."), field="circulation")
    document.circulation = circulation
    document.save(update_fields=["circulation"])
    document.readers.all().delete()
    _name_readers(document, readers)
    return document


@action
def address_to(document: Document, *, units: Iterable[Unit], by: Actor, at: datetime) -> Document:
    """Adds recipients; who may see documents of such a unit may then read the document, if it is internal."""
    access.check_change(by, document)
    _address(document, units)
    return document


@action
def end(document: Document, *, reason: str, by: Actor, at: datetime) -> Document:
    """The document is no longer in force, for the reason given; its clauses stay readable."""
    access.check_change(by, document)
    rules.check_in_force(document)
    rules.check_reason(reason)
    document.state = DocumentState.ENDED
    document.save(update_fields=["state"])
    return document


def _rewrite_head(
    document: Document,
    day: date | None,
    type: str | None,
    symbol: str | None,
    issuer: Unit | None,
    title: Words | None,
    term: Term | None,
    year: int | None,
) -> Document:
    profile = settings.PROFILE
    document.type = type or document.type
    document.symbol = document.symbol if symbol is None else " ".join(symbol.split())
    document.issuer = issuer or document.issuer
    document.date = day
    document.title = title or document.title
    rules.check_type(document.type, profile, day)
    rules.check_head(document.state, document.symbol, day)
    if document.state == DocumentState.STUB:
        place = _place_if_readable(document.symbol, document.issuer, day, profile)
    else:
        place = _place(document.symbol, document.type, document.issuer, day, term, year, profile)
    _check_number_free(document, document.state, document.type, document.issuer, place)
    document.number, document.suffix, document.term, document.year = place.number, place.suffix, place.term, place.year
    document.save()
    return document


def _place(
    symbol: str,
    type: str,
    issuer: Unit | None,
    day: date | None,
    term: Term | None,
    year: int | None,
    profile: Profile,
) -> Place:
    if not symbol.strip():
        return Place(term=term, year=None if term else year)
    parsed = read_symbol(symbol, profile, day)
    check_symbol_fits(parsed, type, day)
    return place_of(parsed, profile, day=day, term=term or term_of(issuer, day), year=year)


def _place_if_readable(symbol: str, issuer: Unit | None, day: date | None, profile: Profile) -> Place:
    try:
        parsed = symbols.parse(symbol, profile, day)
    except SymbolError:
        return Place()
    return place_of(parsed, profile, day=day, term=term_of(issuer, day), year=None)


def _check_number_free(document: Document | None, state: str, type: str, issuer: Unit | None, place: Place) -> None:
    if state in rules.WITHOUT_TEXT or issuer is None or place.number is None:
        return
    taken = Document.objects.filter(
        issuer=issuer, term=place.term, year=place.year, type=type, number=place.number, suffix=place.suffix
    ).exclude(state__in=rules.WITHOUT_TEXT)
    if document is not None:
        taken = taken.exclude(pk=document.pk)
    if taken.exists():
        raise Invalid(
            _("Number %(number)s is taken: the register already holds a document of this type, body and run with it."),
            field="symbol",
            number=place.number,
        )


def _name_readers(document: Document, readers: Iterable[Person]) -> None:
    DocumentReader.objects.bulk_create([DocumentReader(document=document, person=person) for person in readers])


def _address(document: Document, units: Iterable[Unit]) -> None:
    known = set(document.recipients.values_list("unit_id", flat=True))
    fresh = {unit.pk: unit for unit in units if unit.pk not in known}
    DocumentRecipient.objects.bulk_create([DocumentRecipient(document=document, unit=unit) for unit in fresh.values()])
