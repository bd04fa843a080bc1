"""Memory of the whole process tree of `clew up` with the example province, some time after its first answer."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

LIMIT = 400  # MB
SETTLING = 20  # seconds
PATIENCE = 180  # seconds for the first start with the example
PORT = 8765


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="clew-idle-") as name:
        data = Path(name)
        data.chmod(0o755)  # root lends the database to another account
        command = [str(Path(sys.executable).parent / "clew"), "up", "--demo", "--data", name, "--port", str(PORT)]
        with open(data / "output", "w+") as output:
            running = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
            try:
                _wait_for_answer(data / "output", running)
                time.sleep(SETTLING)
                total = _report(running.pid, data)
            finally:
                running.terminate()
                running.wait(timeout=60)
    print(f"{'total':60} {total:7.0f} MB (limit {LIMIT})")
    return 1 if total > LIMIT else 0


def _wait_for_answer(output: Path, running: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while "Clew answers on" not in output.read_text():
        if running.poll() is not None or time.monotonic() > end:
            raise SystemExit(f"Clew did not answer:\n{output.read_text()}")
        time.sleep(0.2)


def _report(parent: int, data: Path) -> float:
    """Prints each process with its proportional share (PSS): shared pages are counted once over all of them."""
    total = 0.0
    for process in _tree(parent, data):
        share = process.memory_full_info().pss / 1e6
        total += share
        print(f"{_label(process):60} {share:7.1f} MB")
    return total


def _tree(parent: int, data: Path) -> list[psutil.Process]:
    """`clew up`, its descendants, and the database, which is detached from it."""
    clew = psutil.Process(parent)
    postmaster = psutil.Process(int((data / "database" / "pgdata" / "postmaster.pid").read_text().split()[0]))
    return [clew, *clew.children(recursive=True), postmaster, *postmaster.children(recursive=True)]


def _label(process: psutil.Process) -> str:
    words = process.cmdline()
    return " ".join(os.path.basename(word) if word.startswith("/") else word for word in words)[:60]


if __name__ == "__main__":
    sys.exit(main())
