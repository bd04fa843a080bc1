"""People, organisations and awards."""

from __future__ import annotations

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid
from clew.awards import actions as awards
from clew.conferences import actions as conferences
from clew.conferences.models import Conference
from clew.intake.confirming.confirmation import Became, Confirmation
from clew.org import actions as org
from clew.org.access import can_learn
from clew.org.models import Unit
from clew.people import actions as people
from clew.people.access import can_keep
from clew.people.models import Person

_AT_THE_MEETING = {"chair": "chair", "speaker": "speaker", "presenter": "presenter", "attending": "member"}


def confirm_person(c: Confirmation) -> Became:
    """A known person gets a mention with the post as said; an unknown one is registered. At a meeting: attendance."""
    name = c.text("name")
    known = c.pick(Person, "person")
    if known is None and not name:
        raise Invalid(_("The text gives a post but no name. Choose the person who held it."), field="person")
    person = known or people.register_person(name=name, by=c.by, at=c.at)
    posts = "; ".join(post["post"] for post in c.record.get("posts") or ())
    people.mention_person(person=person, passage=c.passage(), said=posts or name, by=c.by, at=c.at)
    if known is not None and name and name != known.name and can_keep(c.by, known, timezone.localdate(c.at)):
        people.add_person_alias(person=known, text=name, language=c.report.language, by=c.by, at=c.at)
    _attend(c, person, posts)
    return Became(person, merged=known is not None)


def _attend(c: Confirmation, person: Person, posts: str) -> None:
    conference = c.became_of("meeting", Conference)
    if conference is None:
        return
    for role in dict.fromkeys(_AT_THE_MEETING.get(role) for role in c.record.get("roles") or ()):
        if role:
            conferences.record_attendance(
                conference, name=person.name, role=role, post=posts[:400], person=person, by=c.by, at=c.at
            )


def confirm_organisation(c: Confirmation) -> Became | None:
    """The name is learned as one of the unit's names; a class of bodies ("all levels") needs no record."""
    unit = c.pick(Unit, "unit")
    if unit is None:
        if c.text("type") == "class":
            return None
        raise Invalid(_("No unit is known by this name. Choose the unit, or reject the claim."), field="unit")
    if can_learn(c.by, unit.pk):  # a commune's report names the province's bodies, but does not give them their names
        org.add_alias(unit=unit, text=c.text("name"), language=c.report.language, by=c.by, at=c.at)
    return Became(unit, merged=True)


def confirm_award(c: Confirmation) -> Became:
    """An award as told, with its recipients by name where they are named."""
    award = awards.record_award(
        kind=c.text("award") or "other",
        count=int(c.record.get("count") or 1),
        owner_unit=c.report.unit,
        awarder=c.pick(Unit, "unit"),
        awarder_text=c.text("awarder"),
        presenter=c.text("presenter"),
        recipient=c.text("recipient"),
        named=tuple(c.record.get("named_recipients") or ()),
        reason=c.text("reason"),
        period=c.text("period"),
        passage=c.passage(),
        by=c.by,
        at=c.at,
    )
    return Became(award)
