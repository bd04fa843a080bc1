"""Who may define, set targets, record figures and see them.

Definitions are open to everybody who may see any unit's indicators; figures, targets and statements are those of the
units that the actor may see. A grant covers the units of today; the figures of a unit that has ended are open to
whoever may do the same for a unit that continues it or that it once stood under.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.indicators.models import Figure, Indicator, Statement, Target
from clew.org.models import Reach, Succession, Unit, UnitVersion


def check_see(actor: Actor) -> None:
    """Raises NotAllowed for those who may see no unit's indicators."""
    if not actor.may("indicators.see"):
        raise NotAllowed(_("Indicators are open to those who may see a unit's figures. Sign in, or ask for a role."))


def check_define(actor: Actor) -> None:
    """Definitions hold for all units, so they are made by statisticians."""
    if not actor.may("indicators.define"):
        raise NotAllowed(_("Indicators are defined by statisticians. Ask one of them to define or change it."))


def check_name(actor: Actor) -> None:
    """Raises unless the actor may teach Clew under which words an indicator is met: who defines or records."""
    if not (actor.may("indicators.define") or actor.may("indicators.record_figures")):
        raise NotAllowed(_("Names of indicators are learned from those who record figures. Ask one of them."))


def check_set_target(actor: Actor, unit_id: int) -> None:
    """Raises NotAllowed unless the actor sets targets of this unit."""
    if not _covers(actor, "indicators.set_targets", {unit_id}):
        raise NotAllowed(_("You may not set targets for this unit. Ask its clerk or a statistician."))


def check_record(actor: Actor, unit_ids: Collection[int]) -> None:
    """Raises NotAllowed unless the actor records figures of all these units."""
    if not _covers(actor, "indicators.record_figures", set(unit_ids)):
        raise NotAllowed(_("You may not record figures for this unit. Ask its reporting officer or a clerk."))


def check_record_somewhere(actor: Actor) -> None:
    """Raises NotAllowed for those who record no unit's figures."""
    if not actor.may("indicators.record_figures"):
        raise NotAllowed(_("Figures are recorded by reporting officers, clerks and statisticians. Ask one of them."))


def check_set_target_somewhere(actor: Actor) -> None:
    """Raises NotAllowed for those who set no unit's targets."""
    if not actor.may("indicators.set_targets"):
        raise NotAllowed(_("Targets are set by clerks, leaders and statisticians. Ask one of them."))


def can_record(actor: Actor, unit_id: int) -> bool:
    """Whether `check_record` would pass."""
    return _covers(actor, "indicators.record_figures", {unit_id})


def seen_units(actor: Actor, unit_ids: Collection[int]) -> set[int]:
    """Those of the units whose figures the actor may see."""
    if actor.unbounded:
        return set(unit_ids)
    return set(Unit.objects.filter(_seen("pk", actor), pk__in=unit_ids).values_list("pk", flat=True))


def visible_indicators(actor: Actor) -> QuerySet[Indicator]:
    """All definitions, or none."""
    return Indicator.objects.all() if actor.may("indicators.see") else Indicator.objects.none()


def visible_figures(actor: Actor) -> QuerySet[Figure]:
    """Figures of the actor's units, closed ones included."""
    return Figure.objects.filter(_seen("unit", actor))


def has_hidden_figures(actor: Actor, indicator: Indicator) -> bool:
    """Whether figures of the indicator stand that the actor may not see."""
    figures = Figure.objects.filter(indicator=indicator, closed_at=None, value__isnull=False)
    return figures.exclude(pk__in=visible_figures(actor).values("pk")).exists()


def visible_targets(actor: Actor) -> QuerySet[Target]:
    """Targets of the actor's units, closed ones included."""
    return Target.objects.filter(_seen("unit", actor))


def visible_statements(actor: Actor) -> QuerySet[Statement]:
    """What was said of the actor's units."""
    return Statement.objects.filter(_seen("unit", actor))


def indicator_for(actor: Actor, indicator_id: int) -> Indicator:
    """The definition, or NotFound."""
    found = visible_indicators(actor).select_related("numerator", "denominator").filter(pk=indicator_id).first()
    if found is None:
        raise NotFound(_("There is no such indicator, or you may not see it. Look in the list of indicators."))
    return found


def figure_for(actor: Actor, figure_id: int) -> Figure:
    """The figure, or NotFound also where the actor may not know of it."""
    found = visible_figures(actor).select_related("indicator").filter(pk=figure_id).first()
    if found is None:
        raise NotFound(_("There is no such figure, or you may not see it. Look on the page of its indicator."))
    return found


def _seen(column: str, actor: Actor) -> Q:
    if actor.unbounded:
        return Q()
    units = actor.units("indicators.see")
    return Q(**{f"{column}__in": units}) | Q(**{f"{column}__in": _ended_beside(units)})


def _covers(actor: Actor, verb: str, unit_ids: set[int]) -> bool:
    if actor.unbounded:
        return True
    units = actor.units(verb)
    others = unit_ids - units
    return not others or (bool(units) and _ended_beside(units).filter(pk__in=others).count() == len(others))


def _ended_beside(units: Collection[int]) -> QuerySet[Unit, Any]:
    """Ids of units that have ended and were continued by, or once stood under, one of these."""
    still = UnitVersion.objects.filter(unit=OuterRef("pk"), valid__upper_inf=True)
    continued = Succession.objects.filter(successor__in=units).values("predecessor")
    under = Reach.objects.filter(ancestor__in=units).values("descendant")
    return Unit.objects.filter(~Exists(still), Q(pk__in=continued) | Q(pk__in=under)).values("pk")
