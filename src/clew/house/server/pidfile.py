"""A `postmaster.pid` left behind by a crash may name a process id that something else has since been given."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

NOBODY = "2147483646"  # larger than any process id


def disown_foreign_process(pgdata: Path) -> None:
    """Makes the stale file name no process where the process it names is alive and is not this cluster's postmaster.

    PostgreSQL takes any live process of the same account for its old postmaster and would never start again. Only
    the id is replaced: the shared memory key further down is how PostgreSQL finds backends that outlived a killed
    postmaster, and a start beside those would damage the data. Call it under the gate, when the server is silent.
    """
    path = pgdata / "postmaster.pid"
    try:
        first, *rest = path.read_text().splitlines(keepends=True)
        pid = int(first)
    except (FileNotFoundError, ValueError):
        return
    if pid > 0 and _alive(pid) and not _is_postmaster_of(pid, pgdata):
        with path.open("r+") as lines:  # in place, so that owner and mode stay
            lines.write("".join([f"{NOBODY}\n", *rest]))
            lines.truncate()


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _is_postmaster_of(pid: int, pgdata: Path) -> bool:
    """A postmaster works inside its data folder; where there is no /proc, its command line names it."""
    process = Path(f"/proc/{pid}")
    if process.parent.joinpath("self").exists():
        try:
            return process.joinpath("cwd").resolve() == pgdata.resolve()
        except OSError:  # another account's process, or gone meanwhile
            return False
    listed = subprocess.run(["ps", "-o", "args=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return "postgres" in listed.stdout
