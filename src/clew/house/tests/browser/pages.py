"""Every page of the product with a real record behind it: found by links, reached by a name, or a state of its own.

A page that is in none of the tables below fails `test_no_address_is_forgotten`, so a new page cannot be missed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Page

from clew import face
from clew.house.tests.addressing import addresses as patterns
from clew.house.tests.browser import making
from clew.house.tests.browser.visiting import Visitor

EYES: Final = ("hung", "quan", "lan", "an", "")
"""Between them, a leader, an administrator, a clerk, a statistician and nobody see every page that has a link."""

NO_PAGE: Final = {
    "set_language": "a form's target",
    "archive:download": "a file",
    "indicators:export": "a file",
    "mfa_download_recovery_codes": "a file",
    "documents:number": "a line inside a form",
    "documents:merge": "a form's target",
    "intake:sheet": "a picture",
    "intake:progress": "a line inside the page of a report that is being read",
    "intake:about": "a form's target",
    "intake:again": "a form's target",
    "intake:close": "a form's target",
    "intake:reopen": "a form's target",
    "intake:new_claim": "a form's target",
    "intake:confirm_all": "a form's target",
    "intake:claim": "a form inside the page of a report",
    "intake:confirm": "a form's target",
    "intake:reject": "a form's target",
    "intake:undo": "a form's target",
    "rounds:approve": "a form's target",
    "rounds:cells": "answers the grid",
    "rounds:export": "a file",
    "rounds:remind": "a form's target",
    "rounds:send": "a form's target",
    "rounds:take": "a form's target",
    "people:close": "a form's target",
    "people:revoke": "a form's target",
    "account_set_password": "leads on: every account has a password",
    "account_email": "closed: no mail",
    "account_email_verification_sent": "closed: no mail",
    "account_reset_password": "closed: no mail",
    "account_reset_password_done": "closed: no mail",
    "account_reset_password_from_key": "closed: no mail",
    "account_reset_password_from_key_done": "closed: no mail",
    "account_confirm_email": "closed: no mail",
    "account_confirm_login_code": "closed: no mail",
    "mfa_login_webauthn": "answers the browser's question for a passkey",
}
"""The addresses that are no page of their own, each with its reason."""

WITH_KEYS: Final = "with-keys"
"""An account that the tests make, with a second factor and a passkey."""
HALF_IN: Final = "half-in"
"""The same account, whose password was given and whose second factor is asked for."""

ACCOUNT: Final = {
    "account_inactive": ("", "/accounts/inactive/"),
    "account_signup": ("", "/accounts/signup/"),
    "account_logout": ("lan", "/accounts/logout/"),
    "account_change_password": ("lan", "/accounts/password/change/"),
    "account_reauthenticate": ("lan", "/accounts/reauthenticate/"),
    "mfa_activate_totp": ("lan", "/accounts/2fa/totp/activate/"),
    "mfa_add_webauthn": ("lan", "/accounts/2fa/webauthn/add/"),
    "mfa_index": (WITH_KEYS, "/accounts/2fa/"),
    "mfa_deactivate_totp": (WITH_KEYS, "/accounts/2fa/totp/deactivate/"),
    "mfa_view_recovery_codes": (WITH_KEYS, "/accounts/2fa/recovery-codes/"),
    "mfa_generate_recovery_codes": (WITH_KEYS, "/accounts/2fa/recovery-codes/generate/"),
    "mfa_list_webauthn": (WITH_KEYS, "/accounts/2fa/webauthn/"),
    "mfa_reauthenticate": (WITH_KEYS, "/accounts/2fa/reauthenticate/"),
    "mfa_reauthenticate_webauthn": (WITH_KEYS, "/accounts/2fa/webauthn/reauthenticate/"),
    "mfa_authenticate": (HALF_IN, "/accounts/2fa/authenticate/"),
}
"""django-allauth's pages: who looks, and where. The two of one key are found in the list of keys."""

Prepare = Callable[[Page], object]


@dataclass(frozen=True)
class Shown:
    """One page: the name of its view, who looks, where, and what is done there before it is looked at."""

    name: str
    who: str
    path: str
    status: int = 200
    prepare: Prepare | None = None

    def __str__(self) -> str:
        return f"{self.path} ({self.name}, {self.who or 'nobody'})"


def every_page(base: str) -> list[Shown]:
    """One example of every page, and of the states that a page can be in."""
    shown: dict[str, Shown] = {}
    for who in EYES:
        for address in Visitor(base, who).addresses():
            shown.setdefault(address.name, Shown(address.name, who, address.path))
    named = {**_of_records(base, shown), **ACCOUNT}
    for name, (who, path) in named.items():
        shown.setdefault(name, Shown(name, who, path))
    return [*sorted(shown.values(), key=lambda one: one.name), *_states(shown), *_made(base)]


def forgotten(pages: list[Shown]) -> set[str]:
    """The names of addresses that have neither a page in the list nor a reason why not."""
    known = {one.name for one in pages} | set(NO_PAGE)
    return {name for name, _pattern in patterns() if name != "None" and name not in known}


def _of_records(base: str, found: dict[str, Shown]) -> dict[str, tuple[str, str]]:
    """Pages that nobody is led to in the example as it is, on records that it has."""
    commitment = found["commitments:commitment"].path
    document = found["documents:document"].path
    clause = found["documents:clause"].path.removeprefix(document + "clauses/").rstrip("/")
    held, item = _a_held_conference(base)
    return {
        "archive:decide_expunging": ("quan", making.a_proposal_to_expunge(base)),
        "awards:award": ("lan", making.an_award(base)),
        "commitments:expand": ("hung", f"{commitment}expand/"),
        "commitments:lift": ("hung", f"{commitment}lift/"),
        "commitments:reopen": ("hung", f"{commitment}reopen/"),
        "conferences:conclude": ("hung", f"{held}conclude/"),
        "conferences:counts": ("hung", f"{held}counts/"),
        "conferences:decisions": ("hung", f"{held}decisions/"),
        "conferences:settle": ("hung", item),
        "documents:adopt": ("hung", f"{document}adopt/"),
        "documents:same_as": ("hung", f"{document}same-as/"),
        **_of_duties(base),
        "indicators:target": ("hung", f"/indicators/target/{document.split('/')[2]}/{clause}/"),
    }


def _of_duties(base: str) -> dict[str, tuple[str, str]]:
    """The pages of duties in each state that a superior unit acts on, and of one that a commune's officer fills in."""
    leader = Visitor(base, "hung")

    def duty(show: str) -> str:
        for round_ in dict.fromkeys(re.findall(r'href="(/rounds/\d+/)"', leader.get("/rounds/")[2])):
            found = re.search(r'href="(/rounds/duties/\d+/)"', leader.get(f"{round_}?show={show}")[2])
            if found:
                return found[1]
        raise AssertionError(f"the example has no duty that is {show}")

    sent, approved, owing = duty("sent"), duty("approved"), duty("owing")
    line = re.search(r'data-line="(\d+)"', leader.get(owing)[2])
    assert line, f"{owing} has no cells"
    return {
        "rounds:return": ("hung", f"{sent}return/"),
        "rounds:lock": ("hung", f"{sent}lock/"),
        "rounds:unlock": ("hung", f"{approved}unlock/"),
        "rounds:attach": ("hung", f"{owing}report/"),
        "rounds:detail": ("hung", f"{owing}lines/{line[1]}/"),
    }


def _a_held_conference(base: str) -> tuple[str, str]:
    """The address of a conference that was held, and of one of its agenda items."""
    leader = Visitor(base, "hung")
    for path in dict.fromkeys(re.findall(r'href="(/conferences/\d+/)"', leader.get("/conferences/?state=held")[2])):
        item = re.search(rf'href="({path}agenda/\d+/)"', leader.get(path)[2])
        if item:
            return path, item[1]
    raise AssertionError("the example has no held conference with an agenda")


def _states(found: dict[str, Shown]) -> list[Shown]:
    """The other faces of pages: empty, refused, in error, corrected."""
    report = found["intake:report"].path
    nothing = "?q=qqqqzzzz"
    lists = ("/documents/", "/conferences/", "/commitments/", "/indicators/", "/awards/", "/people/", "/units/")
    kinds = ("meeting", "figures", "citations", "decisions", "commitments", "people", "assessments", "opinions")
    return [
        *(Shown("an empty list", "hung", path + nothing) for path in lists),
        Shown("an empty list", "hung", "/reports/?state=failed"),
        Shown("a search that finds nothing", "hung", "/search/" + nothing),
        Shown("a search without words", "hung", "/search/"),
        *(Shown("an empty desk", who, "/") for who in ("thao", "kiem", "xuan")),
        Shown("the welcome", "", "/"),
        *(Shown(f"claims: {kind}", "lan", f"{report}?kind={kind}") for kind in kinds),
        Shown("a claim being corrected", "lan", f"{report}?kind=figures", prepare=_correct_a_claim),
        Shown("a unit that ended", "hung", found["org:unit"].path + "?as_of=1990-01-01"),
        Shown("a thread with figures", "hung", "/threads/1/I.2/"),
        Shown("the past", "hung", "/indicators/?as_of=2025-06-30"),
        Shown("sign-in refused", "", "/accounts/login/", prepare=_sign_in_wrongly),
        Shown("password refused", "lan", "/accounts/password/change/", prepare=refuse_form),
        Shown("code refused", HALF_IN, "/accounts/2fa/authenticate/", prepare=_give_a_wrong_code),
        Shown("403", "lan", "/people/accounts/", 403),
        Shown("404 of a record", "hung", "/documents/999999999/", 404),
        Shown("404 of an address", "hung", "/nowhere/", 404),
        Shown("404 for nobody", "", "/nowhere/", 404),
        Shown("a refusal", "hung", found["documents:document"].path, prepare=_ask_the_impossible),
        Shown("500", "", "/accounts/login/", prepare=_break),
    ]


def _made(base: str) -> list[Shown]:
    """States that the example does not have."""
    expunged = making.an_expunged_original(base)
    published, named = (making.a_document(base, one, f"Who may read: {one}") for one in ("published", "named"))
    closed = making.a_closed_account(base)
    former = making.a_stub_that_was_another_document(base)

    def follow(page: Page) -> None:
        page.goto(page.url.partition("/threads/")[0] + former.replace("/documents/", "/threads/"))
        page.locator("main [role=status] .alert").wait_for()

    return [
        Shown("an expunged original", "hung", expunged),
        Shown("an expunged original", "quan", expunged),
        Shown("restructuring:change", "hung", making.a_change(base)),
        Shown("a published document", "hung", published),
        Shown("a published document", "", published),
        Shown("a document for named persons", "hung", named),
        Shown("a document for named persons, not this one", "an", named, 404),
        Shown(f"a closed account: {closed}", "quan", "/people/accounts/"),
        Shown("a thread whose document was another", "hung", "/threads/1/", prepare=follow),
    ]


def refuse_form(page: Page) -> bool:
    """Sends the form of the page without what it needs; says whether there is such a form."""
    field = page.locator("main form.change-form :is(input, textarea)[required]:visible")
    if not field.count():
        return False
    page.evaluate("document.querySelector('main form.change-form').noValidate = true")
    for one in field.all():
        if one.get_attribute("type") not in ("radio", "file"):  # nothing is chosen beforehand
            one.fill("")
    with page.expect_navigation():
        page.locator("main form.change-form button:not([type=button])").first.click()
    assert page.locator("main [aria-invalid=true]").count(), f"{page.url} took an empty form"
    return True


def _sign_in_wrongly(page: Page) -> None:
    page.fill("[name=login]", "lan")
    page.fill("[name=password]", "not the password")
    page.press("[name=password]", "Enter")
    page.locator("main [role=alert]").first.wait_for()


def _give_a_wrong_code(page: Page) -> None:
    page.fill("[name=code]", "000000")
    page.press("[name=code]", "Enter")
    page.locator("main [role=alert]").first.wait_for()


def _correct_a_claim(page: Page) -> None:
    page.locator(".claim").first.focus()
    page.keyboard.press("e")
    page.locator(".claim-form form").wait_for()


def _ask_the_impossible(page: Page) -> None:
    """Merges a clause of the text, which only what is known by report may be."""
    with page.expect_navigation():
        page.evaluate(
            """() => {
                const form = document.createElement("form");
                form.method = "post";
                const key = document.querySelector(".clause").id.replace("clause-", "");
                form.action = `${location.pathname}clauses/${key}/merge/`;
                const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
                for (const [name, value] of [["csrfmiddlewaretoken", token], ["into", key]]) {
                    const field = document.createElement("input");
                    field.name = name; field.value = value; form.append(field);
                }
                document.body.append(form); form.submit();
            }"""
        )


def _break(page: Page) -> None:
    """The page of a fault of our own is a plain file, which needs nothing that could be broken too."""
    page.set_content((Path(face.__file__).parent / "templates" / "500.html").read_text(encoding="utf-8"))
