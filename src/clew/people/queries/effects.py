"""What a planned change of units would do to posts, terms and roles."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.org.dating import days
from clew.org.models import UnitVersion
from clew.org.planning import Kind, Plan
from clew.org.queries import ids_above, versions_among
from clew.people.access import visible_grants, visible_people
from clew.people.models import Grant, Post, Tenure, Term


class Fate(models.TextChoices):
    """What becomes of a post, a term or a role."""

    ENDS = "ends", _("ends")
    WIDER = "wider", _("covers the unit from then on")
    NARROWER = "narrower", _("no longer covers the unit")


@dataclass(frozen=True, slots=True)
class PostEffect:
    """A post of a unit that ends: `tenures` hold on the day or later; `holders` names those that the actor may see."""

    post_id: int
    post: str
    unit_id: int
    unit_name: str
    tenures: int
    holders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TermEffect:
    """A term of a body that ends with it."""

    term_id: int
    term: str
    unit_id: int
    unit_name: str


@dataclass(frozen=True, slots=True)
class GrantEffect:
    """A role that ends with its unit, or that reaches another set of units; `account` is empty for those who may not
    know whose it is."""

    grant_id: int
    role: str
    account: str
    unit_id: int
    unit_name: str
    hierarchy: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class Effects:
    """All posts, terms and roles that the change touches."""

    posts: tuple[PostEffect, ...] = ()
    terms: tuple[TermEffect, ...] = ()
    grants: tuple[GrantEffect, ...] = ()

    @property
    def tenures(self) -> int:
        """How many tenures end."""
        return sum(post.tenures for post in self.posts)


def effects_of(plan: Plan, actor: Actor) -> Effects:
    """The effects on posts, terms and roles. At most seven queries."""
    if plan.kind == Kind.MOVE:
        return Effects(grants=_moved(plan, actor))
    if not plan.ending:
        return Effects()
    lasting = days(plan.day)
    posts = list(Post.objects.filter(unit__in=plan.ending).order_by("unit", "position", "pk"))
    tenures = list(Tenure.objects.filter(post__in=posts, valid__overlap=lasting).order_by("pk"))
    seen = dict(visible_people(actor).filter(pk__in={one.person_id for one in tenures}).values_list("pk", "name"))
    terms = list(Term.objects.filter(body__in=plan.ending, valid__overlap=lasting).order_by("pk"))
    grants = list(Grant.objects.filter(unit__in=plan.ending, valid__overlap=lasting).order_by("unit", "role", "pk"))
    named = versions_among(UnitVersion.objects.filter(unit__in=plan.ending), plan.eve)
    held: dict[int, list[Tenure]] = defaultdict(list)
    for one in tenures:
        held[one.post_id].append(one)
    return Effects(
        posts=tuple(
            PostEffect(
                post_id=post.pk,
                post=str(post),
                unit_id=post.unit_id,
                unit_name=str(named.get(post.unit_id, "")),
                tenures=len(held[post.pk]),
                holders=tuple(sorted(seen[one.person_id] for one in held[post.pk] if one.person_id in seen)),
            )
            for post in posts
        ),
        terms=tuple(TermEffect(one.pk, one.name, one.body_id, str(named.get(one.body_id, ""))) for one in terms),
        grants=_told(grants, dict.fromkeys((one.pk for one in grants), Fate.ENDS), named, actor),
    )


def _moved(plan: Plan, actor: Actor) -> tuple[GrantEffect, ...]:
    """Roles on the units that the moved ones leave, and on those that they come under."""
    if plan.above is None:
        return ()
    old = set(ids_above(plan.units[0].pk, plan.hierarchy, plan.day))
    new = {plan.above.pk, *ids_above(plan.above.pk, plan.hierarchy, plan.day)}
    found = Grant.objects.filter(unit__in=old ^ new, hierarchy=plan.hierarchy, valid__overlap=days(plan.day))
    grants = list(found.order_by("unit", "role", "pk"))
    named = versions_among(UnitVersion.objects.filter(unit__in=old ^ new), plan.day)
    fates = {one.pk: Fate.WIDER if one.unit_id in new else Fate.NARROWER for one in grants}
    return _told(grants, fates, named, actor)


def _told(
    grants: list[Grant], fates: dict[int, Fate], named: dict[int, UnitVersion], actor: Actor
) -> tuple[GrantEffect, ...]:
    whose = {
        one.pk: str(one.account)
        for one in visible_grants(actor).filter(pk__in=[one.pk for one in grants]).select_related("account__person")
    }
    return tuple(
        GrantEffect(
            grant_id=one.pk,
            role=one.role,
            account=whose.get(one.pk, ""),
            unit_id=one.unit_id,
            unit_name=str(named.get(one.unit_id, "")),
            hierarchy=one.hierarchy,
            fate=fates[one.pk],
        )
        for one in grants
    )
