"""`clew org import NAME`: the units of a tree that comes with Clew, with their past and what became of them."""

from __future__ import annotations

from argparse import ArgumentParser
from collections import Counter
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils.translation import gettext as _

from clew.actors.actor import system
from clew.actors.refusals import Refusal
from clew.history import clock
from clew.org import actions, trees
from clew.org.models import Unit


class Command(BaseCommand):
    help = "Imports a tree of real units and says how many of each kind there are on each day on which it changed."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("tree")

    def handle(self, *args: Any, **options: Any) -> None:
        if Unit._meta.db_table not in connection.introspection.table_names():  # nothing was ever started here
            call_command("prepare")
        try:
            tree = trees.read(options["tree"])
            units = actions.import_tree(tree=tree, by=system("command line"), at=clock.now())
        except trees.NoSuchTree as unknown:
            raise CommandError(
                _("There is no tree “%(tree)s”. Choose one of: %(known)s.")
                % {"tree": unknown.name, "known": ", ".join(unknown.known)}
            ) from unknown
        except Refusal as reason:
            raise CommandError(str(reason)) from reason
        self.stdout.write(_("Units imported: %(count)d. Those that exist on each day:") % {"count": len(units)})
        for line in _lines(tree):
            self.stdout.write(line)


def _lines(tree: trees.KnownTree) -> list[str]:
    """For each day on which units begin or change: how many there are of each kind of the profile."""
    lines = []
    for day in sorted({stretch.valid_from for stretches in tree.units for stretch in stretches}):
        there = Counter(tree.kinds_on(day))
        words = (
            f"{count} {settings.PROFILE.unit_kinds[kind].names[settings.PROFILE.default_language]}"
            for kind, count in there.most_common()
        )
        lines.append(f"{day.isoformat()}: {', '.join(words)}")
    return lines
