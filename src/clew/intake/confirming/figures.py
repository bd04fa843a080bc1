"""A quantity becomes a figure (a level), a target (with its clause) or a statement (everything derived)."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Final

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid, NotNow
from clew.indicators import actions as indicators
from clew.indicators.measures import compatible, convert
from clew.indicators.models import Figure, Indicator, OverUnits, Statement, Target, Vintage
from clew.indicators.queries import last_known
from clew.intake.confirming.confirmation import Became, Confirmation
from clew.intake.confirming.sources import source_clause
from clew.org.models import Unit

_SENSES: Final = {"at_most": "at_most", "top": "at_most"}
_BASES: Final = frozenset({"central_estimate", "provincial_estimate", "plan"})
_LEVELS: Final = frozenset({"level", "share"})


class Contradicts(NotNow):
    """The register holds another value for the same cell; `known` is that figure."""

    def __init__(self, known: Figure, said: Decimal) -> None:
        super().__init__(
            _(
                "The register holds %(known)s for this indicator, unit and period, and the text says %(said)s. "
                "Choose: correct the figure, or keep it and record that the text disagrees."
            ),
            known=known.value.normalize() if known.value is not None else "–",
            said=said,
        )
        self.known = known


def confirm_figure(c: Confirmation) -> Became:
    """Level with an indicator and a period: a figure. Target with an indicator: a target. All else: a statement."""
    indicator = c.pick(Indicator, "indicator")
    period = c.text("period") or c.report.period
    kind = c.text("kind")
    if indicator is not None and kind == "target":
        became = _target(c, indicator, _needed_period(period))
    elif indicator is not None and period and _is_level_of(indicator, kind, c):
        became = _figure(c, indicator, period)
    else:
        return Became(_statement(c, indicator, period))
    if c.text("status"):  # "exceeded the target of 8 %": the judgement is the text's own and gets a verdict
        _statement(c, indicator, period)
    return became


def _is_level_of(indicator: Indicator, kind: str, c: Confirmation) -> bool:
    """A rate that is itself the indicator (growth of the product) is a level of it; a ratio is always derived, and so
    is a share of something: "77 % of the plan" is no level of an indicator in money."""
    if indicator.over_units == OverUnits.RATIO:
        return False
    if kind == "share" and (c.text("comparator") or not compatible(c.text("unit") or indicator.unit, indicator.unit)):
        return False
    return kind in _LEVELS or (kind == "growth" and indicator.unit == "%")


def _figure(c: Confirmation, indicator: Indicator, period: str) -> Became:
    value = _value(c, "value")
    unit = c.area()
    vintage = c.choice.get("vintage") or (Vintage.ESTIMATE if c.text("qualifier") == "estimated" else Vintage.FINAL)
    row = indicators.FigureRow(
        indicator_id=indicator.pk, unit_id=unit.pk, period=period, value=value, vintage=vintage,
        unit_of_measure=c.text("unit"), passage=c.passage(), said=c.passage().quote,
    )  # fmt: skip
    known = _standing(indicator, unit, period)
    _learn(c, indicator)
    if known is None:
        return Became(indicators.record_figures(rows=[row], by=c.by, at=c.at)[0])
    same = convert(value, c.text("unit"), indicator.unit, indicator=indicator)
    if known.value == same:
        indicators.mention_figure(known, passage=c.passage(), said=c.passage().quote, by=c.by, at=c.at)
        return Became(known, merged=True)
    return _settle(c, known, same)


def _standing(indicator: Indicator, unit: Unit, period: str) -> Figure | None:
    """The figure that the register holds for the cell, of whatever vintage."""
    known = last_known([indicator.pk], unit.pk, period).get(indicator.pk)
    return Figure.objects.filter(pk=known.standing_id).first() if known and known.standing_id else None


def _settle(c: Confirmation, known: Figure, value: Decimal) -> Became:
    match c.choice.get("contradiction"):
        case "correct":
            reason = str(_("corrected from a report"))
            corrected = indicators.correct_figure(
                known, value=value, reason=reason, passage=c.passage(), by=c.by, at=c.at
            )
            return Became(corrected)
        case "keep":
            indicators.mention_figure(
                known, passage=c.passage(), said=c.passage().quote, agreement="disagrees", by=c.by, at=c.at
            )
            return Became(known, merged=True)
        case _:
            raise Contradicts(known, value)


def _target(c: Confirmation, indicator: Indicator, period: str) -> Became:
    comparator = c.text("comparator")
    _learn(c, indicator)
    clause = source_clause(c)
    usual = "resolution" if clause.document.type == "resolution" else "plan"
    unit = c.area()
    standing = Target.objects.filter(indicator=indicator, unit=unit, closed_at=None)
    known = set(standing.values_list("pk", flat=True))
    target = indicators.set_target(
        indicator=indicator,
        unit=unit,
        period=period,
        value=_value(c, "value"),
        unit_of_measure=c.text("unit"),
        clause=clause,
        basis=c.choice.get("basis") or (comparator if comparator in _BASES else usual),
        sense=_SENSES.get(c.text("qualifier"), "at_least"),
        passage=c.passage(),
        by=c.by,
        at=c.at,
    )
    return Became(target, merged=target.pk in known)


def _statement(c: Confirmation, indicator: Indicator | None, period: str) -> Statement:
    total = _value(c, "total") if c.record.get("total") is not None else None
    return indicators.record_statement(
        indicator=indicator,
        indicator_text=c.text("indicator"),
        unit=c.area(),
        kind=c.text("kind"),
        value=_value(c, "value"),
        total=total,
        unit_of_measure=c.text("unit"),
        comparator=c.text("comparator"),
        qualifier=c.text("qualifier") or "exact",
        direction=c.text("direction"),
        status=c.text("status"),
        period=period,
        passage=c.passage(),
        said=c.passage().quote,
        by=c.by,
        at=c.at,
    )


def _learn(c: Confirmation, indicator: Indicator) -> None:
    phrase = c.text("indicator")
    if phrase:
        indicators.add_alias(indicator, text=phrase, language=c.report.language, by=c.by, at=c.at)


def _value(c: Confirmation, name: str) -> Decimal:
    try:
        return Decimal(str(c.record[name]))
    except (InvalidOperation, KeyError):
        raise Invalid(_("Give the number with digits, for example 20699.5."), field=name) from None


def _needed_period(period: str) -> str:
    if not period:
        raise Invalid(_("The text does not say for which period. Choose the period of the target."), field="period")
    return period
