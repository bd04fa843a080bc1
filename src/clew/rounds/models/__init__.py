"""Records of the room, one file for each reason to change."""

from clew.rounds.models.duty import Duty, DutyState, DutyStep, Entry, StepKind
from clew.rounds.models.form import Form, FormLine, FormRule, RuleSense, Severity
from clew.rounds.models.round import LateBy, Round, RoundLevel

__all__ = [
    "Duty",
    "DutyState",
    "DutyStep",
    "Entry",
    "Form",
    "FormLine",
    "FormRule",
    "LateBy",
    "Round",
    "RoundLevel",
    "RuleSense",
    "Severity",
    "StepKind",
]
