"""`clew up` as a person and a kernel see it: one start, every ending, and every death of a child."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import socket
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from clew.house.tests.clerks import Browser, Clerk
from clew.house.tests.running import Up, clew, eventually, kill_if_there, left_of

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


FILL = """
from clew.commitments.tests.tasks import task
from clew.house.tests.province import build
from clew.indicators import actions as indicators
from clew.words.languages import Words
province = build()
revenue = indicators.define(
    code="REV", name=Words(en="Budget revenue"), unit="million VND", frequency="quarter",
    by=province.statistician, at=province.at,
)
open_task = task(province)
print("where", province.areas.province.pk, province.bodies.committee.pk, revenue.pk, open_task.pk)
"""
KEPT = """
from clew.commitments.models import Progress
from clew.indicators.models import Figure
from clew.intake.models import Report
standing = Figure.objects.filter(indicator__code="REV", closed_at=None)
print(*(f"figure {figure.period}" for figure in standing), sep="\\n")
print(*(f"report {report}" for report in Report.objects.all()), sep="\\n")
print(*(f"progress {progress.text}" for progress in Progress.objects.all()), sep="\\n")
"""
QUARTERS = [f"{year}-Q{quarter}" for year in range(2021, 2100) for quarter in range(1, 5)]


def asked(data: Path, question: str) -> list[str]:
    url = f"postgresql:///clew?host={data}/database/s&user=clew"
    return clew("manage", "shell", "--no-imports", "-c", question, data=data, DATABASE_URL=url).stdout.splitlines()


def clerks_of(up: Up) -> list[Clerk]:
    """Three clerks of a small province: one records figures, one uploads reports, one tells of progress."""
    said = asked(up.data, FILL)
    (where,) = [line for line in said if line.startswith("where ")] or pytest.fail("\n".join(said))
    province, committee, indicator, task = where.split()[1:]
    browsers = [Browser(f"http://127.0.0.1:{up.port}") for _clerk in range(3)]
    for browser in browsers:
        browser.sign_in("clerk", "clew-tests")
    figures, reports, tasks = browsers

    def figure(name: str) -> int:
        told = {"unit": province, "period": name.split()[1], "value": "100", "vintage": "final", "absence": ""}
        return figures.send(f"/indicators/{indicator}/record/", told)

    def report(name: str) -> int:
        file = (name.split()[1], f"Báo cáo {name}: thu ngân sách đạt 12 tỷ đồng.")
        return reports.send("/reports/", {"unit": committee, "pasted": "", "symbol": ""}, file)

    def progress(name: str) -> int:
        told = {"date": "2025-09-20", "text": name.removeprefix("progress "), "percent": "", "obstacle": ""}
        return tasks.send(f"/commitments/{task}/progress/", told)

    return [
        Clerk(figure, (f"figure {quarter}" for quarter in QUARTERS)),
        Clerk(report, (f"report {number}.txt" for number in itertools.count())),
        Clerk(progress, (f"progress step {number}" for number in itertools.count())),
    ]


def test_killing_every_process_under_load_loses_no_record_that_was_acknowledged_over_http(data: Path) -> None:
    up = Up(data).start()
    clerks = clerks_of(up)
    for clerk in clerks:
        clerk.begin()

    def all_go_on() -> None:
        """Every clerk is told several times more that something was taken."""
        before = [len(clerk.acknowledged) for clerk in clerks]

        def new() -> list[int]:
            return [len(clerk.acknowledged) - had for clerk, had in zip(clerks, before, strict=True)]

        eventually(lambda: min(new()) > 3, told=lambda: f"{new()} acknowledged, {clerks}, {up.said()}")

    all_go_on()
    for killed in (
        lambda: up.one("granian"),
        lambda: up.one("granian").children()[0],
        lambda: up.one("manage work"),
        up.postmaster,
    ):
        killed().kill()
        eventually(up.answers)
        all_go_on()
    up.process.kill()
    up.process.wait()
    again = Up(up.data, up.port).start()
    all_go_on()
    for clerk in clerks:
        clerk.stop()
    assert [clerk.refused for clerk in clerks] == [[], [], []]
    acknowledged = {name for clerk in clerks for name in clerk.acknowledged}
    print(f"{len(acknowledged)} records acknowledged")
    assert acknowledged <= set(asked(up.data, KEPT))
    assert again.end() == 0
    verified = clew("verify", data=up.data)
    assert verified.returncode == 0, verified.stdout
