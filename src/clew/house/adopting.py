"""The conference that adopted a document, for the register's form: documents know no conferences, so the house ties
the two."""

from __future__ import annotations

from datetime import date, datetime

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.conferences import access, actions
from clew.conferences.models import Conference, ConferenceState
from clew.conferences.queries import conference_name
from clew.documents.models import Document
from clew.face.wording import day as day_words
from clew.face.wording import language
from clew.org.among import among

_MOST = 50


def conferences_for(actor: Actor, day: date) -> list[tuple[int, str]]:
    """The conferences that were held until `day` and that the actor prepares, the latest first: id and name. One
    query."""
    held = access.visible_conferences(actor).exclude(state=ConferenceState.PLANNED).filter(date__lte=day)
    if not actor.unbounded:
        held = held.filter(body__in=among(actor.units("conferences.prepare")))
    latest = held.select_related("term").order_by("-date", "-pk")[:_MOST]
    return [(one.pk, _named(one)) for one in latest]


def adopted_at(*, conference_id: int, document: Document, by: Actor, at: datetime) -> None:
    """Records that the conference adopted the document."""
    conference = access.visible_conferences(by).filter(pk=conference_id).first()
    if conference is None:
        raise Invalid(_("There is no such conference. Choose another one."), field="conference")
    actions.record_decision(conference, act="adopted", object=str(document), document=document, by=by, at=at)


def _named(conference: Conference) -> str:
    return f"{conference_name(conference, settings.PROFILE, language())} · {day_words(conference.date)}"
