"""Duties with what every list of them says, in the one query that lists them."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, OuterRef, QuerySet, Subquery

from clew.org.models import UnitVersion
from clew.rounds.models import Duty, DutyStep, Entry, StepKind


def listed(duties: QuerySet[Duty]) -> Any:
    """With the name and sort key that the unit has on the period's last day, how many cells are `filled`, when it was
    last reminded (`reminded_at`) and why it last came back (`returned`)."""
    filled = Entry.objects.filter(duty=OuterRef("pk")).exclude(value=None, absence="", typed="").order_by()
    steps = DutyStep.objects.filter(duty=OuterRef("pk")).order_by("-pk")
    begun = {"unit": OuterRef("unit"), "valid__startswith__lt": OuterRef("round__days__endswith")}
    named = UnitVersion.objects.filter(**begun).order_by("-valid")
    return duties.select_related("round").annotate(
        filled=Subquery(filled.values("duty").annotate(n=Count("pk")).values("n")),
        reminded_at=Subquery(steps.filter(kind=StepKind.REMINDED).values("recorded_at")[:1]),
        returned=Subquery(steps.filter(kind__in=(StepKind.RETURNED, StepKind.UNLOCKED)).values("reason")[:1]),
        unit_name=Subquery(named.values("name")[:1]),
        unit_key=Subquery(named.values("sort_key")[:1]),
    )
