"""What this room knows of records of other rooms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.archive.access import visible_originals
from clew.archive.queries import passage_url
from clew.face.links import Link, Ref
from clew.face.wording import days
from clew.people.access import visible_people
from clew.people.models import PersonMention, Tenure, TenureMention

_MOST_LINKS = 100


def linked_to(refs: Collection[Ref], actor: Actor) -> dict[Ref, list[Link]]:
    """Who holds and held the posts of a unit, and where texts name a person or a post's holder. Three queries."""
    found: dict[Ref, list[Link]] = defaultdict(list)
    if not actor.may("people.see"):
        return {}
    units = {ref.id for ref in refs if ref.model == "unit"}
    persons = {ref.id for ref in refs if ref.model == "person"}
    if units:
        for tenure in _tenures(actor).filter(post__unit__in=units)[:_MOST_LINKS]:
            label = _("%(post)s: %(person)s") % {"post": tenure.post, "person": tenure.person}
            note = days(tenure.valid) + (f" · {_('acting')}" if tenure.acting else "")
            found[Ref("unit", tenure.post.unit_id)].append(Link("tenure", label, f"/people/{tenure.person_id}/", note))
    if persons:
        open_to = visible_originals(actor)
        named = PersonMention.objects.filter(person__in=persons, passage__rendition__original__in=open_to)
        for mention in named.select_related("passage__rendition__original").order_by("-pk")[:_MOST_LINKS]:
            found[Ref("person", mention.person_id)].append(_said(mention))
        told = TenureMention.objects.filter(
            tenure__person__in=persons, passage__rendition__original__in=open_to
        ).select_related("passage__rendition__original", "tenure")
        for tenure_mention in told.order_by("-pk")[:_MOST_LINKS]:
            found[Ref("person", tenure_mention.tenure.person_id)].append(_said(tenure_mention))
    return dict(found)


def _tenures(actor: Actor) -> QuerySet[Tenure]:
    held = Tenure.objects.filter(person__in=visible_people(actor)).select_related("post", "person")
    return held.order_by("post__position", "post_id", "-valid")


def _said(mention: PersonMention | TenureMention) -> Link:
    passage = mention.passage
    return Link("passage", mention.said or passage.quote, passage_url(passage.pk), passage.rendition.original.name)
