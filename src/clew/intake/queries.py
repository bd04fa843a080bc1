"""Every read of the room: the list of reports, the intake page, one claim with its likely records."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.actors.refusals import NotFound
from clew.archive import showing
from clew.face.links import Link, Ref
from clew.face.wording import language
from clew.indicators.queries import Known, last_known
from clew.intake import access, rules
from clew.intake.becoming import kept_as, page_of
from clew.intake.confirming import LIKELY
from clew.intake.doubting import doubt_in_words, needs_look
from clew.intake.headlines import Fact, amount, facts, headline
from clew.intake.marking import Piece, pieces
from clew.intake.models import Claim, ClaimState, Report, ReportState
from clew.intake.reading import KINDS
from clew.intake.sheets import Block, Sheet, blocks, sheets, shows_page
from clew.intake.vocabulary import KINDS as KIND_WORDS
from clew.org.queries import name_on

VIEWS = ("text", "page")


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report in the list, with how much of it is decided."""

    report: Report
    claims: int
    decided: int

    @property
    def percent(self) -> int:
        """Decided of all claims; nothing to decide counts as all."""
        return 100 * self.decided // self.claims if self.claims else 100

    @property
    def moves(self) -> bool:
        """Whether the report is being read, or soon will be, so that its line changes by itself."""
        return self.report.state in (ReportState.QUEUED, ReportState.READING) and not self.report.original.expunged_at


@dataclass(frozen=True, slots=True)
class Tab:
    """A kind of claim on the intake page."""

    kind: str
    label: str
    claims: int
    decided: int


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim as the page shows it. `likely` is what Enter confirms, `known` the last value of its indicator."""

    claim: Claim
    number: int
    headline: str
    amount: str
    facts: tuple[Fact, ...]
    likely: tuple[dict[str, Any], ...]
    others: int
    doubts: tuple[str, ...]
    known: Known | None
    undecided: bool
    look: bool  # somebody has to look at it; it is never confirmed together with others
    url: str  # of what it became
    kept_as: str

    @property
    def state_word(self) -> str:
        """The claim's state in words."""
        return str(ClaimState(self.claim.state).label)


@dataclass(frozen=True, slots=True)
class IntakePage:
    """Everything that the page of one report shows for one kind of claim."""

    report: Report
    about: str  # the reporting unit as it was called when the report came, or nothing
    kind: str
    tabs: tuple[Tab, ...]
    claims: tuple[ClaimLine, ...]
    pieces: tuple[Piece, ...]
    may_decide: bool
    view: str = "text"  # or "page": the paper as it came, drawn or laid out
    has_page: bool = False
    sheets: tuple[Sheet, ...] = ()
    blocks: tuple[Block, ...] = ()

    @property
    def open(self) -> bool:
        """Whether this actor can decide claims now: a finished report is taken up again first."""
        return self.may_decide and self.report.state == ReportState.READ

    @property
    def total(self) -> int:
        """Claims of all kinds."""
        return sum(tab.claims for tab in self.tabs)

    @property
    def decided(self) -> int:
        """Decided ones of all kinds."""
        return sum(tab.decided for tab in self.tabs)

    @property
    def percent(self) -> int:
        """Decided of all."""
        return 100 * self.decided // self.total if self.total else 0

    @property
    def to_look_at(self) -> int:
        """Undecided claims of this kind that somebody has to look at."""
        return sum(line.undecided and line.look for line in self.claims)

    @property
    def sure(self) -> int:
        """Undecided claims of this kind that need no look."""
        return sum(line.undecided and not line.look for line in self.claims)


def fetch_report(actor: Actor, report_id: int) -> Report:
    """The report, or NotFound for what this actor may not see."""
    report = _related(access.visible_reports(actor)).filter(pk=report_id).first()
    if report is None:
        raise NotFound(_("There is no such report, or it is not for you to see."))
    return report


def sheet_picture(report: Report, number: int) -> bytes:
    """A page of the report's paper as a PNG, or NotFound where it has none such."""
    if showing.has_pages(report.original):
        with suppress(ValueError):
            return showing.picture(report.original, number)
    raise NotFound(_("This paper has no such page."))


def fetch_claim(actor: Actor, report_id: int, claim_id: int) -> Claim:
    """A claim of a report that this actor may see."""
    claim = Claim.objects.filter(pk=claim_id, report=fetch_report(actor, report_id)).first()
    if claim is None:
        raise NotFound(_("This claim is no longer there. Reload the page."))
    return claim


def reports(actor: Actor, state: str = "") -> QuerySet[Report]:
    """The reports this actor may see, newest first, with counts of claims."""
    found = _related(access.visible_reports(actor)).annotate(
        claim_count=Count("claims", filter=~Q(claims__state=ClaimState.WITHDRAWN)),
        decided_count=Count("claims", filter=Q(claims__state__in=rules.DECIDED)),
    )
    return (found.filter(state=state) if state else found).order_by("-recorded_at", "-pk")


def report_lines(found: Iterable[Any]) -> list[ReportLine]:
    """Rows of the list from `reports`."""
    return [ReportLine(report, report.claim_count, report.decided_count) for report in found]


def intake_page(report: Report, kind: str, actor: Actor, view: str = "page") -> IntakePage:
    """The page of a report; `kind` falls back to the first that has something to decide. Five queries.

    `view` "page" shows the paper as it came where it can be shown so, "text" the text that was read.
    """
    tabs = _tabs(report)
    if kind not in KINDS:
        kind = next((tab.kind for tab in tabs if tab.decided < tab.claims), tabs[0].kind if tabs else "figures")
    claims = list(
        Claim.objects.filter(report=report, kind=kind)
        .exclude(state=ClaimState.WITHDRAWN, became_id__isnull=True)
        .order_by("start", "end", "pk")
    )
    claims.sort(key=lambda claim: not needs_look(claim.doubts))
    has_page = shows_page(report)
    shown = "page" if has_page and view != "text" else "text"
    return IntakePage(
        report=report,
        about=str(name_on(report.about_id, timezone.localdate(report.recorded_at))) if report.about_id else "",
        kind=kind,
        tabs=tabs,
        claims=tuple(claim_lines(report, claims)),
        pieces=pieces(report.rendition.text, claims, report.rendition.pages)
        if report.rendition and shown == "text"
        else (),
        may_decide=actor.may("intake.confirm", report.unit_id),
        view=shown,
        has_page=has_page,
        sheets=sheets(report, claims) if shown == "page" else (),
        blocks=blocks(report, claims) if shown == "page" else (),
    )


def claim_lines(report: Report, claims: Collection[Claim]) -> list[ClaimLine]:
    """Claims as lines; the last known values of all indicators they likely speak of come with one query."""
    likely = {claim.pk: _likely(claim) for claim in claims}
    indicators = {one["id"] for found in likely.values() for one in found if one["model"] == "indicator"}
    known = last_known(indicators, (report.about or report.unit).pk) if indicators else {}
    return [_line(claim, number, likely[claim.pk], known) for number, claim in enumerate(claims, start=1)]


def tab(report: Report, kind: str) -> IntakePage:
    """Only the counts of a report, for the progress line after a decision. One query."""
    return IntakePage(report, "", kind, _tabs(report), (), (), True)


def linked_to(refs: Collection[Ref], actor: Actor) -> dict[Ref, list[Link]]:
    """The reports about these units. One query."""
    units = [ref.id for ref in refs if ref.model == "unit"]
    links: dict[Ref, list[Link]] = {}
    if not units:
        return links
    found = access.visible_reports(actor).filter(Q(about__in=units) | Q(unit__in=units)).select_related("original")
    for report in found.order_by("-recorded_at")[:20]:
        link = Link(
            _("report"), str(report), reverse("intake:report", args=[report.pk]), str(report.get_state_display())
        )
        for unit_id in {report.about_id, report.unit_id} & set(units):
            links.setdefault(Ref("unit", int(unit_id or 0)), []).append(link)
    return links


def _related(found: QuerySet[Report]) -> QuerySet[Report]:
    return found.select_related("original", "unit", "about", "rendition__original", "document")


def _tabs(report: Report) -> tuple[Tab, ...]:
    counts = {
        row["kind"]: row
        for row in Claim.objects.filter(report=report)
        .exclude(state=ClaimState.WITHDRAWN)
        .values("kind")
        .annotate(claims=Count("pk"), decided=Count("pk", filter=Q(state__in=rules.DECIDED)))
    }
    return tuple(
        Tab(kind, str(KIND_WORDS[kind]), counts[kind]["claims"], counts[kind]["decided"])
        for kind in KINDS
        if kind in counts
    )


def _likely(claim: Claim) -> tuple[dict[str, Any], ...]:
    """The best proposal of each model that is likely enough to be confirmed with Enter."""
    best: dict[str, dict[str, Any]] = {}
    for one in claim.proposals:
        if one["score"] >= LIKELY:
            best.setdefault(one["model"], {**one, "label": said(one["label"]), "reason": said(one["reason"])})
    return tuple(best.values())


def said(texts: dict[str, str]) -> str:
    """A text of a proposal in the language of the answer."""
    return texts.get(language()) or next(iter(texts.values()), "")


def _line(claim: Claim, number: int, likely: tuple[dict[str, Any], ...], known: dict[int, Known]) -> ClaimLine:
    record = {**claim.record, **(claim.correction or {})}
    indicator = next((one["id"] for one in likely if one["model"] == "indicator"), None)
    return ClaimLine(
        claim=claim,
        number=number,
        headline=headline(claim.kind, record),
        amount=amount(record) if claim.kind == "figures" else "",
        facts=tuple(facts(claim.kind, record)),
        likely=likely,
        others=len(claim.proposals) - len(likely),
        doubts=tuple(doubt_in_words(doubt) for doubt in claim.doubts),
        known=known.get(indicator) if indicator and claim.state in rules.UNDECIDED else None,
        undecided=claim.state in rules.UNDECIDED,
        look=needs_look(claim.doubts),
        url=page_of(claim),
        kept_as=kept_as(claim),
    )
