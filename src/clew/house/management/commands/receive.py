"""`clew receive FILE... --unit UNIT`: what the upload does, for files that lie on this machine."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from clew.actors.actor import Actor, system
from clew.actors.refusals import Refusal
from clew.history import clock
from clew.intake import actions
from clew.intake.actions import Arrival, IncomingFile
from clew.org.models import Unit
from clew.org.queries import units_called
from clew.people.acting import actor_for
from clew.people.models import Account


class Command(BaseCommand):
    help = "Receives reports for a unit. A line for each file; fails where one of them was not taken in."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", type=Path, nargs="+")
        parser.add_argument("--unit", required=True)
        parser.add_argument("--as", dest="account", default="")
        parser.add_argument("--sender", default="")

    def handle(self, *args: Any, **options: Any) -> None:
        unit, by = _unit(options["unit"]), _actor(options["account"])
        refused = 0
        for file in options["files"]:
            try:
                arrival = actions.receive_report(
                    file=_incoming(file), unit=unit, sender=options["sender"], by=by, at=clock.now()
                )
            except (Refusal, OSError) as reason:
                refused += 1
                words = reason.strerror if isinstance(reason, OSError) else reason
                self.stderr.write(f"{file.name}: {words}")
            else:
                self.stdout.write(_line(arrival))
        if refused:
            count = len(options["files"])
            words = ngettext(
                "%(refused)d of %(count)d file was not received.",
                "%(refused)d of %(count)d files were not received.",
                count,
            )
            raise CommandError(words % {"refused": refused, "count": count})


def _unit(text: str) -> Unit:
    """The unit of this code or name. Two of one name are refused: a report must not lie with the wrong office."""
    found = units_called(text, clock.today())
    if not found:
        raise CommandError(
            _("There is no unit “%(text)s” today. Give its code or its full name, as the page of the unit shows them.")
            % {"text": text}
        )
    if len(found) > 1:
        names = ", ".join(f"{version} ({version.code or '–'})" for version in found)
        raise CommandError(_("Several units are called so: %(names)s. Give the code.") % {"names": names})
    return found[0].unit


def _actor(username: str) -> Actor:
    """The account that receives; without one the command line itself, which whoever owns the data folder may use."""
    if not username:
        return system("command line")
    account = Account.objects.filter(username=username, is_active=True).select_related("person").first()
    if account is None:
        raise CommandError(
            _("There is no open account “%(username)s”. The page of the accounts lists them.") % {"username": username}
        )
    return actor_for(account, clock.today())


def _incoming(file: Path) -> IncomingFile:
    with file.open("rb") as opened:  # one byte more than allowed is enough for the refusal
        return IncomingFile(file.name, opened.read(settings.REPORT_MAX_BYTES + 1))


def _line(arrival: Arrival) -> str:
    if arrival.secret_stub:
        return _("%(name)s is marked secret. Nothing of it was kept but that it came.") % {"name": arrival.name}
    if arrival.again:
        return _("%(name)s was here already; the report stands as it was.") % {"name": arrival.name}
    return _("%(name)s was received and waits to be read.") % {"name": arrival.name}
