"""A unit begins, changes its name or kind, and ends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from django.conf import settings

from clew.actors.actor import Actor
from clew.archive.models import Passage
from clew.history.models import recorded
from clew.history.recording import action
from clew.org import access, reach, rules
from clew.org.dating import change_from, days, end_on
from clew.org.holding import whole
from clew.org.models import Edge, Serves, Unit, UnitVersion
from clew.words.languages import Words


@action
def establish(
    *,
    kind: str,
    name: Words,
    valid_from: date,
    by: Actor,
    at: datetime,
    parents: Mapping[str, Unit] | None = None,
    code: str = "",
    short_name: Words | None = None,
    act_symbol: str = "",
    act_passage: Passage | None = None,
    serves: Unit | None = None,
) -> Unit:
    """A new unit of a kind of the profile. `parents` gives its superior unit in each hierarchy in which it is no root;
    `serves` is the area that a body works for."""
    above = dict(parents or {})
    access.check_change(by, above.values())
    rules.check_name(name)
    rule = rules.kind_on(settings.PROFILE, kind, valid_from)
    rules.check_places(rule, {hierarchy: kind_of(parent, valid_from) for hierarchy, parent in above.items()})
    act = {"act_symbol": act_symbol, "act_passage": act_passage}
    with whole(valid_from):
        unit = Unit.objects.create(**recorded(by, at))
        valid = days(valid_from)
        UnitVersion.objects.create(
            unit=unit, valid=valid, kind=kind, name=name, short_name=short_name or Words(), code=code, **act
        )
        for hierarchy, parent in above.items():
            Edge.objects.create(hierarchy=hierarchy, child=unit, parent=parent, valid=valid, **act)
            reach.rebuild(hierarchy, [unit.pk, parent.pk])
        if serves is not None:
            rules.check_serves(rule, kind_of(serves, valid_from))
            Serves.objects.create(body=unit, area=serves, valid=valid)
    return unit


@action
def rename(
    *,
    unit: Unit,
    name: Words,
    day: date,
    by: Actor,
    at: datetime,
    short_name: Words | None = None,
    code: str | None = None,
    act_symbol: str = "",
    act_passage: Passage | None = None,
) -> UnitVersion:
    """From `day` on the unit has another name (and short name and code, where given); it stays the same unit."""
    access.check_change(by, [unit])
    rules.check_name(name)
    with whole(day):
        version = version_of(unit, day)
        return change_from(
            version,
            day,
            name=name,
            short_name=version.short_name if short_name is None else short_name,
            code=version.code if code is None else code,
            act_symbol=act_symbol,
            act_passage=act_passage,
        )


@action
def convert(
    *,
    unit: Unit,
    kind: str,
    day: date,
    by: Actor,
    at: datetime,
    name: Words | None = None,
    act_symbol: str = "",
    act_passage: Passage | None = None,
) -> UnitVersion:
    """From `day` on the unit is of another kind, for example a cell that becomes a committee; it stays the same."""
    access.check_change(by, [unit])
    version = version_of(unit, day)
    new = rules.kind_on(settings.PROFILE, kind, day)
    rules.check_converts(rules.kind_on(settings.PROFILE, version.kind, day), new)
    edges = Edge.objects.filter(child=unit, valid__contains=day).select_related("parent")
    rules.check_places(new, {edge.hierarchy: kind_of(edge.parent, day) for edge in edges})
    with whole(day):
        return change_from(
            version, day, kind=kind, name=name or version.name, act_symbol=act_symbol, act_passage=act_passage
        )


@action
def dissolve(
    *, unit: Unit, day: date, by: Actor, at: datetime, act_symbol: str = "", act_passage: Passage | None = None
) -> UnitVersion:
    """The unit exists for the last time on the day before `day`. Units under it must have been moved before."""
    access.check_change(by, [unit])
    with whole(day):
        return end_unit(unit, day, act_symbol, act_passage)


def end_unit(unit: Unit, day: date, act_symbol: str, act_passage: Passage | None) -> UnitVersion:
    """Ends the life of a unit and all its places; for actions that end units."""
    versions = list(unit.versions.all())
    below = Unit.objects.filter(edges_up__parent=unit, edges_up__valid__overlap=days(day)).distinct()
    rules.check_may_end(unit, versions, day, list(below))
    last = max(versions, key=lambda version: version.valid.lower)
    last.valid = days(last.valid.lower, day)
    last.ending_symbol, last.ending_passage = act_symbol, act_passage
    last.save()
    for edge in Edge.objects.filter(child=unit, valid__overlap=days(day)):
        end_on(edge, day)
    for service in (unit.serves_areas.all() | unit.served_by.all()).filter(valid__overlap=days(day)):
        end_on(service, day)
    reach.rebuild_all([unit.pk], hierarchies=hierarchies_of([unit]))
    return last


def version_of(unit: Unit, day: date) -> UnitVersion:
    """The unit's version of a day. Raises NotNow where it does not exist."""
    return rules.check_lives_on(unit, UnitVersion.objects.filter(unit=unit, valid__contains=day).first(), day)


def kind_of(unit: Unit, day: date) -> str:
    """The unit's kind on a day. Raises NotNow where it does not exist."""
    return version_of(unit, day).kind


def hierarchies_of(units: list[Unit]) -> set[str]:
    """The hierarchies in which any of the units ever had a place."""
    edges = Edge.objects.filter(child__in=units) | Edge.objects.filter(parent__in=units)
    return set(edges.values_list("hierarchy", flat=True))
