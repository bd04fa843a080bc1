"""Duties: what one unit owes in a round, the values it has entered, and each step of its way."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.history.models import Recorded
from clew.history.tracking import tracked, tracked_after_insert
from clew.indicators.models import Absence, Figure
from clew.intake.models import Report
from clew.org.models import Unit
from clew.rounds.models.form import FormLine
from clew.rounds.models.round import Round, RoundLevel
from clew.words.fields import LineField


class DutyState(models.TextChoices):
    """Where a duty stands. The legal moves are in `rounds.rules`."""

    OPEN = "open", _("to be filled in")
    SENT = "sent", _("sent")
    RETURNED = "returned", _("returned")
    APPROVED = "approved", _("approved")


@tracked()
class Duty(Recorded):
    """What `unit` owes. `approver` is the unit that approves it, `above` the duty of that unit in the same round."""

    round = models.ForeignKey(Round, models.PROTECT, related_name="duties")
    level = models.ForeignKey(RoundLevel, models.PROTECT, related_name="duties")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="duties", verbose_name=_("unit"))
    approver = models.ForeignKey(Unit, models.PROTECT, related_name="duties_to_approve", verbose_name=_("approved by"))
    above = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="below")
    state = models.CharField(_("state"), max_length=8, choices=DutyState, default=DutyState.OPEN)
    due_date = models.DateField(_("due"))
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)  # for the first time
    approved_at = models.DateTimeField(_("approved"), null=True, blank=True)  # for the first time
    locked = models.BooleanField(_("locked"), default=False)
    report = models.ForeignKey(
        Report, models.PROTECT, null=True, blank=True, related_name="duties", verbose_name=_("report")
    )

    class Meta:
        verbose_name = _("duty")
        constraints = [
            models.UniqueConstraint(fields=["round", "unit"], name="duty_once"),
            models.CheckConstraint(
                name="duty_that_is_not_open_was_sent",
                condition=models.Q(state="open") | models.Q(sent_at__isnull=False),
            ),
            models.CheckConstraint(
                name="duty_that_is_approved_says_when",
                condition=~models.Q(state="approved") | models.Q(approved_at__isnull=False),
            ),
        ]
        indexes = [
            models.Index(fields=["unit", "state"], name="duty_unit_state"),
            models.Index(fields=["approver", "state"], name="duty_approver_state"),
        ]


@tracked_after_insert()
class Entry(Recorded):
    """What stands in one cell: a value in the indicator's unit, the reason for its absence, or, until somebody corrects
    it, text that is no number (`typed`). Each write raises `revision`, so that two windows cannot overwrite each other.

    `figure` is what the approval recorded.
    """

    duty = models.ForeignKey(Duty, models.CASCADE, related_name="entries")
    line = models.ForeignKey(FormLine, models.PROTECT, related_name="+")
    typed = LineField(_("typed"), blank=True)
    value = models.DecimalField(_("value"), max_digits=24, decimal_places=6, null=True, blank=True)
    absence = models.CharField(_("reason for absence"), max_length=15, choices=Absence, blank=True)
    comment = LineField(_("comment"), blank=True, max_length=1000)
    remark = LineField(_("remark of the superior unit"), blank=True, max_length=1000)
    revision = models.IntegerField(default=1)
    figure = models.ForeignKey(Figure, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name = _("value of a duty")
        constraints = [
            models.UniqueConstraint(fields=["duty", "line"], name="entry_once_a_cell"),
            models.CheckConstraint(
                name="entry_one_of_value_absence_text",
                condition=models.Q(typed="", value__isnull=True)
                | models.Q(typed="", absence="")
                | models.Q(value__isnull=True, absence=""),
            ),
        ]


class StepKind(models.TextChoices):
    """What was done to a duty."""

    SENT = "sent", _("sent")
    RETURNED = "returned", _("returned")
    APPROVED = "approved", _("approved")
    LOCKED = "locked", _("locked")
    UNLOCKED = "unlocked", _("unlocked")
    REMINDED = "reminded", _("reminded")
    ATTACHED = "attached", _("report attached")


@tracked_after_insert()
class DutyStep(Recorded):
    """One step of a duty, with its reason where one is asked for."""

    duty = models.ForeignKey(Duty, models.CASCADE, related_name="steps")
    kind = models.CharField(_("step"), max_length=8, choices=StepKind)
    reason = LineField(_("reason"), blank=True, max_length=1000)

    class Meta:
        verbose_name = _("step of a duty")
        indexes = [models.Index(fields=["duty", "kind"], name="duty_step_kind")]
