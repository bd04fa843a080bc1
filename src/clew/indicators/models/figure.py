"""Figures: the value of an indicator for a unit and a period, or the reason why there is none."""

from __future__ import annotations

from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Mention
from clew.history.models import Correctable, closed_together
from clew.history.tracking import tracked, tracked_after_insert
from clew.indicators.models.indicator import Indicator
from clew.org.models import Unit


class Vintage(models.TextChoices):
    """How settled a figure is; a later vintage does not overwrite an earlier one."""

    ESTIMATE = "estimate", _("estimate")
    PRELIMINARY = "preliminary", _("preliminary")
    FINAL = "final", _("final")


class Absence(models.TextChoices):
    """Why there is no value; zero is a value."""

    MISSING = "missing", _("missing")
    NOT_DUE = "not_due", _("not yet due")
    NOT_APPLICABLE = "not_applicable", _("not applicable")


@tracked_after_insert()
class Figure(Correctable):
    """One figure. `value` is in the indicator's unit. `period` is a code of `clew.periods`, `days` its range."""

    indicator = models.ForeignKey(Indicator, models.PROTECT, related_name="figures", verbose_name=_("indicator"))
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="figures", verbose_name=_("unit"))
    period = models.CharField(_("period"), max_length=20)
    calendar = models.CharField(_("calendar"), max_length=20)
    days = DateRangeField(_("days"))
    vintage = models.CharField(_("vintage"), max_length=12, choices=Vintage, default=Vintage.FINAL)
    value = models.DecimalField(_("value"), max_digits=24, decimal_places=6, null=True, blank=True)
    absence = models.CharField(_("reason for absence"), max_length=15, choices=Absence, blank=True)
    corrects = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="corrected_by")

    class Meta:
        verbose_name = _("figure")
        constraints = [
            models.UniqueConstraint(
                fields=["indicator", "unit", "period", "calendar", "vintage"],
                name="figure_one_open_a_cell",
                condition=models.Q(closed_at__isnull=True),
            ),
            models.CheckConstraint(
                name="figure_value_or_absence",
                condition=models.Q(value__isnull=False, absence="")
                | (models.Q(value__isnull=True) & ~models.Q(absence="")),
            ),
            closed_together("figure_closed_together"),
        ]
        indexes = [
            models.Index(
                fields=["unit", "period"], name="figure_unit_period", condition=models.Q(closed_at__isnull=True)
            ),
            models.Index(fields=["indicator", "period"], name="figure_indicator_period"),
        ]

    def __str__(self) -> str:
        told = self.absence if self.value is None else f"{self.value.normalize():f} {self.indicator.unit}"
        return f"{self.indicator}, {self.period}: {told}"


@tracked()
class FigureMention(Mention):
    """A text states a figure."""

    figure = models.ForeignKey(Figure, models.CASCADE, related_name="mentions")
