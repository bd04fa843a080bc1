"""The main action of every room, from its page on with the keyboard alone; what opens is closed by Escape."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from clew.house.tests.browser.making import a_document, a_stub, an_award, receive
from clew.house.tests.browser.visiting import Visitor
from clew.house.tests.browser.windows import Windows

pytestmark = [pytest.mark.browser, pytest.mark.server, pytest.mark.slow]
_MOST = 400  # presses of Tab until something must have been reached
Hands = Callable[[str, str], "Keyboard"]


class Keyboard:
    """A person without a mouse: Tab, letters, Enter, arrows."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.locator("main").focus()  # where "Skip to the content" leads

    def to(self, place: Locator) -> Keyboard:
        """Presses Tab until the place has the focus."""
        for _press in range(_MOST):
            if place.evaluate("one => one === document.activeElement"):
                return self
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {place}")

    def fill(self, label: str, text: str) -> Keyboard:
        """Goes to an input by its label and types; a day is typed month, day, year."""
        self.to(self.page.locator("main").get_by_label(label, exact=True).first)
        self.page.keyboard.type(text)
        return self

    def choose(self, label: str, option: str) -> Keyboard:
        """Goes to a list by its label and types the beginning of an option."""
        self.to(self.page.locator("main").get_by_label(label, exact=True).first)
        self.page.keyboard.type(option)
        return self

    def press(self, name: str, role: str = "button") -> Keyboard:
        """Goes to a button or link and presses Enter, and waits for the page that comes."""
        place = (
            self.page.locator("main").get_by_role(role, name=re.compile("^" + re.escape(name).replace("/", "."))).first
        )  # type: ignore[arg-type]
        self.to(place)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        self.page.locator("main").focus()
        return self

    def sees(self, text: str) -> Keyboard:
        """The page says it."""
        expect(self.page.locator("main")).to_contain_text(text)
        return self


@pytest.fixture(scope="module")
def windows(example: str, browser: Browser) -> Windows:
    return Windows(browser, example)


@pytest.fixture
def hands(windows: Windows) -> Hands:
    """Somebody at a page."""

    def at(who: str, path: str) -> Keyboard:
        page = windows.window(who)
        page.goto(windows.base + path)
        return Keyboard(page)

    return at


@pytest.fixture
def word() -> str:
    """A word that no other record has."""
    return f"Word{secrets.token_hex(3)}"


def test_a_document_is_registered_and_its_text_is_split_corrected_and_related(hands: Hands, word: str) -> None:
    clerk = hands("lan", "/documents/").press("Register a document", "link")
    clerk.choose("Type", "plan").choose("Issuer", "M").fill("Date", "09/24/2025").fill(
        "Number and symbol", f"{secrets.randbelow(800) + 100}-KH/TU"
    ).fill("Title", word)
    clerk.choose("Kept by", "M").press("Register").sees(word)
    clerk.press("Add a text", "link").fill("Or its words", "1. Build the road.\n2. Mend the bridge.")
    clerk.to(clerk.page.get_by_label("This is the adopted text")).page.keyboard.press("Space")
    clerk.press("Save").sees("Mend the bridge")
    clerk.press("correct clause 1", "link").fill("Words", "Soon: ").press("Save").sees("Soon:")
    clerk.press("Add a relation", "link").fill("Symbol or title of the other", "12-NQ/TU").press("Save").sees(
        "12-NQ/TU"
    )


def test_a_task_is_assigned_reported_moved_overridden_and_done(hands: Hands, word: str) -> None:
    leader = hands("hung", "/documents/?q=12-NQ").press("12-NQ/TU", "link").press("assign a task", "link")
    leader.fill("What is to be done", word).fill("Assignee as written", "the office").fill("Due", "12/31/2025")
    leader.press("Save").sees(word)
    leader.page.goto(leader.page.url.split("/threads/")[0].split("/documents/")[0] + f"/commitments/?q={word}")
    leader.press(word, "link").press("Report progress", "link").fill("What was done", "begun").fill(
        "Percent done", "20"
    )
    leader.press("Save").sees("begun")
    leader.press("Move the due date", "link").fill("New due date", "01/31/2026").fill("Reason", "rain").press("Save")
    leader.sees("rain").press("Override the status", "link").fill("Reason", "seen on the spot").press("Save")
    leader.sees("seen on the spot").press("The task is done", "link").fill("Result", "built").press("Save").sees(
        "built"
    )


def test_a_conference_is_convened_held_and_decides(hands: Hands, word: str) -> None:
    leader = hands("hung", "/conferences/").press("Convene a conference", "link")
    leader.choose("Body", "M").choose("Kind", "extra").fill("Day", "10/24/2025").fill("Title", word).press("Save")
    leader.sees(word).press("Add an item", "link").fill("Title", "The roads").press("Save").sees("The roads")
    leader.press("It was held", "link").fill("Day", "09/24/2025").fill("Present", "40").press("Save").sees("held")
    leader.press("outcome", "link").choose("Outcome", "adopted").press("Save")
    leader.press("Record a decision", "link").fill("About", "the road to the market").press("Save")
    leader.sees("the road to the market").press("Record who was there", "link").fill("Name", "Lò Văn Inh").press("Save")
    leader.sees("Lò Văn Inh")


def test_a_conference_ends_with_its_conclusion(hands: Hands, word: str, example: str) -> None:
    a_document(example, "internal", f"Conclusion {word}")
    leader = hands("hung", "/conferences/").press("Convene a conference", "link")
    leader.choose("Body", "M").choose("Kind", "extra").fill("Day", "10/24/2025").fill("Title", word).press("Save")
    leader.press("It was held", "link").fill("Day", "09/24/2025").fill("Present", "40").press("Save")
    leader.press("Conclude the conference", "link").choose("Conclusion", f"Conclusion {word}").press("Save")
    leader.sees("concluded").sees(f"Conclusion {word}")


def test_a_document_known_by_a_report_is_told_to_be_another(hands: Hands, example: str) -> None:
    clerk = hands("lan", a_stub(example, f"{secrets.randbelow(90) + 900}-KH/TU"))
    clerk.press("It is the same as", "link").fill("Symbol or title of the registered document", "12-NQ/TU")
    clerk.press("Save").sees("Resolution on directions and tasks for 2025")


def test_an_indicator_is_defined_aimed_at_and_gets_a_figure(hands: Hands, word: str) -> None:
    expert = hands("an", "/indicators/").press("Define an indicator", "link")
    expert.fill("Code", word.upper()).fill("Name in English", word).fill("Unit of measure", "km").press("Save").sees(
        word
    )
    clerk = hands("lan", "/documents/?q=12-NQ").press("12-NQ/TU", "link").press("set a target", "link")
    clerk.choose("Indicator", word).choose("Unit", "M").fill("Value", "12").press("Save").sees("The target was set")
    clerk.page.goto(clerk.page.url.split("/threads/")[0].split("/documents/")[0] + f"/indicators/?q={word}")
    clerk.press(word, "link").press("Record a figure", "link").fill("Period", "2025-06").fill("Value", "7").press(
        "Save"
    ).sees("recorded")
    clerk.to(clerk.page.locator(".indicator-now a"))
    with clerk.page.expect_navigation():
        clerk.page.keyboard.press("Enter")
    clerk.press("Correct", "link").fill("Value", "8").fill("Why it is corrected", "misread").press("Save")


def test_units_are_established_renamed_and_merged(hands: Hands, word: str) -> None:
    expert = hands("an", "/units/").press("Establish a unit", "link")
    expert.fill("Name in English", word).choose("Kind", "committee office").choose("Hierarchy", "Party")
    expert.choose("Superior unit", "M").press("Show what it does").press("Carry it out")
    expert.page.goto(expert.page.url.partition("/restructuring/")[0] + f"/units/?q={word}")
    expert.press(word, "link").press("Rename", "link").fill("Name in English", f"{word} Hill")
    expert.fill("Day from which it holds", "09/26/2025")
    expert.press("Show what it does").press("Carry it out").press(f"{word} Hill", "link").sees(f"{word} Hill")
    expert.press("Merge", "link").choose("Goes into", "M").fill("Day from which it holds", "09/27/2025")
    expert.fill("Enacting act", "12-NQ/TU").press("Show what it does").sees("Carry it out")


def test_a_person_an_account_and_a_role_are_made_and_the_role_is_taken_back(hands: Hands, word: str) -> None:
    hands("lan", "/people/").press("Register a person", "link").fill("Name", word).press("Save")
    keeper = hands("quan", "/people/accounts/").press("Make an account", "link")
    keeper.fill("User name", word.lower()).fill("First password", "mua-thu-2025").press("Save").sees(word.lower())
    keeper.press(f"Give a role {word.lower()}", "link").choose("Role", "auditor").choose("Unit", "M").press("Save")
    line = keeper.page.locator("tr", has_text=word.lower())
    keeper.to(line.get_by_role("button", name=re.compile("^Revoke")))
    with keeper.page.expect_navigation():
        keeper.page.keyboard.press("Enter")


def test_an_award_is_recorded(hands: Hands, word: str, example: str) -> None:
    clerk = hands("lan", "/awards/").press("Record an award", "link")
    clerk.fill("Recipients", word).choose("Recorded for", "M").press("Save").sees(word)
    assert an_award(example)


def test_a_report_is_pasted_and_its_claims_are_rejected_undone_and_corrected(
    hands: Hands, word: str, tmp_path: Path
) -> None:
    clerk = hands("lan", "/reports/")
    text = f"{word} reports. Budget revenue reached 312.5 billion VND in the first nine months of 2025."
    path = tmp_path / f"{word}.txt"
    path.write_text(text, encoding="utf-8")
    with clerk.page.expect_file_chooser() as chooser:  # before the walk there: the browser must know that we answer it
        clerk.to(clerk.page.locator("[name=reports]"))
        clerk.page.keyboard.press("Enter")
    chooser.value.set_files(path)
    clerk.press("Receive").press(f"{word}.txt", "link")
    expect(clerk.page.locator(".claims")).to_be_visible(timeout=30_000)
    clerk.to(clerk.page.get_by_role("link", name=re.compile("^Figures")))
    with clerk.page.expect_navigation():
        clerk.page.keyboard.press("Enter")
    claim = clerk.page.locator(".claim").first
    expect(claim).to_be_focused()
    clerk.page.keyboard.press("x")
    expect(claim).to_contain_text("rejected")
    clerk.page.keyboard.press("u")
    expect(claim.get_by_role("button", name="Confirm")).to_be_visible()
    clerk.page.keyboard.press("e")
    field = claim.locator(".claim-form input:visible, .claim-form select:visible").first
    expect(field).to_be_focused()
    clerk.page.keyboard.press("Escape")
    expect(field).to_have_count(0)
    expect(claim).to_be_focused()


def test_a_claim_of_a_known_document_joins_it(hands: Hands, word: str, example: str) -> None:
    text = f"The office {word} follows Resolution 12-NQ/TU of 6 December 2024 on the tasks of 2025."
    clerk = hands("lan", f"{receive(Visitor(example, 'lan'), text)}?kind=citations")
    claim = clerk.page.locator(".claim").first
    while not claim.count():  # it is being read
        clerk.page.wait_for_timeout(500)
        clerk.page.reload()
    claim.focus()
    clerk.page.keyboard.press("Enter")
    expect(claim).to_contain_text("merged with a known record")


def test_what_opens_closes_with_escape_and_gives_the_focus_back(windows: Windows) -> None:
    page = windows.window("lan", width=360)
    page.goto(windows.base + "/reports/1/")
    for opener in (page.locator(".rail-menu > summary"), page.locator("#keys > summary")):
        opener.focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")
        expect(opener).to_be_focused()
        assert not opener.locator("..").evaluate("one => one.open")


def test_a_list_that_acts_at_once_can_be_walked_through_with_arrows(windows: Windows) -> None:
    page = windows.window("hung")
    page.goto(windows.base + "/indicators/3/")
    before = page.url
    page.locator("main #period").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.url == before, "an arrow must not leave the page"
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "period=" in page.url


def test_a_long_list_of_choices_is_searched_with_and_without_diacritics(hands: Hands) -> None:
    clerk = hands("lan", "/documents/new/")
    search, issuer = (clerk.page.get_by_label(label, exact=True) for label in ("Search: Issuer", "Issuer"))
    many = issuer.locator("option").count()
    clerk.to(search).page.keyboard.type("nam khao")
    assert 1 < issuer.locator("option").count() < many
    clerk.page.keyboard.press("Enter")
    assert issuer.evaluate("one => one === document.activeElement && one.value !== ''")
    clerk.to(search).page.keyboard.press("Control+A")
    clerk.page.keyboard.press("Delete")
    assert issuer.locator("option").count() == many and issuer.evaluate("one => one.value !== ''")
