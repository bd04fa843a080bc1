"""What `clew up` needs before it starts, in one process: the server's version, the migrations, the example."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command, get_commands
from django.core.management.base import BaseCommand, CommandError

from clew.house.databaseurl import DatabaseUrlRefused, refuse_old_server
from clew.house.serverversion import server_version


class Command(BaseCommand):
    help = "Brings the database up to date and, with --demo, loads the example province into an empty one."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--demo", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            refuse_old_server(server_version())
        except DatabaseUrlRefused as refusal:
            raise CommandError(str(refusal)) from refusal
        call_command("migrate", interactive=False, verbosity=0)
        if options["demo"] and "load_example" in get_commands():
            call_command("load_example")
