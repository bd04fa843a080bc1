"""Every write of the room."""

from clew.indicators.actions.correcting import correct_figure, correct_target
from clew.indicators.actions.defining import add_alias, define, set_expected
from clew.indicators.actions.mentioning import mention_figure, mention_statement, mention_target
from clew.indicators.actions.recording import FigureRow, record_figures
from clew.indicators.actions.stating import record_statement
from clew.indicators.actions.targeting import set_target
from clew.indicators.actions.withdrawing import (
    take_back_mention,
    withdraw_figure,
    withdraw_statement,
    withdraw_target,
)

__all__ = [
    "FigureRow",
    "add_alias",
    "correct_figure",
    "correct_target",
    "define",
    "mention_figure",
    "mention_statement",
    "mention_target",
    "record_figures",
    "record_statement",
    "set_expected",
    "set_target",
    "take_back_mention",
    "withdraw_figure",
    "withdraw_statement",
    "withdraw_target",
]
