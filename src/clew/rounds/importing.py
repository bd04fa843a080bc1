"""A filled-in sheet compared with its round: which cells it gives, and what is wrong at which of its own cells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.utils.translation import gettext as _

from clew.actors.actor import Actor
from clew.actors.refusals import Refusal
from clew.face.wording import number
from clew.org.queries import versions_on
from clew.periods.days import ONE_DAY
from clew.rounds import access, rules, workbook
from clew.rounds.actions import CellGiven
from clew.rounds.cells import Cell, read_cell
from clew.rounds.checking import Written
from clew.rounds.models import Duty, Entry, FormLine, Round
from clew.rounds.queries import fillable, said_of, text_of
from clew.rounds.queries.filled import Asked, Filled, asked, filled
from clew.rounds.workbook import CODE, UNIT, VALUE, Mark, ReadRow, SheetRow


@dataclass(frozen=True, slots=True)
class Compared:
    """The cells that the sheet gives, with the marks at its own cells."""

    cells: tuple[CellGiven, ...]
    marks: tuple[Mark, ...]

    @property
    def errors(self) -> tuple[Mark, ...]:
        """What refuses the sheet."""
        return tuple(one for one in self.marks if one.severity == "error")


def sheet_rows(actor: Actor, round_: Round, only: int | None, words: str) -> list[SheetRow]:
    """The rows of the sheet that this actor may see: all of the round, or one duty's."""
    duties = access.visible_duties(actor).filter(round=round_).select_related("round__form", "level", "above")
    chosen = list(duties.filter(pk=only) if only is not None else duties)
    form = asked(round_.form)
    versions = versions_on([duty.unit_id for duty in chosen], round_.days.upper - ONE_DAY)
    chosen.sort(key=lambda duty: versions[duty.unit_id].sort_key)
    found = filled(chosen, form, words)
    return [
        _row(one, line, place, str(versions[one.duty.unit_id]), access.can_fill(actor, one.duty.unit_id))
        for one in found.values()
        for place, line in enumerate(form.lines)
    ]


def compared(actor: Actor, round_: Round, data: bytes, words: str) -> Compared:
    """Every row looked at; the same checks as in the grid. Raises Invalid for what is not the sheet of this round."""
    rows = workbook.read(data, round_.pk)
    form = asked(round_.form)
    duties = {duty.unit_id: duty for duty in fillable(actor, round_)}
    comparison = _Comparison(round_, form, duties, words)
    for row in rows:
        comparison.look(row)
    return comparison.result()


class _Comparison:
    """Gathers cells and marks row by row."""

    def __init__(self, round_: Round, form: Asked, duties: dict[int, Duty], words: str) -> None:
        self._form, self._duties, self._words = form, duties, words
        self._lines = {line.indicator.code: line for line in form.lines}
        self._standing = filled(list(duties.values()), form, words)
        self._cells: list[CellGiven] = []
        self._marks: list[Mark] = []
        self._seen: dict[tuple[int, str], int] = {}
        self._rows: dict[tuple[int, int], int] = {}
        self._instead: dict[tuple[int, int], Written] = {}

    def look(self, row: ReadRow) -> None:
        """One row of the sheet."""
        duty = self._duty(row)
        line = self._line(row)
        if duty is None or line is None:
            return
        key = duty.unit_id, line.indicator.code
        if key in self._seen:
            self._mark(
                UNIT, row, _("This row stands twice, first in row %(row)s. Keep one.") % {"row": self._seen[key]}
            )
            return
        self._seen[key] = row.number
        self._take(row, duty, line)

    def result(self) -> Compared:
        """With what was found about the values, at the cells of the sheet."""
        touched = [duty for duty in self._duties.values() if any(key[0] == duty.pk for key in self._rows)]
        for one in filled(touched, self._form, self._words, instead=self._instead).values():
            for said in said_of(one, self._form):
                row = self._rows.get((one.duty.pk, said.line_id))
                if row is not None and said.mark != "answered":
                    self._marks.append(Mark(f"{VALUE}{row}", said.sentence, said.severity))
        return Compared(tuple(self._cells), tuple(self._marks))

    def _duty(self, row: ReadRow) -> Duty | None:
        duty = self._duties.get(row.unit_id) if isinstance(row.unit_id, int) else None
        if duty is None:
            self._mark(UNIT, row, _(
                "This unit owes nothing in this round, or you do not fill in for it. A unit reports only if it existed "
                "on the last day of the period. Take the row out.",
            ))  # fmt: skip
        return duty

    def _line(self, row: ReadRow) -> FormLine | None:
        line = self._lines.get(str(row.code or "").strip())
        if line is None:
            self._mark(CODE, row, _("This code is not asked in this form. Take the row out, or correct the code."))
        return line

    def _take(self, row: ReadRow, duty: Duty, line: FormLine) -> None:
        typed, comment = self._typed(row, line), " ".join(str(row.comment or "").split())[:1000]
        one = self._standing[duty.pk]
        entry = one.entries.get(line.pk)
        computed = next(seen.computed for seen in one.lines if seen.id == line.pk)
        cell = read_cell(typed, self._words, line.indicator.unit)
        if computed or (_stands(entry) == cell and (entry.comment if entry else "") == comment):
            return
        try:
            rules.check_fillable(duty)
        except Refusal as refusal:
            self._mark(VALUE, row, str(refusal))
            return
        self._rows[duty.pk, line.pk] = row.number
        self._instead[duty.pk, line.pk] = Written(
            cell.value, cell.absence, cell.unread, cell.too_long, typed if isinstance(row.value, str) else "", comment
        )
        self._cells.append(CellGiven(duty.pk, line.pk, entry.revision if entry else 0, typed, comment))

    def _typed(self, row: ReadRow, line: FormLine) -> str:
        """The cell as one would type it in the language of the page."""
        value = workbook.number_in(row, line.indicator.unit)
        if value is not None:
            return number(value) if value == round(value, 6) else str(value)
        if isinstance(row.value, date | datetime):
            return row.value.isoformat()
        return str(row.value if row.value is not None else "")

    def _mark(self, column: str, row: ReadRow, sentence: str) -> None:
        self._marks.append(Mark(f"{column}{row.number}", sentence))


def _stands(entry: Entry | None) -> Cell:
    return Cell(entry.value, entry.absence, entry.typed) if entry else Cell()


def _row(one: Filled, line: FormLine, place: int, unit: str, may_fill: bool) -> SheetRow:
    entry, past = one.entries.get(line.pk), one.past.get(line.pk)
    computed = one.lines[place].computed
    value: Decimal | str | None = one.sums.get(line.pk) if computed else None
    if entry is not None and not computed:
        value = entry.value if entry.value is not None else text_of(entry)
    return SheetRow(
        one.duty.unit_id, unit, line.indicator.code, str(line.indicator.name), line.indicator.unit, value,
        entry.comment if entry else "", past.last if past else None, past.same if past else None,
        may_fill and rules.can_fill(one.duty) and not computed,
    )  # fmt: skip
