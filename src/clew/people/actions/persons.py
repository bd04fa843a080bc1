"""Persons, the names they are met by, and the texts that name them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone

from clew.actors.actor import Actor
from clew.archive.models import Agreement, Passage
from clew.history.models import recorded
from clew.history.recording import action
from clew.history.removing import remove
from clew.people import access, rules
from clew.people.models import Person, PersonAlias, PersonMention, Post, PostAlias, Tenure, TenureMention


@action
def register_person(*, name: str, by: Actor, at: datetime, sort_name: str = "", aliases: Iterable[str] = ()) -> Person:
    """A new person. `sort_name` is the name as lists order it, where that differs from the name itself."""
    access.check_register(by)
    rules.check_text(name, "name")
    person = Person.objects.create(name=name.strip(), sort_name=sort_name.strip(), **recorded(by, at))
    PersonAlias.objects.bulk_create(PersonAlias(person=person, text=text) for text in dict.fromkeys(aliases))
    return person


@action
def add_person_alias(*, person: Person, text: str, by: Actor, at: datetime, language: str = "") -> PersonAlias:
    """One more form of the person's name, as met in a text."""
    access.check_keep(by, person, timezone.localdate(at))
    return PersonAlias.objects.get_or_create(person=person, text=text, defaults={"language": language})[0]


@action
def add_post_alias(*, post: Post, text: str, by: Actor, at: datetime, language: str = "") -> PostAlias:
    """One more form of the post's name, as met in a text."""
    access.check_appoint(by, post.unit_id)
    return PostAlias.objects.get_or_create(post=post, text=text, defaults={"language": language})[0]


@action
def mention_person(
    *, person: Person, passage: Passage, said: str, by: Actor, at: datetime, agreement: str = Agreement.AGREES
) -> PersonMention:
    """A text names the person; `said` are its words."""
    access.check_register(by)
    return PersonMention.objects.create(
        person=person, passage=passage, said=said, agreement=agreement, **recorded(by, at)
    )


@action
def withdraw_person(*, person: Person, by: Actor, at: datetime) -> None:
    """Removes a person who was registered by mistake and on whom nothing hangs; StillUsed otherwise."""
    access.check_register(by)
    remove(person)


@action
def take_back_mention(*, person: Person, passage: Passage, by: Actor, at: datetime) -> None:
    """The text does not name the person at this passage after all."""
    access.check_register(by)
    person.mentions.filter(passage=passage).delete()


@action
def mention_tenure(
    *, tenure: Tenure, passage: Passage, said: str, by: Actor, at: datetime, agreement: str = Agreement.AGREES
) -> TenureMention:
    """A text says, or denies, that the person holds the post."""
    access.check_register(by)
    return TenureMention.objects.create(
        tenure=tenure, passage=passage, said=said, agreement=agreement, **recorded(by, at)
    )
