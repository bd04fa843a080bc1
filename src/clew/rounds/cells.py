"""What somebody types or pastes into a cell: a number in the language of the page, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from clew.face.numbers import read_number
from clew.indicators.measures import PLACES
from clew.indicators.models import Absence

# In each language, and as people write it in tables. Zero is a number and not among them.
_ABSENCES: Final = {
    "missing": Absence.MISSING, "thiếu": Absence.MISSING, "thiếu số liệu": Absence.MISSING, "saknas": Absence.MISSING,
    "…": Absence.MISSING, "...": Absence.MISSING,
    "not due": Absence.NOT_DUE, "not yet due": Absence.NOT_DUE, "chưa đến kỳ": Absence.NOT_DUE,
    "chưa đến hạn": Absence.NOT_DUE, "inte ännu": Absence.NOT_DUE, "ännu inte aktuellt": Absence.NOT_DUE,
    "n/a": Absence.NOT_APPLICABLE, "not applicable": Absence.NOT_APPLICABLE, "x": Absence.NOT_APPLICABLE,
    "không áp dụng": Absence.NOT_APPLICABLE, "ej tillämpligt": Absence.NOT_APPLICABLE,
}  # fmt: skip
_DIGITS_BEFORE: Final = 18  # what the column holds


@dataclass(frozen=True, slots=True)
class Cell:
    """What a text says. `unread` is the text itself where it is no number, `too_long` a number that no column holds."""

    value: Decimal | None = None
    absence: str = ""
    unread: str = ""
    too_long: bool = False


def read_cell(text: str, words: str, measure: str = "") -> Cell:
    """The cell that a text of the language `words` stands for. An empty text is an empty cell."""
    typed = " ".join(text.replace("\u00a0", " ").split())
    if not typed:
        return Cell()
    value = read_number(typed.removesuffix("%").rstrip() if measure == "%" else typed, words)
    if value is None:
        absence = _absence(typed.casefold())
        return Cell(absence=absence) if absence else Cell(unread=typed[:400])
    if abs(value) >= 10**_DIGITS_BEFORE or value != round(value, PLACES):
        return Cell(unread=typed[:400], too_long=True)
    return Cell(value=value)


def _absence(said: str) -> str:
    known = _ABSENCES.get(said) or next((one for one in Absence if str(one.label).casefold() == said), None)
    return known.value if known else ""
