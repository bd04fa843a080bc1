"""The thread page, for one who may, one who may only look, and an outsider."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from clew.commitments import actions as commitments
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.threads.tests.followed import WORDS, Followed, follow


@pytest.fixture
def followed(province: Province, django_capture_on_commit_callbacks: Any) -> Followed:
    return follow(province, django_capture_on_commit_callbacks)


def read(client: Client, url: str, **more: Any) -> str:
    answer = client.get(url, **more)
    assert answer.status_code == 200, answer.status_code
    return answer.content.decode()


def test_a_leader_sees_target_value_trend_and_words_of_a_clause(province: Province, followed: Followed) -> None:
    page = read(signed_in(province, "leader"), followed.url(followed.revenue))
    assert "at least 100" in page and "60" in page and "60 % of the target" in page
    assert "+25" in page  # against 48 in the same period
    assert 'class="sparkline"' in page and "Trend: 50.0, 60.0; target 100" in page
    assert WORDS in page and f"/archive/passages/{followed.report[0].pk}/" in page


def test_a_member_may_look_and_an_outsider_sees_none_of_it(province: Province, followed: Followed) -> None:
    assert "Review poor households" in read(signed_in(province, "member"), followed.url(followed.households))
    for url in (followed.url(), followed.url(followed.revenue), followed.url(followed.households)):
        assert signed_in(province, "outsider").get(url).status_code == 404
        assert Client().get(url).status_code == 404


def test_a_unit_with_a_task_sees_the_clause_with_that_task_alone(province: Province, followed: Followed) -> None:
    page = read(signed_in(province, "officer"), followed.url(followed.households))
    assert "Visit the villages" in page and "Review poor households" not in page


def test_who_sees_a_part_alone_is_told_that_it_is_not_the_whole(province: Province, followed: Followed) -> None:
    officer, leader = signed_in(province, "officer"), signed_in(province, "leader")
    assert "parts that you may not see" in read(officer, followed.url())
    clause = read(officer, followed.url(followed.revenue))
    assert (
        "Nothing that you may see hangs on this clause." in clause and "Nothing hangs on this clause yet" not in clause
    )
    assert "Review poor households" not in clause and "at least 100" not in clause
    assert "parts that you may not see" not in read(leader, followed.url())


def test_a_task_of_a_class_says_how_many_of_its_units_are_late(province: Province, followed: Followed) -> None:
    page = read(signed_in(province, "clerk"), followed.url(followed.households))
    assert "Review poor households" in page and "one unit: 0 done · 0 open · 1 overdue" in page
    assert "Said in" in page and "nine-months.txt" in page


def test_the_document_page_sums_up_its_clauses_and_says_who_decided_it(province: Province, followed: Followed) -> None:
    page = read(signed_in(province, "leader"), followed.url())
    assert "Progress of 2 clauses:" in page
    assert "The resolution is being carried out." in page
    assert "/conferences/" in page


def test_as_of_a_day_before_it_was_due_the_task_was_on_track(province: Province, followed: Followed) -> None:
    leader = signed_in(province, "leader")
    url = followed.url(followed.households)
    assert 'title="behind"' in read(leader, url)
    assert 'title="on track"' in read(leader, url + "?as_of=2025-09-01")


def test_htmx_gets_text_and_thread_alone(province: Province, followed: Followed) -> None:
    answer = signed_in(province, "leader").get(followed.url(followed.revenue), headers={"HX-Request": "true"})
    page = answer.content.decode()
    assert "<html" not in page and "at least 100" in page and "HX-Request" in answer["Vary"]


def test_an_address_that_no_clause_has_is_refused_with_the_address(province: Province, followed: Followed) -> None:
    answer = signed_in(province, "leader").get(followed.url() + "IX.9/")
    assert answer.status_code == 404 and "IX.9" in answer.content.decode()


@pytest.mark.parametrize("chosen", [True, False])
def test_a_thread_of_forty_clauses_takes_at_most_twenty_queries(
    province: Province, followed: Followed, django_assert_max_num_queries: Any, chosen: bool
) -> None:
    client = signed_in(province, "leader")
    with django_assert_max_num_queries(20):
        read(client, followed.url(followed.revenue if chosen else None))


def test_a_clause_and_the_tasks_of_another_one_for_its_target_lead_to_each_other(
    province: Province, followed: Followed
) -> None:
    target = followed.revenue.targets.get()
    commitments.assign(
        clause=followed.households, task="Collect the arrears", unit=province.bodies.commune_committee, target=target,
        by=province.clerk, at=province.at,
    )  # fmt: skip
    clerk = signed_in(province, "clerk")
    aimed = read(clerk, followed.url(followed.revenue)).partition("Tasks of other clauses")[2]
    assert "Collect the arrears" in aimed and f'href="{followed.url(followed.households)}"' in aimed
    working = read(clerk, followed.url(followed.households)).partition("Targets of other clauses")[2]
    assert "Budget revenue" in working and f'href="{followed.url(followed.revenue)}"' in working
    assert "Tasks of other clauses" not in read(clerk, followed.url(followed.households))
