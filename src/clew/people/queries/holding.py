"""Who holds which post on a day."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from clew.people.models import Tenure
from clew.words.languages import Words


@dataclass(frozen=True, slots=True)
class Holder:
    """A person in a post of a unit, from when and (None: still) until before when."""

    tenure_id: int
    person_id: int
    person: str
    post_id: int
    post: Words
    unit_id: int
    acting: bool
    valid_from: date
    valid_to: date | None


def holders_on(unit_ids: Collection[int], day: date) -> dict[int, list[Holder]]:
    """Unit id -> who holds its posts on the day, in the order of the posts; every id asked for is there. One query."""
    found: dict[int, list[Holder]] = {unit_id: [] for unit_id in unit_ids}
    tenures = Tenure.objects.filter(post__unit__in=found, valid__contains=day)
    for tenure in tenures.select_related("person", "post").order_by("post__position", "post_id", "person__sort_key"):
        found[tenure.post.unit_id].append(holder(tenure))
    return found


def holder(tenure: Tenure) -> Holder:
    """A tenure (with its person and post) as page data."""
    return Holder(
        tenure_id=tenure.pk,
        person_id=tenure.person_id,
        person=tenure.person.name,
        post_id=tenure.post_id,
        post=tenure.post.label,
        unit_id=tenure.post.unit_id,
        acting=tenure.acting,
        valid_from=tenure.valid.lower,
        valid_to=tenure.valid.upper,
    )
