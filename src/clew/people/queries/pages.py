"""What the pages of persons and accounts show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Prefetch

from clew.actors.actor import Actor
from clew.history.timeline import Entry, timeline
from clew.org.queries import versions_on
from clew.people.access import can_keep, person_for, visible_grants, visible_people
from clew.people.models import Account, Grant, Person, Tenure
from clew.people.queries.finding import find_people
from clew.words.languages import Words

PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Held:
    """A post with its unit as it was called, and the days on which a person holds it."""

    post: Words
    unit_id: int
    unit: str
    valid: Any
    acting: bool
    act: str
    tenure_id: int
    may_end: bool = False  # it goes on, and the actor may end it


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person in the list with the posts of the day."""

    id: int
    name: str
    posts: tuple[Held, ...]


@dataclass(frozen=True, slots=True)
class PersonList:
    """One page of the persons; `text` is what was searched."""

    lines: tuple[PersonLine, ...]
    page: Page[Any]
    text: str


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything that the page of a person shows, as of a day."""

    id: int
    name: str
    sort_name: str
    aliases: tuple[str, ...]
    present: tuple[Held, ...]
    past: tuple[Held, ...]
    history: tuple[Entry, ...]
    may_keep: bool


@dataclass(frozen=True, slots=True)
class GrantLine:
    """A role of an account: where, in which hierarchy, on which days; whether it holds today."""

    id: int
    role: str
    unit: str
    hierarchy: str
    valid: Any
    holds: bool


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account with its roles."""

    id: int
    username: str
    person: str
    active: bool
    grants: tuple[GrantLine, ...]


def person_list(actor: Actor, day: date, *, text: str = "", number: int | str = 1) -> PersonList:
    """One page of the persons that the actor may see, in the order of their names. Five queries at most."""
    visible = visible_people(actor)
    if text:
        visible = visible.filter(pk__in=[match.id for match in find_people(text, limit=PAGE_SIZE)])
    page = Paginator(visible.order_by("sort_key", "pk"), PAGE_SIZE).get_page(number)
    persons = list(page.object_list)
    held = _held(Tenure.objects.filter(person__in=persons, valid__contains=day), day)
    return PersonList(tuple(PersonLine(one.pk, one.name, tuple(held.get(one.pk, ()))) for one in persons), page, text)


def person_page(actor: Actor, person_id: int, day: date) -> PersonPage:
    """The page of a person that the actor may see (else NotFound). Five queries, and the history's."""
    person = person_for(actor, person_id)
    held = [
        replace(one, may_end=one.valid.upper is None and actor.may("people.appoint", one.unit_id))
        for one in _held(Tenure.objects.filter(person=person), day).get(person.pk, [])
    ]
    return PersonPage(
        id=person.pk,
        name=person.name,
        sort_name=person.sort_name,
        aliases=tuple(person.aliases.order_by("text").values_list("text", flat=True)),
        present=tuple(one for one in held if day in one.valid),
        past=tuple(one for one in held if day not in one.valid),
        history=tuple(timeline(person)) if actor.may("history.see") else (),
        may_keep=can_keep(actor, person, day),
    )


def account_list(actor: Actor, day: date, *, number: int | str = 1) -> tuple[tuple[AccountLine, ...], Page[Any]]:
    """One page of all accounts, each with those of its roles that the actor administers. Four queries."""
    grants = Prefetch("grants", visible_grants(actor).order_by("-valid", "pk"), to_attr="shown")
    accounts = Account.objects.select_related("person").prefetch_related(grants).order_by("username")
    page = Paginator(accounts, PAGE_SIZE).get_page(number)
    listed: list[Any] = list(page.object_list)
    names = versions_on({grant.unit_id for account in listed for grant in account.shown}, day)
    lines = tuple(
        AccountLine(
            id=account.pk,
            username=account.username,
            person=account.person.name if account.person else "",
            active=account.is_active,
            grants=tuple(_grant(grant, str(names[grant.unit_id]), day) for grant in account.shown),
        )
        for account in listed
    )
    return lines, page


def persons_without_account() -> list[tuple[int, str]]:
    """Who may get an account: id and name, in the order of names."""
    return list(Person.objects.filter(account=None).order_by("sort_key", "pk").values_list("pk", "name")[:500])


def _grant(grant: Grant, unit: str, day: date) -> GrantLine:
    return GrantLine(grant.pk, grant.role, unit, grant.hierarchy, grant.valid, day in grant.valid)


def _held(tenures: Any, day: date) -> dict[int, list[Held]]:
    """Person id -> posts, the latest first, with the names that the units have on the day."""
    rows = list(tenures.select_related("post").order_by("-valid", "post__position", "pk"))
    names = versions_on({tenure.post.unit_id for tenure in rows}, day)
    held: dict[int, list[Held]] = {}
    for tenure in rows:
        unit_id = tenure.post.unit_id
        one = Held(
            tenure.post.label, unit_id, str(names[unit_id]), tenure.valid, tenure.acting, tenure.act_symbol, tenure.pk
        )
        held.setdefault(tenure.person_id, []).append(one)
    return held
