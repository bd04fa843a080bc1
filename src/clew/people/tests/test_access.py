"""The table of roles for the rooms below: who may what on a unit of theirs, and nobody anything elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest

from clew.actors.actor import Actor, Grant
from clew.actors.refusals import Refusal
from clew.actors.roles import VERBS_BY_ROLE
from clew.archive import access as archive
from clew.archive.models import Original
from clew.org import access as org
from clew.org.models import Unit
from clew.people import access as people

HERE, ELSEWHERE = 1, 2
ROLES: Final = tuple(VERBS_BY_ROLE)
ALL: Final = set(ROLES)

# What may be done on a unit -> the roles that may do it there. Everybody else is refused.
ON_A_UNIT: Final[dict[str, tuple[Callable[[Actor, int], object], set[str]]]] = {
    "take in papers": (archive.check_receive, {"clerk", "leader", "reporting_officer"}),
    "change units": (
        lambda actor, unit_id: org.check_change(actor, [Unit(pk=unit_id)]),
        {"statistician"},
    ),
    "add names of a unit": (org.check_learn, {"clerk", "leader", "statistician"}),
    "fill posts": (people.check_appoint, {"clerk", "leader"}),
    "give roles": (people.check_grant, {"administrator"}),
}
ANYWHERE: Final[dict[str, tuple[Callable[[Actor], object], set[str]]]] = {
    "see units": (org.check_see, ALL),
    "see persons": (people.check_see, ALL - {"statistician", "editor"}),
    "register persons": (people.check_register, {"clerk", "leader"}),
    "keep accounts": (people.check_accounts, {"administrator"}),
}


def actor(role: str) -> Actor:
    grant = Grant(role=role, unit_id=HERE, hierarchy="area", covers=frozenset({HERE}))
    return Actor(id=f"account:{role}", label=role, grants=(grant,), signed_in=True)


def may(check: Callable[..., object], *told: object) -> bool:
    try:
        check(*told)
    except Refusal as refusal:
        assert refusal.status in (403, 404) and str(refusal)
        return False
    return True


@pytest.mark.parametrize("what", ON_A_UNIT)
def test_on_a_unit(what: str) -> None:
    check, roles = ON_A_UNIT[what]
    assert {role for role in ROLES if may(check, actor(role), HERE)} == roles
    assert not [role for role in ROLES if may(check, actor(role), ELSEWHERE)]


@pytest.mark.parametrize("what", ANYWHERE)
def test_anywhere(what: str) -> None:
    check, roles = ANYWHERE[what]
    assert {role for role in ROLES if may(check, actor(role))} == roles
    assert not may(check, Actor(id="nobody", label=""))


def test_expunging_needs_a_leader_and_an_administrator() -> None:
    here, elsewhere = Original(owner_unit_id=HERE), Original(owner_unit_id=ELSEWHERE)
    pairs = {
        (one, other) for one in ROLES for other in ROLES if may(archive.check_expunge, actor(one), actor(other), here)
    }
    assert pairs == {("leader", "administrator"), ("administrator", "leader")}
    assert not may(archive.check_expunge, actor("leader"), actor("administrator"), elsewhere)


@pytest.mark.django_db
@pytest.mark.parametrize("role", ROLES)
def test_who_reads_the_papers_of_a_unit(role: str) -> None:
    readers = {"clerk", "leader", "inspector", "petitions_officer", "auditor"}
    sql = str(archive.visible_originals(actor(role)).query)
    assert ("owner_unit_id" in sql.partition("WHERE")[2]) == (role in readers)
