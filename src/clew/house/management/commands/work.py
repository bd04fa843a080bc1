"""The worker that `clew up` runs: what a killed one left comes first, then whatever is queued."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from clew.house.stalled import SILENCE, queue_again, watch_for_stalled

GRACE = "5"  # seconds that running jobs get when the worker is asked to stop


class Command(BaseCommand):
    help = "Does the work that is queued, until it is stopped."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--alone", action="store_true", help="no other worker uses this database")

    def handle(self, *args: Any, **options: Any) -> None:
        queue_again(0 if options["alone"] else SILENCE)
        watch_for_stalled()
        call_command("procrastinate", "worker", "--shutdown-graceful-timeout", GRACE)
