"""Changes of units that were made here, with what was shown before. What units became of what stands in `org`."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.documents.models import Document
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.org.models import Act, Unit
from clew.org.planning import Kind


@tracked()
class Change(Act, Recorded):
    """One change of units as it was carried out. `effects` counts what it did, by name; `shown` is the mark of the
    preview that the person confirmed."""

    kind = models.CharField(_("change"), max_length=10, choices=Kind)
    day = models.DateField(_("day"))
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("enacting document")
    )
    effects = models.JSONField(_("effects"), default=dict)
    shown = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("change of units")
        indexes = [models.Index(fields=["-day", "-id"], name="change_by_day")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.day.isoformat()}"


class Side(models.TextChoices):
    """On which side of a change a unit stands."""

    BEFORE = "before", _("before")
    AFTER = "after", _("after")


@tracked()
class ChangedUnit(models.Model):
    """A unit that a change was about, or that came out of it."""

    change = models.ForeignKey(Change, models.CASCADE, related_name="units")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="changes")
    side = models.CharField(max_length=6, choices=Side)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["change", "unit", "side"], name="changed_unit_once")]
