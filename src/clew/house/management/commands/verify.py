"""`clew verify`: every check of the house's table, with what it found."""

from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from clew.house.verify import HARMLESS, verify


class Command(BaseCommand):
    help = "Checks that what is stored is whole. Changes nothing; fails where something is wrong."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        faults = 0
        for name, found in verify():
            self.stdout.write(f"{name}: {_('in order') if not found else ''}".rstrip())
            for fault in found:
                self.stdout.write(f"  {fault}")
            faults += 0 if name in HARMLESS else len(found)
        if faults:
            sys.exit(1)
