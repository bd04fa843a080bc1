"""A duty's way: filled in, sent, returned, approved, passed on; who may, and when."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from clew.actors.refusals import Invalid, NotAllowed, NotFound, NotNow
from clew.house.tests.province import DOING, Province
from clew.indicators import actions as indicators
from clew.indicators.models import Figure, Indicator
from clew.org.models import Unit
from clew.rounds import access, actions, rules
from clew.rounds.actions import CellGiven, LevelGiven, RuleGiven
from clew.rounds.models import Duty, DutyState, Entry, LateBy, Round
from clew.rounds.tests.reporting import DUE, GOOD, a_form, a_round, doing, duty_of, fill, line_of, reported


def test_nothing_is_recorded_before_the_approval_and_everything_by_it(province: Province) -> None:
    round_ = a_round(province)
    duty = duty_of(round_, province.areas.commune)
    fill(province, duty, **GOOD)
    actions.send(duty, **doing(province, "officer"))
    assert not Figure.objects.exists()
    figures = actions.approve([duty], **doing(province))
    assert {figure.indicator.code: figure.value for figure in figures} == {
        "REV": 12, "REV-TAX": 8, "REV-FEES": 4, "HOUSES": 3,
    }  # fmt: skip
    assert {(figure.unit_id, figure.period, figure.vintage) for figure in figures} == {
        (province.areas.commune.pk, "2025-08", "preliminary")
    }
    duty.refresh_from_db()
    assert (duty.state, duty.locked) == (DutyState.APPROVED, True)
    assert set(Entry.objects.values_list("figure", flat=True)) == {figure.pk for figure in figures}


def test_who_fills_sends_and_approves(province: Province) -> None:
    round_ = a_round(province)
    duty = duty_of(round_, province.areas.commune)
    for name in ("outsider", "auditor", "member", "administrator"):
        with pytest.raises(NotAllowed):
            fill(province, duty, by=province.actor(name), REV="1")
    fill(province, duty, **GOOD)
    for name in ("outsider", "auditor"):
        with pytest.raises(NotAllowed):
            actions.send(duty, **doing(province, name))
    actions.send(duty, **doing(province, "officer"))
    for name in ("officer", "outsider", "auditor"):
        with pytest.raises(NotAllowed):
            actions.approve([duty], **doing(province, name))
        with pytest.raises(NotAllowed):
            actions.return_duty(duty, reason="x", **doing(province, name))
    actions.approve([duty], **doing(province, "leader"))


def test_who_sees_which_duties(province: Province) -> None:
    round_ = a_round(province)
    duty = duty_of(round_, province.areas.commune)
    assert access.duty_for(province.officer, duty.pk) == duty
    assert access.duty_for(province.auditor, duty.pk) == duty
    for name in ("outsider", "member"):
        with pytest.raises(NotFound):
            access.duty_for(province.actor(name), duty.pk)
    assert access.visible_duties(province.outsider).get().unit_id == province.areas.ward.pk


def test_what_is_wrong_is_kept_and_cannot_be_sent(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    saved = fill(province, duty, **GOOD | {"REV": "12 or so"})
    assert saved.duties[duty.pk].errors == 1
    assert Entry.objects.get(line__indicator__code="REV").typed == "12 or so"
    with pytest.raises(Invalid) as refused:
        actions.send(duty, **doing(province, "officer"))
    assert refused.value.field == "errors" and refused.value.values["count"] == 1


def test_an_empty_cell_is_sent_only_with_the_reason_why(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    fill(province, duty, **GOOD | {"HOUSES": ""})
    with pytest.raises(Invalid):
        actions.send(duty, **doing(province, "officer"))
    fill(province, duty, HOUSES="not applicable")
    actions.send(duty, **doing(province, "officer"))
    (houses,) = [one for one in actions.approve([duty], **doing(province)) if one.indicator.code == "HOUSES"]
    assert (houses.value, houses.absence) == (None, "not_applicable")


def test_a_warning_is_answered_by_a_comment(province: Province) -> None:
    form = a_form()
    reported(province.areas.commune, "REV", m2025_07="12.5")
    duty = duty_of(a_round(province, form), province.areas.commune)
    saved = fill(province, duty, **GOOD | {"REV": "80"})
    assert saved.duties[duty.pk].open_warnings == 1
    with pytest.raises(Invalid) as refused:
        actions.send(duty, **doing(province, "officer"))
    assert refused.value.field == "warnings"
    line = line_of(duty.round, "REV")
    comment = CellGiven(duty.pk, line, 1, None, "sale of land")
    saved = actions.save_cells(duty.round, cells=[comment], words="en", **doing(province, "officer"))
    assert saved.duties[duty.pk].open_warnings == 0
    actions.send(duty, **doing(province, "officer"))


def test_a_rule_of_the_form_that_is_broken_is_refused(province: Province) -> None:
    form = a_form([RuleGiven("REV", "REV-TAX + REV-FEES", tolerance=Decimal(1))])
    duty = duty_of(a_round(province, form), province.areas.commune)
    fill(province, duty, **GOOD | {"REV": "12.1"})  # within one per cent
    actions.send(duty, **doing(province, "officer"))
    actions.return_duty(duty, reason="again", **doing(province))
    fill(province, duty, REV="13")
    with pytest.raises(Invalid):
        actions.send(duty, **doing(province, "officer"))


def test_the_same_cells_sent_twice_are_kept_once(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    cell = CellGiven(duty.pk, line_of(duty.round, "REV"), 0, "12.5")
    for _time in range(2):
        saved = actions.save_cells(duty.round, cells=[cell], words="en", **doing(province, "officer"))
        assert not saved.conflicts
    assert Entry.objects.get().revision == 1


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    fill(province, duty, REV="12.5")
    late = CellGiven(duty.pk, line_of(duty.round, "REV"), 0, "13.5")
    saved = actions.save_cells(duty.round, cells=[late], words="en", **doing(province))
    assert [one.value for one in saved.conflicts] == [Decimal("12.5")]
    assert Entry.objects.get().value == Decimal("12.5")


def test_what_was_sent_cannot_be_changed_until_it_is_returned_with_a_reason(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    fill(province, duty, **GOOD)
    actions.send(duty, **doing(province, "officer"))
    with pytest.raises(NotNow):
        fill(province, duty, REV="13")
    with pytest.raises(Invalid):
        actions.return_duty(duty, reason=" ", **doing(province))
    remarks = {line_of(duty.round, "REV"): "too round"}
    actions.return_duty(duty, reason="check the revenue", remarks=remarks, **doing(province))
    assert Entry.objects.get(line__indicator__code="REV").remark == "too round"
    fill(province, duty, REV="13")
    assert Entry.objects.get(line__indicator__code="REV").remark == ""
    assert [step.kind for step in duty.steps.order_by("pk")] == ["sent", "returned"]
    assert duty.steps.get(kind="returned").reason == "check the revenue"


def test_an_approved_duty_is_unlocked_with_a_reason_and_its_figures_corrected(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    fill(province, duty, **GOOD)
    actions.send(duty, **doing(province, "officer"))
    actions.approve([duty], **doing(province))
    with pytest.raises(NotNow):
        actions.return_duty(duty, reason="x", **doing(province))
    actions.unlock(duty, reason="one village was left out", **doing(province))
    duty.refresh_from_db()
    assert (duty.state, duty.locked) == (DutyState.RETURNED, False)
    fill(province, duty, REV="13")
    actions.send(duty, **doing(province, "officer"))
    actions.approve([duty], **doing(province))
    rev = Figure.objects.filter(indicator__code="REV").order_by("pk")
    assert [(one.value, one.closed_at is None) for one in rev] == [(12, False), (13, True)]
    assert rev[1].corrects == rev[0]


def test_an_approval_corrects_a_figure_that_was_recorded_otherwise(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    pk = Indicator.objects.get(code="REV").pk
    row = indicators.FigureRow(pk, province.areas.commune.pk, "2025-08", Decimal(11), vintage="preliminary")
    (known,) = indicators.record_figures(rows=[row], **DOING)
    fill(province, duty, **GOOD)
    actions.send(duty, **doing(province, "officer"))
    actions.approve([duty], **doing(province))
    known.refresh_from_db()
    assert known.closed_at is not None and known.corrected_by.value == 12


def test_a_locked_duty_takes_nothing_until_it_is_unlocked(province: Province) -> None:
    duty = duty_of(a_round(province), province.areas.commune)
    actions.lock(duty, reason="the deadline is over", **doing(province))
    duty = duty_of(duty.round, province.areas.commune)
    with pytest.raises(NotNow, match="locked"):
        fill(province, duty, REV="1")
    with pytest.raises(NotNow):
        actions.lock(duty, reason="again", **doing(province))
    actions.unlock(duty, reason="until Friday", **doing(province))
    fill(province, duty_of(duty.round, province.areas.commune), REV="1")


def _three_levels(province: Province) -> Round:
    levels = [LevelGiven("commune", DUE), LevelGiven("ward", DUE), LevelGiven("province", DUE)]
    return a_round(province, levels=levels)


def _approved(province: Province, round_: Round, unit: Unit) -> Duty:
    duty = duty_of(round_, unit)
    fill(province, duty, by=province.clerk, **GOOD)
    actions.send(duty, **doing(province))
    actions.approve([duty], **doing(province))
    return duty


def test_level_by_level_a_unit_passes_on_when_all_below_it_are_approved(province: Province) -> None:
    round_ = _three_levels(province)
    top = duty_of(round_, province.areas.province)
    commune = _approved(province, round_, province.areas.commune)
    with pytest.raises(NotNow, match="1 duty"):
        actions.send(top, **doing(province))
    _approved(province, round_, province.areas.ward)
    actions.send(top, **doing(province))  # all its lines are sums of the units below
    commune = duty_of(round_, commune.unit)
    with pytest.raises(NotNow, match="passed"):
        actions.unlock(commune, reason="x", **doing(province))
    actions.return_duty(top, reason="once more", **doing(province))
    actions.unlock(commune, reason="x", **doing(province))


def test_the_sums_of_units_below_are_not_recorded_as_figures_of_the_unit_above(province: Province) -> None:
    round_ = _three_levels(province)
    for unit in (province.areas.commune, province.areas.ward):
        _approved(province, round_, unit)
    top = duty_of(round_, province.areas.province)
    actions.send(top, **doing(province))
    assert actions.approve([top], **doing(province)) == []


def test_a_closed_round_takes_nothing(province: Province) -> None:
    round_ = a_round(province)
    duty = duty_of(round_, province.areas.commune)
    actions.close_round(round_, **doing(province))
    with pytest.raises(NotNow, match="closed"):
        fill(province, duty_of(round_, duty.unit), REV="1")
    with pytest.raises(NotNow):
        actions.close_round(Round.objects.get(pk=round_.pk), **doing(province))


def test_one_click_reminds_those_who_owe_and_each_once_a_day(province: Province) -> None:
    round_ = a_round(province)
    commune, ward = (duty_of(round_, unit) for unit in (province.areas.commune, province.areas.ward))
    fill(province, commune, **GOOD)
    actions.send(commune, **doing(province, "officer"))
    assert actions.remind([commune, ward], **doing(province)) == [ward]
    assert actions.remind([commune, ward], **doing(province)) == []
    with pytest.raises(NotAllowed):
        actions.remind([ward], **doing(province, "officer"))


@pytest.mark.parametrize(
    ("late_by", "sent", "approved", "today", "late"),
    [
        (LateBy.SENT, None, None, 30, 0),
        (LateBy.SENT, None, None, 31, 1),
        (LateBy.SENT, 29, None, 99, 0),
        (LateBy.APPROVED, 29, None, 32, 2),
        (LateBy.APPROVED, 29, 31, 99, 1),
    ],
)
def test_late_is_late_by_the_rule_of_the_level(
    province: Province, late_by: str, sent: int | None, approved: int | None, today: int, late: int
) -> None:
    """Days counted from 31 August 2025; due on the thirtieth after it."""

    def moment(day: int | None) -> datetime | None:
        return None if day is None else province.at + timedelta(days=day - 25)

    due = date(2025, 9, 30)
    day = date(2025, 8, 31) + timedelta(days=today)
    assert rules.late_days(late_by, due, moment(sent), moment(approved), day) == late
