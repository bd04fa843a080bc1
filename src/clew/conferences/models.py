"""Conferences, attendance, agenda items with their outcome, decisions, opinions."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Circulation, Mention
from clew.documents.models import Document
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.org.models import Unit
from clew.people.models import Person, Term
from clew.words.fields import FoldedField, LineField, ProseField, WordsField


class ConferenceState(models.TextChoices):
    """Where a conference stands; preparation and live voting will add their own states between these."""

    PLANNED = "planned", _("planned")
    HELD = "held", _("held")
    CONCLUDED = "concluded", _("concluded")


class Outcome(models.TextChoices):
    """What became of an agenda item or a motion."""

    ADOPTED = "adopted", _("adopted")
    REFUSED = "refused", _("refused")
    POSTPONED = "postponed", _("postponed")
    REFERRED_BACK = "referred_back", _("referred back")
    UNDECIDED = "undecided", _("undecided")


@tracked()
class Conference(Recorded):
    """One conference. It is known by its body with term and ordinal, or by body and day."""

    body = models.ForeignKey(Unit, models.PROTECT, related_name="conferences", verbose_name=_("body"))
    term = models.ForeignKey(Term, models.PROTECT, null=True, blank=True, related_name="conferences")
    ordinal = models.SmallIntegerField(_("ordinal"), null=True, blank=True)
    kind = models.CharField(_("kind"), max_length=20)  # a kind of meeting of the profile
    title = WordsField(_("title"), blank=True)
    date = models.DateField(_("day"), null=True, blank=True)
    place = LineField(_("place"), blank=True)
    state = models.CharField(_("state"), max_length=10, choices=ConferenceState, default=ConferenceState.PLANNED)
    circulation = models.CharField(_("circulation"), max_length=10, choices=Circulation, default=Circulation.INTERNAL)
    conclusion = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="concludes", verbose_name=_("conclusion")
    )
    # Counts for quorum and majority; which of them is the base is a rule of the profile.
    serving = models.IntegerField(_("serving members"), null=True, blank=True)
    summoned_net = models.IntegerField(_("summoned, less those absent throughout"), null=True, blank=True)
    present = models.IntegerField(_("present"), null=True, blank=True)
    folded = FoldedField("title", "place")

    class Meta:
        verbose_name = _("conference")
        constraints = [
            models.UniqueConstraint(
                fields=["body", "term", "kind", "ordinal"],
                name="conference_ordinal_once",
                condition=models.Q(ordinal__isnull=False, term__isnull=False),
            ),
            models.CheckConstraint(
                name="conference_known_by_ordinal_or_day",
                condition=models.Q(ordinal__isnull=False) | models.Q(date__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        known = str(self.ordinal) if self.ordinal is not None else ""
        return str(self.title) or " ".join(part for part in (self.kind, known, str(self.date or "")) if part)


@tracked()
class ConferenceMention(Mention):
    """A text reports a conference."""

    conference = models.ForeignKey(Conference, models.CASCADE, related_name="mentions")


class AttendanceRole(models.TextChoices):
    """In what role somebody was there."""

    CHAIR = "chair", _("chair")
    MEMBER = "member", _("member")
    SPEAKER = "speaker", _("speaker")
    PRESENTER = "presenter", _("presenter")
    GUEST = "guest", _("invited, without vote")


@tracked()
class Attendance(Recorded):
    """A person at a conference, with the post as it was then; `person` may be unknown."""

    conference = models.ForeignKey(Conference, models.CASCADE, related_name="attendance")
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="attendance")
    name = LineField(_("name"))
    post = LineField(_("post"), blank=True)
    role = models.CharField(_("role"), max_length=10, choices=AttendanceRole)

    class Meta:
        verbose_name = _("attendance")
        constraints = [
            models.UniqueConstraint(fields=["conference", "name", "role"], name="attendance_once"),
        ]


@tracked()
class AgendaItem(Recorded):
    """A point of the agenda and what became of it."""

    conference = models.ForeignKey(Conference, models.CASCADE, related_name="agenda")
    position = models.SmallIntegerField(_("order"))
    title = WordsField(_("title"))
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="on_agendas", verbose_name=_("paper")
    )
    outcome = models.CharField(_("outcome"), max_length=15, choices=Outcome, blank=True)

    class Meta:
        verbose_name = _("agenda item")
        constraints = [models.UniqueConstraint(fields=["conference", "position"], name="agenda_position_once")]

    def __str__(self) -> str:
        return str(self.title)


@tracked()
class Decision(Recorded):
    """An act of the conference: what was done with what, with unanimity or counts where they are stated."""

    conference = models.ForeignKey(Conference, models.CASCADE, related_name="decisions")
    agenda_item = models.ForeignKey(AgendaItem, models.PROTECT, null=True, blank=True, related_name="decisions")
    act = models.CharField(_("act"), max_length=40)  # an act of the corpus format: adopted, approved, agreed, …
    object = ProseField(_("what it is about"))
    by = LineField(_("by"), blank=True)
    outcome = models.CharField(_("outcome"), max_length=15, choices=Outcome, default=Outcome.ADOPTED)
    unanimous = models.BooleanField(_("unanimous"), default=False)
    votes_for = models.IntegerField(_("for"), null=True, blank=True)
    votes_against = models.IntegerField(_("against"), null=True, blank=True)
    votes_abstaining = models.IntegerField(_("abstaining"), null=True, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="decided_in", verbose_name=_("document")
    )
    folded = FoldedField("object", max_length=2000)

    class Meta:
        verbose_name = _("decision")
        constraints = [
            models.CheckConstraint(
                name="decision_counts_not_negative",
                condition=(models.Q(votes_for__isnull=True) | models.Q(votes_for__gte=0))
                & (models.Q(votes_against__isnull=True) | models.Q(votes_against__gte=0))
                & (models.Q(votes_abstaining__isnull=True) | models.Q(votes_abstaining__gte=0)),
            ),
            models.CheckConstraint(
                name="decision_unanimous_has_nobody_against",
                condition=models.Q(unanimous=False) | models.Q(votes_against__isnull=True) | models.Q(votes_against=0),
            ),
        ]

    def __str__(self) -> str:
        return self.object[:120]


@tracked()
class DecisionMention(Mention):
    """A text tells a decision."""

    decision = models.ForeignKey(Decision, models.CASCADE, related_name="mentions")


class OpinionKind(models.TextChoices):
    """What was done with a topic, in the words of the corpus format."""

    DISCUSSED = "discussed", _("discussed")
    CONTRIBUTED = "contributed", _("commented on")
    AGENDA = "agenda", _("put to the meeting")


@tracked()
class Opinion(Recorded):
    """A topic that was discussed, commented on or put to the conference."""

    conference = models.ForeignKey(Conference, models.CASCADE, related_name="opinions")
    topic = ProseField(_("topic"))
    kind = models.CharField(_("kind"), max_length=12, choices=OpinionKind)
    by = LineField(_("by"), blank=True)

    class Meta:
        verbose_name = _("opinion")


@tracked()
class OpinionMention(Mention):
    """A text tells an opinion."""

    opinion = models.ForeignKey(Opinion, models.CASCADE, related_name="mentions")
