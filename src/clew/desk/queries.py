"""What waits for a person, and what has changed: every part asked of the room that knows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django.db.models import F, OuterRef, Q, Subquery

from clew.actors.actor import Actor
from clew.archive.models import ExpungeProposal
from clew.archive.queries import waiting_proposals
from clew.commitments.queries import Line, waiting_for
from clew.conferences.access import visible_conferences
from clew.conferences.models import ConferenceState
from clew.conferences.queries import conference_name, conference_url
from clew.documents.access import visible_documents
from clew.documents.queries import document_url
from clew.face.links import Link
from clew.face.sparkline import Sparkline, sparkline
from clew.face.wording import number
from clew.indicators.access import visible_figures, visible_targets
from clew.indicators.models import Figure
from clew.indicators.queries import TargetState, states_of
from clew.intake.models import ReportState
from clew.intake.queries import ReportLine, report_lines, reports
from clew.org.models import Serves, UnitVersion
from clew.people.models import Account
from clew.profiles import Profile
from clew.profiles.bodies import first_areas
from clew.rounds.models import DutyState
from clew.rounds.queries import OwedLine, owed_lines

SOON: Final = timedelta(days=30)
"""A task due within these days waits; a later one is what comes next."""
_MOST: Final = 10
_MOST_TARGETS: Final = 200
_ALARMING: Final = {"behind": 0, "at_risk": 1}


@dataclass(frozen=True, slots=True)
class Meeting:
    """The next conference; `days` until it."""

    name: str
    url: str
    date: date
    days: int


@dataclass(frozen=True, slots=True)
class AtRisk:
    """A target of the actor's own units that is behind or at risk, with the drawing of its trend and its words."""

    target: TargetState
    line: Sparkline | None
    values: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A figure that was recorded or corrected lately."""

    figure: Figure
    unit: str
    corrected: bool


@dataclass(frozen=True, slots=True)
class DeskPage:
    """The desk. `expunging`, `tasks`, `reports` and duties are what waits; `coming` are later tasks, nearest first."""

    day: date
    expunging: tuple[ExpungeProposal, ...]
    reports: tuple[ReportLine, ...]
    duties: tuple[OwedLine, ...]  # figures to fill in
    to_approve: tuple[OwedLine, ...]  # figures that other units sent
    tasks: tuple[Line, ...]
    coming: tuple[Line, ...]
    conference: Meeting | None
    at_risk: tuple[AtRisk, ...]
    changed: tuple[Changed, ...]
    documents: tuple[Link, ...]
    leads: bool  # what is late and at risk comes first, and reports to be confirmed after it

    @property
    def waiting(self) -> int:
        """How many things wait."""
        return len(self.expunging) + len(self.reports) + len(self.duties) + bool(self.to_approve) + len(self.tasks)

    @property
    def next_task(self) -> Line | None:
        """The task that comes next, where it has a day."""
        return next((line for line in self.coming if line.due_date), None)


def desk_page(actor: Actor, *, profile: Profile, language: str, day: date) -> DeskPage:
    """The desk of an actor on a day. 16 queries at most; none for what the actor's roles do not open."""
    lines = waiting_for(actor, day, limit=2 * _MOST) if actor.may("commitments.report") or actor.person_id else []
    figures = owed_lines(actor, day) if actor.may("rounds.see") else ()
    sent = tuple(line for line in figures if line.duty.state == DutyState.SENT)
    pressing = [line for line in lines if line.due_date is not None and line.due_date <= day + SOON]
    return DeskPage(
        day=day,
        expunging=tuple(waiting_proposals(actor)),
        reports=_reports(actor),
        duties=tuple(line for line in figures if line not in sent),
        to_approve=sent,
        tasks=tuple(pressing[:_MOST]),
        coming=tuple(line for line in lines if line not in pressing)[:_MOST],
        conference=_next_conference(actor, profile, language, day),
        at_risk=_at_risk(actor, day),
        changed=_changed(actor, day),
        documents=latest_documents(actor),
        leads=actor.may("commitments.override"),
    )


def latest_documents(actor: Actor, most: int = 5) -> tuple[Link, ...]:
    """The documents with the latest dates that the actor may see. One query."""
    documents = visible_documents(actor).exclude(date=None).order_by("-date", "-pk")[:most]
    return tuple(
        Link("document", str(document), document_url(document.pk), document.get_state_display())
        for document in documents
    )


def kind_to_begin_with(profile: Profile, day: date) -> str:
    """The kind of unit with which an installation begins in which nobody has an account; empty in any other. One
    query."""
    if Account.objects.exists():
        return ""
    return next((kind.id for kind in first_areas(profile.unit_kinds.on(day))), "")


def _reports(actor: Actor) -> tuple[ReportLine, ...]:
    units = actor.units("intake.confirm")
    if not units:
        return ()
    waiting = reports(actor).filter(unit__in=units, original__expunged_at=None).exclude(state=ReportState.CLOSED)
    return tuple(report_lines(waiting.order_by("recorded_at", "pk")[:_MOST]))


def _next_conference(actor: Actor, profile: Profile, language: str, day: date) -> Meeting | None:
    planned = visible_conferences(actor).filter(state=ConferenceState.PLANNED, date__gte=day)
    conference = planned.order_by("date", "pk").first()
    if conference is None or conference.date is None:
        return None
    name = conference_name(conference, profile, language)
    return Meeting(name, conference_url(conference.pk), conference.date, (conference.date - day).days)


def _at_risk(actor: Actor, day: date) -> tuple[AtRisk, ...]:
    """Targets of the units on which the actor has a role, not of all below them: those are on the board."""
    own = {grant.unit_id for grant in actor.grants} & actor.units("indicators.see")
    if not own:
        return ()
    areas = Serves.objects.filter(body__in=own, valid__contains=day).values("area")
    targets = visible_targets(actor).filter(Q(unit__in=own) | Q(unit__in=areas), closed_at=None, days__contains=day)
    states = states_of(
        list(targets.select_related("indicator").order_by("pk")[:_MOST_TARGETS]), actor, day, with_statements=False
    )
    alarming = sorted((one for one in states if one.status in _ALARMING), key=lambda one: _ALARMING[one.status])
    return tuple(
        AtRisk(one, sparkline(one.trend, one.target), ", ".join(number(value, one.decimals) for value in one.trend))
        for one in alarming[:_MOST]
    )


def _changed(actor: Actor, day: date) -> tuple[Changed, ...]:
    if not actor.may("indicators.see"):
        return ()
    latest: Any = visible_figures(actor).filter(closed_at=None).select_related("indicator").order_by(F("pk").desc())
    begun = UnitVersion.objects.filter(unit=OuterRef("unit"), valid__startswith__lte=day).order_by("-valid")
    figures = latest.annotate(unit_name=Subquery(begun.values("name")[:1]))[:_MOST]
    return tuple(Changed(figure, str(figure.unit_name or ""), figure.corrects_id is not None) for figure in figures)
