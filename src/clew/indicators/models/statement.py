"""Statements: what a text says of growth, distance, share or rank. They follow from levels and are kept as said."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Mention
from clew.documents.models import Clause
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.indicators.models.indicator import Indicator
from clew.org.models import Unit
from clew.words.fields import LineField


class Verdict(models.TextChoices):
    """Whether what was said follows from the figures."""

    AGREES = "agrees", _("agrees")
    DISAGREES = "disagrees", _("disagrees")
    UNCHECKED = "unchecked", _("cannot be checked")


@tracked()
class Statement(Recorded):
    """One statement. The vocabularies of kind, comparator, qualifier and status are the corpus format's.

    `computed` and `arithmetic` tell how the verdict came about, so that anyone can recompute it.
    """

    indicator = models.ForeignKey(Indicator, models.PROTECT, null=True, blank=True, related_name="statements")
    indicator_text = LineField(_("indicator as written"), blank=True)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="statements", verbose_name=_("unit"))
    clause = models.ForeignKey(Clause, models.PROTECT, null=True, blank=True, related_name="statements")
    kind = models.CharField(_("kind"), max_length=20)
    value = models.DecimalField(_("value"), max_digits=24, decimal_places=6)
    total = models.DecimalField(_("of a total of"), max_digits=24, decimal_places=6, null=True, blank=True)
    unit_of_measure = models.CharField(_("unit of measure"), max_length=60)
    comparator = models.CharField(_("compared with"), max_length=30, blank=True)
    qualifier = models.CharField(_("qualifier"), max_length=12, default="exact")
    direction = models.CharField(_("direction"), max_length=8, blank=True)
    status = models.CharField(_("judged"), max_length=10, blank=True)
    period = models.CharField(_("period"), max_length=20, blank=True)
    calendar = models.CharField(_("calendar"), max_length=20, blank=True)
    verdict = models.CharField(_("verdict"), max_length=10, choices=Verdict, default=Verdict.UNCHECKED)
    computed = models.DecimalField(_("computed value"), max_digits=24, decimal_places=6, null=True, blank=True)
    arithmetic = LineField(_("arithmetic"), blank=True, max_length=1000)

    class Meta:
        verbose_name = _("statement")


@tracked()
class StatementMention(Mention):
    """A text makes a statement."""

    statement = models.ForeignKey(Statement, models.CASCADE, related_name="mentions")
