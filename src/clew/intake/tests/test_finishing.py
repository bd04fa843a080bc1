"""Finishing a report, taking it up again, and a correction that is refused."""

from __future__ import annotations

from typing import Any

from django.test import Client

from clew.house.tests.province import Province
from clew.indicators.models import Figure
from clew.intake.models import Claim, Report, ReportState
from clew.intake.tests.test_walk import claim, received, revenue

__all__ = ["revenue"]
HTMX = {"HX-Request": "true"}


def state(report: Report) -> str:
    return str(Report.objects.get(pk=report.pk).state)


def test_a_report_with_undecided_claims_is_finished_only_when_asked_twice(province: Province, client: Client) -> None:
    report = received(province)
    client.force_login(province.accounts["clerk"])
    address = f"/reports/{report.pk}/close/"
    asked = client.post(address)
    assert asked.status_code == 200 and "claims are undecided" in asked.text
    assert state(report) == ReportState.READ
    client.post(address, {"anyway": "1"})
    assert state(report) == ReportState.CLOSED
    page = client.get(f"/reports/{report.pk}/").text
    assert "Open again" in page and 'data-do="confirm"' not in page
    client.post(f"/reports/{report.pk}/reopen/")
    assert state(report) == ReportState.READ


def test_who_only_looks_neither_finishes_nor_reopens(province: Province, client: Client) -> None:
    report = received(province)
    client.force_login(province.accounts["auditor"])
    assert client.post(f"/reports/{report.pk}/close/", {"anyway": "1"}).status_code in (403, 404)
    client.force_login(province.accounts["outsider"])
    assert client.post(f"/reports/{report.pk}/reopen/").status_code == 404
    assert state(report) == ReportState.READ


def correct(client: Client, found: Claim, typed: dict[str, Any]) -> Any:
    form = client.get(f"/reports/{found.report_id}/claims/{found.pk}/", headers=HTMX)
    fields = {bound.html_name: "" if bound.value() is None else bound.value() for bound in form.context["form"]}
    address = f"/reports/{found.report_id}/claims/{found.pk}/confirm/"
    return client.post(address, {**fields, **typed}, headers=HTMX)


def test_a_refused_correction_comes_back_with_everything_that_was_typed(
    province: Province, client: Client, revenue: Any
) -> None:
    report = received(province)
    figure = next(one for one in Claim.objects.filter(report=report, kind="figures") if one.record["value"] == 1845.2)
    client.force_login(province.accounts["clerk"])
    refused = correct(client, figure, {"record_value": "12,34,5", "record_indicator": "thu của tỉnh"})
    assert refused.status_code == 422
    assert refused["HX-Retarget"] == f"#claim-{figure.pk} .claim-form"
    assert "12,34,5" in refused.text and "thu của tỉnh" in refused.text
    again = correct(client, figure, {"record_period": "sometime"})
    assert again.status_code == 422 and "names no period" in again.text and "sometime" in again.text


def test_a_number_and_a_period_are_taken_as_the_page_writes_them(
    province: Province, client: Client, revenue: Any
) -> None:
    report = received(province)
    figure = next(one for one in Claim.objects.filter(report=report, kind="figures") if one.record["value"] == 1845.2)
    client.force_login(province.accounts["clerk"])
    taken = correct(client, figure, {"record_value": "1,845.9", "record_period": "third quarter of 2025"})
    assert taken.status_code == 200, taken.text
    recorded = Figure.objects.get()
    assert (f"{recorded.value:f}".rstrip("0"), recorded.period) == ("1845.9", "2025-Q3")
    assert f"/figures/{recorded.pk}/" in taken.text and "Budget revenue, 2025-Q3: 1845.9 billion VND" in taken.text


def test_a_task_is_worded_anew(province: Province, client: Client) -> None:
    report = received(province)
    client.force_login(province.accounts["clerk"])
    taken = correct(client, claim(report, "commitments", "rà soát các khoản"), {"record_task": "Rà soát nợ thuế."})
    assert taken.status_code == 200, taken.text
    assert "Rà soát nợ thuế." in taken.text
