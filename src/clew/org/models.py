"""Units, their dated versions and edges, the closure of the edges, and successions between units."""

from __future__ import annotations

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.contrib.postgres.indexes import GinIndex, GistIndex
from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.archive.models import Passage
from clew.history.models import Recorded
from clew.history.tracking import tracked
from clew.words.fields import FoldedField, LineField, SortKeyField, WordsField
from clew.words.models import Alias


class Act(models.Model):
    """The enacting act, as the text of its symbol with a passage; `documents` links it when it knows it."""

    act_symbol = LineField(_("enacting act"), blank=True)
    act_passage = models.ForeignKey(Passage, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        abstract = True


@tracked()
class Unit(Recorded):
    """A body or an area as it persists through renamings and conversions. All that changes is in its versions."""

    class Meta:
        verbose_name = _("unit")

    def __str__(self) -> str:
        return f"unit {self.pk}"


@tracked()
class UnitVersion(Act):
    """What a unit was called and what kind it was in a range of days `[from, to)`."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="versions")
    valid = DateRangeField(_("valid"))
    kind = models.CharField(_("kind"), max_length=40)  # a kind of unit of the profile
    name = WordsField(_("name"))
    short_name = WordsField(_("short name"), blank=True)
    code = models.CharField(_("code"), max_length=40, blank=True)
    # The act by which the unit ended with this version; its successions, if it has any, carry it too.
    ending_symbol = LineField(_("ending act"), blank=True)
    ending_passage = models.ForeignKey(Passage, models.PROTECT, null=True, blank=True, related_name="+")
    folded = FoldedField("name", "short_name", "code")
    sort_key = SortKeyField("name")

    class Meta:
        verbose_name = _("version of a unit")
        constraints = [
            ExclusionConstraint(
                name="unit_version_no_overlap",
                expressions=[("unit", RangeOperators.EQUAL), ("valid", RangeOperators.OVERLAPS)],
            ),
            models.CheckConstraint(name="unit_version_has_days", condition=models.Q(valid__isempty=False)),
        ]
        indexes = [
            GistIndex(fields=["valid"], name="unit_version_valid"),
            GinIndex(fields=["folded"], opclasses=["gin_trgm_ops"], name="unit_version_folded"),
        ]

    def __str__(self) -> str:
        return str(self.name)


@tracked()
class Edge(Act):
    """In `hierarchy`, `child` stands under `parent` during `valid`. One parent a hierarchy and day."""

    hierarchy = models.CharField(_("hierarchy"), max_length=40)
    child = models.ForeignKey(Unit, models.PROTECT, related_name="edges_up", verbose_name=_("unit"))
    parent = models.ForeignKey(Unit, models.PROTECT, related_name="edges_down", verbose_name=_("superior unit"))
    valid = DateRangeField(_("valid"))

    class Meta:
        verbose_name = _("place in a hierarchy")
        constraints = [
            ExclusionConstraint(
                name="edge_one_parent_a_day",
                expressions=[
                    ("hierarchy", RangeOperators.EQUAL),
                    ("child", RangeOperators.EQUAL),
                    ("valid", RangeOperators.OVERLAPS),
                ],
            ),
            models.CheckConstraint(name="edge_not_to_itself", condition=~models.Q(child=models.F("parent"))),
            models.CheckConstraint(name="edge_has_days", condition=models.Q(valid__isempty=False)),
        ]


@tracked()
class Serves(models.Model):
    """A body serves an area (a committee its province) during `valid`."""

    body = models.ForeignKey(Unit, models.PROTECT, related_name="serves_areas")
    area = models.ForeignKey(Unit, models.PROTECT, related_name="served_by")
    valid = DateRangeField()

    class Meta:
        verbose_name = _("service of an area")
        constraints = [
            ExclusionConstraint(
                name="serves_once_a_day",
                expressions=[
                    ("body", RangeOperators.EQUAL),
                    ("area", RangeOperators.EQUAL),
                    ("valid", RangeOperators.OVERLAPS),
                ],
            )
        ]


class Basis(models.TextChoices):
    """By what a predecessor was shared out over its successors."""

    WHOLE = "whole", _("whole")
    POPULATION = "population", _("by population")
    AREA = "area", _("by area")
    STATED = "stated", _("as the act states")
    EQUAL = "equal", _("in equal parts, as nothing says by how much")


@tracked()
class Succession(Act, Recorded):
    """On `date`, `share` of `predecessor` went to `successor`. The shares of one predecessor and day add up to one.

    A unit that gives a part away and goes on existing is among its own successors with what it kept. A unit that takes
    another in and stays itself needs no row of its own.
    """

    predecessor = models.ForeignKey(Unit, models.PROTECT, related_name="successors")
    successor = models.ForeignKey(Unit, models.PROTECT, related_name="predecessors")
    date = models.DateField(_("day"))
    share = models.DecimalField(_("share"), max_digits=12, decimal_places=10)
    basis = models.CharField(_("basis"), max_length=12, choices=Basis, default=Basis.WHOLE)

    class Meta:
        verbose_name = _("succession")
        constraints = [
            models.UniqueConstraint(fields=["predecessor", "successor", "date"], name="succession_once"),
            models.CheckConstraint(name="succession_share_in_unit", condition=models.Q(share__gt=0, share__lte=1)),
        ]


class Reach(models.Model):
    """The closure of the edges: during `valid`, `descendant` stands `depth` steps under `ancestor` (0: itself).

    Derived from the edges by `org.reach.rebuild`; not a record of its own and therefore not tracked.
    """

    hierarchy = models.CharField(max_length=40)
    ancestor = models.ForeignKey(Unit, models.CASCADE, related_name="+")
    descendant = models.ForeignKey(Unit, models.CASCADE, related_name="+")
    depth = models.SmallIntegerField()
    valid = DateRangeField()

    class Meta:
        indexes = [
            models.Index(fields=["hierarchy", "ancestor"], name="reach_down"),
            models.Index(fields=["hierarchy", "descendant"], name="reach_up"),
        ]


@tracked()
class UnitAlias(Alias):
    """A name under which a unit was met in a text."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="aliases")

    class Meta:
        verbose_name = _("alias of a unit")
        constraints = [models.UniqueConstraint(fields=["unit", "text"], name="unit_alias_once")]
