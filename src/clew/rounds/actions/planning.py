"""What is asked: forms with their lines and rules, and rounds with their duties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.history.models import recorded
from clew.history.recording import action
from clew.indicators.dating import days_of, period_of
from clew.indicators.models import Indicator, Vintage
from clew.org.models import Reach, Unit
from clew.org.queries import kinds_of, name_on, units_of_kind
from clew.rounds import access, rules
from clew.rounds.formulas import parse
from clew.rounds.models import Duty, Form, FormLine, FormRule, LateBy, Round, RoundLevel, RuleSense, Severity
from clew.words.languages import Words


@dataclass(frozen=True, slots=True)
class RuleGiven:
    """A rule of a form as it is written: `A + B` equals `C`, give or take `tolerance` per cent."""

    left: str
    right: str
    sense: str = RuleSense.EQUAL
    tolerance: Decimal = Decimal(0)
    severity: str = Severity.ERROR


@dataclass(frozen=True, slots=True)
class LevelGiven:
    """A level of a round: all units of `kind` under the head of the round, or the head itself."""

    kind: str
    due_date: date
    late_by: str = LateBy.SENT
    approver_kind: str = ""


@action
def make_form(
    *,
    code: str,
    name: Words,
    indicators: Sequence[Indicator],
    rules_given: Sequence[RuleGiven] = (),
    optional: Sequence[Indicator] = (),
    by: Actor,
    at: datetime,
) -> Form:
    """A new form: indicators in the order in which they are asked; those of `optional` may stay empty."""
    access.check_design(by)
    if not code.strip():
        raise Invalid(_("A form needs a short code, for example ECONOMY-M."), field="code")
    if not name:
        raise Invalid(_("A form needs a name in at least one language."), field="name")
    if Form.objects.filter(code=code.strip()).exists():
        raise Invalid(_("There is already a form with the code %(code)s. Take another code."), field="code", code=code)
    lines = list(dict.fromkeys(indicators))
    if not lines:
        raise Invalid(_("A form asks for at least one indicator."), field="indicators")
    for indicator in lines:
        rules.check_takes_line(indicator, lines[0].calendar)
    form = Form.objects.create(code=code.strip(), name=name, **recorded(by, at))
    may_stay_empty = set(optional)
    FormLine.objects.bulk_create(
        FormLine(form=form, indicator=one, position=number, required=one not in may_stay_empty)
        for number, one in enumerate(lines, start=1)
    )
    for given in rules_given:
        add_rule(form, given=given, by=by, at=at)
    return form


@action
def add_rule(form: Form, *, given: RuleGiven, by: Actor, at: datetime) -> FormRule:
    """One more rule that the values of a form must keep; it is asked of all that is filled in from now on."""
    access.check_design(by)
    known = set(form.lines.values_list("indicator__code", flat=True))
    left, right = parse(given.left, known, "left"), parse(given.right, known, "right")
    if not left.codes and not right.codes:
        raise Invalid(_("A rule speaks of at least one indicator."), field="left")
    return FormRule.objects.get_or_create(
        form=form,
        left=" ".join(given.left.split()),
        sense=given.sense,
        right=" ".join(given.right.split()),
        defaults={"tolerance": given.tolerance, "severity": given.severity},
    )[0]


@action
def open_round(
    *,
    form: Form,
    name: Words,
    period: str,
    under: Unit,
    hierarchy: str,
    levels: Sequence[LevelGiven],
    vintage: str = Vintage.PRELIMINARY,
    by: Actor,
    at: datetime,
) -> Round:
    """Opens a round and makes the duties of all its units, as the tree stands on the period's last day."""
    access.check_open_round(by, under.pk)
    lines = [line.indicator for line in FormLine.objects.filter(form=form).select_related("indicator")]
    found = period_of(period, lines[0].calendar, settings.PROFILE)
    _check_round(form, name, found.code, under, vintage, levels)
    for indicator in lines:
        rules.check_takes_line(indicator, found.calendar)
    round_ = Round.objects.create(
        form=form, name=name, period=found.code, calendar=found.calendar, days=days_of(found), vintage=vintage,
        hierarchy=hierarchy, under=under, **recorded(by, at),
    )  # fmt: skip
    duties: list[Duty] = []
    for given in levels:
        duties += _duties(round_, given, found.last_day, by, at)
    if not duties:
        raise Invalid(
            _("No unit of these kinds stands under %(unit)s on %(day)s. Choose other kinds, or another unit."),
            field="kind", unit=name_on(under.pk, found.last_day), day=found.last_day,
        )  # fmt: skip
    Duty.objects.bulk_create(duties, batch_size=2000)
    _stack(duties)
    return round_


@action
def close_round(round_: Round, *, by: Actor, at: datetime) -> Round:
    """Nothing more is entered, sent or approved in it."""
    access.check_open_round(by, round_.under_id)
    rules.check_open(round_)
    round_.closed_at = at
    round_.save(update_fields=["closed_at"])
    return round_


def _check_round(form: Form, name: Words, period: str, under: Unit, vintage: str, levels: Sequence[LevelGiven]) -> None:
    if not name:
        raise Invalid(_("A round needs a name in at least one language."), field="name")
    if not levels:
        raise Invalid(_("Say which kind of unit reports, and until when."), field="kind")
    if len({level.kind for level in levels}) < len(levels):
        raise Invalid(_("A kind of unit stands in a round once."), field="kind")
    if Round.objects.filter(form=form, period=period, under=under, vintage=vintage).exists():
        raise Invalid(_("There is already a round of this form for that period."), field="period")


def _duties(round_: Round, given: LevelGiven, day: date, by: Actor, at: datetime) -> list[Duty]:
    level = RoundLevel.objects.create(
        round=round_, kind=given.kind, due_date=given.due_date, late_by=given.late_by,
        approver_kind=given.approver_kind,
    )  # fmt: skip
    units = [one.unit_id for one in units_of_kind(given.kind, day, round_.under_id, round_.hierarchy)]
    approvers = _approvers(units, round_, given.approver_kind, day)
    return [
        Duty(
            round=round_,
            level=level,
            unit_id=unit_id,
            approver_id=approvers[unit_id],
            due_date=given.due_date,
            **recorded(by, at),
        )
        for unit_id in units
    ]


def _approvers(units: list[int], round_: Round, kind: str, day: date) -> dict[int, int]:
    """Unit id -> the nearest unit above it, of the kind where one is named; the head of the round, where nothing stands
    above, approves itself."""
    rows = Reach.objects.filter(
        hierarchy=round_.hierarchy, descendant__in=units, depth__gt=0, valid__contains=day
    ).order_by("depth")
    above: dict[int, list[int]] = {unit_id: [] for unit_id in units}
    for descendant, ancestor in rows.values_list("descendant_id", "ancestor_id"):
        above[descendant].append(ancestor)
    kinds = kinds_of({one for found in above.values() for one in found}, day) if kind else {}
    return {
        unit_id: next((one for one in found if not kind or kinds.get(one) == kind), round_.under_id)
        for unit_id, found in above.items()
    }


def _stack(duties: list[Duty]) -> None:
    """Puts each duty under that of the unit which approves it."""
    by_unit = {duty.unit_id: duty for duty in duties}
    stacked = []
    for duty in duties:
        over = by_unit.get(duty.approver_id)
        if over is not None and over is not duty:
            duty.above = over
            stacked.append(duty)
    Duty.objects.bulk_update(stacked, ["above"], batch_size=2000)
