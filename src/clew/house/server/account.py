"""The operating system's account that runs the database. PostgreSQL refuses to run as root, so root lends it one."""

from __future__ import annotations

import os
import pwd
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clew.house.server.refusals import ServerRefused

SERVICE_ACCOUNTS = ("clew", "postgres", "nobody")  # the first that exists; the last exists on every Unix


@dataclass(frozen=True, slots=True)
class Account:
    """An account that exists already; nothing is ever added to the machine."""

    name: str
    uid: int
    gid: int

    @property
    def lent(self) -> bool:
        """True where root starts the database under this other account."""
        return self.uid != os.geteuid()

    def run(
        self, command: Sequence[str], cwd: Path | None = None, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Runs the command to its end as this account and returns its output and exit code.

        The folder is `/` unless said otherwise, because the caller's may be closed to this account, and the
        caller's PG* variables are left out, because they would redirect the tools to another server.
        """
        own = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        return subprocess.run(
            command,
            cwd=cwd or "/",
            env=own | {"LC_ALL": "C"} | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            user=self.uid if self.lent else None,
            group=self.gid if self.lent else None,
            extra_groups=[] if self.lent else None,
        )

    def may_enter(self, folder: Path) -> bool:
        """Asks the kernel as this account, so that access lists count as well."""
        if not self.lent:
            return os.access(folder, os.X_OK)
        return self.run(["/bin/sh", "-c", 'test -x "$1"', "sh", str(folder)]).returncode == 0

    def closed_folder_above(self, path: Path) -> Path | None:
        """The topmost existing folder on the way to `path` that this account may not enter, or None."""
        existing = [folder for folder in reversed((path, *path.parents)) if folder.exists()]
        if self.may_enter(existing[-1]):
            return None
        return next((folder for folder in existing if not self.may_enter(folder)), existing[-1])


def current_account() -> Account:
    """The account of this process."""
    uid = os.geteuid()
    try:
        name = pwd.getpwuid(uid).pw_name
    except KeyError:  # a container started under a bare number
        name = str(uid)
    return Account(name, uid, os.getegid())


def account_for(folder: Path) -> Account:
    """Who runs the cluster in `folder`: its owner; for a new one this process's account, or root's lent one."""
    own = current_account()
    if folder.exists():
        owner = folder.stat()
        if owner.st_uid == own.uid and own.uid != 0:
            return own
        if own.uid != 0:
            raise ServerRefused(
                f"The database in {folder} belongs to another account of this machine (number {owner.st_uid}), "
                f"and you are {own.name}. Start Clew as that account, or choose another folder with --data DIR."
            )
        if owner.st_uid != 0:
            return _account_numbered(owner.st_uid, owner.st_gid)
    return own if own.uid != 0 else _service_account()


def _account_numbered(uid: int, gid: int) -> Account:
    try:
        entry = pwd.getpwuid(uid)
    except KeyError:
        return Account(str(uid), uid, gid)
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _service_account() -> Account:
    for name in SERVICE_ACCOUNTS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)
    raise ServerRefused(
        "PostgreSQL refuses to run as root, and none of these accounts exists to run it: "
        f"{', '.join(SERVICE_ACCOUNTS)}. Start Clew as an ordinary account, add one of them, or set DATABASE_URL."
    )
