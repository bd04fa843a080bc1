"""Units that merge, split or move after figures were recorded: stored totals are those of the tree as it now stands."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from django.db import connection, transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from procrastinate.contrib.django.models import ProcrastinateJob

from clew.house.tests.province import Province
from clew.indicators.following import ROLL_UP_AGAIN
from clew.indicators.jobs import roll_up_again
from clew.indicators.models import Indicator, Total
from clew.indicators.rolling import changed_since, recompute
from clew.indicators.tests.conftest import Record
from clew.org import actions as org
from clew.words.languages import Words

_COLUMNS = (
    "indicator",
    "unit",
    "period",
    "calendar",
    "tree_on",
    "value",
    "reported",
    "expected",
    "estimated",
    "broken",
)


def waiting() -> list[str]:
    """The days of the jobs that wait, in their order."""
    jobs = ProcrastinateJob.objects.filter(task_name=ROLL_UP_AGAIN, status="todo").order_by("pk")
    return [job.args["since"] for job in jobs]


def take(job: ProcrastinateJob) -> None:
    """A worker has begun the job: it waits no longer."""
    with connection.cursor() as cursor:  # the library's own model refuses every change
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = %s", [job.pk])


def run_waiting() -> None:
    """What the worker does with them."""
    for job in ProcrastinateJob.objects.filter(task_name=ROLL_UP_AGAIN, status="todo").order_by("pk"):
        take(job)
        roll_up_again(**job.args)


def stored() -> list[Any]:
    """All totals that are stored."""
    return sorted(Total.objects.values_list(*_COLUMNS), key=str)


def computed_whole(province: Province) -> list[Any]:
    """All totals, computed from nothing but figures and tree."""
    Total.objects.all().delete()
    recompute(changed_since(date(2000, 1, 1)), province.at)
    return stored()


def test_a_merger_entered_later_gives_the_new_unit_its_total(
    province: Province, revenue: Indicator, record: Record
) -> None:
    record(revenue, province.areas.commune, {"2025-08": 10})
    record(revenue, province.areas.ward, {"2025-08": 4})
    town = org.merge(
        units=[province.areas.commune, province.areas.ward], name=Words(vi="Xã Chung"), kind="commune",
        day=date(2025, 9, 1), by=province.house, at=province.at,
    )  # fmt: skip
    assert set(waiting()) == {"2025-09-01"}
    assert not Total.objects.filter(unit=town).exists()
    run_waiting()
    assert Total.objects.get(unit=town, period="2025").value == 14  # the year's tree is that of its last day
    assert not Total.objects.filter(unit=province.areas.ward, period="2025").exists()
    assert Total.objects.get(unit=province.areas.ward, period="2025-08").value == 4
    assert set(Total.objects.filter(unit=province.areas.province).values_list("value", flat=True)) == {14}
    assert stored() == computed_whole(province)


def test_of_several_changes_that_wait_the_last_computes(province: Province, revenue: Indicator, record: Record) -> None:
    record(revenue, province.areas.commune, {"2025-08": 10})
    doing = {"by": province.house, "at": province.at}
    org.dissolve(unit=province.areas.ward, day=date(2025, 8, 3), **doing)
    org.rename(unit=province.areas.commune, name=Words(vi="Xã Khác"), day=date(2025, 8, 2), **doing)
    first = ProcrastinateJob.objects.filter(task_name=ROLL_UP_AGAIN).order_by("pk").first()
    assert waiting() == ["2025-08-03", "2025-08-02"] and first is not None
    take(first)
    roll_up_again(since="2025-08-03")
    assert Total.objects.get(unit=province.areas.province, period="2025-08").expected == 2  # left to the other
    run_waiting()
    assert Total.objects.get(unit=province.areas.province, period="2025-08").expected == 1


def test_a_change_before_any_total_queues_nothing(province: Province) -> None:
    org.dissolve(unit=province.areas.ward, day=date(2025, 8, 3), by=province.house, at=province.at)
    assert waiting() == []


amounts = st.decimals(0, 1000, places=2)
months = st.sampled_from([f"2025-0{month}" for month in range(1, 10)])


@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    upper=st.dictionaries(months, amounts, max_size=3),
    commune=st.dictionaries(months, amounts, max_size=3),
    ward=st.dictionaries(months, amounts, min_size=1, max_size=4),
    day=st.dates(date(2025, 7, 2), date(2025, 9, 30)),
    share=st.none() | st.decimals(Decimal("0.1"), Decimal("0.9"), places=1),
)
def test_totals_after_a_later_merger_or_split_are_those_of_the_full_computation(
    province: Province, revenue: Indicator, record: Record, upper: dict[str, Decimal], commune: dict[str, Decimal],
    ward: dict[str, Decimal], day: date, share: Decimal | None,
) -> None:  # fmt: skip
    areas, doing = province.areas, {"by": province.house, "at": province.at}
    with transaction.atomic():
        record(revenue, areas.upper, {month: value for month, value in upper.items() if month < "2025-07"})
        record(revenue, areas.commune, {month: value for month, value in commune.items() if month >= "2025-07"})
        record(revenue, areas.ward, ward)
        if share is None:
            org.merge(units=[areas.ward], into=areas.commune, day=day, **doing)
        else:
            new = org.establish(
                kind="ward", name=Words(vi="Phường Mới"), valid_from=day, parents={"area": areas.province}, **doing
            )
            parts = [(new, share), (areas.commune, 1 - share)]
            org.split(unit=areas.ward, parts=parts, basis="population", day=day, **doing)
        whole_before = Total.objects.filter(unit=areas.province, tree_on__lt=day).values_list("period", "value")
        before = dict(whole_before)
        run_waiting()
        assert dict(whole_before.all()) == before
        found = stored()
        # Recorded month by month, some longer periods are not stored yet; those that are must be right in every cell.
        periods = {row[2] for row in found}
        assert found == [row for row in computed_whole(province) if row[2] in periods]
        transaction.set_rollback(True)
