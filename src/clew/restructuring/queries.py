"""What a plan would do, gathered from the rooms, and what was done."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound
from clew.commitments import queries as commitments
from clew.commitments.passing import Fate as TaskFate
from clew.commitments.queries.effects import Effects as TaskEffects
from clew.documents import queries as documents
from clew.documents.access import visible_documents
from clew.documents.models import Document
from clew.documents.queries.effects import KeptEffect
from clew.indicators import queries as indicators
from clew.indicators.queries.effects import Effects as SeriesEffects
from clew.org.models import UnitVersion
from clew.org.planning import NEW, Plan
from clew.org.queries import Standing, name_on, versions_among
from clew.org.queries.acts import ActLine, ActUnit, act_units, acts, touched_by
from clew.people import queries as people
from clew.people.queries.effects import Effects as PeopleEffects
from clew.restructuring import access
from clew.restructuring.models import Change, ChangedUnit, Side

PAGE_SIZE = 50
_MOST = 200  # changes of one act on its page


@dataclass(frozen=True, slots=True)
class Effects:
    """What one plan does, room by room; `heir` is the name of who takes over, empty where that is to be decided."""

    indicators: SeriesEffects
    people: PeopleEffects
    commitments: TaskEffects
    papers: tuple[KeptEffect, ...]
    heir: str

    @property
    def decisions(self) -> int:
        """How many things are left that somebody has to decide."""
        left = dict(self.commitments.counts).get(TaskFate.DECISION, 0)
        papers = 0 if self.heir else sum(one.documents + one.originals for one in self.papers)
        return left + papers + len(self.indicators.targets) + self.indicators.later

    def counts(self) -> dict[str, int]:
        """Numbers by name, kept with the change; zeros are left out."""
        found: dict[str, int] = defaultdict(int)
        for series in self.indicators.series:
            found[f"series_{series.fate}"] += 1
        for fate, number in self.commitments.counts:
            found[f"tasks_{fate}"] = number
        for grant in self.people.grants:
            found[f"grants_{grant.fate}"] += 1
        found |= {
            "targets": len(self.indicators.targets),
            "tenures": self.people.tenures,
            "terms": len(self.people.terms),
            "documents": sum(one.documents for one in self.papers),
            "originals": sum(one.originals for one in self.papers),
        }
        return {name: number for name, number in found.items() if number}

    def mark(self, plan: Plan) -> str:
        """A mark that changes whenever the plan or anything that it does changes."""
        told = [asdict(self), plan.kind, plan.day, plan.touched, plan.parts, plan.name.as_dict(), plan.basis, plan.code]
        return hashlib.sha256(json.dumps(told, default=str, sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Branch:
    """One hierarchy around the changed units, on the eve and on the day."""

    hierarchy: str
    before: tuple[Standing, ...]
    after: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change with the names of its units on both sides."""

    change: Change
    before: tuple[tuple[int, str], ...]
    after: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class ActPage:
    """The units of one act, and the changes that were carried out here under it."""

    day: date
    symbol: str
    document: Document | None
    page: Page[Any]
    units: tuple[ActUnit, ...]
    changes: tuple[ChangeLine, ...]


@dataclass(frozen=True, slots=True)
class ChangePage:
    """A change that was carried out here; `counts` are what it did, in words and numbers."""

    line: ChangeLine
    document: Document | None
    counts: tuple[tuple[Any, int], ...]

    @property
    def lines(self) -> tuple[ChangeLine, ...]:
        """The one line, for the list that other pages show too."""
        return (self.line,)


EFFECT_WORDS: Final[dict[str, Any]] = {
    "series_added": _("Series added up"),
    "series_rebuilt": _("Series rebuilt from numerator and denominator"),
    "series_shared": _("Series shared out, marked as estimated"),
    "series_broken": _("Series that break"),
    "series_falls": _("Series that go into the total of the unit above"),
    "series_ends": _("Series that end"),
    "series_stays": _("Series that stay as they are"),
    "series_expected": _("Series expected from then on"),
    "series_unexpected": _("Series no longer expected"),
    "targets": _("Targets of units that end, to be decided on"),
    "tenures": _("Tenures that ended"),
    "terms": _("Terms that ended"),
    "grants_ends": _("Roles that ended"),
    "grants_wider": _("Roles that cover more units"),
    "grants_narrower": _("Roles that cover fewer units"),
    "tasks_passes": _("Open tasks passed to the successor"),
    "tasks_joined": _("Tasks closed that the successor has already"),
    "tasks_decision": _("Open tasks to be decided on"),
    "documents": _("Documents of units that ended"),
    "originals": _("Originals of units that ended"),
}
"""What the page of a change calls the numbers that were kept with it."""


def effects_of(plan: Plan, actor: Actor) -> Effects:
    """One call a room; each asks a fixed number of queries."""
    heir = "" if plan.heir is None else str(plan.name) if plan.heir == NEW else str(name_on(plan.heir, plan.day))
    return Effects(
        indicators=indicators.effects_of(plan, actor),
        people=people.effects_of(plan, actor),
        commitments=commitments.effects_of(plan, actor),
        papers=documents.effects_of(plan, actor),
        heir=heir,
    )


def document_of(symbol: str, actor: Actor) -> Document | None:
    """The enacting act in the register, where exactly one document that the actor may know of has this symbol."""
    found = list(visible_documents(actor).filter(symbol=symbol)[:2]) if symbol else []
    return found[0] if len(found) == 1 else None


def act_list(number: int | str = 1) -> Page[ActLine]:
    """Everything that ever changed units, by day and act, the latest first. Five queries."""
    return Paginator(acts(), PAGE_SIZE).get_page(number)


def act_page(actor: Actor, day: date, symbol: str, number: int | str = 1) -> ActPage:
    """One act on one day (else NotFound): its units, page by page, and what was carried out here under it."""
    touched = touched_by(day, symbol) if actor.may("org.see") else []
    if not touched:
        raise NotFound(_("No unit was changed by this act on that day. Look in the list of changes."))
    page: Page[Any] = Paginator(touched, PAGE_SIZE).get_page(number)
    rows = act_units(list(page.object_list), day)
    changes = list(Change.objects.filter(day=day, act_symbol=symbol).order_by("pk")[:_MOST])
    return ActPage(day, symbol, document_of(symbol, actor), page, tuple(rows), change_lines(changes))


def change_page(actor: Actor, change_id: int) -> ChangePage:
    """One change that was carried out here, with what it did by numbers. Four queries."""
    change = access.change_for(actor, change_id)
    document = change.document
    if document is not None and not visible_documents(actor).filter(pk=document.pk).exists():
        document = None
    counts = tuple((EFFECT_WORDS[name], number) for name, number in change.effects.items() if name in EFFECT_WORDS)
    return ChangePage(change_lines([change])[0], document, counts)


def change_lines(changes: Sequence[Change]) -> tuple[ChangeLine, ...]:
    """Changes with the names of their units on both sides. Two queries."""
    rows = list(ChangedUnit.objects.filter(change__in=changes).order_by("pk"))
    versions = list(UnitVersion.objects.filter(unit__in={row.unit_id for row in rows}))

    def side(change: Change, side: Side) -> tuple[tuple[int, str], ...]:
        day = change.day if side == Side.AFTER else change.day - timedelta(days=1)
        named = versions_among(versions, day)
        found = [row.unit_id for row in rows if (row.change_id, row.side) == (change.pk, side)]
        return tuple((unit, str(named[unit])) for unit in found)

    return tuple(ChangeLine(one, side(one, Side.BEFORE), side(one, Side.AFTER)) for one in changes)


def branches(before: Mapping[str, Sequence[Standing]], after: Mapping[str, Sequence[Standing]]) -> tuple[Branch, ...]:
    """Both sides of a change, one hierarchy after the other."""
    names = sorted(before.keys() | after.keys())
    return tuple(Branch(one, tuple(before.get(one, ())), tuple(after.get(one, ()))) for one in names)
