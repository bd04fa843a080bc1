"""The rates of completion of many commitments, counted by the database."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, F, Q, QuerySet

from clew.actors.actor import Actor
from clew.commitments import access
from clew.commitments.models import Commitment
from clew.commitments.rates import CompletionRates, Counts
from clew.org.queries import versions_on

PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class UnitRates:
    """A unit with its rates."""

    unit_id: int
    name: str
    rates: CompletionRates


@dataclass(frozen=True, slots=True)
class Board:
    """The rates of all units that the actor sees, and of all their tasks together."""

    units: tuple[UnitRates, ...]
    page: Page[UnitRates]
    together: CompletionRates


def completion_rates(commitments: QuerySet[Commitment], day: date) -> CompletionRates:
    """The three rates on `day`. A task that is laid out on units counts by its children alone. One query."""
    return CompletionRates(_counts(_leaves(commitments).aggregate(**_sums(day))))


def rates_by_unit(actor: Actor, *, day: date, sort: str = "name", number: int | str = 1) -> Board:
    """The rates of the units on one page, on `day`, from the commitments that the actor may see. Three queries."""
    seen = _leaves(access.visible_commitments(actor))
    rows = list(seen.filter(unit__isnull=False).values("unit_id").order_by("unit_id").annotate(**_sums(day)))
    names = versions_on({row["unit_id"] for row in rows}, day)
    units = [
        UnitRates(row["unit_id"], str(names[row["unit_id"]].name), CompletionRates(_counts(row)))
        for row in rows
        if row["unit_id"] in names
    ]
    order: dict[str, Callable[[UnitRates], Any]] = {
        "name": lambda one: names[one.unit_id].sort_key,
        "overdue": lambda one: (-one.rates.counts.overdue, names[one.unit_id].sort_key),
        "of_due": lambda one: (_percent(one.rates.of_due.percent), names[one.unit_id].sort_key),
        "of_all": lambda one: (_percent(one.rates.of_all.percent), names[one.unit_id].sort_key),
    }
    key = order.get(sort.removeprefix("-"), order["name"])
    page = Paginator(sorted(units, key=key, reverse=sort.startswith("-")), PAGE_SIZE).get_page(number)
    return Board(tuple(page.object_list), page, CompletionRates(_counts(seen.aggregate(**_sums(day)))))


def _percent(percent: Any) -> Any:
    return -1 if percent is None else percent


def _leaves(commitments: QuerySet[Commitment]) -> QuerySet[Commitment]:
    laid_out = Commitment.objects.filter(parent__isnull=False).values("parent")
    return commitments.exclude(pk__in=laid_out).exclude(state="cancelled")


def _sums(day: date) -> dict[str, Count]:
    done, due = Q(state="done"), Q(due_date__lte=day)
    return {
        "count_all": Count("pk"),
        "count_done": Count("pk", filter=done),
        "count_due": Count("pk", filter=due),
        "count_done_of_due": Count("pk", filter=done & due),
        "count_done_with_due": Count("pk", filter=done & Q(due_date__isnull=False)),
        "count_on_time": Count("pk", filter=done & Q(done_date__lte=F("due_date"))),
        "count_overdue": Count("pk", filter=Q(state="open", due_date__lt=day)),
    }


def _counts(row: Mapping[str, Any]) -> Counts:
    return Counts(**{name.removeprefix("count_"): value for name, value in row.items() if name.startswith("count_")})
