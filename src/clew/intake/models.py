"""Reports on their way in, and the claims that the reader makes of them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Original, Rendition
from clew.documents.models import Document
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.org.models import Unit
from clew.words.fields import LineField


class ReportState(models.TextChoices):
    """Where a report stands. The legal moves are in `intake.rules`."""

    QUEUED = "queued", _("waiting to be read")
    READING = "reading", _("being read")
    READ = "read", _("read")
    FAILED = "failed", _("could not be read")
    CLOSED = "closed", _("finished")


@tracked(exclude=["progress"])
class Report(Recorded):
    """One incoming file to be turned into records for `unit`, the office that received it."""

    original = models.ForeignKey(Original, models.PROTECT, related_name="reports")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="reports_in", verbose_name=_("received by"))
    about = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="reports_about", verbose_name=_("reporting unit")
    )
    period = models.CharField(_("period"), max_length=20, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=ReportState, default=ReportState.QUEUED)
    progress = models.SmallIntegerField(_("progress"), default=0)
    rendition = models.ForeignKey(Rendition, models.PROTECT, null=True, blank=True, related_name="+")
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="reports", verbose_name=_("registered as")
    )
    language = models.CharField(_("language"), max_length=2, blank=True)
    reader_version = models.CharField(_("reader"), max_length=40, blank=True)
    read_at = models.DateTimeField(_("read"), null=True, blank=True)
    read_seconds = models.DecimalField(_("seconds to read"), max_digits=8, decimal_places=2, null=True, blank=True)
    problem = LineField(_("problem"), blank=True, max_length=1000)

    class Meta:
        verbose_name = _("report")

    def __str__(self) -> str:
        return self.original.name


class ClaimState(models.TextChoices):
    """What a person has said of a claim."""

    PROPOSED = "proposed", _("proposed")
    CONFIRMED = "confirmed", _("confirmed")
    CORRECTED = "corrected", _("confirmed with a correction")
    MERGED = "merged", _("merged with a known record")
    REJECTED = "rejected", _("rejected")
    WITHDRAWN = "withdrawn", _("no longer found by the reader")


@tracked()
class Claim(Recorded):
    """What the reader found at one place. `record` is the reader's record, `key` is stable over reader versions.

    A decision raises `revision`; whoever decides names the revision they saw, so two officers cannot overwrite each
    other. `became_*` names the record that a confirmation made or joined (label and id, no key: it may live anywhere).
    """

    report = models.ForeignKey(Report, models.CASCADE, related_name="claims")
    kind = models.CharField(_("kind"), max_length=15)  # a kind of the corpus format: figures, citations, …
    key = models.CharField(max_length=120)
    record = models.JSONField()
    start = models.IntegerField()
    end = models.IntegerField()
    doubts = models.JSONField(default=list)
    proposals = models.JSONField(default=list)  # likely records, best first: `Proposal` as JSON, see `proposing`
    by_hand = models.BooleanField(_("made by hand"), default=False)
    reader_version = models.CharField(_("reader"), max_length=40, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=ClaimState, default=ClaimState.PROPOSED)
    revision = models.IntegerField(default=0)
    correction = models.JSONField(_("correction"), null=True, blank=True)
    became_model = models.CharField(max_length=60, blank=True)
    became_id = models.BigIntegerField(null=True, blank=True)
    became_label = LineField(blank=True)
    joined = models.BooleanField(default=False)  # the record was known before; the confirmation added a mention

    class Meta:
        verbose_name = _("claim")
        constraints = [
            models.UniqueConstraint(fields=["report", "key"], name="claim_once"),
            models.CheckConstraint(
                name="claim_became_together",
                condition=models.Q(became_model="", became_id__isnull=True)
                | (~models.Q(became_model="") & models.Q(became_id__isnull=False)),
            ),
        ]
        indexes = [models.Index(fields=["report", "start"], name="claim_in_order")]
