"""Quorum and majority: the base is the rule's, and without it nothing is claimed."""

from __future__ import annotations

from datetime import date

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import strategies as st

from clew.conferences import actions, rules
from clew.conferences.queries import conference_page
from clew.conferences.tests.meetings import held
from clew.house.tests.province import Province

DAY = date(2025, 9, 20)
COMMITTEE = ("provincial_party_committee", "ordinary", DAY)


@pytest.mark.parametrize(
    ("votes_for", "present", "reached"),
    [(24, 30, True), (23, 23, False), (23, 47, False), (47, 47, True)],
)
def test_a_committee_of_47_needs_24_whatever_the_turnout(votes_for: int, present: int, reached: bool) -> None:
    found = rules.majority(settings.PROFILE, *COMMITTEE, {"serving": 47, "present": present}, votes_for)
    assert found is not None and (found.base, found.base_count, found.needed) == ("serving", 47, 24)
    assert found.reached is reached


@pytest.mark.parametrize(("present", "reached"), [(32, True), (31, False)])
def test_two_thirds_of_47_are_32(present: int, reached: bool) -> None:
    found = rules.quorum(settings.PROFILE, *COMMITTEE, {"serving": 47, "present": present}, present)
    assert found is not None and found.needed == 32 and found.reached is reached


def test_without_the_count_of_the_base_nothing_is_claimed() -> None:
    found = rules.majority(settings.PROFILE, *COMMITTEE, {"present": 40}, 39)
    assert found is not None and found.needed is None and found.reached is None


@given(st.integers(1, 3000), st.data())
def test_a_majority_reached_stays_reached_with_one_more_vote(serving: int, data: st.DataObject) -> None:
    votes = data.draw(st.integers(0, serving))
    fewer, more = (
        rules.majority(settings.PROFILE, *COMMITTEE, {"serving": serving}, count) for count in (votes, votes + 1)
    )
    assert fewer is not None and more is not None
    assert more.reached or not fewer.reached
    assert fewer.reached is (votes * 2 > serving)


def test_the_page_shows_the_arithmetic_and_marks_a_decision_that_contradicts_it(province: Province) -> None:
    conference = held(province, serving=47, present=40)
    doing = {"by": province.clerk, "at": province.at}
    actions.record_decision(conference, act="adopted", object="tasks", votes_for=30, votes_against=10, **doing)
    actions.record_decision(conference, act="adopted", object="plan", votes_for=20, votes_against=20, **doing)
    actions.record_decision(conference, act="adopted", object="words", unanimous=True, **doing)
    page = conference_page(province.member, conference.pk, profile=settings.PROFILE, language="en", day=province.day)
    assert page.quorum is not None and (page.quorum.count, page.quorum.needed) == (40, 32)
    assert [one.contradicts for one in page.decisions] == [False, True, False]
    assert page.decisions[2].majority is None
