"""The commitments of the example, in all their states."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from clew.commitments import actions as commitments
from clew.commitments.models import Commitment
from clew.documents.models import Clause
from clew.house.example.loading import TODAY, Example, data
from clew.indicators.models import Target


def load_tasks(example: Example) -> None:
    """Assigns each task on the day its paper was adopted, then tells what has happened since."""
    for told in data("tasks")["tasks"]:
        clause = Clause.objects.select_related("document").get(
            document=example.documents[told["paper"]], key=told["clause"]
        )
        commitment = _assign(example, told, clause)
        if told.get("each"):
            _expand(example, told, commitment)
        else:
            _tell(example, told, commitment)


def _assign(example: Example, told: dict[str, Any], clause: Clause) -> Commitment:
    assigned = clause.document.date or TODAY
    return commitments.assign(
        clause, task=told["task"], unit=example.units.get(told.get("unit", "")),
        person=example.persons.get(told.get("person", "")), due_date=told.get("due"),
        due_event=told.get("due_event", ""), responsibility=told.get("responsibility", ""),
        authority=told.get("authority", ""), result=told.get("result", ""),
        cooperating=[example.units[key] for key in told.get("with", ())], target=_target(example, told),
        class_kind="commune_party_committee" if told.get("each") else "",
        class_under=example.units["committee"] if told.get("each") else None, **example.doing(assigned),
    )  # fmt: skip


def _target(example: Example, told: dict[str, Any]) -> Target | None:
    indicator = example.indicators.get(told.get("target", ""))
    return Target.objects.filter(indicator=indicator, closed_at=None).order_by("pk").first() if indicator else None


def _expand(example: Example, told: dict[str, Any], commitment: Commitment) -> None:
    """On the day of the example the class is the twelve communes; some of them are through."""
    children = commitments.expand_class(commitment, day=TODAY, **example.doing(TODAY - timedelta(days=86)))
    for child, done in zip(children, told["done_days"], strict=False):
        commitments.complete(child, date=done, text="Đã hoàn thành", **example.doing(done))


def _tell(example: Example, told: dict[str, Any], commitment: Commitment) -> None:
    for day, text, percent in told.get("progress", ()):
        commitments.report_progress(
            commitment, date=day, text=text, percent=Decimal(percent), obstacle=told.get("obstacle", ""),
            **example.doing(day),
        )  # fmt: skip
    if "done" in told:
        commitments.complete(commitment, date=told["done"], text="Đã hoàn thành", **example.doing(told["done"]))
    if "cancelled" in told:
        commitments.cancel(commitment, reason=told["cancelled"], **example.doing(_later(told["due"])))


def _later(day: date) -> date:
    return min(day, TODAY)
