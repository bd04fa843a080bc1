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


class Obstacle(models.TextChoices):
    """Why a statement cannot be checked."""

    NO_INDICATOR = "no_indicator", _("No indicator is chosen for it.")
    NO_PERIOD = "no_period", _("It names no period.")
    NO_FIGURE = "no_figure", _("The figure of the period is not recorded.")
    NO_BASE = "no_base", _("The figure that it compares with is not recorded.")
    ZERO_BASE = "zero_base", _("The figure that it compares with is zero.")
    NO_TARGET = "no_target", _("The target that it compares with is not recorded.")
    SEVERAL_TARGETS = "several_targets", _("There are several targets and it does not say which.")
    SIBLINGS_MISSING = "siblings_missing", _("Not all units that it ranks among have reported.")
    NO_SUPERIOR = "no_superior", _("The figure of the superior unit is not recorded.")
    OTHER_MEASURE = "other_measure", _("Its unit of measure does not go with that of the indicator.")
    NO_METHOD = "no_method", _("Clew does not know how to check this comparison.")


@tracked()
class Statement(Recorded):
    """One statement. The vocabularies of kind, comparator, qualifier and status are the corpus format's.

    `places` are the digits after the point as stated: they are its tolerance. `computed`, `inputs` (a list of role,
    value, unit_id, period, record) and `arithmetic` tell how the verdict came about, so that anyone can recompute it;
    `obstacle` says why there is none.
    """

    indicator = models.ForeignKey(Indicator, models.PROTECT, null=True, blank=True, related_name="statements")
    indicator_text = LineField(_("indicator as written"), blank=True)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="statements", verbose_name=_("unit"))
    clause = models.ForeignKey(Clause, models.PROTECT, null=True, blank=True, related_name="statements")
    kind = models.CharField(_("kind"), max_length=20)
    value = models.DecimalField(_("value"), max_digits=24, decimal_places=6)
    places = models.SmallIntegerField(_("digits after the point"), default=0)
    total = models.DecimalField(_("of a total of"), max_digits=24, decimal_places=6, null=True, blank=True)
    unit_of_measure = models.CharField(_("unit of measure"), max_length=60)
    comparator = models.CharField(_("compared with"), max_length=30, blank=True)
    qualifier = models.CharField(_("qualifier"), max_length=12, default="exact")
    direction = models.CharField(_("direction"), max_length=8, blank=True)
    status = models.CharField(_("judged"), max_length=10, blank=True)
    period = models.CharField(_("period"), max_length=20, blank=True)
    calendar = models.CharField(_("calendar"), max_length=20, blank=True)
    verdict = models.CharField(_("verdict"), max_length=10, choices=Verdict, default=Verdict.UNCHECKED)
    obstacle = models.CharField(_("obstacle"), max_length=20, choices=Obstacle, blank=True)
    computed = models.DecimalField(_("computed value"), max_digits=24, decimal_places=6, null=True, blank=True)
    arithmetic = LineField(_("arithmetic"), blank=True, max_length=1000)
    inputs = models.JSONField(_("inputs"), default=list)

    class Meta:
        verbose_name = _("statement")
        indexes = [models.Index(fields=["indicator", "unit"], name="statement_indicator_unit")]

    def __str__(self) -> str:
        about = self.indicator or self.indicator_text or self.kind
        return f"{about}: {self.value.normalize():f} {self.unit_of_measure}".strip()


@tracked()
class StatementMention(Mention):
    """A text makes a statement."""

    statement = models.ForeignKey(Statement, models.CASCADE, related_name="mentions")
