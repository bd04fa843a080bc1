"""The walk: a report in, claims confirmed by keyboard, a clause's thread read by a leader, nothing for others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from clew.house.tests.browser.visiting import Visitor, opened

pytestmark = [pytest.mark.browser, pytest.mark.server, pytest.mark.slow, pytest.mark.xdist_group("example")]
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
    _confirm_the_meeting(clerk, intake, day="2025-09-22")
    confirmed = {
        kind: _confirm_first(clerk, intake, kind, most)
        for kind, most in (("citations", 2), ("figures", 4), ("decisions", 1), ("commitments", 1))
    }
    assert confirmed["figures"] >= 2 and confirmed["commitments"] >= 1 and confirmed["citations"] >= 1
    assert confirmed["decisions"] >= 1

    clerk.goto(f"{intake}?kind=commitments")
    task = clerk.locator(".claim", has=clerk.locator(".claim-state")).first.locator("strong").inner_text()[:40]

    leader = opened(browser, example, "hung")
    leader.goto(f"{example}/search/?q={task[:25]}")
    leader.get_by_role("link", name=re.compile(re.escape(task[:20]))).first.click()
    expect(leader.locator("main")).to_contain_text(task[:20])
    thread = leader.locator('a[href^="/threads/"]').first.get_attribute("href")
    assert thread
    leader.goto(example + thread)
    expect(leader.locator("main")).to_contain_text(task[:20])
    expect(leader.locator(".thread")).to_be_visible()
    assert leader.locator('a[href^="/archive/passages/"]').count() >= 1, "the words of the clause are one click away"

    outsider = Visitor(example, "xuan")
    for path in (thread, intake.removeprefix(example)):
        status, _kind, text = outsider.get(path)
        assert status == 404 and task[:20] not in text
    assert Visitor(example).get(thread)[0] in (302, 403, 404) or "login" in Visitor(example).get(thread)[2]


def test_a_leader_sees_target_and_figures_of_a_clause_of_the_resolution(example: str, browser: Browser) -> None:
    leader = opened(browser, example, "hung")
    leader.goto(f"{example}/search/?q=12-NQ/TU")
    leader.locator("main a", has_text="12-NQ/TU").first.click()
    document = re.search(r"/(?:documents|threads)/(\d+)/", leader.url)
    assert document
    leader.goto(f"{example}/threads/{document[1]}/I.2/")
    main = leader.locator("main")
    expect(main).to_contain_text("2,480 billion VND")
    expect(main).to_contain_text("2,310 billion VND")
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


def _confirm_first(page: Page, intake: str, kind: str, most: int) -> int:
    """Confirms the first claims of a kind with the keyboard alone; returns how many were taken."""
    page.goto(f"{intake}?kind={kind}")
    claims = page.locator(".claim")
    count = min(most, claims.count())
    for number in range(count):
        one = page.locator(".claim").nth(number)
        one.focus()
        with page.expect_response(lambda answer: "/confirm/" in answer.url):
            page.keyboard.press("Enter")
        page.wait_for_timeout(150)
    return page.locator(".claim .claim-state").count()
