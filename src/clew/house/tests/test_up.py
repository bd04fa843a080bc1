"""`clew up` as a person and a kernel see it: one start, every ending, and every death of a child."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from clew.house.tests.running import Up, begin, clew, eventually, kill_if_there, left_of

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def data() -> Iterator[Path]:
    """A data folder that has been started once, so that each test starts quickly."""
    folder = Path(tempfile.mkdtemp(prefix="clew-up-"))
    folder.chmod(0o755)
    prepared = clew("prepare", "--data", folder / "data")
    assert prepared.returncode == 0, prepared.stdout
    yield folder / "data"
    shutil.rmtree(folder)


@pytest.fixture
def up(data: Path) -> Iterator[Up]:
    running = Up(data).start()
    tree = running.tree()
    yield running
    if running.process.poll() is None:
        running.end()
    for process in left_of(tree):
        kill_if_there(process)


def test_it_names_the_data_folder_first_and_the_address_when_it_answers(up: Up) -> None:
    first, *_rest = up.said().splitlines()
    assert first == f"Clew keeps its data in {up.data}"
    assert f"http://127.0.0.1:{up.port}" in up.said()
    assert up.answers()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_every_way_of_ending_it_leaves_no_process(up: Up, number: signal.Signals) -> None:
    tree = up.tree()
    assert len(tree) > 6
    began = time.monotonic()
    assert up.end(number) == 0
    assert time.monotonic() - began < 15
    assert left_of(tree) == []


def test_two_signals_at_once_leave_no_process_either(up: Up) -> None:
    tree = up.tree()
    os.kill(up.process.pid, signal.SIGHUP)
    assert up.end(signal.SIGTERM) == 0
    assert left_of(tree) == []


@pytest.mark.parametrize("words", ["granian", "manage work"])
def test_a_child_that_was_killed_starts_again(up: Up, words: str) -> None:
    killed = up.one(words)
    killed.kill()
    eventually(lambda: "it starts again" in up.said())
    eventually(lambda: up.runs_anew(lambda: up.one(words), killed))
    eventually(up.answers)


def test_a_web_worker_that_was_killed_starts_again(up: Up) -> None:
    (worker,) = up.one("granian").children()
    worker.kill()
    eventually(up.answers)


def test_a_database_that_was_killed_starts_again_and_pages_come_back(up: Up) -> None:
    killed = up.postmaster()
    killed.kill()
    eventually(lambda: "The database ended" in up.said())
    eventually(lambda: up.runs_anew(up.postmaster, killed))
    eventually(up.answers)
    eventually(lambda: up.said().count("Launching a worker") == 2)


def test_a_killed_parent_takes_its_children_along_and_the_next_start_recovers(up: Up) -> None:
    children = up.tree()[1:]
    up.process.kill()
    up.process.wait()
    eventually(lambda: not any("granian" in " ".join(process.cmdline()) for process in left_of(children)), 20)
    again = Up(up.data, up.port).start()
    assert again.answers()
    assert again.end() == 0
    assert left_of(children) == []


def test_all_at_once_killed_leaves_an_installation_that_starts(up: Up) -> None:
    for process in up.tree():
        kill_if_there(process)  # the kernel ends the children of a killed parent, sometimes before we do
    up.process.wait()
    again = Up(up.data, up.port).start()
    assert again.answers()
    assert again.end() == 0


def test_a_second_one_on_the_same_folder_is_refused(up: Up) -> None:
    second = clew("up", "--data", up.data, "--port", str(up.port + 1))
    assert second.returncode == 1
    assert f"Clew already runs on {up.data}" in second.stdout
    assert up.answers()


def test_a_taken_port_is_refused_with_what_to_do(data: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        refused = clew("up", "--data", data, "--port", str(taken.getsockname()[1]))
    assert refused.returncode == 1
    assert "Choose another with --port" in refused.stdout
    assert "Traceback" not in refused.stdout


def test_a_data_folder_that_cannot_be_made_is_refused_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    refused = clew("up", "--data", tmp_path / "file" / "data")
    assert refused.returncode == 1
    assert "--data DIR" in refused.stdout
    assert "Traceback" not in refused.stdout


WRITE_FOR_EVER = """
import itertools, time
from django.db import Error, connection
from django.utils import timezone
from clew.actors.actor import system
from clew.people import actions
for number in itertools.count():
    try:
        actions.register_person(name=f"Person {number}", by=system("load"), at=timezone.now())
        print(number, flush=True)
    except Error:
        connection.close()
        time.sleep(0.1)
"""


def test_killing_every_process_under_load_loses_no_acknowledged_record(data: Path) -> None:
    up = Up(data).start()
    url = f"postgresql:///clew?host={data}/database/s&user=clew"
    writer = begin("manage", "shell", "--no-imports", "-c", WRITE_FOR_EVER, data=data, DATABASE_URL=url)
    try:
        eventually(lambda: len(writer.said().split()) > 20)
        for kill in (lambda: up.one("granian"), lambda: up.one("manage work"), up.postmaster):
            before = len(writer.said().split())
            kill().kill()
            eventually(lambda before=before: len(writer.said().split()) > before + 15)
            eventually(up.answers)
        up.process.kill()
        up.process.wait()
        up = Up(data, up.port).start()
    finally:
        writer.end()
    names = "from clew.people.models import Person; print(*Person.objects.values_list('name', flat=True), sep='\\n')"
    found = clew("manage", "shell", "--no-imports", "-c", names, data=data, DATABASE_URL=url).stdout.splitlines()
    acknowledged = [f"Person {number}" for number in writer.said().split()]
    assert len(acknowledged) > 50
    assert set(acknowledged) <= set(found)
    assert up.end() == 0
    verified = clew("verify", data=data)
    assert verified.returncode == 0, verified.stdout
