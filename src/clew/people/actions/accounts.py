"""Accounts, the roles they have, and their own settings."""

from __future__ import annotations

from datetime import date, datetime

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid
from clew.history.models import recorded
from clew.history.recording import action
from clew.org.dating import days, end_on
from clew.org.models import Unit
from clew.people import access, rules
from clew.people.models import Account, Grant, Person


@action
def create_account(
    *,
    username: str,
    password: str,
    by: Actor,
    at: datetime,
    person: Person | None = None,
    language: str = "",
) -> Account:
    """A sign-in, for a person or (without one) for an office. It may do nothing until it is given a role."""
    access.check_accounts(by)
    rules.check_text(username, "username")
    rules.check_settings(language, "")
    if Account.objects.filter(username__iexact=username.strip()).exists():
        raise Invalid(_("The name “%(username)s” is taken. Choose another."), field="username", username=username)
    if person is not None and Account.objects.filter(person=person).exists():
        raise Invalid(_("%(person)s has an account already. Give that one the role."), field="person", person=person)
    account = Account(username=username.strip(), person=person, language=language, date_joined=at)
    if not by.unbounded:  # the example's accounts have simple passwords that everybody may know
        _check_password(password, account)
    account.set_password(password)
    account.save()
    return account


@action
def close_account(*, account: Account, by: Actor, at: datetime) -> Account:
    """Nobody can sign in with it any more; what it did keeps its name."""
    access.check_accounts(by)
    account.is_active = False
    account.save(update_fields=["is_active"])
    return account


@action
def grant(
    *,
    account: Account,
    role: str,
    unit: Unit,
    hierarchy: str,
    valid_from: date,
    by: Actor,
    at: datetime,
    valid_to: date | None = None,
) -> Grant:
    """Gives a role on a unit and on all that stand under it in `hierarchy` on the day of asking."""
    access.check_grant(by, unit.pk)
    rules.check_role(settings.PROFILE, role, hierarchy)
    rules.check_days(valid_from, valid_to)
    valid = days(valid_from, valid_to)
    same = Grant.objects.filter(account=account, role=role, unit=unit, hierarchy=hierarchy)
    if same.filter(valid__overlap=valid).exists():
        raise Invalid(_("%(account)s has this role there already. Check the days."), field="role", account=account)
    return Grant.objects.create(
        account=account, role=role, unit=unit, hierarchy=hierarchy, valid=valid, **recorded(by, at)
    )


@action
def revoke(*, grant: Grant, day: date, by: Actor, at: datetime) -> None:
    """Takes the role away from `day` on."""
    access.check_grant(by, grant.unit_id)
    others = Grant.objects.filter(role="administrator", account__is_active=True, valid__contains=day)
    rules.check_not_last_administrator(grant, others.exclude(pk=grant.pk).count())
    end_on(grant, day)


@action
def change_settings(
    *, account: Account, language: str, theme: str, letter_keys: bool, by: Actor, at: datetime
) -> Account:
    """The person's own choices: language and theme (empty: as the browser says), letter keys in lists."""
    access.check_own(by, account)
    rules.check_settings(language, theme)
    account.language, account.theme, account.letter_keys = language, theme, letter_keys
    account.save(update_fields=["language", "theme", "letter_keys"])
    return account


def _check_password(password: str, account: Account) -> None:
    try:
        validate_password(password, account)
    except ValidationError as refused:
        raise Invalid(" ".join(refused.messages), field="password") from refused
