"""The register entry of a document, its versions and who named readers are."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Circulation, Mention, Original, Rendition
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.org.models import Unit
from clew.people.models import Person, Term
from clew.words.fields import FoldedField, LineField, WordsField


class DocumentState(models.TextChoices):
    """How much we have of a document."""

    STUB = "stub", _("known by mention")
    DRAFT = "draft", _("draft")
    ADOPTED = "adopted", _("in force")
    REPLACED = "replaced", _("replaced")
    ENDED = "ended", _("no longer in force")


@tracked()
class Document(Recorded):
    """A document of any type. A symbol is not unique: the key is issuer, term or year, type and number.

    A stub is a document that only a text has told us of; it may lack everything but its type and words.
    """

    state = models.CharField(_("state"), max_length=10, choices=DocumentState, default=DocumentState.STUB)
    type = models.CharField(_("type"), max_length=40)  # a document type of the profile
    symbol = LineField(_("symbol"), blank=True)
    number = models.IntegerField(_("number"), null=True, blank=True)
    suffix = models.CharField(_("after the number"), max_length=10, blank=True)  # 05a, or § 45 of a numbered case
    issuer = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="issued", verbose_name=_("issuer")
    )
    issuer_text = LineField(_("issuer as written"), blank=True)
    term = models.ForeignKey(
        Term, models.PROTECT, null=True, blank=True, related_name="documents", verbose_name=_("term")
    )
    year = models.SmallIntegerField(_("year"), null=True, blank=True)
    date = models.DateField(_("date"), null=True, blank=True)
    title = WordsField(_("title"))
    owner_unit = models.ForeignKey(Unit, models.PROTECT, related_name="documents", verbose_name=_("kept by"))
    circulation = models.CharField(_("circulation"), max_length=10, choices=Circulation, default=Circulation.INTERNAL)
    folded = FoldedField("symbol", "title", "issuer_text")

    class Meta:
        verbose_name = _("document")
        constraints = [
            models.UniqueConstraint(
                fields=["issuer", "term", "year", "type", "number", "suffix"],
                name="document_number_once_in_its_run",
                condition=~models.Q(state__in=["stub", "draft"]) & models.Q(number__isnull=False, issuer__isnull=False),
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                name="document_run_is_term_or_year",
                condition=models.Q(term__isnull=True) | models.Q(year__isnull=True),
            ),
        ]
        indexes = [models.Index(models.F("date").desc(nulls_last=True), models.F("id").desc(), name="document_by_date")]

    def __str__(self) -> str:
        return f"{self.symbol} {self.title}".strip()


@tracked()
class DocumentReader(models.Model):
    """A person who may read a document whose circulation is "named persons"."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="readers")
    person = models.ForeignKey(Person, models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "person"], name="document_reader_once")]


@tracked()
class DocumentRecipient(models.Model):
    """A unit to which a document is addressed: who may see documents of that unit may read it."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="recipients")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "unit"], name="document_recipient_once")]


@tracked()
class DocumentVersion(Recorded):
    """One text of a document: a draft, the adopted text, a translation. `rendition` is the text itself."""

    document = models.ForeignKey(Document, models.PROTECT, related_name="versions")
    number = models.SmallIntegerField(_("version"))
    language = models.CharField(_("language"), max_length=2)
    adopted = models.BooleanField(_("adopted text"), default=False)
    original = models.ForeignKey(Original, models.PROTECT, null=True, blank=True, related_name="+")
    rendition = models.ForeignKey(Rendition, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name = _("version of a document")
        constraints = [models.UniqueConstraint(fields=["document", "number"], name="document_version_once")]


@tracked()
class DocumentMention(Mention):
    """A text cites a document."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="mentions")
