"""Awards as a text tells them and a person confirms them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Mention
from clew.documents.models import Document
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.org.models import Unit
from clew.people.models import Person
from clew.words.fields import FoldedField, LineField, ProseField


@tracked()
class Award(Recorded):
    """One award, or a number of equal ones to a class of recipients."""

    kind = models.CharField(_("award"), max_length=30)  # flag, certificate_of_merit, medal, title (corpus format)
    count = models.IntegerField(_("how many"), default=1)
    awarder = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="awards_given")
    awarder_text = LineField(_("awarded by"), blank=True)
    presenter = LineField(_("handed over by"), blank=True)
    recipient = LineField(_("recipients"), blank=True)
    reason = ProseField(_("reason"), blank=True)
    period = models.CharField(_("period"), max_length=20, blank=True)
    date = models.DateField(_("day"), null=True, blank=True)
    decision = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="awards", verbose_name=_("decision")
    )
    owner_unit = models.ForeignKey(Unit, models.PROTECT, related_name="awards_recorded", verbose_name=_("recorded for"))
    folded = FoldedField("recipient", "reason", max_length=2000)

    class Meta:
        verbose_name = _("award")
        constraints = [models.CheckConstraint(name="award_count_positive", condition=models.Q(count__gt=0))]


@tracked()
class Recipient(models.Model):
    """A named recipient: a unit or a person that we know, or a name."""

    award = models.ForeignKey(Award, models.CASCADE, related_name="recipients")
    name = LineField(_("name"))
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="awards")
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="awards")

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="recipient_unit_or_person", condition=models.Q(unit__isnull=True) | models.Q(person__isnull=True)
            )
        ]


@tracked()
class AwardMention(Mention):
    """A text tells an award."""

    award = models.ForeignKey(Award, models.CASCADE, related_name="mentions")
