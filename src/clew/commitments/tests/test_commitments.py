"""A task from its assignment to its end: six clear things, classes of units, progress, extension, override."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db.models import QuerySet
from hypothesis import given
from hypothesis import strategies as st

from clew.actors.refusals import Invalid, NotAllowed, NotFound, NotNow
from clew.commitments import access, actions
from clew.commitments.models import Commitment
from clew.commitments.queries import (
    commitment_page,
    completion_rates,
    find_commitments,
    for_clauses,
    linked_to,
    rates_by_unit,
    waiting_for,
    with_status,
)
from clew.commitments.rates import Dates, Status, counted, status
from clew.commitments.rules import clearness
from clew.commitments.tests.tasks import DUE, clause_of, task
from clew.documents.access import visible_documents
from clew.face.links import Ref
from clew.history.timeline import timeline
from clew.house.tests.province import DAY, Province

SIX = {
    "responsibility": "reports to the standing committee",
    "authority": "may draw on the reserve",
    "due_date": DUE,
    "result": "a list of households",
}


def test_the_six_things_are_counted_and_may_be_missing(province: Province) -> None:
    clause = clause_of(province)
    assert clearness(task(province, clause, **SIX)).count == 6
    vague = task(province, clause, unit=None, due_date=None, assignee_text="all levels and sectors")
    assert clearness(vague).clear == {"task"}
    assert clearness(task(province, clause, due_date=None, due_event="before the congress")).count == 3


@given(st.sets(st.sampled_from(["responsibility", "authority", "result", "due_event"])))
def test_each_thing_that_is_told_makes_one_more_clear(told: set[str]) -> None:
    commitment = Commitment(task="x", **dict.fromkeys(told, "told"))
    assert clearness(commitment).count == 1 + len(told)


def test_a_task_needs_its_words_and_one_kind_of_assignee(province: Province) -> None:
    clause = clause_of(province)
    for changes, field in (
        ({"task": " "}, "task"),
        ({"class_kind": "commune_party_committee"}, "class_under"),
        ({"class_kind": "commune_party_committee", "class_under": province.bodies.committee}, "unit"),
        ({"class_under": province.bodies.committee, "unit": None}, "class_kind"),
    ):
        with pytest.raises(Invalid) as refusal:
            task(province, clause, **changes)
        assert refusal.value.field == field


def test_whoever_gets_a_task_can_read_the_document_it_comes_from(province: Province) -> None:
    clause = clause_of(province)
    assert not visible_documents(province.officer).exists()
    task(province, clause, cooperating=[province.bodies.ward_committee])
    assert visible_documents(province.officer).get() == clause.document
    assert visible_documents(province.outsider).get() == clause.document


def test_a_class_is_laid_out_on_the_units_of_a_day_and_later_on_those_that_came_since(province: Province) -> None:
    kind = "commune_party_committee"
    parent = task(province, unit=None, class_kind=kind, class_under=province.bodies.committee)
    doing = {"by": province.clerk, "at": province.at}
    bodies = province.bodies
    before = actions.expand_class(parent, day=date(2025, 6, 1), **doing)
    assert {child.unit_id for child in before} == {
        bodies.upper_committee.pk, bodies.lower_committee.pk, bodies.ward_committee.pk
    }  # fmt: skip
    after = actions.expand_class(parent, day=DAY, **doing)
    assert [child.unit_id for child in after] == [bodies.commune_committee.pk]
    assert actions.expand_class(parent, day=DAY, **doing) == []
    assert parent.class_day == DAY and after[0].due_date == DUE
    with pytest.raises(NotNow):
        actions.expand_class(after[0], day=DAY, **doing)


def test_progress_is_corrected_by_closing_and_adding(province: Province) -> None:
    commitment = task(province)
    doing = {"by": province.officer, "at": province.at}
    first = actions.report_progress(commitment, date=DAY, text="half", percent=Decimal(50), **doing)
    second = actions.correct_progress(first, text="a third", percent=Decimal(33), reason="counted wrong", **doing)
    first.refresh_from_db()
    assert (first.closed_reason, first.closed_at, second.closed_at) == ("counted wrong", province.at, None)
    page = commitment_page(province.officer, commitment.pk, day=DAY)
    assert page.percent == 33 and [one.text for one in page.progress] == ["a third"]


def test_what_has_not_happened_is_not_reported(province: Province) -> None:
    commitment = task(province)
    doing = {"by": province.officer, "at": province.at}
    with pytest.raises(Invalid) as later:
        actions.report_progress(commitment, date=DAY + timedelta(days=1), text="done", **doing)
    with pytest.raises(Invalid) as share:
        actions.report_progress(commitment, date=DAY, text="done", percent=Decimal(101), **doing)
    assert (later.value.field, share.value.field) == ("date", "percent")


def test_a_done_task_takes_no_report_until_it_is_opened_again(province: Province) -> None:
    commitment = task(province)
    doing = {"by": province.officer, "at": province.at}
    actions.complete(commitment, date=DUE, text="all reviewed", **doing)
    assert commitment_page(province.officer, commitment.pk, day=DAY).status == Status.DONE_ON_TIME
    for act in (actions.complete, actions.report_progress):
        with pytest.raises(NotNow):
            act(commitment, date=DAY, text="again", **doing)
    actions.reopen(commitment, reason="the list was of last year", by=province.clerk, at=province.at)
    assert commitment_page(province.officer, commitment.pk, day=DAY).status == Status.OVERDUE


def test_a_due_date_moves_later_with_a_reason_and_the_old_one_stays_readable(province: Province) -> None:
    commitment = task(province)
    doing = {"by": province.clerk, "at": province.at}
    for to_date, reason in ((DUE, "flood"), (DUE - timedelta(days=1), "flood"), (DAY, " ")):
        with pytest.raises(Invalid):
            actions.extend(commitment, to_date=to_date, reason=reason, **doing)
    extension = actions.extend(commitment, to_date=DAY, reason="flood", **doing)
    assert (extension.from_date, commitment.due_date) == (DUE, DAY)
    assert "flood" in {entry.reason for entry in timeline(commitment)}
    with pytest.raises(NotNow):
        actions.extend(task(province, commitment.clause, due_date=None), to_date=DAY, reason="flood", **doing)


def test_an_override_stands_beside_the_computed_status_until_it_is_lifted(province: Province) -> None:
    commitment = task(province)
    doing = {"by": province.leader, "at": province.at}
    actions.override(commitment, status="open", reason="waits for the province", **doing)
    actions.override(commitment, status="done_late", reason="seen on site", **doing)
    page = commitment_page(province.leader, commitment.pk, day=DAY)
    assert page.status == Status.OVERDUE and page.override is not None and page.override.status == "done_late"
    actions.lift_override(commitment, reason="papers came", **doing)
    assert commitment_page(province.leader, commitment.pk, day=DAY).override is None
    with pytest.raises(Invalid):
        actions.override(commitment, status="fine", reason="x", **doing)


def test_cancelling_a_class_cancels_what_is_open_below(province: Province) -> None:
    parent = task(province, unit=None, class_kind="commune_party_committee", class_under=province.bodies.committee)
    doing = {"by": province.clerk, "at": province.at}
    first, second = actions.expand_class(parent, day=DAY, **doing)
    actions.complete(first, date=DAY, text="done", **doing)
    actions.cancel(parent, reason="the programme ended", **doing)
    states = dict(parent.children.values_list("pk", "state"))
    assert states == {first.pk: "done", second.pk: "cancelled"}


# person            sees   reports  extends  overrides   a task of the commune from the province's resolution
MAY = {
    "clerk":         (True,  True,  True,  False),
    "leader":        (True,  True,  True,  True),
    "member":        (True,  False, False, False),
    "officer":       (True,  True,  False, False),
    "auditor":       (True,  False, False, False),
    "statistician":  (False, False, False, False),
    "administrator": (False, False, False, False),
    "outsider":      (False, False, False, False),
}  # fmt: skip


@pytest.mark.parametrize("name", MAY)
def test_each_person_may_what_the_table_says(province: Province, name: str) -> None:
    commitment, actor = task(province), province.actor(name)
    sees, reports, extends, overrides = MAY[name]
    if sees:
        assert access.commitment_for(actor, commitment.pk) == commitment
    else:
        with pytest.raises(NotFound):
            access.commitment_for(actor, commitment.pk)
    doing = {"by": actor, "at": province.at}
    attempts = (
        (reports, actions.report_progress, {"date": DAY, "text": "half"}),
        (extends, actions.extend, {"to_date": DAY, "reason": "flood"}),
        (overrides, actions.override, {"status": "open", "reason": "known"}),
    )
    for allowed, act, given_ in attempts:
        if allowed:
            act(commitment, **given_, **doing)
        else:
            with pytest.raises(NotAllowed):
                act(commitment, **given_, **doing)


def test_the_named_person_and_cooperating_units_see_a_task(province: Province) -> None:
    clause = clause_of(province)
    personal = task(province, clause, unit=None, person=province.people["statistician"])
    shared = task(province, clause, cooperating=[province.bodies.ward_committee])
    assert list(access.visible_commitments(province.statistician)) == [personal]
    assert list(access.visible_commitments(province.outsider)) == [shared]


def test_a_clerk_assigns_to_the_own_unit_from_a_document_that_is_open_to_it(province: Province) -> None:
    clause = clause_of(province)
    doing = {"by": province.outsider, "at": province.at}
    with pytest.raises(NotFound):
        actions.assign(clause=clause, task="Review", unit=province.bodies.ward_committee, **doing)
    task(province, clause, unit=province.bodies.ward_committee)  # now the document is addressed to the ward
    actions.assign(clause=clause, task="Review the ward", unit=province.bodies.ward_committee, **doing)
    with pytest.raises(NotAllowed):
        actions.assign(clause=clause, task="Review", unit=province.bodies.commune_committee, **doing)


def many(province: Province) -> tuple[QuerySet[Commitment], list[Dates]]:
    """Tasks in every state, with and without due dates around the day."""
    clause = clause_of(province)
    doing = {"by": province.clerk, "at": province.at}
    days = (None, DAY - timedelta(days=5), DAY, DAY + timedelta(days=5))
    for due in days:
        for done in (None, DAY - timedelta(days=5), DAY):
            one = task(province, clause, due_date=due)
            if done is not None:
                actions.complete(one, date=done, text="done", **doing)
        actions.cancel(task(province, clause, due_date=due), reason="void", **doing)
    rows = Commitment.objects.values_list("state", "due_date", "done_date")
    return Commitment.objects.all(), [Dates(*row) for row in rows]


def test_the_database_counts_and_orders_by_the_same_rule(province: Province) -> None:
    commitments, dates = many(province)
    assert completion_rates(commitments, DAY).counts == counted(dates, DAY)
    for one in with_status(commitments, DAY):
        assert one.standing == status(one.state, one.due_date, one.done_date, DAY)


def test_a_task_laid_out_on_units_counts_by_its_children(province: Province) -> None:
    parent = task(province, unit=None, class_kind="commune_party_committee", class_under=province.bodies.committee)
    children = actions.expand_class(parent, day=DAY, by=province.clerk, at=province.at)
    actions.complete(children[0], date=DUE, text="done", by=province.clerk, at=province.at)
    rates = completion_rates(Commitment.objects.all(), DAY)
    assert (rates.of_all.part, rates.of_all.whole) == (1, 2)
    board = rates_by_unit(province.member, day=DAY)
    assert [(one.rates.of_all.part, one.rates.of_all.whole) for one in board.units] == [(0, 1), (1, 1)] or [
        (one.rates.of_all.part, one.rates.of_all.whole) for one in board.units
    ] == [(1, 1), (0, 1)]
    assert board.together.counts == rates.counts


def test_a_clause_shows_its_tree_and_a_child_alone_to_those_who_see_only_it(province: Province) -> None:
    parent = task(province, unit=None, class_kind="commune_party_committee", class_under=province.bodies.committee)
    actions.expand_class(parent, day=DAY, by=province.clerk, at=province.at)
    whole = for_clauses([parent.clause_id], province.member, DAY)[parent.clause_id]
    assert [line.id for line in whole] == [parent.pk]
    assert whole[0].children is not None and (whole[0].children.overdue, whole[0].children.all) == (2, 2)
    own = for_clauses([parent.clause_id], province.officer, DAY)[parent.clause_id]
    assert [line.unit_id for line in own] == [province.bodies.commune_committee.pk]
    assert for_clauses([parent.clause_id], province.statistician, DAY) == {}


def test_links_search_and_the_desk_show_only_what_the_actor_may_see(province: Province) -> None:
    commitment = task(province)
    refs = [
        Ref("unit", province.bodies.commune_committee.pk),
        Ref("clause", commitment.clause_id),
        Ref("document", commitment.clause.document_id),
    ]
    assert {ref: len(links) for ref, links in linked_to(refs, province.officer).items()} == dict.fromkeys(refs, 1)
    assert linked_to(refs, province.outsider) == {}
    assert find_commitments("review poor households", actor=province.officer)[0].id == commitment.pk
    assert find_commitments("review poor households", actor=province.outsider) == []
    assert [line.id for line in waiting_for(province.officer, DAY)] == [commitment.pk]
    assert waiting_for(province.member, DAY) == [] and waiting_for(province.outsider, DAY) == []
