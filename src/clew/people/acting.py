"""From an account to an Actor: its grants of the day, each with the units that it covers."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from clew.actors.actor import NOBODY, Actor, Grant
from clew.org.models import Reach
from clew.people.models import Account
from clew.people.models import Grant as GrantRecord


def actor_for(account: Account, day: date) -> Actor:
    """The actor that `account` is on `day`. Two queries, whatever the number of grants; an inactive one is nobody."""
    if not account.is_active:
        return NOBODY
    grants = list(GrantRecord.objects.filter(account=account, valid__contains=day).order_by("pk"))
    covered: dict[tuple[str, int], set[int]] = defaultdict(set)
    reached = Reach.objects.filter(
        ancestor__in=[grant.unit_id for grant in grants],
        hierarchy__in=[grant.hierarchy for grant in grants],
        valid__contains=day,
    ).values_list("hierarchy", "ancestor_id", "descendant_id")
    for hierarchy, ancestor, below in reached:
        covered[hierarchy, ancestor].add(below)
    return Actor(
        id=account.actor_id,
        label=str(account),
        grants=tuple(
            Grant(
                role=grant.role,
                unit_id=grant.unit_id,
                hierarchy=grant.hierarchy,
                covers=frozenset(covered[grant.hierarchy, grant.unit_id] | {grant.unit_id}),
            )
            for grant in grants
        ),
        person_id=account.person_id,
        signed_in=True,
    )
