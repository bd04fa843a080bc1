"""`clew verify` finds what somebody changed behind the rooms' back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from clew.actors.actor import system
from clew.history.recording import recording
from clew.house.ledger import ledgers
from clew.house.tests.province import lived_in
from clew.house.verify import CHECKS, constraints_hold, history_unbroken, migrations_applied, verify
from clew.people.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_store(settings: Any, tmp_path: Path) -> None:
    """A store of originals of its own: rows of other tests went back, their files did not."""
    settings.STORAGES = lived_in(tmp_path)["STORAGES"]


@pytest.fixture
def person() -> Person:
    with recording(system("tests"), "people.register_person"):
        return Person.objects.create(
            name="Lê Thị Hoa", recorded_at="2025-09-01T08:00:00Z", recorded_by="tests", recorded_by_label="tests"
        )


def behind_the_back(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET LOCAL session_replication_role = replica")  # no trigger fires
        cursor.execute(statement)
        cursor.execute("SET LOCAL session_replication_role = origin")


def test_a_sound_installation_is_in_order(person: Person) -> None:
    assert {name: faults for name, faults in verify() if faults} == {}


def test_every_check_of_the_house_is_run() -> None:
    assert [name for name, _faults in verify()] == list(CHECKS)


def test_every_room_with_records_is_in_the_ledger() -> None:
    tables = {ledger.table for ledger in ledgers()}
    for room in (
        "archive",
        "org",
        "people",
        "documents",
        "indicators",
        "conferences",
        "commitments",
        "awards",
        "intake",
    ):
        assert any(table.startswith(f"{room}_") for table in tables)


def test_a_value_changed_behind_the_rooms_back_breaks_the_history(person: Person) -> None:
    behind_the_back(f"UPDATE people_person SET name = 'Somebody else' WHERE id = {person.pk}")
    (fault,) = history_unbroken()
    assert "1 rows of people_person differ" in fault


def test_a_row_that_came_behind_the_rooms_back_has_no_history(person: Person) -> None:
    behind_the_back(f"DELETE FROM people_personevent WHERE pgh_obj_id = {person.pk}")
    (fault,) = history_unbroken()
    assert "1 rows of people_person have no history" in fault


def test_a_row_that_went_behind_the_rooms_back_is_missed(person: Person) -> None:
    behind_the_back(f"DELETE FROM people_person WHERE id = {person.pk}")
    (fault,) = history_unbroken()
    assert "gone" in fault


def test_an_entry_that_does_not_say_who_acted_is_a_fault(person: Person) -> None:
    behind_the_back("UPDATE pghistory_context SET metadata = metadata - 'actor_id'")
    assert any("who acted" in fault for fault in history_unbroken())


def test_a_trigger_that_was_switched_off_is_named() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE people_person DISABLE TRIGGER USER")
    assert any("people_person" in fault and "trigger" in fault for fault in constraints_hold())


def test_a_constraint_that_was_never_validated_is_named() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE people_person ADD CONSTRAINT named CHECK (name <> '') NOT VALID")
    assert any("named" in fault for fault in constraints_hold())


def test_a_migration_that_was_not_applied_is_named() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'sessions'")
    assert any("sessions" in fault for fault in migrations_applied())
