"""From a received text over its claims to records, through the actions."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from clew.actors.actor import system
from clew.actors.refusals import NotAllowed, NotFound
from clew.archive.models import Original, SecretStub
from clew.commitments.models import Commitment
from clew.conferences.models import Conference, Decision
from clew.documents.models import Document
from clew.house.tests.province import Province
from clew.indicators import actions as indicators
from clew.indicators.models import Figure, Statement, Total
from clew.intake import actions
from clew.intake.actions import IncomingFile
from clew.intake.confirming import Contradicts
from clew.intake.doubting import needs_look
from clew.intake.models import Claim, ClaimState, Report, ReportState
from clew.intake.rules import ClaimDecided
from clew.people.models import Person
from clew.words.languages import Words

TEXT = """BÁO CÁO KẾT QUẢ CHÍN THÁNG ĐẦU NĂM 2025

Trong 9 tháng đầu năm 2025, thu ngân sách nhà nước trên địa bàn đạt 1.845,2 tỷ đồng, tăng 12,4% so với cùng kỳ.
Thực hiện Nghị quyết số 12-NQ/TU ngày 06/12/2024 của Tỉnh ủy, các xã đã trồng mới 2.910 ha rừng.
Đồng chí Trần Quốc Hùng, Bí thư Tỉnh ủy, chủ trì hội nghị. Hội nghị nhất trí thông qua báo cáo.
Đồng chí Bí thư yêu cầu Sở Tài chính rà soát các khoản nợ thuế trước ngày 31/10/2025.
"""


@pytest.fixture
def revenue(province: Province) -> Any:
    """An indicator that the text speaks of."""
    return indicators.define(
        code="REV", name=Words(vi="Thu ngân sách nhà nước trên địa bàn", en="Budget revenue"), unit="billion VND",
        frequency="month", by=system("test"), at=province.at,
    )  # fmt: skip


def received(province: Province, text: str = TEXT, name: str = "bao-cao.txt") -> Report:
    """A report as a clerk receives it, read at once."""
    arrival = actions.receive_report(
        file=IncomingFile(name, text.encode()), unit=province.bodies.committee, about=province.areas.province,
        by=province.clerk, at=province.at,
    )  # fmt: skip
    assert arrival.report is not None
    report = Report.objects.select_related("original", "rendition", "unit", "about").get(pk=arrival.report.pk)
    return actions.read_report(report=report, by=system("reader"), at=province.at)


def claim(report: Report, kind: str, words: str) -> Claim:
    """The claim of a kind on these words."""
    for one in Claim.objects.filter(report=report, kind=kind):
        if words in TEXT[one.start : one.end]:
            return one
    found = [TEXT[one.start : one.end] for one in Claim.objects.filter(report=report, kind=kind)]
    raise AssertionError(f"no {kind} on {words!r}; there are {found}")


def test_a_report_is_read_into_claims_and_nothing_else_changes(province: Province, revenue: Any) -> None:
    report = received(province)
    assert report.state == ReportState.READ
    assert {"figures", "citations", "people"} <= set(Claim.objects.values_list("kind", flat=True))
    assert not Figure.objects.exists() and not Document.objects.exists() and not Decision.objects.exists()


def test_a_level_becomes_a_figure_with_its_words(province: Province, revenue: Any) -> None:
    report = received(province)
    found = claim(report, "figures", "1.845,2")
    assert found.proposals[0]["id"] == revenue.pk
    decided = actions.confirm_claim(claim=found, revision=found.revision, by=province.clerk, at=province.at)
    figure = Figure.objects.get(pk=decided.became_id)
    assert (figure.value, figure.period, figure.unit) == (Decimal("1845.2"), "2025-9M", province.areas.province)
    assert TEXT[found.start : found.end] == figure.mentions.get().passage.quote
    assert decided.state == ClaimState.CONFIRMED


def test_growth_becomes_a_statement(province: Province, revenue: Any) -> None:
    found = claim(received(province), "figures", "12,4")
    decided = actions.confirm_claim(claim=found, revision=0, by=province.clerk, at=province.at)
    said = Statement.objects.get(pk=decided.became_id)
    assert (said.kind, said.value, said.comparator) == ("growth", Decimal("12.4"), "same_period_last_year")
    assert said.verdict == "unchecked"


def test_a_value_that_contradicts_the_register_is_refused_until_the_officer_chooses(
    province: Province, revenue: Any
) -> None:
    first = claim(received(province), "figures", "1.845,2")
    actions.confirm_claim(claim=first, revision=0, by=province.clerk, at=province.at)
    other = received(province, TEXT.replace("1.845,2", "1.845,9"), "other.txt")
    second = next(one for one in Claim.objects.filter(report=other, kind="figures") if one.record["value"] == 1845.9)
    with pytest.raises(Contradicts) as refused:
        actions.confirm_claim(claim=second, revision=0, by=province.clerk, at=province.at)
    assert "1845.2" in str(refused.value) and "1845.9" in str(refused.value)
    kept = actions.confirm_claim(
        claim=second, revision=0, choice={"contradiction": "keep"}, by=province.clerk, at=province.at
    )
    figure = Figure.objects.get(pk=kept.became_id)
    assert figure.value == Decimal("1845.2")
    assert figure.mentions.filter(agreement="disagrees").count() == 1


def test_the_same_value_in_a_second_report_adds_a_mention(province: Province, revenue: Any) -> None:
    first = claim(received(province), "figures", "1.845,2")
    actions.confirm_claim(claim=first, revision=0, by=province.clerk, at=province.at)
    again = received(province, "Bản sao.\n" + TEXT, "copy.txt")
    second = next(one for one in Claim.objects.filter(report=again, kind="figures") if one.record["value"] == 1845.2)
    merged = actions.confirm_claim(claim=second, revision=0, by=province.clerk, at=province.at)
    assert merged.state == ClaimState.MERGED
    assert Figure.objects.get().mentions.count() == 2


def test_an_unknown_document_becomes_a_stub_and_the_next_citation_of_it_a_mention(province: Province) -> None:
    found = claim(received(province), "citations", "12-NQ/TU")
    stub = actions.confirm_claim(claim=found, revision=0, by=province.clerk, at=province.at)
    document = Document.objects.get(pk=stub.became_id)
    assert (document.state, document.symbol) == ("stub", "12-NQ/TU")
    again = received(province, "Bản sao.\n" + TEXT, "copy.txt")
    second = next(one for one in Claim.objects.filter(report=again, kind="citations"))
    merged = actions.confirm_claim(claim=second, revision=0, by=province.clerk, at=province.at)
    assert merged.state == ClaimState.MERGED and merged.became_id == document.pk
    assert document.mentions.count() == 2


def test_a_task_hangs_on_a_clause_known_by_the_report(province: Province) -> None:
    found = claim(received(province), "commitments", "rà soát các khoản nợ thuế")
    decided = actions.confirm_claim(claim=found, revision=0, by=province.clerk, at=province.at)
    task = Commitment.objects.select_related("clause__document").get(pk=decided.became_id)
    assert task.clause.known_by_report
    assert task.clause.document.state == "stub"
    assert str(task.due_date) == "2025-10-31"


def test_a_decision_needs_its_meeting_first(province: Province) -> None:
    report = received(province)
    meeting = Claim.objects.filter(report=report, kind="meeting").first()
    found = claim(report, "decisions", "thông qua báo cáo")
    if meeting is not None:
        actions.confirm_claim(
            claim=meeting, revision=0, correction={"ordinal": 3, "date": "2025-09-20"},
            choice={"unit": province.bodies.committee.pk}, by=province.clerk, at=province.at,
        )  # fmt: skip
    decided = actions.confirm_claim(claim=found, revision=0, by=province.clerk, at=province.at)
    assert Decision.objects.get(pk=decided.became_id).conference == Conference.objects.get()


def test_a_person_is_registered_once(province: Province) -> None:
    before = Person.objects.filter(name="Trần Quốc Hùng").count()
    found = claim(received(province), "people", "Trần Quốc Hùng")
    decided = actions.confirm_claim(claim=found, revision=0, by=province.clerk, at=province.at)
    assert Person.objects.filter(name="Trần Quốc Hùng").count() == max(before, 1)
    assert Person.objects.get(pk=decided.became_id).mentions.count() == 1


def test_two_officers_do_not_overwrite_each_other(province: Province, revenue: Any) -> None:
    found = claim(received(province), "figures", "1.845,2")
    actions.confirm_claim(claim=found, revision=found.revision, by=province.clerk, at=province.at)
    with pytest.raises(ClaimDecided):
        actions.reject_claim(claim=found, revision=found.revision, by=province.leader, at=province.at)
    assert Claim.objects.get(pk=found.pk).state == ClaimState.CONFIRMED


def test_undo_takes_the_figure_back_and_the_claim_waits_again(province: Province, revenue: Any) -> None:
    found = claim(received(province), "figures", "1.845,2")
    decided = actions.confirm_claim(claim=found, revision=0, by=province.clerk, at=province.at)
    undone = actions.undo_claim(claim=decided, by=province.clerk, at=province.at)
    assert undone.state == ClaimState.PROPOSED and undone.became_id is None
    figure = Figure.objects.get()
    assert figure.closed_at is not None and not figure.mentions.exists()


def test_undo_takes_the_figure_out_of_the_totals(
    province: Province, revenue: Any, django_capture_on_commit_callbacks: Any
) -> None:
    indicators.set_expected(revenue, kinds=["province"], by=system("test"), at=province.at)
    found = claim(received(province), "figures", "1.845,2")
    with django_capture_on_commit_callbacks(execute=True):
        decided = actions.confirm_claim(claim=found, revision=0, by=province.clerk, at=province.at)
    assert Total.objects.filter(indicator=revenue, value=Decimal("1845.2")).exists()
    with django_capture_on_commit_callbacks(execute=True):
        actions.undo_claim(claim=decided, by=province.clerk, at=province.at)
    assert not Total.objects.filter(indicator=revenue, value=Decimal("1845.2")).exists()


def test_reading_again_keeps_what_was_decided(province: Province, revenue: Any) -> None:
    report = received(province)
    figure = claim(report, "figures", "1.845,2")
    actions.confirm_claim(claim=figure, revision=0, by=province.clerk, at=province.at)
    count = Claim.objects.filter(report=report).count()
    queued = actions.read_again(report=report, by=province.clerk, at=province.at)
    actions.read_report(report=queued, by=system("reader"), at=province.at)
    assert Claim.objects.filter(report=report).count() == count
    assert Claim.objects.get(pk=figure.pk).state == ClaimState.CONFIRMED


def test_all_without_a_doubt_are_confirmed_and_the_refused_stay(province: Province, revenue: Any) -> None:
    report = received(province)
    bulk = actions.confirm_without_doubts(report=report, kind="figures", by=province.clerk, at=province.at)
    assert bulk.confirmed == Claim.objects.filter(kind="figures", state=ClaimState.CONFIRMED).count() > 0


def test_a_secret_paper_leaves_only_a_stub(province: Province) -> None:
    arrival = actions.receive_report(
        file=IncomingFile("mat.txt", b"whatever"), unit=province.bodies.committee, stated_secret=True,
        symbol="15-BC/TU", by=province.clerk, at=province.at,
    )  # fmt: skip
    assert arrival.secret_stub == SecretStub.objects.get() and arrival.report is None
    assert not Original.objects.exists() and not Report.objects.exists()


def test_who_may_only_look_may_not_decide_and_an_outsider_finds_nothing(province: Province, revenue: Any) -> None:
    found = claim(received(province), "figures", "1.845,2")
    with pytest.raises(NotAllowed):
        actions.confirm_claim(claim=found, revision=0, by=province.auditor, at=province.at)
    with pytest.raises(NotFound):
        actions.confirm_claim(claim=found, revision=0, by=province.outsider, at=province.at)
    assert actions.confirm_claim(claim=found, revision=0, by=province.clerk, at=province.at).became_id


def test_a_share_of_the_plan_is_a_statement_of_an_indicator_in_money(province: Province, revenue: Any) -> None:
    text = "Trong 9 tháng đầu năm 2025, thu ngân sách nhà nước trên địa bàn đạt 1.845,2 tỷ đồng, bằng 77,6% kế hoạch."
    report = received(province, text)
    (share,) = Claim.objects.filter(report=report, kind="figures", record__value=77.6)
    actions.confirm_claim(claim=share, revision=0, by=province.clerk, at=province.at)
    statement = Statement.objects.get()
    assert (statement.indicator, statement.kind, statement.comparator) == (revenue, "share", "plan")
    assert not Figure.objects.exists()


def test_all_kinds_are_confirmed_at_once_but_for_what_needs_a_look(province: Province, revenue: Any) -> None:
    report = received(province)
    sure = {claim.pk for claim in Claim.objects.filter(report=report) if not needs_look(claim.doubts)}
    bulk = actions.confirm_without_doubts(report=report, kind="", by=province.clerk, at=province.at)
    decided = set(Claim.objects.filter(report=report).exclude(state=ClaimState.PROPOSED).values_list("pk", flat=True))
    assert decided and decided <= sure and (bulk.confirmed, bulk.left) == (len(decided), len(sure) - len(decided))
    assert set(Claim.objects.filter(pk__in=decided).values_list("kind", flat=True)) >= {
        "figures",
        "citations",
        "people",
    }
