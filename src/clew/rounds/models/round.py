"""Rounds: a form is asked of units for a period, level by level."""

from __future__ import annotations

from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.indicators.models import Vintage
from clew.org.models import Unit
from clew.rounds.models.form import Form
from clew.words.fields import WordsField


class LateBy(models.TextChoices):
    """Which step must be done by the due date."""

    SENT = "sent", _("when it is sent")
    APPROVED = "approved", _("when it is approved")


@tracked()
class Round(Recorded):
    """One form for one period. The units are those of the period's last day under `under` in `hierarchy`."""

    form = models.ForeignKey(Form, models.PROTECT, related_name="rounds", verbose_name=_("form"))
    name = WordsField(_("name"))
    period = models.CharField(_("period"), max_length=20)
    calendar = models.CharField(_("calendar"), max_length=20)
    days = DateRangeField(_("days"))
    vintage = models.CharField(_("vintage"), max_length=12, choices=Vintage, default=Vintage.PRELIMINARY)
    hierarchy = models.CharField(_("hierarchy"), max_length=40)
    under = models.ForeignKey(Unit, models.PROTECT, related_name="rounds", verbose_name=_("under"))
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)

    class Meta:
        verbose_name = _("round")
        constraints = [
            models.UniqueConstraint(
                fields=["form", "period", "calendar", "under", "vintage"], name="round_once_a_form_and_period"
            )
        ]

    def __str__(self) -> str:
        return str(self.name)


@tracked()
class RoundLevel(models.Model):
    """The units of one kind in a round: when theirs is due, and what counts for being in time."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="levels")
    kind = models.CharField(_("kind of unit"), max_length=40)  # of the profile
    due_date = models.DateField(_("due"))
    late_by = models.CharField(_("in time"), max_length=8, choices=LateBy, default=LateBy.SENT)
    approver_kind = models.CharField(_("approved by"), max_length=40, blank=True)  # empty: the unit right above

    class Meta:
        verbose_name = _("level of a round")
        constraints = [models.UniqueConstraint(fields=["round", "kind"], name="round_level_once")]
