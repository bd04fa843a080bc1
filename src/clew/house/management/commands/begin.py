"""`clew begin --unit NAME --kind KIND --account NAME`: the first unit and the first account of a new installation."""

from __future__ import annotations

import getpass
import sys
from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils.translation import gettext as _

from clew.actors.actor import system
from clew.actors.refusals import Refusal
from clew.history import clock
from clew.house.beginning import begin, refuse_unless_new
from clew.people.models import Account


class Command(BaseCommand):
    help = "Makes the first unit and the first account. Asks for the password, or reads it from standard input."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--unit", required=True)
        parser.add_argument("--kind", required=True)
        parser.add_argument("--account", required=True)
        parser.add_argument("--since", default="")
        parser.add_argument("--body", action="append", default=[])

    def handle(self, *args: Any, **options: Any) -> None:
        if Account._meta.db_table not in connection.introspection.table_names():  # nothing was ever started here
            call_command("prepare")
        today = clock.today()
        try:
            refuse_unless_new()
            units = begin(
                profile=settings.PROFILE,
                kind=options["kind"],
                name=options["unit"],
                body_names=_names(options["body"]),
                username=options["account"],
                password=_password(),
                since=_since(options["since"], today),
                by=system("command line"),
                at=clock.now(),
                day=today,
            )
        except Refusal as reason:
            raise CommandError(str(reason)) from reason
        for unit in units:
            self.stdout.write(_("%(unit)s was established.") % {"unit": unit.versions.get()})
        self.stdout.write(
            _("Sign in as “%(account)s” and make further units and accounts there.") % {"account": options["account"]}
        )


def _names(told: list[str]) -> dict[str, str]:
    """KIND=NAME, one for each body."""
    pairs = [one.partition("=") for one in told]
    for kind, equals, name in pairs:
        if not (kind and equals and name.strip()):
            raise CommandError(_("Write --body KIND=NAME, for example --body council=NAME."))
    return {kind: name for kind, _equals, name in pairs}


def _since(told: str, today: date) -> date:
    """Without a word the first day of this year, so that the reports of the year find their unit."""
    try:
        return date.fromisoformat(told) if told else today.replace(month=1, day=1)
    except ValueError:
        raise CommandError(_("“%(day)s” is no day. Write --since 2025-07-01.") % {"day": told}) from None


def _password() -> str:
    """From the terminal, twice and unseen; where something else stands at the input, its first line."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass.getpass(_("Password, at least ten characters: "))
    if getpass.getpass(_("Once more: ")) != password:
        raise CommandError(_("These were two different passwords. Begin again."))
    return password
