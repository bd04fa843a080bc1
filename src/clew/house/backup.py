"""One file that holds everything: the database as pg_dump writes it, every original, and a manifest with hashes.

The file is a zip: `database.dump`, `originals/...` as the store names them, and `manifest.json` at the end. The
database is read before the originals, which are stored before the records that name them: none is missing.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from subprocess import PIPE
from typing import IO

from django.core.files.storage import Storage
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils.translation import gettext as _

from clew.house.server.clients import Clients, clients_for
from clew.house.serverversion import server_version

FORMAT = "clew-backup/1"
MANIFEST = "manifest.json"
DUMP = "database.dump"
ORIGINALS = "originals/"
PIECE = 1024 * 1024


class BackupRefused(Exception):
    """The backup cannot be written; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the backup with its length in bytes and its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the backup holds, and which Clew and PostgreSQL made it."""

    format: str
    made_at: str
    clew: str
    postgresql: int
    migrations: list[str]
    parts: list[Part]


def clients() -> Clients:
    """The programs for the database that this process uses."""
    return clients_for(connection.settings_dict, server_version() // 10_000)


def write_backup(file: Path, store: Storage, at: datetime) -> Manifest:
    """Writes `file`, readable by its owner alone, whole or not at all. Raises BackupRefused and ServerRefused."""
    if file.exists():
        raise BackupRefused(_("%(file)s is there already. Choose another name.") % {"file": file})
    unfinished = file.with_name(file.name + ".unfinished")
    programs = clients()
    try:
        with (
            open(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), "w+b") as target,
            zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive,
        ):
            parts = [_dump(archive, programs)]
            for name in sorted(stored_names(store)):
                with suppress(FileNotFoundError), store.open(name) as original:  # expunged since it was listed
                    parts.append(_add(archive, ORIGINALS + name, original))
            manifest = _manifest(parts, at)
            archive.writestr(MANIFEST, json.dumps(asdict(manifest), indent=1, ensure_ascii=False))
        _keep(unfinished, file)
    except OSError as error:
        raise BackupRefused(
            _("%(file)s cannot be written: %(reason)s.") % {"file": file, "reason": error.strerror or error}
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return manifest


def stored_names(store: Storage, folder: str = "") -> Iterator[str]:
    """Every file of the store, whatever kind of store it is."""
    try:
        folders, files = store.listdir(folder)
    except FileNotFoundError:  # nothing has been stored yet
        return
    for name in files:
        yield f"{folder}/{name}".lstrip("/")
    for name in folders:
        yield from stored_names(store, f"{folder}/{name}".lstrip("/"))


def _dump(archive: zipfile.ZipFile, programs: Clients) -> Part:
    arguments = ["--format=custom", "--no-owner", "--no-privileges"]
    with programs.start("pg_dump", *arguments, stdout=PIPE) as running:
        assert running.stdout is not None and running.stderr is not None
        part = _add(archive, DUMP, running.stdout)
        complaint = running.stderr.read().decode(errors="replace").strip()
    if running.returncode:
        raise BackupRefused(_("The database could not be read: %(reason)s") % {"reason": complaint})
    return part


def _add(archive: zipfile.ZipFile, name: str, source: IO[bytes]) -> Part:
    size, digest = 0, hashlib.sha256()
    with archive.open(name, "w", force_zip64=True) as target:
        while piece := source.read(PIECE):
            target.write(piece)
            digest.update(piece)
            size += len(piece)
    return Part(name, size, digest.hexdigest())


def _manifest(parts: list[Part], at: datetime) -> Manifest:
    applied = [f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations()]
    return Manifest(FORMAT, at.isoformat(), version("clew"), server_version() // 10_000, sorted(applied), parts)


def _keep(unfinished: Path, file: Path) -> None:
    """On the disk before it has its name: a power cut leaves the old state or the whole backup."""
    with open(unfinished, "rb") as written:
        os.fsync(written.fileno())
    try:
        os.link(unfinished, file)  # unlike a rename it never replaces what somebody else wrote meanwhile
    except FileExistsError:
        raise BackupRefused(_("%(file)s is there already. Choose another name.") % {"file": file}) from None
    except OSError:  # a file system without links
        shutil.move(unfinished, file)
