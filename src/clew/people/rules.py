"""What may happen to posts, terms, accounts and grants in their present state."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from django.utils.translation import gettext_lazy as _
from psycopg.types.range import DateRange

from clew.actors.refusals import Invalid, NotNow
from clew.actors.roles import VERBS_BY_ROLE
from clew.org.models import Unit, UnitVersion
from clew.people.models import Grant, Post, Tenure
from clew.profiles import Profile
from clew.words.languages import LANGUAGES, Words

THEMES = ("", "light", "dark")


def check_text(text: str, field: str) -> None:
    """A name is not empty."""
    if not text.strip():
        raise Invalid(_("This may not be empty. Write the name."), field=field)


def check_label(label: Words) -> None:
    """A post has a label in at least one language."""
    if not label:
        raise Invalid(_("Name the post in at least one language."), field="label")


def check_days(valid_from: date, valid_to: date | None) -> None:
    """The first day comes before the day from which it no longer holds."""
    if valid_to is not None and valid_to <= valid_from:
        raise Invalid(_("The end must come after the beginning. Correct one of the days."), field="valid_to")


def check_unit_lives(unit: Unit, version: UnitVersion | None, day: date) -> None:
    """A post is held in a unit that exists."""
    if version is None:
        raise NotNow(_("The unit of this post does not exist on %(day)s. Check the day."), day=day.isoformat())


def check_seat_free(post: Post, held: Collection[Tenure], valid: DateRange) -> None:
    """A post has a seat free on every day of `valid`. `held` are its tenures that touch these days and are no acting
    ones: most sit together on a day on which one of them, or the new one, begins."""
    for day in {valid.lower, *(one.valid.lower for one in held)}:
        sitting = [one for one in held if day in one.valid]
        if day in valid and len(sitting) >= post.seats:
            raise Invalid(
                _(
                    "%(post)s is held by %(holders)s on %(day)s, and the post has %(seats)s seats. End a tenure first, "
                    "or appoint somebody as acting."
                )
                if post.seats > 1
                else _(
                    "%(post)s is held by %(holders)s on %(day)s. End that tenure first, or appoint somebody as acting."
                ),
                field="post",
                post=post,
                holders=", ".join(str(one.person) for one in sitting),
                day=day.isoformat(),
                seats=post.seats,
            )


def check_holds(tenure: Tenure, day: date) -> None:
    """A tenure ends on a day on which it holds, or would hold."""
    valid = tenure.valid
    if day < valid.lower or (valid.upper is not None and day > valid.upper):
        raise NotNow(
            _("The tenure of %(person)s does not hold on %(day)s. Check the day."),
            person=tenure.person,
            day=day.isoformat(),
        )


def check_role(profile: Profile, role: str, hierarchy: str) -> None:
    """The role and the hierarchy are the profile's."""
    if role not in VERBS_BY_ROLE or role not in profile.roles:
        raise Invalid(
            _("There is no role “%(role)s”. Choose one of: %(known)s."),
            field="role",
            role=role,
            known=", ".join(profile.roles.ids),
        )
    if hierarchy not in profile.hierarchies:
        raise Invalid(
            _("There is no hierarchy “%(hierarchy)s”. Choose one of: %(known)s."),
            field="hierarchy",
            hierarchy=hierarchy,
            known=", ".join(profile.hierarchies.ids),
        )


def check_not_last_administrator(grant: Grant, others: int) -> None:
    """Somebody must remain who can give roles."""
    if grant.role == "administrator" and not others:
        raise NotNow(_("This is the last administrator. Give the role to somebody else first."))


def check_settings(language: str, theme: str) -> None:
    """Language and theme are among those that there are; empty means: as the browser says."""
    if language and language not in LANGUAGES:
        raise Invalid(_("Choose one of the languages."), field="language")
    if theme not in THEMES:
        raise Invalid(_("Choose one of the themes."), field="theme")
