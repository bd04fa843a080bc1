"""Clauses: the addressable parts of a document's text, and the only source of commitments and targets."""

from __future__ import annotations

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Mention, Passage
from clew.documents.models.document import Document
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.words.fields import FoldedField, LineField, ProseField


@tracked()
class Clause(Recorded):
    """One clause. `key` is its address inside the document and never changes; `label` is its number as printed.

    A clause "known by report" has the words of a report as its text until the document's own text replaces them;
    what hangs on it stays.
    """

    document = models.ForeignKey(Document, models.PROTECT, related_name="clauses")
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    key = models.CharField(_("address"), max_length=40)
    position = models.IntegerField(_("order"))
    label = LineField(_("number"), blank=True, max_length=40)
    text = ProseField(_("text"))
    passage = models.ForeignKey(Passage, models.PROTECT, null=True, blank=True, related_name="+")
    known_by_report = models.BooleanField(_("known by report"), default=False)
    corrected = models.BooleanField(_("corrected by hand"), default=False)  # splitting again leaves it alone
    withdrawn = models.BooleanField(_("withdrawn"), default=False)
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="merged_from")
    folded = FoldedField("text", max_length=2000)

    class Meta:
        verbose_name = _("clause")
        constraints = [
            models.UniqueConstraint(fields=["document", "key"], name="clause_key_once"),
            models.CheckConstraint(
                name="clause_merged_is_withdrawn",
                condition=models.Q(merged_into__isnull=True) | models.Q(withdrawn=True),
            ),
        ]
        triggers = [pgtrigger.ReadOnly(name="address_stays", fields=["document", "key"])]

    def __str__(self) -> str:
        return f"{self.label} {self.text}"[:120]


@tracked()
class ClauseMention(Mention):
    """A text quotes or tells a clause."""

    clause = models.ForeignKey(Clause, models.CASCADE, related_name="mentions")
