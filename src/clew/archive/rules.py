"""What may happen to an original in its present state."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid, NotNow
from clew.archive.models import ExpungeProposal, Original

Span = tuple[int, int]


def check_not_expunged(original: Original) -> None:
    """What was expunged neither comes back nor is rendered."""
    if original.expunged_at is not None:
        raise NotNow(
            _(
                "%(name)s was expunged (%(reason)s) and is not taken in again. Speak to your administrator if that was "
                "wrong."
            ),
            name=original.name,
            reason=original.expunged_reason,
        )


def check_reason(reason: str) -> None:
    """The reason is all that remains of an expunged paper."""
    if not reason.strip():
        raise Invalid(_("Give the reason: it is all that remains of the paper."), field="reason")


def check_not_proposed(original: Original) -> None:
    """One proposal at a time waits for its second person."""
    waiting = original.expunge_proposals.filter(closed_at=None).first()
    if waiting is not None:
        raise NotNow(
            _("%(name)s has asked for this already; it waits for the second person."), name=waiting.recorded_by_label
        )


def check_open(proposal: ExpungeProposal) -> None:
    """What was decided is not decided again."""
    if proposal.closed_at is not None:
        raise NotNow(_("%(name)s has decided this already."), name=proposal.second_label)


def check_spans(spans: Sequence[Span], length: int) -> None:
    """Spans are not empty and lie inside a text of `length` characters."""
    for start, end in spans:
        if not 0 <= start < end <= length:
            raise Invalid(
                _(
                    "A passage from character %(start)s to %(end)s does not lie in this text of %(length)s characters. "
                    "Mark it again."
                ),
                start=start,
                end=end,
                length=length,
            )
