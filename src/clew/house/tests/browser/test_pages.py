"""Every page and every face of it, in three languages: axe finds nothing, nothing scrolls sideways, Tab reaches all.

One visit of a page does for all: light and wide for axe, then dark and 360 pixels wide for axe and for the scrolling,
and then its form, sent empty, for the same again; meanwhile the browser must complain of nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import groupby
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, ConsoleMessage, Page

from clew.house.tests.browser.pages import Shown, every_page, forgotten, refuse_form
from clew.house.tests.browser.windows import Windows

pytestmark = [pytest.mark.browser, pytest.mark.server, pytest.mark.slow]
LANGUAGES = ("en", "vi", "sv")  # the first is looked at in all colours: those are the same in every language
_WIDE, _NARROW = {"width": 1280, "height": 900}, {"width": 360, "height": 740}
_ON_PAPER = ("/threads/", "/documents/", "/indicators/", "/figures/", "/conferences/", "/commitments/")


@pytest.fixture(scope="session")
def windows(example: str, browser: Browser) -> Windows:
    """The sessions of everybody who looks."""
    return Windows(browser, example)


@pytest.fixture(scope="session")
def pages(example: str, windows: Windows) -> list[Shown]:
    """Every page of the product."""
    return [*every_page(example), *windows.pages_of_a_key()]


def test_no_address_is_forgotten(pages: list[Shown]) -> None:
    assert forgotten(pages) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(language: str, windows: Windows, pages: list[Shown]) -> None:
    faults: list[str] = []
    looked_at = 0
    rules = _LOOKS if language == LANGUAGES[0] else _SPACES
    for page, shown, complaints in _visits(windows, pages, language):
        faults += _faults(page, shown, rules)
        if shown.status == 200 and shown.prepare is None:
            faults += [f"{shown}: the browser complains: {complaint}" for complaint in complaints]
        looked_at += 1
        if shown.prepare is None and refuse_form(page):
            faults += [f"sent empty, {fault}" for fault in _faults(page, shown, rules)]
            looked_at += 1
    print(f"{looked_at} views in {language}")
    assert not faults, "\n".join(faults)


def test_what_is_printed_has_no_controls_and_fits_the_paper(windows: Windows, pages: list[Shown]) -> None:
    on_paper = [one for one in pages if one.path.startswith(_ON_PAPER) and one.status == 200]
    faults = []
    for page, shown, _complaints in _visits(windows, on_paper, "vi", theme_cookie="dark"):
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 720, "height": 1000})  # A4 less its margins
        if page.locator("button:visible, .rail:visible, .topbar:visible, a.btn:visible").count():
            faults.append(f"{shown}: controls are printed")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append(f"{shown}: wider than the paper")
        if page.evaluate("getComputedStyle(document.body).backgroundColor") not in ("rgb(255, 255, 255)", _CLEAR):
            faults.append(f"{shown}: a dark page is printed dark")
        page.emulate_media(media="screen")
        page.set_viewport_size(_WIDE)
    assert not faults, "\n".join(faults)


def test_tab_reaches_every_control_in_the_order_of_the_page_and_the_focus_can_be_seen(
    windows: Windows, pages: list[Shown]
) -> None:
    faults: list[str] = []
    for page, shown, _complaints in _visits(windows, pages, "en"):
        if shown.name != "500":
            faults += [f"{shown}: {fault}" for fault in _tabbing(page)]
    assert not faults, "\n".join(faults)


_CLEAR = "rgba(0, 0, 0, 0)"


def _visits(
    windows: Windows, pages: list[Shown], language: str, theme_cookie: str = ""
) -> Iterator[tuple[Page, Shown, list[str]]]:
    """Each page, open in a window of whoever looks, with what the browser said of it; one window a person."""
    refused = {one.path for one in pages if one.status >= 400}
    for who, some in groupby(sorted(pages, key=lambda one: one.who), key=lambda one: one.who):
        page = windows.window(who, language)
        complaints: list[str] = []
        page.on("pageerror", lambda error, said=complaints: said.append(str(error)))
        page.on("console", lambda line, said=complaints: said.append(_complaint(line, refused)))
        if theme_cookie:
            page.context.add_cookies([{"name": "clew_theme", "value": theme_cookie, "url": windows.base}])
        for shown in some:
            complaints.clear()
            windows.go(page, shown)
            yield page, shown, [complaint for complaint in complaints if complaint]
        page.context.close()


def _complaint(line: ConsoleMessage, refused: Collection[str]) -> str:
    """What the browser complains of, and where. That a page which is to be refused was refused is none, and is told
    late: when the next page is open already."""
    where = line.location["url"]
    return f"{line.text} ({where})" if line.type == "error" and urlsplit(where).path not in refused else ""


def _faults(page: Page, shown: Shown, rules: list[str]) -> list[str]:
    """What axe finds, wide and light and then narrow and dark, and whether the narrow page scrolls sideways."""
    faults = _axe(page)
    page.set_viewport_size(_NARROW)
    _turn(page, "dark")
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        faults.append("scrolls sideways at 360 pixels")
    faults += [f"dark and narrow: {fault}" for fault in _axe(page, rules)]
    _turn(page, "light")
    page.set_viewport_size(_WIDE)
    return [f"{shown}: {fault}" for fault in faults]


def _turn(page: Page, theme: str) -> None:
    """Switches the colours, and waits until they have arrived: a colour on its way is no colour of the design."""
    page.evaluate(
        """async (theme) => {
            document.documentElement.setAttribute("data-bs-theme", theme);
            const passing = document.getAnimations().filter((one) => one.effect.getTiming().iterations !== Infinity);
            await Promise.all(passing.map((one) => one.finished.catch(() => null)));
        }""",
        theme,
    )


_SPACES = ["scrollable-region-focusable", "target-size"]
"""What can be right when wide and wrong when narrow."""
_LOOKS = [*_SPACES, "color-contrast", "link-in-text-block"]
"""What can be right when wide and light, and wrong when narrow or dark."""
_FOUND = """async (rules) => {
    const options = {resultTypes: ["violations"], preload: false, ...(rules && {runOnly: rules})};
    const where = (one) => one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ");
    return (await axe.run(document, options)).violations.map((one) =>
        `${one.id} (${one.impact}): ${one.help}: ${where(one)}`);
}"""


def _axe(page: Page, rules: list[str] | None = None) -> list[str]:
    """What axe finds. It is brought to a page once, for to read its half megabyte can take longer than to run it."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(_FOUND, rules)
    return found


_WATCH = """() => {
    const all = "a[href], button, input, select, textarea, summary, [tabindex]";
    const shown = (one) => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length > 0;
    window.clewControls = [...document.querySelectorAll(all)].filter((one) => !one.disabled && one.type !== "hidden"
        && one.tabIndex >= 0 && shown(one) && !(one.type === "radio" && !one.checked));
    window.clewMet = [];
    document.addEventListener("focusin", (event) => {
        const look = getComputedStyle(event.target);
        const seen = (look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== "none";
        window.clewMet.push([window.clewControls.indexOf(event.target), seen, event.target.outerHTML.slice(0, 120)]);
    });
    document.activeElement?.blur();
    getSelection()?.removeAllRanges();
    return window.clewControls.length;
}"""
_LEFT = "() => window.clewControls.map((one) => one.outerHTML.slice(0, 120))"


def _tabbing(page: Page) -> list[str]:
    """Presses Tab through the whole page: what was not reached, what came out of order, what showed no focus."""
    controls = page.evaluate(_WATCH)
    # A day's input stops at its day, month, year and calendar; everything else once.
    presses = controls + 4 * page.locator("input[type=date]:visible").count() + 2
    page.evaluate("() => { const top = document.createElement('span'); top.tabIndex = -1; document.body.prepend(top);"
                  " top.focus(); }")  # fmt: skip
    for _press in range(presses):
        page.keyboard.press("Tab")
    met = [one for one in page.evaluate("window.clewMet") if one[0] >= 0]
    first_round = list(dict.fromkeys(number for number, _seen, _html in met))
    faults = [
        f"cannot be reached: {html}" for number, html in enumerate(page.evaluate(_LEFT)) if number not in first_round
    ]
    if first_round != sorted(first_round):
        faults.append("the order of Tab is not that of the page")
    return faults + [f"shows no focus: {html}" for html in dict.fromkeys(html for _one, seen, html in met if not seen)]
