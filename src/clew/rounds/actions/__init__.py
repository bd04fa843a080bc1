"""Every write of the room."""

from clew.rounds.actions.deciding import approve, lock, remind, return_duty, unlock
from clew.rounds.actions.filling import (
    MOST_CELLS,
    CellGiven,
    Saved,
    attach_report,
    save_cells,
    send,
    take_from_report,
)
from clew.rounds.actions.planning import LevelGiven, RuleGiven, add_rule, close_round, make_form, open_round

__all__ = [
    "MOST_CELLS",
    "CellGiven",
    "LevelGiven",
    "RuleGiven",
    "Saved",
    "add_rule",
    "approve",
    "attach_report",
    "close_round",
    "lock",
    "make_form",
    "open_round",
    "remind",
    "return_duty",
    "save_cells",
    "send",
    "take_from_report",
    "unlock",
]
