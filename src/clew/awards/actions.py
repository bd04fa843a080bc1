"""Every write of the room."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Date
from datetime import datetime

from django.conf import settings
from django.utils import timezone

from clew.actors.actor import Actor
from clew.archive.models import Agreement, Passage
from clew.awards import access, rules
from clew.awards.models import Award, AwardMention, Recipient
from clew.documents.models import Document
from clew.history.models import recorded
from clew.history.recording import action
from clew.org.models import Unit
from clew.org.queries import name_on
from clew.people.models import Person

Bearer = Unit | Person
Named = str | Bearer | tuple[str, Bearer | None]


@action
def record_award(  # long: one keyword for each thing that an award may state
    *,
    kind: str,
    count: int,
    owner_unit: Unit,
    awarder: Unit | None = None,
    awarder_text: str = "",
    presenter: str = "",
    recipient: str = "",
    named: Iterable[Named] = (),
    reason: str = "",
    period: str = "",
    date: Date | None = None,
    decision: Document | None = None,
    passage: Passage | None = None,
    by: Actor,
    at: datetime,
) -> Award:
    """One award, or a number of equal ones. `named` are names, units, persons, or names as written
    together with the unit or person that bears them."""
    access.check_record(by, owner_unit.pk)
    recipients = [_named(one, date or timezone.localdate(at)) for one in named]
    rules.check_count(count, len(recipients))
    award = Award.objects.create(
        kind=rules.kind_meant(kind, settings.PROFILE),
        count=count,
        awarder=awarder,
        awarder_text=awarder_text,
        presenter=presenter,
        recipient=recipient,
        reason=reason,
        period=period,
        date=date,
        decision=decision,
        owner_unit=owner_unit,
        **recorded(by, at),
    )
    Recipient.objects.bulk_create(
        Recipient(
            award=award,
            name=name,
            unit=bearer if isinstance(bearer, Unit) else None,
            person=bearer if isinstance(bearer, Person) else None,
        )
        for name, bearer in recipients
    )
    if passage is not None:
        AwardMention.objects.create(award=award, passage=passage, said=passage.quote, **recorded(by, at))
    return award


@action
def mention_award(
    award: Award, *, passage: Passage, said: str = "", agreement: str = Agreement.AGREES, by: Actor, at: datetime
) -> AwardMention:
    """A text tells the award at this passage."""
    access.check_record(by, award.owner_unit_id)
    return AwardMention.objects.create(
        award=award, passage=passage, said=said or passage.quote, agreement=agreement, **recorded(by, at)
    )


def _named(one: Named, day: Date) -> tuple[str, Unit | Person | None]:
    if isinstance(one, tuple):
        return one
    if isinstance(one, Unit):
        return str(name_on(one.pk, day)), one
    return (one, None) if isinstance(one, str) else (one.name, one)
