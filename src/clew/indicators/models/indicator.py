"""What is measured, in which unit, how it combines, and who is expected to report it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.words.fields import FoldedField, SortKeyField, WordsField
from clew.words.models import Alias


class Direction(models.TextChoices):
    """Which way is better."""

    UP = "up", _("higher is better")
    DOWN = "down", _("lower is better")
    NONE = "none", _("neither")


class Frequency(models.TextChoices):
    """How often it is reported."""

    MONTH = "month", _("monthly")
    QUARTER = "quarter", _("quarterly")
    HALF = "half", _("half-yearly")
    YEAR = "year", _("yearly")


class OverTime(models.TextChoices):
    """How figures of shorter periods make one of a longer (domain-rules section 13)."""

    SUM = "sum", _("add up")
    LAST = "last", _("the last one holds")
    AVERAGE = "average", _("average")
    CUMULATIVE = "cumulative", _("reported cumulatively")
    NONE = "none", _("do not combine")


class OverUnits(models.TextChoices):
    """How figures of units make one of the unit above them."""

    SUM = "sum", _("add up")
    RATIO = "ratio", _("rebuild from numerator and denominator")
    NONE = "none", _("do not combine")


@tracked()
class Indicator(Recorded):
    """A definition. `unit` is the reader's canonical unit ("billion VND", "%"); a ratio names its two parts."""

    code = models.CharField(_("code"), max_length=40, unique=True)
    name = WordsField(_("name"))
    definition = WordsField(_("definition"), blank=True)
    unit = models.CharField(_("unit of measure"), max_length=40)
    sector = models.CharField(_("sector"), max_length=40, blank=True)
    direction = models.CharField(_("direction"), max_length=4, choices=Direction, default=Direction.UP)
    frequency = models.CharField(_("frequency"), max_length=8, choices=Frequency)
    calendar = models.CharField(_("calendar"), max_length=20)  # a calendar of the profile
    over_time = models.CharField(_("over time"), max_length=10, choices=OverTime)
    over_units = models.CharField(_("over units"), max_length=5, choices=OverUnits)
    numerator = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("numerator")
    )
    denominator = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("denominator")
    )
    multiplier = models.DecimalField(_("multiplier"), max_digits=12, decimal_places=3, default=1)
    decimals = models.SmallIntegerField(_("decimals shown"), default=1)
    folded = FoldedField("name", "code")
    sort_key = SortKeyField("name")

    class Meta:
        verbose_name = _("indicator")
        constraints = [
            models.CheckConstraint(
                name="indicator_ratio_has_its_parts",
                condition=models.Q(over_units="ratio", numerator__isnull=False, denominator__isnull=False)
                | (~models.Q(over_units="ratio") & models.Q(numerator__isnull=True, denominator__isnull=True)),
            ),
            models.CheckConstraint(name="indicator_multiplier_positive", condition=models.Q(multiplier__gt=0)),
        ]

    def __str__(self) -> str:
        return str(self.name)


@tracked()
class IndicatorAlias(Alias):
    """An indicator phrase met in a text."""

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="aliases")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["indicator", "text"], name="indicator_alias_once")]


@tracked()
class ExpectedReporter(models.Model):
    """Units of this kind (a kind of the profile) are expected to report the indicator."""

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="expected_reporters")
    kind = models.CharField(_("kind of unit"), max_length=40)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["indicator", "kind"], name="expected_reporter_once")]
