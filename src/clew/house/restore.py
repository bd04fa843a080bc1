"""Reads a backup into an empty installation. Everything is checked before anything is written."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from django.core.files.base import File
from django.core.files.storage import Storage
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.utils.translation import gettext as _

from clew.house.backup import DUMP, FORMAT, MANIFEST, ORIGINALS, PIECE, Manifest, Part, clients, stored_names
from clew.house.server.clients import Clients

# What pg_dump writes and another supported server does not know: a setting that came with version 17, and a mark that
# Debian's servers keep on columns for themselves.
FOREIGN = re.compile(rb"SET transaction_timeout = |ALTER TABLE ONLY \S+ ALTER COLUMN \S+ SET \(pg_attver=\d+\);$")


class RestoreRefused(Exception):
    """Nothing was restored; the message says why and what to do."""


def restore_backup(file: Path, store: Storage) -> Manifest:
    """Fills the empty database and store from `file`, then applies newer migrations. Raises RestoreRefused."""
    _refuse_full(store)
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = read_manifest(archive, file)
            _refuse_newer(manifest)
            _check_parts(archive, manifest.parts)
            _restore_database(archive)
            _restore_originals(archive, manifest.parts, store)
    except OSError as error:
        raise RestoreRefused(
            _("%(file)s cannot be read: %(reason)s.") % {"file": file, "reason": error.strerror or error}
        ) from error
    except zipfile.BadZipFile as error:
        raise _damaged(file.name) from error
    call_command("migrate", interactive=False, verbosity=0)
    return manifest


def read_manifest(archive: zipfile.ZipFile, file: Path) -> Manifest:
    try:
        told = json.loads(archive.read(MANIFEST))
        if told["format"] != FORMAT:
            raise RestoreRefused(
                _("%(file)s has the form %(form)s, which this Clew does not read. Use the Clew that made it.")
                % {"file": file, "form": told["format"]}
            )
        return Manifest(**told | {"parts": [Part(**part) for part in told["parts"]]})
    except (KeyError, TypeError, ValueError) as error:
        raise RestoreRefused(_("%(file)s is not a backup that Clew wrote.") % {"file": file}) from error


def _refuse_full(store: Storage) -> None:
    """A database is empty when it has no table: even one that was only started is refused."""
    if connection.introspection.table_names() or any(True for _name in stored_names(store)):
        raise RestoreRefused(
            _("This installation is in use. A backup goes into an empty one: choose a new folder with --data DIR.")
        )


def _refuse_newer(manifest: Manifest) -> None:
    known = {f"{app}.{name}" for app, name in MigrationLoader(None).disk_migrations}
    if unknown := sorted(set(manifest.migrations) - known):
        raise RestoreRefused(
            _("The backup was made by a newer Clew, %(version)s (it knows %(example)s). Install that one.")
            % {"version": manifest.clew, "example": unknown[0]}
        )


def _damaged(part: str) -> RestoreRefused:
    return RestoreRefused(
        _("The backup is damaged: %(part)s is not as it was written. Use another copy.") % {"part": part}
    )


def _check_parts(archive: zipfile.ZipFile, parts: Iterable[Part]) -> None:
    held = set(archive.namelist())
    for part in parts:
        if part.name not in held:
            raise _damaged(part.name)
        size, digest = 0, hashlib.sha256()
        with archive.open(part.name) as source:
            while piece := source.read(PIECE):
                size += len(piece)
                digest.update(piece)
        if (size, digest.hexdigest()) != (part.size, part.sha256):
            raise _damaged(part.name)


def _restore_database(archive: zipfile.ZipFile) -> None:
    """pg_restore turns the dump into SQL, and psql runs it as one transaction: all of it, or nothing."""
    programs = clients()
    connection.close()
    with tempfile.TemporaryDirectory(prefix="clew-restore-") as name:
        dump, script = Path(name, "dump"), Path(name, "script.sql")
        with archive.open(DUMP) as source, dump.open("wb") as target:
            shutil.copyfileobj(source, target, PIECE)
        _run(programs, "pg_restore", "--no-owner", "--no-privileges", "-f", str(script), str(dump))
        dump.unlink()
        _leave_out_foreign(script)
        _run(programs, "psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-1", "-o", os.devnull, "-f", str(script))


def _leave_out_foreign(script: Path) -> None:
    """Makes comments of such statements in place, byte for byte as long, so that the rest stays where it is. Rows of
    data are left alone, whatever they say.
    """
    data = False
    with script.open("r+b") as lines:
        while line := lines.readline():
            if data or line.startswith(b"COPY "):
                data = line != b"\\.\n"
            elif FOREIGN.match(line):
                end = lines.tell()
                lines.seek(end - len(line))
                lines.write(b"--")
                lines.seek(end)


def _run(programs: Clients, program: str, *arguments: str) -> None:
    with programs.start(program, *arguments) as running:
        _nothing, complaint = running.communicate()
    if running.returncode:
        raise RestoreRefused(
            _("The database could not be restored, and nothing was written: %(reason)s")
            % {"reason": complaint.decode(errors="replace").strip()}
        )


def _restore_originals(archive: zipfile.ZipFile, parts: Iterable[Part], store: Storage) -> None:
    for part in parts:
        if part.name.startswith(ORIGINALS):
            name = part.name.removeprefix(ORIGINALS)
            with archive.open(part.name) as source:
                kept = store.save(name, File(source, name))
            if kept != name:
                raise RestoreRefused(_("The store of originals keeps %(name)s under another name.") % {"name": name})
