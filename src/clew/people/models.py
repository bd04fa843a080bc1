"""Persons, posts, tenures, terms, accounts, grants. Names of fields follow Popolo where it has one."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Mention
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.org.models import Act, Unit
from clew.words.fields import FoldedField, LineField, SortKeyField, WordsField
from clew.words.models import Alias


@tracked()
class Person(Recorded):
    """A natural person. `sort_name` is the name in the order of lists (given name first in Viet Nam)."""

    name = LineField(_("name"))
    sort_name = LineField(_("name for sorting"), blank=True)
    folded = FoldedField("name")
    sort_key = SortKeyField("sort_name", "name")

    class Meta:
        verbose_name = _("person")
        indexes = [GinIndex(fields=["folded"], opclasses=["gin_trgm_ops"], name="person_folded")]

    def __str__(self) -> str:
        return self.name


@tracked()
class PersonAlias(Alias):
    """A form of a person's name met in a text."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="aliases")

    class Meta:
        verbose_name = _("alias of a person")
        constraints = [models.UniqueConstraint(fields=["person", "text"], name="person_alias_once")]


@tracked()
class Post(Recorded):
    """A post in a unit, for example its secretary; at most `seats` persons hold it at once, acting ones apart."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="posts")
    label = WordsField(_("post"))
    folded = FoldedField("label")
    position = models.SmallIntegerField(_("order"), default=100)
    seats = models.PositiveSmallIntegerField(_("seats"), default=1)

    class Meta:
        verbose_name = _("post")
        indexes = [GinIndex(fields=["folded"], opclasses=["gin_trgm_ops"], name="post_folded")]
        constraints = [models.CheckConstraint(name="post_has_a_seat", condition=models.Q(seats__gte=1))]

    def __str__(self) -> str:
        return str(self.label)


@tracked()
class PostAlias(Alias):
    """A form of a post met in a text ("Provincial Party Secretary")."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="aliases")

    class Meta:
        verbose_name = _("alias of a post")
        constraints = [models.UniqueConstraint(fields=["post", "text"], name="post_alias_once")]


@tracked()
class Term(Act, Recorded):
    """A term of a body, from congress to congress: "2025-2030", the sixteenth."""

    body = models.ForeignKey(Unit, models.PROTECT, related_name="terms")
    ordinal = models.SmallIntegerField(_("ordinal"))
    name = LineField(_("term"))
    valid = DateRangeField(_("valid"))

    class Meta:
        verbose_name = _("term")
        constraints = [
            models.UniqueConstraint(fields=["body", "ordinal"], name="term_ordinal_once"),
            ExclusionConstraint(
                name="term_no_overlap",
                expressions=[("body", RangeOperators.EQUAL), ("valid", RangeOperators.OVERLAPS)],
            ),
        ]

    def __str__(self) -> str:
        return self.name


@tracked()
class Tenure(Act, Recorded):
    """A person holds a post during `valid`; a membership of a body is a post like any other."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="tenures")
    post = models.ForeignKey(Post, models.PROTECT, related_name="tenures")
    valid = DateRangeField(_("valid"))
    acting = models.BooleanField(_("acting"), default=False)
    term = models.ForeignKey(Term, models.PROTECT, null=True, blank=True)

    class Meta:
        verbose_name = _("tenure")
        constraints = [
            ExclusionConstraint(
                name="tenure_no_overlap",
                expressions=[
                    ("person", RangeOperators.EQUAL),
                    ("post", RangeOperators.EQUAL),
                    ("valid", RangeOperators.OVERLAPS),
                ],
            ),
            models.CheckConstraint(name="tenure_has_days", condition=models.Q(valid__isempty=False)),
        ]


@tracked()
class TenureMention(Mention):
    """A text says that a person holds a post."""

    tenure = models.ForeignKey(Tenure, models.CASCADE, related_name="mentions")


@tracked()
class PersonMention(Mention):
    """A text names a person."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="mentions")


@tracked(exclude=["password", "last_login"])
class Account(AbstractUser):
    """A sign-in. What it may do are its grants; Django's own groups and permissions are not used."""

    person = models.OneToOneField(Person, models.PROTECT, null=True, blank=True, related_name="account")
    language = models.CharField(_("language"), max_length=2, blank=True)
    theme = models.CharField(_("theme"), max_length=5, blank=True, choices=[("light", _("light")), ("dark", _("dark"))])
    letter_keys = models.BooleanField(_("letter keys in lists"), default=True)

    class Meta:
        verbose_name = _("account")

    def __str__(self) -> str:
        return self.person.name if self.person else self.username

    @property
    def actor_id(self) -> str:
        """How this account is named wherever something was recorded."""
        return f"account:{self.pk}"


@tracked()
class Grant(Recorded):
    """A role on a unit, in one hierarchy, during `valid`; it covers the units below on the day of asking."""

    account = models.ForeignKey(Account, models.CASCADE, related_name="grants")
    role = models.CharField(_("role"), max_length=30)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="grants")
    hierarchy = models.CharField(_("hierarchy"), max_length=40)
    valid = DateRangeField(_("valid"))

    class Meta:
        verbose_name = _("grant")
        constraints = [
            ExclusionConstraint(
                name="grant_no_overlap",
                expressions=[
                    ("account", RangeOperators.EQUAL),
                    ("role", RangeOperators.EQUAL),
                    ("unit", RangeOperators.EQUAL),
                    ("hierarchy", RangeOperators.EQUAL),
                    ("valid", RangeOperators.OVERLAPS),
                ],
            ),
            models.CheckConstraint(name="grant_has_days", condition=models.Q(valid__isempty=False)),
        ]
