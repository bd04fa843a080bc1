"""A reporting round by keyboard alone: an officer pastes, is corrected, loses the connection, resumes and sends; the
superior returns, then approves; the board follows."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from clew.house.tests.browser.test_keyboard import Keyboard
from clew.house.tests.browser.visiting import Visitor
from clew.house.tests.browser.windows import Windows

pytestmark = [pytest.mark.browser, pytest.mark.server, pytest.mark.slow]
UNIT = "Nậm Khao"
# Budget revenue in millions where billions are asked, and words in place of a number; the others are as they should be.
PASTED = "110000\tas the treasury says\n117\n about 80\n60\n190\n28,000\n24\n34\n"


@pytest.fixture(scope="module")
def windows(example: str, browser: Browser) -> Windows:
    return Windows(browser, example)


@pytest.fixture
def duty(example: str) -> str:
    """The path of the commune's nine months, given back to it where an earlier run has sent or approved them."""
    leader = Visitor(example, "hung")
    listed = leader.get("/rounds/")[2]
    round_ = re.search(r'href="(/rounds/\d+/)">Nine months', listed)
    assert round_, "the example has no round of nine months"
    line = re.search(rf'href="(/rounds/duties/\d+/)">[^<]*{UNIT}', leader.get(round_[1])[2])
    assert line, f"{UNIT} owes nothing"
    page = leader.get(line[1])[2]
    for act in ("return", "unlock"):
        if f"{line[1]}{act}/" in page:
            leader.post(f"{line[1]}{act}/", {"reason": "for a test"})
    return line[1]


@pytest.fixture
def officer(windows: Windows, duty: str) -> Iterator[Page]:
    page = windows.window("pao")
    page.goto(windows.base + duty)
    yield page
    page.context.close()


def paste(page: Page, text: str) -> None:
    """What Ctrl+V does with this text in the clipboard."""
    page.evaluate(
        """text => {
            const data = new DataTransfer();
            data.setData("text/plain", text);
            const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
            document.activeElement.dispatchEvent(event);
        }""",
        text,
    )


def into_the_grid(page: Page) -> None:
    Keyboard(page).to(page.locator("td[data-part=value]").first)


def keys(page: Page, *pressed: str) -> None:
    for key in pressed:
        page.keyboard.press(key)


def typed(page: Page, text: str) -> None:
    page.keyboard.type(text)
    page.keyboard.press("Enter")


def kept(page: Page) -> None:
    expect(page.locator("#grid")).to_have_attribute("data-waiting", "0", timeout=15_000)
    expect(page.locator("#grid-status")).to_contain_text("All changes are kept", timeout=15_000)


def test_an_officer_pastes_is_corrected_loses_the_connection_resumes_and_sends(
    windows: Windows, officer: Page, duty: str
) -> None:
    values, found = officer.locator("td[data-part=value]"), officer.locator("td.grid-found")
    into_the_grid(officer)
    paste(officer, PASTED)
    kept(officer)
    expect(found.nth(0)).to_contain_text("is the unit of measure the right one")
    expect(officer.locator("td[data-part=comment]").first).to_have_text("as the treasury says")
    expect(found.nth(2)).to_contain_text("cannot be read as a number")
    expect(officer.locator("[data-count=errors]")).to_contain_text("1")

    keys(officer, "Control+Home")
    typed(officer, "110")
    keys(officer, "ArrowDown")
    typed(officer, "1.5.")  # corrected once more while it is still wrong
    keys(officer, "ArrowUp")
    typed(officer, "84.4")
    kept(officer)
    expect(officer.locator("[data-count=errors]")).to_be_hidden()
    expect(values.nth(0)).to_have_text("110")
    assert values.nth(3).evaluate("one => one === document.activeElement"), "Enter goes down"

    officer.context.set_offline(True)
    typed(officer, "61")
    expect(officer.locator("#grid-status")).to_contain_text("No connection", timeout=10_000)
    expect(officer.locator("#grid-status")).to_contain_text("kept on this device")
    officer.close(run_before_unload=False)  # and the window is gone as well
    officer.context.set_offline(False)

    again = officer.context.new_page()
    again.goto(windows.base + duty)
    kept(again)
    expect(again.locator("td[data-part=value]").nth(3)).to_have_text("61")
    assert ">61</td>" in Visitor(windows.base, "pao").get(duty)[2], "it has come"
    Keyboard(again).press("Send")
    expect(again.locator("main")).to_contain_text("Sent. The superior unit returns or approves it.")


def test_the_superior_returns_with_a_reason_then_approves_and_the_board_follows(
    windows: Windows, officer: Page, duty: str
) -> None:
    into_the_grid(officer)
    paste(officer, PASTED.replace("110000", "110").replace(" about 80", "84.4"))
    kept(officer)
    Keyboard(officer).press("Send")

    leader = windows.window("hung")
    leader.goto(windows.base + duty)
    Keyboard(leader).press("Return", "link").fill("Reason", "count the houses again").press("Return")
    officer.goto(windows.base + duty)
    expect(officer.locator("main")).to_contain_text("count the houses again")
    into_the_grid(officer)
    keys(officer, "ArrowDown", "ArrowDown", "ArrowDown")
    typed(officer, "62")
    kept(officer)
    Keyboard(officer).press("Send")

    leader.goto(windows.base + duty)
    Keyboard(leader).press("Approve").sees("approved").sees("its values are figures now")
    board = leader.locator("main .below a").first.get_attribute("href")
    assert board
    leader.goto(f"{windows.base}{board}?show=approved")
    line = leader.locator("tr", has_text=UNIT)
    expect(line).to_contain_text("approved")
    leader.goto(windows.base + "/indicators/?q=HOUSES&period=2025")
    expect(leader.locator("main")).to_contain_text("Temporary houses")
    leader.context.close()


def test_keys_move_choose_copy_undo_and_leave_the_grid(officer: Page) -> None:
    values = officer.locator("td[data-part=value]")
    into_the_grid(officer)
    keys(officer, "F2", "Control+A")
    typed(officer, "111")
    keys(officer, "ArrowUp", "Shift+ArrowDown")
    expect(officer.locator("td.grid-chosen")).to_have_count(2)
    paste(officer, "112")  # one value fills the block
    expect(values.nth(1)).to_have_text("112")
    keys(officer, "Control+z")
    expect(values.nth(0)).to_have_text("111")
    keys(officer, "ArrowDown", "Control+d")
    expect(values.nth(1)).to_have_text(str(values.nth(1).get_attribute("data-last")))
    keys(officer, "Control+z", "ArrowUp", "F2")
    officer.keyboard.type("999")
    keys(officer, "Escape")
    expect(values.nth(0)).to_have_text("111")
    keys(officer, "Escape")
    expect(officer.locator("#grid-after")).to_be_focused()
    kept(officer)
