"""An example of every page of the product: what links lead to, then what only a fitting record of the example opens."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

# The leader sees most; the others open what he may not.
EYES = ("hung", "quan", "an", "lan", "kiem", "pao")
_PART = re.compile(r'hx-get="(/[^"]+)"')
_HOLE = re.compile(r"<(?:\w+:)?(\w+)>")
_USED = ("unit", "person", "document", "clause", "indicator", "target", "figure", "conference", "commitment")


@dataclass(frozen=True)
class Example:
    """A page as one account sees it; a part is asked for as htmx asks for it."""

    name: str
    path: str
    username: str
    part: bool = False


@dataclass
class Found:
    """Examples by name, and the addresses without one with the reason."""

    examples: dict[str, Example] = field(default_factory=dict)
    post_only: list[str] = field(default_factory=list)
    unopened: list[str] = field(default_factory=list)


def find() -> Found:
    """One example of each named address, of each part that a page lets follow, and of what uses each kind of record."""
    from clew.house.tests.addressing import our_addresses

    found = Found()
    clients = _clients()
    for username, client in clients.items():
        _follow(username, client, found)
    for name, pattern in our_addresses():
        if name not in found.examples:
            _try(name, _paths(pattern), clients, found)
    for model in _USED:
        _try(f"threads:used {model}", (f"/used/{model}/{pk}/" for (pk,) in _rows(f"{model}_id")), clients, found)
    return found


def _clients() -> dict[str, Any]:
    from django.test import Client

    from clew.people.models import Account

    clients = {}
    for username in EYES:
        clients[username] = Client(HTTP_HOST="localhost")
        clients[username].force_login(Account.objects.get(username=username))
    return clients


def _follow(username: str, client: Any, found: Found) -> None:
    from clew.house.tests.browser.crawling import addresses, view_name

    def get(path: str) -> tuple[int, str, str]:
        answer = client.get(path)
        kind = answer.headers.get("Content-Type", "").partition(";")[0]
        text = "" if answer.streaming else answer.content.decode("utf-8", "replace")
        for part in _PART.findall(text):
            part = part.replace("&amp;", "&")
            name = f"{view_name(part)} (part of {view_name(path)})"
            found.examples.setdefault(name, Example(name, part, username, part=True))
        return answer.status_code, kind, text

    for address in addresses(get):
        found.examples.setdefault(address.name, Example(address.name, address.path, username))


def _try(name: str, paths: Iterable[str], clients: dict[str, Any], found: Found) -> None:
    """Takes the first record that opens the page for somebody; a page that takes posts alone says so at once."""
    for path in paths:
        for username, client in clients.items():
            status = client.get(path).status_code
            if status == 405:
                found.post_only.append(name)
                return
            if status == 200:
                found.examples[name] = Example(name, path, username)
                return
    found.unopened.append(name)


def _paths(pattern: str) -> Iterator[str]:
    holes = _HOLE.findall(pattern)
    for row in _rows(*holes) if holes else [()]:
        values = iter(row)
        yield "/" + _HOLE.sub(lambda _hole: str(next(values)), pattern)  # noqa: B023 # used within the turn


def _rows(*holes: str) -> Iterable[tuple[Any, ...]]:
    """The records of the example that fit the holes of an address."""
    from django.db.models import Value

    from clew.archive.models import ExpungeProposal, Original, Passage, Rendition
    from clew.awards.models import Award
    from clew.commitments.models import Commitment
    from clew.conferences.models import AgendaItem, Conference
    from clew.documents.models import Clause, Document
    from clew.indicators.models import Figure, Indicator, Target
    from clew.intake.models import Claim, Report
    from clew.org.models import Unit
    from clew.people.models import Account, Grant, Person
    from clew.restructuring.models import Change
    from clew.rounds.models import Duty, Entry, Form, Round

    columns: dict[tuple[str, ...], Callable[[], Any]] = {
        ("document_id", "key"): lambda: Clause.objects.values_list("document_id", "key"),
        ("conference_id", "item_id"): lambda: AgendaItem.objects.values_list("conference_id", "pk"),
        ("report_id", "claim_id"): lambda: Claim.objects.values_list("report_id", "pk"),
        ("duty_id", "line_id"): lambda: Entry.objects.values_list("duty_id", "line_id"),
        ("report_id", "number"): lambda: Report.objects.annotate(first=Value(1)).values_list("pk", "first"),
    }
    records: dict[str, Any] = {
        "original_id": Original, "passage_id": Passage, "rendition_id": Rendition, "award_id": Award,
        "proposal_id": ExpungeProposal,
        "commitment_id": Commitment, "conference_id": Conference, "document_id": Document, "clause_id": Clause,
        "figure_id": Figure, "indicator_id": Indicator, "target_id": Target, "report_id": Report, "unit_id": Unit,
        "account_id": Account, "grant_id": Grant, "person_id": Person,
        "round_id": Round, "duty_id": Duty, "form_id": Form, "change_id": Change,
    }  # fmt: skip
    if holes in columns:
        return list(columns[holes]().order_by("pk"))
    if len(holes) == 1 and holes[0] in records:
        return [(pk,) for pk in records[holes[0]].objects.order_by("pk").values_list("pk", flat=True)]
    return itertools.chain()
