"""The folder of the database's socket. Closed to everybody else, which makes a login without password safe."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from clew.house.server.account import Account
from clew.house.server.refusals import ServerRefused

PORT = 5432  # only a part of the socket's name: nothing listens on the network
LONGEST = 100  # bytes; the kernel's limit for a socket's path is 108 on Linux and 104 on macOS
SHORT_ROOT = Path("/tmp")  # not TMPDIR: every process must come to the same folder


def socket_folder(base: Path, account: Account) -> Path:
    """`base/s`, or a short folder named by a hash of `base` where that path is too long for a socket or a setting."""
    folder = base / "s"
    if len(os.fsencode(folder / f".s.PGSQL.{PORT}")) <= LONGEST and not set(str(folder)) & set("\"',@\n"):
        return folder
    name = hashlib.sha256(os.fsencode(base)).hexdigest()[:16]
    return SHORT_ROOT / f"clew-{account.uid}-{name}"


def make_socket_folder(folder: Path, account: Account) -> None:
    """Makes the folder, or checks that nobody else has put one there first."""
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        found = folder.lstat()
        if folder.is_symlink() or found.st_uid not in {account.uid, os.geteuid()}:
            raise ServerRefused(
                f"{folder} is in the way of the database's socket and belongs to somebody else. Remove it, or choose "
                "a data folder with a shorter path (--data DIR)."
            ) from None
    os.chmod(folder, 0o700)
    if account.lent:
        os.chown(folder, account.uid, account.gid)
