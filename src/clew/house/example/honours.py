"""The awards of the example."""

from __future__ import annotations

from clew.awards.actions import record_award
from clew.house.example.loading import Example, data


def load_honours(example: Example) -> None:
    """Records what the provincial committee awarded."""
    for told in data("honours")["awards"]:
        record_award(
            kind=told["kind"], count=told["count"], reason=told["reason"], recipient=told.get("recipient", ""),
            period=told.get("period", ""), date=told["day"], awarder=example.units["committee"],
            owner_unit=example.units["committee"], named=[example.units[key] for key in told["units"]],
            **example.doing(told["day"]),
        )  # fmt: skip
