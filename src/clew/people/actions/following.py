"""What follows for posts, terms and roles when units end."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from clew.actors.actor import Actor
from clew.history.recording import action
from clew.org.access import check_change
from clew.org.dating import days, end_on
from clew.org.models import Unit
from clew.people import rules
from clew.people.models import Grant, Tenure, Term


@action
def end_with_units(*, units: Collection[Unit], day: date, by: Actor, at: datetime) -> dict[str, int]:
    """Tenures, terms and roles of units that exist for the last time on the eve of `day` end with them; what would have
    begun later goes. It follows from the act, so whoever may change the units may. Returns how many of each."""
    check_change(by, units)
    lasting = days(day)
    grants = list(Grant.objects.filter(unit__in=units, valid__overlap=lasting).order_by("pk"))
    others = Grant.objects.filter(role="administrator", account__is_active=True, valid__contains=day)
    remaining = others.exclude(unit__in=units).count()
    for grant in grants:
        rules.check_not_last_administrator(grant, remaining)
    tenures = list(Tenure.objects.filter(post__unit__in=units, valid__overlap=lasting).order_by("pk"))
    terms = list(Term.objects.filter(body__in=units, valid__overlap=lasting).order_by("pk"))
    for row in [*tenures, *terms, *grants]:
        end_on(row, day)
    return {"tenures": len(tenures), "terms": len(terms), "grants": len(grants)}
