"""Every read of the room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date as Date
from typing import Any, Final

from django.contrib.postgres.search import TrigramWordSimilarity
from django.core.paginator import Page, Paginator
from django.db.models import F, QuerySet, Sum
from django.urls import reverse
from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.archive.access import visible_originals
from clew.archive.models import Agreement
from clew.archive.queries import passage_url
from clew.awards import access
from clew.awards.models import Award, Recipient
from clew.awards.rules import OTHER
from clew.documents.access import visible_documents
from clew.documents.queries import document_url
from clew.face.links import Link, Ref
from clew.face.wording import number, profile_word
from clew.org.queries import versions_on
from clew.words.folding import fold
from clew.words.matching import Match

PAGE_SIZE = 50
_MOST_LINKS = 50
_LEAST = 0.4
SORTS: Final[dict[str, tuple[Any, ...]]] = {
    "date": (F("date").desc(nulls_last=True), "-pk"),
    "-date": (F("date").asc(nulls_last=True), "pk"),
    "count": ("count", "pk"),
    "-count": ("-count", "-pk"),
}


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person asks of the list; empty means all."""

    kind: str = ""
    year: int | None = None
    text: str = ""
    sort: str = "date"


@dataclass(frozen=True, slots=True)
class Line:
    """One award in the list."""

    id: int
    url: str
    kind: str
    count: int
    recipient: str
    awarder: str
    period: str
    date: Date | None


@dataclass(frozen=True, slots=True)
class AwardList:
    """The list with its page; `given` is the number of awards that the filters leave, `total` of entries."""

    lines: tuple[Line, ...]
    page: Page[Any]
    total: int
    given: int
    kinds: tuple[tuple[str, str], ...]
    years: tuple[int, ...]
    filters: Filters


@dataclass(frozen=True, slots=True)
class Bearer:
    """A named recipient; `url` is empty where only the name is known."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Said:
    """A place in a text that tells the award."""

    quote: str
    source: str
    url: str
    disagrees: bool


@dataclass(frozen=True, slots=True)
class AwardPage:
    """Everything that the page of an award shows."""

    award: Award
    kind: str
    awarder: str
    recorded_for: str
    recipients: tuple[Bearer, ...]
    decision: Link | None
    may_change: bool
    said: tuple[Said, ...]


def award_list(actor: Actor, filters: Filters, *, day: Date, number: int | str = 1) -> AwardList:
    """One page of the awards that the actor may see. Seven queries at most."""
    visible = access.visible_awards(actor)
    kept = _filtered(visible, filters)
    page = Paginator(
        kept.prefetch_related("recipients").order_by(*SORTS.get(filters.sort, SORTS["date"])), PAGE_SIZE
    ).get_page(number)
    awards = list(page.object_list)
    names = versions_on({award.awarder_id for award in awards if award.awarder_id}, day)
    years = visible.filter(date__isnull=False).values_list("date__year", flat=True).distinct().order_by("-date__year")
    kinds = visible.values_list("kind", flat=True).distinct().order_by("kind")
    return AwardList(
        lines=tuple(
            Line(
                id=award.pk,
                url=reverse("awards:award", args=[award.pk]),
                kind=kind_words(award.kind),
                count=award.count,
                recipient=award.recipient or ", ".join(one.name for one in award.recipients.all()),
                awarder=str(names[award.awarder_id].name) if award.awarder_id in names else award.awarder_text,
                period=award.period,
                date=award.date,
            )
            for award in awards
        ),
        page=page,
        total=page.paginator.count,
        given=kept.aggregate(given=Sum("count"))["given"] or 0,
        kinds=tuple((kind, kind_words(kind)) for kind in kinds),
        years=tuple(years),
        filters=filters,
    )


def award_page(actor: Actor, award_id: int, *, day: Date) -> AwardPage:
    """The page of an award that the actor may see (else NotFound). Five queries."""
    award = access.award_for(actor, award_id)
    names = versions_on({one for one in (award.awarder_id, award.owner_unit_id) if one}, award.date or day)
    decision = visible_documents(actor).filter(pk=award.decision_id).first() if award.decision_id else None
    mentions = award.mentions.filter(passage__rendition__original__in=visible_originals(actor))
    return AwardPage(
        award=award,
        kind=kind_words(award.kind),
        awarder=str(names[award.awarder_id].name) if award.awarder_id in names else award.awarder_text,
        recorded_for=str(names[award.owner_unit_id].name) if award.owner_unit_id in names else "",
        recipients=tuple(Bearer(one.name, _bearer_url(one)) for one in award.recipients.order_by("pk")),
        decision=Link("document", str(decision), document_url(decision.pk)) if decision else None,
        may_change=actor.may("awards.record", award.owner_unit_id),
        said=tuple(
            Said(
                quote=mention.passage.quote,
                source=mention.passage.rendition.original.name,
                url=passage_url(mention.passage_id),
                disagrees=mention.agreement == Agreement.DISAGREES,
            )
            for mention in mentions.select_related("passage__rendition__original").order_by("-pk")[:100]
        ),
    )


def told_of(award: Award) -> dict[str, Any]:
    """What is recorded of an award, as the form that corrects it takes it."""
    columns = ("kind", "count", "recipient", "reason", "period", "date", "awarder_text", "presenter")
    names = award.recipients.order_by("pk").values_list("name", flat=True)
    told = {column: getattr(award, column) for column in columns}
    return {**told, "awarder": award.awarder_id, "names": "\n".join(names)}


def find_awards(text: str, *, kind: str = "", actor: Actor | None = None, limit: int = 5) -> list[Match]:
    """The awards that a text likely tells, by recipient and reason, best first."""
    folded = fold(text)
    if not folded:
        return []
    awards = access.visible_awards(actor) if actor is not None else Award.objects.all()
    found = awards.annotate(alike=TrigramWordSimilarity(folded, "folded")).filter(alike__gte=_LEAST)
    matches = []
    for award in found.order_by("-alike", "pk")[: limit * 4]:
        same = bool(kind) and award.kind == kind
        reason = _("The same kind of award, told in like words.") if same else _("An award told in like words.")
        matches.append(Match(award.pk, _label(award), round(0.8 * award.alike + (0.2 if same else 0), 3), reason))
    return sorted(matches, key=lambda match: (-match.score, match.id))[:limit]


def linked_to(refs: Collection[Ref], actor: Actor) -> dict[Ref, list[Link]]:
    """The awards that units and persons got, that units gave, and that documents decided. Four queries at most."""
    ids: dict[str, set[int]] = defaultdict(set)
    for ref in refs:
        ids[ref.model].add(ref.id)
    visible = access.visible_awards(actor)
    found: dict[Ref, list[Link]] = defaultdict(list)
    for model in ("unit", "person"):
        if ids[model]:
            got = Recipient.objects.filter(**{f"{model}__in": ids[model]}, award__in=visible).select_related("award")
            for one in got.order_by("-award__date", "-pk")[:_MOST_LINKS]:
                found[Ref(model, getattr(one, f"{model}_id"))].append(_link(one.award, _("got it")))
    if ids["unit"]:
        for award in visible.filter(awarder__in=ids["unit"]).order_by("-date", "-pk")[:_MOST_LINKS]:
            found[Ref("unit", award.awarder_id or 0)].append(_link(award, _("gave it")))
    if ids["document"]:
        for award in visible.filter(decision__in=ids["document"]).order_by("pk")[:_MOST_LINKS]:
            found[Ref("document", award.decision_id or 0)].append(_link(award, _("decided by it")))
    return dict(found)


def kind_words(kind: str) -> str:
    """The name of a kind of award in the language of the answer."""
    return _("award of a kind that was not told") if kind == OTHER else profile_word("award_kinds", kind)


def _filtered(awards: QuerySet[Award], filters: Filters) -> QuerySet[Award]:
    if filters.kind:
        awards = awards.filter(kind=filters.kind)
    if filters.year is not None:
        awards = awards.filter(date__year=filters.year)
    for word in fold(filters.text).split():
        awards = awards.filter(folded__contains=word)
    return awards


def _bearer_url(recipient: Recipient) -> str:
    if recipient.unit_id:
        return f"/units/{recipient.unit_id}/"
    return f"/people/{recipient.person_id}/" if recipient.person_id else ""


def _label(award: Award) -> str:
    return f"{number(award.count)} × {kind_words(award.kind)} · {award.recipient}".rstrip(" ·")


def _link(award: Award, note: str) -> Link:
    return Link("award", _label(award), reverse("awards:award", args=[award.pk]), note)
