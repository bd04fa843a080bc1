"""The pages of the room, as one who may, one who may only look, and an outsider."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.indicators import actions
from clew.indicators.actions import FigureRow
from clew.indicators.models import Figure, Indicator
from clew.words.languages import Words


@pytest.fixture
def revenue(province: Province) -> Indicator:
    """Budget revenue of two communes that merged on 1 July 2025, in June and in August."""
    doing = {"by": province.house, "at": province.at}
    indicator = actions.define(
        code="REV", name=Words(vi="Thu ngân sách", en="Budget revenue"), unit="billion VND", frequency="month",
        expected_kinds=["commune", "ward"], **doing,
    )  # fmt: skip
    areas = province.areas
    rows = [(areas.upper, "2025-06", "10"), (areas.lower, "2025-06", "5"), (areas.ward, "2025-06", "7"),
            (areas.commune, "2025-08", "18"), (areas.ward, "2025-08", "8")]  # fmt: skip
    actions.record_figures(
        rows=[FigureRow(indicator.pk, unit.pk, period, Decimal(value)) for unit, period, value in rows], **doing
    )
    return indicator


def test_the_list_shows_what_stands(province: Province, revenue: Indicator, django_assert_max_num_queries: Any) -> None:
    client = signed_in(province, "statistician")
    with django_assert_max_num_queries(20):
        page = client.get("/indicators/")
    assert page.status_code == 200 and "Budget revenue" in page.content.decode()
    fragment = client.get("/indicators/", headers={"HX-Request": "true"}).content.decode()
    assert "Budget revenue" in fragment and "<html" not in fragment
    exported = client.get("/indicators/export.csv")
    assert exported["Content-Type"].startswith("text/csv") and "REV" in exported.content.decode()


@pytest.mark.django_db(transaction=True)
def test_a_merged_commune_as_of_june_and_of_july(province: Province, revenue: Indicator) -> None:
    client = signed_in(province, "statistician")
    address = f"/indicators/{revenue.pk}/units/?unit={province.areas.district.pk}&period=2025-06"
    june = client.get(f"{address}&as_of=2025-06-30").context["page"]
    assert {(line.name, line.value) for line in june.ranked} >= {
        (str(version.name), value)
        for unit, value in ((province.areas.upper, Decimal(10)), (province.areas.lower, Decimal(5)))
        for version in [unit.versions.get()]
    }
    whole = f"/indicators/{revenue.pk}/units/?unit={province.areas.province.pk}&period=2025-06"
    before = client.get(f"{whole}&as_of=2025-06-30").context["page"]
    after = client.get(f"{whole}&as_of=2025-07-01").context["page"]
    assert before.total.value == after.total.value == Decimal(22)
    merged = next(line for line in after.ranked if line.unit_id == province.areas.commune.pk)
    assert merged.value == Decimal(15)
    assert province.areas.commune.pk not in {line.unit_id for line in before.ranked}


def test_before_and_after_a_merger_stand_side_by_side_with_one_total(province: Province, revenue: Indicator) -> None:
    client = signed_in(province, "statistician")
    address = f"/indicators/{revenue.pk}/boundaries/?unit={province.areas.province.pk}&on=2025-07-01&period="
    page = client.get(f"{address}2025-06").context["page"]
    [merged] = page.changed
    assert (merged.unit_id, merged.value) == (province.areas.commune.pk, Decimal(15))
    assert {(one.unit_id, one.value, one.share) for one in merged.sources} == {
        (province.areas.upper.pk, Decimal(10), Decimal(1)), (province.areas.lower.pk, Decimal(5), Decimal(1)),
    }  # fmt: skip
    assert page.same and page.before.value == page.after.value == Decimal(22)
    assert "is the same on both days" in client.get(f"{address}2025-06").content.decode()
    # August came after the change, so that the last period before it is shown.
    assert client.get(f"{address}2025-08").context["page"].period == "2025-06"
    assert client.get(address.replace("2025-07-01", "2025-07-02")).status_code == 404


def test_the_parts_of_the_page_are_linked_and_stand_alone(
    province: Province, revenue: Indicator, django_assert_max_num_queries: Any
) -> None:
    client = signed_in(province, "statistician")
    with django_assert_max_num_queries(20):
        page = client.get(f"/indicators/{revenue.pk}/?unit={province.areas.province.pk}&period=2025-06")
    links = [link.replace("&amp;", "&") for link in re.findall(r'hx-get="([^"]+)"', page.content.decode())]
    parts = {"units": "Units as of", "boundaries": "Before and after", f"used/indicator/{revenue.pk}": ""}
    assert len(links) == len(parts)
    for link, (name, words) in zip(links, parts.items(), strict=True):
        assert f"/{name}/" in link and f'href="{link.replace("&", "&amp;")}"' in page.content.decode()
        with django_assert_max_num_queries(20):
            whole = client.get(link)
        fragment = client.get(link, headers={"HX-Request": "true"})
        assert "<html" in whole.content.decode() and words in whole.content.decode()
        assert "<html" not in fragment.content.decode() and words in fragment.content.decode()


def test_the_parts_are_closed_to_whoever_may_not_see_the_unit(province: Province, revenue: Indicator) -> None:
    for part in ("units/?period=2025-06&unit=", "boundaries/?on=2025-07-01&period=2025-06&unit="):
        address = f"/indicators/{revenue.pk}/{part}"
        assert signed_in(province, "auditor").get(f"{address}{province.areas.province.pk}").status_code == 200
        assert signed_in(province, "officer").get(f"{address}{province.areas.province.pk}").status_code == 404
        assert signed_in(province, "outsider").get(f"{address}{province.areas.province.pk}").status_code == 404
        assert signed_in(province, "auditor").get(address).status_code == 404


def test_a_figure_tells_its_story_and_is_corrected_by_who_may(province: Province, revenue: Indicator) -> None:
    figure = Figure.objects.get(unit=province.areas.ward, period="2025-08")
    given = {
        "value": "8.5",
        "absence": "",
        "unit_of_measure": "billion VND",
        "reason": "A digit was missing",
        "vintage": "",
    }
    correct = f"/figures/{figure.pk}/correct/"
    assert signed_in(province, "auditor").get(f"/figures/{figure.pk}/").status_code == 200
    assert signed_in(province, "auditor").post(correct, given).status_code == 403
    assert signed_in(province, "officer").get(f"/figures/{figure.pk}/").status_code == 404
    answer = signed_in(province, "statistician").post(correct, given)
    assert answer.status_code == 302, answer.content.decode()[-3000:]
    assert Figure.objects.get(unit=province.areas.ward, period="2025-08", closed_at=None).value == Decimal("8.5")
    closed = signed_in(province, "auditor").get(f"/figures/{figure.pk}/").content.decode()
    assert "A digit was missing" in closed


def test_the_list_is_searched_in_every_language(province: Province, revenue: Indicator) -> None:
    client = signed_in(province, "leader")
    url = f"/indicators/?unit={province.areas.province.pk}&q="
    assert "Budget revenue" in client.get(url + "thu+ngan+sach").content.decode()
    assert "Budget revenue" not in client.get(url + "zebra").content.decode()


def test_who_may_not_see_a_unit_is_told_so_and_not_that_there_is_nothing(
    province: Province, revenue: Indicator
) -> None:
    address = f"/indicators/{revenue.pk}/?unit={province.areas.province.pk}"
    shown = signed_in(province, "officer").get(address).content.decode()
    assert "not open to you. What follows is that of Na Lam Commune" in shown
    assert "not open to you" not in signed_in(province, "auditor").get(address).content.decode()
