"""Every page of the example, in three languages: axe finds nothing, and at 360 pixels nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from clew.house.tests.browser.crawling import Address
from clew.house.tests.browser.visiting import Theme, Visitor, opened

pytestmark = [pytest.mark.browser, pytest.mark.server, pytest.mark.slow, pytest.mark.xdist_group("example")]
LANGUAGES = ("vi", "en", "sv")
# One leader and one administrator between them see every page that has a link.
EYES = ("hung", "quan")


@pytest.fixture(scope="session")
def addresses(example: str) -> dict[str, list[Address]]:
    """The pages that each of the two can reach."""
    found = {username: Visitor(example, username).addresses() for username in EYES}
    known = {address.name for address in found[EYES[0]]}
    found[EYES[1]] = [address for address in found[EYES[1]] if address.name not in known]
    return found


def test_the_walk_reaches_the_pages_of_every_room(addresses: dict[str, list[Address]]) -> None:
    names = {address.name for pages in addresses.values() for address in pages}
    rooms = {name.split(":")[0] for name in names if ":" in name}
    assert rooms >= {
        "archive", "awards", "commitments", "conferences", "desk", "documents", "indicators", "intake", "org",
        "people", "threads",
    }  # fmt: skip
    assert len(names) > 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(language: str, example: str, browser: Browser, addresses: dict[str, list[Address]]) -> None:
    faults = [fault for page, path in _pages(example, browser, addresses, language, 1280) for fault in _axe(page, path)]
    assert not faults, "\n".join(faults)


def test_axe_finds_nothing_in_the_dark(example: str, browser: Browser, addresses: dict[str, list[Address]]) -> None:
    pages = _pages(example, browser, addresses, "vi", 1280, theme="dark")
    faults = [fault for page, path in pages for fault in _axe(page, path)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_scrolls_sideways_on_a_telephone(
    language: str, example: str, browser: Browser, addresses: dict[str, list[Address]]
) -> None:
    wide = [
        path
        for page, path in _pages(example, browser, addresses, language, 360)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth")
    ]
    assert not wide


def test_the_browser_complains_of_nothing(example: str, browser: Browser, addresses: dict[str, list[Address]]) -> None:
    complaints: list[str] = []
    for username in EYES:
        page = opened(browser, example, username)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        for address in addresses[username]:
            page.goto(example + address.path)
        page.context.close()
    assert not complaints


def test_every_page_can_be_left_and_used_by_the_tab_key(
    example: str, browser: Browser, addresses: dict[str, list[Address]]
) -> None:
    """Twelve presses of Tab reach at least eight different places."""
    trapped = [path for page, path in _pages(example, browser, addresses, "en", 1280) if _places(page) < 8]
    assert not trapped


def _pages(
    example: str,
    browser: Browser,
    addresses: dict[str, list[Address]],
    language: str,
    width: int,
    theme: Theme = "light",
) -> Iterator[tuple[Page, str]]:
    for username in EYES:
        page = opened(browser, example, username, language, width=width, theme=theme)
        for address in addresses[username]:
            page.goto(example + address.path)
            yield page, address.path
        page.context.close()


def _axe(page: Page, path: str) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{path}: {one['id']} ({one['impact']}): {one['help']}: {one['nodes'][0]['html'][:160]}" for one in found]


def _places(page: Page) -> int:
    places = set()
    for _press in range(12):
        page.keyboard.press("Tab")
        places.add(page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
    return len(places)
