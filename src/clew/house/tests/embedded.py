"""A pytest plugin: one throw-away PostgreSQL per run, started when the first test asks for a database.

Loaded early (`-p` in pyproject.toml), because pytest-django reads the settings, and they DATABASE_URL, before any
conftest.py. Workers of xdist inherit the address and join the same server. A server that CLEW_TEST_POSTGRES names
(a folder of programs, such as /usr/lib/postgresql/15/bin) is used in place of the wheel's.
"""

from __future__ import annotations

import fcntl
import gc
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from clew.house.server.account import account_for
from clew.house.server.binaries import binaries_in
from clew.house.server.cluster import WITHOUT_CARE, Cluster
from clew.house.server.refusals import ServerRefused
from clew.house.tests.template import migrated_template

PREFIX = f"clew-tests-{os.getuid()}-"
BASE = "CLEW_TEST_CLUSTER"  # environment variable by which xdist's workers find the controller's cluster


def _cluster(base: Path) -> Cluster:
    programs = os.environ.get("CLEW_TEST_POSTGRES")
    binaries = binaries_in(Path(programs), account_for(base)) if programs else None
    return Cluster(base, binaries, WITHOUT_CARE)


def _sweep() -> None:
    """Runs that were killed leave their server behind; their lock is free, so they can be told from running ones."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        try:
            with open(folder / "run.lock") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if (folder / "database" / "pgdata").exists():
                    left = Cluster(folder / "database", settings=WITHOUT_CARE)
                    left.start()
                    left.stop()
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Generator[None, object, object]:
    # The tests speak the source's language; a translation that is mended must not turn them red.
    os.environ.setdefault("CLEW_LANGUAGE", "en")
    gc.set_threshold(100_000, 20, 100)  # Django's migrations build thousands of classes, which the collector re-reads
    if BASE not in os.environ and "DATABASE_URL" not in os.environ:
        _sweep()
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        folder.chmod(0o711)  # root lends the server to another account, which must pass through
        lock = open(folder / "run.lock", "w")  # noqa: SIM115  held until this process ends
        fcntl.flock(lock, fcntl.LOCK_EX)
        early_config.add_cleanup(lambda: (shutil.rmtree(folder, ignore_errors=True), lock.close()))
        os.environ[BASE] = str(folder / "database")
        os.environ["CLEW_DATA"] = str(folder / "data")
        os.environ["CLEW_SECRET_KEY"] = "the tests sign nothing that leaves them"
    if BASE in os.environ:
        os.environ["DATABASE_URL"] = _cluster(Path(os.environ[BASE])).url("clew")
    return (yield)


@pytest.fixture(scope="session")
def embedded_database() -> Iterator[str | None]:
    """Starts or joins the run's server; gives the name of a migrated database to copy, None on a server of others."""
    if BASE not in os.environ:
        yield None
        return
    cluster = _cluster(Path(os.environ[BASE]))
    try:
        cluster.start()
        yield migrated_template(cluster)
    except ServerRefused as refusal:
        pytest.exit(f"The tests' database does not start: {refusal}", returncode=3)
    finally:
        cluster.stop()
