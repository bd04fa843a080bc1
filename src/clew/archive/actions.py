"""Every write of the room: receive, render, mark passages, name readers, expunge."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.conf import settings
from django.db import transaction
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.archive import access, rules, showing, storing
from clew.archive.models import (
    Circulation,
    ExpungeProposal,
    NamedReader,
    Original,
    Passage,
    Receipt,
    Rendition,
    SecretStub,
)
from clew.archive.rendering import Rendered, rendered, secrecy_mark
from clew.history.models import recorded
from clew.history.recording import action


@dataclass(frozen=True, slots=True)
class Received:
    """What came of a file: an original with its receipt and text, or, for a secret paper, a stub alone."""

    original: Original | None = None
    receipt: Receipt | None = None
    rendition: Rendition | None = None
    secret_stub: SecretStub | None = None


@action
def receive(
    *,
    data: bytes,
    name: str,
    unit_id: int,
    by: Actor,
    at: datetime,
    sender: str = "",
    stated_secret: bool = False,
    symbol: str = "",
    circulation: str = Circulation.INTERNAL,
    readers: Collection[int] = (),
) -> Received:
    """Takes in one file for a unit. The text is looked at in memory first: of a paper that is stated to be secret, or
    bears a secrecy mark, nothing is kept but a stub with the `symbol` that the person gave.

    The same bytes again give the same original one more receipt. `readers` are the ids of the persons who may read
    an original whose circulation is "named". Raises `Unreadable` (an Invalid with the reader's code) and NotAllowed.
    """
    access.check_receive(by, unit_id)
    if stated_secret:
        return Received(secret_stub=_stub(symbol, "", unit_id, "stated", by, at))
    text = rendered(data, name)
    mark = secrecy_mark(text.text)
    if mark:
        return Received(secret_stub=_stub(symbol, mark, unit_id, "found", by, at))
    original = _original(data, name, text.media_type, unit_id, circulation, by, at)
    rules.check_not_expunged(original)
    receipt = Receipt.objects.create(original=original, name=name, sender=sender, unit_id=unit_id, **recorded(by, at))
    _name_readers(original, readers)
    return Received(original=original, receipt=receipt, rendition=_rendition(original, text, by, at))


@action
def render(*, original: Original, by: Actor, at: datetime) -> Rendition:
    """The text of an original as the present opener reads it; made once for each version of the opener."""
    access.check_see(by, original)
    rules.check_not_expunged(original)
    return _rendition(original, rendered(storing.read(original.sha256), original.name), by, at)


@action
def mark_passages(*, rendition: Rendition, spans: Sequence[tuple[int, int]], by: Actor, at: datetime) -> list[Passage]:
    """The passages of these spans `[start, end)`, in their order; those that are new are added."""
    access.check_see(by, rendition.original)
    rules.check_not_expunged(rendition.original)
    rules.check_spans(spans, len(rendition.text))
    new = [
        Passage(rendition=rendition, start=start, end=end, quote=rendition.text[start:end])
        for start, end in dict.fromkeys(spans)
    ]
    Passage.objects.bulk_create(new, ignore_conflicts=True)
    starts = {start for start, _end in spans}
    found = Passage.objects.filter(rendition=rendition, start__in=starts)
    by_span = {(passage.start, passage.end): passage for passage in found}
    return [by_span[span] for span in spans]


@action
def name_reader(*, original: Original, person_id: int, by: Actor, at: datetime) -> NamedReader:
    """Lets one more person read an original whose circulation is "named persons"."""
    access.check_see(by, original)
    access.check_receive(by, original.owner_unit_id)
    return NamedReader.objects.get_or_create(original=original, person_id=person_id)[0]


@action
def expunge(*, original: Original, reason: str, second: Actor, by: Actor, at: datetime) -> Original:
    """Takes a paper that should never have come in out of the store: file, texts, quotes, and its words in other
    rooms with their history. The original's line, its receipts and the reason stay; mentions keep their places.

    `by` and `second` are a leader of the unit and an administrator, in either order. The file goes once the rest is
    committed; `verify` names one that stayed behind.
    """
    access.check_expunge(by, second, original)
    rules.check_reason(reason)
    rules.check_not_expunged(original)
    _expunge(original, f"{reason.strip()} ({by.label}, {second.label})", at)
    return original


@action
def keep_on(*, unit_ids: Collection[int], keeper_id: int, by: Actor, at: datetime) -> int:
    """The originals of units that end are kept by another one; the stubs of secret papers go with them. Returns how
    many originals."""
    access.check_keep_on(by, unit_ids)
    SecretStub.objects.filter(unit_id__in=unit_ids).update(unit_id=keeper_id)
    return Original.objects.filter(owner_unit_id__in=unit_ids).update(owner_unit_id=keeper_id)


@action
def propose_expunging(*, original: Original, reason: str, by: Actor, at: datetime) -> ExpungeProposal:
    """One of the two asks to expunge; nothing changes until the other one agrees."""
    access.check_propose(by, original)
    rules.check_reason(reason)
    rules.check_not_expunged(original)
    rules.check_not_proposed(original)
    return ExpungeProposal.objects.create(
        original=original,
        reason=reason.strip(),
        as_administrator=access.administers(by, original),
        **recorded(by, at),
    )


@action
def agree_to_expunge(*, proposal: ExpungeProposal, by: Actor, at: datetime) -> Original:
    """The second person agrees, and the paper goes."""
    original = _decide(proposal, True, by, at)
    rules.check_not_expunged(original)
    _expunge(original, f"{proposal.reason} ({proposal.recorded_by_label}, {by.label})", at)
    return original


@action
def decline_to_expunge(*, proposal: ExpungeProposal, by: Actor, at: datetime) -> Original:
    """The second person does not agree; the paper stays."""
    return _decide(proposal, False, by, at)


def _decide(proposal: ExpungeProposal, agreed: bool, by: Actor, at: datetime) -> Original:
    held = ExpungeProposal.objects.select_for_update(of=("self",)).select_related("original").get(pk=proposal.pk)
    access.check_decide(by, held)
    rules.check_open(held)
    held.closed_at, held.agreed, held.second_label = at, agreed, by.label
    held.save(update_fields=["closed_at", "agreed", "second_label"])
    return held.original


def _expunge(original: Original, reason: str, at: datetime) -> None:
    import_string(settings.COVER_WORDS)(original)  # the rooms above, while the texts are there to compare with
    original.expunged_at = at
    original.expunged_reason = reason
    original.save(update_fields=["expunged_at", "expunged_reason"])
    Rendition.objects.filter(original=original).update(text="")
    Passage.objects.filter(rendition__original=original).update(quote="")
    transaction.on_commit(partial(storing.forget, original.sha256))
    transaction.on_commit(showing.forget)


def _stub(symbol: str, mark: str, unit_id: int, basis: str, by: Actor, at: datetime) -> SecretStub:
    return SecretStub.objects.create(symbol=symbol, mark=mark, unit_id=unit_id, basis=basis, **recorded(by, at))


def _original(
    data: bytes, name: str, media_type: str, unit_id: int, circulation: str, by: Actor, at: datetime
) -> Original:
    if circulation not in Circulation.values:
        raise Invalid(_("Choose who may read the paper."), field="circulation")
    known = Original.objects.filter(sha256=storing.data_hash(data)).first()
    if known is not None:
        return known
    # The file first, then its row: a process that dies in between leaves a file without a row, which `verify` names
    # and the next arrival of the same paper takes over; never a row without its file.
    sha256 = storing.keep(data)
    return Original.objects.get_or_create(
        sha256=sha256,
        defaults={
            "size": len(data),
            "media_type": media_type,
            "name": name,
            "owner_unit_id": unit_id,
            "circulation": circulation,
            **recorded(by, at),
        },
    )[0]


def _rendition(original: Original, text: Rendered, by: Actor, at: datetime) -> Rendition:
    return Rendition.objects.get_or_create(
        original=original,
        opener=text.opener,
        opener_version=text.version,
        defaults={
            "text": text.text,
            "text_sha256": text.text_sha256,
            "pages": text.pages,
            "notes": text.notes,
            "language": text.language,
            **recorded(by, at),
        },
    )[0]


def _name_readers(original: Original, person_ids: Collection[int]) -> None:
    for person_id in person_ids:
        NamedReader.objects.get_or_create(original=original, person_id=person_id)
