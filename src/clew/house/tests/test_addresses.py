"""Every address as every role and as nobody, compared with the table beside this file, addresses.txt.

An address that is not in the table fails the test, so nobody adds one without saying who it is for.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client, override_settings

from clew.actors.roles import VERBS_BY_ROLE
from clew.house.tests.addressing import our_addresses
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import ROLES as CALLED
from clew.house.tests.province import Province, build, lived_in
from clew.house.tests.records import Held, kept
from clew.org.changing import ACTS
from clew.threads.queries.using import _RECORDS as USED

COLUMNS = (
    "clerk", "leader", "member", "officer", "statistician", "inspector", "petitions_officer", "editor", "auditor",
    "administrator", "nobody",
)  # fmt: skip
TABLE = Path(__file__).with_name("addresses.txt")
ANSWERS = {
    ("+", "GET"): {200, 422},  # 422: an address that answers a question was asked none
    ("+", "POST"): {200, 302, 409, 422},
    "-": {403},
    ".": {404},
    ">": {302},
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table for one record: the mark of each column. `word` is what the address takes in its place for
    words: the model of /used/, the act on a unit. `record` is empty for pages without one."""

    name: str
    word: str
    method: str
    record: str
    marks: str


def table() -> Iterator[Line]:
    """The lines of addresses.txt."""
    for line in TABLE.read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        address, method, *rest = line.split()
        name, _slash, word = address.partition("/")
        if len(rest) == 1:
            groups = {"": rest[0]}
        elif len(rest) == 2:
            groups = {rest[0]: rest[1]}
        else:
            groups = dict(zip(("own", "outside", "restricted"), rest, strict=True))
        for record, marks in groups.items():
            if "=" not in marks:
                yield Line(name, word, method, record, marks)


OURS = our_addresses()
LINES = list(table())
# What a page of a record is asked with; without it, it would find nothing for anybody.
ASKED_WITH = {"indicators:units": "?unit={unit_id}", "indicators:boundaries": "?unit={unit_id}&on=2025-07-01"}


@dataclass(frozen=True, slots=True)
class Place:
    """One request of the walk: who is told as `words`, and `mark` is what the table promises."""

    words: str
    method: str
    path: str
    mark: str

    @property
    def may_write(self) -> bool:
        return self.mark == "+" and self.method == "POST"


Walked = tuple[Province, dict[str, Held]]


@pytest.fixture(scope="module")
def db(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The database as one transaction for the whole module, in place of one for each test."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def walked(db: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walked]:
    """The province and its records, built once for all roles; no request of the walk leaves anything. Sessions are
    kept in the cookie, or each request would ask the database for its own."""
    said = lived_in(tmp_path_factory.mktemp("walked"))
    with override_settings(**said, SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies"):
        province = build()
        yield province, kept(province)


@pytest.mark.parametrize(
    "path", ["email", "confirm-email", "confirm-email/x", "password/reset", "password/reset/key/a-b"]
)
def test_what_works_by_mail_is_closed_to_all(walked: Walked, path: str) -> None:
    province, _records = walked
    for client in (Client(), signed_in(province, "clerk"), signed_in(province, "administrator")):
        assert client.get(f"/accounts/{path}/").status_code == 404
        assert client.post(f"/accounts/{path}/", {"email": "a@example.org", "action_add": ""}).status_code == 404


def test_the_sign_in_page_leads_to_no_reset(walked: Walked) -> None:
    client = Client()
    page = client.get("/accounts/login/").content.decode()
    assert "password/reset" not in page and "form-control" in page


@pytest.mark.parametrize("path", ["2fa/", "2fa/webauthn/", "2fa/totp/activate/", "password/change/", "logout/"])
def test_pages_of_ones_own_account_open_or_ask_for_the_password_again(walked: Walked, path: str) -> None:
    province, _records = walked
    assert signed_in(province, "clerk").get(f"/accounts/{path}").status_code in (200, 302)
    assert Client().get(f"/accounts/{path}").status_code == 302


def test_every_address_is_in_the_table_and_every_line_has_its_address() -> None:
    assert {name for name, _pattern in OURS} == {line.name for line in LINES}
    assert len(OURS) == len({name for name, _pattern in OURS}), "two addresses share a name"
    assert {line.word for line in LINES if line.name == "restructuring:plan"} == set(ACTS)
    assert {line.word for line in LINES if line.name == "threads:used"} == set(USED)


def test_every_line_has_its_columns_and_every_address_of_a_record_all_its_records() -> None:
    assert {len(line.marks) for line in LINES} == {len(COLUMNS)}
    for name, pattern in OURS:
        records = {line.record for line in LINES if line.name == name}
        assert records >= {"own", "outside"} if "<" in pattern else records == {""}, name


def test_every_role_is_a_column() -> None:
    assert {CALLED.get(column, column) for column in COLUMNS} - {"nobody"} == set(VERBS_BY_ROLE)


@pytest.fixture(autouse=True)
def no_log_of_refusals() -> Iterator[None]:
    """Each refusal is logged; thousands of records would only slow the walk."""
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("column", COLUMNS)
def test_everybody_gets_at_every_address_what_the_table_says(walked: Walked, column: str) -> None:
    province, records = walked
    client = Client() if column == "nobody" else signed_in(province, column)
    asked = [_place(line, records, column, line.marks[COLUMNS.index(column)]) for line in LINES]
    assert not (wrong := _differing(client, asked)), "\n".join(["", *wrong])


def test_the_clerk_of_another_unit_gets_what_a_clerk_gets_outside(walked: Walked) -> None:
    province, records = walked
    outside = {(line.name, line.word, line.method): line.marks[0] for line in LINES if line.record == "outside"}
    asked = [
        _place(line, records, "a clerk of another unit", outside[line.name, line.word, line.method])
        for line in LINES
        if line.record == "own"
    ]
    assert not (wrong := _differing(signed_in(province, "outsider"), asked)), "\n".join(["", *wrong])


@pytest.mark.parametrize("column", ["leader", "administrator"])
def test_an_address_without_a_form_takes_none(walked: Walked, column: str) -> None:
    province, records = walked
    taking = {line.name for line in LINES if line.method == "POST"}
    client = signed_in(province, column)
    before = _rows_written()
    for line in LINES:
        if line.name not in taking and line.record in ("", "own"):
            status = client.post(_path(line, records)).status_code
            assert status in (403, 404, 405), f"{column} at {line.name}: {status}"
    assert _rows_written() == before


def _place(line: Line, records: dict[str, Held], who: str, mark: str) -> Place:
    words = f"{who} at {line.name}/{line.word} {line.method} {line.record}"
    return Place(words, line.method, _path(line, records), mark)


def _path(line: Line, records: dict[str, Held]) -> str:
    pattern = dict(OURS)[line.name] + ASKED_WITH.get(line.name, "").replace("{", "<int:").replace("}", ">")
    names = set(re.findall(r"<\w+:(\w+)>", pattern))
    asked = records[line.record].asked(names, line.word) if line.record else {}
    assert asked is not None, f"no {line.record} record for {line.name}"
    return "/" + re.sub(r"<\w+:(\w+)>", lambda found: str(asked[found.group(1)]), pattern)


def _differing(client: Client, places: Iterable[Place]) -> list[str]:
    """What differs from the table, as lines to read. What may write goes last, each taken back; over all the others
    the rows written are counted once, and one by one only where there were any."""
    others = [place for place in places if not place.may_write]
    before = _rows_written()
    found = [line for place in others for line in _answering_otherwise(client, place)]
    if _rows_written() > before:
        found += [f"{place.words}: wrote {rows} rows" for place in others if (rows := _written_at(client, place))]
    for place in places:
        if place.may_write:
            point = transaction.savepoint()
            found += _answering_otherwise(client, place)
            transaction.savepoint_rollback(point)
    return found


def _answering_otherwise(client: Client, place: Place) -> list[str]:
    expected = ANSWERS[(place.mark, place.method) if place.mark == "+" else place.mark]
    status = _status(client, place)
    return [] if status in expected else [f"{place.words}: {status}, not {sorted(expected)}"]


def _status(client: Client, place: Place) -> int:
    """The status of one request (an empty form where it posts). A refusal is asked for as a fragment: the frame
    round it, the same on every page, costs most of the time."""
    headers = {"HX-Request": "true"} if place.mark in "-." else {}
    return int(client.generic(place.method, place.path, headers=headers).status_code)


def _written_at(client: Client, place: Place) -> int:
    before = _rows_written()
    _status(client, place)
    return _rows_written() - before


def _rows_written() -> int:
    """Rows inserted, changed and deleted so far in the transaction of this test, taken back or not."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sum(pg_stat_get_xact_tuples_inserted(oid) + pg_stat_get_xact_tuples_updated(oid)"
            " + pg_stat_get_xact_tuples_deleted(oid)) FROM pg_class"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
        return int(cursor.fetchone()[0])
