"""The status of a task on a day and the rates of completion."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.commitments.rates import CompletionRates, Dates, Rate, Status, counted, status

DUE = date(2025, 9, 15)
BEFORE, AFTER = DUE - timedelta(days=1), DUE + timedelta(days=1)


@pytest.mark.parametrize(
    ("state", "due", "done", "day", "expected"),
    [
        # state        due   done    day     status
        ("open",       DUE,  None,   BEFORE, Status.OPEN),
        ("open",       DUE,  None,   DUE,    Status.OPEN),
        ("open",       DUE,  None,   AFTER,  Status.OVERDUE),
        ("open",       None, None,   AFTER,  Status.OPEN),
        ("done",       DUE,  BEFORE, AFTER,  Status.DONE_ON_TIME),
        ("done",       DUE,  DUE,    AFTER,  Status.DONE_ON_TIME),
        ("done",       DUE,  AFTER,  AFTER,  Status.DONE_LATE),
        ("done",       None, AFTER,  AFTER,  Status.DONE),
        ("cancelled",  DUE,  None,   AFTER,  Status.CANCELLED),
    ],
)  # fmt: skip
def test_the_status_follows_from_state_and_dates(
    state: str, due: date | None, done: date | None, day: date, expected: Status
) -> None:
    assert status(state, due, done, day) is expected


def test_one_table_of_tasks_gives_three_rates_that_differ() -> None:
    """1,000 tasks: 715 due, of which 705 are done; 27 more done before they are due; 641 of the 732 done on time."""
    day, earlier, later = date(2025, 9, 30), date(2025, 6, 30), date(2025, 12, 31)
    table = [
        # how many, state, due, done
        (614, "done", earlier, earlier),
        (91, "done", earlier, day),
        (10, "open", earlier, None),
        (27, "done", later, day),
        (258, "open", later, None),
        (5, "cancelled", earlier, None),
    ]
    tasks = [Dates(state, due, done) for count, state, due, done in table for _ in range(count)]
    rates = CompletionRates(counted(tasks, day))
    assert (rates.of_due.part, rates.of_due.whole) == (705, 715)
    assert (rates.of_all.part, rates.of_all.whole) == (732, 1000)
    assert (rates.on_time.part, rates.on_time.whole) == (641, 732)
    assert [rate.percent for rate in (rates.of_due, rates.of_all, rates.on_time)] == [
        Decimal("98.6"),
        Decimal("73.2"),
        Decimal("87.6"),
    ]
    assert rates.counts.overdue == 10


def test_there_is_no_percentage_of_nothing() -> None:
    assert Rate(0, 0).percent is None


DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))
TASKS = st.one_of(
    st.builds(Dates, st.just("open"), st.none() | DAYS, st.none()),
    st.builds(Dates, st.just("done"), st.none() | DAYS, DAYS),
    st.builds(Dates, st.just("cancelled"), st.none() | DAYS, st.none()),
)


@given(TASKS, DAYS, DAYS)
def test_with_time_an_open_task_may_become_overdue_and_nothing_else_changes(
    task: Dates, one: date, other: date
) -> None:
    first, last = sorted((one, other))
    before = status(task.state, task.due_date, task.done_date, first)
    after = status(task.state, task.due_date, task.done_date, last)
    assert before == after or (before, after) == (Status.OPEN, Status.OVERDUE)


@given(st.lists(TASKS, max_size=40), DAYS)
def test_no_part_is_larger_than_its_whole_and_the_counts_fit_together(tasks: list[Dates], day: date) -> None:
    counts = counted(tasks, day)
    rates = CompletionRates(counts)
    for rate in (rates.of_all, rates.of_due, rates.on_time):
        assert 0 <= rate.part <= rate.whole <= counts.all
    assert counts.all == sum(task.state != "cancelled" for task in tasks)
    assert counts.overdue <= counts.due - counts.done_of_due


@given(st.lists(TASKS, max_size=20), st.lists(TASKS, max_size=20), DAYS)
def test_counts_of_two_units_add_up(one: list[Dates], other: list[Dates], day: date) -> None:
    first, second, both = (counted(tasks, day) for tasks in (one, other, one + other))
    assert (both.all, both.done, both.due) == (first.all + second.all, first.done + second.done, first.due + second.due)
