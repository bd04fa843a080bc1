"""What the preview says is what comes: series by the roll-up itself, posts, roles, tasks and papers by the records."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.conf import settings as clew
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew.actors.refusals import Invalid, NotNow
from clew.commitments.models import Commitment, CommitmentState
from clew.commitments.passing import Fate as TaskFate
from clew.commitments.tests.tasks import clause_of, task
from clew.documents import actions as documents
from clew.house.tests.province import Province
from clew.indicators import actions as indicators
from clew.indicators.dating import period_of
from clew.indicators.models import Figure, Indicator
from clew.indicators.queries.effects import Fate, SeriesEffect
from clew.indicators.rolling import totals_beside
from clew.indicators.tests.conftest import Record
from clew.org import actions as org
from clew.org.models import Unit
from clew.org.planning import Kind, Plan
from clew.people import actions as people
from clew.people.models import Grant, Tenure
from clew.restructuring import actions
from clew.restructuring.queries import effects_of
from clew.restructuring.tests.plans import DAY, plan, shown_and_done
from clew.words.languages import Words

EVE = DAY - timedelta(days=1)
AUGUST = "2025-08"


def _counted(indicator: Indicator) -> list[dict[int, Any]]:
    """The totals of August by the units of the eve and by those of the day, as the roll-up makes them."""
    period = period_of(AUGUST, indicator.calendar, clew.PROFILE)
    indicator = Indicator.objects.select_related("numerator", "denominator").get(pk=indicator.pk)
    return totals_beside(indicator, period, (EVE, DAY))


def _holds(series: SeriesEffect, indicator: Indicator, new: int | None = None) -> None:
    """Every number of the preview is what the roll-up says after the change."""
    before, after = _counted(indicator)
    assert series.period == AUGUST
    for value in series.before:
        if value.unit_id in before:
            assert value.value == before[value.unit_id].value
    for value in series.after:
        amount = after[value.unit_id or new or 0]
        assert (value.value, value.broken) == (amount.value, amount.broken)
        assert value.estimated == amount.estimated
    for superior in series.superiors:
        assert superior.before == before[superior.unit_id].value
        assert superior.after == after[superior.unit_id].value


@pytest.fixture
def rate(province: Province, revenue: Indicator) -> Indicator:
    """Revenue by household: a ratio of two additive indicators."""
    doing = {"by": province.statistician, "at": province.at}
    households = indicators.define(
        code="HOUSEHOLDS", name=Words(en="Households"), unit="household", frequency="month", over_time="last",
        expected_kinds=("commune", "ward"), **doing,
    )  # fmt: skip
    return indicators.define(
        code="PER-HOUSEHOLD", name=Words(en="Revenue by household"), unit="million VND", frequency="month",
        over_time="none", over_units="ratio", numerator=revenue, denominator=households, decimals=3, **doing,
    )  # fmt: skip


@pytest.fixture
def reported(province: Province, revenue: Indicator, growth: Indicator, rate: Indicator, record: Record) -> None:
    """August of commune and ward."""
    record(revenue, province.areas.commune, {AUGUST: "100.5"})
    record(revenue, province.areas.ward, {AUGUST: "41.3"})
    assert rate.denominator is not None
    record(rate.denominator, province.areas.commune, {AUGUST: 300})
    record(rate.denominator, province.areas.ward, {AUGUST: 120})
    record(growth, province.areas.ward, {"2025-Q2": "7.1"})


def _series(effects: Any) -> dict[str, SeriesEffect]:
    return {one.indicator: one for one in effects.indicators.series}


@pytest.mark.usefixtures("reported")
def test_a_merger_adds_up_rebuilds_and_breaks_as_the_preview_says(
    province: Province,
    revenue: Indicator,
    rate: Indicator,
) -> None:
    told = plan(
        Kind.MERGE, province.areas.ward, province.areas.commune, unit_kind="commune",
        name=Words(en="Big Commune"), parents={"area": province.areas.province},
    )  # fmt: skip
    effects, change = shown_and_done(province, told)
    series = _series(effects)
    new = change.units.get(side="after").unit_id
    assert series["Budget revenue"].fate == Fate.ADDED
    assert series["Budget revenue"].after[0].value == Decimal("141.8")
    assert series["Revenue by household"].fate == Fate.REBUILT
    _holds(series["Budget revenue"], revenue, new)
    _holds(series["Revenue by household"], rate, new)
    assert series["GRDP growth"].fate == Fate.BROKEN and series["GRDP growth"].after[0].value is None
    assert all(above.same for above in series["Budget revenue"].superiors)
    assert change.effects["series_added"] == 2 and change.effects["series_broken"] == 1


@pytest.mark.usefixtures("reported")
def test_a_split_by_population_is_shared_out_as_the_preview_says(
    province: Province,
    revenue: Indicator,
    rate: Indicator,
) -> None:
    areas = province.areas
    parts = ((areas.ward, Decimal("0.333333")), (areas.commune, Decimal("0.666667")))
    effects, _change = shown_and_done(province, plan(Kind.SPLIT, areas.ward, parts=parts, basis="population"))
    series = _series(effects)
    assert series["Budget revenue"].fate == Fate.SHARED
    assert all(value.estimated for value in series["Budget revenue"].after)
    _holds(series["Budget revenue"], revenue)
    _holds(series["Revenue by household"], rate)
    assert series["GRDP growth"].fate == Fate.BROKEN


@pytest.mark.usefixtures("reported")
def test_the_figures_of_a_dissolved_unit_stay_in_the_total_above(province: Province, revenue: Indicator) -> None:
    effects, _change = shown_and_done(province, plan(Kind.DISSOLVE, province.areas.ward))
    series = _series(effects)
    assert series["Budget revenue"].fate == Fate.FALLS and series["GRDP growth"].fate == Fate.ENDS
    _holds(series["Budget revenue"], revenue)


@pytest.mark.usefixtures("reported")
def test_a_move_changes_the_totals_of_the_units_above_as_the_preview_says(
    province: Province,
    revenue: Indicator,
) -> None:
    doing = {"by": province.house, "at": province.at}
    north = org.establish(kind="province", name=Words(en="North"), valid_from=date(2025, 7, 1), parents={}, **doing)
    told = plan(Kind.MOVE, province.areas.ward, hierarchy="area", parents={"area": north})
    effects = effects_of(told, province.house)
    (series,) = [one for one in effects.indicators.series if one.indicator == "Budget revenue"]
    (above,) = series.superiors
    assert (above.before, above.after) == (Decimal("141.8"), Decimal("100.5"))
    actions.carry_out(plan=told, shown=effects.mark(told), **doing)
    _holds(series, revenue)
    assert {one.fate for one in effects.people.grants} == {"narrower"}


@given(
    values=st.lists(st.decimals(min_value=0, max_value=10**9, places=3), min_size=2, max_size=2),
    share=st.integers(min_value=1, max_value=999_999),
)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_change_changes_what_the_province_has_in_all(
    province: Province,
    revenue: Indicator,
    record: Record,
    values: list[Decimal],
    share: int,
) -> None:
    areas = province.areas
    part = Decimal(share).scaleb(-6)
    plans = [
        plan(Kind.MERGE, areas.ward, into=areas.commune),
        plan(Kind.SPLIT, areas.ward, parts=((areas.ward, part), (areas.commune, 1 - part)), basis="population"),
        plan(Kind.DISSOLVE, areas.ward),
    ]
    point = transaction.savepoint()
    record(revenue, areas.commune, {AUGUST: values[0]})
    record(revenue, areas.ward, {AUGUST: values[1]})
    for told in plans:
        inside = transaction.savepoint()
        effects, _change = shown_and_done(province, told)
        before, after = _counted(revenue)
        assert before[areas.province.pk].value == after[areas.province.pk].value == sum(values)
        _holds(_series(effects)["Budget revenue"], revenue)
        transaction.savepoint_rollback(inside)
    transaction.savepoint_rollback(point)


def _bodies(province: Province) -> Plan:
    bodies = province.bodies
    return plan(Kind.MERGE, bodies.ward_committee, into=bodies.commune_committee)


def test_tenures_terms_and_roles_end_with_the_unit(province: Province) -> None:
    doing = {"by": province.house, "at": province.at}
    ward = province.bodies.ward_committee
    post = people.establish_post(unit=ward, label=Words(en="Chair"), **doing)
    people.appoint(person=province.people["member"], post=post, valid_from=date(2025, 7, 1), **doing)
    people.begin_term(body=ward, ordinal=1, name="2025-2030", valid_from=date(2025, 7, 1), **doing)
    effects, change = shown_and_done(province, _bodies(province))
    assert effects.people.tenures == 1 and len(effects.people.terms) == 1
    ending = [one.grant_id for one in effects.people.grants]
    assert ending and all(Grant.objects.get(pk=pk).valid.upper == DAY for pk in ending)
    assert Tenure.objects.get(post=post).valid.upper == DAY
    assert change.effects["tenures"] == 1 and change.effects["grants_ends"] == len(ending)


def test_open_tasks_pass_to_the_single_successor_and_those_it_has_already_are_closed(province: Province) -> None:
    clause = clause_of(province)
    bodies = province.bodies
    whole = task(province, clause, unit=None, class_kind="commune_party_committee", class_under=bodies.committee)
    mine, theirs = (task(province, clause, unit=unit, parent=whole)
                    for unit in (bodies.ward_committee, bodies.commune_committee))  # fmt: skip
    alone = task(province, clause, unit=bodies.ward_committee)
    helps = task(province, clause, unit=bodies.commune_committee, cooperating=[bodies.ward_committee])
    effects, _change = shown_and_done(province, _bodies(province))
    assert dict(effects.commitments.counts) == {TaskFate.PASSES: 1, TaskFate.JOINED: 1}
    assert not any(one.task for one in effects.commitments.tasks), "a statistician may not read tasks"
    states = {one.pk: (one.state, one.unit_id) for one in Commitment.objects.all()}
    assert states[alone.pk] == (CommitmentState.OPEN, bodies.commune_committee.pk)
    assert states[mine.pk][0] == CommitmentState.CANCELLED
    assert states[theirs.pk] == (CommitmentState.OPEN, bodies.commune_committee.pk)
    assert not helps.cooperations.exists()


def test_papers_go_to_whoever_takes_over_and_are_left_where_nobody_does(province: Province) -> None:
    ward = province.bodies.ward_committee
    doing = {"by": province.house, "at": province.at}
    paper = documents.register(
        type="resolution", symbol="3-NQ/ĐU", issuer=ward, date=date(2025, 8, 1), title=Words(en="A paper"),
        owner_unit=ward, **doing,
    )  # fmt: skip
    left = effects_of(plan(Kind.DISSOLVE, ward), province.statistician)
    assert left.heir == "" and left.decisions == 1 and left.papers[0].documents == 1
    effects, _change = shown_and_done(province, plan(Kind.DISSOLVE, ward, keeper=province.bodies.committee))
    assert effects.decisions == 0
    paper.refresh_from_db()
    assert paper.owner_unit == province.bodies.committee and paper.issuer == ward


def test_a_preview_leaves_nothing(province: Province) -> None:
    units, grants = Unit.objects.count(), Grant.objects.filter(valid__upper_inf=True).count()
    actions.rehearse(plan=_bodies(province), by=province.statistician, at=province.at)
    assert (Unit.objects.count(), Grant.objects.filter(valid__upper_inf=True).count()) == (units, grants)


def test_the_last_administrator_is_not_ended_with_a_unit(province: Province) -> None:
    doing = {"by": province.house, "at": province.at}
    ward = province.areas.ward
    for one in Grant.objects.filter(role="administrator")[1:]:
        people.revoke(grant=one, day=EVE, **doing)
    people.grant(account=province.accounts["clerk"], role="administrator", unit=ward, hierarchy="area",
                 valid_from=date(2025, 7, 1), **doing)  # fmt: skip
    people.revoke(grant=Grant.objects.filter(role="administrator").order_by("pk")[0], day=EVE, **doing)
    with pytest.raises(NotNow, match="last administrator"):
        actions.rehearse(plan=plan(Kind.DISSOLVE, ward), **doing)


def test_targets_and_figures_ahead_of_a_unit_that_ends_are_named(
    province: Province,
    revenue: Indicator,
    record: Record,
) -> None:
    record(revenue, province.areas.ward, {"2025-09": 3, AUGUST: 2})
    indicators.set_target(
        indicator=revenue, unit=province.areas.ward, period="2025", value=Decimal(100), clause=clause_of(province),
        by=province.house, at=province.at,
    )  # fmt: skip
    effects = effects_of(plan(Kind.DISSOLVE, province.areas.ward), province.statistician)
    assert len(effects.indicators.targets) == 1 and effects.indicators.later == 1
    assert effects.decisions == 2 and Figure.objects.count() == 2


def test_a_conversion_tells_who_is_expected_to_report_from_then_on(province: Province) -> None:
    indicators.define(
        code="ONLY-COMMUNES", name=Words(en="Paddy"), unit="tonne", frequency="year", expected_kinds=("commune",),
        by=province.statistician, at=province.at,
    )  # fmt: skip
    told = plan(Kind.CONVERT, province.areas.commune, unit_kind="ward")
    effects, change = shown_and_done(province, told)
    assert [one.fate for one in effects.indicators.series] == [Fate.UNEXPECTED]
    assert change.effects == {"series_unexpected": 1}


def test_shares_that_do_not_add_up_are_refused_before_anything_is_written(province: Province) -> None:
    areas = province.areas
    parts = ((areas.ward, Decimal("0.4")), (areas.commune, Decimal("0.5")))
    with pytest.raises(Invalid, match="add up to"):
        actions.rehearse(
            plan=plan(Kind.SPLIT, areas.ward, parts=parts, basis="area"), by=province.statistician, at=province.at
        )
