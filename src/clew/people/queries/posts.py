"""What the forms on posts and terms offer, and the records that they are about."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound
from clew.org.queries import versions_on
from clew.people.access import visible_people
from clew.people.models import Post, Tenure, Term

_MOST = 1000


def posts_to_fill(actor: Actor, day: date) -> list[tuple[int, str]]:
    """The posts of the units where the actor may appoint: id, and the post with its unit. Two queries."""
    found = Post.objects.order_by("unit", "position", "pk")
    if not actor.unbounded:
        found = found.filter(unit__in=actor.units("people.appoint"))
    posts = list(found[:_MOST])
    names = versions_on({post.unit_id for post in posts}, day)
    labelled = [(post.pk, f"{names[post.unit_id]}: {post.label}") for post in posts if post.unit_id in names]
    return sorted(labelled, key=lambda one: one[1])


def terms_of(actor: Actor, day: date) -> list[tuple[int, str]]:
    """The terms of the bodies where the actor may appoint, the latest first. Two queries."""
    found = Term.objects.order_by("-valid", "pk")
    if not actor.unbounded:
        found = found.filter(body__in=actor.units("people.appoint"))
    terms = list(found[:_MOST])
    names = versions_on({term.body_id for term in terms}, day)
    return [(term.pk, f"{names[term.body_id]}: {term.name}") for term in terms if term.body_id in names]


def tenure_for(actor: Actor, tenure_id: int) -> Tenure:
    """A tenure of a person whom the actor may see (else NotFound)."""
    found = Tenure.objects.filter(pk=tenure_id, person__in=visible_people(actor)).select_related("person", "post")
    tenure = found.first()
    if tenure is None:
        raise NotFound(_("There is no such tenure. Look at the page of the person again."))
    return tenure
