"""How a clause stands: the worst of what hangs on it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.indicators.rules import Status
from clew.threads.rules import ORDER, SOON, State, state_of_target, state_of_task, worst

DAY = date(2025, 9, 25)
LATER = DAY + timedelta(days=60)


@pytest.mark.parametrize(
    ("status", "due", "overdue_below", "state"),
    [
        ("done_on_time", DAY, 0, State.MET),
        ("done_late", DAY, 0, State.MET),
        ("done", None, 0, State.MET),
        ("overdue", DAY - timedelta(days=1), 0, State.BEHIND),
        ("open", None, 0, State.ON_TRACK),
        ("open", LATER, 0, State.ON_TRACK),
        ("open", LATER, 1, State.AT_RISK),
        ("open", DAY + SOON, 0, State.AT_RISK),
        ("open", DAY + SOON + timedelta(days=1), 0, State.ON_TRACK),
        ("cancelled", DAY, 3, None),
    ],
)
def test_a_task_gives_its_clause_a_state(status: str, due: date | None, overdue_below: int, state: State) -> None:
    assert state_of_task(status, due, DAY, overdue_below=overdue_below) == state


@pytest.mark.parametrize(
    ("status", "due", "state"),
    [("open", LATER, State.NOT_CLEAR), ("open", None, State.NOT_CLEAR), ("open", DAY, State.AT_RISK),
     ("done", None, State.MET), ("overdue", DAY - timedelta(days=1), State.BEHIND), ("cancelled", None, None)],
)  # fmt: skip
def test_a_task_that_says_not_who_or_not_when_is_not_on_track(
    status: str, due: date | None, state: State | None
) -> None:
    assert state_of_task(status, due, DAY, clear=False) == state


@pytest.mark.parametrize("status", list(Status))
def test_every_status_of_a_target_has_a_state(status: Status) -> None:
    expected = State.MET if status in ("exceeded", "met", "met_early") else State(status.value)
    assert state_of_target(status) == expected


def test_what_is_not_known_outweighs_what_is_well_and_not_what_is_wrong() -> None:
    assert worst([State.MET, State.NO_DATA, State.ON_TRACK]) == State.PARTLY_KNOWN
    assert worst([State.NO_DATA, State.NO_DATA]) == State.NO_DATA
    assert worst([State.NO_DATA, State.NOT_CLEAR]) == State.NOT_CLEAR
    assert worst([State.NO_DATA, State.AT_RISK]) == State.AT_RISK
    assert worst([State.AT_RISK, State.BEHIND]) == State.BEHIND


def test_a_clause_on_which_nothing_hangs_has_no_state() -> None:
    assert worst([]) is None
    assert worst([None]) is None


@given(st.lists(st.one_of(st.none(), st.sampled_from(list(State))), min_size=1), st.randoms())
def test_the_worst_is_one_of_them_and_the_order_does_not_matter(states: list[State | None], random: object) -> None:
    found = worst(states)
    assert found in states or (found == State.PARTLY_KNOWN and State.NO_DATA in states)
    shuffled = list(states)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert worst(shuffled) == found
    assert worst([*states, State.BEHIND]) == State.BEHIND


def test_a_summary_tells_every_state_once() -> None:
    assert sorted(ORDER) == sorted(State)
