"""Ten thousand cells pasted at once: kept, checked against their history and answered within two seconds."""

from __future__ import annotations

import json
import os
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from clew.history.models import recorded
from clew.history.recording import recording
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import DOING, FOUNDED, Province
from clew.indicators.dating import days_of, period_of
from clew.indicators.models import Figure
from clew.org import actions as org
from clew.rounds import actions
from clew.rounds.actions import LevelGiven, RuleGiven
from clew.rounds.models import Entry, Round
from clew.rounds.tests.reporting import DUE, a_round, indicator
from clew.words.languages import Words

pytestmark = pytest.mark.slow
UNITS, LINES = 100, 100
PERIODS = ("2024-08", "2025-07", "2023-08")


@pytest.fixture
def wide(province: Province, settings: Any) -> Round:
    """A round of a hundred departments and a hundred indicators, with what was reported before."""
    for number in range(UNITS - 1):  # one more is there already
        org.establish(
            kind="department", name=Words(en=f"Department {number:03}"), valid_from=FOUNDED,
            parents={"state": province.bodies.people_committee}, **DOING,
        )  # fmt: skip
    asked = [indicator(f"I-{number:03}") for number in range(LINES)]
    form = actions.make_form(
        code="WIDE", name=Words(en="Wide"), indicators=asked, by=DOING["by"], at=DOING["at"],
        rules_given=[RuleGiven(f"I-{number:03}", f"I-{number + 1:03}") for number in range(0, LINES, 10)],
    )  # fmt: skip
    round_ = a_round(
        province,
        form,
        levels=[LevelGiven("department", DUE)],
        under=province.bodies.people_committee,
        hierarchy="state",
    )  # fmt: skip
    with recording(DOING["by"], "tests.history"):
        Figure.objects.bulk_create(
            Figure(
                indicator=one, unit_id=unit, period=code, calendar="CALENDAR",
                days=days_of(period_of(code, "CALENDAR", settings.PROFILE)), value=Decimal(10 + number % 7),
                **recorded(**DOING),
            )
            for unit in round_.duties.values_list("unit", flat=True)
            for number, one in enumerate(asked)
            for code in PERIODS
        )  # fmt: skip
    return round_


def test_ten_thousand_pasted_cells_are_checked_within_two_seconds(province: Province, wide: Round) -> None:
    duties = list(wide.duties.order_by("pk").values_list("pk", flat=True))
    lines = list(wide.form.lines.order_by("position").values_list("pk", flat=True))
    client = signed_in(province, "clerk")
    cells = [
        [duty, line, 0, _typed(row, column), None]
        for row, duty in enumerate(duties)
        for column, line in enumerate(lines)
    ]
    first, told = _posted(client, wide, cells)
    assert len(told["saved"]) == UNITS * LINES == Entry.objects.count()
    marks = {(one[0], one[1]): one[2] for one in told["findings"]}
    assert marks[duties[3], lines[5]] == "error" and marks[duties[7], lines[5]] == "warning"
    changed = [[duty, line, 1, "11", None] for duty, line, *_rest in cells]
    again, _told = _posted(client, wide, changed)
    assert first < 2 and again < 2


def _typed(row: int, column: int) -> str:
    if column == 5 and row == 3:
        return "about ten"
    return "12000" if column == 5 and row == 7 else str(10 + column % 7)


def _posted(client: Client, round_: Round, cells: list[list[Any]]) -> tuple[float, Any]:
    body = json.dumps({"cells": cells})
    url = reverse("rounds:cells", args=[round_.pk])
    began, used = time.perf_counter(), time.process_time() + _database_time()
    answer = client.post(url, body, content_type="application/json")
    seconds, busy = time.perf_counter() - began, time.process_time() + _database_time() - used
    print(f"\n10,000 cells: {seconds:.2f} s, of which {busy:.2f} s of a processor")
    return busy, answer.json()


def _database_time() -> float:
    """Seconds of a processor that the server of this connection has used: others may keep the machine busy."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        ticks = Path(f"/proc/{cursor.fetchone()[0]}/stat").read_text().rpartition(")")[2].split()[11:13]
    return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")
