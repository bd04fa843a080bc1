"""Originals, receipts, renditions, passages, and the stubs that remain of what may not be kept."""

from __future__ import annotations

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.history.models import Recorded
from clew.history.tracking import tracked, tracked_after_insert
from clew.words.fields import LineField, ProseField


class Circulation(models.TextChoices):
    """Who may read an original or a document."""

    PUBLISHED = "published", _("published")
    INTERNAL = "internal", _("internal")
    NAMED = "named", _("named persons")


@tracked()
class Original(Recorded):
    """A file as it was received, kept once under its hash. `owner_unit_id` is the id of a unit (a higher room)."""

    sha256 = models.CharField(_("hash"), max_length=64, unique=True)
    size = models.BigIntegerField(_("size in bytes"))
    media_type = models.CharField(_("media type"), max_length=120)
    name = LineField(_("file name"))
    owner_unit_id = models.BigIntegerField(_("unit"), db_index=True)
    circulation = models.CharField(_("circulation"), max_length=10, choices=Circulation, default=Circulation.INTERNAL)
    expunged_at = models.DateTimeField(_("expunged"), null=True, blank=True)
    expunged_reason = LineField(_("reason for expunging"), blank=True)

    class Meta:
        verbose_name = _("original")
        constraints = [
            models.CheckConstraint(
                name="original_expunged_together",
                condition=models.Q(expunged_at__isnull=True, expunged_reason="")
                | (models.Q(expunged_at__isnull=False) & ~models.Q(expunged_reason="")),
            )
        ]

    def __str__(self) -> str:
        return self.name


@tracked()
class NamedReader(models.Model):
    """A person who may read an original whose circulation is "named persons"."""

    original = models.ForeignKey(Original, models.CASCADE, related_name="readers")
    person_id = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["original", "person_id"], name="named_reader_once")]


@tracked()
class Receipt(Recorded):
    """One arrival of an original. The same file sent twice is one original with two receipts."""

    original = models.ForeignKey(Original, models.PROTECT, related_name="receipts")
    name = LineField(_("file name"))
    sender = LineField(_("sender"), blank=True)
    unit_id = models.BigIntegerField(_("receiving unit"))

    class Meta:
        verbose_name = _("receipt")


@tracked()
class SecretStub(Recorded):
    """What remains of a paper marked secret: that it came, and its number. Its text never entered the store."""

    symbol = LineField(_("symbol"), blank=True)
    mark = LineField(_("secrecy mark"))
    unit_id = models.BigIntegerField(_("receiving unit"))
    basis = models.CharField(
        _("basis"), max_length=10, choices=[("stated", _("stated")), ("found", _("found in the text"))]
    )

    class Meta:
        verbose_name = _("stub of a secret paper")


@tracked()
class ExpungeProposal(Recorded):
    """One person asks to take a paper out of the store; a second one agrees or declines. Leader and administrator,
    in either order: `as_administrator` says which of the two the first one is."""

    original = models.ForeignKey(Original, models.PROTECT, related_name="expunge_proposals")
    reason = LineField(_("reason"), max_length=300)
    as_administrator = models.BooleanField()
    closed_at = models.DateTimeField(_("decided"), null=True, blank=True)
    agreed = models.BooleanField(_("agreed"), default=False)
    second_label = models.CharField(_("second person"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("proposal to expunge")
        constraints = [
            models.UniqueConstraint(
                name="expunge_one_open_proposal", fields=["original"], condition=models.Q(closed_at__isnull=True)
            ),
            models.CheckConstraint(
                name="expunge_decided_together",
                condition=models.Q(closed_at__isnull=True, second_label="", agreed=False)
                | (models.Q(closed_at__isnull=False) & ~models.Q(second_label="")),
            ),
        ]


# A text is written once and may only be emptied, when its original was expunged.
_TEXT_STANDS = """
    IF NEW.text <> '' OR NOT EXISTS (
        SELECT 1 FROM archive_original WHERE id = NEW.original_id AND expunged_at IS NOT NULL
    ) THEN
        RAISE EXCEPTION 'clew: the text of rendition % is immutable', OLD.id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
"""


@tracked(exclude=["text"])
class Rendition(Recorded):
    """The text of an original, in NFC, immutable; `pages` is a list of `[number, start, end]` in characters."""

    original = models.ForeignKey(Original, models.PROTECT, related_name="renditions")
    opener = models.CharField(max_length=40)
    opener_version = models.CharField(max_length=40)
    text = models.TextField()
    text_sha256 = models.CharField(max_length=64)
    pages = models.JSONField(default=list)
    notes = models.JSONField(default=list)
    language = models.CharField(max_length=2, blank=True)

    class Meta:
        verbose_name = _("rendition")
        constraints = [
            models.UniqueConstraint(fields=["original", "opener", "opener_version"], name="rendition_once_per_opener")
        ]
        triggers = [
            pgtrigger.ReadOnly(
                name="immutable", fields=["original", "text_sha256", "pages", "opener", "opener_version"]
            ),
            pgtrigger.Trigger(
                name="text_stands",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                condition=pgtrigger.AnyChange("text"),
                func=_TEXT_STANDS,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.original.name} ({self.opener})"


# PostgreSQL counts characters as Python does; `start` counts from 0, substr from 1.
_QUOTE_IS_THE_TEXT = """
    IF NEW.quote IS DISTINCT FROM (
        SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM archive_rendition WHERE id = NEW.rendition_id
    ) THEN
        RAISE EXCEPTION 'clew: the quote of a passage is not its stretch of the text'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
"""


@tracked_after_insert()
class Passage(models.Model):
    """A span `[start, end)` of a rendition, in characters; `quote` is exactly that stretch."""

    rendition = models.ForeignKey(Rendition, models.PROTECT, related_name="passages")
    start = models.IntegerField()
    end = models.IntegerField()
    quote = models.TextField()

    class Meta:
        verbose_name = _("passage")
        constraints = [
            models.UniqueConstraint(fields=["rendition", "start", "end"], name="passage_once"),
            models.CheckConstraint(
                name="passage_is_a_span",
                condition=models.Q(start__gte=0, end__gt=models.F("start")),
            ),
        ]
        triggers = [
            pgtrigger.ReadOnly(name="immutable", fields=["rendition", "start", "end"]),
            pgtrigger.Trigger(
                name="quote_is_the_text",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=_QUOTE_IS_THE_TEXT,
            ),
        ]

    def __str__(self) -> str:
        return self.quote


class Agreement(models.TextChoices):
    """Whether a mention agrees with the fact it is a mention of."""

    AGREES = "agrees", _("agrees")
    DISAGREES = "disagrees", _("disagrees")
    UNCHECKED = "unchecked", _("cannot be checked")


class Mention(Recorded):
    """A place in a text that states a fact. Rooms make one table for each kind of fact."""

    passage = models.ForeignKey(Passage, models.PROTECT, related_name="+")
    said = ProseField(_("what was said"), blank=True)
    agreement = models.CharField(_("agreement"), max_length=10, choices=Agreement, default=Agreement.AGREES)

    class Meta:
        abstract = True
