"""Every address as every role and as nobody, compared with a table.

An address that is not in the tables fails the test, so nobody adds one without saying who it is for. Addresses with an
id are asked for a record that does not exist: whoever asks, they must never answer with a page.
"""

from __future__ import annotations

import pytest
from django.test import Client

from clew.house.tests.addressing import our_addresses
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province

ROLES = ("clerk", "leader", "member", "officer", "statistician", "auditor", "administrator", "outsider")

# Address without an id -> one of the verbs that open it. "": everyone; "*": whoever is signed in.
OPENED_BY: dict[str, tuple[str, ...]] = {
    "face:components": ("",),
    "desk:home": ("",),
    "threads:search": ("",),
    "people:settings": ("*",),
    "org:units": ("org.see",),
    "org:establish": ("org.change",),
    "people:persons": ("people.see",),
    "people:new": ("people.appoint",),
    "people:accounts": ("people.grant",),
    "people:new_account": ("people.grant",),
    "documents:register": ("documents.see",),
    "documents:new": ("documents.register",),
    "documents:number": ("documents.register",),
    "conferences:list": ("conferences.see",),
    "conferences:new": ("conferences.prepare",),
    "commitments:list": ("commitments.see",),
    "commitments:rates": ("commitments.see",),
    "indicators:list": ("indicators.see",),
    "indicators:export": ("indicators.see",),
    "indicators:define": ("indicators.define",),
    "awards:list": ("awards.see",),
    "awards:new": ("awards.record",),
    "archive:expunging": ("archive.expunge",),
    "intake:reports": ("intake.see", "intake.receive"),
}
ROOMS_WITH_RECORDS = {
    "archive", "org", "people", "documents", "conferences", "commitments", "indicators", "awards", "intake", "threads",
}  # fmt: skip


OURS = our_addresses()
PLAIN = [(name, pattern) for name, pattern in OURS if "<" not in pattern]
OF_RECORDS = [(name, pattern) for name, pattern in OURS if "<" in pattern]


@pytest.mark.parametrize(
    "path", ["email", "confirm-email", "confirm-email/x", "password/reset", "password/reset/key/a-b"]
)
def test_what_works_by_mail_is_closed_to_all(province: Province, path: str) -> None:
    for client in (Client(), signed_in(province, "clerk"), signed_in(province, "administrator")):
        assert client.get(f"/accounts/{path}/").status_code == 404
        assert client.post(f"/accounts/{path}/", {"email": "a@example.org", "action_add": ""}).status_code == 404


def test_the_sign_in_page_leads_to_no_reset(province: Province) -> None:
    client = Client()
    page = client.get("/accounts/login/").content.decode()
    assert "password/reset" not in page and "form-control" in page


@pytest.mark.parametrize("path", ["2fa/", "2fa/webauthn/", "2fa/totp/activate/", "password/change/", "logout/"])
def test_pages_of_ones_own_account_open_or_ask_for_the_password_again(province: Province, path: str) -> None:
    assert signed_in(province, "clerk").get(f"/accounts/{path}").status_code in (200, 302)
    assert Client().get(f"/accounts/{path}").status_code == 302


def test_every_address_is_in_the_table() -> None:
    assert {name for name, _pattern in PLAIN} == set(OPENED_BY)
    assert {name.split(":")[0] for name, _pattern in OF_RECORDS} == ROOMS_WITH_RECORDS


@pytest.mark.parametrize("role", ROLES)
def test_a_role_opens_what_its_verbs_open_and_nothing_else(province: Province, role: str) -> None:
    actor = province.actor(role)
    client = signed_in(province, role)
    for name, pattern in PLAIN:
        verbs = OPENED_BY[name]
        opens = verbs in (("",), ("*",)) or any(actor.may(verb) for verb in verbs)
        status = client.get("/" + pattern).status_code
        # 422: an address that answers a question was asked none.
        assert (status in (200, 422)) == opens, f"{role} at {name}: {status}"
        assert status in (200, 422, 403, 404), f"{role} at {name}: {status}"


def test_nobody_opens_only_what_is_for_everyone(province: Province) -> None:
    for name, pattern in PLAIN:
        status = Client().get("/" + pattern).status_code
        if OPENED_BY[name] == ("",):
            assert status == 200, name
        else:
            assert status in (302, 403, 404), f"nobody at {name}: {status}"


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_a_record_that_is_not_there_gives_no_page(province: Province, role: str) -> None:
    client = Client() if role == "nobody" else signed_in(province, role)
    for name, pattern in OF_RECORDS:
        path = "/" + _filled(pattern)
        for status in (client.get(path).status_code, client.post(path).status_code):
            assert status in (302, 403, 404, 405), f"{role} at {name}: {status}"


def _filled(pattern: str) -> str:
    """The pattern with an id that no record has, and words where it wants words."""
    parts = []
    for part in pattern.split("/"):
        if part.startswith("<int:"):
            part = "999999999"
        elif part.startswith("<str:model"):
            part = "unit"
        elif part.startswith("<"):
            part = "rename" if "slug" in part else "none"
        parts.append(part)
    return "/".join(parts)
