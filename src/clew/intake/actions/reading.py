"""A report is read: its text becomes claims; a second reading keeps what officers decided."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from django.utils import timezone

from clew.actors.actor import Actor, system
from clew.actors.refusals import Refusal
from clew.archive import actions as archive
from clew.history.models import recorded
from clew.history.recording import action, recording
from clew.intake import access, rules, weighing
from clew.intake.actions.receiving import queue
from clew.intake.models import Claim, ClaimState, Report, ReportState
from clew.intake.proposing import Proposer
from clew.intake.reading import Found, ReadText, read_text


@action
def read_again(*, report: Report, by: Actor, at: datetime) -> Report:
    """Queues a report once more, for a newer reader or after a failure. Confirmations stay."""
    access.check_confirm(by, report)
    rules.check_move(report, ReportState.QUEUED)
    report.state = ReportState.QUEUED
    report.progress = 0
    report.problem = ""
    report.save(update_fields=["state", "progress", "problem"])
    queue(report)
    return report


def read_report(*, report: Report, by: Actor, at: datetime) -> Report:
    """Reads a queued report. Its steps are transactions of their own, so that a page can show how far it is.

    A text that the archive refuses to open leaves the report "could not be read" with the reason.
    """
    _begin(report=report, by=by, at=at)
    began = time.perf_counter()
    try:
        rendition = report.rendition or archive.render(original=report.original, by=by, at=at)
    except Refusal as refusal:
        return _fail(report=report, problem=str(refusal), by=by, at=at)
    report.rendition = rendition
    _show_progress(report, 20)
    read = read_text(rendition.text)
    _show_progress(report, 60)
    read = replace(read, found=tuple(weighing.with_period(read.found, rendition.text, report.period)))
    about = report.about or report.unit
    proposer = Proposer(report.unit_id, timezone.localdate(at), about_id=about.pk, period=report.period)
    likely = {found.key: proposer.proposals(found) for found in read.found}
    told = weighing.doubts(read.found, likely, report.period, about.pk)
    read = replace(read, found=tuple(replace(one, doubts=(*one.doubts, *told[one.key])) for one in read.found))
    proposals = {key: [one.as_json() for one in found] for key, found in likely.items()}
    _show_progress(report, 90)
    seconds = Decimal(time.perf_counter() - began)
    return _keep(report=report, read=read, proposals=proposals, seconds=seconds, by=by, at=at)


@action
def requeue_cut_short(*, report: Report, by: Actor, at: datetime) -> Report:
    """A reading whose worker died begins again."""
    rules.check_move(report, ReportState.QUEUED)
    report.state = ReportState.QUEUED
    report.save(update_fields=["state"])
    return report


@action
def _begin(*, report: Report, by: Actor, at: datetime) -> None:
    rules.check_move(report, ReportState.READING)
    report.state = ReportState.READING
    report.progress = 5
    report.save(update_fields=["state", "progress"])


@action
def _fail(*, report: Report, problem: str, by: Actor, at: datetime) -> Report:
    report.state = ReportState.FAILED
    report.problem = problem[:1000]
    report.save(update_fields=["state", "problem"])
    return report


def _show_progress(report: Report, percent: int) -> None:
    with recording(system("reader"), "intake.read_report"):
        Report.objects.filter(pk=report.pk).update(progress=percent)


@action
def _keep(
    *,
    report: Report,
    read: ReadText,
    proposals: dict[str, list[dict[str, object]]],
    seconds: Decimal,
    by: Actor,
    at: datetime,
) -> Report:
    known = {claim.key: claim for claim in Claim.objects.select_for_update().filter(report=report)}
    fresh, changed = [], []
    for found in read.found:
        claim = known.pop(found.key, None)
        if claim is None:
            fresh.append(_claim(report, found, read.version, proposals[found.key], by, at))
        elif claim.state in rules.UNDECIDED:
            _renew(claim, found, read.version, proposals[found.key])
            changed.append(claim)
    for claim in known.values():
        if claim.state == ClaimState.PROPOSED and not claim.by_hand:
            claim.state = ClaimState.WITHDRAWN
            changed.append(claim)
    Claim.objects.bulk_create(fresh, batch_size=500)
    Claim.objects.bulk_update(
        changed, ["record", "doubts", "proposals", "reader_version", "state", "end"], batch_size=500
    )
    report.state = ReportState.READ
    report.progress = 100
    report.language = read.language
    report.reader_version = read.version
    report.read_at = at
    report.read_seconds = seconds.quantize(Decimal("0.01"))
    report.save()
    return report


def _claim(
    report: Report, found: Found, version: str, proposals: list[dict[str, object]], by: Actor, at: datetime
) -> Claim:
    return Claim(
        report=report, kind=found.kind, key=found.key, record=found.record, start=found.start, end=found.end,
        doubts=list(found.doubts), proposals=proposals, reader_version=version, **recorded(by, at),
    )  # fmt: skip


def _renew(claim: Claim, found: Found, version: str, proposals: list[dict[str, object]]) -> None:
    claim.record, claim.end, claim.doubts = found.record, found.end, list(found.doubts)
    claim.proposals, claim.reader_version, claim.state = proposals, version, ClaimState.PROPOSED
