"""A record that was entered by mistake goes whole, if nothing hangs on it. The history keeps that it was there."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import NotNow


class StillUsed(NotNow):
    """Something else hangs on the record by now."""


def remove(record: models.Model, *, unless: Iterable[str] = ("mentions",)) -> None:
    """Removes the record with what is a part of it. Raises StillUsed when other records hang on it; then it has to be
    corrected where it lives. `unless` names relations whose rows would go along and must be none."""
    label = str(record)[:200]
    if any(getattr(record, name).exists() for name in unless):
        raise _still_used(label)
    try:
        with transaction.atomic():
            record.delete()
    except (models.ProtectedError, models.RestrictedError) as error:
        raise _still_used(label) from error


def _still_used(label: str) -> StillUsed:
    return StillUsed(
        _("“%(label)s” is used by other records by now and cannot be taken back. Correct it on its own page."),
        label=label,
    )
