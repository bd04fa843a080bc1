"""What is asked: forms with their rules, and rounds that make duties for the units of the period."""

from __future__ import annotations

from datetime import timedelta

import pytest

from clew.actors.refusals import Invalid, NotAllowed
from clew.house.tests.province import Province
from clew.rounds import actions
from clew.rounds.actions import LevelGiven, RuleGiven
from clew.rounds.tests.reporting import DUE, a_form, a_round, doing, duty_of, indicator
from clew.words.languages import Words


def test_a_round_makes_a_duty_for_each_unit_of_the_periods_last_day(province: Province) -> None:
    round_ = a_round(province)
    owing = {duty.unit_id: duty for duty in round_.duties.all()}
    assert owing.keys() == {province.areas.commune.pk, province.areas.ward.pk}
    assert {duty.approver_id for duty in owing.values()} == {province.areas.province.pk}
    assert {duty.due_date for duty in owing.values()} == {DUE}


def test_a_round_of_a_period_before_the_merger_is_owed_by_the_units_of_then(province: Province) -> None:
    round_ = a_round(province, period="2025-06")
    units = {duty.unit_id for duty in round_.duties.all()}
    assert units == {province.areas.upper.pk, province.areas.lower.pk, province.areas.ward.pk}


def test_the_duty_of_a_unit_is_above_those_that_it_approves(province: Province) -> None:
    levels = [LevelGiven("commune", DUE), LevelGiven("ward", DUE), LevelGiven("province", DUE + timedelta(days=3))]
    round_ = a_round(province, levels=levels)
    top = duty_of(round_, province.areas.province)
    assert top.above is None and top.approver_id == province.areas.province.pk
    assert {duty.unit_id for duty in top.below.all()} == {province.areas.commune.pk, province.areas.ward.pk}


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"period": "2025-13"}, "period"), ({"levels": [LevelGiven("department", DUE)]}, "kind"),
     ({"name": Words()}, "name"), ({"levels": [LevelGiven("ward", DUE), LevelGiven("ward", DUE)]}, "kind")],
)  # fmt: skip
def test_a_round_that_makes_no_sense_is_refused(province: Province, changes: dict[str, object], field: str) -> None:
    with pytest.raises(Invalid) as refused:
        a_round(province, **changes)
    assert refused.value.field == field


def test_the_same_round_is_not_opened_twice(province: Province) -> None:
    form = a_form()
    a_round(province, form)
    with pytest.raises(Invalid, match="already a round"):
        a_round(province, form)


def test_a_form_takes_no_ratio_and_no_second_calendar(province: Province) -> None:
    part, whole = indicator("PART"), indicator("WHOLE")
    ratio = indicator("RATE", unit="%", over_units="ratio", numerator=part, denominator=whole)
    other = indicator("ADM", calendar="ADMIN_15_14")
    for wrong in ([part, ratio], [part, other], []):
        with pytest.raises(Invalid):
            actions.make_form(code="F", name=Words(en="F"), indicators=wrong, **doing(province, "statistician"))


def test_a_rule_names_indicators_of_its_form(province: Province) -> None:
    form = a_form()
    with pytest.raises(Invalid, match="NOWHERE"):
        actions.add_rule(form, given=RuleGiven("REV", "REV-TAX + NOWHERE"), **doing(province, "statistician"))
    with pytest.raises(Invalid, match="at least one"):
        actions.add_rule(form, given=RuleGiven("1", "2"), **doing(province, "statistician"))


def test_forms_are_made_by_statisticians_and_rounds_opened_by_the_unit_at_their_head(province: Province) -> None:
    form = a_form()
    with pytest.raises(NotAllowed):
        actions.make_form(code="F", name=Words(en="F"), indicators=[indicator("A")], **doing(province))
    for name in ("officer", "auditor", "outsider"):
        with pytest.raises(NotAllowed):
            actions.open_round(
                form=form, name=Words(en="x"), period="2025-08", under=province.areas.province, hierarchy="area",
                levels=[LevelGiven("commune", DUE)], **doing(province, name),
            )  # fmt: skip
