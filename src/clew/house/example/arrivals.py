"""The incoming reports of the example that still wait to be read."""

from __future__ import annotations

from clew.house.example.loading import FOLDER, Example, data, moment
from clew.intake import actions as intake
from clew.intake.actions import IncomingFile
from clew.people.acting import actor_for
from clew.people.models import Account


def load_arrivals(example: Example) -> None:
    """Receives the files of the folder `reports` as a clerk would; the worker reads them when it starts."""
    clerk = Account.objects.select_related("person").get(username="lan")
    for told in data("arrivals")["arrivals"]:
        by = actor_for(clerk, told["day"])
        intake.receive_report(
            file=IncomingFile(told["file"], (FOLDER / "reports" / told["file"]).read_bytes()),
            unit=example.units["committee"], about=example.units.get(told["about"]), period=told["period"],
            sender=told["sender"], by=by, at=moment(told["day"]),
        )  # fmt: skip
