"""The processes that `clew up` owns: started, restarted when they die, and gone when it goes. No Django."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

FIRST_PAUSE = 0.5  # seconds before the first restart; doubled each time
LONGEST_PAUSE = 30.0
STEADY = 60.0  # seconds after which a child counts as healthy again
FAREWELL = 8.0  # seconds between asking a child to stop and killing it; longer than the web server's own limit
MARK = "CLEW_UP"  # environment variable by which children of a killed `clew up` are found
PR_SET_PDEATHSIG = 1


def _stop_with_parent() -> None:
    """Linux tells a child when its parent dies, also after kill -9. Elsewhere the next start sweeps up."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


@dataclass(slots=True)
class Child:
    """One process with whatever it starts itself; all of it shares a process group and goes together."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    restarts: int = 0
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    due: float = field(default=0.0)

    def start(self) -> None:
        """In a session of its own, so that Ctrl-C reaches `clew up` alone, which then stops everything in order."""
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            self.command,
            env=os.environ | self.environment,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_stop_with_parent,
        )

    def tend(self) -> str | None:
        """Call often: restarts the child after a pause when it has died. Returns a line to print where it did."""
        now = time.monotonic()
        if self.process is None:
            if now >= self.due:
                self.start()
            return None
        code = self.process.poll()
        if code is None:
            if self.restarts and now - self.started > STEADY:
                self.restarts = 0
            return None
        self._signal(signal.SIGKILL)  # what it left behind would keep the port or the queue
        self.process = None
        pause = min(FIRST_PAUSE * 2**self.restarts, LONGEST_PAUSE)
        self.restarts += 1
        self.due = now + pause
        return f"The {self.name} ended ({_ending(code)}); it starts again in {pause:g} s."

    def ask_to_stop(self) -> None:
        self._signal(signal.SIGTERM)

    def wait_or_kill(self, end: float) -> None:
        """Waits until `end` (monotonic), then kills what is left of the group."""
        if self.process is None:
            return
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=max(0.0, end - time.monotonic()))
        self._signal(signal.SIGKILL)
        self.process.wait()
        self.process = None

    def _signal(self, number: signal.Signals) -> None:
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, number)


def _ending(code: int) -> str:
    return f"killed by {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"


def stop_children(children: Sequence[Child]) -> None:
    """Asks all at once, gives them a common time, and leaves none."""
    for child in children:
        child.ask_to_stop()
    end = time.monotonic() + FAREWELL
    for child in children:
        child.wait_or_kill(end)


def sweep_up(data: Path) -> int:
    """Kills what a killed `clew up` of this data folder left running; returns how many. Call it under its lock."""
    mark = f"{MARK}={data}".encode()
    found = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if mark in process.joinpath("environ").read_bytes().split(b"\0") and int(process.name) != os.getpid():
                os.kill(int(process.name), signal.SIGKILL)
                found += 1
        except OSError:  # gone meanwhile, or another account's
            continue
    return found
