"""May this plan be carried out? What org's own actions check is left to them; no database."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid, NotNow
from clew.org.models import UnitVersion
from clew.org.planning import Kind, Plan


def check_same(shown: str, now: str) -> None:
    """What was shown is what would happen now."""
    if shown != now:
        raise NotNow(_("What the change does is no longer what you were shown. Look at it again, then confirm."))


def check_lives(plan: Plan, versions: Collection[UnitVersion]) -> None:
    """The units are there on the eve, and those that take over are there on the day; `versions` are theirs."""
    for unit in plan.units:
        days = [one.valid for one in versions if one.unit_id == unit.pk]
        if not any(plan.eve in one for one in days):
            raise Invalid(
                _("%(unit)s does not exist on %(eve)s, the day before. It began on %(began)s. Choose another day."),
                field="day",
                unit=_name(unit.pk, versions),
                eve=plan.eve.isoformat(),
                began=min((one.lower for one in days), default=date.min).isoformat(),
            )
    taking = [one for one in (plan.into, plan.keeper, *(part for part, _share in plan.parts)) if one is not None]
    ending = set(plan.ending)
    for unit in taking:
        there = any(one.unit_id == unit.pk and plan.day in one.valid for one in versions)
        if not there:
            raise Invalid(
                _("%(unit)s is to take over, but does not exist on %(day)s. Establish it first, or choose another."),
                field="day",
                unit=_name(unit.pk, versions),
                day=plan.day.isoformat(),
            )
        if unit.pk in ending:
            raise Invalid(
                _("%(unit)s ends with this change and cannot take over. Choose another unit."),
                field="keeper",
                unit=_name(unit.pk, versions),
            )


def check_told(plan: Plan) -> None:
    """A merger says what comes out of it: a unit that stays, or the name of a new one; not both."""
    if plan.kind == Kind.MERGE and plan.into is None and not plan.name:
        raise Invalid(_("Choose the unit that takes the others in, or name the new one."), field="into")
    if plan.kind == Kind.MERGE and plan.into is not None and plan.name:
        raise Invalid(
            _("Choose a unit that takes the others in or name a new one, not both. A unit is renamed by itself."),
            field="into",
        )


def _name(unit: int, versions: Collection[UnitVersion]) -> str:
    own = [one for one in versions if one.unit_id == unit]
    return str(max(own, key=lambda one: one.valid.lower)) if own else f"{unit}"
