"""Every write of the room."""

from clew.conferences.actions.holding import (
    add_agenda_item,
    conclude,
    convene,
    correct_counts,
    hold,
    mention_conference,
    mention_decision,
    record_attendance,
    record_decision,
    record_opinion,
    settle_item,
)
from clew.conferences.actions.withdrawing import strike_attendance, take_back_mention, withdraw

__all__ = [
    "add_agenda_item",
    "conclude",
    "convene",
    "correct_counts",
    "hold",
    "mention_conference",
    "mention_decision",
    "record_attendance",
    "record_decision",
    "record_opinion",
    "settle_item",
    "strike_attendance",
    "take_back_mention",
    "withdraw",
]
