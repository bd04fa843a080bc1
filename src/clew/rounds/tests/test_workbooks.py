"""The sheet of a round out as a workbook and in again, with the same checks and errors at its own cells."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from clew.house.tests.browsing import signed_in
from clew.house.tests.province import Province
from clew.rounds import actions
from clew.rounds.actions import CellGiven, RuleGiven
from clew.rounds.models import Entry, Round
from clew.rounds.tests.reporting import GOOD, a_form, a_round, duty_of, fill, line_of, reported
from clew.rounds.workbook import ReadRow, number_in

Change = Callable[[Any], None]


def taken(client: Client, round_: Round) -> Any:
    """The workbook that the page gives."""
    answer = client.get(reverse("rounds:export", args=[round_.pk]))
    assert answer.status_code == 200
    return load_workbook(io.BytesIO(answer.content))


def given_back(client: Client, round_: Round, book: Any, **more: str) -> Any:
    out = io.BytesIO()
    book.save(out)
    file = SimpleUploadedFile("sheet.xlsx", out.getvalue())
    return client.post(reverse("rounds:import", args=[round_.pk]), {"file": file, **more})


def row_of(sheet: Any, code: str) -> int:
    return next(cell.row for cell in sheet["C"] if cell.value == code)


def test_a_sheet_is_taken_filled_in_and_given_back(province: Province) -> None:
    form = a_form()
    reported(province.areas.commune, "REV", m2025_07="12.5")
    round_ = a_round(province, form)
    officer = signed_in(province, "officer")
    book = taken(officer, round_)
    sheet = book.active
    assert [sheet[f"{column}4"].value for column in "BCDEH"] == [
        "Na Lam Commune", "REV", "Indicator REV", "billion VND", 12.5,
    ]  # fmt: skip
    assert sheet.max_row == 7  # the ward is not this officer's
    for code, value in (("REV", 12.1), ("REV-TAX", "8"), ("REV-FEES", "4.1"), ("HOUSES", "not applicable")):
        sheet[f"F{row_of(sheet, code)}"] = value
    assert given_back(officer, round_, book).status_code == 302
    standing = {one.line.indicator.code: one for one in Entry.objects.select_related("line__indicator")}
    assert (standing["REV"].value, standing["REV-FEES"].value) == (Decimal("12.1"), Decimal("4.1"))
    assert standing["HOUSES"].absence == "not_applicable"
    assert taken(officer, round_).active["F4"].value == 12.1
    assert given_back(officer, round_, taken(officer, round_)).status_code == 302
    assert set(Entry.objects.values_list("revision", flat=True)) == {1}  # the same sheet again changes nothing


def _wrong_unit(sheet: Any) -> None:
    sheet["A4"] = 999999


def _wrong_code(sheet: Any) -> None:
    sheet["C4"] = "NOTHING"


def _text_in_a_number(sheet: Any) -> None:
    sheet["F4"] = "about twelve"


def _comma_for_point(sheet: Any) -> None:
    sheet["F4"] = "12,5"


def _a_day(sheet: Any) -> None:
    sheet["F4"] = date(2025, 9, 1)


def _twice(sheet: Any) -> None:
    for column in "ACF":
        sheet[f"{column}8"] = sheet[f"{column}4"].value


def _broken_rule(sheet: Any) -> None:
    for row, value in ((4, 99), (5, 8), (6, 4)):
        sheet[f"F{row}"] = value


@pytest.mark.parametrize(
    ("change", "place"),
    [(_wrong_unit, "A4"), (_wrong_code, "C4"), (_text_in_a_number, "F4"), (_comma_for_point, "F4"), (_a_day, "F4"),
     (_twice, "A8"), (_broken_rule, "F4")],
)  # fmt: skip
def test_an_error_is_said_at_its_own_cell_and_nothing_is_kept(province: Province, change: Change, place: str) -> None:
    round_ = a_round(province, a_form([RuleGiven("REV", "REV-TAX + REV-FEES")]))
    officer = signed_in(province, "officer")
    book = taken(officer, round_)
    book.active["F7"] = 3  # a good value beside the wrong one
    change(book.active)
    answer = given_back(officer, round_, book)
    assert answer.status_code == 422 and place in answer.content.decode()
    assert not Entry.objects.exists()
    marked = load_workbook(io.BytesIO(given_back(officer, round_, book, marked="1").content)).active
    assert marked[place].comment is not None and marked[place].fill.fgColor.rgb.endswith("F6C7D6")


def _another_sheet(sheet: Any) -> None:
    sheet["A1"] = "clew round 0"


def _shifted(sheet: Any) -> None:
    sheet.insert_cols(4)


def test_a_comment_that_looks_like_a_formula_stays_a_text(province: Province) -> None:
    round_ = a_round(province)
    duty = duty_of(round_, province.areas.commune)
    cell = CellGiven(duty.pk, line_of(round_, "REV"), 0, "12", "=1+1")
    actions.save_cells(round_, cells=[cell], words="en", by=province.officer, at=province.at)
    place = taken(signed_in(province, "officer"), round_).active["G4"]
    assert (place.value, place.data_type == "f") == ("=1+1", False)


@pytest.mark.parametrize(("change", "words"), [(_another_sheet, "not the sheet of this round"), (_shifted, "shifted")])
def test_a_wrong_or_shifted_sheet_is_refused_whole(province: Province, change: Change, words: str) -> None:
    round_ = a_round(province)
    officer = signed_in(province, "officer")
    book = taken(officer, round_)
    change(book.active)
    answer = given_back(officer, round_, book)
    assert answer.status_code == 422 and words in answer.content.decode()


def test_what_is_no_workbook_is_refused(province: Province) -> None:
    url = reverse("rounds:import", args=[a_round(province).pk])
    officer = signed_in(province, "officer")
    answer = officer.post(url, {"file": SimpleUploadedFile("sheet.xlsx", b"PK not really")})
    assert answer.status_code == 422 and "cannot be opened" in answer.content.decode()


def test_a_unit_that_did_not_exist_in_the_period_owes_nothing_in_it(province: Province) -> None:
    round_ = a_round(province)
    officer = signed_in(province, "officer")
    book = taken(officer, round_)
    book.active["A4"] = province.areas.upper.pk  # merged away before August
    answer = given_back(officer, round_, book)
    assert "existed on the last day" in answer.content.decode() and not Entry.objects.exists()


def test_what_was_sent_is_not_changed_by_a_sheet(province: Province) -> None:
    round_ = a_round(province)
    duty = duty_of(round_, province.areas.commune)
    fill(province, duty, **GOOD)
    actions.send(duty, by=province.officer, at=province.at)
    officer = signed_in(province, "officer")
    book = taken(officer, round_)
    assert given_back(officer, round_, book).status_code == 302  # the same values are no change
    book.active["F4"] = 99
    assert given_back(officer, round_, book).status_code == 422
    assert Entry.objects.get(line__indicator__code="REV").value == 12


def test_a_strange_value_is_kept_with_its_warning_and_marked_on_the_sheet(province: Province) -> None:
    form = a_form()
    reported(province.areas.commune, "REV", m2025_07="12.5")
    round_ = a_round(province, form)
    officer = signed_in(province, "officer")
    book = taken(officer, round_)
    book.active["F4"] = 12500
    marked = load_workbook(io.BytesIO(given_back(officer, round_, book, marked="1").content)).active
    assert "unit of measure" in marked["F4"].comment.text and not Entry.objects.exists()
    assert given_back(officer, round_, book).status_code == 302
    assert Entry.objects.get().value == 12500


def test_per_cent_of_excel_are_per_cent_of_clew(province: Province) -> None:
    assert number_in(ReadRow(4, 1, "A", 0.125, None, True), "%") == Decimal("12.5")
    assert number_in(ReadRow(4, 1, "A", 0.1 + 0.2, None), "house") == Decimal("0.3")
    assert number_in(ReadRow(4, 1, "A", True, None), "house") is None


def test_sheets_are_for_those_who_see_the_round_and_given_back_by_those_who_fill_in(province: Province) -> None:
    round_ = a_round(province)
    out, back = (reverse(f"rounds:{name}", args=[round_.pk]) for name in ("export", "import"))
    assert taken(signed_in(province, "auditor"), round_).active.max_row == 11
    assert signed_in(province, "auditor").get(back).status_code == 403
    assert signed_in(province, "officer").get(back).status_code == 200
    for url in (out, back):
        assert signed_in(province, "member").get(url).status_code == 404
