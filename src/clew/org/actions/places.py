"""Where a unit stands, which area it serves, and by which names it is met."""

from __future__ import annotations

from datetime import date, datetime

from django.conf import settings

from clew.actors.actor import Actor
from clew.archive.models import Passage
from clew.history.recording import action
from clew.org import access, reach, rules
from clew.org.actions.lives import kind_of, version_of
from clew.org.dating import change_from, days
from clew.org.holding import whole
from clew.org.models import Edge, Serves, Unit, UnitAlias
from clew.words.languages import LANGUAGES


@action
def move(
    *,
    unit: Unit,
    hierarchy: str,
    parent: Unit,
    day: date,
    by: Actor,
    at: datetime,
    act_symbol: str = "",
    act_passage: Passage | None = None,
) -> Edge:
    """From `day` on the unit stands under another unit in one hierarchy, with all that stands under it. A unit that
    had no place there enters the hierarchy."""
    access.check_change(by, [unit, parent])
    rule = rules.kind_on(settings.PROFILE, kind_of(unit, day), day)
    rules.check_place(rule, hierarchy, kind_of(parent, day))
    act = {"act_symbol": act_symbol, "act_passage": act_passage}
    with whole(day):
        edge = Edge.objects.filter(child=unit, hierarchy=hierarchy, valid__contains=day).first()
        old_parents = [edge.parent_id] if edge else []
        if edge is not None:
            edge = change_from(edge, day, parent_id=parent.pk, **act)
        else:
            valid = days(day, version_of(unit, day).valid.upper)
            edge = Edge.objects.create(hierarchy=hierarchy, child=unit, parent=parent, valid=valid, **act)
        reach.rebuild(hierarchy, [unit.pk, parent.pk, *old_parents])
    return edge


@action
def serve(*, body: Unit, area: Unit, valid_from: date, by: Actor, at: datetime) -> Serves:
    """From `valid_from` on the body works for the area."""
    access.check_change(by, [body])
    rule = rules.kind_on(settings.PROFILE, kind_of(body, valid_from), valid_from)
    rules.check_serves(rule, kind_of(area, valid_from))
    with whole(valid_from):
        return Serves.objects.create(body=body, area=area, valid=days(valid_from))


@action
def add_alias(*, unit: Unit, text: str, language: str, by: Actor, at: datetime) -> UnitAlias:
    """A name under which the unit was met in a text. Whoever keeps the unit may add one."""
    access.check_learn(by, unit.pk)
    known = language if language in LANGUAGES else ""
    return UnitAlias.objects.get_or_create(unit=unit, text=text, defaults={"language": known})[0]
