"""Targets: what a clause asks an indicator to reach."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid, NotNow
from clew.archive.models import Passage
from clew.documents.models import Clause
from clew.face.wording import period as period_words
from clew.face.wording import quantity
from clew.history.models import recorded
from clew.history.recording import action
from clew.indicators import access, following, rules
from clew.indicators.dating import days_of, period_of
from clew.indicators.measures import convert
from clew.indicators.models import Indicator, Sense, Target, TargetBasis, TargetMention
from clew.org.models import Unit


@action
def set_target(  # long: every column of a target is given once, by name
    *,
    indicator: Indicator,
    unit: Unit,
    period: str,
    value: Decimal,
    clause: Clause,
    basis: str = TargetBasis.RESOLUTION,
    sense: str = "",
    unit_of_measure: str = "",
    calendar: str = "",
    passage: Passage | None = None,
    said: str = "",
    by: Actor,
    at: datetime,
) -> Target:
    """The clause asks `indicator` of `unit` to reach `value` in `period`. One target a basis.

    Without `sense` a target is met at least, or at most where lower is better. The same target told again keeps the
    first and gets the mention; another value on the same basis is refused, both named.
    """
    access.check_set_target(by, unit.pk)
    _check_choices(basis, sense)
    found = period_of(period, calendar or indicator.calendar, settings.PROFILE)
    value = convert(value, unit_of_measure, indicator.unit, indicator=indicator)
    standing = Target.objects.filter(
        indicator=indicator, unit=unit, period=found.code, calendar=found.calendar, basis=basis, closed_at=None
    ).first()
    if standing is not None and standing.value != value:
        raise _two_targets(standing, value, indicator)
    target = standing or Target.objects.create(
        indicator=indicator,
        unit=unit,
        clause=clause,
        period=found.code,
        calendar=found.calendar,
        days=days_of(found),
        basis=basis,
        sense=sense or rules.default_sense(indicator.direction),
        value=value,
        **recorded(by, at),
    )
    if passage is not None:
        TargetMention.objects.create(target=target, passage=passage, said=said or passage.quote, **recorded(by, at))
    if standing is None:
        following.after_commit([target], by=by, at=at)
    return target


def _check_choices(basis: str, sense: str) -> None:
    if basis not in TargetBasis.values:
        raise Invalid(_("Choose who set the target: a central or provincial estimate, a resolution or a plan."),
                      field="basis")  # fmt: skip
    if sense and sense not in Sense.values:
        raise Invalid(_("Choose whether the target is met at least, at most or exactly."), field="sense")


def _two_targets(standing: Target, value: Decimal, indicator: Indicator) -> NotNow:
    return NotNow(
        _(
            "%(indicator)s has already a target for %(period)s (%(basis)s): %(old)s by “%(clause)s”; the new one is "
            "%(new)s. Correct the recorded target, or choose another basis."
        ),
        indicator=indicator, period=period_words(standing.period, standing.calendar),
        basis=standing.get_basis_display(), old=quantity(standing.value, indicator.unit), clause=standing.clause,
        new=quantity(value, indicator.unit),
    )  # fmt: skip
