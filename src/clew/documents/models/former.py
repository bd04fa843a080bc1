"""Addresses that a merger ended, and where they lead now."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.documents.models.clause import Clause
from clew.documents.models.document import Document
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.words.fields import LineField


@tracked()
class FormerAddress(Recorded):
    """The address of an entry that was merged into another one, or (with `key`) of one of its clauses.

    Both keys move along when what they point at is merged in its turn, so one step leads to what stands today.
    """

    former_id = models.BigIntegerField()  # the id of the entry that is gone
    key = models.CharField(max_length=40, blank=True)
    label = LineField(_("what it was called"))
    document = models.ForeignKey(Document, models.PROTECT, related_name="former_addresses")
    clause = models.ForeignKey(Clause, models.PROTECT, null=True, blank=True, related_name="former_addresses")

    class Meta:
        verbose_name = _("former address")
        constraints = [models.UniqueConstraint(fields=["former_id", "key"], name="former_address_once")]
