"""Takes back what a confirmation wrote. The rows go whole; the history keeps that they were there."""

from __future__ import annotations

from datetime import datetime

from django.apps import apps
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotNow
from clew.indicators.following import after_commit
from clew.indicators.models import Figure, Target
from clew.intake.models import Claim, ClaimState


class StillUsed(NotNow):
    """Something else hangs on the record by now."""


def take_back(claim: Claim, *, by: Actor, at: datetime) -> None:
    """Removes the mention that the claim made and, where it made the record itself, the record.

    Raises StillUsed when other records hang on it; then it has to be corrected where it lives.
    """
    if claim.became_id is None:
        return
    record = apps.get_model(claim.became_model)._default_manager.filter(pk=claim.became_id).first()
    if record is None:
        return
    _forget_mentions(record, claim)
    if claim.state != ClaimState.MERGED:
        _delete(record, claim)
        if isinstance(record, (Figure, Target)):  # sums and verdicts that counted it are computed anew
            after_commit([record], by=by, at=at)


def _forget_mentions(record: models.Model, claim: Claim) -> None:
    mentions = getattr(record, "mentions", None)
    if mentions is not None and claim.report.rendition is not None:
        mentions.filter(
            passage__rendition=claim.report.rendition, passage__start=claim.start, passage__end=claim.end
        ).delete()


def _delete(record: models.Model, claim: Claim) -> None:
    # The report is registered as the stub that its own claim made; that link is the claim's and goes with it.
    if claim.report.document_id == record.pk and claim.became_model == "documents.document":
        claim.report.document = None
        claim.report.save(update_fields=["document"])
    try:
        with transaction.atomic():
            record.delete()
    except (models.ProtectedError, models.RestrictedError) as error:
        raise StillUsed(
            _("“%(label)s” is used by other records by now and cannot be taken back. Correct it on its own page."),
            label=claim.became_label,
        ) from error
