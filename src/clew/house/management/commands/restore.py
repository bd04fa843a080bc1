"""`clew restore FILE`: into an empty installation, and then verified."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.files.storage import storages
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from clew.house.restore import RestoreRefused, restore_backup
from clew.house.server.refusals import ServerRefused


class Command(BaseCommand):
    help = "Fills an empty installation from a backup and verifies it."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            manifest = restore_backup(options["file"], storages["originals"])
        except (RestoreRefused, ServerRefused) as refusal:
            raise CommandError(str(refusal)) from refusal
        self.stdout.write(
            _("Restored the database and %(count)d originals, as they were on %(day)s.")
            % {"count": len(manifest.parts) - 1, "day": manifest.made_at}
        )
        call_command("verify")
