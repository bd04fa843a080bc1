"""Forms: which indicators are asked together, and which rules their values must keep among each other."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.indicators.models import Indicator
from clew.words.fields import LineField, SortKeyField, WordsField


@tracked()
class Form(Recorded):
    """A list of indicators that are reported together."""

    code = models.CharField(_("code"), max_length=40, unique=True)
    name = WordsField(_("name"))
    sort_key = SortKeyField("name")

    class Meta:
        verbose_name = _("form")

    def __str__(self) -> str:
        return str(self.name)


@tracked()
class FormLine(models.Model):
    """One indicator of a form. A required line is not sent empty: zero, or why there is no value."""

    form = models.ForeignKey(Form, models.CASCADE, related_name="lines")
    indicator = models.ForeignKey(Indicator, models.PROTECT, related_name="+", verbose_name=_("indicator"))
    position = models.SmallIntegerField(_("position"))
    required = models.BooleanField(_("required"), default=True)

    class Meta:
        verbose_name = _("line of a form")
        constraints = [
            models.UniqueConstraint(fields=["form", "indicator"], name="form_line_once"),
            models.UniqueConstraint(fields=["form", "position"], name="form_line_one_a_position"),
        ]


class RuleSense(models.TextChoices):
    """How the two sides of a rule must stand to each other."""

    EQUAL = "equal", _("equals")
    AT_LEAST = "at_least", _("is at least")
    AT_MOST = "at_most", _("is at most")


class Severity(models.TextChoices):
    """What follows from a finding: an error is not sent, a warning needs a comment."""

    ERROR = "error", _("error")
    WARNING = "warning", _("warning")


@tracked()
class FormRule(models.Model):
    """`left` and `right` are sums over the codes of the form's indicators, see `rounds.formulas`; `tolerance` is in per
    cent of the larger side."""

    form = models.ForeignKey(Form, models.CASCADE, related_name="rules")
    left = LineField(_("left side"))
    sense = models.CharField(_("sense"), max_length=8, choices=RuleSense, default=RuleSense.EQUAL)
    right = LineField(_("right side"))
    tolerance = models.DecimalField(_("tolerance in per cent"), max_digits=6, decimal_places=3, default=0)
    severity = models.CharField(_("severity"), max_length=7, choices=Severity, default=Severity.ERROR)

    class Meta:
        verbose_name = _("rule of a form")
        constraints = [
            models.UniqueConstraint(fields=["form", "left", "sense", "right"], name="form_rule_once"),
            models.CheckConstraint(name="form_rule_tolerance_positive", condition=models.Q(tolerance__gte=0)),
        ]
