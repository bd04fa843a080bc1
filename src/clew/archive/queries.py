"""Every read of the room: a text with its place in the original, and one passage marked in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound
from clew.archive.access import administers, can_decide, expungeable_originals, leads, visible_originals
from clew.archive.models import ExpungeProposal, Original, Passage, Receipt, Rendition
from clew.archive.rendering import NOTES

PIECE = 20_000  # characters of a text on one page
AROUND = 3_000  # characters shown before and after a passage
MOST_PASSAGES = 200

_GONE = gettext_lazy("There is no such paper, or it is not open to you. Ask the unit that keeps it.")


@dataclass(frozen=True, slots=True)
class Source:
    """The original that a text comes from. `expunged` is the reason why it holds nothing any more."""

    id: int
    name: str
    download_url: str
    rendition_url: str
    page_url: str
    received: tuple[tuple[datetime, str], ...]  # each arrival: when, from whom
    notes: tuple[str, ...]
    language: str
    expunged: str


@dataclass(frozen=True, slots=True)
class PassagePage:
    """A passage between the words before and after it; `page` is the page of the original (0: it has none)."""

    source: Source
    before: str
    quote: str
    after: str
    page: int
    more_before: bool
    more_after: bool


@dataclass(frozen=True, slots=True)
class RenditionPage:
    """One piece of a text; pieces are counted from 1."""

    source: Source
    text: str
    number: int
    pieces: int


@dataclass(frozen=True, slots=True)
class PassageLine:
    """A passage in the list of an original's passages; `page` is 0 where the original has no pages."""

    quote: str
    url: str
    page: int


@dataclass(frozen=True, slots=True)
class OriginalPage:
    """Everything that the page of an original shows; `readable` whether the actor may read its words, and there are
    any. `waiting` is the proposal to expunge it that waits for a second person."""

    original: Original
    readable: bool
    unit: str
    arrivals: tuple[Receipt, ...]
    renditions: tuple[Rendition, ...]
    passages: tuple[PassageLine, ...]
    more: bool
    waiting: ExpungeProposal | None
    may_propose: bool
    may_decide: bool


def passage_page(actor: Actor, passage_id: int) -> PassagePage:
    """The page of a passage that the actor may see (else NotFound). Three queries."""
    found = Passage.objects.filter(pk=passage_id, rendition__original__in=visible_originals(actor))
    passage = found.select_related("rendition__original").first()
    if passage is None:
        raise NotFound(_GONE)
    rendition = passage.rendition
    start = _line_start(rendition.text, max(0, passage.start - AROUND))
    end = _line_end(rendition.text, passage.end + AROUND)
    return PassagePage(
        source=_source(rendition),
        before=rendition.text[start : passage.start],
        quote=passage.quote,
        after=rendition.text[passage.end : end],
        page=page_of(rendition.pages, passage.start),
        more_before=start > 0,
        more_after=end < len(rendition.text),
    )


def rendition_page(actor: Actor, rendition_id: int, number: int = 1) -> RenditionPage:
    """One piece of a text that the actor may see (else NotFound); a number out of range gives the nearest piece."""
    found = Rendition.objects.filter(pk=rendition_id, original__in=visible_originals(actor))
    rendition = found.select_related("original").first()
    if rendition is None:
        raise NotFound(_GONE)
    starts = [0]
    while (end := _line_end(rendition.text, starts[-1] + PIECE)) < len(rendition.text):
        starts.append(end)
    chosen = min(max(number, 1), len(starts))
    ends = [*starts[1:], len(rendition.text)]
    return RenditionPage(
        source=_source(rendition),
        text=rendition.text[starts[chosen - 1] : ends[chosen - 1]],
        number=chosen,
        pieces=len(starts),
    )


def original_for(actor: Actor, original_id: int) -> Original:
    """An original that the actor may read and that is still there (else NotFound)."""
    original = visible_originals(actor).filter(pk=original_id, expunged_at__isnull=True).first()
    if original is None:
        raise NotFound(_GONE)
    return original


def expungeable(actor: Actor, original_id: int) -> Original:
    """An original that the actor may see, or may expunge (else NotFound)."""
    known = visible_originals(actor) | expungeable_originals(actor)
    original = known.filter(pk=original_id).distinct().first()
    if original is None:
        raise NotFound(_GONE)
    return original


def original_page(actor: Actor, original_id: int) -> OriginalPage:
    """The page of an original. Who may only expunge it sees its line and not its words. Six queries."""
    original = expungeable(actor, original_id)
    readable = visible_originals(actor).filter(pk=original.pk).exists()
    renditions = original.renditions.order_by("-recorded_at", "-pk").defer("text")
    passages = Passage.objects.filter(rendition__original=original).select_related("rendition")
    lines = passages.defer("rendition__text").order_by("rendition", "start", "end")[: MOST_PASSAGES + 1]
    found = list(lines) if readable else []
    waiting = original.expunge_proposals.filter(closed_at=None).first()
    name_of_unit = import_string(settings.UNIT_NAME)
    return OriginalPage(
        original=original,
        readable=readable and original.expunged_at is None,
        unit=str(name_of_unit(original.owner_unit_id, timezone.localdate(original.recorded_at))),
        arrivals=tuple(original.receipts.order_by("recorded_at", "pk")[:100]),
        renditions=tuple(renditions) if readable else (),
        passages=tuple(
            PassageLine(one.quote, passage_url(one.pk), page_of(one.rendition.pages, one.start))
            for one in found[:MOST_PASSAGES]
        ),
        more=len(found) > MOST_PASSAGES,
        waiting=waiting,
        may_propose=original.expunged_at is None
        and waiting is None
        and (administers(actor, original) or leads(actor, original)),
        may_decide=waiting is not None and can_decide(actor, waiting),
    )


def proposal_for(actor: Actor, proposal_id: int) -> ExpungeProposal:
    """A proposal on an original that the actor may expunge (else NotFound)."""
    found = ExpungeProposal.objects.filter(pk=proposal_id, original__in=expungeable_originals(actor))
    proposal = found.select_related("original").first()
    if proposal is None:
        raise NotFound(gettext_lazy("There is no such proposal. Look at the list again."))
    return proposal


def proposal_lines(actor: Actor) -> list[tuple[ExpungeProposal, bool]]:
    """The proposals on originals that the actor may expunge, those that wait first, and whether the actor decides."""
    found = ExpungeProposal.objects.filter(original__in=expungeable_originals(actor)).select_related("original")
    return [(one, can_decide(actor, one)) for one in found.order_by("-closed_at", "-recorded_at", "-pk")[:100]]


def waiting_proposals(actor: Actor) -> list[ExpungeProposal]:
    """The proposals that wait for the actor to agree or decline, the oldest first. One query; none for those who may
    expunge nothing."""
    if not actor.may("archive.expunge"):
        return []
    found = ExpungeProposal.objects.filter(closed_at=None, original__in=expungeable_originals(actor))
    waiting = found.select_related("original").order_by("recorded_at", "pk")[:100]
    return [one for one in waiting if can_decide(actor, one)]


def page_of(pages: Sequence[Sequence[int]], place: int) -> int:
    """The page of the original on which a place of its text lies; 0 where it has no pages."""
    return next((number for number, first, last in pages if first <= place < last), 0)


def passage_url(passage_id: int) -> str:
    """Where a passage is shown in its text."""
    return reverse("archive:passage", args=[passage_id])


def _source(rendition: Rendition) -> Source:
    original = rendition.original
    return Source(
        id=original.pk,
        name=original.name,
        download_url="" if original.expunged_at else reverse("archive:download", args=[original.pk]),
        rendition_url=reverse("archive:rendition", args=[rendition.pk]),
        page_url=reverse("archive:original", args=[original.pk]),
        received=tuple(original.receipts.order_by("recorded_at").values_list("recorded_at", "sender")[:20]),
        notes=tuple(_note(note) for note in rendition.notes),
        language=rendition.language,
        expunged=original.expunged_reason,
    )


def _note(note: dict[str, object]) -> str:
    sentence = NOTES.get(str(note["code"]))
    values = note["values"]
    return str(sentence) % values if sentence and isinstance(values, dict) else _("The file was read with care.")


def _line_start(text: str, place: int) -> int:
    """The beginning of the line that holds a place, if it is not too far away."""
    line = text.rfind("\n", max(0, place - AROUND), place)
    return line + 1 if line >= 0 else place


def _line_end(text: str, place: int) -> int:
    """The end of the line that holds a place, its line break included, if it is not too far away."""
    if place >= len(text):
        return len(text)
    line = text.find("\n", place, place + AROUND)
    return line + 1 if line >= 0 else place
