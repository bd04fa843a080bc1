"""What a confirmation wrote is taken back by the room that keeps it; what others said stays."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from clew.commitments.models import Commitment
from clew.conferences.models import Attendance, Conference
from clew.documents.models import Clause, Document
from clew.history.removing import StillUsed
from clew.house.tests.province import Province
from clew.indicators import actions as indicators
from clew.indicators.models import Figure, Statement, Target, Total
from clew.intake import actions
from clew.intake.models import Claim, ClaimState, Report
from clew.intake.tests.test_walk import TEXT, claim, received, revenue
from clew.people import actions as people
from clew.people.models import Person
from clew.words.languages import Words

__all__ = ["revenue"]


def confirm(province: Province, found: Claim, **more: Any) -> Claim:
    return actions.confirm_claim(claim=found, revision=found.revision, by=province.clerk, at=province.at, **more)


def undo(province: Province, decided: Claim) -> Claim:
    return actions.undo_claim(claim=decided, by=province.clerk, at=province.at)


def level(report: Report, value: float) -> Claim:
    return next(one for one in Claim.objects.filter(report=report, kind="figures") if one.record["value"] == value)


def meeting(province: Province, report: Report) -> Claim:
    found = Claim.objects.get(report=report, kind="meeting")
    return confirm(
        province, found, correction={"ordinal": 3, "date": "2025-09-20"},
        choice={"unit": province.bodies.committee.pk},
    )  # fmt: skip


def test_a_corrected_figure_holds_again_with_its_words_and_its_total(
    province: Province, revenue: Any, django_capture_on_commit_callbacks: Any
) -> None:
    indicators.set_expected(revenue, kinds=["province"], by=province.house, at=province.at)
    first = confirm(province, level(received(province), 1845.2))
    other = received(province, TEXT.replace("1.845,2", "1.845,9"), "other.txt")
    with django_capture_on_commit_callbacks(execute=True):
        second = confirm(province, level(other, 1845.9), choice={"contradiction": "correct"})
    assert Total.objects.filter(indicator=revenue, value=Decimal("1845.9")).exists()
    with django_capture_on_commit_callbacks(execute=True):
        undo(province, second)
    standing = Figure.objects.get(closed_at=None)
    assert standing.value == Decimal("1845.2")
    assert [mention.agreement for mention in standing.mentions.all()] == ["agrees"]
    assert Total.objects.filter(indicator=revenue, value=Decimal("1845.2")).exists()
    assert not Total.objects.filter(indicator=revenue, value=Decimal("1845.9")).exists()
    assert Figure.objects.get(pk=second.became_id).closed_reason == "the confirmation was taken back"
    assert Figure.objects.get(pk=first.became_id).closed_at is not None


def test_a_statement_is_judged_anew_when_its_figure_is_taken_back(
    province: Province, revenue: Any, django_capture_on_commit_callbacks: Any
) -> None:
    row = indicators.FigureRow(revenue.pk, province.areas.province.pk, "2024-9M", Decimal("1641.6"))
    indicators.record_figures(rows=[row], by=province.clerk, at=province.at)
    report = received(province)
    with django_capture_on_commit_callbacks(execute=True):
        figure = confirm(province, level(report, 1845.2))
        said = confirm(province, level(report, 12.4), choice={"indicator": revenue.pk})
    statement = Statement.objects.get(pk=said.became_id)
    assert statement.verdict == "agrees"
    with django_capture_on_commit_callbacks(execute=True):
        undo(province, figure)
    statement.refresh_from_db()
    assert (statement.verdict, statement.mentions.get().agreement) == ("unchecked", "unchecked")


def test_a_figure_that_another_report_tells_too_stays_until_that_one_is_taken_back(
    province: Province, revenue: Any
) -> None:
    first = confirm(province, level(received(province), 1845.2))
    second = confirm(province, level(received(province, "Bản sao.\n" + TEXT, "copy.txt"), 1845.2))
    undo(province, first)
    figure = Figure.objects.get(closed_at=None)
    assert [mention.passage.rendition_id for mention in figure.mentions.all()] == [second.report.rendition_id]
    undo(province, Claim.objects.get(pk=second.pk))
    assert not Figure.objects.filter(closed_at=None).exists()


def test_a_known_person_stays_though_the_confirmation_had_a_correction(province: Province) -> None:
    known = people.register_person(name="Trần Quốc Hùng", by=province.house, at=province.at)
    found = claim(received(province), "people", "Trần Quốc Hùng")
    decided = confirm(province, found, correction={"name": "Trần Quốc Hùng A"}, choice={"person": known.pk})
    assert (decided.state, decided.joined) == (ClaimState.CORRECTED, True)
    undo(province, decided)
    assert Person.objects.filter(pk=known.pk).exists() and not known.mentions.exists()


def test_a_person_at_the_meeting_leaves_it_again(province: Province) -> None:
    report = received(province)
    meeting(province, report)
    decided = confirm(province, claim(report, "people", "Trần Quốc Hùng"), choice={"person": 0})
    assert {one.person_id for one in Attendance.objects.all()} == {decided.became_id}
    undo(province, decided)
    assert not Attendance.objects.exists() and not Person.objects.filter(pk=decided.became_id).exists()


def test_a_meeting_with_decisions_is_not_taken_back(province: Province) -> None:
    report = received(province)
    held = meeting(province, report)
    decision = confirm(province, claim(report, "decisions", "thông qua báo cáo"))
    with pytest.raises(StillUsed):
        undo(province, held)
    assert Claim.objects.get(pk=held.pk).state == held.state
    undo(province, decision)
    undo(province, Claim.objects.get(pk=held.pk))
    assert not Conference.objects.exists()


def test_a_task_goes_with_the_clause_that_only_it_made_known(province: Province) -> None:
    decided = confirm(province, claim(received(province), "commitments", "rà soát các khoản nợ thuế"))
    assert Clause.objects.filter(known_by_report=True).exists()
    undo(province, decided)
    assert not Commitment.objects.exists() and not Clause.objects.filter(known_by_report=True).exists()


def test_a_registered_report_goes_with_its_text(province: Province) -> None:
    report = received(province)
    decided = confirm(province, Claim.objects.get(report=report, kind="document"))
    assert Document.objects.get(pk=decided.became_id).versions.count() == 1
    undo(province, decided)
    assert not Document.objects.filter(pk=decided.became_id).exists()
    assert Report.objects.get(pk=report.pk).document is None


def test_everything_that_can_be_confirmed_without_help_can_be_taken_back(province: Province, revenue: Any) -> None:
    report = received(province)
    meeting(province, report)
    for kind in ("figures", "citations", "decisions", "commitments", "people", "assessments", "opinions"):
        for found in Claim.objects.filter(report=report, kind=kind):
            decided = confirm(province, found)
            undone = undo(province, decided)
            assert (undone.state, undone.became_id) == (ClaimState.PROPOSED, None), kind


def test_what_a_text_says_of_reaching_its_target_is_a_statement_that_comes_and_goes_with_the_target(
    province: Province, django_capture_on_commit_callbacks: Any
) -> None:
    growth = indicators.define(
        code="GROWTH", name=Words(vi="Tăng trưởng kinh tế", en="Growth"), unit="%", frequency="year",
        by=province.house, at=province.at,
    )  # fmt: skip
    text = "Provinsens ekonomi växte under 2025 och nådde 8,2 %, vilket översteg det uppsatta målet (8 %).\n"
    report = received(province, text, "rapport.txt")
    target = next(one for one in Claim.objects.filter(report=report, kind="figures") if one.record["kind"] == "target")
    choice = {"indicator": growth.pk, "unit": province.areas.province.pk}
    decided = actions.confirm_claim(
        claim=target, revision=0, choice=choice, correction={"period": "2025"}, by=province.clerk, at=province.at
    )
    statement = Statement.objects.get()
    assert (statement.kind, statement.status, statement.obstacle) == ("target", "exceeded", "no_figure")
    with django_capture_on_commit_callbacks(execute=True):
        confirm(province, level(report, 8.2), choice=choice)
    statement.refresh_from_db()
    assert (statement.verdict, statement.arithmetic) == ("agrees", "8 % = 8 %; 8.2 > 8")
    undo(province, decided)
    assert not Statement.objects.exists() and not Target.objects.filter(closed_at=None).exists()


def test_a_target_makes_its_sentence_known_as_a_clause_that_two_targets_share(province: Province) -> None:
    text = (
        "Bakgrund. Målet för 2026 är att intäkterna ska nå 8,2 miljarder kronor och att andelen fattiga hushåll ska "
        "minska till 4 procent. Nästa mening.\n"
    )
    report = received(province, text, "mal.txt")
    targets = [one for one in Claim.objects.filter(report=report, kind="figures") if one.record["kind"] == "target"]
    assert len(targets) == 2
    made = []
    for number, found in enumerate(targets):
        unit = found.record["unit"]
        indicator = indicators.define(
            code=f"T{number}", name=Words(vi=f"T{number}", en=f"T{number}"), unit=unit, frequency="year",
            by=province.house, at=province.at,
        )  # fmt: skip
        choice = {"indicator": indicator.pk, "unit": province.areas.province.pk}
        made.append(confirm(province, found, choice=choice, correction={"period": "2026"}))
    clause = Clause.objects.get(known_by_report=True)
    assert clause.text.startswith("Målet för 2026") and clause.text.endswith("4 procent.")
    undo(province, made[0])
    assert Clause.objects.filter(pk=clause.pk).exists(), "the other target hangs on it"
    undo(province, made[1])
    assert not Target.objects.filter(closed_at=None).exists()
