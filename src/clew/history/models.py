"""Columns that tell who recorded a row and who closed it; rooms' models inherit them."""

from __future__ import annotations

from typing import Any

from django.db import models

from clew.actors.actor import Actor


class Recorded(models.Model):
    """Who recorded the row and when. Id and label, no key: they outlive the account."""

    recorded_at = models.DateTimeField()
    recorded_by = models.CharField(max_length=80)
    recorded_by_label = models.CharField(max_length=200)

    class Meta:
        abstract = True


class Correctable(Recorded):
    """A row that is never changed: a correction closes it and adds another. Open rows have no `closed_at`."""

    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.CharField(max_length=80, blank=True)
    closed_by_label = models.CharField(max_length=200, blank=True)
    closed_reason = models.CharField(max_length=1000, blank=True)

    class Meta:
        abstract = True


def recorded(by: Actor, at: Any) -> dict[str, Any]:
    """The columns of `Recorded`, for `Model(**recorded(by, at), ...)`."""
    return {"recorded_at": at, "recorded_by": by.id, "recorded_by_label": by.label}


def closed_together(name: str) -> models.CheckConstraint:
    """Who and when are null together or set together."""
    return models.CheckConstraint(
        name=name,
        condition=models.Q(closed_at__isnull=True, closed_by="")
        | (models.Q(closed_at__isnull=False) & ~models.Q(closed_by="")),
    )
