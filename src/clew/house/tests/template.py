"""A migrated database that each test process copies. The migrations run once for each state of theirs, not once a run.

The result is kept in the virtual environment as SQL, named by a hash of everything that it depends on.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import clew
from clew.house.server.cluster import Cluster

TEMPLATE = "clew_template"
KEPT = Path(sys.prefix) / "clew-test-schemas"
MOST_KEPT = 4
ROOMS = Path(clew.__file__).parent


def migrated_template(cluster: Cluster) -> str:
    """Makes the template where this run has none yet, and returns its name. Other test processes wait for it."""
    with open(cluster.base / "template.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if TEMPLATE not in _said(cluster.client("psql", "-XAtqc", "SELECT datname FROM pg_database")).split():
            _make(cluster)
    return TEMPLATE


def _make(cluster: Cluster) -> None:
    cluster.ensure_database("unfinished")
    kept = KEPT / f"{_state(cluster)}.sql"
    passed = cluster.base / "schema.sql"  # where the account that runs the server may read and write
    if kept.exists():
        shutil.copyfile(kept, passed)
        passed.chmod(0o644)
        _said(cluster.client("psql", "-Xq1", "-v", "ON_ERROR_STOP=1", "-f", str(passed), database="unfinished"))
    else:
        _migrate(cluster.url("unfinished"))
        _said(cluster.client("pg_dump", "-f", str(passed), database="unfinished"))
        _keep(passed, kept)
    _said(cluster.client("psql", "-Xqc", f"ALTER DATABASE unfinished RENAME TO {TEMPLATE}"))


def _migrate(url: str) -> None:
    command = [sys.executable, "-m", "clew.house.commandline", "migrate"]
    done = subprocess.run(
        command, env=os.environ | {"DATABASE_URL": url}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert done.returncode == 0, f"the migrations fail:\n{done.stdout}"


def _keep(passed: Path, kept: Path) -> None:
    kept.parent.mkdir(exist_ok=True)
    unfinished = kept.with_suffix(f".{os.getpid()}")
    shutil.copyfile(passed, unfinished)
    unfinished.rename(kept)
    for old in sorted(kept.parent.glob("*.sql"), key=lambda path: path.stat().st_mtime)[:-MOST_KEPT]:
        old.unlink(missing_ok=True)


def _state(cluster: Cluster) -> str:
    """Our migrations, what triggers are made from, the locked packages with theirs, and the server's version."""
    digest = hashlib.sha256((cluster.base / "pgdata" / "PG_VERSION").read_bytes())
    sources = [*ROOMS.glob("*/migrations/*.py"), *ROOMS.glob("*/models.py"), *ROOMS.glob("*/models/*.py")]
    sources += [
        *ROOMS.glob("history/*.py"),
        ROOMS / "house" / "settings.py",
        ROOMS.parents[1] / "requirements" / "dev.txt",
    ]
    for source in sorted(sources):
        if source.exists():
            digest.update(f"{source.name}\0".encode() + source.read_bytes())
    return digest.hexdigest()[:24]


def _said(answer: subprocess.CompletedProcess[str]) -> str:
    assert answer.returncode == 0, answer.stderr
    return answer.stdout
