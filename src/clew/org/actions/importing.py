"""A whole tree of real units is taken in at once, with its past and its successions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TypeVar

from django.conf import settings
from django.db import connection, models

from clew.actors.actor import Actor
from clew.history.models import recorded
from clew.history.recording import action
from clew.org import access, reach, rules
from clew.org.dating import days
from clew.org.holding import whole
from clew.org.models import Basis, Edge, Succession, Unit, UnitVersion
from clew.org.trees import KnownTree
from clew.words.languages import Words

BATCH = 2000  # rows of one statement

Row = TypeVar("Row", bound=models.Model)


@action
def import_tree(*, tree: KnownTree, by: Actor, at: datetime) -> list[Unit]:
    """The units of a tree with their versions, places and successions, in the order of `tree.units`. None of them may
    be here already; a split of which nothing says by how much is shared out in equal parts."""
    access.check_change(by, [])
    rules.check_fits(settings.PROFILE, tree)
    rules.check_none_there(tree, _there(tree))
    since = min(stretches[0].valid_from for stretches in tree.units)
    with whole(since):
        units = _all(Unit, [Unit(**recorded(by, at)) for _stretches in tree.units])
        _all(UnitVersion, list(_versions(tree, units)))
        _all(Edge, list(_edges(tree, units)))
        _all(Succession, list(_successions(tree, units, by, at)))
        _count_rows()
        reach.rebuild(tree.hierarchy, [unit.pk for unit in units])
    return units


def _count_rows() -> None:
    """Lets the database see how many rows there are now: it would check each of them by reading all."""
    tables = ", ".join(model._meta.db_table for model in (UnitVersion, Edge, Succession))
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {tables}")


def _all(model: type[Row], rows: Sequence[Row]) -> list[Row]:
    return model._default_manager.bulk_create(rows, batch_size=BATCH)


def _there(tree: KnownTree) -> Iterator[UnitVersion]:
    coded = tree.coded()
    kinds = {kind for kind, _code in coded}
    for version in UnitVersion.objects.filter(kind__in=kinds).exclude(code="").order_by("pk"):
        if (version.kind, version.code) in coded:
            yield version


def _versions(tree: KnownTree, units: Sequence[Unit]) -> Iterator[UnitVersion]:
    for unit, stretches in zip(units, tree.units, strict=True):
        for stretch in stretches:
            yield UnitVersion(
                unit=unit,
                valid=days(stretch.valid_from, stretch.valid_to),
                kind=stretch.kind,
                name=Words(**stretch.name),
                code=stretch.code,
                act_symbol=stretch.act,
                ending_symbol=stretch.ending_act,
            )


def _edges(tree: KnownTree, units: Sequence[Unit]) -> Iterator[Edge]:
    for place in tree.places:
        yield Edge(
            hierarchy=tree.hierarchy,
            child=units[place.child],
            parent=units[place.parent],
            valid=days(place.valid_from, place.valid_to),
            act_symbol=place.act,
        )


def _successions(tree: KnownTree, units: Sequence[Unit], by: Actor, at: datetime) -> Iterator[Succession]:
    for handing in tree.handings:
        yield Succession(
            predecessor=units[handing.predecessor],
            successor=units[handing.successor],
            date=handing.day,
            share=handing.share,
            basis=Basis.WHOLE if handing.share == 1 else Basis.EQUAL,
            act_symbol=handing.act,
            **recorded(by, at),
        )
