"""`./dev test [--all] [ARGS]`: the tests on two processes; with --all also browsers, servers and another PostgreSQL.

ARGS go to pytest; with a path or -k among them, only those tests run. --all installs what Debian has to bring (as
root), and otherwise says what is missing and which tests are skipped for it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.machine import OTHER_POSTGRES, provide  # noqa: E402  the folder above must be known first

QUICK = "not browser and not server and not national and not spark"
# What must hold on a real server too: constraints, triggers, extensions, and the rooms that write most.
ON_THE_OTHER_SERVER = ("history", "archive", "org", "documents", "indicators", "commitments")


def main(arguments: list[str]) -> int:
    everything = "--all" in arguments
    chosen = [argument for argument in arguments if argument != "--all"]
    if not everything:
        return pytest(*([] if _picks_marks(chosen) else ["-m", QUICK]), *chosen)
    missing = provide()
    results = {"all tests": pytest(*chosen)}
    if (OTHER_POSTGRES / "postgres").exists() and not chosen:
        rooms = [
            f"src/clew/{room}" for room in ON_THE_OTHER_SERVER if (ROOT / "src" / "clew" / room / "tests").exists()
        ]
        name = f"the chosen rooms on {OTHER_POSTGRES.parent}"
        results[name] = pytest("-m", QUICK, *rooms, CLEW_TEST_POSTGRES=str(OTHER_POSTGRES)) if rooms else 0
    for name, code in results.items():
        print(f"{'passed' if code == 0 else 'FAILED'}: {name}")
    for what, why in missing.items():
        print(f"skipped for want of {what}: {why}")
    return next((code for code in results.values() if code), 0)


def _picks_marks(arguments: list[str]) -> bool:
    return any(argument.startswith("-m") for argument in arguments)


def pytest(*arguments: str, **environment: str) -> int:
    """Runs pytest on two processes unless the arguments say another number; returns its exit code."""
    processes = [] if any(argument.startswith("-n") for argument in arguments) else ["-n", "2", "--dist", "worksteal"]
    began = time.monotonic()
    command = [sys.executable, "-m", "pytest", *processes, *arguments]
    code = subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=False).returncode
    print(f"{time.monotonic() - began:.0f} s: pytest {' '.join(arguments)}", flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
