"""What the frame around every page shows: places, own units, languages, the banner of the example province."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, cast

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.requests import ClewRequest
from clew.org.models import UnitVersion


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the rail."""

    label: str
    icon: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything that `face/base.html` needs beside its page."""

    signed_in: bool
    name: str
    places: tuple[Place, ...]
    units: tuple[Place, ...]
    languages: tuple[tuple[str, str], ...]
    demo_day: date | None
    settings_url: str
    query: str


# Label, icon, address, the verb that opens it. The order is the order of the work.
PLACES: Final = (
    (_("Desk"), "home", "desk:home", "desk.see"),
    (_("Reports in"), "inbox", "intake:reports", "intake.see"),
    (_("Documents"), "file-text", "documents:register", "documents.see_addressed"),
    (_("Conferences"), "users-group", "conferences:list", "conferences.see"),
    (_("Commitments"), "checklist", "commitments:list", "commitments.see"),
    (_("Indicators"), "chart-line", "indicators:list", "indicators.see"),
    (_("Reporting"), "edit", "rounds:owed", "rounds.see"),
    (_("Units"), "sitemap", "org:units", "org.see"),
    (_("People"), "user", "people:persons", "people.see"),
    (_("Awards"), "award", "awards:list", "awards.see"),
    (_("Accounts"), "lock", "people:accounts", "people.grant"),
    (_("Expunging"), "alert-triangle", "archive:expunging", "archive.expunge"),
)


def page_frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor. One query, the names of the actor's own units; none for a part of a page, which has no frame
    and therefore never asks for it."""
    if getattr(request, "actor", None) is None:  # an error before the middleware had its turn
        return {}
    return {"frame": SimpleLazyObject(lambda: _frame(cast(ClewRequest, request)))}


def _frame(request: ClewRequest) -> Frame:
    actor = request.actor
    return Frame(
        signed_in=actor.signed_in,
        name=actor.label,
        places=_places(actor, request.path),
        units=_units(actor, request.day),
        languages=tuple(settings.LANGUAGES),
        demo_day=settings.FIXED_TODAY if settings.DEMO else None,
        settings_url=_address("people:settings") or "#",
        query=request.GET.get("q", "") if request.path == "/search/" else "",
    )


def _places(actor: Actor, path: str) -> tuple[Place, ...]:
    shown = [
        (str(label), icon, url) for label, icon, name, verb in PLACES if (url := _address(name)) and actor.may(verb)
    ]
    # A page can stand under two places, as the accounts under the people: the nearer one is meant.
    current = max(
        (url for _label, _icon, url in shown if path == url or (url != "/" and path.startswith(url))), default=""
    )
    return tuple(Place(label, icon, url, url == current) for label, icon, url in shown)


def _units(actor: Actor, day: date) -> tuple[Place, ...]:
    own = {grant.unit_id for grant in actor.grants}
    versions = UnitVersion.objects.filter(unit__in=own, valid__contains=day).order_by("sort_key")
    return tuple(
        Place(str(version.short_name or version.name), "building-community", f"/units/{version.unit_id}/", False)
        for version in versions
    )


def _address(name: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""
