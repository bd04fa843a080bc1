"""Commitments with their six clear things, cooperating units, progress, extensions and obstacles."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Mention, Passage
from clew.documents.models import Clause
from clew.history.models import Correctable, Recorded, closed_together
from clew.history.tracking import tracked
from clew.indicators.models import Target
from clew.org.models import Unit
from clew.people.models import Person
from clew.words.fields import FoldedField, LineField, ProseField


class CommitmentState(models.TextChoices):
    """The recorded state. In time, late and overdue are derived from it and the due date, never stored."""

    OPEN = "open", _("open")
    DONE = "done", _("done")
    CANCELLED = "cancelled", _("cancelled")


@tracked()
class Commitment(Recorded):
    """A task from a clause. The six clear things (domain-rules section 14) are who, task, responsibility, authority,
    time and result; each may still be missing. A class of units ("all communes") is a parent with one child a unit.
    """

    clause = models.ForeignKey(Clause, models.PROTECT, related_name="commitments", verbose_name=_("clause"))
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    position = models.IntegerField(_("order"), default=0)
    task = ProseField(_("task"))
    unit = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="commitments", verbose_name=_("lead unit")
    )
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="commitments", verbose_name=_("person")
    )
    assignee_text = LineField(_("assignee as written"), blank=True)
    class_kind = models.CharField(_("all units of this kind"), max_length=40, blank=True)
    class_under = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("under")
    )
    class_day = models.DateField(_("expanded as of"), null=True, blank=True)
    responsibility = ProseField(_("responsibility"), blank=True)
    authority = ProseField(_("authority"), blank=True)
    due_date = models.DateField(_("due"), null=True, blank=True)
    due_event = LineField(_("due event"), blank=True)
    result = ProseField(_("result to be shown"), blank=True)
    target = models.ForeignKey(
        Target, models.PROTECT, null=True, blank=True, related_name="commitments", verbose_name=_("target")
    )
    state = models.CharField(_("state"), max_length=10, choices=CommitmentState, default=CommitmentState.OPEN)
    done_date = models.DateField(_("done on"), null=True, blank=True)
    folded = FoldedField("task", max_length=2000)

    class Meta:
        verbose_name = _("commitment")
        constraints = [
            models.CheckConstraint(
                name="commitment_done_has_its_day",
                condition=models.Q(state="done", done_date__isnull=False)
                | (~models.Q(state="done") & models.Q(done_date__isnull=True)),
            ),
            models.CheckConstraint(
                name="commitment_class_has_kind_and_root",
                condition=models.Q(class_kind="", class_under__isnull=True)
                | (~models.Q(class_kind="") & models.Q(class_under__isnull=False)),
            ),
            models.UniqueConstraint(
                fields=["parent", "unit"],
                name="commitment_one_child_a_unit",
                condition=models.Q(parent__isnull=False, unit__isnull=False, person__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return self.task[:120]


@tracked()
class Cooperation(models.Model):
    """A unit that cooperates in a commitment."""

    commitment = models.ForeignKey(Commitment, models.CASCADE, related_name="cooperations")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="cooperations")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["commitment", "unit"], name="cooperation_once")]


@tracked()
class Progress(Correctable):
    """What was reported of a commitment on a day, typed or read from a text."""

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="progress")
    date = models.DateField(_("day"))
    text = ProseField(_("what was done"))
    percent = models.DecimalField(_("percent"), max_digits=5, decimal_places=2, null=True, blank=True)
    obstacle = ProseField(_("obstacle"), blank=True)
    passage = models.ForeignKey(Passage, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name = _("progress")
        constraints = [
            models.CheckConstraint(
                name="progress_percent_in_range",
                condition=models.Q(percent__isnull=True) | models.Q(percent__gte=0, percent__lte=100),
            ),
            closed_together("progress_closed_together"),
        ]


@tracked()
class Extension(Recorded):
    """A due date moved, with the reason; the old one stays readable."""

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="extensions")
    from_date = models.DateField(_("from"))
    to_date = models.DateField(_("to"))
    reason = ProseField(_("reason"))

    class Meta:
        verbose_name = _("extension")
        constraints = [
            models.CheckConstraint(name="extension_moves_later", condition=models.Q(to_date__gt=models.F("from_date")))
        ]


@tracked()
class Override(Correctable):
    """A status set by a named person against the computed one, with the reason; both are shown."""

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="overrides")
    status = models.CharField(_("status"), max_length=20)
    reason = ProseField(_("reason"))

    class Meta:
        verbose_name = _("status override")
        constraints = [
            models.UniqueConstraint(
                fields=["commitment"], name="override_one_open", condition=models.Q(closed_at__isnull=True)
            ),
            closed_together("override_closed_together"),
        ]


@tracked()
class CommitmentMention(Mention):
    """A text tells a commitment."""

    commitment = models.ForeignKey(Commitment, models.CASCADE, related_name="mentions")
