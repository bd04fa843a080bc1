"""`clew backup`, `clew restore` and `clew verify`, on installations of their own."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clew.house.restore import _leave_out_foreign
from clew.house.server.account import account_for
from clew.house.server.binaries import binaries_in
from clew.house.server.cluster import WITHOUT_CARE, Cluster
from clew.house.tests.running import clew

pytestmark = pytest.mark.server

OLDER = Path("/usr/lib/postgresql/15/bin")  # Debian 12's own; ./dev test --all installs it

FILL = """
from datetime import UTC, datetime
from clew.actors.actor import system
from clew.archive import actions as archive
from clew.history.recording import recording
from clew.people.models import Person
with recording(system("tests"), "people.register_person", "known from a report"):
    for name in ("Lê Thị Hoa", "Åsa Öberg"):
        Person.objects.create(name=name, recorded_at="2025-09-01T08:00:00Z", recorded_by="t", recorded_by_label="t")
doing = {"by": system("tests"), "at": datetime(2025, 9, 1, 8, tzinfo=UTC)}
received = archive.receive(data=("An original. " * 1000).encode(), name="goc.txt", unit_id=1, **doing)
archive.mark_passages(rendition=received.rendition, spans=[(3, 11)], **doing)
"""
TELL = """
from clew.archive import storing
from clew.archive.models import Original
from clew.people.models import Person
from clew.history.timeline import timeline
for person in Person.objects.order_by("id"):
    print(person.name, [entry.reason for entry in timeline(person)])
for original in Original.objects.order_by("id"):
    print(original.name, original.size, len(storing.read(original.sha256)))
"""


def tell(data: Path) -> str:
    return run("manage", "shell", "--no-imports", "-c", TELL, data=data)


def run(*words: str | Path, data: Path) -> str:
    """A command that must succeed, on this data folder."""
    done = clew(*words, data=data)
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="clew-backup-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def backup(place: Path) -> Path:
    """A backup of an installation with two persons and one original."""
    run("prepare", data=place / "first")
    run("manage", "shell", "--no-imports", "-c", FILL, data=place / "first")
    run("backup", place / "clew.backup", data=place / "first")
    return place / "clew.backup"


@pytest.fixture(scope="module")
def restored(backup: Path, place: Path) -> Path:
    """The data folder of an installation that was restored from the backup."""
    run("restore", backup, data=place / "restored")
    return place / "restored"


def spoilt(backup: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """A copy whose entries went through `change`."""
    copy = backup.with_name("spoilt.backup")
    with zipfile.ZipFile(backup) as source, zipfile.ZipFile(copy, "w") as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
    return copy


def refused(file: Path, data: Path) -> str:
    done = clew("restore", file, data=data)
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stdout
    assert not list((data / "originals").rglob("*")) or data.name == "first"
    return done.stdout


def test_a_restored_backup_holds_the_same_records_with_their_history_and_originals(backup: Path, place: Path) -> None:
    said = run("restore", backup, data=place / "second")
    assert "history: in order" in said
    assert tell(place / "second") == tell(place / "first")
    assert "Åsa Öberg ['known from a report']" in tell(place / "second")


SPOIL = """
from django.db import connection, transaction
with transaction.atomic(), connection.cursor() as cursor:
    cursor.execute("SET LOCAL session_replication_role = replica")  # no trigger fires
    cursor.execute({statement!r})
"""


def spoil(data: Path, statement: str) -> None:
    """Changes the database behind the back of the rooms, as somebody with its password could."""
    run("manage", "shell", "--no-imports", "-c", SPOIL.format(statement=statement), data=data)


def remove_the_original(data: Path) -> None:
    (original,) = [path for path in (data / "originals").rglob("*") if path.is_file()]
    original.unlink()


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (lambda data: None, ""),
        (
            lambda data: spoil(data, "UPDATE archive_passage SET quote = 'Another'"),
            "1 passages differ from the text of goc.txt",
        ),
        (
            lambda data: spoil(data, "UPDATE archive_rendition SET text = 'B' || substr(text, 2)"),
            "is not as it was read",
        ),
        (remove_the_original, "file of goc.txt is missing"),
        (lambda data: spoil(data, "UPDATE people_person SET name = 'Somebody'"), "people_person differ"),
        (lambda data: spoil(data, "DELETE FROM people_personevent"), "people_person have no history"),
    ],
    ids=["no fault", "a changed passage", "a changed text", "a removed original", "a changed row", "a broken history"],
)
def test_a_fault_that_befalls_a_restored_installation_is_named_by_verify(
    restored: Path, place: Path, fault: Callable[[Path], None], sentence: str
) -> None:
    data = place / "faulty"
    subprocess.run(["cp", "-a", restored, data], check=True)  # the database belongs to an account of its own
    try:
        fault(data)
        verified = clew("verify", data=data)
        assert verified.returncode == (1 if sentence else 0), verified.stdout
        assert sentence in verified.stdout and "Traceback" not in verified.stdout
    finally:
        shutil.rmtree(data)


def test_a_backup_can_be_read_by_its_owner_alone(backup: Path) -> None:
    assert backup.stat().st_mode & 0o777 == 0o600


def test_a_backup_never_replaces_a_file_and_leaves_no_half_one(backup: Path, place: Path) -> None:
    before = backup.read_bytes()
    again = clew("backup", backup, data=place / "first")
    assert (again.returncode, backup.read_bytes()) == (1, before)
    assert "Choose another name" in again.stdout
    nowhere = clew("backup", place / "no such folder" / "b", data=place / "first")
    assert nowhere.returncode == 1
    assert "cannot be written" in nowhere.stdout
    assert not list(place.glob("*.unfinished"))


def test_an_installation_in_use_is_never_overwritten(backup: Path, place: Path) -> None:
    assert "in use" in refused(backup, place / "first")


def test_every_spoilt_backup_is_refused_and_nothing_is_written(backup: Path, place: Path) -> None:
    empty = place / "empty"

    def newer(name: str, content: bytes) -> bytes:
        if name != "manifest.json":
            return content
        told = json.loads(content)
        told["migrations"].append("people.9999_later")
        return json.dumps(told).encode()

    turned = spoilt(backup, lambda name, content: content[:-1] + b"?" if name.startswith("originals/") else content)
    assert "damaged: originals/" in refused(turned, empty)
    assert "damaged: database.dump" in refused(
        spoilt(backup, lambda name, content: content[:-9] if name == "database.dump" else content), empty
    )
    assert "newer Clew" in refused(spoilt(backup, newer), empty)
    other = spoilt(backup, lambda name, content: content.replace(b"clew-backup/1", b"clew-backup/7"))
    assert "clew-backup/7" in refused(other, empty)
    (place / "text").write_text("no backup at all")
    assert "damaged" in refused(place / "text", empty)
    assert "cannot be read" in refused(place / "missing", empty)
    run("restore", backup, data=empty)


@pytest.mark.skipif(not (OLDER / "postgres").exists(), reason="no PostgreSQL 15 on this machine")
def test_a_backup_goes_from_a_server_of_one_version_to_one_of_another(backup: Path, place: Path) -> None:
    server = Cluster(place / "older", binaries_in(OLDER, account_for(place / "older")), WITHOUT_CARE)
    server.start()
    try:
        server.ensure_database("clew")
        restored = clew("restore", backup, data=place / "third", DATABASE_URL=server.url("clew"))
        assert restored.returncode == 0, restored.stdout
        written = clew("backup", place / "older.backup", data=place / "third", DATABASE_URL=server.url("clew"))
        assert written.returncode == 0, written.stdout
    finally:
        server.stop()
    run("restore", place / "older.backup", data=place / "fourth")
    assert tell(place / "fourth") == tell(place / "first")


def test_statements_that_another_server_does_not_know_become_comments_and_data_stays(tmp_path: Path) -> None:
    foreign = "SET transaction_timeout = 0;\nALTER TABLE ONLY public.t ALTER COLUMN id SET (pg_attver=12);\n"
    script = tmp_path / "script.sql"
    script.write_text(
        f"SET lock_timeout = 0;\n{foreign}COPY public.t (text) FROM stdin;\n{foreign}\\.\n{foreign}SELECT 1;\n"
    )
    _leave_out_foreign(script)
    commented = foreign.replace("SET tr", "--T tr").replace("ALTER TABLE", "--TER TABLE")
    assert script.read_text() == (
        f"SET lock_timeout = 0;\n{commented}COPY public.t (text) FROM stdin;\n{foreign}\\.\n{commented}SELECT 1;\n"
    )
