"""Records in states that the example province does not have, made through its own pages by those who may."""

from __future__ import annotations

import re
import secrets
import time

from clew.house.example.loading import PASSWORD
from clew.house.tests.browser.visiting import Visitor

_PATIENCE = 60  # seconds that reading a line of text may take on a busy machine


def an_award(base: str) -> str:
    """The address of an award; records one where there is none."""
    clerk = Visitor(base, "lan")
    listed = re.search(r'href="(/awards/\d+/)"', clerk.get("/awards/")[2])
    if listed:
        return listed[1]
    form = clerk.get("/awards/new/")[2]
    told = {"kind": _option(form, "kind"), "count": "2", "recipient": "các đảng ủy xã", "period": "2025"}
    clerk.post("/awards/new/", {**told, "owner_unit": _option(form, "owner_unit")})
    return an_award(base)


def a_proposal_to_expunge(base: str) -> str:
    """The address at which an administrator decides on an expunging; a leader proposes one where there is none."""
    listed = re.search(r'href="(/archive/expunging/\d+/)"', Visitor(base, "quan").get("/archive/expunging/")[2])
    if listed:
        return listed[1]
    _propose_to_expunge(base)
    return a_proposal_to_expunge(base)


def an_expunged_original(base: str) -> str:
    """The address of a paper of which nothing is left but its stub."""
    original = _propose_to_expunge(base)
    keeper = Visitor(base, "quan")
    asked = re.search(r'href="(/archive/expunging/\d+/)"', keeper.get(original)[2])
    assert asked, f"{original} leads to no decision"
    keeper.post(asked[1], {"decision": "agree"})
    return original


def a_closed_account(base: str) -> str:
    """The name of an account that was made and closed."""
    name = f"closed-{secrets.token_hex(4)}"
    keeper = Visitor(base, "quan")
    keeper.post("/people/accounts/new/", {"username": name, "password": PASSWORD, "person": ""})
    listed = keeper.get("/people/accounts/")[2]
    line = re.search(rf"<td>{name}.*?/people/accounts/(\d+)/close/", listed, re.DOTALL)
    assert line, f"{name} is not among the accounts"
    keeper.post(f"/people/accounts/{line[1]}/close/", {}, page="/people/accounts/")
    return name


def a_change(base: str) -> str:
    """The address of a change of units that was carried out: a new office under the first unit that may have one."""
    expert, page = Visitor(base, "an"), "/restructuring/new/"
    told = {
        "unit_kind": "committee_office", "name_en": f"Office {secrets.token_hex(3)}", "hierarchy": "party",
        "parent": _option(expert.get(page)[2], "parent"), "day": "2025-09-25", "act_symbol": "",
    }  # fmt: skip
    shown = re.search(r'name="shown" value="(\w+)"', expert.send(page, {**told, "step": "show"})[1])
    assert shown, "the change was not shown"
    return expert.post(page, {**told, "step": "confirm", "shown": shown[1]})


def a_document(base: str, circulation: str, title: str) -> str:
    """The address of a document that those of a circulation may read; of named persons, one is named."""
    clerk = Visitor(base, "lan")
    form = clerk.get("/documents/new/")[2]
    chosen = {name: _option(form, name) for name in ("type", "issuer", "owner_unit")}
    told = {"title": title, "language": "en", "state": "adopted", "circulation": "internal", "date": "2025-09-24"}
    path = clerk.post("/documents/new/", {**chosen, **told, "symbol": "", "issuer_text": ""})
    if circulation != "internal":
        readers = "Trần Quốc Hùng" if circulation == "named" else ""
        clerk.post(f"{path}circulation/", {"circulation": circulation, "readers": readers})
    return path


def a_stub(base: str, symbol: str) -> str:
    """The address of a document known only from a report that cites it."""
    clerk = Visitor(base, "lan")
    matter = f"{secrets.token_hex(4)} {secrets.token_hex(4)}"  # a title like another's would be taken for that document
    report = receive(clerk, f"The Provincial Committee follows Plan {symbol} of 3 March 2025 on {matter}.")
    began = time.monotonic()
    while True:
        page = clerk.get(f"{report}?kind=citations")[2]
        claim = re.search(r'data-claim="(\d+)" data-revision="(\d+)"', page)
        if claim:
            break
        assert time.monotonic() - began < _PATIENCE, f"nothing was read in {report}"
        time.sleep(0.5)
    clerk.post(f"{report}claims/{claim[1]}/confirm/", {"revision": claim[2]}, page=report)
    listed = re.search(r'href="(/documents/\d+/)"', clerk.get(f"/documents/?q={symbol}")[2])
    assert listed, f"{symbol} is not in the register"
    return listed[1]


def a_stub_that_was_another_document(base: str) -> str:
    """The former address of a document that turned out to be the resolution of the example."""
    stub = a_stub(base, f"{secrets.randbelow(90) + 900}-KH/TU")
    Visitor(base, "lan").post(f"{stub}same-as/", {"symbol": "12-NQ/TU"})
    return stub


def _propose_to_expunge(base: str) -> str:
    clerk = Visitor(base, "lan")
    report = receive(clerk, f"A text that came in by mistake: {secrets.token_hex(4)}.")
    original = re.search(r'href="(/archive/originals/\d+/)"', clerk.get(report)[2])
    assert original, f"{report} does not lead to its original"
    Visitor(base, "hung").post(f"{original[1]}expunge/", {"reason": "It came in by mistake."})
    return original[1]


def receive(clerk: Visitor, text: str) -> str:
    """Pastes a text; the address of its report."""
    unit = _option(clerk.get("/reports/")[2], "unit")
    clerk.post("/reports/", {"pasted": text, "unit": unit})
    latest = max(int(number) for number in re.findall(r'href="/reports/(\d+)/"', clerk.get("/reports/")[2]))
    return f"/reports/{latest}/"


def _option(page: str, name: str) -> str:
    """The first thing that can be chosen in a list of a form."""
    found = re.search(r'<option value="(\w+)"', page.partition(f'name="{name}"')[2])
    assert found, f"nothing to choose for {name}"
    return found[1]
