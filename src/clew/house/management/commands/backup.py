"""`clew backup FILE`."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.files.storage import storages
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.translation import gettext as _

from clew.house.backup import BackupRefused, write_backup
from clew.house.server.refusals import ServerRefused


class Command(BaseCommand):
    help = "Writes the database and every original into one file, which only its owner can read."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        file = options["file"]
        try:
            manifest = write_backup(file, storages["originals"], timezone.now())
        except (BackupRefused, ServerRefused) as refusal:
            raise CommandError(str(refusal)) from refusal
        self.stdout.write(
            _("%(file)s holds the database and %(count)d originals.") % {"file": file, "count": len(manifest.parts) - 1}
        )
