"""Times an officer who confirms the ten-page report of the example by keyboard, at the pace of a person.

    .venv/bin/python -m tools.confirming http://127.0.0.1:8000        a running example, its report not yet decided

What is counted: from the page of the report until nothing is left undecided. Each claim that needs a look is looked at
for `LOOK` seconds, the count before the bulk for `COUNT` seconds, each new kind for `KIND` seconds; whatever the pages
and the server take comes on top, as it does for a person. What the officer rejects is in `WRONG`; who reads slower, or
looks at every claim that has no doubt, takes longer: the last lines say how much.
"""

from __future__ import annotations

import sys
import time
from collections import Counter

from playwright.sync_api import Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
REPORT = "bao-cao-chin-thang.docx"
LOOK, COUNT, KIND = 1.5, 5.0, 1.0
TYPING = 0.12  # seconds a letter
WRONG = (  # words of claims that a person rejects: the reader took them for something that they are not
    "phiên họp, ban hành", "2/9", "bằng 72,3% dự toán tỉnh giao", "Một số khoản thu", "thu tiền sử dụng đất",
    "xem xét, cho ý kiến",
)  # fmt: skip
CONFERENCE = ("thông qua Nghị quyết", "lùi việc xem xét")  # decisions of a conference that has to be chosen


def main(address: str) -> int:
    """Prints what was pressed, what came of it and how long it took."""
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1366, "height": 800})
        _sign_in(page, address)
        page.get_by_role("link", name=REPORT).click()
        return _confirm(page)


def _sign_in(page: Page, address: str) -> None:
    page.goto(f"{address}/accounts/login/")
    page.fill("[name=login]", "lan")
    page.fill("[name=password]", "mua-thu-2025")
    page.press("[name=password]", "Enter")
    page.wait_for_load_state()
    page.goto(f"{address}/reports/")


def _confirm(page: Page) -> int:
    pressed: Counter[str] = Counter()
    waited: list[float] = []

    def press(key: str) -> None:
        pressed[key] += 1
        page.keyboard.press(key)

    total = page.locator("#counts").inner_text()
    began = time.perf_counter()
    page.wait_for_selector(".claim.chosen")
    press("a")
    page.wait_for_selector("[autofocus]")
    time.sleep(COUNT)
    asked = time.perf_counter()
    press("Enter")
    page.wait_for_selector("#counts", timeout=120_000)
    page.wait_for_selector(".claim.chosen")
    bulk = time.perf_counter() - asked
    after_bulk = page.locator("#counts").inner_text()
    looked, refused = 0, 0
    while True:
        time.sleep(KIND)
        while (claim := page.locator(".claim.chosen[data-undecided='1']")).count():
            time.sleep(LOOK)
            looked += 1
            refused += _decide(page, claim, press, pressed, waited)
        if not page.locator(".tabs [aria-current] ~ a[data-open]").count():
            break
        before = page.url
        press("n")
        page.wait_for_url(lambda url, before=before: url != before)
        page.wait_for_selector(".claim.chosen")
    took = time.perf_counter() - began
    _say(page, total, after_bulk, bulk, looked, refused, pressed, waited, took)
    return 0 if took < 180 else 1


def _decide(page: Page, claim: object, press: object, pressed: Counter[str], waited: list[float]) -> bool:
    """One claim: rejected where it is wrong, corrected where it lacks its conference, else confirmed; a refusal is
    read and the claim then rejected."""
    assert callable(press)
    text = claim.inner_text()  # type: ignore[attr-defined]
    number = claim.get_attribute("data-claim")  # type: ignore[attr-defined]
    marked = " ".join(page.locator(f"[data-claims~='{number}']").all_inner_texts())
    words = f"{text} {marked}"
    settled = f"[data-claim='{number}']:not([data-undecided='1'])"
    asked = time.perf_counter()
    if any(wrong in words for wrong in WRONG):
        press("x")
    elif any(word in words for word in CONFERENCE):
        _choose_conference(page, press, pressed, number)
    else:
        press("Enter")
    page.locator(f"{settled}, #claim-{number} [role=alert]").first.wait_for()
    waited.append(time.perf_counter() - asked)
    if page.locator(settled).count():
        return False
    time.sleep(LOOK)
    press("x")
    page.wait_for_selector(settled)
    return True


def _choose_conference(page: Page, press: object, pressed: Counter[str], number: str) -> None:
    assert callable(press)
    press("e")
    field = page.locator(f"#claim-{number} [name=find_conference]")
    field.wait_for()
    while not field.evaluate("one => one === document.activeElement"):
        press("Tab")
    word = "thu hai"
    page.keyboard.type(word, delay=TYPING * 1000)
    pressed["letters"] += len(word)
    page.wait_for_timeout(1500)  # a person sees that it was found
    press("Enter")


def _say(
    page: Page, total: str, after_bulk: str, bulk: float, looked: int, refused: int,
    pressed: Counter[str], waited: list[float], took: float,
) -> None:  # fmt: skip
    left = page.locator("#counts").inner_text()
    print(f"before: {total}; after the bulk: {after_bulk}; at the end: {left}")
    print(f"bulk: {bulk:.1f} s; looked at: {looked}, of them refused and then rejected: {refused}")
    print(f"keys: {sum(pressed.values())} ({', '.join(f'{key} {n}' for key, n in pressed.most_common())})")
    if waited:
        print(f"answer to a decision: mean {sum(waited) / len(waited):.2f} s, longest {max(waited):.2f} s")
    sure = int(after_bulk.split()[0])
    print(f"whole: {took:.0f} s; with a look at each of the {sure} without a doubt: {took + sure * LOOK:.0f} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
