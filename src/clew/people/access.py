"""Who may see and change persons, posts, terms, accounts and grants. Who holds which post is no secret inside."""

from __future__ import annotations

from datetime import date

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotAllowed, NotFound
from clew.people.models import Account, Grant, Person, Tenure


def visible_people(actor: Actor) -> QuerySet[Person]:
    """All persons for everybody who has a role that sees persons, none for others."""
    return Person.objects.all() if actor.may("people.see") else Person.objects.none()


def person_for(actor: Actor, person_id: int) -> Person:
    """A person whom the actor may see (else NotFound)."""
    person = visible_people(actor).filter(pk=person_id).first()
    if person is None:
        raise NotFound(_("There is no such person, or the persons are not open to you."))
    return person


def check_see(actor: Actor) -> None:
    """Raises NotAllowed for those who may see no persons."""
    if not actor.may("people.see"):
        raise NotAllowed(_("Persons and posts are open to those who have a role here. Ask an administrator for one."))


def check_register(actor: Actor) -> None:
    """Persons belong to no unit: whoever may appoint anywhere may register one."""
    if not actor.may("people.appoint"):
        raise NotAllowed(_("You may not register persons. Ask a clerk to do it."))


def check_appoint(actor: Actor, unit_id: int) -> None:
    """Posts, tenures and terms of a unit are kept by the clerks and leaders over it."""
    if not actor.may("people.appoint", unit_id):
        raise NotAllowed(_("You may not change the posts of this unit. Ask a clerk of the unit, or of one above it."))


def check_keep(actor: Actor, person: Person, day: date) -> None:
    """The names and posts of a person are kept where one of the person's posts is, or above; those of somebody without
    a post from `day` on by whoever may appoint anywhere."""
    check_register(actor)
    posts = Tenure.objects.filter(person=person).exclude(valid__fully_lt=(day, None))
    units = set(posts.values_list("post__unit", flat=True))
    if units and not any(actor.may("people.appoint", unit_id) for unit_id in units):
        raise NotAllowed(
            _("%(person)s holds posts in units that you do not keep. Ask a clerk of one of these units, or above it."),
            person=person,
        )


def can_keep(actor: Actor, person: Person, day: date) -> bool:
    """Whether `check_keep` would pass."""
    try:
        check_keep(actor, person, day)
    except NotAllowed:
        return False
    return True


def check_accounts(actor: Actor) -> None:
    """Accounts are made by administrators."""
    if not actor.may("people.grant"):
        raise NotAllowed(_("Accounts are kept by administrators. Ask one of them."))


def check_grant(actor: Actor, unit_id: int) -> None:
    """A role on a unit is given and taken by an administrator over that unit."""
    if not actor.may("people.grant", unit_id):
        raise NotAllowed(
            _("You may not give roles on this unit. Ask an administrator of the unit, or of one above it.")
        )


def check_own(actor: Actor, account: Account) -> None:
    """Settings of an account are changed by its owner alone."""
    if not actor.unbounded and actor.id != account.actor_id:
        raise NotAllowed(_("These are the settings of somebody else. Open your own."))


def visible_grants(actor: Actor) -> QuerySet[Grant]:
    """The grants on units that the actor administers."""
    if actor.unbounded:
        return Grant.objects.all()
    return Grant.objects.filter(unit__in=actor.units("people.grant"))
