"""What a report says went well or badly, why, and what was learned."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Passage
from clew.documents.models.document import Document
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.org.models import Unit
from clew.words.fields import FoldedField, ProseField


class AssessmentType(models.TextChoices):
    """The types of the corpus format; a shortcoming is a limitation."""

    RESULT = "result", _("result")
    LIMITATION = "limitation", _("limitation")
    DIFFICULTY = "difficulty", _("difficulty")
    ADVANTAGE = "advantage", _("advantage")
    CAUSE = "cause", _("cause")
    LESSON = "lesson", _("lesson")
    FORECAST = "forecast", _("forecast")


@tracked()
class Assessment(Recorded):
    """An assessment as a text makes it; `document` is the report, where it is registered."""

    type = models.CharField(_("type"), max_length=12, choices=AssessmentType)
    text = ProseField(_("text"))
    sector = models.CharField(_("sector"), max_length=40, blank=True)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="assessments", verbose_name=_("unit"))
    period = models.CharField(_("period"), max_length=20, blank=True)
    document = models.ForeignKey(Document, models.PROTECT, null=True, blank=True, related_name="assessments")
    passage = models.ForeignKey(Passage, models.PROTECT, null=True, blank=True, related_name="+")
    folded = FoldedField("text", max_length=2000)

    class Meta:
        verbose_name = _("assessment")
