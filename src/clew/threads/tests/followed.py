"""A resolution that is followed: targets, figures, tasks and mentions, all made through the rooms' actions."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from clew.archive import actions as archive
from clew.archive.models import Passage
from clew.commitments import actions as commitments
from clew.commitments.models import Commitment
from clew.conferences import actions as conferences
from clew.documents import actions as documents
from clew.documents.models import Clause, Document
from clew.documents.tests.papers import with_clauses
from clew.house.tests.province import Province
from clew.indicators import actions as indicators
from clew.indicators.actions import FigureRow
from clew.indicators.models import Indicator
from clew.words.languages import Words

WORDS = "Budget revenue reached 60 million VND in eight months."
REPORT = f"{WORDS}\nThe communes review poor households: half is done.\nThe resolution is being carried out."


@dataclass(frozen=True, slots=True)
class Followed:
    """The document, its clause on revenue (a target) and its clause on households (a task of all departments, one of
    the merged commune)."""

    document: Document
    revenue: Clause
    households: Clause
    indicator: Indicator
    task: Commitment
    report: tuple[Passage, ...]

    def url(self, clause: Clause | None = None) -> str:
        """The address of the thread."""
        return f"/threads/{self.document.pk}/" + (f"{clause.key}/" if clause else "")


def follow(province: Province, committing: Callable[..., AbstractContextManager[Any]]) -> Followed:
    # long: one story told in its order
    """Builds it; `committing` is pytest-django's way to let follow what waits for a commit."""
    clerk = {"by": province.clerk, "at": province.at}
    document = with_clauses(province)
    revenue, households = document.clauses.get(key="I.1"), document.clauses.get(key="II.1")
    passages = report(province)
    indicator = indicators.define(
        code="BUDGET-REV", name=Words(vi="Thu ngân sách", en="Budget revenue"), unit="million VND", frequency="month",
        expected_kinds=("commune",), by=province.statistician, at=province.at,
    )  # fmt: skip
    with committing(execute=True):
        indicators.set_target(
            indicator=indicator, unit=province.areas.province, period="2025", value=Decimal(100), clause=revenue,
            **clerk,
        )  # fmt: skip
        indicators.record_figures(
            rows=[
                FigureRow(indicator.pk, province.areas.province.pk, "2025-7M", Decimal(50)),
                FigureRow(indicator.pk, province.areas.province.pk, "2024-8M", Decimal(48)),
                FigureRow(indicator.pk, province.areas.province.pk, "2025-8M", Decimal(60), passage=passages[0],
                          said=WORDS),
            ],
            by=province.statistician, at=province.at,
        )  # fmt: skip
    task = commitments.assign(
        clause=households, task="Review poor households", class_kind="department",
        class_under=province.bodies.people_committee, due_date=date(2025, 9, 10), **clerk,
    )  # fmt: skip
    commitments.expand_class(task, day=province.day, **clerk)
    commitments.assign(
        clause=households, task="Visit the villages", unit=province.bodies.commune_committee,
        due_date=date(2025, 12, 1), **clerk,
    )  # fmt: skip
    commitments.mention_commitment(task, passage=passages[1], said=passages[1].quote, **clerk)
    documents.mention_document(document, passage=passages[2], said=passages[2].quote, **clerk)
    documents.mention_clause(households, passage=passages[1], said=passages[1].quote, **clerk)
    meeting = conferences.convene(
        body=province.bodies.committee, kind="ordinary", ordinal=2, date=date(2025, 9, 10), **clerk
    )
    conferences.hold(meeting, **clerk)
    conferences.record_decision(meeting, act="adopted", object="the resolution", document=document, **clerk)
    return Followed(document, revenue, households, indicator, task, passages)


def report(province: Province) -> tuple[Passage, ...]:
    """The three sentences of a report that the committee's office received."""
    doing = {"by": province.clerk, "at": province.at}
    received = archive.receive(
        data=REPORT.encode(), name="nine-months.txt", unit_id=province.bodies.committee.pk, **doing
    )
    text = received.rendition.text
    spans = [(text.index(line), text.index(line) + len(line)) for line in text.splitlines() if line.strip()]
    return tuple(archive.mark_passages(rendition=received.rendition, spans=spans, **doing))
