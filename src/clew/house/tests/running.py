"""Plays the person at the terminal: starts `clew up`, watches it, and sends it what a terminal or a kernel sends."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

CLEW = Path(sys.executable).parent / "clew"
PATIENCE = 90.0
PATIENCE_AT_START = (
    240.0  # a first start makes a database and hundreds of tables, on a machine that does other things too
)


def environment() -> dict[str, str]:
    """A person's own: without what this test run has set for its database."""
    ours = ("DATABASE_URL", "CLEW_", "DJANGO_", "PYTEST_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return kept | {"CLEW_LANGUAGE": "en"}


def free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return int(any_port.getsockname()[1])


def clew(*words: str | Path, data: Path | None = None, **settings: str) -> subprocess.CompletedProcess[str]:
    """One command to its end, on this data folder where one is given, and with these environment variables."""
    command = [str(CLEW), *map(str, words)]
    own = environment() | ({"CLEW_DATA": str(data)} if data else {}) | settings
    return subprocess.run(
        command, env=own, cwd="/", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )


def eventually(true: Callable[[], object], seconds: float = PATIENCE, told: Callable[[], object] = lambda: "") -> None:
    """Waits until it is true. What is `told` when it is not in time goes into the failure."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"not within {seconds:g} s: {told()}"
        time.sleep(0.1)


@dataclass
class Up:
    """A running `clew up` on `data`."""

    data: Path
    port: int = field(default_factory=free_port)
    options: tuple[str, ...] = ()
    process: subprocess.Popen[str] | None = None

    @property
    def log(self) -> Path:
        return self.data.parent / f"output-{self.port}"

    def start(self) -> Up:
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [str(CLEW), "up", "--data", str(self.data), "--port", str(self.port), *self.options],
                env=environment(),
                cwd="/",
                stdout=log,
                stderr=subprocess.STDOUT,
                text=True,
                start_new_session=True,
            )
        eventually(self._answers_or_is_gone, PATIENCE_AT_START, self.said)
        assert self.process.poll() is None, self.said()
        return self

    def _answers_or_is_gone(self) -> bool:
        return "Clew answers on" in self.said() or self.process.poll() is not None

    def said(self) -> str:
        return self.log.read_text()

    def answers(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", "/")
            return connection.getresponse().status < 500
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def one(self, words: str) -> psutil.Process:
        """The first process of the tree whose command line holds the words."""
        for process in psutil.Process(self.process.pid).children(recursive=True):
            with suppress(psutil.NoSuchProcess):  # it ended, or is a zombie
                if words in " ".join(process.cmdline()):
                    return process
        raise LookupError(words)

    def runs_anew(self, find: Callable[[], psutil.Process], killed: psutil.Process) -> bool:
        """Whether `find` gives another process by now than the one that was killed."""
        try:
            return find().pid != killed.pid
        except (LookupError, OSError, psutil.NoSuchProcess):
            return False

    def postmaster(self) -> psutil.Process:
        return psutil.Process(int((self.data / "database" / "pgdata" / "postmaster.pid").read_text().split()[0]))

    def tree(self) -> list[psutil.Process]:
        own = psutil.Process(self.process.pid)
        server = self.postmaster()
        return [own, *own.children(recursive=True), server, *server.children(recursive=True)]

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        return self.process.wait(timeout=60)


def left_of(tree: list[psutil.Process]) -> list[psutil.Process]:
    """Those that still run; zombies of others do not count."""
    return [process for process in tree if process.is_running() and process.status() != psutil.STATUS_ZOMBIE]


def kill_if_there(process: psutil.Process) -> None:
    """Kills a process that may have ended in the meantime."""
    with suppress(psutil.NoSuchProcess):
        process.kill()
