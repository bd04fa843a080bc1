"""The sheet of a round as an Excel workbook: one row for each unit and indicator. Written, read back, and marked.

The first row says which round it is, the second (hidden) names the columns in words of its own, so that a sheet works
in every language and a shifted column is noticed.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final
from zipfile import BadZipFile

from django.utils.translation import gettext as _
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from clew.actors.refusals import Invalid
from clew.indicators.measures import PLACES

COLUMNS: Final = ("unit_id", "unit", "code", "indicator", "measure", "value", "comment", "last", "same")
WIDTHS: Final = (9, 28, 16, 44, 18, 16, 36, 16, 16)
VALUE, COMMENT, UNIT, CODE = "F", "G", "A", "C"
FIRST: Final = 4  # the first row with values
MOST_ROWS: Final = 50_000
MOST_BYTES: Final = 20 * 1024 * 1024
_ERROR, _WARNING = PatternFill("solid", fgColor="F6C7D6"), PatternFill("solid", fgColor="FBE3B5")
_OPEN = PatternFill("solid", fgColor="FDF3C4")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row as it is written; values in the indicator's unit, a text where there is a reason for absence."""

    unit_id: int
    unit: str
    code: str
    indicator: str
    measure: str
    value: Decimal | str | None
    comment: str
    last: Decimal | None
    same: Decimal | None
    open: bool = True


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row as it was read: `value` is what the cell holds, a number or a text; `percent` says that it is shown so."""

    number: int
    unit_id: Any
    code: Any
    value: Any
    comment: Any
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """Something wrong or strange at a cell of the sheet (`F12`)."""

    cell: str
    sentence: str
    severity: str = "error"


def marker(round_id: int) -> str:
    """What stands in the first cell of the sheet of a round."""
    return f"clew round {round_id}"


def written(round_id: int, title: str, rows: Iterable[SheetRow]) -> bytes:
    """The workbook of a round."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = _("Values")[:31]
    sheet["A1"] = marker(round_id)
    _text(sheet, 1, 2, title)
    sheet["B1"].font = Font(bold=True)
    for place, (name, heading, width) in enumerate(zip(COLUMNS, _headings(), WIDTHS, strict=True), start=1):
        sheet.cell(2, place, name)
        sheet.cell(3, place, heading).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.row_dimensions[2].hidden = True
    sheet.freeze_panes = "F4"
    for number, row in enumerate(rows, start=FIRST):
        _write_row(sheet, number, row)
    return _bytes(book)


def read(data: bytes, round_id: int) -> list[ReadRow]:
    """The rows of a workbook; Invalid where it is none, or not the sheet of this round."""
    sheet = _opened(data)
    if str(sheet["A1"].value or "").strip() != marker(round_id):
        raise Invalid(
            _("This is not the sheet of this round: its first cell should say “%(marker)s”. Take the sheet from the "
              "round's page and fill that in."), field="file", marker=marker(round_id),
        )  # fmt: skip
    names = [str(sheet.cell(2, place).value or "") for place in range(1, len(COLUMNS) + 1)]
    if names != list(COLUMNS):
        shifted = next(one for one, (name, own) in enumerate(zip(names, COLUMNS, strict=True), 1) if name != own)
        raise Invalid(
            _("The columns of this sheet are shifted, from column %(column)s on. Put them back in their order, or take "
              "a fresh sheet."), field="file", column=get_column_letter(shifted),
        )  # fmt: skip
    if sheet.max_row > MOST_ROWS:
        raise Invalid(_("The sheet has more than %(most)s rows."), field="file", most=MOST_ROWS)
    return list(_rows(sheet))


def marked(data: bytes, marks: Sequence[Mark]) -> bytes:
    """The same workbook with a note and a colour at each cell that is wrong or strange."""
    book = load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    said: dict[str, list[Mark]] = {}
    for mark in marks:
        said.setdefault(mark.cell, []).append(mark)
    for place, found in said.items():
        cell = sheet[place]
        cell.comment = Comment("\n".join(one.sentence for one in found), "Clew", height=120, width=320)
        cell.fill = _ERROR if any(one.severity == "error" for one in found) else _WARNING
    return _bytes(book)


def number_in(row: ReadRow, measure: str) -> Decimal | None:
    """The number of a cell that holds one, without the noise of binary fractions; None for a text."""
    if isinstance(row.value, bool) or not isinstance(row.value, int | float):
        return None
    value = Decimal(repr(row.value))
    if row.percent and measure == "%":
        value *= 100
    exact = round(value, PLACES)
    return exact if abs(exact - value) <= abs(value) * Decimal("1e-14") else value


def _opened(data: bytes) -> Worksheet:
    if len(data) > MOST_BYTES:
        raise Invalid(_("The workbook is larger than %(most)s MB."), field="file", most=MOST_BYTES // 1024 // 1024)
    try:
        book = load_workbook(io.BytesIO(data), data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError, TypeError, AttributeError) as error:
        raise Invalid(
            _("This file cannot be opened as an Excel workbook. Save it as xlsx and try again."), field="file"
        ) from error
    return book.worksheets[0]


def _rows(sheet: Worksheet) -> Iterator[ReadRow]:
    for number, cells in enumerate(sheet.iter_rows(min_row=FIRST, max_col=len(COLUMNS)), start=FIRST):
        one = dict(zip(COLUMNS, cells, strict=True))
        if all(cell.value in (None, "") for cell in cells):
            continue
        percent = "%" in str(one["value"].number_format)
        yield ReadRow(
            number, one["unit_id"].value, one["code"].value, one["value"].value, one["comment"].value, percent
        )


def _write_row(sheet: Worksheet, number: int, row: SheetRow) -> None:
    for place, name in enumerate(COLUMNS, start=1):
        value = getattr(row, name)
        if isinstance(value, str):
            _text(sheet, number, place, value)
        elif value is not None:
            sheet.cell(number, place, value)
    if row.open:
        sheet.cell(number, 6).fill = _OPEN
        sheet.cell(number, 7).fill = _OPEN


def _text(sheet: Worksheet, row: int, column: int, text: str) -> None:
    """A text stays a text, also where a spreadsheet would run it as a formula."""
    cell = sheet.cell(row, column, text)
    cell.data_type = "s"


def _bytes(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _headings() -> tuple[str, ...]:
    return (
        _("No."), _("Unit"), _("Code"), _("Indicator"), _("Unit of measure"), _("Value"), _("Comment"),
        _("Last period"), _("Same period last year"),
    )  # fmt: skip
