"""Browser windows with somebody signed in: each person signs in once, and every window takes the session over."""

from __future__ import annotations

import secrets
import time
from typing import Any

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import Browser, Page

from clew.house.example.loading import PASSWORD
from clew.house.tests.browser.pages import HALF_IN, WITH_KEYS, Shown
from clew.house.tests.browser.visiting import Theme, Visitor, opened

_KEY = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip
_PERIOD = 30  # seconds a code holds


class Windows:
    """The sessions of a run. `base` names the host: a passkey belongs to a name and not to a number."""

    def __init__(self, browser: Browser, example: str) -> None:
        self.browser = browser
        self.base = example.replace("127.0.0.1", "localhost")
        self.sessions: dict[str, Any] = {}

    def window(self, who: str, language: str = "en", *, width: int = 1280, theme: Theme = "light") -> Page:
        """A window of somebody; close its context when it is no longer needed."""
        state = self._session(who)
        context = self.browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=theme,
            storage_state=state,
            locale=language,
            reduced_motion="reduce",
        )
        context.add_cookies([{"name": "django_language", "value": language, "url": self.base}])
        return context.new_page()

    def go(self, page: Page, shown: Shown) -> None:
        """Opens a page and does what it needs; gives the password where it is asked for again."""
        answer = page.goto(self.base + shown.path)
        if "/reauthenticate/" in page.url and "/reauthenticate/" not in shown.path:
            page.goto(f"{self.base}/accounts/reauthenticate/?next={shown.path}")
            page.fill("[name=password]", PASSWORD)
            page.press("[name=password]", "Enter")
            page.wait_for_url(self.base + shown.path)
        assert page.url.partition("?")[0] == self.base + shown.path.partition("?")[0], f"{shown} led to {page.url}"
        assert answer is not None and answer.status in (shown.status, 302), f"{shown}: {answer and answer.status}"
        # The parts that follow the page. A wait for an expression would be an eval, which our policy forbids.
        page.locator("[hx-trigger=load]").first.wait_for(state="detached")
        if shown.prepare:
            shown.prepare(page)

    def _session(self, who: str) -> Any:
        if who in (WITH_KEYS, HALF_IN) and WITH_KEYS not in self.sessions:
            self._make_the_account_with_keys()
        elif who not in self.sessions:
            page = opened(self.browser, self.base, who)
            self.sessions[who] = page.context.storage_state()
            page.context.close()
        return self.sessions[who]

    def _make_the_account_with_keys(self) -> None:
        """An account of this run alone, so that nobody of the example needs a code from now on."""
        name = f"keys-{secrets.token_hex(4)}"
        Visitor(self.base, "quan").post("/people/accounts/new/", {"username": name, "password": PASSWORD, "person": ""})
        page = opened(self.browser, self.base, name)
        self.go(page, Shown("mfa_activate_totp", name, "/accounts/2fa/totp/activate/"))
        secret = page.input_value("#authenticator_secret")
        page.fill("[name=code]", format_hotp_value(hotp_value(secret, int(time.time()) // _PERIOD)))
        page.press("[name=code]", "Enter")
        page.wait_for_url(lambda url: "activate" not in url)
        protocol = page.context.new_cdp_session(page)
        protocol.send("WebAuthn.enable")
        protocol.send("WebAuthn.addVirtualAuthenticator", {"options": _KEY})
        self.go(page, Shown("mfa_add_webauthn", name, "/accounts/2fa/webauthn/add/"))
        page.fill("[name=name]", "Laptop")
        page.locator("#mfa_webauthn_add").click()
        page.wait_for_url(lambda url: "/add/" not in url)
        self.sessions[WITH_KEYS] = page.context.storage_state()
        page.context.close()
        half = self.browser.new_context(locale="en")
        page = half.new_page()
        page.goto(self.base + "/accounts/login/")
        page.fill("[name=login]", name)
        page.fill("[name=password]", PASSWORD)
        page.press("[name=password]", "Enter")
        page.wait_for_url("**/2fa/authenticate/")
        self.sessions[HALF_IN] = half.storage_state()
        half.close()

    def pages_of_a_key(self) -> list[Shown]:
        """The two pages of one key, which the list of keys leads to."""
        page = self.window(WITH_KEYS)
        self.go(page, Shown("mfa_list_webauthn", WITH_KEYS, "/accounts/2fa/webauthn/"))
        links = [str(link.get_attribute("href")) for link in page.locator("main td a").all()]
        page.context.close()
        return [Shown(f"mfa_{link.split('/')[-2]}_webauthn", WITH_KEYS, link) for link in links]
