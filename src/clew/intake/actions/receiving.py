"""A file comes in: kept by the archive, queued for reading."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from procrastinate.contrib.django import app

from clew.actors.actor import Actor
from clew.archive import actions as archive
from clew.archive.models import SecretStub
from clew.history.models import recorded
from clew.history.recording import action
from clew.intake import access, rules
from clew.intake.models import Report, ReportState
from clew.org.models import Unit


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """One file as it was uploaded, pasted or named on the command line."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of a file: a report in the queue, the same report as before, or the stub of a secret paper."""

    name: str
    report: Report | None = None
    secret_stub: SecretStub | None = None
    again: bool = False


@action
def receive_report(
    *,
    file: IncomingFile,
    unit: Unit,
    by: Actor,
    at: datetime,
    about: Unit | None = None,
    period: str = "",
    sender: str = "",
    stated_secret: bool = False,
    symbol: str = "",
) -> Arrival:
    """Takes in one report for `unit` and queues its reading. One transaction a file: a bad one loses no good one.

    `about` is the unit that reports, where it is known; `period` the period it reports on. A paper marked secret
    leaves only its stub. Raises what `archive.receive` raises.
    """
    access.check_receive(by, unit.pk)
    received = archive.receive(
        data=file.data, name=file.name, unit_id=unit.pk, sender=sender, stated_secret=stated_secret, symbol=symbol,
        by=by, at=at,
    )  # fmt: skip
    if received.original is None:
        return Arrival(file.name, secret_stub=received.secret_stub)
    known = Report.objects.filter(original=received.original, unit=unit).first()
    if known is not None:
        return Arrival(file.name, report=known, again=True)
    report = Report.objects.create(
        original=received.original,
        rendition=received.rendition,
        unit=unit,
        about=about,
        period=period,
        **recorded(by, at),
    )
    queue(report)
    return Arrival(file.name, report=report)


@action
def describe_report(*, report: Report, about: Unit | None, period: str, by: Actor, at: datetime) -> Report:
    """Says which unit reports and on which period, where the reader could not know."""
    access.check_confirm(by, report)
    report.about = about
    report.period = period
    report.save(update_fields=["about", "period"])
    return report


@action
def close_report(*, report: Report, by: Actor, at: datetime) -> Report:
    """The officer has finished with it; what was not decided stays undecided."""
    access.check_confirm(by, report)
    rules.check_move(report, ReportState.CLOSED)
    report.state = ReportState.CLOSED
    report.save(update_fields=["state"])
    return report


@action
def reopen_report(*, report: Report, by: Actor, at: datetime) -> Report:
    """Takes a finished report up again: its claims can be decided and undone as before."""
    access.check_confirm(by, report)
    rules.check_move(report, ReportState.READ)
    report.state = ReportState.READ
    report.save(update_fields=["state"])
    return report


def queue(report: Report) -> None:
    """Starts the reading when the transaction is through: a quicker worker would find no report."""
    transaction.on_commit(lambda: app.configure_task("clew.intake.jobs.read").defer(report_id=report.pk))
