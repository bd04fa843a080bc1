"""How a house begins in which nobody has an account: its first area, the bodies that stand at the top beside it, and
one account that can make all the others. The rest goes through the pages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from clew.actors.actor import Actor
from clew.actors.refusals import Invalid, NotNow
from clew.history.recording import recording
from clew.org import actions as org
from clew.org.models import Unit
from clew.people import actions as people
from clew.people.models import Account
from clew.profiles import Profile
from clew.profiles.bodies import UnitKind, first_areas
from clew.words.languages import Words

ROLES = ("administrator", "statistician", "clerk")
"""What the first account may: give roles, change the tree of units, receive and confirm reports."""


def begin(
    *,
    profile: Profile,
    kind: str,
    name: str,
    username: str,
    password: str,
    since: date,
    by: Actor,
    at: datetime,
    day: date,
    body_names: Mapping[str, str] | None = None,
) -> list[Unit]:
    """Makes the area, a body of every kind that stands at the top of another hierarchy and serves such an area, and the
    account with its roles on all of them, or nothing of it. `since`: the day from which the units exist; the roles hold
    from `day`. `body_names` are names by kind of body; others are called by their kind and the name of the area."""
    refuse_unless_new()
    area = _first_area(profile, kind, since)
    bodies = [body for body in profile.unit_kinds.on(since) if kind in body.serves and body.top_of]
    named = dict(body_names or {})
    _refuse_unknown(named, bodies)
    _check_password(password, username)
    language = profile.default_language
    doing: dict[str, Any] = {"by": by, "at": at}
    with recording(by, "house.begin"):
        first = org.establish(kind=kind, name=Words(**{language: name}), valid_from=since, **doing)
        places = [(first, area.top_of)]
        for body in bodies:
            called = named.get(body.id) or name_of(body, area, name, language)
            unit = org.establish(
                kind=body.id, name=Words(**{language: called}), valid_from=since, serves=first, **doing
            )
            places.append((unit, body.top_of))
        account = people.create_account(username=username, password=password, **doing)
        for unit, hierarchy in places:
            for role in ROLES:
                people.grant(account=account, role=role, unit=unit, hierarchy=hierarchy, valid_from=day, **doing)
    return [unit for unit, _place in places]


def refuse_unless_new() -> None:
    """Raises NotNow where there are accounts: their administrators make the next one."""
    if Account.objects.exists():
        raise NotNow(_("There are accounts here already. Sign in as an administrator and make further ones there."))


def name_of(body: UnitKind, area: UnitKind, name: str, language: str) -> str:
    """What a body is called that was given no name: its kind, and the area without the word for its own kind. Where
    the profile has several words for both (tỉnh and tỉnh ủy, thành phố and thành ủy), they are in the same order."""
    proper, place = name, 0
    for number, word in enumerate(area.names[language].split(", ")):
        if name.casefold().startswith(f"{word.casefold()} "):
            proper, place = name[len(word) + 1 :], number
    kinds = body.names[language].split(", ")
    called = kinds[place] if place < len(kinds) else kinds[0]
    return f"{called[0].upper()}{called[1:]} {proper}"


def _first_area(profile: Profile, kind: str, day: date) -> UnitKind:
    known = first_areas(profile.unit_kinds.on(day))
    for one in known:
        if one.id == kind:
            return one
    raise Invalid(
        _("The first unit cannot be of the kind “%(kind)s”. Choose one of: %(known)s."),
        field="kind", kind=kind, known=", ".join(one.id for one in known),
    )  # fmt: skip


def _refuse_unknown(named: Mapping[str, str], bodies: list[UnitKind]) -> None:
    known = [body.id for body in bodies]
    for kind in named:
        if kind not in known:
            raise Invalid(
                _("No body of the kind “%(kind)s” is established with it. Choose one of: %(known)s."),
                kind=kind, known=", ".join(known),
            )  # fmt: skip


def _check_password(password: str, username: str) -> None:
    """`create_account` asks no good password of the house itself, for the sake of the example; this account is real."""
    try:
        validate_password(password, Account(username=username))
    except ValidationError as refused:
        raise Invalid(" ".join(refused.messages), field="password") from refused
