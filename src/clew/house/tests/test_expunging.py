"""A paper whose claims were confirmed in every room is expunged: no table holds its words, every page stands."""

from __future__ import annotations

from typing import Any

import pytest

from clew.archive import actions as archive
from clew.archive.tests.test_receiving import everything_in, tables
from clew.commitments.models import Commitment
from clew.documents.models import Document
from clew.history.recording import recording
from clew.house.expunging import MARK, MENTIONED, left_over
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.house.verify import verify
from clew.indicators.models import Figure, FigureMention
from clew.intake import actions
from clew.intake.models import Claim, Report
from clew.intake.tests.test_walk import received, revenue

__all__ = ["revenue"]

TEXT = """BÁO CÁO CHÍN THÁNG ĐẦU NĂM 2025 zephyra

Trong 9 tháng đầu năm 2025, thu ngân sách nhà nước trên địa bàn (zephyra) đạt 1.845,2 tỷ đồng.
Thực hiện Nghị quyết số 12-NQ/TU ngày 06/12/2024 của Tỉnh ủy về zephyra, các xã đã trồng mới 2.910 ha rừng.
Đồng chí Trần Quốc Hùng, Bí thư Tỉnh ủy, chủ trì hội nghị. Hội nghị nhất trí thông qua đề án zephyra.
Đồng chí Bí thư yêu cầu Sở Tài chính rà soát các khoản nợ của zephyra trước ngày 31/10/2025.
Hạn chế: việc quản lý zephyra còn lỏng lẻo.
"""
WORD = "zephyra"


@pytest.fixture
def report(province: Province, revenue: Any) -> Report:
    """A report all of whose claims were confirmed, and one of them taken back and confirmed again."""
    found = received(province, TEXT)
    doing = {"by": province.clerk, "at": province.at}
    for claim in Claim.objects.filter(report=found, kind="meeting"):
        actions.confirm_claim(
            claim=claim, revision=0, correction={"ordinal": 3, "date": "2025-09-20"},
            choice={"unit": province.bodies.committee.pk}, **doing,
        )  # fmt: skip
    kinds = ("document", "figures", "citations", "decisions", "commitments", "people", "assessments", "opinions")
    for kind in kinds:
        for claim in Claim.objects.filter(report=found, kind=kind):
            actions.confirm_claim(claim=claim, revision=claim.revision, **doing)
    task = Claim.objects.filter(report=found, kind="commitments").first()
    assert task is not None
    undone = actions.undo_claim(claim=task, **doing)
    actions.confirm_claim(claim=undone, revision=undone.revision, **doing)
    return found


def test_no_table_holds_a_word_of_it_and_what_a_person_confirmed_stays(province: Province, report: Report) -> None:
    assert len([table for table in tables() if WORD in everything_in(table)]) > 10
    figures = set(Figure.objects.filter(closed_at=None).values_list("value", flat=True))
    archive.expunge(
        original=report.original, reason="named a patient", by=province.leader, second=province.administrator,
        at=province.at,
    )  # fmt: skip
    assert [table for table in tables() if WORD in everything_in(table).lower()] == []
    assert set(Figure.objects.filter(closed_at=None).values_list("value", flat=True)) == figures
    assert {mention.said for mention in FigureMention.objects.all()} == {MARK}
    assert Commitment.objects.get().task == MARK
    assert [(name, faults) for name, faults in verify() if faults and name != "originals"] == []
    assert list(left_over()) == []


def test_every_page_that_quoted_it_stands(province: Province, report: Report) -> None:
    clerk = signed_in(province, "clerk")
    document = report.document_id or Document.objects.first().pk
    figure, task = Figure.objects.filter(closed_at=None).first(), Commitment.objects.select_related("clause").get()
    passage = task.mentions.get().passage_id
    archive.expunge(
        original=report.original, reason="named a patient", by=province.administrator, second=province.leader,
        at=province.at,
    )  # fmt: skip
    pages = [
        f"/documents/{document}/", f"/threads/{document}/", "/", "/search/?q=zephyr", "/reports/",
        f"/threads/{task.clause.document_id}/{task.clause.key}/", f"/commitments/{task.pk}/", f"/figures/{figure.pk}/",
        f"/archive/passages/{passage}/", f"/archive/originals/{report.original_id}/",
        *(f"/reports/{report.pk}/?kind={kind}" for kind in ("figures", "people", "document", "meeting", "decisions")),
    ]  # fmt: skip
    for address in pages:
        answer = clerk.get(address)
        assert answer.status_code == 200, address
        assert WORD not in answer.content.decode(), address
    page = clerk.get(f"/reports/{report.pk}/").content.decode()
    assert "named a patient" in page and "decided" not in page


def test_an_expunged_report_is_no_work_any_more(province: Province, report: Report) -> None:
    clerk, place = signed_in(province, "clerk"), f"/reports/{report.pk}/"
    mistake = f"/archive/originals/{report.original_id}/#expunging"
    assert place in clerk.get("/").content.decode()
    assert mistake in clerk.get(place).content.decode()
    assert mistake in clerk.get(f"/documents/{report.document_id}/").content.decode() or report.document_id is None
    archive.expunge(
        original=report.original, reason="named a patient", by=province.leader, second=province.administrator,
        at=province.at,
    )  # fmt: skip
    assert place not in clerk.get("/").content.decode()
    listed = clerk.get("/reports/").content.decode()
    assert place in listed and "expunged" in listed and 'class="bar"' not in listed
    assert mistake not in clerk.get(place).content.decode()


def test_every_table_of_mentions_is_in_the_table() -> None:
    from django.apps import apps

    from clew.archive.models import Mention

    assert {one._meta.label_lower for one in apps.get_models() if issubclass(one, Mention)} - {
        one._meta.label_lower for one in apps.get_models() if one.__name__.endswith("Event")
    } == set(MENTIONED)


def test_the_history_cannot_be_changed_otherwise(province: Province, report: Report) -> None:
    from django.db import DatabaseError, transaction

    events: Any = FigureMention._meta.get_field("events").related_model
    with pytest.raises(DatabaseError), recording(province.house, "tests.write"), transaction.atomic():
        events.objects.update(said="another")
