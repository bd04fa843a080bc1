"""Every address as every role and as nobody, compared with the table beside this file, addresses.txt.

An address that is not in the table fails the test, so nobody adds one without saying who it is for.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.db import connection, transaction
from django.test import Client

from clew.actors.roles import VERBS_BY_ROLE
from clew.house.tests.addressing import our_addresses
from clew.house.tests.browsing import signed_in
from clew.house.tests.province import ROLES as CALLED
from clew.house.tests.province import Province
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


@pytest.mark.parametrize(
    "path", ["email", "confirm-email", "confirm-email/x", "password/reset", "password/reset/key/a-b"]
)
def test_what_works_by_mail_is_closed_to_all(province: Province, path: str) -> None:
    for client in (Client(), signed_in(province, "clerk"), signed_in(province, "administrator")):
        assert client.get(f"/accounts/{path}/").status_code == 404
        assert client.post(f"/accounts/{path}/", {"email": "a@example.org", "action_add": ""}).status_code == 404


def test_the_sign_in_page_leads_to_no_reset(province: Province) -> None:
    client = Client()
    page = client.get("/accounts/login/").content.decode()
    assert "password/reset" not in page and "form-control" in page


@pytest.mark.parametrize("path", ["2fa/", "2fa/webauthn/", "2fa/totp/activate/", "password/change/", "logout/"])
def test_pages_of_ones_own_account_open_or_ask_for_the_password_again(province: Province, path: str) -> None:
    assert signed_in(province, "clerk").get(f"/accounts/{path}").status_code in (200, 302)
    assert Client().get(f"/accounts/{path}").status_code == 302


def test_every_address_is_in_the_table_and_every_line_has_its_address() -> None:
    assert {name for name, _pattern in OURS} == {line.name for line in LINES}
    assert len(OURS) == len({name for name, _pattern in OURS}), "two addresses share a name"
    assert {line.word for line in LINES if line.name == "org:act"} == set(ACTS)
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
def test_everybody_gets_at_every_address_what_the_table_says(province: Province, column: str) -> None:
    records = kept(province)
    client = Client() if column == "nobody" else signed_in(province, column)
    wrong = []
    for line in LINES:
        mark = line.marks[COLUMNS.index(column)]
        wrong += _differing(client, line, _path(line, records), mark, column)
    assert not wrong, "\n".join(["", *wrong])


def test_the_clerk_of_another_unit_gets_what_a_clerk_gets_outside(province: Province) -> None:
    records = kept(province)
    outside = {(line.name, line.word, line.method): line.marks[0] for line in LINES if line.record == "outside"}
    client = signed_in(province, "outsider")
    wrong = []
    for line in LINES:
        if line.record == "own":
            mark = outside[line.name, line.word, line.method]
            wrong += _differing(client, line, _path(line, records), mark, "a clerk of another unit")
    assert not wrong, "\n".join(["", *wrong])


def test_an_address_without_a_form_takes_none(province: Province) -> None:
    records = kept(province)
    taking = {line.name for line in LINES if line.method == "POST"}
    for column in ("leader", "administrator"):
        client = signed_in(province, column)
        for line in LINES:
            if line.name not in taking and line.record in ("", "own"):
                status, written = _asked(client, "POST", _path(line, records))
                shown = line.name == "face:components"  # shows the same to every method
                assert (status in (403, 404, 405) or shown) and not written, f"{column} at {line.name}: {status}"


def _path(line: Line, records: dict[str, Held]) -> str:
    pattern = dict(OURS)[line.name]
    names = set(re.findall(r"<\w+:(\w+)>", pattern))
    asked = records[line.record].asked(names, line.word) if line.record else {}
    assert asked is not None, f"no {line.record} record for {line.name}"
    return "/" + re.sub(r"<\w+:(\w+)>", lambda found: str(asked[found.group(1)]), pattern)


def _differing(client: Client, line: Line, path: str, mark: str, who: str) -> list[str]:
    """What differs from the table, as lines to read."""
    # A refusal is asked for as a fragment: the frame round it, the same on every page, costs most of the time.
    status, written = _asked(client, line.method, path, fragment=mark in "-.")
    expected = ANSWERS[(mark, line.method) if mark == "+" else mark]
    place = f"{who} at {line.name}/{line.word} {line.method} {line.record}"
    found = [] if status in expected else [f"{place}: {status}, not {sorted(expected)}"]
    if written and (mark != "+" or line.method == "GET"):
        found.append(f"{place}: wrote {written} rows")
    return found


def _asked(client: Client, method: str, path: str, fragment: bool = False) -> tuple[int, int]:
    """Status and number of rows written by one request (an empty form where it posts); what it did is taken back."""
    before = _rows_written()
    headers = {"HX-Request": "true"} if fragment else {}
    if method == "POST":
        point = transaction.savepoint()
        status = client.post(path, headers=headers).status_code
        transaction.savepoint_rollback(point)
    else:
        status = client.get(path, headers=headers).status_code
    return status, _rows_written() - before


def _rows_written() -> int:
    """Rows inserted, changed and deleted so far in the transaction of this test, but for sessions."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sum(pg_stat_get_xact_tuples_inserted(oid) + pg_stat_get_xact_tuples_updated(oid)"
            " + pg_stat_get_xact_tuples_deleted(oid)) FROM pg_class"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'django_session'"
        )
        return int(cursor.fetchone()[0])
