"""Totals over the tree, as `clew_rollup` computed them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.indicators.models.indicator import Indicator
from clew.org.models import Unit


class Total(models.Model):
    """The total of an indicator for a unit and period on the tree of `tree_on` (the period's last day).

    Derived from figures by `indicators.rolling`, and therefore not tracked: it can be computed again at any time.
    """

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="totals")
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="totals")
    hierarchy = models.CharField(max_length=40)
    period = models.CharField(_("period"), max_length=20)
    calendar = models.CharField(_("calendar"), max_length=20)
    tree_on = models.DateField(_("tree of"))
    value = models.DecimalField(_("value"), max_digits=30, decimal_places=6, null=True)
    reported = models.IntegerField(_("reported"))
    expected = models.IntegerField(_("expected"))
    estimated = models.BooleanField(_("partly estimated"), default=False)
    broken = models.BooleanField(_("series broken"), default=False)
    computed_at = models.DateTimeField(_("computed"))

    class Meta:
        verbose_name = _("total")
        constraints = [
            models.UniqueConstraint(
                fields=["indicator", "unit", "hierarchy", "period", "calendar", "tree_on"], name="total_once"
            )
        ]
        indexes = [models.Index(fields=["unit", "period"], name="total_unit_period")]
