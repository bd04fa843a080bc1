"""Background work of the room."""

from __future__ import annotations

from procrastinate.contrib.django import app

from clew.actors.actor import system
from clew.history import clock
from clew.intake.actions import reading
from clew.intake.models import Report, ReportState


@app.task(queue="reading", name="clew.intake.jobs.read")
def read(report_id: int) -> None:
    """Reads one report. A worker that died while reading left it "being read"; it is then read from the start."""
    by, at = system("reader"), clock.now()
    report = Report.objects.select_related("original", "rendition", "unit", "about").get(pk=report_id)
    if report.state == ReportState.READING:
        report = reading.requeue_cut_short(report=report, by=by, at=at)
    if report.state == ReportState.QUEUED:
        reading.read_report(report=report, by=by, at=at)
