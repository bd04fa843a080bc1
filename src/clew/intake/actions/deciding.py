"""An officer decides claims: confirm, correct, merge, reject, undo; one by one or all that have no doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotNow, Refusal
from clew.history.models import recorded
from clew.history.recording import action
from clew.intake import access, rules
from clew.intake.confirming import CONFIRM, Became, Confirmation
from clew.intake.doubting import needs_look
from clew.intake.models import Claim, ClaimState, Report
from clew.intake.reading import KINDS
from clew.intake.undoing import take_back


@dataclass(frozen=True, slots=True)
class Bulk:
    """What came of confirming all claims without a doubt."""

    confirmed: int
    left: int


@action
def confirm_claim(
    *,
    claim: Claim,
    revision: int,
    by: Actor,
    at: datetime,
    correction: Mapping[str, Any] | None = None,
    choice: Mapping[str, Any] | None = None,
) -> Claim:
    """Makes the record that the claim speaks of, or adds a mention to a known one.

    `correction` replaces fields of the reader's record; `choice` names the records it belongs to (see Confirmation).
    Raises ClaimDecided when another officer was quicker, Contradicts when the register holds another value.
    """
    held = _hold(claim, by)
    rules.check_undecided(held, revision)
    record = {**held.record, **(correction or {})}
    became = CONFIRM[held.kind](
        Confirmation(claim=held, report=held.report, record=record, choice=choice or {}, by=by, at=at)
    )
    state = ClaimState.MERGED if became and became.merged else ClaimState.CONFIRMED
    if correction:
        held.correction = dict(correction)
        state = ClaimState.CORRECTED
    return _decide(held, state, became)


@action
def merge_claim(*, claim: Claim, revision: int, model: str, id: int, by: Actor, at: datetime) -> Claim:
    """Says that the claim speaks of a record that is known; the record gets a mention."""
    return confirm_claim(claim=claim, revision=revision, choice={model: id}, by=by, at=at)


@action
def reject_claim(*, claim: Claim, revision: int, by: Actor, at: datetime) -> Claim:
    """The reader was wrong; nothing else changes."""
    held = _hold(claim, by)
    rules.check_undecided(held, revision)
    return _decide(held, ClaimState.REJECTED, None)


@action
def undo_claim(*, claim: Claim, by: Actor, at: datetime) -> Claim:
    """Takes a decision back: a record that the claim made goes (if nothing hangs on it yet), a mention is removed."""
    held = _hold(claim, by)
    rules.check_decided(held)
    take_back(held, by=by, at=at)
    held.correction = None
    held.became_model, held.became_id, held.became_label, held.joined = "", None, "", False
    return _decide(held, ClaimState.PROPOSED, None)


def confirm_without_doubts(*, report: Report, kind: str, by: Actor, at: datetime) -> Bulk:
    """Confirms every undecided claim of a kind that needs no look; `kind` "" means all kinds, what others hang on
    first. One transaction, in which each claim stands for itself: one that is refused stays undecided and loses no
    other.
    """
    access.check_confirm(by, report)
    rules.check_readable(report)
    confirmed = left = 0
    with transaction.atomic():
        for claim in sure_claims(report, kind):
            try:
                confirm_claim(claim=claim, revision=claim.revision, by=by, at=at)
            except Refusal:
                left += 1
            else:
                confirmed += 1
    return Bulk(confirmed, left)


def sure_claims(report: Report, kind: str = "") -> list[Claim]:
    """The undecided claims of a report that need no look, in the order in which they are confirmed."""
    found = Claim.objects.filter(report=report, state=ClaimState.PROPOSED, kind__in=[kind] if kind else KINDS)
    sure = [claim for claim in found.order_by("start", "pk") if not needs_look(claim.doubts)]
    return sorted(sure, key=lambda claim: KINDS.index(claim.kind))


@action
def claim_by_hand(
    *, report: Report, kind: str, start: int, end: int, record: Mapping[str, Any], by: Actor, at: datetime
) -> Claim:
    """A claim that the officer makes of some words which the reader passed over."""
    access.check_confirm(by, report)
    rules.check_readable(report)
    rules.check_span(report, start, end)
    if kind not in KINDS:
        raise NotNow(_("There is no kind of claim “%(kind)s”."), kind=kind)
    assert report.rendition is not None  # check_span has seen its text
    quote = report.rendition.text[start:end]
    count = Claim.objects.filter(report=report, kind=kind, start=start, end=end).count()
    span = {"start": start, "end": end, "quote": quote}
    return Claim.objects.create(
        report=report, kind=kind, key=f"{kind}:{start}-{end}:hand{count + 1}", record={**record, "span": span},
        start=start, end=end, by_hand=True, **recorded(by, at),
    )  # fmt: skip


def _hold(claim: Claim, by: Actor) -> Claim:
    """The claim as it is now, locked: two officers cannot decide it at once."""
    assert transaction.get_connection().in_atomic_block
    held = (
        Claim.objects.select_for_update(of=("self",))
        .select_related("report__unit", "report__about", "report__rendition", "report__original", "report__document")
        .get(pk=claim.pk)
    )
    access.check_confirm(by, held.report)
    rules.check_readable(held.report)
    return held


def _decide(claim: Claim, state: ClaimState, became: Became | None) -> Claim:
    claim.state = state
    claim.revision += 1
    if became is not None:
        claim.became_model = became.record._meta.label_lower
        claim.became_id = became.record.pk
        claim.became_label = str(became.record)[:400]
        claim.joined = became.merged
    claim.save()
    return claim
