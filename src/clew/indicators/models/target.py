"""Targets: what an indicator is to reach, by which clause and on which basis."""

from __future__ import annotations

from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Mention
from clew.documents.models import Clause
from clew.history.models import Correctable, closed_together
from clew.history.tracking import tracked
from clew.indicators.models.indicator import Indicator
from clew.org.models import Unit


class TargetBasis(models.TextChoices):
    """Who set the target; the same indicator and period may have one of each (domain-rules section 13)."""

    CENTRAL = "central_estimate", _("central estimate")
    PROVINCIAL = "provincial_estimate", _("provincial estimate")
    RESOLUTION = "resolution", _("resolution")
    PLAN = "plan", _("plan")


class Sense(models.TextChoices):
    """On which side of the value the target is met."""

    AT_LEAST = "at_least", _("at least")
    AT_MOST = "at_most", _("at most")
    EXACTLY = "exactly", _("exactly")


@tracked()
class Target(Correctable):
    """One target. It comes from a clause, like everything that is to be done."""

    indicator = models.ForeignKey(Indicator, models.PROTECT, related_name="targets", verbose_name=_("indicator"))
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="targets", verbose_name=_("unit"))
    clause = models.ForeignKey(Clause, models.PROTECT, related_name="targets", verbose_name=_("clause"))
    period = models.CharField(_("period"), max_length=20)
    calendar = models.CharField(_("calendar"), max_length=20)
    days = DateRangeField(_("days"))
    basis = models.CharField(_("basis"), max_length=20, choices=TargetBasis, default=TargetBasis.RESOLUTION)
    sense = models.CharField(_("sense"), max_length=10, choices=Sense, default=Sense.AT_LEAST)
    value = models.DecimalField(_("value"), max_digits=24, decimal_places=6)
    corrects = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="corrected_by")

    class Meta:
        verbose_name = _("target")
        constraints = [
            models.UniqueConstraint(
                fields=["indicator", "unit", "period", "calendar", "basis"],
                name="target_one_open_a_basis",
                condition=models.Q(closed_at__isnull=True),
            ),
            closed_together("target_closed_together"),
        ]
        indexes = [models.Index(fields=["unit", "period"], name="target_unit_period")]

    def __str__(self) -> str:
        return f"{self.indicator}, {self.period}: {self.value.normalize():f} {self.indicator.unit}"


@tracked()
class TargetMention(Mention):
    """A text states a target."""

    target = models.ForeignKey(Target, models.CASCADE, related_name="mentions")
