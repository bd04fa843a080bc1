"""Visits a running Clew: signs in, follows its links to one example of every page, opens a browser on them."""

from __future__ import annotations

import http.cookiejar
import re
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, sync_playwright

from clew.house.example.loading import PASSWORD
from clew.house.tests.browser.crawling import Address, addresses

Theme = Literal["light", "dark"]
CHROMIUM = Path("/usr/bin/chromium")
# Without these flags Chromium looks for its maker's servers at every start.
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


# Where and who -> the cookies of one sign-in: a place that signs in thirty times a minute is made to wait.
_JARS: dict[tuple[str, str], http.cookiejar.CookieJar] = {}


class Visitor:
    """A person with a cookie jar and no browser: quick enough to follow every link."""

    def __init__(self, base: str, username: str = "", language: str = "en") -> None:
        self.base = base
        known = (base, username) in _JARS
        jar = _JARS.setdefault((base, username), http.cookiejar.CookieJar()) if username else http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        self.opener.addheaders = [("Accept-Language", language)]
        if username and not known:
            self.sign_in(username)

    def get(self, path: str) -> tuple[int, str, str]:
        """Status, content type and text of a page."""
        try:
            with self.opener.open(self.base + path, timeout=60) as answer:
                return answer.status, answer.headers.get_content_type(), answer.read().decode("utf-8", "replace")
        except urllib.error.HTTPError as error:
            return error.code, error.headers.get_content_type(), error.read().decode("utf-8", "replace")

    def post(self, path: str, form: dict[str, str], *, page: str = "") -> str:
        """Sends a form, with the token that stands on its page (another than its target where `page` is given); the
        path that the answer led to."""
        return self.send(path, form, page=page)[0]

    def send(self, path: str, form: dict[str, str], *, page: str = "") -> tuple[str, str]:
        """As `post`; the path and the page that the answer led to."""
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.get(page or path)[2])
        assert token, f"{page or path} has no form"
        data = urllib.parse.urlencode({"csrfmiddlewaretoken": token[1], **form}).encode()
        request = urllib.request.Request(self.base + path, data, {"Referer": self.base})
        with self.opener.open(request, timeout=60) as answer:
            return urllib.parse.urlsplit(answer.url).path, answer.read().decode("utf-8")

    def sign_in(self, username: str) -> None:
        """Signs in with the password of the example."""
        self.post("/accounts/login/", {"login": username, "password": PASSWORD})

    def addresses(self) -> list[Address]:
        """One example of every page that this person can reach by links."""
        return addresses(self.get)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


def opened(
    browser: Browser, base: str, username: str, language: str = "en", *, width: int = 1280, theme: Theme = "light"
) -> Page:
    """A page of a new browser window in which somebody is signed in."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)
    context.add_cookies([{"name": "django_language", "value": language, "url": base}])
    page = context.new_page()
    if username:
        page.goto(base + "/accounts/login/")
        page.fill("[name=login]", username)
        page.fill("[name=password]", PASSWORD)
        page.press("[name=password]", "Enter")
        page.wait_for_url(lambda url: "login" not in url)
    return page
