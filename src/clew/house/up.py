"""`clew up`: one small parent that owns the database, the web server and the worker. No Django.

It names the data folder first and the address when a request is answered, restarts what dies, and on SIGTERM or
Ctrl-C stops the children, then the database. After kill -9 of this process Linux ends its children; the database
stays and the next start joins it.
"""

from __future__ import annotations

import fcntl
import http.client
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from clew.house.children import MARK, Child, stop_children, sweep_up
from clew.house.installation import Installation, open_database
from clew.house.server.cluster import Cluster
from clew.house.server.refusals import ServerRefused
from clew.house.server.socket import PORT

ROUND = 0.25  # seconds between two looks at the children
DATABASE_ROUND = 2.0  # seconds between two looks at the database
WEB_THREADS = "4"
STOPPING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asked for."""

    data: Path  # absolute
    host: str
    port: int
    demo: bool

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}"


class Stopped(Exception):
    """Somebody asked this process to end."""


def _raise_stopped(number: int, frame: FrameType | None) -> None:
    _hear_no_more()
    raise Stopped


def _hear_no_more() -> None:
    """A second signal must not cut the farewell short; a closed terminal sends two almost at once."""
    for number in STOPPING:
        signal.signal(number, signal.SIG_IGN)


def up(wishes: Wishes) -> int:
    """Runs until it is stopped. Returns the exit code."""
    print(f"Clew keeps its data in {wishes.data}", flush=True)
    for number in STOPPING:
        signal.signal(number, _raise_stopped)
    try:
        with _alone_on(wishes.data):
            _refuse_taken_port(wishes)
            _run(wishes, Installation(wishes.data))
    except Stopped:
        return 0
    except ServerRefused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    return 0


def _run(wishes: Wishes, installation: Installation) -> None:
    """Whatever ends it, nothing that it started is left."""
    cluster = installation.cluster()
    children: list[Child] = []
    try:
        environment = installation.environment(open_database(cluster), demo=wishes.demo)
        environment[MARK] = str(installation.data)
        children.append(Child("preparation", _clew("prepare", *(["--demo"] if wishes.demo else [])), environment))
        _finish(children[0])
        children[:] = _servers(wishes, environment, own_database=cluster is not None)
        _watch(wishes, children, cluster)
    finally:
        _hear_no_more()
        stop_children(children)
        if cluster is not None:
            cluster.stop()


@contextmanager
def _alone_on(data: Path) -> Iterator[None]:
    """One `clew up` per data folder; what a killed one left running is removed."""
    try:
        data.mkdir(mode=0o755, parents=True, exist_ok=True)
        lock = open(data / "up.lock", "w")  # noqa: SIM115  closed below
    except OSError as error:
        raise ServerRefused(
            f"{data} cannot be used ({error.strerror}). Choose another folder with --data DIR."
        ) from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ServerRefused(
                f"Clew already runs on {data}. Stop it first, or choose another folder with --data DIR."
            ) from None
        sweep_up(data)
        yield


def _refuse_taken_port(wishes: Wishes) -> None:
    with socket.socket(socket.AF_INET6 if ":" in wishes.host else socket.AF_INET) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((wishes.host, wishes.port))
        except OSError as error:
            raise ServerRefused(
                f"Clew cannot listen on {wishes.host}, port {wishes.port} ({error.strerror}). "
                "Choose another with --port (or PORT=8001 ./dev run)."
            ) from error


def _clew(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "clew.house.commandline", *arguments]


def _finish(preparation: Child) -> None:
    """Migrations and, on wish, the example province: in a process of its own, whose memory is given back."""
    preparation.start()
    if preparation.process is not None and preparation.process.wait():
        raise ServerRefused("Clew could not bring its database up to date; the reason stands above.")


def _servers(wishes: Wishes, environment: dict[str, str], *, own_database: bool) -> list[Child]:
    web = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", wishes.host, "--port", str(wishes.port)]
    web += ["--workers", "1", "--blocking-threads", WEB_THREADS, "--no-ws", "--respawn-failed-workers"]
    web += ["--workers-kill-timeout", "3", "--log-level", "warning", "clew.house.wsgi:application"]
    work = _clew("manage", "work", *(["--alone"] if own_database else []))
    return [Child("web server", web, environment), Child("worker", work, environment)]  # the worker last


def _watch(wishes: Wishes, children: list[Child], cluster: Cluster | None) -> None:
    greeted = False
    database_due = time.monotonic() + DATABASE_ROUND
    while True:
        for child in children:
            line = child.tend()
            if line:
                print(line, file=sys.stderr, flush=True)
        if cluster is not None and time.monotonic() >= database_due:
            if not _listens(cluster):
                print("The database ended; it starts again.", file=sys.stderr, flush=True)
                cluster.start()
                children[-1].ask_to_stop()  # the worker would not hear of new jobs any more; tend() starts it again
            database_due = time.monotonic() + DATABASE_ROUND
        if not greeted and _answer_of(wishes):
            print(f"Clew answers on {wishes.address} (Ctrl-C stops it)", flush=True)
            greeted = True
        time.sleep(ROUND)


def _listens(cluster: Cluster) -> bool:
    """A cheap look that starts no program; the server drops a connection that says nothing without a word."""
    with socket.socket(socket.AF_UNIX) as line:
        try:
            line.connect(str(cluster.sockets / f".s.PGSQL.{PORT}"))
        except OSError:
            return False
    return True


def _answer_of(wishes: Wishes) -> int | None:
    """The status of the first page, or None while nobody answers."""
    connection = http.client.HTTPConnection(wishes.host, wishes.port, timeout=30)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()
