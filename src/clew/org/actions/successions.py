"""Units become other units: several one, or one several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from clew.actors.actor import Actor
from clew.archive.models import Passage
from clew.history.models import recorded
from clew.history.recording import action
from clew.org import access, reach, rules
from clew.org.actions.lives import end_unit, establish, version_of
from clew.org.dating import change_from, days
from clew.org.holding import whole
from clew.org.models import Basis, Edge, Succession, Unit
from clew.words.languages import Words


@action
def merge(  # long: a merger names the new unit as establishing does, and hands everything over
    *,
    units: Sequence[Unit],
    day: date,
    by: Actor,
    at: datetime,
    into: Unit | None = None,
    kind: str = "",
    name: Words | None = None,
    parents: Mapping[str, Unit] | None = None,
    code: str = "",
    short_name: Words | None = None,
    serves: Unit | None = None,
    act_symbol: str = "",
    act_passage: Passage | None = None,
) -> Unit:
    """On `day` the units become one: `into`, which stays itself, or a new unit of `kind` and `name`.

    A new unit stands where the first of the units stood, unless `parents` says otherwise. What stood under the units
    stands under the one from that day on.
    """
    access.check_change(by, [*units, *([into] if into else [])])
    rules.check_merger(units, into)
    ending = [unit for unit in units if into is None or unit.pk != into.pk]
    act = {"act_symbol": act_symbol, "act_passage": act_passage}
    with whole(day):
        target = into or establish(
            kind=kind or version_of(units[0], day).kind,
            name=name or Words(),
            valid_from=day,
            parents=_places(units[0], day) if parents is None else parents,
            code=code,
            short_name=short_name,
            serves=serves,
            by=by,
            at=at,
            **act,  # type: ignore[arg-type] # the two columns of an act
        )
        version_of(target, day)
        for unit in ending:
            _hand_over(unit, target, day, act)
            end_unit(unit, day, act_symbol, act_passage)
        _succeed([(unit, target, Decimal(1)) for unit in ending], day, Basis.WHOLE, act, by, at)
    return target


@action
def split(
    *,
    unit: Unit,
    parts: Sequence[tuple[Unit, Decimal]],
    basis: str,
    day: date,
    by: Actor,
    at: datetime,
    act_symbol: str = "",
    act_passage: Passage | None = None,
) -> list[Succession]:
    """On `day` the unit is shared out over other units, `parts` being each with its share; they add up to 1.

    A unit that is itself among the parts goes on with what it keeps; otherwise it ends, and what stands under it must
    have been moved before.
    """
    access.check_change(by, [unit, *(part for part, _share in parts)])
    rules.check_shares(parts)
    for part, _share in parts:
        version_of(part, day)
    act = {"act_symbol": act_symbol, "act_passage": act_passage}
    with whole(day):
        if all(part.pk != unit.pk for part, _share in parts):
            end_unit(unit, day, act_symbol, act_passage)
        return _succeed([(unit, part, share) for part, share in parts], day, Basis(basis), act, by, at)


Act = Mapping[str, "str | Passage | None"]


def _places(unit: Unit, day: date) -> dict[str, Unit]:
    edges = Edge.objects.filter(child=unit, valid__contains=day).select_related("parent")
    return {edge.hierarchy: edge.parent for edge in edges}


def _hand_over(unit: Unit, target: Unit, day: date, act: Act) -> None:
    """What stands under `unit` on the day or later stands under `target` instead."""
    edges = list(Edge.objects.filter(parent=unit, valid__overlap=days(day)).exclude(child=target))
    for edge in edges:
        change_from(edge, max(day, edge.valid.lower), parent_id=target.pk, **act)
    for hierarchy in {edge.hierarchy for edge in edges}:
        moved = [edge.child_id for edge in edges if edge.hierarchy == hierarchy]
        reach.rebuild(hierarchy, [*moved, unit.pk, target.pk])


def _succeed(
    rows: Sequence[tuple[Unit, Unit, Decimal]], day: date, basis: Basis, act: Act, by: Actor, at: datetime
) -> list[Succession]:
    return Succession.objects.bulk_create(
        Succession(predecessor=old, successor=new, date=day, share=share, basis=basis, **act, **recorded(by, at))
        for old, new, share in rows
    )
