"""The walk: a report in, claims confirmed by keyboard, a clause's thread read by a leader, nothing for others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from clew.house.tests.browser.visiting import Visitor, opened

pytestmark = [pytest.mark.browser, pytest.mark.server, pytest.mark.slow]
PROVINCE = "Mường Lam Province"
ROOT = Path(__file__).resolve().parents[5]
CORPUS = sorted((ROOT.parent / "shared" / "corpus" / "text").glob("002_*.txt"))
INVENTED = """Fjärde konferensen i Mường Lams partikommitté

Mường Lam den 22 september 2025. Kamrat Trần Quốc Hùng, partikommitténs sekreterare, ledde den fjärde konferensen.
Under årets första nio månader uppgick budgetintäkterna till 1 744 miljarder dong, en ökning med 10,1 procent jämfört
med samma period i fjol. Provinsens ekonomi växte under 2025 och nådde 8,2 %, vilket översteg det uppsatta målet (8 %).
Konferensen antog enhälligt resolution 05-NQ/TU av den 22 september 2025 om vägarna.
Finansförvaltningen ska se över planen för utbetalningar före den 31 oktober 2025.
Byggnadsförvaltningen ska slutföra inspektionen av husen senast den 30 november 2025.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Swedish text of the corpus, or an invented one where the corpus is not beside the project."""
    if CORPUS:
        return CORPUS[0]
    path = tmp_path_factory.mktemp("walk") / "fjarde-konferensen.txt"
    path.write_text(INVENTED, encoding="utf-8")
    return path


def test_a_clerk_confirms_a_report_and_a_leader_follows_a_clause(example: str, browser: Browser, report: Path) -> None:
    clerk = opened(browser, example, "lan")
    _upload(clerk, example, report)
    intake = clerk.url.partition("?")[0]
    _confirm_the_meeting(clerk, intake, day="09/22/2025")
    choose_growth = {"find_indicator": "GRDP growth", "find_unit": PROVINCE}
    # The example's resolution has a target of its own for the year; the report tells of one of the plan.
    _correct(clerk, intake, "figures", "kind: target", {**choose_growth, "basis": "plan"})
    _correct(clerk, intake, "figures", "8.2%", choose_growth)
    confirmed = {
        kind: _confirm_first(clerk, intake, kind, most)
        for kind, most in (("citations", 2), ("figures", 4), ("decisions", 1), ("commitments", 1))
    }
    assert confirmed["figures"] >= 2 and confirmed["commitments"] >= 1 and confirmed["citations"] >= 1
    assert confirmed["decisions"] >= 1

    _correct(clerk, intake, "commitments", "", {"find_clause": "8 %"})
    tasks = clerk.locator(".claim:has(.claim-state) strong").all_inner_texts()
    assert len(tasks) == 2, "one task with a clause of its own, one of the clause that the target made known"

    leader = opened(browser, example, "hung")
    leader.goto(f"{example}/search/?q={tasks[1][:25]}")
    leader.get_by_role("link", name=re.compile(re.escape(tasks[1][:20]))).first.click()
    thread = leader.locator('main a[href^="/threads/"]').first.get_attribute("href")
    assert thread
    leader.goto(example + thread)
    panels = leader.locator(".thread")
    expect(panels).to_contain_text("8 %")  # its words
    expect(panels).to_contain_text("GRDP growth")  # its target
    said = panels.locator(".thread-stop", has=leader.get_by_role("heading", name="What was said of it"))
    expect(said).to_contain_text("agrees")  # what was said of it, with the verdict
    expect(panels).to_contain_text(tasks[1][:20])  # its task
    assert leader.locator('a[href^="/archive/passages/"]').count() >= 3, "the words are one click away"

    outsider = Visitor(example, "xuan")
    for path in (thread, intake.removeprefix(example)):
        status, _kind, text = outsider.get(path)
        assert status == 404 and tasks[1][:20] not in text
    assert Visitor(example).get(thread)[0] in (302, 403, 404) or "login" in Visitor(example).get(thread)[2]


def test_a_leader_sees_target_and_figures_of_a_clause_of_the_resolution(example: str, browser: Browser) -> None:
    leader = opened(browser, example, "hung")
    leader.goto(f"{example}/search/?q=12-NQ/TU")
    leader.locator("main a", has_text="12-NQ/TU").first.click()
    document = re.search(r"/(?:documents|threads)/(\d+)/", leader.url)
    assert document
    leader.goto(f"{example}/threads/{document[1]}/I.2/")
    main = leader.locator("main")
    expect(main).to_contain_text("2,480.0 billion VND")
    expect(main).to_contain_text("2,310.0 billion VND")
    expect(main).to_contain_text(re.compile(r"\d+ of \d+ reported"))


def _upload(page: Page, base: str, report: Path) -> None:
    page.goto(f"{base}/reports/")
    page.set_input_files("[name=reports]", str(report))
    page.get_by_role("button", name="Receive").click()
    page.get_by_role("link", name=report.name).first.click()
    expect(page.locator(".claims")).to_be_visible(timeout=30_000)


def _confirm_the_meeting(page: Page, intake: str, day: str) -> None:
    """Confirms the meeting; where the text gives neither ordinal nor day, corrects the day first, all by keyboard."""
    page.goto(f"{intake}?kind=meeting")
    claim = page.locator(".claim").first
    claim.focus()
    with page.expect_response(lambda answer: "/confirm/" in answer.url):
        page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    if page.locator(".claim .claim-state").count():
        return
    expect(page.locator(".claim [role=alert]")).to_contain_text("ordinal or the day")
    page.keyboard.press("e")
    field = page.locator("[name=record_date]")
    expect(field).to_be_visible()
    for _press in range(8):
        if field.evaluate("field => field === document.activeElement"):
            break
        page.keyboard.press("Tab")
    page.keyboard.type(day)
    with page.expect_response(lambda answer: "/confirm/" in answer.url):
        page.keyboard.press("Enter")
    expect(page.locator(".claim .claim-state")).to_have_count(1)


def _correct(page: Page, intake: str, kind: str, words: str, typed: dict[str, str]) -> None:
    """Corrects the first undecided claim with these words by keyboard: searches, chooses what is found, confirms."""
    page.goto(f"{intake}?kind={kind}")
    claim = page.locator(".claim[data-undecided='1']", has_text=words).first
    number = claim.get_attribute("id")
    claim.focus()
    page.keyboard.press("e")
    form = page.locator(f"#{number} form")
    expect(form).to_be_visible()
    for name, text in typed.items():
        _tab_to(page, name)
        if name.startswith("find_"):
            with page.expect_response(lambda answer: "find_" in answer.url):
                page.keyboard.type(text)
        choice = name.replace("find_", "choice_")
        _tab_to(page, choice)
        field = page.locator(f"#{number} [name={choice}]")
        for _press in range(20):
            if text.casefold() in field.locator("option:checked").inner_text().casefold():
                break
            page.keyboard.press("ArrowDown")
    while not page.evaluate("document.activeElement.matches('.claim form .btn-primary')"):
        page.keyboard.press("Tab")
    with page.expect_response(lambda answer: "/confirm/" in answer.url) as answered:
        page.keyboard.press("Enter")
    assert answered.value.status == 200, answered.value.text()
    expect(page.locator(f"#{number} .claim-state")).to_be_visible()


def _tab_to(page: Page, name: str) -> None:
    for _press in range(30):
        if page.evaluate("document.activeElement.name") == name:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {name}")


def _confirm_first(page: Page, intake: str, kind: str, most: int) -> int:
    """Confirms the first claims of a kind with the keyboard alone; returns how many were taken."""
    page.goto(f"{intake}?kind={kind}")
    count = min(most, page.locator(".claim[data-undecided='1']").count())
    for _number in range(count):
        one = page.locator(".claim[data-undecided='1']").first
        one.focus()
        with page.expect_response(lambda answer: "/confirm/" in answer.url):
            page.keyboard.press("Enter")
        page.wait_for_timeout(150)
    return page.locator(".claim .claim-state").count()
