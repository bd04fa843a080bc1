"""What officers decide becomes an annotated text with which the reader is scored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from clew.house.tests.province import Province
from clew.intake import actions
from clew.intake.examples import examples
from clew.intake.models import Claim
from clew.intake.tests.test_walk import claim, received, revenue
from clew_reader.commandline import main

__all__ = ["revenue"]


def decide(province: Province, found: Claim, **more: Any) -> Claim:
    return actions.confirm_claim(claim=found, revision=found.revision, by=province.clerk, at=province.at, **more)


def test_a_finished_report_is_an_example_with_the_officers_word_on_every_claim(
    province: Province, revenue: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = received(province)
    figures = {one.record["value"]: one for one in Claim.objects.filter(report=report, kind="figures")}
    decide(province, figures[1845.2], correction={"value": "1845.9"})
    person = claim(report, "people", "Trần Quốc Hùng")
    actions.reject_claim(claim=person, revision=0, by=province.clerk, at=province.at)
    by_hand = actions.claim_by_hand(
        report=report, kind="figures", start=0, end=7, record={}, by=province.clerk, at=province.at
    )
    assert not list(examples()), "nobody has finished it yet"
    actions.close_report(report=report, by=province.clerk, at=province.at)

    [example] = examples()
    rows = example.document["records"]
    assert report.rendition is not None and example.text == report.rendition.text
    told = {row["value"]: row.get("optional", False) for row in rows["figures"]}
    assert told.pop(1845.9) is False and all(told.values()), "what nobody decided is optional"
    assert rows["people"] == [], "what was rejected is none"
    assert by_hand.pk and example.corrected == 3

    call_command("examples", str(tmp_path))
    assert "1 finished report, with 3 changes" in capsys.readouterr().out
    assert main(["--score", str(tmp_path)]) == 0
    line = next(one for one in capsys.readouterr().out.splitlines() if one.startswith("figures"))
    assert line.split()[1] == "1" and float(line.split()[3]) < 1, "the reader still says what the officer corrected"
