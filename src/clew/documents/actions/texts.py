"""The texts of a document: versions, and a document entered together with its file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid, NotNow
from clew.archive import actions as archive
from clew.archive.models import Circulation, Original, Rendition
from clew.documents import access
from clew.documents.actions.registering import adopt, register
from clew.documents.actions.wording import split_clauses
from clew.documents.models import Document, DocumentState, DocumentVersion
from clew.history.models import recorded
from clew.history.recording import action
from clew.org.models import Unit
from clew.people.models import Person, Term
from clew.words.languages import LANGUAGES, Words


@dataclass(frozen=True, slots=True)
class Registered:
    """A document entered with its file. `kept_out`: the paper is marked secret; the register has its number alone."""

    document: Document
    version: DocumentVersion | None
    clauses: int
    kept_out: bool


@action
def add_version(
    document: Document,
    *,
    language: str,
    rendition: Rendition | None = None,
    original: Original | None = None,
    file: tuple[str, bytes] | None = None,
    text: str = "",
    adopted: bool = False,
    by: Actor,
    at: datetime,
) -> DocumentVersion:
    """Adds a text: a rendition of the archive, an original that could not be read, a file (its name and bytes), or
    words that were typed.

    Typed words are kept in the archive like a file, so that their passages can be shown. NotNow for a secret paper.
    """
    access.check_change(by, document)
    if language not in LANGUAGES:
        raise Invalid(_("Choose the language of the text."), field="language")
    if rendition is None and original is None:
        original, rendition = _received(document, file or _typed(document, text), by, at)
    # Two texts added at once do not take the same number.
    Document.objects.select_for_update().get(pk=document.pk)
    return DocumentVersion.objects.create(
        document=document,
        number=document.versions.count() + 1,
        language=language,
        adopted=adopted,
        original=original or (rendition.original if rendition else None),
        rendition=rendition,
        **recorded(by, at),
    )


@action
def adopt_with_text(
    document: Document,
    *,
    text: str = "",
    file: tuple[str, bytes] | None = None,
    language: str,
    by: Actor,
    at: datetime,
    **head: Any,
) -> Document:
    """A stub or draft becomes a document in force with `head` (the keywords of `adopt`) and, where given, its text,
    which is split into clauses. Clauses known by report stay beside them until a person merges them."""
    adopt(document, **head, by=by, at=at)
    if file is not None or text.strip():
        add_version(document, language=language, text=text, file=file, adopted=True, by=by, at=at)
        split_clauses(document, by=by, at=at)
    return document


@action
def register_with_file(  # long: one keyword for each line of the register's form
    *,
    data: bytes,
    name: str,
    language: str,
    type: str,
    owner_unit: Unit,
    symbol: str = "",
    issuer: Unit | None = None,
    issuer_text: str = "",
    date: date | None = None,
    title: Words | None = None,
    term: Term | None = None,
    state: str = DocumentState.ADOPTED,
    circulation: str = Circulation.INTERNAL,
    readers: Iterable[Person] = (),
    stated_secret: bool = False,
    by: Actor,
    at: datetime,
) -> Registered:
    """Enters a document with its file, reads the text and splits it into clauses where its type has clauses.

    A paper marked secret never enters the store: its number is consumed, its title is not kept.
    """
    readers = list(readers)
    received = archive.receive(
        data=data,
        name=name,
        unit_id=owner_unit.pk,
        readers=[reader.pk for reader in readers],
        stated_secret=stated_secret,
        symbol=symbol,
        circulation=circulation,
        by=by,
        at=at,
    )
    secret = received.secret_stub is not None
    document = register(
        type=type,
        owner_unit=owner_unit,
        symbol=symbol,
        issuer=issuer,
        issuer_text=issuer_text,
        date=date,
        title=Words() if secret else title,
        term=term,
        state=state,
        circulation=Circulation.NAMED if secret else circulation,
        readers=readers,
        by=by,
        at=at,
    )
    if secret:
        return Registered(document, None, 0, kept_out=True)
    adopted = state not in (DocumentState.DRAFT, DocumentState.STUB)
    version = add_version(
        document,
        language=language,
        rendition=received.rendition,
        original=received.original,
        adopted=adopted,
        by=by,
        at=at,
    )
    clauses = []
    if adopted and received.rendition is not None and settings.PROFILE.document_types[type].clauses:
        clauses = split_clauses(document, text=received.rendition.text, by=by, at=at)
    return Registered(document, version, len(clauses), kept_out=False)


def _typed(document: Document, text: str) -> tuple[str, bytes]:
    if not text.strip():
        raise Invalid(_("A version needs its text: give a file or type the words."), field="text")
    name = f"{document.symbol or document.title or document.type}.txt".replace("/", "-")
    return name, text.encode()


def _received(
    document: Document, file: tuple[str, bytes], by: Actor, at: datetime
) -> tuple[Original | None, Rendition | None]:
    name, data = file
    received = archive.receive(
        data=data,
        name=name,
        unit_id=document.owner_unit_id,
        circulation=document.circulation,
        readers=list(document.readers.values_list("person_id", flat=True)),
        by=by,
        at=at,
    )
    if received.secret_stub is not None:
        raise NotNow(
            _("The text bears a mark of secrecy, so nothing of it was kept. Keep it where secret papers are kept.")
        )
    return received.original, received.rendition
