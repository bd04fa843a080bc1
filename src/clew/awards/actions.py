"""Every write of the room."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Date
from datetime import datetime
from typing import Any

from django.conf import settings
from django.utils import timezone

from clew.actors.actor import Actor
from clew.archive.models import Agreement, Passage
from clew.awards import access, rules
from clew.awards.models import Award, AwardMention, Recipient
from clew.documents.models import Document
from clew.history.models import recorded
from clew.history.recording import action, recording
from clew.history.removing import remove
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
    _name_recipients(award, recipients)
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


def correct_award(award: Award, *, why: str, named: Iterable[Named], by: Actor, at: datetime, **told: Any) -> Award:
    """Puts right what was recorded: `told` are keywords of `record_award`, of which those that are given change;
    `named` replaces the named recipients, where those that stay keep the unit or person that bears the name."""
    access.check_record(by, award.owner_unit_id)
    rules.check_reason(why, "why")
    unknown = told.keys() - _CORRECTABLE
    assert not unknown, f"not among the columns of an award: {unknown}"
    recipients = [_named(one, told.get("date") or timezone.localdate(at)) for one in named]
    rules.check_count(told.get("count", award.count), len(recipients))
    if "kind" in told:
        told["kind"] = rules.kind_meant(told["kind"], settings.PROFILE)
    with recording(by, "awards.correct_award", why):  # `reason` is a column of the award itself
        return _correct(award, told, recipients)


def _correct(award: Award, told: dict[str, Any], recipients: list[tuple[str, Bearer | None]]) -> Award:
    for name, value in told.items():
        setattr(award, name, value)
    award.save()
    known = {one.name: one for one in award.recipients.all()}
    _name_recipients(award, [one for one in recipients if one[0] not in known])
    kept = {name for name, _bearer in recipients}
    award.recipients.filter(pk__in=[one.pk for name, one in known.items() if name not in kept]).delete()
    return award


@action
def withdraw_award(award: Award, *, reason: str, by: Actor, at: datetime) -> None:
    """Removes an award that was recorded by mistake, with its recipients and mentions; the history keeps it with the
    reason."""
    access.check_record(by, award.owner_unit_id)
    rules.check_reason(reason)
    award.mentions.all().delete()
    remove(award)


@action
def take_back_mention(award: Award, *, passage: Passage, by: Actor, at: datetime) -> None:
    """The text does not tell the award at this passage after all."""
    access.check_record(by, award.owner_unit_id)
    award.mentions.filter(passage=passage).delete()


_CORRECTABLE = frozenset(
    {"kind", "count", "awarder", "awarder_text", "presenter", "recipient", "reason", "period", "date", "decision"}
)


def _name_recipients(award: Award, recipients: Iterable[tuple[str, Bearer | None]]) -> None:
    Recipient.objects.bulk_create(
        Recipient(
            award=award,
            name=name,
            unit=bearer if isinstance(bearer, Unit) else None,
            person=bearer if isinstance(bearer, Person) else None,
        )
        for name, bearer in recipients
    )


def _named(one: Named, day: Date) -> tuple[str, Unit | Person | None]:
    if isinstance(one, tuple):
        return one
    if isinstance(one, Unit):
        return str(name_on(one.pk, day)), one
    return (one, None) if isinstance(one, str) else (one.name, one)
