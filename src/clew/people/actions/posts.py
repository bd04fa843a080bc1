"""Posts of a unit, who holds them over time, and the terms of a body."""

from __future__ import annotations

from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from psycopg.types.range import DateRange

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.archive.models import Passage
from clew.history.models import recorded
from clew.history.recording import action
from clew.org.dating import days, end_on
from clew.org.models import Unit, UnitVersion
from clew.people import access, rules
from clew.people.models import Person, Post, Tenure, Term
from clew.words.languages import Words


@action
def establish_post(*, unit: Unit, label: Words, by: Actor, at: datetime, position: int = 100, seats: int = 1) -> Post:
    """A post in a unit; `position` orders the posts of the unit, the lowest first; `seats` persons hold it at once."""
    access.check_appoint(by, unit.pk)
    rules.check_label(label)
    return Post.objects.create(unit=unit, label=label, position=position, seats=seats, **recorded(by, at))


@action
def appoint(
    *,
    person: Person,
    post: Post,
    valid_from: date,
    by: Actor,
    at: datetime,
    valid_to: date | None = None,
    acting: bool = False,
    term: Term | None = None,
    act_symbol: str = "",
    act_passage: Passage | None = None,
) -> Tenure:
    """The person holds the post from `valid_from`, until the day before `valid_to` or until it is ended."""
    access.check_appoint(by, post.unit_id)
    access.check_keep(by, person, timezone.localdate(at))
    rules.check_days(valid_from, valid_to)
    version = UnitVersion.objects.filter(unit=post.unit_id, valid__contains=valid_from).first()
    rules.check_unit_lives(post.unit, version, valid_from)
    try:
        with transaction.atomic():
            valid = days(valid_from, valid_to)
            if not acting:
                _check_seat(post, valid, person)
            return Tenure.objects.create(
                person=person,
                post=post,
                valid=valid,
                acting=acting,
                term=term,
                act_symbol=act_symbol,
                act_passage=act_passage,
                **recorded(by, at),
            )
    except IntegrityError as overlap:
        raise Invalid(
            _("%(person)s holds this post already on some of these days. Check the days, or end the other tenure."),
            field="valid_from",
            person=person,
        ) from overlap


def _check_seat(post: Post, valid: DateRange, person: Person) -> None:
    """The post is locked, so that of two who appoint at once the second one sees the first one's tenure. A tenure of
    the same person is the database's to refuse."""
    Post.objects.select_for_update().get(pk=post.pk)
    held = Tenure.objects.filter(post=post, acting=False, valid__overlap=valid).exclude(person=person)
    rules.check_seat_free(post, list(held.select_related("person")), valid)


@action
def end_tenure(*, tenure: Tenure, day: date, by: Actor, at: datetime) -> Tenure:
    """The person holds the post for the last time on the day before `day`."""
    access.check_appoint(by, tenure.post.unit_id)
    rules.check_holds(tenure, day)
    end_on(tenure, day)
    return tenure


@action
def begin_term(
    *,
    body: Unit,
    ordinal: int,
    name: str,
    valid_from: date,
    by: Actor,
    at: datetime,
    valid_to: date | None = None,
    act_symbol: str = "",
    act_passage: Passage | None = None,
) -> Term:
    """A term of a body, for example its sixteenth, "2025-2030". A term without an end goes on."""
    access.check_appoint(by, body.pk)
    rules.check_text(name, "name")
    rules.check_days(valid_from, valid_to)
    try:
        with transaction.atomic():
            return Term.objects.create(
                body=body,
                ordinal=ordinal,
                name=name.strip(),
                valid=days(valid_from, valid_to),
                act_symbol=act_symbol,
                act_passage=act_passage,
                **recorded(by, at),
            )
    except IntegrityError as overlap:
        raise Invalid(
            _("The body has a term with this number, or on some of these days, already. Check number and days."),
            field="ordinal",
        ) from overlap
