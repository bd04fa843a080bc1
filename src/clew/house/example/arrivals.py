"""The incoming reports of the example that still wait to be read."""

from __future__ import annotations

from clew.house.example.loading import FOLDER, Example, data
from clew.intake import actions as intake
from clew.intake.actions import IncomingFile


def load_arrivals(example: Example) -> None:
    """Receives the files of the folder `reports` as a clerk would; the worker reads them when it starts."""
    for told in data("arrivals")["arrivals"]:
        intake.receive_report(
            file=IncomingFile(told["file"], (FOLDER / "reports" / told["file"]).read_bytes()),
            unit=example.units["committee"], about=example.units.get(told["about"]), period=told["period"],
            sender=told["sender"], **example.doing(told["day"]),
        )  # fmt: skip
