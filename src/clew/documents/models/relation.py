"""How one document stands to another."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Passage
from clew.documents.models.document import Document
from clew.history.models import Recorded
from clew.history.tracking import tracked


class RelationKind(models.TextChoices):
    """What the source does to the target."""

    IMPLEMENTS = "implements", _("implements")
    AMENDS = "amends", _("amends")
    REPLACES = "replaces", _("replaces")
    SUMMARISES = "summarises", _("summarises")
    REFERS = "refers", _("refers to")


@tracked()
class Relation(Recorded):
    """`source` implements, amends, replaces, summarises or refers to `target`."""

    source = models.ForeignKey(Document, models.PROTECT, related_name="relations_out")
    target = models.ForeignKey(Document, models.PROTECT, related_name="relations_in")
    kind = models.CharField(_("relation"), max_length=12, choices=RelationKind)
    passage = models.ForeignKey(Passage, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name = _("relation")
        constraints = [
            models.UniqueConstraint(fields=["source", "target", "kind"], name="relation_once"),
            models.CheckConstraint(name="relation_not_to_itself", condition=~models.Q(source=models.F("target"))),
        ]
