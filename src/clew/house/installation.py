"""One installation of Clew: its data folder, its key, its database, and the environment that the settings read.

    DATA/database/     the embedded PostgreSQL (not where DATABASE_URL names a server)
    DATA/originals/    the files that were received (settings.py)
    DATA/secret-key    signs sessions
    DATA/up.lock       held by the `clew up` that runs on this folder

No Django: `clew up` waits in a process of its own, which stays small.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import clew
from clew.house.server.account import account_for
from clew.house.server.cluster import Cluster

DATABASE = "clew"
EXAMPLE_DAY = "2025-09-25"  # the example province lives on this day, so that what it shows as late stays late


class Installation:
    """The installation whose files are in `data`."""

    def __init__(self, data: Path) -> None:
        self.data = data.expanduser().absolute()

    def secret_key(self) -> str:
        """Made once. Losing it signs everybody out and loses nothing else."""
        path = self.data / "secret-key"
        self.data.mkdir(mode=0o755, parents=True, exist_ok=True)
        try:
            with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_urlsafe(50))
        except FileExistsError:
            pass
        return path.read_text().strip()

    def environment(self, database_url: str, *, demo: bool = False) -> dict[str, str]:
        """What `clew.house.settings` reads. What the person has set stays as it is."""
        ours = {
            "DJANGO_SETTINGS_MODULE": "clew.house.settings",
            "DATABASE_URL": database_url,
            "CLEW_DATA": str(self.data),
        }
        if "CLEW_SECRET_KEY" not in os.environ:
            ours["CLEW_SECRET_KEY"] = self.secret_key()
        if demo:
            ours |= {"CLEW_DEMO": "1", "CLEW_TODAY": os.environ.get("CLEW_TODAY", EXAMPLE_DAY)}
        return ours

    def cluster(self) -> Cluster | None:
        """The embedded server of this folder, or None where DATABASE_URL names another."""
        return None if os.environ.get("DATABASE_URL") else Cluster(self.data / "database")

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Lets this very process use Django: the database runs, and the environment is set. Raises ServerRefused."""
        cluster = self.cluster()
        try:
            os.environ.update(self.environment(open_database(cluster)))
            yield
        finally:
            if cluster is not None:
                cluster.stop()


def open_database(cluster: Cluster | None) -> str:
    """Starts the embedded server, where it is the one, and returns the DATABASE_URL."""
    if cluster is None:
        return os.environ["DATABASE_URL"]
    cluster.start()
    cluster.ensure_database(DATABASE)
    return cluster.url(DATABASE)


def usual_data_folder() -> Path:
    """CLEW_DATA; in a checkout its own `data`; for an installed Clew the place where this system keeps such data."""
    if os.environ.get("CLEW_DATA"):
        return Path(os.environ["CLEW_DATA"])
    checkout = Path(clew.__file__).resolve().parents[2]
    system = Path("/var/lib/clew")
    if (checkout / "pyproject.toml").exists() and (checkout / "dev").exists():
        data = checkout / "data"
        # A checkout in root's closed home: the account that root lends to the database cannot enter it.
        if os.geteuid() == 0 and account_for(data / "database").closed_folder_above(data) is not None:
            return system / f"checkout-{hashlib.sha256(os.fsencode(checkout)).hexdigest()[:8]}"
        return data
    if os.geteuid() == 0:
        return system
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "clew"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "clew"
