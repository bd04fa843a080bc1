"""The desk of each role, and the first page of everybody else."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from clew.commitments.models import Commitment
from clew.commitments.tests.tasks import clause_of, task
from clew.conferences.tests.meetings import planned
from clew.documents.tests.papers import resolution
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import DAY, Province
from clew.indicators import actions as indicators
from clew.indicators.actions import FigureRow
from clew.words.languages import Words


def desk(province: Province, name: str) -> str:
    answer = signed_in(province, name).get("/")
    assert answer.status_code == 200
    return answer.content.decode()


def tasks(province: Province) -> list[Commitment]:
    clause = clause_of(province)
    days = {"overdue": DAY - timedelta(days=3), "soon": DAY + timedelta(days=20), "later": DAY + timedelta(days=90)}
    return [task(province, clause, task=f"Task {name}", due_date=day) for name, day in days.items()]


def target_behind(province: Province) -> None:
    revenue = indicators.define(
        code="REV", name=Words(en="Budget revenue"), unit="million VND", frequency="month",
        by=province.statistician, at=province.at,
    )  # fmt: skip
    indicators.set_target(
        indicator=revenue, unit=province.areas.province, period="2025", value=Decimal(1000),
        clause=clause_of(province, symbol="02-NQ/TU"), by=province.clerk, at=province.at,
    )  # fmt: skip
    rows = [
        FigureRow(revenue.pk, province.areas.province.pk, f"2025-{months}M", Decimal(10 * months)) for months in (7, 8)
    ]
    indicators.record_figures(rows=rows, by=province.statistician, at=province.at)


def test_an_officer_finds_what_is_overdue_and_due_first_and_what_comes_later_apart(province: Province) -> None:
    tasks(province)
    page = desk(province, "officer")
    assert "To do (2)" in page
    assert page.index("Task overdue") < page.index("Task soon") < page.index("Later") < page.index("Task later")
    assert "Task overdue" not in desk(province, "outsider")
    assert "To do (" not in desk(province, "member")  # a member sees tasks and reports on none


def test_a_person_without_work_is_told_what_comes_next_and_when(province: Province) -> None:
    assert "Nothing waits for you" in desk(province, "statistician")
    planned(province, date=DAY + timedelta(days=6))
    page = desk(province, "member")
    assert "Nothing waits for you" in page and "in 6 days" in page and "1 Oct 2025" in page
    later = task(province, due_date=date(2026, 3, 1), task="Visit the villages")
    assert f"Next: {later.task}, due 1 Mar 2026" in desk(province, "officer")


def test_a_leader_sees_what_is_behind_and_the_latest_figures(province: Province) -> None:
    target_behind(province)
    page = desk(province, "leader")
    assert "At risk in your field" in page and "8 % of the target" in page
    assert "Trend: 70.0, 80.0; target 1,000" in page
    assert "Figures changed lately" in page and "eight months" in page.lower()
    assert "Budget revenue" not in desk(province, "outsider")


def test_nobody_is_told_what_clew_is_and_shown_what_is_published(province: Province) -> None:
    resolution(province)
    published = resolution(province, symbol="03-NQ/TU", circulation="published")
    client = Client()
    client.cookies["django_language"] = "en"
    page = client.get("/").content.decode()
    assert "can be read without one" in page
    assert "Sign in" in page and "Clew ties each adopted clause" in page
    assert str(published) in page and "01-NQ/TU" not in page


@pytest.mark.parametrize("name", ["clerk", "leader", "officer", "auditor", "administrator"])
def test_a_desk_takes_at_most_twenty_queries(province: Province, django_assert_max_num_queries: Any, name: str) -> None:
    tasks(province)
    target_behind(province)
    client = signed_in(province, name)
    with django_assert_max_num_queries(20):
        assert client.get("/").status_code == 200
