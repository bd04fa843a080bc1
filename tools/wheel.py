"""Builds the wheel, installs it into an empty environment and starts Clew from it: `python -m tools.wheel`."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV = Path(sys.executable).parent / "uv"
PATIENCE = 90  # seconds from start to the first answer
MUST_CARRY = ("clew/face/static/vendor/tabler.min.css", "clew/house/server/cluster.py", "clew_reader/__init__.py")


class WheelFailed(Exception):
    """What is wrong with the wheel."""


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="clew-wheel-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        try:
            _start(_install(_build(folder), folder), folder)
        except WheelFailed as failure:
            print(failure)
            return 1
    return 0


def _run(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(
        [str(word) for word in command],
        cwd=ROOT,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise WheelFailed(f"{' '.join(str(word) for word in command)}\n{done.stdout}")
    return done.stdout


def _build(folder: Path) -> Path:
    _run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder)
    wheel = next(folder.glob("*.whl"))
    carried = set(_run(sys.executable, "-m", "zipfile", "-l", wheel).split())
    for path in MUST_CARRY:
        if path not in carried:
            raise WheelFailed(f"{wheel.name} does not carry {path}")
    tests = sorted(path for path in carried if "/tests/" in path)
    if tests:
        raise WheelFailed(f"{wheel.name} carries tests, among them {tests[0]}")
    return wheel


def _install(wheel: Path, folder: Path) -> Path:
    """With the versions of the lock; its hashes are left out, since the wheel itself has none there."""
    lock = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
    versions = folder / "versions.txt"
    versions.write_text("\n".join(re.findall(r"^[a-z0-9][^\\#\n]*==[^\\#\n]*", lock, flags=re.M)), encoding="utf-8")
    environment = folder / "empty"
    _run(UV, "venv", "--quiet", "--python", sys.executable, environment)
    python = environment / "bin" / "python"
    _run(UV, "pip", "install", "--quiet", "--python", python, "--constraint", versions, wheel)
    return environment / "bin" / "clew"


def _start(clew: Path, folder: Path) -> None:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        port = any_port.getsockname()[1]
    leave_out = {"DATABASE_URL", "CLEW_DATA", "PYTHONPATH", "VIRTUAL_ENV"}
    environment = {name: value for name, value in os.environ.items() if name not in leave_out}
    command = [str(clew), "up", "--data", str(folder / "data"), "--port", str(port)]
    with open(folder / "output", "w+") as output:
        running = subprocess.Popen(command, cwd="/", env=environment, stdout=output, stderr=subprocess.STDOUT)
        try:
            _wait_for_answer(running, folder / "output")
            for path in ("/", "/static/vendor/tabler.min.css"):
                _ask(f"http://127.0.0.1:{port}{path}")
        finally:
            running.terminate()
            running.wait(timeout=60)
    if running.returncode:
        raise WheelFailed(f"`clew up` ended with {running.returncode}:\n{(folder / 'output').read_text()}")


def _wait_for_answer(running: subprocess.Popen[bytes], output: Path) -> None:
    for _ in range(PATIENCE * 4):
        if "Clew answers on" in output.read_text():
            return
        try:
            running.wait(timeout=0.25)
        except subprocess.TimeoutExpired:
            continue
        raise WheelFailed(f"`clew up` ended before it answered:\n{output.read_text()}")
    raise WheelFailed(f"`clew up` did not answer within {PATIENCE} s:\n{output.read_text()}")


def _ask(address: str) -> None:
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            answer.read()
    except urllib.error.HTTPError as error:
        error.close()
        raise WheelFailed(f"{address} answered {error.code}") from error


if __name__ == "__main__":
    sys.exit(main())
